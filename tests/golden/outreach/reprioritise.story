# One agent, two campaigns: the routine one is made urgent and goes first.
tenant agents 1
policy a
  cadence:
    - {step: call, channel: voice, flow: booking}
policy b
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
patient
at 2026-10-05 09:00
campaign a
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
campaign b
  > c1 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1 c0
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:00
enrol p2 c1
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:00:00
wait
  > Mon 2026-10-05 09:01:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:36.200
  > Mon 2026-10-05 09:01:00  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 1 check_status
reprioritise c1 urgent 1
  > c1 CampaignReprioritised urgent weight 1
ehr open a0
  ! request_is_not_open
+1m finished answered_human declined a0
  > a2 EhrAnswered check_status lost
  > a2 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:03:49.699
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 2 check_status
  ! attempt_is_not_open
