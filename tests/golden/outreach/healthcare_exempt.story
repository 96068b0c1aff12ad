# The healthcare exemption: one message a day, three a week, calls of at most a minute, whatever the policy.
policy exempt
  legal_class: healthcare_exempt
  longest_call: 1m
  cadence: [{step: call, channel: voice, flow: booking}]
  retry: {no_answer: {after: 2h..2h}}
  limits: {per_day: 8, per_week: 8, total_calls: 6, min_gap: 0s}
patient
at 2026-10-05 09:00
campaign exempt
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait ehr
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:01:00
  = call a0.1 to phone 0 until Mon 2026-10-05 09:01:00
+30s finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 12:00:00
wait ehr
  > Mon 2026-10-05 12:00:00  a0 ContactWithheld daily_cap until Tue 2026-10-06 12:00:00
  > Tue 2026-10-06 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 1 until Tue 2026-10-06 12:01:00, after 0 today, 1 this week
  = call a0.2 to phone 0 until Tue 2026-10-06 12:01:00
+30s finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 0 due Tue 2026-10-06 17:00:00
wait ehr
  > Tue 2026-10-06 17:00:00  a0 ContactWithheld daily_cap until Wed 2026-10-07 17:00:00
  > Wed 2026-10-07 17:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 3 call phone 0 daypart 2 until Wed 2026-10-07 17:01:00, after 0 today, 2 this week
  = call a0.3 to phone 0 until Wed 2026-10-07 17:01:00
+30s finished no_answer
  > a0 AttemptEnded attempt 3 call no_answer
  > a0 WakeScheduled retry step 0 due Thu 2026-10-08 09:00:00
wait 2
  > Thu 2026-10-08 09:00:00  a0 ContactWithheld daily_cap until Fri 2026-10-09 09:00:00
  > Fri 2026-10-09 09:00:00  a0 ContactWithheld weekly_cap until Mon 2026-10-12 09:00:00
