# Twenty attempts, the smallest number a rate is taken over: two opt-outs by text are more than 5%.
tenant calls 100
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  pacing: {calls_per_second: 100, stop_if: {opt_out_rate: 5%, over: 20 attempts}}
  limits: {per_day: 8, per_week: 8, total_calls: 5, min_gap: 0s}
  retry: {busy: {after: 1m..1m, max: 50, counts: false}}
patient
patient
patient
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:00
enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:00:00
enrol p3
  > a3 PatientEnrolled patient 3 due Mon 2026-10-05 09:00:00
+1s
  > Mon 2026-10-05 09:00:00.100  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
  > Mon 2026-10-05 09:00:00.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 2 check_status
  > Mon 2026-10-05 09:00:00.300  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 3 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
ehr open
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 1 daypart 0 until Mon 2026-10-05 09:10:01
  = call a1.1 to phone 1 until Mon 2026-10-05 09:10:01
ehr open
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 1 call phone 2 daypart 0 until Mon 2026-10-05 09:10:01
  = call a2.1 to phone 2 until Mon 2026-10-05 09:10:01
ehr open
  > a3 EhrAnswered check_status open
  > a3 AttemptIntended attempt 1 call phone 3 daypart 0 until Mon 2026-10-05 09:10:01
  = call a3.1 to phone 3 until Mon 2026-10-05 09:10:01
finished busy a0
  > a0 AttemptEnded attempt 1 call busy does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:01:01
finished busy a1
  > a1 AttemptEnded attempt 1 call busy does not count
  > a1 WakeScheduled retry step 0 due Mon 2026-10-05 09:01:01
finished busy a2
  > a2 AttemptEnded attempt 1 call busy does not count
  > a2 WakeScheduled retry step 0 due Mon 2026-10-05 09:01:01
finished busy a3
  > a3 AttemptEnded attempt 1 call busy does not count
  > a3 WakeScheduled retry step 0 due Mon 2026-10-05 09:01:01
+62s
  > Mon 2026-10-05 09:01:01  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 4 check_status
  > Mon 2026-10-05 09:01:01.100  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 5 check_status
  > Mon 2026-10-05 09:01:01.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 6 check_status
  > Mon 2026-10-05 09:01:01.300  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 7 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 0 until Mon 2026-10-05 09:11:03
  = call a0.2 to phone 0 until Mon 2026-10-05 09:11:03
ehr open
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 2 call phone 1 daypart 0 until Mon 2026-10-05 09:11:03
  = call a1.2 to phone 1 until Mon 2026-10-05 09:11:03
ehr open
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 2 call phone 2 daypart 0 until Mon 2026-10-05 09:11:03
  = call a2.2 to phone 2 until Mon 2026-10-05 09:11:03
ehr open
  > a3 EhrAnswered check_status open
  > a3 AttemptIntended attempt 2 call phone 3 daypart 0 until Mon 2026-10-05 09:11:03
  = call a3.2 to phone 3 until Mon 2026-10-05 09:11:03
finished busy a0
  > a0 AttemptEnded attempt 2 call busy does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:02:03
finished busy a1
  > a1 AttemptEnded attempt 2 call busy does not count
  > a1 WakeScheduled retry step 0 due Mon 2026-10-05 09:02:03
finished busy a2
  > a2 AttemptEnded attempt 2 call busy does not count
  > a2 WakeScheduled retry step 0 due Mon 2026-10-05 09:02:03
finished busy a3
  > a3 AttemptEnded attempt 2 call busy does not count
  > a3 WakeScheduled retry step 0 due Mon 2026-10-05 09:02:03
+62s
  > Mon 2026-10-05 09:02:03  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 8 check_status
  > Mon 2026-10-05 09:02:03.100  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 9 check_status
  > Mon 2026-10-05 09:02:03.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 10 check_status
  > Mon 2026-10-05 09:02:03.300  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 11 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 3 call phone 0 daypart 0 until Mon 2026-10-05 09:12:05
  = call a0.3 to phone 0 until Mon 2026-10-05 09:12:05
ehr open
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 3 call phone 1 daypart 0 until Mon 2026-10-05 09:12:05
  = call a1.3 to phone 1 until Mon 2026-10-05 09:12:05
ehr open
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 3 call phone 2 daypart 0 until Mon 2026-10-05 09:12:05
  = call a2.3 to phone 2 until Mon 2026-10-05 09:12:05
ehr open
  > a3 EhrAnswered check_status open
  > a3 AttemptIntended attempt 3 call phone 3 daypart 0 until Mon 2026-10-05 09:12:05
  = call a3.3 to phone 3 until Mon 2026-10-05 09:12:05
finished busy a0
  > a0 AttemptEnded attempt 3 call busy does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:03:05
finished busy a1
  > a1 AttemptEnded attempt 3 call busy does not count
  > a1 WakeScheduled retry step 0 due Mon 2026-10-05 09:03:05
finished busy a2
  > a2 AttemptEnded attempt 3 call busy does not count
  > a2 WakeScheduled retry step 0 due Mon 2026-10-05 09:03:05
finished busy a3
  > a3 AttemptEnded attempt 3 call busy does not count
  > a3 WakeScheduled retry step 0 due Mon 2026-10-05 09:03:05
+62s
  > Mon 2026-10-05 09:03:05  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 12 check_status
  > Mon 2026-10-05 09:03:05.100  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 13 check_status
  > Mon 2026-10-05 09:03:05.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 14 check_status
  > Mon 2026-10-05 09:03:05.300  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 15 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 4 call phone 0 daypart 0 until Mon 2026-10-05 09:13:07
  = call a0.4 to phone 0 until Mon 2026-10-05 09:13:07
ehr open
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 4 call phone 1 daypart 0 until Mon 2026-10-05 09:13:07
  = call a1.4 to phone 1 until Mon 2026-10-05 09:13:07
ehr open
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 4 call phone 2 daypart 0 until Mon 2026-10-05 09:13:07
  = call a2.4 to phone 2 until Mon 2026-10-05 09:13:07
ehr open
  > a3 EhrAnswered check_status open
  > a3 AttemptIntended attempt 4 call phone 3 daypart 0 until Mon 2026-10-05 09:13:07
  = call a3.4 to phone 3 until Mon 2026-10-05 09:13:07
finished busy a0
  > a0 AttemptEnded attempt 4 call busy does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:04:07
finished busy a1
  > a1 AttemptEnded attempt 4 call busy does not count
  > a1 WakeScheduled retry step 0 due Mon 2026-10-05 09:04:07
finished busy a2
  > a2 AttemptEnded attempt 4 call busy does not count
  > a2 WakeScheduled retry step 0 due Mon 2026-10-05 09:04:07
finished busy a3
  > a3 AttemptEnded attempt 4 call busy does not count
  > a3 WakeScheduled retry step 0 due Mon 2026-10-05 09:04:07
+62s
  > Mon 2026-10-05 09:04:07  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 16 check_status
  > Mon 2026-10-05 09:04:07.100  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 17 check_status
  > Mon 2026-10-05 09:04:07.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 18 check_status
  > Mon 2026-10-05 09:04:07.300  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 19 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 5 call phone 0 daypart 0 until Mon 2026-10-05 09:14:09
  = call a0.5 to phone 0 until Mon 2026-10-05 09:14:09
ehr open
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 5 call phone 1 daypart 0 until Mon 2026-10-05 09:14:09
  = call a1.5 to phone 1 until Mon 2026-10-05 09:14:09
ehr open
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 5 call phone 2 daypart 0 until Mon 2026-10-05 09:14:09
  = call a2.5 to phone 2 until Mon 2026-10-05 09:14:09
ehr open
  > a3 EhrAnswered check_status open
  > a3 AttemptIntended attempt 5 call phone 3 daypart 0 until Mon 2026-10-05 09:14:09
  = call a3.5 to phone 3 until Mon 2026-10-05 09:14:09
finished busy a0
  > a0 AttemptEnded attempt 5 call busy does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:05:09
finished busy a1
  > a1 AttemptEnded attempt 5 call busy does not count
  > a1 WakeScheduled retry step 0 due Mon 2026-10-05 09:05:09
finished busy a2
  > a2 AttemptEnded attempt 5 call busy does not count
  > a2 WakeScheduled retry step 0 due Mon 2026-10-05 09:05:09
finished busy a3
  > a3 AttemptEnded attempt 5 call busy does not count
  > a3 WakeScheduled retry step 0 due Mon 2026-10-05 09:05:09
+62s
  > Mon 2026-10-05 09:05:09  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 20 check_status
  > Mon 2026-10-05 09:05:09.100  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 21 check_status
  > Mon 2026-10-05 09:05:09.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 22 check_status
  > Mon 2026-10-05 09:05:09.300  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 23 check_status
opt_out p0
  > PatientOptedOut patient 0 every number
  > a0 WakeScheduled after_withheld step 0 due Mon 2026-10-05 09:05:11
  > a0 AssignmentEnded opted_out
opt_out p1
  > PatientOptedOut patient 1 every number
  > c0 CampaignPaused opt_out_rate
  > a1 WakeScheduled after_withheld step 0 due Mon 2026-10-05 09:05:11
  > a1 AssignmentEnded opted_out
  = alert c0 opt_out_rate
# Nothing starts any more until somebody has looked.
+10m
  > Mon 2026-10-05 09:06:10  a2 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:10  a2 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:07:46.322
  > Mon 2026-10-05 09:06:10  a3 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:10  a3 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:07:05.555
resume c0
  > c0 CampaignResumed
  > a2 EhrAsked check_status for call to phone 2
  = ask EHR request 24 check_status
