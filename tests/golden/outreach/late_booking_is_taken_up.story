# What a call came to is learnt only when a person looks into it already: the patient had chosen a slot. The task is
# withdrawn and the slot is asked for; the same report again changes nothing.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+10s lost
  > a0 AttemptUnknown attempt 1 resolve by Mon 2026-10-05 09:15:11
  = look up a0.1
wait
  > Mon 2026-10-05 09:15:11  a0 AttemptEnded attempt 1 call unknown
  > Mon 2026-10-05 09:15:11  a0 HumanTaskOpened task 0 unknown_unresolved
  = list task 0 of a0
+1m finished answered_human booked
  > a0 HumanTaskClosed task 0 staff_resolved
  > a0 PatientActed chose_slot by outbound_call
  > a0 EhrAsked book
  = withdraw task 0 of a0
  = ask EHR request 1 book
+1s finished answered_human booked
  ! attempt_is_not_open
wait ehr
+1s ehr booked appointment 4
  > a0 EhrAnswered book booked
  > a0 BookingMade appointment 4
  > a0 AssignmentEnded booked
finished answered_human booked
  ! attempt_is_not_open
