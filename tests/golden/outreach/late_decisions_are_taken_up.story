# Three calls that nobody knew the end of, each with a person by now. Then the carrier tells: one patient declined, one
# wants no more calls, one was only asked to be put through to a person, who has the task already.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
+1s ehr open a0
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:01
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
+1s ehr open a1
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 1 daypart 0 until Mon 2026-10-05 09:10:02
  = call a1.1 to phone 1 until Mon 2026-10-05 09:10:02
enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:00:02
  > a2 EhrAsked check_status for call to phone 2
  = ask EHR request 2 check_status
+1s ehr open a2
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 1 call phone 2 daypart 0 until Mon 2026-10-05 09:10:03
  = call a2.1 to phone 2 until Mon 2026-10-05 09:10:03
+10s lost a0
  > a0 AttemptUnknown attempt 1 resolve by Mon 2026-10-05 09:15:13
  = look up a0.1
lost a1
  > a1 AttemptUnknown attempt 1 resolve by Mon 2026-10-05 09:15:13
  = look up a1.1
lost a2
  > a2 AttemptUnknown attempt 1 resolve by Mon 2026-10-05 09:15:13
  = look up a2.1
+20m
  > Mon 2026-10-05 09:15:13  a0 AttemptEnded attempt 1 call unknown
  > Mon 2026-10-05 09:15:13  a0 HumanTaskOpened task 0 unknown_unresolved
  > Mon 2026-10-05 09:15:13  a1 AttemptEnded attempt 1 call unknown
  > Mon 2026-10-05 09:15:13  a1 HumanTaskOpened task 1 unknown_unresolved
  > Mon 2026-10-05 09:15:13  a2 AttemptEnded attempt 1 call unknown
  > Mon 2026-10-05 09:15:13  a2 HumanTaskOpened task 2 unknown_unresolved
  = list task 0 of a0
  = list task 1 of a1
  = list task 2 of a2
finished answered_human declined a0
  > a0 HumanTaskClosed task 0 staff_resolved
  > a0 PatientActed declined by outbound_call
  > a0 AssignmentEnded declined
  = withdraw task 0 of a0
finished answered_human opted_out a1
  > PatientOptedOut patient 1 every number
  > a1 HumanTaskClosed task 1 staff_resolved
  > a1 AssignmentEnded opted_out
  = withdraw task 1 of a1
finished answered_human escalated a2
  ! attempt_is_not_open
# Of an attempt that never was, nothing is believed.
finished answered_human booked a2 attempt 2
  ! attempt_is_not_open
