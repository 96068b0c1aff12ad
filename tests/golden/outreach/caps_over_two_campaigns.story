# One patient in two campaigns: the second waits for the caps that both share, on any number.
policy a
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 1, per_week: 2, total_calls: 5, min_gap: 1h}
  retry: {no_answer: {after: 1d..1d}}
policy b
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 1, per_week: 2, total_calls: 5, min_gap: 1h}
  retry: {no_answer: {after: 1d..1d}}
patient phones 0,1
at 2026-10-05 09:00
campaign a
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
campaign b
  > c1 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p0 c1
  > a1 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
wait ehr
ehr open a0
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:00
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:00
+30s finished no_answer a0
  > Mon 2026-10-05 09:00:01  a1 ContactWithheld number_in_use until Mon 2026-10-05 09:05:01
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Tue 2026-10-06 12:00:00
wait ehr
  > Mon 2026-10-05 09:05:01  a1 ContactWithheld daily_cap until Tue 2026-10-06 09:00:00
  > Tue 2026-10-06 09:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
ehr open
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 0 daypart 0 until Tue 2026-10-06 09:10:00, after 0 today, 1 this week
  = call a1.1 to phone 0 until Tue 2026-10-06 09:10:00
+30s finished no_answer
  > a1 AttemptEnded attempt 1 call no_answer
  > a1 WakeScheduled retry step 0 due Wed 2026-10-07 12:00:00
wait ehr
  > Tue 2026-10-06 12:00:00  a0 ContactWithheld daily_cap until Wed 2026-10-07 12:00:00
  > Wed 2026-10-07 12:00:00  a0 ContactWithheld weekly_cap until Mon 2026-10-12 12:00:00
  > Wed 2026-10-07 12:00:00  a1 ContactWithheld weekly_cap until Mon 2026-10-12 12:00:00
  > Mon 2026-10-12 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
