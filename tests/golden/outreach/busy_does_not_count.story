# Three busy lines are three calls that do not count; the fourth busy is one too many for the rule.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  retry:
    busy: {after: 15m..30m, max: 3, counts: false}
  limits: {per_day: 8, per_week: 8, total_calls: 1, min_gap: 0s}
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+20s finished busy
  > a0 AttemptEnded attempt 1 call busy does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:23:52.350
wait ehr
  > Mon 2026-10-05 09:23:52.350  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 0 until Mon 2026-10-05 09:33:53.350
  = call a0.2 to phone 0 until Mon 2026-10-05 09:33:53.350
+20s finished busy
  > a0 AttemptEnded attempt 2 call busy does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:44:42.816
wait ehr
  > Mon 2026-10-05 09:44:42.816  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 3 call phone 0 daypart 0 until Mon 2026-10-05 09:54:43.816
  = call a0.3 to phone 0 until Mon 2026-10-05 09:54:43.816
+20s finished busy
  > a0 AttemptEnded attempt 3 call busy does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 10:08:40.530
wait ehr
  > Mon 2026-10-05 10:08:40.530  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 4 call phone 0 daypart 0 until Mon 2026-10-05 10:18:41.530
  = call a0.4 to phone 0 until Mon 2026-10-05 10:18:41.530
+20s finished busy
  > a0 AttemptEnded attempt 4 call busy does not count
  > a0 WakeScheduled next_step step 1 due Thu 2026-10-08 10:09:01.530
wait
  > Thu 2026-10-08 10:09:01.530  a0 HumanTaskOpened task 0 unreachable
  = list task 0 of a0
