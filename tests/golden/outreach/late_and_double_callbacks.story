# Duplicates, late ones and foreign ones are refused and change nothing; an opt-out is never too late.
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
+1s ehr open a0 request 0
  ! request_is_not_open
+1s taken
  > a0 AttemptAccepted attempt 1
+1s taken
  ! attempt_is_not_open
+30s finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Wed 2026-10-07 12:00:00
+1s finished no_answer
  ! attempt_is_not_open
+1s finished answered_human booked attempt 7
  ! attempt_is_not_open
+1s finished answered_human booked
  ! attempt_is_not_open
+1s ehr settled a0 request 0
  ! request_is_not_open
+1s finished answered_human opted_out
  > PatientOptedOut patient 0 every number
  > a0 AssignmentEnded opted_out
+1s finished answered_human opted_out
  ! attempt_is_not_open
