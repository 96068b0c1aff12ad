# 429 with Retry-After: nobody asks before that. Without it: a second.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait ehr
+1s ehr too_many retry 10m
  > a0 EhrAnswered check_status too_many
  > EhrGateChanged closed until Mon 2026-10-05 09:10:01
  > a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:01:37.200
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:01
at 2026-10-05 09:09
at 2026-10-05 09:11
  > Mon 2026-10-05 09:10:01  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
+1s ehr too_many
  > a0 EhrAnswered check_status too_many
  > EhrGateChanged closed until Mon 2026-10-05 09:11:02
  > a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:12:41.217
+2s ehr open a1 request 99
  > Mon 2026-10-05 09:11:02  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 2 check_status
  ! request_is_not_open
at 2026-10-05 09:12
