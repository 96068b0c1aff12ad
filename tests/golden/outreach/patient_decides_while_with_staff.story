# A task is open when the patient books after all: the task is withdrawn.
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
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+1m finished answered_human escalated
  > a0 AttemptEnded attempt 1 call answered_human escalated
  > a0 HumanTaskOpened task 0 escalated
  = list task 0 of a0
+1h act chose_slot
  > a0 HumanTaskClosed task 0 staff_resolved
  > a0 PatientActed chose_slot by link
  > a0 EhrAsked book
  = withdraw task 0 of a0
  = ask EHR request 1 book
wait ehr
+1s ehr booked appointment 4
  > a0 EhrAnswered book booked
  > a0 BookingMade appointment 4
  > a0 AssignmentEnded booked
close staff_resolved
  ! task_is_not_open
