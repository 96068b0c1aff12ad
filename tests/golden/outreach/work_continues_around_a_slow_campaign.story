# A campaign that may send one call a minute has two checked; another campaign's contacts pass it by.
tenant answer_within 3m
policy slow
  cadence:
    - {step: call, channel: voice, flow: booking}
  pacing: {calls_per_second: 0.0167}
policy quick
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
patient
at 2026-10-05 09:00
campaign slow
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
campaign quick
  > c1 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1 c0
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:00
at 2026-10-05 09:01:00.5
  > Mon 2026-10-05 09:00:59.881  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
# Both checks are answered at once: the first call goes, the second waits for its campaign's next minute.
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:11:00.500
  = call a0.1 to phone 0 until Mon 2026-10-05 09:11:00.500
ehr open
  > a1 EhrAnswered check_status open
enrol p2 c1
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:01:00.500
+2s ehr open a2
  > Mon 2026-10-05 09:01:00.881  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 2 check_status
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 1 call phone 2 daypart 0 until Mon 2026-10-05 09:11:02.500
  = call a2.1 to phone 2 until Mon 2026-10-05 09:11:02.500
at 2026-10-05 09:03
  > Mon 2026-10-05 09:02:00.381  a1 AttemptIntended attempt 1 call phone 1 daypart 0 until Mon 2026-10-05 09:12:00.381
  = call a1.1 to phone 1 until Mon 2026-10-05 09:12:00.381
