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
reprioritise c1 urgent 1
  > c1 CampaignReprioritised urgent weight 1
ehr open a0
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:00
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:00
+1m finished answered_human declined a0
  > a0 AttemptEnded attempt 1 call answered_human declined
  > a0 AssignmentEnded declined
  > a2 EhrAsked check_status for call to phone 2
  = ask EHR request 1 check_status
