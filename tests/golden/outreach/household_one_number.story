# Two patients, one number: never two open contacts, and the number's caps hold for both.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 2, per_week: 3, total_calls: 5, min_gap: 30m}
  retry: {no_answer: {after: 1d..1d}}
patient phones 0
patient phones 0
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:00
wait ehr
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:00
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:00
+4m finished no_answer a0
  > Mon 2026-10-05 09:00:01  a1 ContactWithheld number_in_use until Mon 2026-10-05 09:05:01
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Tue 2026-10-06 12:00:00
wait ehr
  > Mon 2026-10-05 09:05:01  a1 ContactWithheld minimum_gap until Mon 2026-10-05 09:30:00
  > Mon 2026-10-05 09:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
ehr open a1
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:40:00, after 1 today, 1 this week
  = call a1.1 to phone 0 until Mon 2026-10-05 09:40:00
+1m finished no_answer a1
  > a1 AttemptEnded attempt 1 call no_answer
  > a1 WakeScheduled retry step 0 due Tue 2026-10-06 12:00:00
at 2026-10-06 09:40
