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
wait
  > Mon 2026-10-05 09:01:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:36.200
+1s ehr open
  ! request_is_not_open
+1s ehr open a0 request 0
  ! request_is_not_open
+1s taken
  ! assignment_is_unknown
+1s taken
  ! assignment_is_unknown
+30s finished no_answer
  ! assignment_is_unknown
+1s finished no_answer
  ! assignment_is_unknown
+1s finished answered_human booked attempt 7
  ! assignment_is_unknown
+1s finished answered_human booked
  ! assignment_is_unknown
+1s ehr settled a0 request 0
  ! request_is_not_open
+1s finished answered_human opted_out
  ! assignment_is_unknown
+1s finished answered_human opted_out
  ! assignment_is_unknown
