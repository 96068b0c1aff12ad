# March 8, 2026, New York: 02:00 does not exist. The day is short, the window is as long as ever, and a
# delay of 24 h is 24 h.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  retry: {no_answer: {after: 24h..24h}}
  limits: {per_day: 1, per_week: 8, min_gap: 0s}
patient
at 2026-03-07 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Mon 2026-04-06 10:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Sat 2026-03-07 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait ehr
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Sat 2026-03-07 09:10:00
  = call a0.1 to phone 0 until Sat 2026-03-07 09:10:00
+30s finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Sun 2026-03-08 12:00:00
wait ehr
  > Sun 2026-03-08 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 1 until Sun 2026-03-08 12:10:00, after 0 today, 1 this week
  = call a0.2 to phone 0 until Sun 2026-03-08 12:10:00
+30s finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 0 due Mon 2026-03-09 17:00:00
wait
  > Mon 2026-03-09 17:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
