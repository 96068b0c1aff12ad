# The campaign's deadline: no contact starts after it; one that is open is finished, then a person decides.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 8, per_week: 8, total_calls: 5, min_gap: 0s}
  retry: {no_answer: {after: 100m..100m, daypart: any}}
patient
patient
at 2026-10-05 09:00
campaign calls deadline 3h
  > c0 CampaignStarted routine weight 1 deadline Mon 2026-10-05 12:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait ehr
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:00
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:00
+1m finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 10:41:00
wait ehr
  > Mon 2026-10-05 10:41:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 0 until Mon 2026-10-05 10:51:00, after 1 today, 1 this week
  = call a0.2 to phone 0 until Mon 2026-10-05 10:51:00
+1m finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 12:00:00
# The third call would come after the deadline.
at 2026-10-05 11:59:30
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 11:59:30
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 2 check_status
+1s ehr open a1
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 1 daypart 0 until Mon 2026-10-05 12:09:31
  = call a1.1 to phone 1 until Mon 2026-10-05 12:09:31
wait
  > Mon 2026-10-05 12:00:00  a0 HumanTaskOpened task 0 deadline
  = list task 0 of a0
+1m finished no_answer a1
  > a1 AttemptEnded attempt 1 call no_answer
  > a1 WakeScheduled retry step 0 due Mon 2026-10-05 12:01:00
  > a1 HumanTaskOpened task 1 deadline
  = list task 1 of a1
