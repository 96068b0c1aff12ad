# One agent, and the window closes before there is room for everybody.
tenant agents 1
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
at 2026-10-05 19:45
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 18:45:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 19:45:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 19:45:00
wait
  > Mon 2026-10-05 19:46:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:46:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:47:36.200
  > Mon 2026-10-05 19:46:00  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
ehr open
  ! request_is_not_open
+7m finished no_answer a0
  > Mon 2026-10-05 19:47:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:47:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:47:32.429
  > Mon 2026-10-05 19:47:32.429  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 2 check_status
  > Mon 2026-10-05 19:48:40  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:48:40  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:00:00
  > Mon 2026-10-05 19:48:40  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
  > Mon 2026-10-05 19:49:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:49:40  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:00:00
  ! attempt_is_not_open
wait
  > Tue 2026-10-06 09:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 4 check_status
