# State law: Florida until 20:00 and three contacts in 24 h; Alabama never on Sunday.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  windows: [{days: daily, hours: ["08:00-21:00"]}]
  retry: {no_answer: {after: 1h..1h}}
  limits: {per_day: 8, per_week: 8, total_calls: 9, min_gap: 0s}
patient state FL
patient in America/Chicago state AL
at 2026-10-04 16:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Tue 2026-11-03 15:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Sun 2026-10-04 16:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 08:00:00
wait ehr
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 1 until Sun 2026-10-04 16:10:00
  = call a0.1 to phone 0 until Sun 2026-10-04 16:10:00
+30s finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Sun 2026-10-04 17:00:30
wait ehr
  > Sun 2026-10-04 17:00:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 2 until Sun 2026-10-04 17:10:30, after 1 today, 1 this week
  = call a0.2 to phone 0 until Sun 2026-10-04 17:10:30
+30s finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:00:00
wait ehr
  > Mon 2026-10-05 09:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 3 call phone 0 daypart 0 until Mon 2026-10-05 09:10:00, after 2 today, 2 this week
  = call a0.3 to phone 0 until Mon 2026-10-05 09:10:00
+30s finished no_answer
  > Mon 2026-10-05 08:00:01  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 3 check_status
  > a0 AttemptEnded attempt 3 call no_answer
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 12:00:00
ehr settled a1
  > a1 EhrAnswered check_status settled
  > a1 AssignmentEnded already_settled
# Three in 24 hours: the fourth waits for the first to be a day old.
wait
  > Mon 2026-10-05 12:00:00  a0 ContactWithheld daily_cap until Mon 2026-10-05 16:00:00
