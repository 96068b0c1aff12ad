# A number out of service: the patient's other number, at once.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient phones 0,1
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
+5s finished bad_number
  ! assignment_is_unknown
wait
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:12:37.200
  = call a0.1 to phone 0 until Mon 2026-10-05 09:12:37.200
