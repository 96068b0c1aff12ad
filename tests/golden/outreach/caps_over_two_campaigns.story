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
wait
  > Mon 2026-10-05 09:00:01  a1 ContactWithheld number_in_use until Mon 2026-10-05 09:05:01
ehr open a0
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+30s finished no_answer a0
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Tue 2026-10-06 12:00:00
at 2026-10-06 12:00
  > Mon 2026-10-05 09:05:01  a1 ContactWithheld daily_cap until Tue 2026-10-06 09:00:01
  > Tue 2026-10-06 09:00:01  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
  > Tue 2026-10-06 09:01:10  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:01:10  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:01:42.429
  > Tue 2026-10-06 09:01:42.429  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
  > Tue 2026-10-06 09:02:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:02:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:04:43.525
  > Tue 2026-10-06 09:04:43.525  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
  > Tue 2026-10-06 09:05:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:05:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:07:07.646
  > Tue 2026-10-06 09:07:07.646  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 4 check_status
  > Tue 2026-10-06 09:08:10  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:08:10  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:09:33.269
  > Tue 2026-10-06 09:09:33.269  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 5 check_status
  > Tue 2026-10-06 09:10:40  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:10:40  EhrGateChanged closed until Tue 2026-10-06 09:10:55
  > Tue 2026-10-06 09:10:40  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:12:36.382
  > Tue 2026-10-06 09:12:36.382  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 6 check_status
  > Tue 2026-10-06 09:13:40  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:13:40  EhrGateChanged closed until Tue 2026-10-06 09:14:10
  > Tue 2026-10-06 09:13:40  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:14:44.422
  > Tue 2026-10-06 09:14:44.422  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 7 check_status
  > Tue 2026-10-06 09:15:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:15:50  EhrGateChanged closed until Tue 2026-10-06 09:16:50
  > Tue 2026-10-06 09:15:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:16:46.366
  > Tue 2026-10-06 09:16:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 8 check_status
  > Tue 2026-10-06 09:17:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:17:50  EhrGateChanged closed until Tue 2026-10-06 09:19:50
  > Tue 2026-10-06 09:17:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:19:41.708
  > Tue 2026-10-06 09:19:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 9 check_status
  > Tue 2026-10-06 09:20:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:20:50  EhrGateChanged closed until Tue 2026-10-06 09:24:50
  > Tue 2026-10-06 09:20:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:21:35.195
  > Tue 2026-10-06 09:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 10 check_status
  > Tue 2026-10-06 09:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:25:50  EhrGateChanged closed until Tue 2026-10-06 09:30:50
  > Tue 2026-10-06 09:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:27:39.048
  > Tue 2026-10-06 09:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 11 check_status
  > Tue 2026-10-06 09:31:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:31:50  EhrGateChanged closed until Tue 2026-10-06 09:36:50
  > Tue 2026-10-06 09:31:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:33:20.345
  > Tue 2026-10-06 09:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 12 check_status
  > Tue 2026-10-06 09:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:37:50  EhrGateChanged closed until Tue 2026-10-06 09:42:50
  > Tue 2026-10-06 09:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:38:52.190
  > Tue 2026-10-06 09:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 13 check_status
  > Tue 2026-10-06 09:43:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:43:50  EhrGateChanged closed until Tue 2026-10-06 09:48:50
  > Tue 2026-10-06 09:43:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:44:37.858
  > Tue 2026-10-06 09:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 14 check_status
  > Tue 2026-10-06 09:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:49:50  EhrGateChanged closed until Tue 2026-10-06 09:54:50
  > Tue 2026-10-06 09:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:51:37.413
  > Tue 2026-10-06 09:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 15 check_status
  > Tue 2026-10-06 09:55:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:55:50  EhrGateChanged closed until Tue 2026-10-06 10:00:50
  > Tue 2026-10-06 09:55:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:56:49.993
  > Tue 2026-10-06 10:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 16 check_status
  > Tue 2026-10-06 10:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:01:50  EhrGateChanged closed until Tue 2026-10-06 10:06:50
  > Tue 2026-10-06 10:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:02:22.043
  > Tue 2026-10-06 10:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 17 check_status
  > Tue 2026-10-06 10:07:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:07:50  EhrGateChanged closed until Tue 2026-10-06 10:12:50
  > Tue 2026-10-06 10:07:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:09:06.345
  > Tue 2026-10-06 10:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 18 check_status
  > Tue 2026-10-06 10:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:13:50  EhrGateChanged closed until Tue 2026-10-06 10:18:50
  > Tue 2026-10-06 10:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:14:53.093
  > Tue 2026-10-06 10:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 19 check_status
  > Tue 2026-10-06 10:19:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:19:50  EhrGateChanged closed until Tue 2026-10-06 10:24:50
  > Tue 2026-10-06 10:19:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:20:52.134
  > Tue 2026-10-06 10:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 20 check_status
  > Tue 2026-10-06 10:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:25:50  EhrGateChanged closed until Tue 2026-10-06 10:30:50
  > Tue 2026-10-06 10:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:26:20.741
  > Tue 2026-10-06 10:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 21 check_status
  > Tue 2026-10-06 10:31:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:31:50  EhrGateChanged closed until Tue 2026-10-06 10:36:50
  > Tue 2026-10-06 10:31:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:33:07.614
  > Tue 2026-10-06 10:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 22 check_status
  > Tue 2026-10-06 10:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:37:50  EhrGateChanged closed until Tue 2026-10-06 10:42:50
  > Tue 2026-10-06 10:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:38:42.325
  > Tue 2026-10-06 10:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 23 check_status
  > Tue 2026-10-06 10:43:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:43:50  EhrGateChanged closed until Tue 2026-10-06 10:48:50
  > Tue 2026-10-06 10:43:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:45:39.959
  > Tue 2026-10-06 10:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 24 check_status
  > Tue 2026-10-06 10:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:49:50  EhrGateChanged closed until Tue 2026-10-06 10:54:50
  > Tue 2026-10-06 10:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:51:01.071
  > Tue 2026-10-06 10:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 25 check_status
  > Tue 2026-10-06 10:55:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 10:55:50  EhrGateChanged closed until Tue 2026-10-06 11:00:50
  > Tue 2026-10-06 10:55:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 10:57:06.298
  > Tue 2026-10-06 11:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 26 check_status
  > Tue 2026-10-06 11:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:01:50  EhrGateChanged closed until Tue 2026-10-06 11:06:50
  > Tue 2026-10-06 11:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:02:29.847
  > Tue 2026-10-06 11:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 27 check_status
  > Tue 2026-10-06 11:07:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:07:50  EhrGateChanged closed until Tue 2026-10-06 11:12:50
  > Tue 2026-10-06 11:07:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:09:23.338
  > Tue 2026-10-06 11:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 28 check_status
  > Tue 2026-10-06 11:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:13:50  EhrGateChanged closed until Tue 2026-10-06 11:18:50
  > Tue 2026-10-06 11:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:15:20.508
  > Tue 2026-10-06 11:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 29 check_status
  > Tue 2026-10-06 11:19:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:19:50  EhrGateChanged closed until Tue 2026-10-06 11:24:50
  > Tue 2026-10-06 11:19:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:21:10.592
  > Tue 2026-10-06 11:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 30 check_status
  > Tue 2026-10-06 11:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:25:50  EhrGateChanged closed until Tue 2026-10-06 11:30:50
  > Tue 2026-10-06 11:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:27:38.671
  > Tue 2026-10-06 11:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 31 check_status
  > Tue 2026-10-06 11:31:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:31:50  EhrGateChanged closed until Tue 2026-10-06 11:36:50
  > Tue 2026-10-06 11:31:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:32:53.176
  > Tue 2026-10-06 11:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 32 check_status
  > Tue 2026-10-06 11:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:37:50  EhrGateChanged closed until Tue 2026-10-06 11:42:50
  > Tue 2026-10-06 11:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:38:35.882
  > Tue 2026-10-06 11:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 33 check_status
  > Tue 2026-10-06 11:43:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:43:50  EhrGateChanged closed until Tue 2026-10-06 11:48:50
  > Tue 2026-10-06 11:43:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:44:45.638
  > Tue 2026-10-06 11:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 34 check_status
  > Tue 2026-10-06 11:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:49:50  EhrGateChanged closed until Tue 2026-10-06 11:54:50
  > Tue 2026-10-06 11:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:50:38.070
  > Tue 2026-10-06 11:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 35 check_status
  > Tue 2026-10-06 11:55:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 11:55:50  EhrGateChanged closed until Tue 2026-10-06 12:00:50
  > Tue 2026-10-06 11:55:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 11:56:30.530
ehr open
  ! request_is_not_open
+30s finished no_answer
  ! attempt_is_not_open
at 2026-10-14 09:00
  > Tue 2026-10-06 12:00:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 36 check_status
  > Tue 2026-10-06 12:01:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 12:01:50  EhrGateChanged closed until Tue 2026-10-06 12:06:50
  > Tue 2026-10-06 12:01:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:02:39.402
  > Tue 2026-10-06 12:06:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 37 check_status
  > Tue 2026-10-06 12:07:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 12:07:50  EhrGateChanged closed until Tue 2026-10-06 12:12:50
  > Tue 2026-10-06 12:07:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:09:19.408
  > Tue 2026-10-06 12:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 38 check_status
  > Tue 2026-10-06 12:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 12:13:50  EhrGateChanged closed until Tue 2026-10-06 12:18:50
  > Tue 2026-10-06 12:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:15:44.587
  > Tue 2026-10-06 12:18:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 39 check_status
  > Tue 2026-10-06 12:19:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 12:19:50  EhrGateChanged closed until Tue 2026-10-06 12:24:50
  > Tue 2026-10-06 12:19:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:20:59.878
  > Tue 2026-10-06 12:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 40 check_status
  > Tue 2026-10-06 12:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 12:25:50  EhrGateChanged closed until Tue 2026-10-06 12:30:50
  > Tue 2026-10-06 12:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:26:35.499
  > Tue 2026-10-06 12:30:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 41 check_status
  > Tue 2026-10-06 12:31:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 12:31:50  EhrGateChanged closed until Tue 2026-10-06 12:36:50
  > Tue 2026-10-06 12:31:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:33:43.743
  > Tue 2026-10-06 12:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 42 check_status
  > Tue 2026-10-06 12:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 12:37:50  EhrGateChanged closed until Tue 2026-10-06 12:42:50
  > Tue 2026-10-06 12:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:39:08.791
  > Tue 2026-10-06 12:42:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 43 check_status
  > Tue 2026-10-06 12:43:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 12:43:50  EhrGateChanged closed until Tue 2026-10-06 12:48:50
  > Tue 2026-10-06 12:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:44:39.853
  > Tue 2026-10-06 12:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 44 check_status
  > Tue 2026-10-06 12:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 12:49:50  EhrGateChanged closed until Tue 2026-10-06 12:54:50
  > Tue 2026-10-06 12:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:50:45.082
  > Tue 2026-10-06 12:54:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 45 check_status
  > Tue 2026-10-06 12:55:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 12:55:50  EhrGateChanged closed until Tue 2026-10-06 13:00:50
  > Tue 2026-10-06 12:55:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 12:57:37.066
  > Tue 2026-10-06 13:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 46 check_status
  > Tue 2026-10-06 13:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 13:01:50  EhrGateChanged closed until Tue 2026-10-06 13:06:50
  > Tue 2026-10-06 13:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:02:37.187
  > Tue 2026-10-06 13:06:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 47 check_status
  > Tue 2026-10-06 13:07:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 13:07:50  EhrGateChanged closed until Tue 2026-10-06 13:12:50
  > Tue 2026-10-06 13:07:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:09:43.603
  > Tue 2026-10-06 13:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 48 check_status
  > Tue 2026-10-06 13:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 13:13:50  EhrGateChanged closed until Tue 2026-10-06 13:18:50
  > Tue 2026-10-06 13:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:15:14.940
  > Tue 2026-10-06 13:18:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 49 check_status
  > Tue 2026-10-06 13:19:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 13:19:50  EhrGateChanged closed until Tue 2026-10-06 13:24:50
  > Tue 2026-10-06 13:19:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:21:35.001
  > Tue 2026-10-06 13:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 50 check_status
  > Tue 2026-10-06 13:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 13:25:50  EhrGateChanged closed until Tue 2026-10-06 13:30:50
  > Tue 2026-10-06 13:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:26:53.067
  > Tue 2026-10-06 13:30:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 51 check_status
  > Tue 2026-10-06 13:31:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 13:31:50  EhrGateChanged closed until Tue 2026-10-06 13:36:50
  > Tue 2026-10-06 13:31:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:33:45.923
  > Tue 2026-10-06 13:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 52 check_status
  > Tue 2026-10-06 13:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 13:37:50  EhrGateChanged closed until Tue 2026-10-06 13:42:50
  > Tue 2026-10-06 13:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:39:09.347
  > Tue 2026-10-06 13:42:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 53 check_status
  > Tue 2026-10-06 13:43:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 13:43:50  EhrGateChanged closed until Tue 2026-10-06 13:48:50
  > Tue 2026-10-06 13:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:44:50.995
  > Tue 2026-10-06 13:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 54 check_status
  > Tue 2026-10-06 13:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 13:49:50  EhrGateChanged closed until Tue 2026-10-06 13:54:50
  > Tue 2026-10-06 13:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:50:34.593
  > Tue 2026-10-06 13:54:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 55 check_status
  > Tue 2026-10-06 13:55:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 13:55:50  EhrGateChanged closed until Tue 2026-10-06 14:00:50
  > Tue 2026-10-06 13:55:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 13:57:05.381
  > Tue 2026-10-06 14:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 56 check_status
  > Tue 2026-10-06 14:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 14:01:50  EhrGateChanged closed until Tue 2026-10-06 14:06:50
  > Tue 2026-10-06 14:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:02:57.648
  > Tue 2026-10-06 14:06:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 57 check_status
  > Tue 2026-10-06 14:07:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 14:07:50  EhrGateChanged closed until Tue 2026-10-06 14:12:50
  > Tue 2026-10-06 14:07:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:08:36.665
  > Tue 2026-10-06 14:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 58 check_status
  > Tue 2026-10-06 14:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 14:13:50  EhrGateChanged closed until Tue 2026-10-06 14:18:50
  > Tue 2026-10-06 14:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:14:50.343
  > Tue 2026-10-06 14:18:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 59 check_status
  > Tue 2026-10-06 14:19:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 14:19:50  EhrGateChanged closed until Tue 2026-10-06 14:24:50
  > Tue 2026-10-06 14:19:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:20:41.959
  > Tue 2026-10-06 14:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 60 check_status
  > Tue 2026-10-06 14:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 14:25:50  EhrGateChanged closed until Tue 2026-10-06 14:30:50
  > Tue 2026-10-06 14:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:27:19.734
  > Tue 2026-10-06 14:30:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 61 check_status
  > Tue 2026-10-06 14:31:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 14:31:50  EhrGateChanged closed until Tue 2026-10-06 14:36:50
  > Tue 2026-10-06 14:31:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:33:38.458
  > Tue 2026-10-06 14:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 62 check_status
  > Tue 2026-10-06 14:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 14:37:50  EhrGateChanged closed until Tue 2026-10-06 14:42:50
  > Tue 2026-10-06 14:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:39:09.549
  > Tue 2026-10-06 14:42:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 63 check_status
  > Tue 2026-10-06 14:43:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 14:43:50  EhrGateChanged closed until Tue 2026-10-06 14:48:50
  > Tue 2026-10-06 14:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:44:44.554
  > Tue 2026-10-06 14:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 64 check_status
  > Tue 2026-10-06 14:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 14:49:50  EhrGateChanged closed until Tue 2026-10-06 14:54:50
  > Tue 2026-10-06 14:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:50:42.651
  > Tue 2026-10-06 14:54:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 65 check_status
  > Tue 2026-10-06 14:55:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 14:55:50  EhrGateChanged closed until Tue 2026-10-06 15:00:50
  > Tue 2026-10-06 14:55:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 14:56:41.306
  > Tue 2026-10-06 15:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 66 check_status
  > Tue 2026-10-06 15:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 15:01:50  EhrGateChanged closed until Tue 2026-10-06 15:06:50
  > Tue 2026-10-06 15:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:03:45.836
  > Tue 2026-10-06 15:06:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 67 check_status
  > Tue 2026-10-06 15:07:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 15:07:50  EhrGateChanged closed until Tue 2026-10-06 15:12:50
  > Tue 2026-10-06 15:07:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:09:11.557
  > Tue 2026-10-06 15:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 68 check_status
  > Tue 2026-10-06 15:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 15:13:50  EhrGateChanged closed until Tue 2026-10-06 15:18:50
  > Tue 2026-10-06 15:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:15:14.645
  > Tue 2026-10-06 15:18:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 69 check_status
  > Tue 2026-10-06 15:19:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 15:19:50  EhrGateChanged closed until Tue 2026-10-06 15:24:50
  > Tue 2026-10-06 15:19:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:21:12.952
  > Tue 2026-10-06 15:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 70 check_status
  > Tue 2026-10-06 15:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 15:25:50  EhrGateChanged closed until Tue 2026-10-06 15:30:50
  > Tue 2026-10-06 15:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:27:32.338
  > Tue 2026-10-06 15:30:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 71 check_status
  > Tue 2026-10-06 15:31:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 15:31:50  EhrGateChanged closed until Tue 2026-10-06 15:36:50
  > Tue 2026-10-06 15:31:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:32:22.204
  > Tue 2026-10-06 15:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 72 check_status
  > Tue 2026-10-06 15:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 15:37:50  EhrGateChanged closed until Tue 2026-10-06 15:42:50
  > Tue 2026-10-06 15:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:38:31.887
  > Tue 2026-10-06 15:42:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 73 check_status
  > Tue 2026-10-06 15:43:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 15:43:50  EhrGateChanged closed until Tue 2026-10-06 15:48:50
  > Tue 2026-10-06 15:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:44:37.599
  > Tue 2026-10-06 15:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 74 check_status
  > Tue 2026-10-06 15:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 15:49:50  EhrGateChanged closed until Tue 2026-10-06 15:54:50
  > Tue 2026-10-06 15:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:51:07.168
  > Tue 2026-10-06 15:54:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 75 check_status
  > Tue 2026-10-06 15:55:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 15:55:50  EhrGateChanged closed until Tue 2026-10-06 16:00:50
  > Tue 2026-10-06 15:55:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 15:56:47.101
  > Tue 2026-10-06 16:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 76 check_status
  > Tue 2026-10-06 16:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 16:01:50  EhrGateChanged closed until Tue 2026-10-06 16:06:50
  > Tue 2026-10-06 16:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:02:25.200
  > Tue 2026-10-06 16:06:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 77 check_status
  > Tue 2026-10-06 16:07:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 16:07:50  EhrGateChanged closed until Tue 2026-10-06 16:12:50
  > Tue 2026-10-06 16:07:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:08:22.751
  > Tue 2026-10-06 16:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 78 check_status
  > Tue 2026-10-06 16:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 16:13:50  EhrGateChanged closed until Tue 2026-10-06 16:18:50
  > Tue 2026-10-06 16:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:14:27.144
  > Tue 2026-10-06 16:18:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 79 check_status
  > Tue 2026-10-06 16:19:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 16:19:50  EhrGateChanged closed until Tue 2026-10-06 16:24:50
  > Tue 2026-10-06 16:19:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:21:28.243
  > Tue 2026-10-06 16:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 80 check_status
  > Tue 2026-10-06 16:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 16:25:50  EhrGateChanged closed until Tue 2026-10-06 16:30:50
  > Tue 2026-10-06 16:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:26:56.028
  > Tue 2026-10-06 16:30:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 81 check_status
  > Tue 2026-10-06 16:31:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 16:31:50  EhrGateChanged closed until Tue 2026-10-06 16:36:50
  > Tue 2026-10-06 16:31:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:32:32.501
  > Tue 2026-10-06 16:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 82 check_status
  > Tue 2026-10-06 16:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 16:37:50  EhrGateChanged closed until Tue 2026-10-06 16:42:50
  > Tue 2026-10-06 16:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:39:47.625
  > Tue 2026-10-06 16:42:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 83 check_status
  > Tue 2026-10-06 16:43:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 16:43:50  EhrGateChanged closed until Tue 2026-10-06 16:48:50
  > Tue 2026-10-06 16:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:44:23.734
  > Tue 2026-10-06 16:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 84 check_status
  > Tue 2026-10-06 16:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 16:49:50  EhrGateChanged closed until Tue 2026-10-06 16:54:50
  > Tue 2026-10-06 16:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:50:50.997
  > Tue 2026-10-06 16:54:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 85 check_status
  > Tue 2026-10-06 16:55:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 16:55:50  EhrGateChanged closed until Tue 2026-10-06 17:00:50
  > Tue 2026-10-06 16:55:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 16:57:22.677
  > Tue 2026-10-06 17:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 86 check_status
  > Tue 2026-10-06 17:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 17:01:50  EhrGateChanged closed until Tue 2026-10-06 17:06:50
  > Tue 2026-10-06 17:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:02:52.735
  > Tue 2026-10-06 17:06:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 87 check_status
  > Tue 2026-10-06 17:07:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 17:07:50  EhrGateChanged closed until Tue 2026-10-06 17:12:50
  > Tue 2026-10-06 17:07:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:09:03.379
  > Tue 2026-10-06 17:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 88 check_status
  > Tue 2026-10-06 17:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 17:13:50  EhrGateChanged closed until Tue 2026-10-06 17:18:50
  > Tue 2026-10-06 17:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:15:15.345
  > Tue 2026-10-06 17:18:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 89 check_status
  > Tue 2026-10-06 17:19:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 17:19:50  EhrGateChanged closed until Tue 2026-10-06 17:24:50
  > Tue 2026-10-06 17:19:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:21:28.974
  > Tue 2026-10-06 17:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 90 check_status
  > Tue 2026-10-06 17:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 17:25:50  EhrGateChanged closed until Tue 2026-10-06 17:30:50
  > Tue 2026-10-06 17:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:27:35.832
  > Tue 2026-10-06 17:30:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 91 check_status
  > Tue 2026-10-06 17:31:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 17:31:50  EhrGateChanged closed until Tue 2026-10-06 17:36:50
  > Tue 2026-10-06 17:31:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:33:39.007
  > Tue 2026-10-06 17:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 92 check_status
  > Tue 2026-10-06 17:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 17:37:50  EhrGateChanged closed until Tue 2026-10-06 17:42:50
  > Tue 2026-10-06 17:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:39:38.062
  > Tue 2026-10-06 17:42:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 93 check_status
  > Tue 2026-10-06 17:43:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 17:43:50  EhrGateChanged closed until Tue 2026-10-06 17:48:50
  > Tue 2026-10-06 17:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:44:35.546
  > Tue 2026-10-06 17:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 94 check_status
  > Tue 2026-10-06 17:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 17:49:50  EhrGateChanged closed until Tue 2026-10-06 17:54:50
  > Tue 2026-10-06 17:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:50:33.296
  > Tue 2026-10-06 17:54:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 95 check_status
  > Tue 2026-10-06 17:55:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 17:55:50  EhrGateChanged closed until Tue 2026-10-06 18:00:50
  > Tue 2026-10-06 17:55:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 17:57:05.574
  > Tue 2026-10-06 18:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 96 check_status
  > Tue 2026-10-06 18:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 18:01:50  EhrGateChanged closed until Tue 2026-10-06 18:06:50
  > Tue 2026-10-06 18:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:03:33.703
  > Tue 2026-10-06 18:06:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 97 check_status
  > Tue 2026-10-06 18:07:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 18:07:50  EhrGateChanged closed until Tue 2026-10-06 18:12:50
  > Tue 2026-10-06 18:07:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:09:30.181
  > Tue 2026-10-06 18:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 98 check_status
  > Tue 2026-10-06 18:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 18:13:50  EhrGateChanged closed until Tue 2026-10-06 18:18:50
  > Tue 2026-10-06 18:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:14:56.400
  > Tue 2026-10-06 18:18:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 99 check_status
  > Tue 2026-10-06 18:19:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 18:19:50  EhrGateChanged closed until Tue 2026-10-06 18:24:50
  > Tue 2026-10-06 18:19:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:20:39.848
  > Tue 2026-10-06 18:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 100 check_status
  > Tue 2026-10-06 18:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 18:25:50  EhrGateChanged closed until Tue 2026-10-06 18:30:50
  > Tue 2026-10-06 18:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:27:24.457
  > Tue 2026-10-06 18:30:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 101 check_status
  > Tue 2026-10-06 18:31:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 18:31:50  EhrGateChanged closed until Tue 2026-10-06 18:36:50
  > Tue 2026-10-06 18:31:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:32:23.334
  > Tue 2026-10-06 18:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 102 check_status
  > Tue 2026-10-06 18:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 18:37:50  EhrGateChanged closed until Tue 2026-10-06 18:42:50
  > Tue 2026-10-06 18:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:38:28.911
  > Tue 2026-10-06 18:42:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 103 check_status
  > Tue 2026-10-06 18:43:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 18:43:50  EhrGateChanged closed until Tue 2026-10-06 18:48:50
  > Tue 2026-10-06 18:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:45:22.095
  > Tue 2026-10-06 18:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 104 check_status
  > Tue 2026-10-06 18:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 18:49:50  EhrGateChanged closed until Tue 2026-10-06 18:54:50
  > Tue 2026-10-06 18:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:51:09.561
  > Tue 2026-10-06 18:54:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 105 check_status
  > Tue 2026-10-06 18:55:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 18:55:50  EhrGateChanged closed until Tue 2026-10-06 19:00:50
  > Tue 2026-10-06 18:55:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 18:56:49.632
  > Tue 2026-10-06 19:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 106 check_status
  > Tue 2026-10-06 19:01:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 19:01:50  EhrGateChanged closed until Tue 2026-10-06 19:06:50
  > Tue 2026-10-06 19:01:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 19:03:09.350
  > Tue 2026-10-06 19:06:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 107 check_status
  > Tue 2026-10-06 19:07:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 19:07:50  EhrGateChanged closed until Tue 2026-10-06 19:12:50
  > Tue 2026-10-06 19:07:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 19:08:20.568
  > Tue 2026-10-06 19:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 108 check_status
  > Tue 2026-10-06 19:13:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 19:13:50  EhrGateChanged closed until Tue 2026-10-06 19:18:50
  > Tue 2026-10-06 19:13:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 19:14:38.709
  > Tue 2026-10-06 19:18:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 109 check_status
  > Tue 2026-10-06 19:19:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 19:19:50  EhrGateChanged closed until Tue 2026-10-06 19:24:50
  > Tue 2026-10-06 19:19:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 19:20:28.130
  > Tue 2026-10-06 19:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 110 check_status
  > Tue 2026-10-06 19:25:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 19:25:50  EhrGateChanged closed until Tue 2026-10-06 19:30:50
  > Tue 2026-10-06 19:25:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 19:27:29.870
  > Tue 2026-10-06 19:30:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 111 check_status
  > Tue 2026-10-06 19:31:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 19:31:50  EhrGateChanged closed until Tue 2026-10-06 19:36:50
  > Tue 2026-10-06 19:31:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 19:33:18.903
  > Tue 2026-10-06 19:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 112 check_status
  > Tue 2026-10-06 19:37:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 19:37:50  EhrGateChanged closed until Tue 2026-10-06 19:42:50
  > Tue 2026-10-06 19:37:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 19:38:48.307
  > Tue 2026-10-06 19:42:50  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 113 check_status
  > Tue 2026-10-06 19:43:50  a0 EhrAnswered check_status lost
  > Tue 2026-10-06 19:43:50  EhrGateChanged closed until Tue 2026-10-06 19:48:50
  > Tue 2026-10-06 19:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 19:45:16.718
  > Tue 2026-10-06 19:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 114 check_status
  > Tue 2026-10-06 19:49:50  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 19:49:50  EhrGateChanged closed until Tue 2026-10-06 19:54:50
  > Tue 2026-10-06 19:49:50  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:00:00
  > Tue 2026-10-06 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Wed 2026-10-07 09:00:00
  > Wed 2026-10-07 09:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 115 check_status
  > Wed 2026-10-07 09:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 09:01:00  EhrGateChanged closed until Wed 2026-10-07 09:06:00
  > Wed 2026-10-07 09:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:01:41.615
  > Wed 2026-10-07 09:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 116 check_status
  > Wed 2026-10-07 09:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 09:07:00  EhrGateChanged closed until Wed 2026-10-07 09:12:00
  > Wed 2026-10-07 09:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:08:47.387
  > Wed 2026-10-07 09:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 117 check_status
  > Wed 2026-10-07 09:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 09:13:00  EhrGateChanged closed until Wed 2026-10-07 09:18:00
  > Wed 2026-10-07 09:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:14:58.875
  > Wed 2026-10-07 09:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 118 check_status
  > Wed 2026-10-07 09:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 09:19:00  EhrGateChanged closed until Wed 2026-10-07 09:24:00
  > Wed 2026-10-07 09:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:20:03.095
  > Wed 2026-10-07 09:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 119 check_status
  > Wed 2026-10-07 09:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 09:25:00  EhrGateChanged closed until Wed 2026-10-07 09:30:00
  > Wed 2026-10-07 09:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:26:14.619
  > Wed 2026-10-07 09:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 120 check_status
  > Wed 2026-10-07 09:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 09:31:00  EhrGateChanged closed until Wed 2026-10-07 09:36:00
  > Wed 2026-10-07 09:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:32:02.372
  > Wed 2026-10-07 09:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 121 check_status
  > Wed 2026-10-07 09:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 09:37:00  EhrGateChanged closed until Wed 2026-10-07 09:42:00
  > Wed 2026-10-07 09:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:37:59.253
  > Wed 2026-10-07 09:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 122 check_status
  > Wed 2026-10-07 09:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 09:43:00  EhrGateChanged closed until Wed 2026-10-07 09:48:00
  > Wed 2026-10-07 09:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:44:14.289
  > Wed 2026-10-07 09:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 123 check_status
  > Wed 2026-10-07 09:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 09:49:00  EhrGateChanged closed until Wed 2026-10-07 09:54:00
  > Wed 2026-10-07 09:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:49:47.234
  > Wed 2026-10-07 09:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 124 check_status
  > Wed 2026-10-07 09:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 09:55:00  EhrGateChanged closed until Wed 2026-10-07 10:00:00
  > Wed 2026-10-07 09:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 09:55:48.236
  > Wed 2026-10-07 10:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 125 check_status
  > Wed 2026-10-07 10:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 10:01:00  EhrGateChanged closed until Wed 2026-10-07 10:06:00
  > Wed 2026-10-07 10:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:01:47.506
  > Wed 2026-10-07 10:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 126 check_status
  > Wed 2026-10-07 10:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 10:07:00  EhrGateChanged closed until Wed 2026-10-07 10:12:00
  > Wed 2026-10-07 10:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:08:24.413
  > Wed 2026-10-07 10:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 127 check_status
  > Wed 2026-10-07 10:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 10:13:00  EhrGateChanged closed until Wed 2026-10-07 10:18:00
  > Wed 2026-10-07 10:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:13:55.516
  > Wed 2026-10-07 10:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 128 check_status
  > Wed 2026-10-07 10:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 10:19:00  EhrGateChanged closed until Wed 2026-10-07 10:24:00
  > Wed 2026-10-07 10:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:20:46.465
  > Wed 2026-10-07 10:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 129 check_status
  > Wed 2026-10-07 10:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 10:25:00  EhrGateChanged closed until Wed 2026-10-07 10:30:00
  > Wed 2026-10-07 10:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:26:19.899
  > Wed 2026-10-07 10:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 130 check_status
  > Wed 2026-10-07 10:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 10:31:00  EhrGateChanged closed until Wed 2026-10-07 10:36:00
  > Wed 2026-10-07 10:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:32:25.986
  > Wed 2026-10-07 10:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 131 check_status
  > Wed 2026-10-07 10:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 10:37:00  EhrGateChanged closed until Wed 2026-10-07 10:42:00
  > Wed 2026-10-07 10:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:38:08.267
  > Wed 2026-10-07 10:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 132 check_status
  > Wed 2026-10-07 10:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 10:43:00  EhrGateChanged closed until Wed 2026-10-07 10:48:00
  > Wed 2026-10-07 10:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:44:07.498
  > Wed 2026-10-07 10:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 133 check_status
  > Wed 2026-10-07 10:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 10:49:00  EhrGateChanged closed until Wed 2026-10-07 10:54:00
  > Wed 2026-10-07 10:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:49:33.484
  > Wed 2026-10-07 10:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 134 check_status
  > Wed 2026-10-07 10:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 10:55:00  EhrGateChanged closed until Wed 2026-10-07 11:00:00
  > Wed 2026-10-07 10:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 10:56:00.548
  > Wed 2026-10-07 11:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 135 check_status
  > Wed 2026-10-07 11:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 11:01:00  EhrGateChanged closed until Wed 2026-10-07 11:06:00
  > Wed 2026-10-07 11:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:02:04.649
  > Wed 2026-10-07 11:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 136 check_status
  > Wed 2026-10-07 11:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 11:07:00  EhrGateChanged closed until Wed 2026-10-07 11:12:00
  > Wed 2026-10-07 11:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:08:16.934
  > Wed 2026-10-07 11:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 137 check_status
  > Wed 2026-10-07 11:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 11:13:00  EhrGateChanged closed until Wed 2026-10-07 11:18:00
  > Wed 2026-10-07 11:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:13:33.359
  > Wed 2026-10-07 11:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 138 check_status
  > Wed 2026-10-07 11:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 11:19:00  EhrGateChanged closed until Wed 2026-10-07 11:24:00
  > Wed 2026-10-07 11:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:19:51.237
  > Wed 2026-10-07 11:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 139 check_status
  > Wed 2026-10-07 11:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 11:25:00  EhrGateChanged closed until Wed 2026-10-07 11:30:00
  > Wed 2026-10-07 11:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:26:09.208
  > Wed 2026-10-07 11:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 140 check_status
  > Wed 2026-10-07 11:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 11:31:00  EhrGateChanged closed until Wed 2026-10-07 11:36:00
  > Wed 2026-10-07 11:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:31:57.522
  > Wed 2026-10-07 11:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 141 check_status
  > Wed 2026-10-07 11:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 11:37:00  EhrGateChanged closed until Wed 2026-10-07 11:42:00
  > Wed 2026-10-07 11:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:38:22.829
  > Wed 2026-10-07 11:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 142 check_status
  > Wed 2026-10-07 11:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 11:43:00  EhrGateChanged closed until Wed 2026-10-07 11:48:00
  > Wed 2026-10-07 11:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:43:55.671
  > Wed 2026-10-07 11:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 143 check_status
  > Wed 2026-10-07 11:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 11:49:00  EhrGateChanged closed until Wed 2026-10-07 11:54:00
  > Wed 2026-10-07 11:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:49:48.459
  > Wed 2026-10-07 11:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 144 check_status
  > Wed 2026-10-07 11:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 11:55:00  EhrGateChanged closed until Wed 2026-10-07 12:00:00
  > Wed 2026-10-07 11:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 11:55:42.536
  > Wed 2026-10-07 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 145 check_status
  > Wed 2026-10-07 12:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 12:01:00  EhrGateChanged closed until Wed 2026-10-07 12:06:00
  > Wed 2026-10-07 12:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:02:20.682
  > Wed 2026-10-07 12:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 146 check_status
  > Wed 2026-10-07 12:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 12:07:00  EhrGateChanged closed until Wed 2026-10-07 12:12:00
  > Wed 2026-10-07 12:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:08:08.290
  > Wed 2026-10-07 12:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 147 check_status
  > Wed 2026-10-07 12:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 12:13:00  EhrGateChanged closed until Wed 2026-10-07 12:18:00
  > Wed 2026-10-07 12:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:14:52.689
  > Wed 2026-10-07 12:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 148 check_status
  > Wed 2026-10-07 12:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 12:19:00  EhrGateChanged closed until Wed 2026-10-07 12:24:00
  > Wed 2026-10-07 12:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:20:32.935
  > Wed 2026-10-07 12:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 149 check_status
  > Wed 2026-10-07 12:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 12:25:00  EhrGateChanged closed until Wed 2026-10-07 12:30:00
  > Wed 2026-10-07 12:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:26:08.421
  > Wed 2026-10-07 12:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 150 check_status
  > Wed 2026-10-07 12:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 12:31:00  EhrGateChanged closed until Wed 2026-10-07 12:36:00
  > Wed 2026-10-07 12:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:31:30.555
  > Wed 2026-10-07 12:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 151 check_status
  > Wed 2026-10-07 12:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 12:37:00  EhrGateChanged closed until Wed 2026-10-07 12:42:00
  > Wed 2026-10-07 12:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:38:56.419
  > Wed 2026-10-07 12:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 152 check_status
  > Wed 2026-10-07 12:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 12:43:00  EhrGateChanged closed until Wed 2026-10-07 12:48:00
  > Wed 2026-10-07 12:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:44:01.587
  > Wed 2026-10-07 12:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 153 check_status
  > Wed 2026-10-07 12:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 12:49:00  EhrGateChanged closed until Wed 2026-10-07 12:54:00
  > Wed 2026-10-07 12:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:49:54.867
  > Wed 2026-10-07 12:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 154 check_status
  > Wed 2026-10-07 12:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 12:55:00  EhrGateChanged closed until Wed 2026-10-07 13:00:00
  > Wed 2026-10-07 12:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 12:55:47.002
  > Wed 2026-10-07 13:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 155 check_status
  > Wed 2026-10-07 13:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 13:01:00  EhrGateChanged closed until Wed 2026-10-07 13:06:00
  > Wed 2026-10-07 13:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:01:56.369
  > Wed 2026-10-07 13:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 156 check_status
  > Wed 2026-10-07 13:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 13:07:00  EhrGateChanged closed until Wed 2026-10-07 13:12:00
  > Wed 2026-10-07 13:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:08:52.895
  > Wed 2026-10-07 13:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 157 check_status
  > Wed 2026-10-07 13:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 13:13:00  EhrGateChanged closed until Wed 2026-10-07 13:18:00
  > Wed 2026-10-07 13:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:13:59.425
  > Wed 2026-10-07 13:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 158 check_status
  > Wed 2026-10-07 13:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 13:19:00  EhrGateChanged closed until Wed 2026-10-07 13:24:00
  > Wed 2026-10-07 13:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:19:56.399
  > Wed 2026-10-07 13:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 159 check_status
  > Wed 2026-10-07 13:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 13:25:00  EhrGateChanged closed until Wed 2026-10-07 13:30:00
  > Wed 2026-10-07 13:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:25:54.214
  > Wed 2026-10-07 13:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 160 check_status
  > Wed 2026-10-07 13:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 13:31:00  EhrGateChanged closed until Wed 2026-10-07 13:36:00
  > Wed 2026-10-07 13:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:31:35.911
  > Wed 2026-10-07 13:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 161 check_status
  > Wed 2026-10-07 13:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 13:37:00  EhrGateChanged closed until Wed 2026-10-07 13:42:00
  > Wed 2026-10-07 13:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:38:46.721
  > Wed 2026-10-07 13:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 162 check_status
  > Wed 2026-10-07 13:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 13:43:00  EhrGateChanged closed until Wed 2026-10-07 13:48:00
  > Wed 2026-10-07 13:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:44:09.655
  > Wed 2026-10-07 13:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 163 check_status
  > Wed 2026-10-07 13:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 13:49:00  EhrGateChanged closed until Wed 2026-10-07 13:54:00
  > Wed 2026-10-07 13:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:50:42.396
  > Wed 2026-10-07 13:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 164 check_status
  > Wed 2026-10-07 13:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 13:55:00  EhrGateChanged closed until Wed 2026-10-07 14:00:00
  > Wed 2026-10-07 13:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 13:56:36.544
  > Wed 2026-10-07 14:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 165 check_status
  > Wed 2026-10-07 14:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 14:01:00  EhrGateChanged closed until Wed 2026-10-07 14:06:00
  > Wed 2026-10-07 14:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:01:59.737
  > Wed 2026-10-07 14:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 166 check_status
  > Wed 2026-10-07 14:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 14:07:00  EhrGateChanged closed until Wed 2026-10-07 14:12:00
  > Wed 2026-10-07 14:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:08:23.648
  > Wed 2026-10-07 14:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 167 check_status
  > Wed 2026-10-07 14:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 14:13:00  EhrGateChanged closed until Wed 2026-10-07 14:18:00
  > Wed 2026-10-07 14:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:14:36.513
  > Wed 2026-10-07 14:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 168 check_status
  > Wed 2026-10-07 14:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 14:19:00  EhrGateChanged closed until Wed 2026-10-07 14:24:00
  > Wed 2026-10-07 14:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:19:43.840
  > Wed 2026-10-07 14:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 169 check_status
  > Wed 2026-10-07 14:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 14:25:00  EhrGateChanged closed until Wed 2026-10-07 14:30:00
  > Wed 2026-10-07 14:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:26:44.333
  > Wed 2026-10-07 14:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 170 check_status
  > Wed 2026-10-07 14:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 14:31:00  EhrGateChanged closed until Wed 2026-10-07 14:36:00
  > Wed 2026-10-07 14:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:32:47.904
  > Wed 2026-10-07 14:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 171 check_status
  > Wed 2026-10-07 14:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 14:37:00  EhrGateChanged closed until Wed 2026-10-07 14:42:00
  > Wed 2026-10-07 14:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:38:34.708
  > Wed 2026-10-07 14:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 172 check_status
  > Wed 2026-10-07 14:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 14:43:00  EhrGateChanged closed until Wed 2026-10-07 14:48:00
  > Wed 2026-10-07 14:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:43:45.361
  > Wed 2026-10-07 14:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 173 check_status
  > Wed 2026-10-07 14:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 14:49:00  EhrGateChanged closed until Wed 2026-10-07 14:54:00
  > Wed 2026-10-07 14:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:50:22.973
  > Wed 2026-10-07 14:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 174 check_status
  > Wed 2026-10-07 14:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 14:55:00  EhrGateChanged closed until Wed 2026-10-07 15:00:00
  > Wed 2026-10-07 14:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 14:56:31.019
  > Wed 2026-10-07 15:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 175 check_status
  > Wed 2026-10-07 15:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 15:01:00  EhrGateChanged closed until Wed 2026-10-07 15:06:00
  > Wed 2026-10-07 15:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:02:40.846
  > Wed 2026-10-07 15:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 176 check_status
  > Wed 2026-10-07 15:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 15:07:00  EhrGateChanged closed until Wed 2026-10-07 15:12:00
  > Wed 2026-10-07 15:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:08:21.552
  > Wed 2026-10-07 15:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 177 check_status
  > Wed 2026-10-07 15:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 15:13:00  EhrGateChanged closed until Wed 2026-10-07 15:18:00
  > Wed 2026-10-07 15:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:14:41.140
  > Wed 2026-10-07 15:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 178 check_status
  > Wed 2026-10-07 15:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 15:19:00  EhrGateChanged closed until Wed 2026-10-07 15:24:00
  > Wed 2026-10-07 15:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:20:22.377
  > Wed 2026-10-07 15:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 179 check_status
  > Wed 2026-10-07 15:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 15:25:00  EhrGateChanged closed until Wed 2026-10-07 15:30:00
  > Wed 2026-10-07 15:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:26:16.884
  > Wed 2026-10-07 15:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 180 check_status
  > Wed 2026-10-07 15:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 15:31:00  EhrGateChanged closed until Wed 2026-10-07 15:36:00
  > Wed 2026-10-07 15:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:31:54.751
  > Wed 2026-10-07 15:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 181 check_status
  > Wed 2026-10-07 15:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 15:37:00  EhrGateChanged closed until Wed 2026-10-07 15:42:00
  > Wed 2026-10-07 15:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:38:28.031
  > Wed 2026-10-07 15:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 182 check_status
  > Wed 2026-10-07 15:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 15:43:00  EhrGateChanged closed until Wed 2026-10-07 15:48:00
  > Wed 2026-10-07 15:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:44:11.506
  > Wed 2026-10-07 15:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 183 check_status
  > Wed 2026-10-07 15:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 15:49:00  EhrGateChanged closed until Wed 2026-10-07 15:54:00
  > Wed 2026-10-07 15:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:49:46.963
  > Wed 2026-10-07 15:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 184 check_status
  > Wed 2026-10-07 15:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 15:55:00  EhrGateChanged closed until Wed 2026-10-07 16:00:00
  > Wed 2026-10-07 15:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 15:56:00.894
  > Wed 2026-10-07 16:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 185 check_status
  > Wed 2026-10-07 16:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 16:01:00  EhrGateChanged closed until Wed 2026-10-07 16:06:00
  > Wed 2026-10-07 16:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:01:33.253
  > Wed 2026-10-07 16:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 186 check_status
  > Wed 2026-10-07 16:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 16:07:00  EhrGateChanged closed until Wed 2026-10-07 16:12:00
  > Wed 2026-10-07 16:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:07:40.926
  > Wed 2026-10-07 16:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 187 check_status
  > Wed 2026-10-07 16:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 16:13:00  EhrGateChanged closed until Wed 2026-10-07 16:18:00
  > Wed 2026-10-07 16:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:14:05.751
  > Wed 2026-10-07 16:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 188 check_status
  > Wed 2026-10-07 16:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 16:19:00  EhrGateChanged closed until Wed 2026-10-07 16:24:00
  > Wed 2026-10-07 16:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:19:35.793
  > Wed 2026-10-07 16:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 189 check_status
  > Wed 2026-10-07 16:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 16:25:00  EhrGateChanged closed until Wed 2026-10-07 16:30:00
  > Wed 2026-10-07 16:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:26:59.918
  > Wed 2026-10-07 16:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 190 check_status
  > Wed 2026-10-07 16:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 16:31:00  EhrGateChanged closed until Wed 2026-10-07 16:36:00
  > Wed 2026-10-07 16:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:32:52.160
  > Wed 2026-10-07 16:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 191 check_status
  > Wed 2026-10-07 16:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 16:37:00  EhrGateChanged closed until Wed 2026-10-07 16:42:00
  > Wed 2026-10-07 16:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:37:56.449
  > Wed 2026-10-07 16:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 192 check_status
  > Wed 2026-10-07 16:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 16:43:00  EhrGateChanged closed until Wed 2026-10-07 16:48:00
  > Wed 2026-10-07 16:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:43:55.937
  > Wed 2026-10-07 16:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 193 check_status
  > Wed 2026-10-07 16:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 16:49:00  EhrGateChanged closed until Wed 2026-10-07 16:54:00
  > Wed 2026-10-07 16:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:50:55.802
  > Wed 2026-10-07 16:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 194 check_status
  > Wed 2026-10-07 16:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 16:55:00  EhrGateChanged closed until Wed 2026-10-07 17:00:00
  > Wed 2026-10-07 16:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 16:56:39.589
  > Wed 2026-10-07 17:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 195 check_status
  > Wed 2026-10-07 17:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:01:00  EhrGateChanged closed until Wed 2026-10-07 17:06:00
  > Wed 2026-10-07 17:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:01:41.120
  > Wed 2026-10-07 17:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 196 check_status
  > Wed 2026-10-07 17:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 17:07:00  EhrGateChanged closed until Wed 2026-10-07 17:12:00
  > Wed 2026-10-07 17:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:08:19.280
  > Wed 2026-10-07 17:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 197 check_status
  > Wed 2026-10-07 17:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:13:00  EhrGateChanged closed until Wed 2026-10-07 17:18:00
  > Wed 2026-10-07 17:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:14:53.755
  > Wed 2026-10-07 17:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 198 check_status
  > Wed 2026-10-07 17:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 17:19:00  EhrGateChanged closed until Wed 2026-10-07 17:24:00
  > Wed 2026-10-07 17:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:20:37.243
  > Wed 2026-10-07 17:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 199 check_status
  > Wed 2026-10-07 17:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:25:00  EhrGateChanged closed until Wed 2026-10-07 17:30:00
  > Wed 2026-10-07 17:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:25:35.627
  > Wed 2026-10-07 17:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 200 check_status
  > Wed 2026-10-07 17:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 17:31:00  EhrGateChanged closed until Wed 2026-10-07 17:36:00
  > Wed 2026-10-07 17:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:31:53.442
  > Wed 2026-10-07 17:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 201 check_status
  > Wed 2026-10-07 17:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:37:00  EhrGateChanged closed until Wed 2026-10-07 17:42:00
  > Wed 2026-10-07 17:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:37:45.551
  > Wed 2026-10-07 17:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 202 check_status
  > Wed 2026-10-07 17:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 17:43:00  EhrGateChanged closed until Wed 2026-10-07 17:48:00
  > Wed 2026-10-07 17:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:43:55.162
  > Wed 2026-10-07 17:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 203 check_status
  > Wed 2026-10-07 17:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:49:00  EhrGateChanged closed until Wed 2026-10-07 17:54:00
  > Wed 2026-10-07 17:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:49:46.238
  > Wed 2026-10-07 17:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 204 check_status
  > Wed 2026-10-07 17:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 17:55:00  EhrGateChanged closed until Wed 2026-10-07 18:00:00
  > Wed 2026-10-07 17:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:55:41.539
  > Wed 2026-10-07 18:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 205 check_status
  > Wed 2026-10-07 18:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:01:00  EhrGateChanged closed until Wed 2026-10-07 18:06:00
  > Wed 2026-10-07 18:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:01:56.213
  > Wed 2026-10-07 18:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 206 check_status
  > Wed 2026-10-07 18:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 18:07:00  EhrGateChanged closed until Wed 2026-10-07 18:12:00
  > Wed 2026-10-07 18:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:08:34.834
  > Wed 2026-10-07 18:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 207 check_status
  > Wed 2026-10-07 18:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:13:00  EhrGateChanged closed until Wed 2026-10-07 18:18:00
  > Wed 2026-10-07 18:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:14:11.316
  > Wed 2026-10-07 18:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 208 check_status
  > Wed 2026-10-07 18:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 18:19:00  EhrGateChanged closed until Wed 2026-10-07 18:24:00
  > Wed 2026-10-07 18:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:19:37.600
  > Wed 2026-10-07 18:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 209 check_status
  > Wed 2026-10-07 18:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:25:00  EhrGateChanged closed until Wed 2026-10-07 18:30:00
  > Wed 2026-10-07 18:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:26:43.029
  > Wed 2026-10-07 18:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 210 check_status
  > Wed 2026-10-07 18:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 18:31:00  EhrGateChanged closed until Wed 2026-10-07 18:36:00
  > Wed 2026-10-07 18:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:32:44.036
  > Wed 2026-10-07 18:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 211 check_status
  > Wed 2026-10-07 18:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:37:00  EhrGateChanged closed until Wed 2026-10-07 18:42:00
  > Wed 2026-10-07 18:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:38:24.548
  > Wed 2026-10-07 18:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 212 check_status
  > Wed 2026-10-07 18:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 18:43:00  EhrGateChanged closed until Wed 2026-10-07 18:48:00
  > Wed 2026-10-07 18:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:44:26.217
  > Wed 2026-10-07 18:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 213 check_status
  > Wed 2026-10-07 18:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:49:00  EhrGateChanged closed until Wed 2026-10-07 18:54:00
  > Wed 2026-10-07 18:49:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:49:40.980
  > Wed 2026-10-07 18:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 214 check_status
  > Wed 2026-10-07 18:55:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 18:55:00  EhrGateChanged closed until Wed 2026-10-07 19:00:00
  > Wed 2026-10-07 18:55:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:56:23.213
  > Wed 2026-10-07 19:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 215 check_status
  > Wed 2026-10-07 19:01:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:01:00  EhrGateChanged closed until Wed 2026-10-07 19:06:00
  > Wed 2026-10-07 19:01:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:02:45.929
  > Wed 2026-10-07 19:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 216 check_status
  > Wed 2026-10-07 19:07:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 19:07:00  EhrGateChanged closed until Wed 2026-10-07 19:12:00
  > Wed 2026-10-07 19:07:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:08:41.078
  > Wed 2026-10-07 19:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 217 check_status
  > Wed 2026-10-07 19:13:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:13:00  EhrGateChanged closed until Wed 2026-10-07 19:18:00
  > Wed 2026-10-07 19:13:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:14:13.183
  > Wed 2026-10-07 19:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 218 check_status
  > Wed 2026-10-07 19:19:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 19:19:00  EhrGateChanged closed until Wed 2026-10-07 19:24:00
  > Wed 2026-10-07 19:19:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:19:57.963
  > Wed 2026-10-07 19:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 219 check_status
  > Wed 2026-10-07 19:25:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:25:00  EhrGateChanged closed until Wed 2026-10-07 19:30:00
  > Wed 2026-10-07 19:25:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:26:54.204
  > Wed 2026-10-07 19:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 220 check_status
  > Wed 2026-10-07 19:31:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 19:31:00  EhrGateChanged closed until Wed 2026-10-07 19:36:00
  > Wed 2026-10-07 19:31:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:32:19.297
  > Wed 2026-10-07 19:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 221 check_status
  > Wed 2026-10-07 19:37:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:37:00  EhrGateChanged closed until Wed 2026-10-07 19:42:00
  > Wed 2026-10-07 19:37:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:38:59.525
  > Wed 2026-10-07 19:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 222 check_status
  > Wed 2026-10-07 19:43:00  a1 EhrAnswered check_status lost
  > Wed 2026-10-07 19:43:00  EhrGateChanged closed until Wed 2026-10-07 19:48:00
  > Wed 2026-10-07 19:43:00  a1 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:43:34.982
  > Wed 2026-10-07 19:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 223 check_status
  > Wed 2026-10-07 19:49:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:49:00  EhrGateChanged closed until Wed 2026-10-07 19:54:00
  > Wed 2026-10-07 19:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:00:00
  > Wed 2026-10-07 19:50:00.001  a1 ContactWithheld no_capacity_in_window until Thu 2026-10-08 09:00:00
  > Thu 2026-10-08 09:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 224 check_status
  > Thu 2026-10-08 09:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 09:01:00  EhrGateChanged closed until Thu 2026-10-08 09:06:00
  > Thu 2026-10-08 09:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:02:19.417
  > Thu 2026-10-08 09:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 225 check_status
  > Thu 2026-10-08 09:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:07:00  EhrGateChanged closed until Thu 2026-10-08 09:12:00
  > Thu 2026-10-08 09:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:07:43.189
  > Thu 2026-10-08 09:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 226 check_status
  > Thu 2026-10-08 09:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 09:13:00  EhrGateChanged closed until Thu 2026-10-08 09:18:00
  > Thu 2026-10-08 09:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:14:27.759
  > Thu 2026-10-08 09:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 227 check_status
  > Thu 2026-10-08 09:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:19:00  EhrGateChanged closed until Thu 2026-10-08 09:24:00
  > Thu 2026-10-08 09:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:19:31.552
  > Thu 2026-10-08 09:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 228 check_status
  > Thu 2026-10-08 09:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 09:25:00  EhrGateChanged closed until Thu 2026-10-08 09:30:00
  > Thu 2026-10-08 09:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:26:53.019
  > Thu 2026-10-08 09:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 229 check_status
  > Thu 2026-10-08 09:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:31:00  EhrGateChanged closed until Thu 2026-10-08 09:36:00
  > Thu 2026-10-08 09:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:32:56.105
  > Thu 2026-10-08 09:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 230 check_status
  > Thu 2026-10-08 09:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 09:37:00  EhrGateChanged closed until Thu 2026-10-08 09:42:00
  > Thu 2026-10-08 09:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:38:18.676
  > Thu 2026-10-08 09:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 231 check_status
  > Thu 2026-10-08 09:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:43:00  EhrGateChanged closed until Thu 2026-10-08 09:48:00
  > Thu 2026-10-08 09:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:44:56.181
  > Thu 2026-10-08 09:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 232 check_status
  > Thu 2026-10-08 09:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 09:49:00  EhrGateChanged closed until Thu 2026-10-08 09:54:00
  > Thu 2026-10-08 09:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:50:55.631
  > Thu 2026-10-08 09:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 233 check_status
  > Thu 2026-10-08 09:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:55:00  EhrGateChanged closed until Thu 2026-10-08 10:00:00
  > Thu 2026-10-08 09:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:56:48.191
  > Thu 2026-10-08 10:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 234 check_status
  > Thu 2026-10-08 10:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 10:01:00  EhrGateChanged closed until Thu 2026-10-08 10:06:00
  > Thu 2026-10-08 10:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:02:39.277
  > Thu 2026-10-08 10:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 235 check_status
  > Thu 2026-10-08 10:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:07:00  EhrGateChanged closed until Thu 2026-10-08 10:12:00
  > Thu 2026-10-08 10:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:08:51.677
  > Thu 2026-10-08 10:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 236 check_status
  > Thu 2026-10-08 10:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 10:13:00  EhrGateChanged closed until Thu 2026-10-08 10:18:00
  > Thu 2026-10-08 10:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:13:42.029
  > Thu 2026-10-08 10:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 237 check_status
  > Thu 2026-10-08 10:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:19:00  EhrGateChanged closed until Thu 2026-10-08 10:24:00
  > Thu 2026-10-08 10:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:19:47.827
  > Thu 2026-10-08 10:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 238 check_status
  > Thu 2026-10-08 10:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 10:25:00  EhrGateChanged closed until Thu 2026-10-08 10:30:00
  > Thu 2026-10-08 10:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:26:06.483
  > Thu 2026-10-08 10:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 239 check_status
  > Thu 2026-10-08 10:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:31:00  EhrGateChanged closed until Thu 2026-10-08 10:36:00
  > Thu 2026-10-08 10:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:31:45.835
  > Thu 2026-10-08 10:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 240 check_status
  > Thu 2026-10-08 10:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 10:37:00  EhrGateChanged closed until Thu 2026-10-08 10:42:00
  > Thu 2026-10-08 10:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:38:09.961
  > Thu 2026-10-08 10:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 241 check_status
  > Thu 2026-10-08 10:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:43:00  EhrGateChanged closed until Thu 2026-10-08 10:48:00
  > Thu 2026-10-08 10:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:44:27.219
  > Thu 2026-10-08 10:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 242 check_status
  > Thu 2026-10-08 10:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 10:49:00  EhrGateChanged closed until Thu 2026-10-08 10:54:00
  > Thu 2026-10-08 10:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:50:18.541
  > Thu 2026-10-08 10:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 243 check_status
  > Thu 2026-10-08 10:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:55:00  EhrGateChanged closed until Thu 2026-10-08 11:00:00
  > Thu 2026-10-08 10:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:56:07.712
  > Thu 2026-10-08 11:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 244 check_status
  > Thu 2026-10-08 11:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 11:01:00  EhrGateChanged closed until Thu 2026-10-08 11:06:00
  > Thu 2026-10-08 11:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:01:38.290
  > Thu 2026-10-08 11:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 245 check_status
  > Thu 2026-10-08 11:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:07:00  EhrGateChanged closed until Thu 2026-10-08 11:12:00
  > Thu 2026-10-08 11:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:08:45.848
  > Thu 2026-10-08 11:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 246 check_status
  > Thu 2026-10-08 11:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 11:13:00  EhrGateChanged closed until Thu 2026-10-08 11:18:00
  > Thu 2026-10-08 11:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:14:52.649
  > Thu 2026-10-08 11:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 247 check_status
  > Thu 2026-10-08 11:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:19:00  EhrGateChanged closed until Thu 2026-10-08 11:24:00
  > Thu 2026-10-08 11:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:20:58.312
  > Thu 2026-10-08 11:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 248 check_status
  > Thu 2026-10-08 11:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 11:25:00  EhrGateChanged closed until Thu 2026-10-08 11:30:00
  > Thu 2026-10-08 11:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:26:53.822
  > Thu 2026-10-08 11:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 249 check_status
  > Thu 2026-10-08 11:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:31:00  EhrGateChanged closed until Thu 2026-10-08 11:36:00
  > Thu 2026-10-08 11:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:32:56.205
  > Thu 2026-10-08 11:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 250 check_status
  > Thu 2026-10-08 11:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 11:37:00  EhrGateChanged closed until Thu 2026-10-08 11:42:00
  > Thu 2026-10-08 11:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:38:18.620
  > Thu 2026-10-08 11:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 251 check_status
  > Thu 2026-10-08 11:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:43:00  EhrGateChanged closed until Thu 2026-10-08 11:48:00
  > Thu 2026-10-08 11:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:44:56.978
  > Thu 2026-10-08 11:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 252 check_status
  > Thu 2026-10-08 11:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 11:49:00  EhrGateChanged closed until Thu 2026-10-08 11:54:00
  > Thu 2026-10-08 11:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:49:50.475
  > Thu 2026-10-08 11:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 253 check_status
  > Thu 2026-10-08 11:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:55:00  EhrGateChanged closed until Thu 2026-10-08 12:00:00
  > Thu 2026-10-08 11:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:55:44.969
  > Thu 2026-10-08 12:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 254 check_status
  > Thu 2026-10-08 12:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 12:01:00  EhrGateChanged closed until Thu 2026-10-08 12:06:00
  > Thu 2026-10-08 12:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:02:34.556
  > Thu 2026-10-08 12:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 255 check_status
  > Thu 2026-10-08 12:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:07:00  EhrGateChanged closed until Thu 2026-10-08 12:12:00
  > Thu 2026-10-08 12:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:08:32.362
  > Thu 2026-10-08 12:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 256 check_status
  > Thu 2026-10-08 12:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 12:13:00  EhrGateChanged closed until Thu 2026-10-08 12:18:00
  > Thu 2026-10-08 12:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:14:26.711
  > Thu 2026-10-08 12:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 257 check_status
  > Thu 2026-10-08 12:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:19:00  EhrGateChanged closed until Thu 2026-10-08 12:24:00
  > Thu 2026-10-08 12:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:20:16.968
  > Thu 2026-10-08 12:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 258 check_status
  > Thu 2026-10-08 12:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 12:25:00  EhrGateChanged closed until Thu 2026-10-08 12:30:00
  > Thu 2026-10-08 12:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:26:33.217
  > Thu 2026-10-08 12:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 259 check_status
  > Thu 2026-10-08 12:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:31:00  EhrGateChanged closed until Thu 2026-10-08 12:36:00
  > Thu 2026-10-08 12:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:31:50.442
  > Thu 2026-10-08 12:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 260 check_status
  > Thu 2026-10-08 12:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 12:37:00  EhrGateChanged closed until Thu 2026-10-08 12:42:00
  > Thu 2026-10-08 12:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:37:58.405
  > Thu 2026-10-08 12:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 261 check_status
  > Thu 2026-10-08 12:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:43:00  EhrGateChanged closed until Thu 2026-10-08 12:48:00
  > Thu 2026-10-08 12:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:44:36.720
  > Thu 2026-10-08 12:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 262 check_status
  > Thu 2026-10-08 12:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 12:49:00  EhrGateChanged closed until Thu 2026-10-08 12:54:00
  > Thu 2026-10-08 12:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:50:36.970
  > Thu 2026-10-08 12:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 263 check_status
  > Thu 2026-10-08 12:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:55:00  EhrGateChanged closed until Thu 2026-10-08 13:00:00
  > Thu 2026-10-08 12:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:56:40.998
  > Thu 2026-10-08 13:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 264 check_status
  > Thu 2026-10-08 13:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 13:01:00  EhrGateChanged closed until Thu 2026-10-08 13:06:00
  > Thu 2026-10-08 13:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:01:33.722
  > Thu 2026-10-08 13:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 265 check_status
  > Thu 2026-10-08 13:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:07:00  EhrGateChanged closed until Thu 2026-10-08 13:12:00
  > Thu 2026-10-08 13:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:07:49.753
  > Thu 2026-10-08 13:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 266 check_status
  > Thu 2026-10-08 13:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 13:13:00  EhrGateChanged closed until Thu 2026-10-08 13:18:00
  > Thu 2026-10-08 13:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:14:45.422
  > Thu 2026-10-08 13:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 267 check_status
  > Thu 2026-10-08 13:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:19:00  EhrGateChanged closed until Thu 2026-10-08 13:24:00
  > Thu 2026-10-08 13:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:20:56.036
  > Thu 2026-10-08 13:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 268 check_status
  > Thu 2026-10-08 13:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 13:25:00  EhrGateChanged closed until Thu 2026-10-08 13:30:00
  > Thu 2026-10-08 13:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:26:12.536
  > Thu 2026-10-08 13:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 269 check_status
  > Thu 2026-10-08 13:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:31:00  EhrGateChanged closed until Thu 2026-10-08 13:36:00
  > Thu 2026-10-08 13:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:32:52.100
  > Thu 2026-10-08 13:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 270 check_status
  > Thu 2026-10-08 13:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 13:37:00  EhrGateChanged closed until Thu 2026-10-08 13:42:00
  > Thu 2026-10-08 13:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:38:04.298
  > Thu 2026-10-08 13:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 271 check_status
  > Thu 2026-10-08 13:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:43:00  EhrGateChanged closed until Thu 2026-10-08 13:48:00
  > Thu 2026-10-08 13:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:43:58.352
  > Thu 2026-10-08 13:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 272 check_status
  > Thu 2026-10-08 13:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 13:49:00  EhrGateChanged closed until Thu 2026-10-08 13:54:00
  > Thu 2026-10-08 13:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:50:49.482
  > Thu 2026-10-08 13:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 273 check_status
  > Thu 2026-10-08 13:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:55:00  EhrGateChanged closed until Thu 2026-10-08 14:00:00
  > Thu 2026-10-08 13:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:55:54.716
  > Thu 2026-10-08 14:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 274 check_status
  > Thu 2026-10-08 14:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 14:01:00  EhrGateChanged closed until Thu 2026-10-08 14:06:00
  > Thu 2026-10-08 14:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:01:59.688
  > Thu 2026-10-08 14:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 275 check_status
  > Thu 2026-10-08 14:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:07:00  EhrGateChanged closed until Thu 2026-10-08 14:12:00
  > Thu 2026-10-08 14:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:08:05.263
  > Thu 2026-10-08 14:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 276 check_status
  > Thu 2026-10-08 14:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 14:13:00  EhrGateChanged closed until Thu 2026-10-08 14:18:00
  > Thu 2026-10-08 14:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:13:31.680
  > Thu 2026-10-08 14:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 277 check_status
  > Thu 2026-10-08 14:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:19:00  EhrGateChanged closed until Thu 2026-10-08 14:24:00
  > Thu 2026-10-08 14:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:20:45.753
  > Thu 2026-10-08 14:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 278 check_status
  > Thu 2026-10-08 14:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 14:25:00  EhrGateChanged closed until Thu 2026-10-08 14:30:00
  > Thu 2026-10-08 14:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:25:50.936
  > Thu 2026-10-08 14:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 279 check_status
  > Thu 2026-10-08 14:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:31:00  EhrGateChanged closed until Thu 2026-10-08 14:36:00
  > Thu 2026-10-08 14:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:32:47.126
  > Thu 2026-10-08 14:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 280 check_status
  > Thu 2026-10-08 14:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 14:37:00  EhrGateChanged closed until Thu 2026-10-08 14:42:00
  > Thu 2026-10-08 14:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:37:46.441
  > Thu 2026-10-08 14:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 281 check_status
  > Thu 2026-10-08 14:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:43:00  EhrGateChanged closed until Thu 2026-10-08 14:48:00
  > Thu 2026-10-08 14:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:43:33.993
  > Thu 2026-10-08 14:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 282 check_status
  > Thu 2026-10-08 14:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 14:49:00  EhrGateChanged closed until Thu 2026-10-08 14:54:00
  > Thu 2026-10-08 14:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:50:46.388
  > Thu 2026-10-08 14:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 283 check_status
  > Thu 2026-10-08 14:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:55:00  EhrGateChanged closed until Thu 2026-10-08 15:00:00
  > Thu 2026-10-08 14:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:56:46.520
  > Thu 2026-10-08 15:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 284 check_status
  > Thu 2026-10-08 15:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 15:01:00  EhrGateChanged closed until Thu 2026-10-08 15:06:00
  > Thu 2026-10-08 15:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:01:53.166
  > Thu 2026-10-08 15:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 285 check_status
  > Thu 2026-10-08 15:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:07:00  EhrGateChanged closed until Thu 2026-10-08 15:12:00
  > Thu 2026-10-08 15:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:08:07.575
  > Thu 2026-10-08 15:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 286 check_status
  > Thu 2026-10-08 15:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 15:13:00  EhrGateChanged closed until Thu 2026-10-08 15:18:00
  > Thu 2026-10-08 15:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:14:18.134
  > Thu 2026-10-08 15:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 287 check_status
  > Thu 2026-10-08 15:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:19:00  EhrGateChanged closed until Thu 2026-10-08 15:24:00
  > Thu 2026-10-08 15:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:20:21.390
  > Thu 2026-10-08 15:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 288 check_status
  > Thu 2026-10-08 15:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 15:25:00  EhrGateChanged closed until Thu 2026-10-08 15:30:00
  > Thu 2026-10-08 15:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:26:54.202
  > Thu 2026-10-08 15:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 289 check_status
  > Thu 2026-10-08 15:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:31:00  EhrGateChanged closed until Thu 2026-10-08 15:36:00
  > Thu 2026-10-08 15:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:32:13.195
  > Thu 2026-10-08 15:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 290 check_status
  > Thu 2026-10-08 15:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 15:37:00  EhrGateChanged closed until Thu 2026-10-08 15:42:00
  > Thu 2026-10-08 15:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:37:34.407
  > Thu 2026-10-08 15:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 291 check_status
  > Thu 2026-10-08 15:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:43:00  EhrGateChanged closed until Thu 2026-10-08 15:48:00
  > Thu 2026-10-08 15:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:43:32.863
  > Thu 2026-10-08 15:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 292 check_status
  > Thu 2026-10-08 15:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 15:49:00  EhrGateChanged closed until Thu 2026-10-08 15:54:00
  > Thu 2026-10-08 15:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:50:10.866
  > Thu 2026-10-08 15:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 293 check_status
  > Thu 2026-10-08 15:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:55:00  EhrGateChanged closed until Thu 2026-10-08 16:00:00
  > Thu 2026-10-08 15:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:56:22.135
  > Thu 2026-10-08 16:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 294 check_status
  > Thu 2026-10-08 16:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 16:01:00  EhrGateChanged closed until Thu 2026-10-08 16:06:00
  > Thu 2026-10-08 16:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:02:49.561
  > Thu 2026-10-08 16:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 295 check_status
  > Thu 2026-10-08 16:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:07:00  EhrGateChanged closed until Thu 2026-10-08 16:12:00
  > Thu 2026-10-08 16:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:08:49.143
  > Thu 2026-10-08 16:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 296 check_status
  > Thu 2026-10-08 16:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 16:13:00  EhrGateChanged closed until Thu 2026-10-08 16:18:00
  > Thu 2026-10-08 16:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:14:27.524
  > Thu 2026-10-08 16:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 297 check_status
  > Thu 2026-10-08 16:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:19:00  EhrGateChanged closed until Thu 2026-10-08 16:24:00
  > Thu 2026-10-08 16:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:19:57.153
  > Thu 2026-10-08 16:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 298 check_status
  > Thu 2026-10-08 16:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 16:25:00  EhrGateChanged closed until Thu 2026-10-08 16:30:00
  > Thu 2026-10-08 16:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:25:36.262
  > Thu 2026-10-08 16:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 299 check_status
  > Thu 2026-10-08 16:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:31:00  EhrGateChanged closed until Thu 2026-10-08 16:36:00
  > Thu 2026-10-08 16:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:32:30.972
  > Thu 2026-10-08 16:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 300 check_status
  > Thu 2026-10-08 16:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 16:37:00  EhrGateChanged closed until Thu 2026-10-08 16:42:00
  > Thu 2026-10-08 16:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:38:38.375
  > Thu 2026-10-08 16:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 301 check_status
  > Thu 2026-10-08 16:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:43:00  EhrGateChanged closed until Thu 2026-10-08 16:48:00
  > Thu 2026-10-08 16:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:44:34.782
  > Thu 2026-10-08 16:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 302 check_status
  > Thu 2026-10-08 16:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 16:49:00  EhrGateChanged closed until Thu 2026-10-08 16:54:00
  > Thu 2026-10-08 16:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:50:57.015
  > Thu 2026-10-08 16:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 303 check_status
  > Thu 2026-10-08 16:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:55:00  EhrGateChanged closed until Thu 2026-10-08 17:00:00
  > Thu 2026-10-08 16:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:56:05.240
  > Thu 2026-10-08 17:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 304 check_status
  > Thu 2026-10-08 17:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 17:01:00  EhrGateChanged closed until Thu 2026-10-08 17:06:00
  > Thu 2026-10-08 17:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:01:50.150
  > Thu 2026-10-08 17:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 305 check_status
  > Thu 2026-10-08 17:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:07:00  EhrGateChanged closed until Thu 2026-10-08 17:12:00
  > Thu 2026-10-08 17:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:07:43.512
  > Thu 2026-10-08 17:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 306 check_status
  > Thu 2026-10-08 17:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 17:13:00  EhrGateChanged closed until Thu 2026-10-08 17:18:00
  > Thu 2026-10-08 17:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:13:37.283
  > Thu 2026-10-08 17:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 307 check_status
  > Thu 2026-10-08 17:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:19:00  EhrGateChanged closed until Thu 2026-10-08 17:24:00
  > Thu 2026-10-08 17:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:19:44.866
  > Thu 2026-10-08 17:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 308 check_status
  > Thu 2026-10-08 17:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 17:25:00  EhrGateChanged closed until Thu 2026-10-08 17:30:00
  > Thu 2026-10-08 17:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:25:55.637
  > Thu 2026-10-08 17:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 309 check_status
  > Thu 2026-10-08 17:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:31:00  EhrGateChanged closed until Thu 2026-10-08 17:36:00
  > Thu 2026-10-08 17:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:32:20.459
  > Thu 2026-10-08 17:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 310 check_status
  > Thu 2026-10-08 17:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 17:37:00  EhrGateChanged closed until Thu 2026-10-08 17:42:00
  > Thu 2026-10-08 17:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:38:29.679
  > Thu 2026-10-08 17:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 311 check_status
  > Thu 2026-10-08 17:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:43:00  EhrGateChanged closed until Thu 2026-10-08 17:48:00
  > Thu 2026-10-08 17:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:44:36.789
  > Thu 2026-10-08 17:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 312 check_status
  > Thu 2026-10-08 17:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 17:49:00  EhrGateChanged closed until Thu 2026-10-08 17:54:00
  > Thu 2026-10-08 17:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:49:34.413
  > Thu 2026-10-08 17:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 313 check_status
  > Thu 2026-10-08 17:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:55:00  EhrGateChanged closed until Thu 2026-10-08 18:00:00
  > Thu 2026-10-08 17:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:56:12.390
  > Thu 2026-10-08 18:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 314 check_status
  > Thu 2026-10-08 18:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 18:01:00  EhrGateChanged closed until Thu 2026-10-08 18:06:00
  > Thu 2026-10-08 18:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:02:50.630
  > Thu 2026-10-08 18:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 315 check_status
  > Thu 2026-10-08 18:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 18:07:00  EhrGateChanged closed until Thu 2026-10-08 18:12:00
  > Thu 2026-10-08 18:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:08:53.047
  > Thu 2026-10-08 18:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 316 check_status
  > Thu 2026-10-08 18:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 18:13:00  EhrGateChanged closed until Thu 2026-10-08 18:18:00
  > Thu 2026-10-08 18:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:14:37.450
  > Thu 2026-10-08 18:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 317 check_status
  > Thu 2026-10-08 18:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 18:19:00  EhrGateChanged closed until Thu 2026-10-08 18:24:00
  > Thu 2026-10-08 18:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:20:17.542
  > Thu 2026-10-08 18:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 318 check_status
  > Thu 2026-10-08 18:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 18:25:00  EhrGateChanged closed until Thu 2026-10-08 18:30:00
  > Thu 2026-10-08 18:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:26:20.180
  > Thu 2026-10-08 18:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 319 check_status
  > Thu 2026-10-08 18:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 18:31:00  EhrGateChanged closed until Thu 2026-10-08 18:36:00
  > Thu 2026-10-08 18:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:32:03.301
  > Thu 2026-10-08 18:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 320 check_status
  > Thu 2026-10-08 18:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 18:37:00  EhrGateChanged closed until Thu 2026-10-08 18:42:00
  > Thu 2026-10-08 18:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:37:37.731
  > Thu 2026-10-08 18:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 321 check_status
  > Thu 2026-10-08 18:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 18:43:00  EhrGateChanged closed until Thu 2026-10-08 18:48:00
  > Thu 2026-10-08 18:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:43:45.264
  > Thu 2026-10-08 18:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 322 check_status
  > Thu 2026-10-08 18:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 18:49:00  EhrGateChanged closed until Thu 2026-10-08 18:54:00
  > Thu 2026-10-08 18:49:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:50:24.252
  > Thu 2026-10-08 18:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 323 check_status
  > Thu 2026-10-08 18:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 18:55:00  EhrGateChanged closed until Thu 2026-10-08 19:00:00
  > Thu 2026-10-08 18:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 18:56:16.467
  > Thu 2026-10-08 19:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 324 check_status
  > Thu 2026-10-08 19:01:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 19:01:00  EhrGateChanged closed until Thu 2026-10-08 19:06:00
  > Thu 2026-10-08 19:01:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 19:02:23.307
  > Thu 2026-10-08 19:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 325 check_status
  > Thu 2026-10-08 19:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 19:07:00  EhrGateChanged closed until Thu 2026-10-08 19:12:00
  > Thu 2026-10-08 19:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 19:08:43.400
  > Thu 2026-10-08 19:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 326 check_status
  > Thu 2026-10-08 19:13:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 19:13:00  EhrGateChanged closed until Thu 2026-10-08 19:18:00
  > Thu 2026-10-08 19:13:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 19:14:04.793
  > Thu 2026-10-08 19:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 327 check_status
  > Thu 2026-10-08 19:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 19:19:00  EhrGateChanged closed until Thu 2026-10-08 19:24:00
  > Thu 2026-10-08 19:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 19:20:20.160
  > Thu 2026-10-08 19:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 328 check_status
  > Thu 2026-10-08 19:25:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 19:25:00  EhrGateChanged closed until Thu 2026-10-08 19:30:00
  > Thu 2026-10-08 19:25:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 19:26:53.359
  > Thu 2026-10-08 19:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 329 check_status
  > Thu 2026-10-08 19:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 19:31:00  EhrGateChanged closed until Thu 2026-10-08 19:36:00
  > Thu 2026-10-08 19:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 19:32:55.951
  > Thu 2026-10-08 19:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 330 check_status
  > Thu 2026-10-08 19:37:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 19:37:00  EhrGateChanged closed until Thu 2026-10-08 19:42:00
  > Thu 2026-10-08 19:37:00  a1 ContactWithheld ehr_unavailable until Thu 2026-10-08 19:38:26.856
  > Thu 2026-10-08 19:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 331 check_status
  > Thu 2026-10-08 19:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 19:43:00  EhrGateChanged closed until Thu 2026-10-08 19:48:00
  > Thu 2026-10-08 19:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 19:44:40.446
  > Thu 2026-10-08 19:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 332 check_status
  > Thu 2026-10-08 19:49:00  a1 EhrAnswered check_status lost
  > Thu 2026-10-08 19:49:00  EhrGateChanged closed until Thu 2026-10-08 19:54:00
  > Thu 2026-10-08 19:49:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:00:00
  > Thu 2026-10-08 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Fri 2026-10-09 09:00:00
  > Fri 2026-10-09 09:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 333 check_status
  > Fri 2026-10-09 09:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 09:01:00  EhrGateChanged closed until Fri 2026-10-09 09:06:00
  > Fri 2026-10-09 09:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:02:21.332
  > Fri 2026-10-09 09:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 334 check_status
  > Fri 2026-10-09 09:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 09:07:00  EhrGateChanged closed until Fri 2026-10-09 09:12:00
  > Fri 2026-10-09 09:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:08:11.055
  > Fri 2026-10-09 09:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 335 check_status
  > Fri 2026-10-09 09:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 09:13:00  EhrGateChanged closed until Fri 2026-10-09 09:18:00
  > Fri 2026-10-09 09:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:14:53.615
  > Fri 2026-10-09 09:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 336 check_status
  > Fri 2026-10-09 09:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 09:19:00  EhrGateChanged closed until Fri 2026-10-09 09:24:00
  > Fri 2026-10-09 09:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:20:02.299
  > Fri 2026-10-09 09:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 337 check_status
  > Fri 2026-10-09 09:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 09:25:00  EhrGateChanged closed until Fri 2026-10-09 09:30:00
  > Fri 2026-10-09 09:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:26:07.809
  > Fri 2026-10-09 09:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 338 check_status
  > Fri 2026-10-09 09:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 09:31:00  EhrGateChanged closed until Fri 2026-10-09 09:36:00
  > Fri 2026-10-09 09:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:32:14.507
  > Fri 2026-10-09 09:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 339 check_status
  > Fri 2026-10-09 09:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 09:37:00  EhrGateChanged closed until Fri 2026-10-09 09:42:00
  > Fri 2026-10-09 09:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:38:59.803
  > Fri 2026-10-09 09:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 340 check_status
  > Fri 2026-10-09 09:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 09:43:00  EhrGateChanged closed until Fri 2026-10-09 09:48:00
  > Fri 2026-10-09 09:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:44:04.947
  > Fri 2026-10-09 09:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 341 check_status
  > Fri 2026-10-09 09:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 09:49:00  EhrGateChanged closed until Fri 2026-10-09 09:54:00
  > Fri 2026-10-09 09:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:49:59.757
  > Fri 2026-10-09 09:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 342 check_status
  > Fri 2026-10-09 09:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 09:55:00  EhrGateChanged closed until Fri 2026-10-09 10:00:00
  > Fri 2026-10-09 09:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 09:56:20.014
  > Fri 2026-10-09 10:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 343 check_status
  > Fri 2026-10-09 10:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 10:01:00  EhrGateChanged closed until Fri 2026-10-09 10:06:00
  > Fri 2026-10-09 10:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:01:54.135
  > Fri 2026-10-09 10:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 344 check_status
  > Fri 2026-10-09 10:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 10:07:00  EhrGateChanged closed until Fri 2026-10-09 10:12:00
  > Fri 2026-10-09 10:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:07:41.837
  > Fri 2026-10-09 10:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 345 check_status
  > Fri 2026-10-09 10:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 10:13:00  EhrGateChanged closed until Fri 2026-10-09 10:18:00
  > Fri 2026-10-09 10:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:14:34.058
  > Fri 2026-10-09 10:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 346 check_status
  > Fri 2026-10-09 10:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 10:19:00  EhrGateChanged closed until Fri 2026-10-09 10:24:00
  > Fri 2026-10-09 10:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:19:35.519
  > Fri 2026-10-09 10:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 347 check_status
  > Fri 2026-10-09 10:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 10:25:00  EhrGateChanged closed until Fri 2026-10-09 10:30:00
  > Fri 2026-10-09 10:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:26:45.168
  > Fri 2026-10-09 10:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 348 check_status
  > Fri 2026-10-09 10:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 10:31:00  EhrGateChanged closed until Fri 2026-10-09 10:36:00
  > Fri 2026-10-09 10:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:31:39.171
  > Fri 2026-10-09 10:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 349 check_status
  > Fri 2026-10-09 10:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 10:37:00  EhrGateChanged closed until Fri 2026-10-09 10:42:00
  > Fri 2026-10-09 10:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:37:55.761
  > Fri 2026-10-09 10:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 350 check_status
  > Fri 2026-10-09 10:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 10:43:00  EhrGateChanged closed until Fri 2026-10-09 10:48:00
  > Fri 2026-10-09 10:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:44:29.233
  > Fri 2026-10-09 10:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 351 check_status
  > Fri 2026-10-09 10:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 10:49:00  EhrGateChanged closed until Fri 2026-10-09 10:54:00
  > Fri 2026-10-09 10:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:50:06.995
  > Fri 2026-10-09 10:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 352 check_status
  > Fri 2026-10-09 10:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 10:55:00  EhrGateChanged closed until Fri 2026-10-09 11:00:00
  > Fri 2026-10-09 10:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 10:55:34.670
  > Fri 2026-10-09 11:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 353 check_status
  > Fri 2026-10-09 11:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 11:01:00  EhrGateChanged closed until Fri 2026-10-09 11:06:00
  > Fri 2026-10-09 11:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:01:37.441
  > Fri 2026-10-09 11:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 354 check_status
  > Fri 2026-10-09 11:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 11:07:00  EhrGateChanged closed until Fri 2026-10-09 11:12:00
  > Fri 2026-10-09 11:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:08:09.584
  > Fri 2026-10-09 11:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 355 check_status
  > Fri 2026-10-09 11:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 11:13:00  EhrGateChanged closed until Fri 2026-10-09 11:18:00
  > Fri 2026-10-09 11:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:14:21.214
  > Fri 2026-10-09 11:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 356 check_status
  > Fri 2026-10-09 11:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 11:19:00  EhrGateChanged closed until Fri 2026-10-09 11:24:00
  > Fri 2026-10-09 11:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:20:06.673
  > Fri 2026-10-09 11:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 357 check_status
  > Fri 2026-10-09 11:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 11:25:00  EhrGateChanged closed until Fri 2026-10-09 11:30:00
  > Fri 2026-10-09 11:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:25:37.547
  > Fri 2026-10-09 11:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 358 check_status
  > Fri 2026-10-09 11:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 11:31:00  EhrGateChanged closed until Fri 2026-10-09 11:36:00
  > Fri 2026-10-09 11:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:32:58.852
  > Fri 2026-10-09 11:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 359 check_status
  > Fri 2026-10-09 11:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 11:37:00  EhrGateChanged closed until Fri 2026-10-09 11:42:00
  > Fri 2026-10-09 11:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:37:30.642
  > Fri 2026-10-09 11:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 360 check_status
  > Fri 2026-10-09 11:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 11:43:00  EhrGateChanged closed until Fri 2026-10-09 11:48:00
  > Fri 2026-10-09 11:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:43:52.846
  > Fri 2026-10-09 11:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 361 check_status
  > Fri 2026-10-09 11:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 11:49:00  EhrGateChanged closed until Fri 2026-10-09 11:54:00
  > Fri 2026-10-09 11:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:49:49.534
  > Fri 2026-10-09 11:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 362 check_status
  > Fri 2026-10-09 11:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 11:55:00  EhrGateChanged closed until Fri 2026-10-09 12:00:00
  > Fri 2026-10-09 11:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 11:55:58.341
  > Fri 2026-10-09 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 363 check_status
  > Fri 2026-10-09 12:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 12:01:00  EhrGateChanged closed until Fri 2026-10-09 12:06:00
  > Fri 2026-10-09 12:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:02:47.226
  > Fri 2026-10-09 12:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 364 check_status
  > Fri 2026-10-09 12:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 12:07:00  EhrGateChanged closed until Fri 2026-10-09 12:12:00
  > Fri 2026-10-09 12:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:08:08.483
  > Fri 2026-10-09 12:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 365 check_status
  > Fri 2026-10-09 12:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 12:13:00  EhrGateChanged closed until Fri 2026-10-09 12:18:00
  > Fri 2026-10-09 12:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:14:18.744
  > Fri 2026-10-09 12:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 366 check_status
  > Fri 2026-10-09 12:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 12:19:00  EhrGateChanged closed until Fri 2026-10-09 12:24:00
  > Fri 2026-10-09 12:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:20:02.280
  > Fri 2026-10-09 12:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 367 check_status
  > Fri 2026-10-09 12:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 12:25:00  EhrGateChanged closed until Fri 2026-10-09 12:30:00
  > Fri 2026-10-09 12:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:25:44.065
  > Fri 2026-10-09 12:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 368 check_status
  > Fri 2026-10-09 12:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 12:31:00  EhrGateChanged closed until Fri 2026-10-09 12:36:00
  > Fri 2026-10-09 12:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:32:08.771
  > Fri 2026-10-09 12:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 369 check_status
  > Fri 2026-10-09 12:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 12:37:00  EhrGateChanged closed until Fri 2026-10-09 12:42:00
  > Fri 2026-10-09 12:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:38:37.627
  > Fri 2026-10-09 12:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 370 check_status
  > Fri 2026-10-09 12:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 12:43:00  EhrGateChanged closed until Fri 2026-10-09 12:48:00
  > Fri 2026-10-09 12:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:44:14.357
  > Fri 2026-10-09 12:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 371 check_status
  > Fri 2026-10-09 12:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 12:49:00  EhrGateChanged closed until Fri 2026-10-09 12:54:00
  > Fri 2026-10-09 12:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:50:35.578
  > Fri 2026-10-09 12:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 372 check_status
  > Fri 2026-10-09 12:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 12:55:00  EhrGateChanged closed until Fri 2026-10-09 13:00:00
  > Fri 2026-10-09 12:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 12:56:09.190
  > Fri 2026-10-09 13:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 373 check_status
  > Fri 2026-10-09 13:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 13:01:00  EhrGateChanged closed until Fri 2026-10-09 13:06:00
  > Fri 2026-10-09 13:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:01:45.336
  > Fri 2026-10-09 13:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 374 check_status
  > Fri 2026-10-09 13:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 13:07:00  EhrGateChanged closed until Fri 2026-10-09 13:12:00
  > Fri 2026-10-09 13:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:07:57.543
  > Fri 2026-10-09 13:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 375 check_status
  > Fri 2026-10-09 13:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 13:13:00  EhrGateChanged closed until Fri 2026-10-09 13:18:00
  > Fri 2026-10-09 13:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:14:10.890
  > Fri 2026-10-09 13:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 376 check_status
  > Fri 2026-10-09 13:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 13:19:00  EhrGateChanged closed until Fri 2026-10-09 13:24:00
  > Fri 2026-10-09 13:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:19:49.899
  > Fri 2026-10-09 13:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 377 check_status
  > Fri 2026-10-09 13:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 13:25:00  EhrGateChanged closed until Fri 2026-10-09 13:30:00
  > Fri 2026-10-09 13:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:26:56.346
  > Fri 2026-10-09 13:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 378 check_status
  > Fri 2026-10-09 13:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 13:31:00  EhrGateChanged closed until Fri 2026-10-09 13:36:00
  > Fri 2026-10-09 13:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:32:41.454
  > Fri 2026-10-09 13:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 379 check_status
  > Fri 2026-10-09 13:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 13:37:00  EhrGateChanged closed until Fri 2026-10-09 13:42:00
  > Fri 2026-10-09 13:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:38:59.489
  > Fri 2026-10-09 13:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 380 check_status
  > Fri 2026-10-09 13:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 13:43:00  EhrGateChanged closed until Fri 2026-10-09 13:48:00
  > Fri 2026-10-09 13:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:43:38.673
  > Fri 2026-10-09 13:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 381 check_status
  > Fri 2026-10-09 13:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 13:49:00  EhrGateChanged closed until Fri 2026-10-09 13:54:00
  > Fri 2026-10-09 13:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:50:54.211
  > Fri 2026-10-09 13:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 382 check_status
  > Fri 2026-10-09 13:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 13:55:00  EhrGateChanged closed until Fri 2026-10-09 14:00:00
  > Fri 2026-10-09 13:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 13:56:06.775
  > Fri 2026-10-09 14:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 383 check_status
  > Fri 2026-10-09 14:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 14:01:00  EhrGateChanged closed until Fri 2026-10-09 14:06:00
  > Fri 2026-10-09 14:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:02:12.264
  > Fri 2026-10-09 14:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 384 check_status
  > Fri 2026-10-09 14:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 14:07:00  EhrGateChanged closed until Fri 2026-10-09 14:12:00
  > Fri 2026-10-09 14:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:07:47.580
  > Fri 2026-10-09 14:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 385 check_status
  > Fri 2026-10-09 14:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 14:13:00  EhrGateChanged closed until Fri 2026-10-09 14:18:00
  > Fri 2026-10-09 14:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:14:28.703
  > Fri 2026-10-09 14:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 386 check_status
  > Fri 2026-10-09 14:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 14:19:00  EhrGateChanged closed until Fri 2026-10-09 14:24:00
  > Fri 2026-10-09 14:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:20:35.219
  > Fri 2026-10-09 14:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 387 check_status
  > Fri 2026-10-09 14:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 14:25:00  EhrGateChanged closed until Fri 2026-10-09 14:30:00
  > Fri 2026-10-09 14:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:25:44.565
  > Fri 2026-10-09 14:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 388 check_status
  > Fri 2026-10-09 14:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 14:31:00  EhrGateChanged closed until Fri 2026-10-09 14:36:00
  > Fri 2026-10-09 14:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:31:59.037
  > Fri 2026-10-09 14:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 389 check_status
  > Fri 2026-10-09 14:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 14:37:00  EhrGateChanged closed until Fri 2026-10-09 14:42:00
  > Fri 2026-10-09 14:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:38:33.823
  > Fri 2026-10-09 14:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 390 check_status
  > Fri 2026-10-09 14:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 14:43:00  EhrGateChanged closed until Fri 2026-10-09 14:48:00
  > Fri 2026-10-09 14:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:43:38.269
  > Fri 2026-10-09 14:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 391 check_status
  > Fri 2026-10-09 14:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 14:49:00  EhrGateChanged closed until Fri 2026-10-09 14:54:00
  > Fri 2026-10-09 14:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:49:54.322
  > Fri 2026-10-09 14:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 392 check_status
  > Fri 2026-10-09 14:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 14:55:00  EhrGateChanged closed until Fri 2026-10-09 15:00:00
  > Fri 2026-10-09 14:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 14:55:35.235
  > Fri 2026-10-09 15:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 393 check_status
  > Fri 2026-10-09 15:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 15:01:00  EhrGateChanged closed until Fri 2026-10-09 15:06:00
  > Fri 2026-10-09 15:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:02:47.661
  > Fri 2026-10-09 15:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 394 check_status
  > Fri 2026-10-09 15:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 15:07:00  EhrGateChanged closed until Fri 2026-10-09 15:12:00
  > Fri 2026-10-09 15:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:07:40.023
  > Fri 2026-10-09 15:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 395 check_status
  > Fri 2026-10-09 15:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 15:13:00  EhrGateChanged closed until Fri 2026-10-09 15:18:00
  > Fri 2026-10-09 15:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:14:12.635
  > Fri 2026-10-09 15:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 396 check_status
  > Fri 2026-10-09 15:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 15:19:00  EhrGateChanged closed until Fri 2026-10-09 15:24:00
  > Fri 2026-10-09 15:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:20:54.396
  > Fri 2026-10-09 15:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 397 check_status
  > Fri 2026-10-09 15:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 15:25:00  EhrGateChanged closed until Fri 2026-10-09 15:30:00
  > Fri 2026-10-09 15:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:26:00.968
  > Fri 2026-10-09 15:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 398 check_status
  > Fri 2026-10-09 15:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 15:31:00  EhrGateChanged closed until Fri 2026-10-09 15:36:00
  > Fri 2026-10-09 15:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:32:31.244
  > Fri 2026-10-09 15:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 399 check_status
  > Fri 2026-10-09 15:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 15:37:00  EhrGateChanged closed until Fri 2026-10-09 15:42:00
  > Fri 2026-10-09 15:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:38:57.387
  > Fri 2026-10-09 15:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 400 check_status
  > Fri 2026-10-09 15:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 15:43:00  EhrGateChanged closed until Fri 2026-10-09 15:48:00
  > Fri 2026-10-09 15:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:43:51.478
  > Fri 2026-10-09 15:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 401 check_status
  > Fri 2026-10-09 15:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 15:49:00  EhrGateChanged closed until Fri 2026-10-09 15:54:00
  > Fri 2026-10-09 15:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:50:25.921
  > Fri 2026-10-09 15:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 402 check_status
  > Fri 2026-10-09 15:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 15:55:00  EhrGateChanged closed until Fri 2026-10-09 16:00:00
  > Fri 2026-10-09 15:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 15:55:34.358
  > Fri 2026-10-09 16:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 403 check_status
  > Fri 2026-10-09 16:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 16:01:00  EhrGateChanged closed until Fri 2026-10-09 16:06:00
  > Fri 2026-10-09 16:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:02:26.196
  > Fri 2026-10-09 16:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 404 check_status
  > Fri 2026-10-09 16:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 16:07:00  EhrGateChanged closed until Fri 2026-10-09 16:12:00
  > Fri 2026-10-09 16:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:08:24.670
  > Fri 2026-10-09 16:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 405 check_status
  > Fri 2026-10-09 16:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 16:13:00  EhrGateChanged closed until Fri 2026-10-09 16:18:00
  > Fri 2026-10-09 16:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:14:20.693
  > Fri 2026-10-09 16:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 406 check_status
  > Fri 2026-10-09 16:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 16:19:00  EhrGateChanged closed until Fri 2026-10-09 16:24:00
  > Fri 2026-10-09 16:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:20:34.862
  > Fri 2026-10-09 16:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 407 check_status
  > Fri 2026-10-09 16:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 16:25:00  EhrGateChanged closed until Fri 2026-10-09 16:30:00
  > Fri 2026-10-09 16:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:25:36.595
  > Fri 2026-10-09 16:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 408 check_status
  > Fri 2026-10-09 16:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 16:31:00  EhrGateChanged closed until Fri 2026-10-09 16:36:00
  > Fri 2026-10-09 16:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:32:27.448
  > Fri 2026-10-09 16:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 409 check_status
  > Fri 2026-10-09 16:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 16:37:00  EhrGateChanged closed until Fri 2026-10-09 16:42:00
  > Fri 2026-10-09 16:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:37:49.075
  > Fri 2026-10-09 16:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 410 check_status
  > Fri 2026-10-09 16:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 16:43:00  EhrGateChanged closed until Fri 2026-10-09 16:48:00
  > Fri 2026-10-09 16:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:44:30.272
  > Fri 2026-10-09 16:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 411 check_status
  > Fri 2026-10-09 16:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 16:49:00  EhrGateChanged closed until Fri 2026-10-09 16:54:00
  > Fri 2026-10-09 16:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:50:55.263
  > Fri 2026-10-09 16:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 412 check_status
  > Fri 2026-10-09 16:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 16:55:00  EhrGateChanged closed until Fri 2026-10-09 17:00:00
  > Fri 2026-10-09 16:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 16:55:47.090
  > Fri 2026-10-09 17:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 413 check_status
  > Fri 2026-10-09 17:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 17:01:00  EhrGateChanged closed until Fri 2026-10-09 17:06:00
  > Fri 2026-10-09 17:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:02:47.224
  > Fri 2026-10-09 17:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 414 check_status
  > Fri 2026-10-09 17:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 17:07:00  EhrGateChanged closed until Fri 2026-10-09 17:12:00
  > Fri 2026-10-09 17:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:07:59.997
  > Fri 2026-10-09 17:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 415 check_status
  > Fri 2026-10-09 17:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 17:13:00  EhrGateChanged closed until Fri 2026-10-09 17:18:00
  > Fri 2026-10-09 17:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:14:06.621
  > Fri 2026-10-09 17:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 416 check_status
  > Fri 2026-10-09 17:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 17:19:00  EhrGateChanged closed until Fri 2026-10-09 17:24:00
  > Fri 2026-10-09 17:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:20:07.737
  > Fri 2026-10-09 17:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 417 check_status
  > Fri 2026-10-09 17:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 17:25:00  EhrGateChanged closed until Fri 2026-10-09 17:30:00
  > Fri 2026-10-09 17:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:26:24.941
  > Fri 2026-10-09 17:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 418 check_status
  > Fri 2026-10-09 17:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 17:31:00  EhrGateChanged closed until Fri 2026-10-09 17:36:00
  > Fri 2026-10-09 17:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:32:40.181
  > Fri 2026-10-09 17:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 419 check_status
  > Fri 2026-10-09 17:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 17:37:00  EhrGateChanged closed until Fri 2026-10-09 17:42:00
  > Fri 2026-10-09 17:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:38:22.373
  > Fri 2026-10-09 17:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 420 check_status
  > Fri 2026-10-09 17:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 17:43:00  EhrGateChanged closed until Fri 2026-10-09 17:48:00
  > Fri 2026-10-09 17:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:43:30.964
  > Fri 2026-10-09 17:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 421 check_status
  > Fri 2026-10-09 17:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 17:49:00  EhrGateChanged closed until Fri 2026-10-09 17:54:00
  > Fri 2026-10-09 17:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:49:45.038
  > Fri 2026-10-09 17:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 422 check_status
  > Fri 2026-10-09 17:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 17:55:00  EhrGateChanged closed until Fri 2026-10-09 18:00:00
  > Fri 2026-10-09 17:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 17:56:59.781
  > Fri 2026-10-09 18:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 423 check_status
  > Fri 2026-10-09 18:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 18:01:00  EhrGateChanged closed until Fri 2026-10-09 18:06:00
  > Fri 2026-10-09 18:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:02:41.411
  > Fri 2026-10-09 18:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 424 check_status
  > Fri 2026-10-09 18:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 18:07:00  EhrGateChanged closed until Fri 2026-10-09 18:12:00
  > Fri 2026-10-09 18:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:07:40.845
  > Fri 2026-10-09 18:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 425 check_status
  > Fri 2026-10-09 18:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 18:13:00  EhrGateChanged closed until Fri 2026-10-09 18:18:00
  > Fri 2026-10-09 18:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:14:01.095
  > Fri 2026-10-09 18:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 426 check_status
  > Fri 2026-10-09 18:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 18:19:00  EhrGateChanged closed until Fri 2026-10-09 18:24:00
  > Fri 2026-10-09 18:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:19:57.687
  > Fri 2026-10-09 18:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 427 check_status
  > Fri 2026-10-09 18:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 18:25:00  EhrGateChanged closed until Fri 2026-10-09 18:30:00
  > Fri 2026-10-09 18:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:26:24.234
  > Fri 2026-10-09 18:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 428 check_status
  > Fri 2026-10-09 18:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 18:31:00  EhrGateChanged closed until Fri 2026-10-09 18:36:00
  > Fri 2026-10-09 18:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:31:41.787
  > Fri 2026-10-09 18:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 429 check_status
  > Fri 2026-10-09 18:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 18:37:00  EhrGateChanged closed until Fri 2026-10-09 18:42:00
  > Fri 2026-10-09 18:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:37:53.698
  > Fri 2026-10-09 18:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 430 check_status
  > Fri 2026-10-09 18:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 18:43:00  EhrGateChanged closed until Fri 2026-10-09 18:48:00
  > Fri 2026-10-09 18:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:44:41.976
  > Fri 2026-10-09 18:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 431 check_status
  > Fri 2026-10-09 18:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 18:49:00  EhrGateChanged closed until Fri 2026-10-09 18:54:00
  > Fri 2026-10-09 18:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:50:11.627
  > Fri 2026-10-09 18:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 432 check_status
  > Fri 2026-10-09 18:55:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 18:55:00  EhrGateChanged closed until Fri 2026-10-09 19:00:00
  > Fri 2026-10-09 18:55:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 18:55:41.916
  > Fri 2026-10-09 19:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 433 check_status
  > Fri 2026-10-09 19:01:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 19:01:00  EhrGateChanged closed until Fri 2026-10-09 19:06:00
  > Fri 2026-10-09 19:01:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:01:44.771
  > Fri 2026-10-09 19:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 434 check_status
  > Fri 2026-10-09 19:07:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 19:07:00  EhrGateChanged closed until Fri 2026-10-09 19:12:00
  > Fri 2026-10-09 19:07:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:08:53.069
  > Fri 2026-10-09 19:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 435 check_status
  > Fri 2026-10-09 19:13:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 19:13:00  EhrGateChanged closed until Fri 2026-10-09 19:18:00
  > Fri 2026-10-09 19:13:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:13:58.857
  > Fri 2026-10-09 19:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 436 check_status
  > Fri 2026-10-09 19:19:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 19:19:00  EhrGateChanged closed until Fri 2026-10-09 19:24:00
  > Fri 2026-10-09 19:19:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:20:08.780
  > Fri 2026-10-09 19:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 437 check_status
  > Fri 2026-10-09 19:25:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 19:25:00  EhrGateChanged closed until Fri 2026-10-09 19:30:00
  > Fri 2026-10-09 19:25:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:26:25.476
  > Fri 2026-10-09 19:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 438 check_status
  > Fri 2026-10-09 19:31:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 19:31:00  EhrGateChanged closed until Fri 2026-10-09 19:36:00
  > Fri 2026-10-09 19:31:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:32:08.967
  > Fri 2026-10-09 19:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 439 check_status
  > Fri 2026-10-09 19:37:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 19:37:00  EhrGateChanged closed until Fri 2026-10-09 19:42:00
  > Fri 2026-10-09 19:37:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:38:30.594
  > Fri 2026-10-09 19:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 440 check_status
  > Fri 2026-10-09 19:43:00  a1 EhrAnswered check_status lost
  > Fri 2026-10-09 19:43:00  EhrGateChanged closed until Fri 2026-10-09 19:48:00
  > Fri 2026-10-09 19:43:00  a1 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:44:11.131
  > Fri 2026-10-09 19:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 441 check_status
  > Fri 2026-10-09 19:49:00  a0 EhrAnswered check_status lost
  > Fri 2026-10-09 19:49:00  EhrGateChanged closed until Fri 2026-10-09 19:54:00
  > Fri 2026-10-09 19:49:00  a0 ContactWithheld ehr_unavailable until Fri 2026-10-09 19:49:37.386
  > Fri 2026-10-09 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Sat 2026-10-10 09:00:00
  > Fri 2026-10-09 19:50:00.001  a1 ContactWithheld no_capacity_in_window until Sat 2026-10-10 09:00:00
  > Sat 2026-10-10 09:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 442 check_status
  > Sat 2026-10-10 09:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 09:01:00  EhrGateChanged closed until Sat 2026-10-10 09:06:00
  > Sat 2026-10-10 09:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:02:00.007
  > Sat 2026-10-10 09:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 443 check_status
  > Sat 2026-10-10 09:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 09:07:00  EhrGateChanged closed until Sat 2026-10-10 09:12:00
  > Sat 2026-10-10 09:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:08:52.833
  > Sat 2026-10-10 09:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 444 check_status
  > Sat 2026-10-10 09:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 09:13:00  EhrGateChanged closed until Sat 2026-10-10 09:18:00
  > Sat 2026-10-10 09:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:13:57.666
  > Sat 2026-10-10 09:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 445 check_status
  > Sat 2026-10-10 09:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 09:19:00  EhrGateChanged closed until Sat 2026-10-10 09:24:00
  > Sat 2026-10-10 09:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:20:39.190
  > Sat 2026-10-10 09:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 446 check_status
  > Sat 2026-10-10 09:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 09:25:00  EhrGateChanged closed until Sat 2026-10-10 09:30:00
  > Sat 2026-10-10 09:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:26:36.453
  > Sat 2026-10-10 09:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 447 check_status
  > Sat 2026-10-10 09:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 09:31:00  EhrGateChanged closed until Sat 2026-10-10 09:36:00
  > Sat 2026-10-10 09:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:32:22.031
  > Sat 2026-10-10 09:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 448 check_status
  > Sat 2026-10-10 09:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 09:37:00  EhrGateChanged closed until Sat 2026-10-10 09:42:00
  > Sat 2026-10-10 09:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:37:36.978
  > Sat 2026-10-10 09:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 449 check_status
  > Sat 2026-10-10 09:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 09:43:00  EhrGateChanged closed until Sat 2026-10-10 09:48:00
  > Sat 2026-10-10 09:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:43:40.910
  > Sat 2026-10-10 09:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 450 check_status
  > Sat 2026-10-10 09:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 09:49:00  EhrGateChanged closed until Sat 2026-10-10 09:54:00
  > Sat 2026-10-10 09:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:49:31.327
  > Sat 2026-10-10 09:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 451 check_status
  > Sat 2026-10-10 09:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 09:55:00  EhrGateChanged closed until Sat 2026-10-10 10:00:00
  > Sat 2026-10-10 09:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 09:56:44.287
  > Sat 2026-10-10 10:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 452 check_status
  > Sat 2026-10-10 10:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 10:01:00  EhrGateChanged closed until Sat 2026-10-10 10:06:00
  > Sat 2026-10-10 10:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:02:34.863
  > Sat 2026-10-10 10:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 453 check_status
  > Sat 2026-10-10 10:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 10:07:00  EhrGateChanged closed until Sat 2026-10-10 10:12:00
  > Sat 2026-10-10 10:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:08:59.927
  > Sat 2026-10-10 10:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 454 check_status
  > Sat 2026-10-10 10:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 10:13:00  EhrGateChanged closed until Sat 2026-10-10 10:18:00
  > Sat 2026-10-10 10:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:14:10.404
  > Sat 2026-10-10 10:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 455 check_status
  > Sat 2026-10-10 10:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 10:19:00  EhrGateChanged closed until Sat 2026-10-10 10:24:00
  > Sat 2026-10-10 10:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:19:30.102
  > Sat 2026-10-10 10:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 456 check_status
  > Sat 2026-10-10 10:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 10:25:00  EhrGateChanged closed until Sat 2026-10-10 10:30:00
  > Sat 2026-10-10 10:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:26:11.670
  > Sat 2026-10-10 10:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 457 check_status
  > Sat 2026-10-10 10:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 10:31:00  EhrGateChanged closed until Sat 2026-10-10 10:36:00
  > Sat 2026-10-10 10:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:31:30.698
  > Sat 2026-10-10 10:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 458 check_status
  > Sat 2026-10-10 10:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 10:37:00  EhrGateChanged closed until Sat 2026-10-10 10:42:00
  > Sat 2026-10-10 10:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:38:59.578
  > Sat 2026-10-10 10:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 459 check_status
  > Sat 2026-10-10 10:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 10:43:00  EhrGateChanged closed until Sat 2026-10-10 10:48:00
  > Sat 2026-10-10 10:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:43:45.927
  > Sat 2026-10-10 10:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 460 check_status
  > Sat 2026-10-10 10:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 10:49:00  EhrGateChanged closed until Sat 2026-10-10 10:54:00
  > Sat 2026-10-10 10:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:49:38.921
  > Sat 2026-10-10 10:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 461 check_status
  > Sat 2026-10-10 10:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 10:55:00  EhrGateChanged closed until Sat 2026-10-10 11:00:00
  > Sat 2026-10-10 10:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 10:55:50.196
  > Sat 2026-10-10 11:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 462 check_status
  > Sat 2026-10-10 11:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 11:01:00  EhrGateChanged closed until Sat 2026-10-10 11:06:00
  > Sat 2026-10-10 11:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:02:11.384
  > Sat 2026-10-10 11:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 463 check_status
  > Sat 2026-10-10 11:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 11:07:00  EhrGateChanged closed until Sat 2026-10-10 11:12:00
  > Sat 2026-10-10 11:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:08:20.935
  > Sat 2026-10-10 11:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 464 check_status
  > Sat 2026-10-10 11:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 11:13:00  EhrGateChanged closed until Sat 2026-10-10 11:18:00
  > Sat 2026-10-10 11:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:14:25.354
  > Sat 2026-10-10 11:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 465 check_status
  > Sat 2026-10-10 11:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 11:19:00  EhrGateChanged closed until Sat 2026-10-10 11:24:00
  > Sat 2026-10-10 11:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:19:31.345
  > Sat 2026-10-10 11:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 466 check_status
  > Sat 2026-10-10 11:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 11:25:00  EhrGateChanged closed until Sat 2026-10-10 11:30:00
  > Sat 2026-10-10 11:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:26:48.306
  > Sat 2026-10-10 11:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 467 check_status
  > Sat 2026-10-10 11:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 11:31:00  EhrGateChanged closed until Sat 2026-10-10 11:36:00
  > Sat 2026-10-10 11:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:32:13.306
  > Sat 2026-10-10 11:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 468 check_status
  > Sat 2026-10-10 11:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 11:37:00  EhrGateChanged closed until Sat 2026-10-10 11:42:00
  > Sat 2026-10-10 11:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:38:26.702
  > Sat 2026-10-10 11:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 469 check_status
  > Sat 2026-10-10 11:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 11:43:00  EhrGateChanged closed until Sat 2026-10-10 11:48:00
  > Sat 2026-10-10 11:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:43:36.893
  > Sat 2026-10-10 11:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 470 check_status
  > Sat 2026-10-10 11:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 11:49:00  EhrGateChanged closed until Sat 2026-10-10 11:54:00
  > Sat 2026-10-10 11:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:49:30.791
  > Sat 2026-10-10 11:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 471 check_status
  > Sat 2026-10-10 11:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 11:55:00  EhrGateChanged closed until Sat 2026-10-10 12:00:00
  > Sat 2026-10-10 11:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 11:55:49.754
  > Sat 2026-10-10 12:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 472 check_status
  > Sat 2026-10-10 12:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 12:01:00  EhrGateChanged closed until Sat 2026-10-10 12:06:00
  > Sat 2026-10-10 12:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:02:06.973
  > Sat 2026-10-10 12:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 473 check_status
  > Sat 2026-10-10 12:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 12:07:00  EhrGateChanged closed until Sat 2026-10-10 12:12:00
  > Sat 2026-10-10 12:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:08:51.997
  > Sat 2026-10-10 12:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 474 check_status
  > Sat 2026-10-10 12:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 12:13:00  EhrGateChanged closed until Sat 2026-10-10 12:18:00
  > Sat 2026-10-10 12:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:14:58.117
  > Sat 2026-10-10 12:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 475 check_status
  > Sat 2026-10-10 12:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 12:19:00  EhrGateChanged closed until Sat 2026-10-10 12:24:00
  > Sat 2026-10-10 12:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:20:06.126
  > Sat 2026-10-10 12:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 476 check_status
  > Sat 2026-10-10 12:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 12:25:00  EhrGateChanged closed until Sat 2026-10-10 12:30:00
  > Sat 2026-10-10 12:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:26:11.922
  > Sat 2026-10-10 12:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 477 check_status
  > Sat 2026-10-10 12:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 12:31:00  EhrGateChanged closed until Sat 2026-10-10 12:36:00
  > Sat 2026-10-10 12:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:32:53.707
  > Sat 2026-10-10 12:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 478 check_status
  > Sat 2026-10-10 12:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 12:37:00  EhrGateChanged closed until Sat 2026-10-10 12:42:00
  > Sat 2026-10-10 12:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:38:14.201
  > Sat 2026-10-10 12:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 479 check_status
  > Sat 2026-10-10 12:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 12:43:00  EhrGateChanged closed until Sat 2026-10-10 12:48:00
  > Sat 2026-10-10 12:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:44:52.863
  > Sat 2026-10-10 12:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 480 check_status
  > Sat 2026-10-10 12:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 12:49:00  EhrGateChanged closed until Sat 2026-10-10 12:54:00
  > Sat 2026-10-10 12:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:49:59.873
  > Sat 2026-10-10 12:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 481 check_status
  > Sat 2026-10-10 12:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 12:55:00  EhrGateChanged closed until Sat 2026-10-10 13:00:00
  > Sat 2026-10-10 12:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 12:56:32.002
  > Sat 2026-10-10 13:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 482 check_status
  > Sat 2026-10-10 13:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 13:01:00  EhrGateChanged closed until Sat 2026-10-10 13:06:00
  > Sat 2026-10-10 13:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:01:46.300
  > Sat 2026-10-10 13:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 483 check_status
  > Sat 2026-10-10 13:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 13:07:00  EhrGateChanged closed until Sat 2026-10-10 13:12:00
  > Sat 2026-10-10 13:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:07:40.973
  > Sat 2026-10-10 13:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 484 check_status
  > Sat 2026-10-10 13:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 13:13:00  EhrGateChanged closed until Sat 2026-10-10 13:18:00
  > Sat 2026-10-10 13:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:14:20.667
  > Sat 2026-10-10 13:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 485 check_status
  > Sat 2026-10-10 13:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 13:19:00  EhrGateChanged closed until Sat 2026-10-10 13:24:00
  > Sat 2026-10-10 13:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:20:36.282
  > Sat 2026-10-10 13:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 486 check_status
  > Sat 2026-10-10 13:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 13:25:00  EhrGateChanged closed until Sat 2026-10-10 13:30:00
  > Sat 2026-10-10 13:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:26:06.836
  > Sat 2026-10-10 13:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 487 check_status
  > Sat 2026-10-10 13:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 13:31:00  EhrGateChanged closed until Sat 2026-10-10 13:36:00
  > Sat 2026-10-10 13:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:31:33.652
  > Sat 2026-10-10 13:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 488 check_status
  > Sat 2026-10-10 13:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 13:37:00  EhrGateChanged closed until Sat 2026-10-10 13:42:00
  > Sat 2026-10-10 13:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:38:51.181
  > Sat 2026-10-10 13:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 489 check_status
  > Sat 2026-10-10 13:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 13:43:00  EhrGateChanged closed until Sat 2026-10-10 13:48:00
  > Sat 2026-10-10 13:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:44:19.348
  > Sat 2026-10-10 13:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 490 check_status
  > Sat 2026-10-10 13:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 13:49:00  EhrGateChanged closed until Sat 2026-10-10 13:54:00
  > Sat 2026-10-10 13:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:50:35.855
  > Sat 2026-10-10 13:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 491 check_status
  > Sat 2026-10-10 13:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 13:55:00  EhrGateChanged closed until Sat 2026-10-10 14:00:00
  > Sat 2026-10-10 13:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 13:56:05.685
  > Sat 2026-10-10 14:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 492 check_status
  > Sat 2026-10-10 14:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 14:01:00  EhrGateChanged closed until Sat 2026-10-10 14:06:00
  > Sat 2026-10-10 14:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:01:54.048
  > Sat 2026-10-10 14:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 493 check_status
  > Sat 2026-10-10 14:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 14:07:00  EhrGateChanged closed until Sat 2026-10-10 14:12:00
  > Sat 2026-10-10 14:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:08:28.743
  > Sat 2026-10-10 14:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 494 check_status
  > Sat 2026-10-10 14:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 14:13:00  EhrGateChanged closed until Sat 2026-10-10 14:18:00
  > Sat 2026-10-10 14:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:14:22.576
  > Sat 2026-10-10 14:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 495 check_status
  > Sat 2026-10-10 14:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 14:19:00  EhrGateChanged closed until Sat 2026-10-10 14:24:00
  > Sat 2026-10-10 14:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:19:44.812
  > Sat 2026-10-10 14:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 496 check_status
  > Sat 2026-10-10 14:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 14:25:00  EhrGateChanged closed until Sat 2026-10-10 14:30:00
  > Sat 2026-10-10 14:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:25:46.784
  > Sat 2026-10-10 14:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 497 check_status
  > Sat 2026-10-10 14:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 14:31:00  EhrGateChanged closed until Sat 2026-10-10 14:36:00
  > Sat 2026-10-10 14:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:32:25.729
  > Sat 2026-10-10 14:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 498 check_status
  > Sat 2026-10-10 14:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 14:37:00  EhrGateChanged closed until Sat 2026-10-10 14:42:00
  > Sat 2026-10-10 14:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:38:41.877
  > Sat 2026-10-10 14:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 499 check_status
  > Sat 2026-10-10 14:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 14:43:00  EhrGateChanged closed until Sat 2026-10-10 14:48:00
  > Sat 2026-10-10 14:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:44:37.538
  > Sat 2026-10-10 14:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 500 check_status
  > Sat 2026-10-10 14:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 14:49:00  EhrGateChanged closed until Sat 2026-10-10 14:54:00
  > Sat 2026-10-10 14:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:49:33.344
  > Sat 2026-10-10 14:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 501 check_status
  > Sat 2026-10-10 14:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 14:55:00  EhrGateChanged closed until Sat 2026-10-10 15:00:00
  > Sat 2026-10-10 14:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 14:55:50.091
  > Sat 2026-10-10 15:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 502 check_status
  > Sat 2026-10-10 15:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 15:01:00  EhrGateChanged closed until Sat 2026-10-10 15:06:00
  > Sat 2026-10-10 15:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:02:17.850
  > Sat 2026-10-10 15:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 503 check_status
  > Sat 2026-10-10 15:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 15:07:00  EhrGateChanged closed until Sat 2026-10-10 15:12:00
  > Sat 2026-10-10 15:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:08:28.537
  > Sat 2026-10-10 15:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 504 check_status
  > Sat 2026-10-10 15:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 15:13:00  EhrGateChanged closed until Sat 2026-10-10 15:18:00
  > Sat 2026-10-10 15:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:14:58.674
  > Sat 2026-10-10 15:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 505 check_status
  > Sat 2026-10-10 15:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 15:19:00  EhrGateChanged closed until Sat 2026-10-10 15:24:00
  > Sat 2026-10-10 15:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:19:39.277
  > Sat 2026-10-10 15:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 506 check_status
  > Sat 2026-10-10 15:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 15:25:00  EhrGateChanged closed until Sat 2026-10-10 15:30:00
  > Sat 2026-10-10 15:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:26:53.138
  > Sat 2026-10-10 15:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 507 check_status
  > Sat 2026-10-10 15:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 15:31:00  EhrGateChanged closed until Sat 2026-10-10 15:36:00
  > Sat 2026-10-10 15:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:31:33.239
  > Sat 2026-10-10 15:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 508 check_status
  > Sat 2026-10-10 15:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 15:37:00  EhrGateChanged closed until Sat 2026-10-10 15:42:00
  > Sat 2026-10-10 15:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:38:35.778
  > Sat 2026-10-10 15:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 509 check_status
  > Sat 2026-10-10 15:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 15:43:00  EhrGateChanged closed until Sat 2026-10-10 15:48:00
  > Sat 2026-10-10 15:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:44:10.209
  > Sat 2026-10-10 15:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 510 check_status
  > Sat 2026-10-10 15:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 15:49:00  EhrGateChanged closed until Sat 2026-10-10 15:54:00
  > Sat 2026-10-10 15:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:49:43.542
  > Sat 2026-10-10 15:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 511 check_status
  > Sat 2026-10-10 15:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 15:55:00  EhrGateChanged closed until Sat 2026-10-10 16:00:00
  > Sat 2026-10-10 15:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 15:55:42.412
  > Sat 2026-10-10 16:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 512 check_status
  > Sat 2026-10-10 16:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 16:01:00  EhrGateChanged closed until Sat 2026-10-10 16:06:00
  > Sat 2026-10-10 16:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:01:33.852
  > Sat 2026-10-10 16:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 513 check_status
  > Sat 2026-10-10 16:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 16:07:00  EhrGateChanged closed until Sat 2026-10-10 16:12:00
  > Sat 2026-10-10 16:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:08:06.049
  > Sat 2026-10-10 16:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 514 check_status
  > Sat 2026-10-10 16:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 16:13:00  EhrGateChanged closed until Sat 2026-10-10 16:18:00
  > Sat 2026-10-10 16:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:14:52.036
  > Sat 2026-10-10 16:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 515 check_status
  > Sat 2026-10-10 16:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 16:19:00  EhrGateChanged closed until Sat 2026-10-10 16:24:00
  > Sat 2026-10-10 16:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:20:19.451
  > Sat 2026-10-10 16:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 516 check_status
  > Sat 2026-10-10 16:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 16:25:00  EhrGateChanged closed until Sat 2026-10-10 16:30:00
  > Sat 2026-10-10 16:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:26:30.144
  > Sat 2026-10-10 16:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 517 check_status
  > Sat 2026-10-10 16:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 16:31:00  EhrGateChanged closed until Sat 2026-10-10 16:36:00
  > Sat 2026-10-10 16:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:32:26.105
  > Sat 2026-10-10 16:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 518 check_status
  > Sat 2026-10-10 16:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 16:37:00  EhrGateChanged closed until Sat 2026-10-10 16:42:00
  > Sat 2026-10-10 16:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:38:24.821
  > Sat 2026-10-10 16:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 519 check_status
  > Sat 2026-10-10 16:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 16:43:00  EhrGateChanged closed until Sat 2026-10-10 16:48:00
  > Sat 2026-10-10 16:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:44:05.827
  > Sat 2026-10-10 16:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 520 check_status
  > Sat 2026-10-10 16:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 16:49:00  EhrGateChanged closed until Sat 2026-10-10 16:54:00
  > Sat 2026-10-10 16:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:50:32.316
  > Sat 2026-10-10 16:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 521 check_status
  > Sat 2026-10-10 16:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 16:55:00  EhrGateChanged closed until Sat 2026-10-10 17:00:00
  > Sat 2026-10-10 16:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 16:56:55.719
  > Sat 2026-10-10 17:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 522 check_status
  > Sat 2026-10-10 17:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 17:01:00  EhrGateChanged closed until Sat 2026-10-10 17:06:00
  > Sat 2026-10-10 17:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:01:53.842
  > Sat 2026-10-10 17:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 523 check_status
  > Sat 2026-10-10 17:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 17:07:00  EhrGateChanged closed until Sat 2026-10-10 17:12:00
  > Sat 2026-10-10 17:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:08:39.734
  > Sat 2026-10-10 17:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 524 check_status
  > Sat 2026-10-10 17:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 17:13:00  EhrGateChanged closed until Sat 2026-10-10 17:18:00
  > Sat 2026-10-10 17:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:14:11.980
  > Sat 2026-10-10 17:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 525 check_status
  > Sat 2026-10-10 17:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 17:19:00  EhrGateChanged closed until Sat 2026-10-10 17:24:00
  > Sat 2026-10-10 17:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:19:54.935
  > Sat 2026-10-10 17:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 526 check_status
  > Sat 2026-10-10 17:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 17:25:00  EhrGateChanged closed until Sat 2026-10-10 17:30:00
  > Sat 2026-10-10 17:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:26:45.796
  > Sat 2026-10-10 17:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 527 check_status
  > Sat 2026-10-10 17:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 17:31:00  EhrGateChanged closed until Sat 2026-10-10 17:36:00
  > Sat 2026-10-10 17:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:32:13.893
  > Sat 2026-10-10 17:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 528 check_status
  > Sat 2026-10-10 17:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 17:37:00  EhrGateChanged closed until Sat 2026-10-10 17:42:00
  > Sat 2026-10-10 17:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:37:50.531
  > Sat 2026-10-10 17:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 529 check_status
  > Sat 2026-10-10 17:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 17:43:00  EhrGateChanged closed until Sat 2026-10-10 17:48:00
  > Sat 2026-10-10 17:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:44:27.917
  > Sat 2026-10-10 17:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 530 check_status
  > Sat 2026-10-10 17:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 17:49:00  EhrGateChanged closed until Sat 2026-10-10 17:54:00
  > Sat 2026-10-10 17:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:49:51.913
  > Sat 2026-10-10 17:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 531 check_status
  > Sat 2026-10-10 17:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 17:55:00  EhrGateChanged closed until Sat 2026-10-10 18:00:00
  > Sat 2026-10-10 17:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 17:56:09.809
  > Sat 2026-10-10 18:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 532 check_status
  > Sat 2026-10-10 18:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 18:01:00  EhrGateChanged closed until Sat 2026-10-10 18:06:00
  > Sat 2026-10-10 18:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:01:46.216
  > Sat 2026-10-10 18:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 533 check_status
  > Sat 2026-10-10 18:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 18:07:00  EhrGateChanged closed until Sat 2026-10-10 18:12:00
  > Sat 2026-10-10 18:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:08:13.605
  > Sat 2026-10-10 18:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 534 check_status
  > Sat 2026-10-10 18:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 18:13:00  EhrGateChanged closed until Sat 2026-10-10 18:18:00
  > Sat 2026-10-10 18:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:13:51.573
  > Sat 2026-10-10 18:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 535 check_status
  > Sat 2026-10-10 18:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 18:19:00  EhrGateChanged closed until Sat 2026-10-10 18:24:00
  > Sat 2026-10-10 18:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:20:28.188
  > Sat 2026-10-10 18:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 536 check_status
  > Sat 2026-10-10 18:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 18:25:00  EhrGateChanged closed until Sat 2026-10-10 18:30:00
  > Sat 2026-10-10 18:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:25:40.497
  > Sat 2026-10-10 18:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 537 check_status
  > Sat 2026-10-10 18:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 18:31:00  EhrGateChanged closed until Sat 2026-10-10 18:36:00
  > Sat 2026-10-10 18:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:31:32.001
  > Sat 2026-10-10 18:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 538 check_status
  > Sat 2026-10-10 18:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 18:37:00  EhrGateChanged closed until Sat 2026-10-10 18:42:00
  > Sat 2026-10-10 18:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:37:46.258
  > Sat 2026-10-10 18:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 539 check_status
  > Sat 2026-10-10 18:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 18:43:00  EhrGateChanged closed until Sat 2026-10-10 18:48:00
  > Sat 2026-10-10 18:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:44:39.535
  > Sat 2026-10-10 18:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 540 check_status
  > Sat 2026-10-10 18:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 18:49:00  EhrGateChanged closed until Sat 2026-10-10 18:54:00
  > Sat 2026-10-10 18:49:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:50:44.616
  > Sat 2026-10-10 18:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 541 check_status
  > Sat 2026-10-10 18:55:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 18:55:00  EhrGateChanged closed until Sat 2026-10-10 19:00:00
  > Sat 2026-10-10 18:55:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 18:56:51.463
  > Sat 2026-10-10 19:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 542 check_status
  > Sat 2026-10-10 19:01:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 19:01:00  EhrGateChanged closed until Sat 2026-10-10 19:06:00
  > Sat 2026-10-10 19:01:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 19:02:32.859
  > Sat 2026-10-10 19:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 543 check_status
  > Sat 2026-10-10 19:07:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 19:07:00  EhrGateChanged closed until Sat 2026-10-10 19:12:00
  > Sat 2026-10-10 19:07:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 19:07:32.099
  > Sat 2026-10-10 19:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 544 check_status
  > Sat 2026-10-10 19:13:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 19:13:00  EhrGateChanged closed until Sat 2026-10-10 19:18:00
  > Sat 2026-10-10 19:13:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 19:14:07.532
  > Sat 2026-10-10 19:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 545 check_status
  > Sat 2026-10-10 19:19:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 19:19:00  EhrGateChanged closed until Sat 2026-10-10 19:24:00
  > Sat 2026-10-10 19:19:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 19:20:36.636
  > Sat 2026-10-10 19:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 546 check_status
  > Sat 2026-10-10 19:25:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 19:25:00  EhrGateChanged closed until Sat 2026-10-10 19:30:00
  > Sat 2026-10-10 19:25:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 19:26:56.527
  > Sat 2026-10-10 19:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 547 check_status
  > Sat 2026-10-10 19:31:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 19:31:00  EhrGateChanged closed until Sat 2026-10-10 19:36:00
  > Sat 2026-10-10 19:31:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 19:31:33.736
  > Sat 2026-10-10 19:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 548 check_status
  > Sat 2026-10-10 19:37:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 19:37:00  EhrGateChanged closed until Sat 2026-10-10 19:42:00
  > Sat 2026-10-10 19:37:00  a1 ContactWithheld ehr_unavailable until Sat 2026-10-10 19:37:45.801
  > Sat 2026-10-10 19:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 549 check_status
  > Sat 2026-10-10 19:43:00  a0 EhrAnswered check_status lost
  > Sat 2026-10-10 19:43:00  EhrGateChanged closed until Sat 2026-10-10 19:48:00
  > Sat 2026-10-10 19:43:00  a0 ContactWithheld ehr_unavailable until Sat 2026-10-10 19:44:57.617
  > Sat 2026-10-10 19:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 550 check_status
  > Sat 2026-10-10 19:49:00  a1 EhrAnswered check_status lost
  > Sat 2026-10-10 19:49:00  EhrGateChanged closed until Sat 2026-10-10 19:54:00
  > Sat 2026-10-10 19:49:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:00:00
  > Sat 2026-10-10 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Sun 2026-10-11 09:00:00
  > Sun 2026-10-11 09:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 551 check_status
  > Sun 2026-10-11 09:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 09:01:00  EhrGateChanged closed until Sun 2026-10-11 09:06:00
  > Sun 2026-10-11 09:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:01:51.633
  > Sun 2026-10-11 09:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 552 check_status
  > Sun 2026-10-11 09:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 09:07:00  EhrGateChanged closed until Sun 2026-10-11 09:12:00
  > Sun 2026-10-11 09:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:08:45.068
  > Sun 2026-10-11 09:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 553 check_status
  > Sun 2026-10-11 09:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 09:13:00  EhrGateChanged closed until Sun 2026-10-11 09:18:00
  > Sun 2026-10-11 09:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:14:41.434
  > Sun 2026-10-11 09:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 554 check_status
  > Sun 2026-10-11 09:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 09:19:00  EhrGateChanged closed until Sun 2026-10-11 09:24:00
  > Sun 2026-10-11 09:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:19:34.143
  > Sun 2026-10-11 09:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 555 check_status
  > Sun 2026-10-11 09:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 09:25:00  EhrGateChanged closed until Sun 2026-10-11 09:30:00
  > Sun 2026-10-11 09:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:26:04.759
  > Sun 2026-10-11 09:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 556 check_status
  > Sun 2026-10-11 09:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 09:31:00  EhrGateChanged closed until Sun 2026-10-11 09:36:00
  > Sun 2026-10-11 09:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:32:33.986
  > Sun 2026-10-11 09:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 557 check_status
  > Sun 2026-10-11 09:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 09:37:00  EhrGateChanged closed until Sun 2026-10-11 09:42:00
  > Sun 2026-10-11 09:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:38:17.183
  > Sun 2026-10-11 09:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 558 check_status
  > Sun 2026-10-11 09:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 09:43:00  EhrGateChanged closed until Sun 2026-10-11 09:48:00
  > Sun 2026-10-11 09:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:44:09.385
  > Sun 2026-10-11 09:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 559 check_status
  > Sun 2026-10-11 09:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 09:49:00  EhrGateChanged closed until Sun 2026-10-11 09:54:00
  > Sun 2026-10-11 09:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:50:16.556
  > Sun 2026-10-11 09:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 560 check_status
  > Sun 2026-10-11 09:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 09:55:00  EhrGateChanged closed until Sun 2026-10-11 10:00:00
  > Sun 2026-10-11 09:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 09:56:18.163
  > Sun 2026-10-11 10:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 561 check_status
  > Sun 2026-10-11 10:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 10:01:00  EhrGateChanged closed until Sun 2026-10-11 10:06:00
  > Sun 2026-10-11 10:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:02:02.367
  > Sun 2026-10-11 10:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 562 check_status
  > Sun 2026-10-11 10:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 10:07:00  EhrGateChanged closed until Sun 2026-10-11 10:12:00
  > Sun 2026-10-11 10:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:08:45.444
  > Sun 2026-10-11 10:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 563 check_status
  > Sun 2026-10-11 10:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 10:13:00  EhrGateChanged closed until Sun 2026-10-11 10:18:00
  > Sun 2026-10-11 10:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:14:40.693
  > Sun 2026-10-11 10:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 564 check_status
  > Sun 2026-10-11 10:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 10:19:00  EhrGateChanged closed until Sun 2026-10-11 10:24:00
  > Sun 2026-10-11 10:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:20:10.064
  > Sun 2026-10-11 10:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 565 check_status
  > Sun 2026-10-11 10:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 10:25:00  EhrGateChanged closed until Sun 2026-10-11 10:30:00
  > Sun 2026-10-11 10:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:25:41.600
  > Sun 2026-10-11 10:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 566 check_status
  > Sun 2026-10-11 10:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 10:31:00  EhrGateChanged closed until Sun 2026-10-11 10:36:00
  > Sun 2026-10-11 10:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:32:52.885
  > Sun 2026-10-11 10:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 567 check_status
  > Sun 2026-10-11 10:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 10:37:00  EhrGateChanged closed until Sun 2026-10-11 10:42:00
  > Sun 2026-10-11 10:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:38:26.829
  > Sun 2026-10-11 10:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 568 check_status
  > Sun 2026-10-11 10:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 10:43:00  EhrGateChanged closed until Sun 2026-10-11 10:48:00
  > Sun 2026-10-11 10:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:44:06.085
  > Sun 2026-10-11 10:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 569 check_status
  > Sun 2026-10-11 10:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 10:49:00  EhrGateChanged closed until Sun 2026-10-11 10:54:00
  > Sun 2026-10-11 10:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:50:05.545
  > Sun 2026-10-11 10:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 570 check_status
  > Sun 2026-10-11 10:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 10:55:00  EhrGateChanged closed until Sun 2026-10-11 11:00:00
  > Sun 2026-10-11 10:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 10:56:31.818
  > Sun 2026-10-11 11:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 571 check_status
  > Sun 2026-10-11 11:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 11:01:00  EhrGateChanged closed until Sun 2026-10-11 11:06:00
  > Sun 2026-10-11 11:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:02:57.245
  > Sun 2026-10-11 11:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 572 check_status
  > Sun 2026-10-11 11:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 11:07:00  EhrGateChanged closed until Sun 2026-10-11 11:12:00
  > Sun 2026-10-11 11:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:08:54.407
  > Sun 2026-10-11 11:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 573 check_status
  > Sun 2026-10-11 11:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 11:13:00  EhrGateChanged closed until Sun 2026-10-11 11:18:00
  > Sun 2026-10-11 11:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:13:51.419
  > Sun 2026-10-11 11:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 574 check_status
  > Sun 2026-10-11 11:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 11:19:00  EhrGateChanged closed until Sun 2026-10-11 11:24:00
  > Sun 2026-10-11 11:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:20:52.566
  > Sun 2026-10-11 11:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 575 check_status
  > Sun 2026-10-11 11:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 11:25:00  EhrGateChanged closed until Sun 2026-10-11 11:30:00
  > Sun 2026-10-11 11:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:26:59.075
  > Sun 2026-10-11 11:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 576 check_status
  > Sun 2026-10-11 11:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 11:31:00  EhrGateChanged closed until Sun 2026-10-11 11:36:00
  > Sun 2026-10-11 11:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:31:39.790
  > Sun 2026-10-11 11:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 577 check_status
  > Sun 2026-10-11 11:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 11:37:00  EhrGateChanged closed until Sun 2026-10-11 11:42:00
  > Sun 2026-10-11 11:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:38:38.918
  > Sun 2026-10-11 11:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 578 check_status
  > Sun 2026-10-11 11:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 11:43:00  EhrGateChanged closed until Sun 2026-10-11 11:48:00
  > Sun 2026-10-11 11:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:43:38.295
  > Sun 2026-10-11 11:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 579 check_status
  > Sun 2026-10-11 11:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 11:49:00  EhrGateChanged closed until Sun 2026-10-11 11:54:00
  > Sun 2026-10-11 11:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:50:17.522
  > Sun 2026-10-11 11:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 580 check_status
  > Sun 2026-10-11 11:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 11:55:00  EhrGateChanged closed until Sun 2026-10-11 12:00:00
  > Sun 2026-10-11 11:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 11:56:16.287
  > Sun 2026-10-11 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 581 check_status
  > Sun 2026-10-11 12:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 12:01:00  EhrGateChanged closed until Sun 2026-10-11 12:06:00
  > Sun 2026-10-11 12:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:02:23.805
  > Sun 2026-10-11 12:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 582 check_status
  > Sun 2026-10-11 12:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 12:07:00  EhrGateChanged closed until Sun 2026-10-11 12:12:00
  > Sun 2026-10-11 12:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:07:34.938
  > Sun 2026-10-11 12:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 583 check_status
  > Sun 2026-10-11 12:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 12:13:00  EhrGateChanged closed until Sun 2026-10-11 12:18:00
  > Sun 2026-10-11 12:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:14:07.671
  > Sun 2026-10-11 12:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 584 check_status
  > Sun 2026-10-11 12:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 12:19:00  EhrGateChanged closed until Sun 2026-10-11 12:24:00
  > Sun 2026-10-11 12:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:20:31.738
  > Sun 2026-10-11 12:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 585 check_status
  > Sun 2026-10-11 12:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 12:25:00  EhrGateChanged closed until Sun 2026-10-11 12:30:00
  > Sun 2026-10-11 12:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:26:57.313
  > Sun 2026-10-11 12:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 586 check_status
  > Sun 2026-10-11 12:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 12:31:00  EhrGateChanged closed until Sun 2026-10-11 12:36:00
  > Sun 2026-10-11 12:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:32:57.764
  > Sun 2026-10-11 12:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 587 check_status
  > Sun 2026-10-11 12:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 12:37:00  EhrGateChanged closed until Sun 2026-10-11 12:42:00
  > Sun 2026-10-11 12:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:37:41.868
  > Sun 2026-10-11 12:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 588 check_status
  > Sun 2026-10-11 12:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 12:43:00  EhrGateChanged closed until Sun 2026-10-11 12:48:00
  > Sun 2026-10-11 12:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:43:55.993
  > Sun 2026-10-11 12:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 589 check_status
  > Sun 2026-10-11 12:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 12:49:00  EhrGateChanged closed until Sun 2026-10-11 12:54:00
  > Sun 2026-10-11 12:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:50:16.337
  > Sun 2026-10-11 12:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 590 check_status
  > Sun 2026-10-11 12:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 12:55:00  EhrGateChanged closed until Sun 2026-10-11 13:00:00
  > Sun 2026-10-11 12:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 12:56:00.269
  > Sun 2026-10-11 13:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 591 check_status
  > Sun 2026-10-11 13:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 13:01:00  EhrGateChanged closed until Sun 2026-10-11 13:06:00
  > Sun 2026-10-11 13:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:02:06.364
  > Sun 2026-10-11 13:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 592 check_status
  > Sun 2026-10-11 13:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 13:07:00  EhrGateChanged closed until Sun 2026-10-11 13:12:00
  > Sun 2026-10-11 13:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:08:17.928
  > Sun 2026-10-11 13:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 593 check_status
  > Sun 2026-10-11 13:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 13:13:00  EhrGateChanged closed until Sun 2026-10-11 13:18:00
  > Sun 2026-10-11 13:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:14:09.079
  > Sun 2026-10-11 13:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 594 check_status
  > Sun 2026-10-11 13:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 13:19:00  EhrGateChanged closed until Sun 2026-10-11 13:24:00
  > Sun 2026-10-11 13:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:20:21.253
  > Sun 2026-10-11 13:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 595 check_status
  > Sun 2026-10-11 13:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 13:25:00  EhrGateChanged closed until Sun 2026-10-11 13:30:00
  > Sun 2026-10-11 13:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:26:58.907
  > Sun 2026-10-11 13:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 596 check_status
  > Sun 2026-10-11 13:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 13:31:00  EhrGateChanged closed until Sun 2026-10-11 13:36:00
  > Sun 2026-10-11 13:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:31:54.272
  > Sun 2026-10-11 13:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 597 check_status
  > Sun 2026-10-11 13:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 13:37:00  EhrGateChanged closed until Sun 2026-10-11 13:42:00
  > Sun 2026-10-11 13:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:37:52.706
  > Sun 2026-10-11 13:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 598 check_status
  > Sun 2026-10-11 13:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 13:43:00  EhrGateChanged closed until Sun 2026-10-11 13:48:00
  > Sun 2026-10-11 13:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:44:15.055
  > Sun 2026-10-11 13:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 599 check_status
  > Sun 2026-10-11 13:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 13:49:00  EhrGateChanged closed until Sun 2026-10-11 13:54:00
  > Sun 2026-10-11 13:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:50:08.026
  > Sun 2026-10-11 13:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 600 check_status
  > Sun 2026-10-11 13:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 13:55:00  EhrGateChanged closed until Sun 2026-10-11 14:00:00
  > Sun 2026-10-11 13:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 13:56:17.131
  > Sun 2026-10-11 14:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 601 check_status
  > Sun 2026-10-11 14:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 14:01:00  EhrGateChanged closed until Sun 2026-10-11 14:06:00
  > Sun 2026-10-11 14:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:02:20.525
  > Sun 2026-10-11 14:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 602 check_status
  > Sun 2026-10-11 14:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 14:07:00  EhrGateChanged closed until Sun 2026-10-11 14:12:00
  > Sun 2026-10-11 14:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:07:43.056
  > Sun 2026-10-11 14:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 603 check_status
  > Sun 2026-10-11 14:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 14:13:00  EhrGateChanged closed until Sun 2026-10-11 14:18:00
  > Sun 2026-10-11 14:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:14:03.639
  > Sun 2026-10-11 14:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 604 check_status
  > Sun 2026-10-11 14:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 14:19:00  EhrGateChanged closed until Sun 2026-10-11 14:24:00
  > Sun 2026-10-11 14:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:20:13.979
  > Sun 2026-10-11 14:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 605 check_status
  > Sun 2026-10-11 14:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 14:25:00  EhrGateChanged closed until Sun 2026-10-11 14:30:00
  > Sun 2026-10-11 14:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:26:24.424
  > Sun 2026-10-11 14:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 606 check_status
  > Sun 2026-10-11 14:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 14:31:00  EhrGateChanged closed until Sun 2026-10-11 14:36:00
  > Sun 2026-10-11 14:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:32:02.259
  > Sun 2026-10-11 14:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 607 check_status
  > Sun 2026-10-11 14:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 14:37:00  EhrGateChanged closed until Sun 2026-10-11 14:42:00
  > Sun 2026-10-11 14:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:37:42.542
  > Sun 2026-10-11 14:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 608 check_status
  > Sun 2026-10-11 14:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 14:43:00  EhrGateChanged closed until Sun 2026-10-11 14:48:00
  > Sun 2026-10-11 14:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:44:52.032
  > Sun 2026-10-11 14:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 609 check_status
  > Sun 2026-10-11 14:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 14:49:00  EhrGateChanged closed until Sun 2026-10-11 14:54:00
  > Sun 2026-10-11 14:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:50:28.560
  > Sun 2026-10-11 14:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 610 check_status
  > Sun 2026-10-11 14:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 14:55:00  EhrGateChanged closed until Sun 2026-10-11 15:00:00
  > Sun 2026-10-11 14:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 14:56:57.450
  > Sun 2026-10-11 15:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 611 check_status
  > Sun 2026-10-11 15:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 15:01:00  EhrGateChanged closed until Sun 2026-10-11 15:06:00
  > Sun 2026-10-11 15:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:01:30.127
  > Sun 2026-10-11 15:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 612 check_status
  > Sun 2026-10-11 15:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 15:07:00  EhrGateChanged closed until Sun 2026-10-11 15:12:00
  > Sun 2026-10-11 15:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:07:53.080
  > Sun 2026-10-11 15:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 613 check_status
  > Sun 2026-10-11 15:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 15:13:00  EhrGateChanged closed until Sun 2026-10-11 15:18:00
  > Sun 2026-10-11 15:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:14:18.080
  > Sun 2026-10-11 15:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 614 check_status
  > Sun 2026-10-11 15:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 15:19:00  EhrGateChanged closed until Sun 2026-10-11 15:24:00
  > Sun 2026-10-11 15:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:19:42.469
  > Sun 2026-10-11 15:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 615 check_status
  > Sun 2026-10-11 15:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 15:25:00  EhrGateChanged closed until Sun 2026-10-11 15:30:00
  > Sun 2026-10-11 15:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:25:47.146
  > Sun 2026-10-11 15:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 616 check_status
  > Sun 2026-10-11 15:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 15:31:00  EhrGateChanged closed until Sun 2026-10-11 15:36:00
  > Sun 2026-10-11 15:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:31:44.107
  > Sun 2026-10-11 15:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 617 check_status
  > Sun 2026-10-11 15:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 15:37:00  EhrGateChanged closed until Sun 2026-10-11 15:42:00
  > Sun 2026-10-11 15:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:38:28.255
  > Sun 2026-10-11 15:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 618 check_status
  > Sun 2026-10-11 15:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 15:43:00  EhrGateChanged closed until Sun 2026-10-11 15:48:00
  > Sun 2026-10-11 15:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:44:18.972
  > Sun 2026-10-11 15:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 619 check_status
  > Sun 2026-10-11 15:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 15:49:00  EhrGateChanged closed until Sun 2026-10-11 15:54:00
  > Sun 2026-10-11 15:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:50:12.461
  > Sun 2026-10-11 15:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 620 check_status
  > Sun 2026-10-11 15:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 15:55:00  EhrGateChanged closed until Sun 2026-10-11 16:00:00
  > Sun 2026-10-11 15:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 15:56:52.257
  > Sun 2026-10-11 16:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 621 check_status
  > Sun 2026-10-11 16:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 16:01:00  EhrGateChanged closed until Sun 2026-10-11 16:06:00
  > Sun 2026-10-11 16:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:02:49.599
  > Sun 2026-10-11 16:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 622 check_status
  > Sun 2026-10-11 16:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 16:07:00  EhrGateChanged closed until Sun 2026-10-11 16:12:00
  > Sun 2026-10-11 16:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:07:50.606
  > Sun 2026-10-11 16:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 623 check_status
  > Sun 2026-10-11 16:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 16:13:00  EhrGateChanged closed until Sun 2026-10-11 16:18:00
  > Sun 2026-10-11 16:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:13:37.767
  > Sun 2026-10-11 16:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 624 check_status
  > Sun 2026-10-11 16:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 16:19:00  EhrGateChanged closed until Sun 2026-10-11 16:24:00
  > Sun 2026-10-11 16:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:20:27.679
  > Sun 2026-10-11 16:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 625 check_status
  > Sun 2026-10-11 16:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 16:25:00  EhrGateChanged closed until Sun 2026-10-11 16:30:00
  > Sun 2026-10-11 16:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:26:39.479
  > Sun 2026-10-11 16:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 626 check_status
  > Sun 2026-10-11 16:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 16:31:00  EhrGateChanged closed until Sun 2026-10-11 16:36:00
  > Sun 2026-10-11 16:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:32:14.909
  > Sun 2026-10-11 16:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 627 check_status
  > Sun 2026-10-11 16:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 16:37:00  EhrGateChanged closed until Sun 2026-10-11 16:42:00
  > Sun 2026-10-11 16:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:37:44.118
  > Sun 2026-10-11 16:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 628 check_status
  > Sun 2026-10-11 16:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 16:43:00  EhrGateChanged closed until Sun 2026-10-11 16:48:00
  > Sun 2026-10-11 16:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:44:53.115
  > Sun 2026-10-11 16:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 629 check_status
  > Sun 2026-10-11 16:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 16:49:00  EhrGateChanged closed until Sun 2026-10-11 16:54:00
  > Sun 2026-10-11 16:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:50:59.115
  > Sun 2026-10-11 16:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 630 check_status
  > Sun 2026-10-11 16:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 16:55:00  EhrGateChanged closed until Sun 2026-10-11 17:00:00
  > Sun 2026-10-11 16:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 16:55:56.318
  > Sun 2026-10-11 17:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 631 check_status
  > Sun 2026-10-11 17:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 17:01:00  EhrGateChanged closed until Sun 2026-10-11 17:06:00
  > Sun 2026-10-11 17:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:01:54.436
  > Sun 2026-10-11 17:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 632 check_status
  > Sun 2026-10-11 17:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 17:07:00  EhrGateChanged closed until Sun 2026-10-11 17:12:00
  > Sun 2026-10-11 17:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:08:48.465
  > Sun 2026-10-11 17:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 633 check_status
  > Sun 2026-10-11 17:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 17:13:00  EhrGateChanged closed until Sun 2026-10-11 17:18:00
  > Sun 2026-10-11 17:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:14:37.818
  > Sun 2026-10-11 17:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 634 check_status
  > Sun 2026-10-11 17:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 17:19:00  EhrGateChanged closed until Sun 2026-10-11 17:24:00
  > Sun 2026-10-11 17:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:20:40.344
  > Sun 2026-10-11 17:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 635 check_status
  > Sun 2026-10-11 17:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 17:25:00  EhrGateChanged closed until Sun 2026-10-11 17:30:00
  > Sun 2026-10-11 17:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:25:40.610
  > Sun 2026-10-11 17:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 636 check_status
  > Sun 2026-10-11 17:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 17:31:00  EhrGateChanged closed until Sun 2026-10-11 17:36:00
  > Sun 2026-10-11 17:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:32:33.112
  > Sun 2026-10-11 17:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 637 check_status
  > Sun 2026-10-11 17:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 17:37:00  EhrGateChanged closed until Sun 2026-10-11 17:42:00
  > Sun 2026-10-11 17:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:38:14.704
  > Sun 2026-10-11 17:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 638 check_status
  > Sun 2026-10-11 17:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 17:43:00  EhrGateChanged closed until Sun 2026-10-11 17:48:00
  > Sun 2026-10-11 17:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:43:33.617
  > Sun 2026-10-11 17:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 639 check_status
  > Sun 2026-10-11 17:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 17:49:00  EhrGateChanged closed until Sun 2026-10-11 17:54:00
  > Sun 2026-10-11 17:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:49:50.388
  > Sun 2026-10-11 17:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 640 check_status
  > Sun 2026-10-11 17:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 17:55:00  EhrGateChanged closed until Sun 2026-10-11 18:00:00
  > Sun 2026-10-11 17:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 17:56:58.483
  > Sun 2026-10-11 18:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 641 check_status
  > Sun 2026-10-11 18:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 18:01:00  EhrGateChanged closed until Sun 2026-10-11 18:06:00
  > Sun 2026-10-11 18:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:02:56.801
  > Sun 2026-10-11 18:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 642 check_status
  > Sun 2026-10-11 18:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 18:07:00  EhrGateChanged closed until Sun 2026-10-11 18:12:00
  > Sun 2026-10-11 18:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:07:57.262
  > Sun 2026-10-11 18:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 643 check_status
  > Sun 2026-10-11 18:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 18:13:00  EhrGateChanged closed until Sun 2026-10-11 18:18:00
  > Sun 2026-10-11 18:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:14:00.048
  > Sun 2026-10-11 18:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 644 check_status
  > Sun 2026-10-11 18:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 18:19:00  EhrGateChanged closed until Sun 2026-10-11 18:24:00
  > Sun 2026-10-11 18:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:20:13.900
  > Sun 2026-10-11 18:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 645 check_status
  > Sun 2026-10-11 18:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 18:25:00  EhrGateChanged closed until Sun 2026-10-11 18:30:00
  > Sun 2026-10-11 18:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:26:53.593
  > Sun 2026-10-11 18:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 646 check_status
  > Sun 2026-10-11 18:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 18:31:00  EhrGateChanged closed until Sun 2026-10-11 18:36:00
  > Sun 2026-10-11 18:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:31:56.299
  > Sun 2026-10-11 18:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 647 check_status
  > Sun 2026-10-11 18:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 18:37:00  EhrGateChanged closed until Sun 2026-10-11 18:42:00
  > Sun 2026-10-11 18:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:37:49.406
  > Sun 2026-10-11 18:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 648 check_status
  > Sun 2026-10-11 18:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 18:43:00  EhrGateChanged closed until Sun 2026-10-11 18:48:00
  > Sun 2026-10-11 18:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:44:52.666
  > Sun 2026-10-11 18:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 649 check_status
  > Sun 2026-10-11 18:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 18:49:00  EhrGateChanged closed until Sun 2026-10-11 18:54:00
  > Sun 2026-10-11 18:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:50:02.125
  > Sun 2026-10-11 18:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 650 check_status
  > Sun 2026-10-11 18:55:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 18:55:00  EhrGateChanged closed until Sun 2026-10-11 19:00:00
  > Sun 2026-10-11 18:55:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 18:56:53.629
  > Sun 2026-10-11 19:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 651 check_status
  > Sun 2026-10-11 19:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 19:01:00  EhrGateChanged closed until Sun 2026-10-11 19:06:00
  > Sun 2026-10-11 19:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:02:07.253
  > Sun 2026-10-11 19:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 652 check_status
  > Sun 2026-10-11 19:07:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 19:07:00  EhrGateChanged closed until Sun 2026-10-11 19:12:00
  > Sun 2026-10-11 19:07:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:08:37.757
  > Sun 2026-10-11 19:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 653 check_status
  > Sun 2026-10-11 19:13:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 19:13:00  EhrGateChanged closed until Sun 2026-10-11 19:18:00
  > Sun 2026-10-11 19:13:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:13:56.336
  > Sun 2026-10-11 19:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 654 check_status
  > Sun 2026-10-11 19:19:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 19:19:00  EhrGateChanged closed until Sun 2026-10-11 19:24:00
  > Sun 2026-10-11 19:19:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:20:22.379
  > Sun 2026-10-11 19:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 655 check_status
  > Sun 2026-10-11 19:25:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 19:25:00  EhrGateChanged closed until Sun 2026-10-11 19:30:00
  > Sun 2026-10-11 19:25:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:26:55.845
  > Sun 2026-10-11 19:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 656 check_status
  > Sun 2026-10-11 19:31:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 19:31:00  EhrGateChanged closed until Sun 2026-10-11 19:36:00
  > Sun 2026-10-11 19:31:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:32:35.540
  > Sun 2026-10-11 19:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 657 check_status
  > Sun 2026-10-11 19:37:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 19:37:00  EhrGateChanged closed until Sun 2026-10-11 19:42:00
  > Sun 2026-10-11 19:37:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:38:46.797
  > Sun 2026-10-11 19:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 658 check_status
  > Sun 2026-10-11 19:43:00  a1 EhrAnswered check_status lost
  > Sun 2026-10-11 19:43:00  EhrGateChanged closed until Sun 2026-10-11 19:48:00
  > Sun 2026-10-11 19:43:00  a1 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:43:35.188
  > Sun 2026-10-11 19:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 659 check_status
  > Sun 2026-10-11 19:49:00  a0 EhrAnswered check_status lost
  > Sun 2026-10-11 19:49:00  EhrGateChanged closed until Sun 2026-10-11 19:54:00
  > Sun 2026-10-11 19:49:00  a0 ContactWithheld ehr_unavailable until Sun 2026-10-11 19:49:44.357
  > Sun 2026-10-11 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Mon 2026-10-12 09:00:00
  > Sun 2026-10-11 19:50:00.001  a1 ContactWithheld no_capacity_in_window until Mon 2026-10-12 09:00:00
  > Mon 2026-10-12 09:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 660 check_status
  > Mon 2026-10-12 09:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 09:01:00  EhrGateChanged closed until Mon 2026-10-12 09:06:00
  > Mon 2026-10-12 09:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:02:27.895
  > Mon 2026-10-12 09:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 661 check_status
  > Mon 2026-10-12 09:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 09:07:00  EhrGateChanged closed until Mon 2026-10-12 09:12:00
  > Mon 2026-10-12 09:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:07:31.211
  > Mon 2026-10-12 09:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 662 check_status
  > Mon 2026-10-12 09:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 09:13:00  EhrGateChanged closed until Mon 2026-10-12 09:18:00
  > Mon 2026-10-12 09:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:14:50.459
  > Mon 2026-10-12 09:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 663 check_status
  > Mon 2026-10-12 09:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 09:19:00  EhrGateChanged closed until Mon 2026-10-12 09:24:00
  > Mon 2026-10-12 09:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:19:46.253
  > Mon 2026-10-12 09:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 664 check_status
  > Mon 2026-10-12 09:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 09:25:00  EhrGateChanged closed until Mon 2026-10-12 09:30:00
  > Mon 2026-10-12 09:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:25:47.754
  > Mon 2026-10-12 09:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 665 check_status
  > Mon 2026-10-12 09:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 09:31:00  EhrGateChanged closed until Mon 2026-10-12 09:36:00
  > Mon 2026-10-12 09:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:32:04.405
  > Mon 2026-10-12 09:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 666 check_status
  > Mon 2026-10-12 09:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 09:37:00  EhrGateChanged closed until Mon 2026-10-12 09:42:00
  > Mon 2026-10-12 09:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:38:00.031
  > Mon 2026-10-12 09:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 667 check_status
  > Mon 2026-10-12 09:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 09:43:00  EhrGateChanged closed until Mon 2026-10-12 09:48:00
  > Mon 2026-10-12 09:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:44:28.737
  > Mon 2026-10-12 09:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 668 check_status
  > Mon 2026-10-12 09:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 09:49:00  EhrGateChanged closed until Mon 2026-10-12 09:54:00
  > Mon 2026-10-12 09:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:49:43.151
  > Mon 2026-10-12 09:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 669 check_status
  > Mon 2026-10-12 09:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 09:55:00  EhrGateChanged closed until Mon 2026-10-12 10:00:00
  > Mon 2026-10-12 09:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 09:55:48.893
  > Mon 2026-10-12 10:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 670 check_status
  > Mon 2026-10-12 10:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 10:01:00  EhrGateChanged closed until Mon 2026-10-12 10:06:00
  > Mon 2026-10-12 10:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:02:05.552
  > Mon 2026-10-12 10:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 671 check_status
  > Mon 2026-10-12 10:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 10:07:00  EhrGateChanged closed until Mon 2026-10-12 10:12:00
  > Mon 2026-10-12 10:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:08:23.936
  > Mon 2026-10-12 10:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 672 check_status
  > Mon 2026-10-12 10:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 10:13:00  EhrGateChanged closed until Mon 2026-10-12 10:18:00
  > Mon 2026-10-12 10:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:13:58.488
  > Mon 2026-10-12 10:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 673 check_status
  > Mon 2026-10-12 10:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 10:19:00  EhrGateChanged closed until Mon 2026-10-12 10:24:00
  > Mon 2026-10-12 10:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:19:36.691
  > Mon 2026-10-12 10:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 674 check_status
  > Mon 2026-10-12 10:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 10:25:00  EhrGateChanged closed until Mon 2026-10-12 10:30:00
  > Mon 2026-10-12 10:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:25:48.326
  > Mon 2026-10-12 10:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 675 check_status
  > Mon 2026-10-12 10:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 10:31:00  EhrGateChanged closed until Mon 2026-10-12 10:36:00
  > Mon 2026-10-12 10:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:31:30.644
  > Mon 2026-10-12 10:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 676 check_status
  > Mon 2026-10-12 10:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 10:37:00  EhrGateChanged closed until Mon 2026-10-12 10:42:00
  > Mon 2026-10-12 10:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:38:07.649
  > Mon 2026-10-12 10:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 677 check_status
  > Mon 2026-10-12 10:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 10:43:00  EhrGateChanged closed until Mon 2026-10-12 10:48:00
  > Mon 2026-10-12 10:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:44:31.101
  > Mon 2026-10-12 10:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 678 check_status
  > Mon 2026-10-12 10:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 10:49:00  EhrGateChanged closed until Mon 2026-10-12 10:54:00
  > Mon 2026-10-12 10:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:50:08.353
  > Mon 2026-10-12 10:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 679 check_status
  > Mon 2026-10-12 10:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 10:55:00  EhrGateChanged closed until Mon 2026-10-12 11:00:00
  > Mon 2026-10-12 10:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 10:56:03.927
  > Mon 2026-10-12 11:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 680 check_status
  > Mon 2026-10-12 11:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 11:01:00  EhrGateChanged closed until Mon 2026-10-12 11:06:00
  > Mon 2026-10-12 11:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:01:31.910
  > Mon 2026-10-12 11:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 681 check_status
  > Mon 2026-10-12 11:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 11:07:00  EhrGateChanged closed until Mon 2026-10-12 11:12:00
  > Mon 2026-10-12 11:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:08:21.114
  > Mon 2026-10-12 11:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 682 check_status
  > Mon 2026-10-12 11:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 11:13:00  EhrGateChanged closed until Mon 2026-10-12 11:18:00
  > Mon 2026-10-12 11:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:14:51.484
  > Mon 2026-10-12 11:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 683 check_status
  > Mon 2026-10-12 11:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 11:19:00  EhrGateChanged closed until Mon 2026-10-12 11:24:00
  > Mon 2026-10-12 11:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:20:03.032
  > Mon 2026-10-12 11:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 684 check_status
  > Mon 2026-10-12 11:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 11:25:00  EhrGateChanged closed until Mon 2026-10-12 11:30:00
  > Mon 2026-10-12 11:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:26:05.990
  > Mon 2026-10-12 11:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 685 check_status
  > Mon 2026-10-12 11:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 11:31:00  EhrGateChanged closed until Mon 2026-10-12 11:36:00
  > Mon 2026-10-12 11:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:32:41.438
  > Mon 2026-10-12 11:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 686 check_status
  > Mon 2026-10-12 11:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 11:37:00  EhrGateChanged closed until Mon 2026-10-12 11:42:00
  > Mon 2026-10-12 11:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:37:36.514
  > Mon 2026-10-12 11:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 687 check_status
  > Mon 2026-10-12 11:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 11:43:00  EhrGateChanged closed until Mon 2026-10-12 11:48:00
  > Mon 2026-10-12 11:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:44:38.614
  > Mon 2026-10-12 11:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 688 check_status
  > Mon 2026-10-12 11:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 11:49:00  EhrGateChanged closed until Mon 2026-10-12 11:54:00
  > Mon 2026-10-12 11:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:50:03.915
  > Mon 2026-10-12 11:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 689 check_status
  > Mon 2026-10-12 11:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 11:55:00  EhrGateChanged closed until Mon 2026-10-12 12:00:00
  > Mon 2026-10-12 11:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 11:56:05.369
  > Mon 2026-10-12 12:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 690 check_status
  > Mon 2026-10-12 12:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 12:01:00  EhrGateChanged closed until Mon 2026-10-12 12:06:00
  > Mon 2026-10-12 12:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:02:06.656
  > Mon 2026-10-12 12:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 691 check_status
  > Mon 2026-10-12 12:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 12:07:00  EhrGateChanged closed until Mon 2026-10-12 12:12:00
  > Mon 2026-10-12 12:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:07:42.549
  > Mon 2026-10-12 12:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 692 check_status
  > Mon 2026-10-12 12:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 12:13:00  EhrGateChanged closed until Mon 2026-10-12 12:18:00
  > Mon 2026-10-12 12:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:13:39.353
  > Mon 2026-10-12 12:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 693 check_status
  > Mon 2026-10-12 12:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 12:19:00  EhrGateChanged closed until Mon 2026-10-12 12:24:00
  > Mon 2026-10-12 12:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:19:37.398
  > Mon 2026-10-12 12:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 694 check_status
  > Mon 2026-10-12 12:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 12:25:00  EhrGateChanged closed until Mon 2026-10-12 12:30:00
  > Mon 2026-10-12 12:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:26:06.693
  > Mon 2026-10-12 12:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 695 check_status
  > Mon 2026-10-12 12:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 12:31:00  EhrGateChanged closed until Mon 2026-10-12 12:36:00
  > Mon 2026-10-12 12:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:32:42.541
  > Mon 2026-10-12 12:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 696 check_status
  > Mon 2026-10-12 12:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 12:37:00  EhrGateChanged closed until Mon 2026-10-12 12:42:00
  > Mon 2026-10-12 12:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:37:57.546
  > Mon 2026-10-12 12:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 697 check_status
  > Mon 2026-10-12 12:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 12:43:00  EhrGateChanged closed until Mon 2026-10-12 12:48:00
  > Mon 2026-10-12 12:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:44:27.932
  > Mon 2026-10-12 12:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 698 check_status
  > Mon 2026-10-12 12:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 12:49:00  EhrGateChanged closed until Mon 2026-10-12 12:54:00
  > Mon 2026-10-12 12:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:49:58.317
  > Mon 2026-10-12 12:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 699 check_status
  > Mon 2026-10-12 12:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 12:55:00  EhrGateChanged closed until Mon 2026-10-12 13:00:00
  > Mon 2026-10-12 12:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 12:56:00.271
  > Mon 2026-10-12 13:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 700 check_status
  > Mon 2026-10-12 13:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 13:01:00  EhrGateChanged closed until Mon 2026-10-12 13:06:00
  > Mon 2026-10-12 13:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:02:36.125
  > Mon 2026-10-12 13:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 701 check_status
  > Mon 2026-10-12 13:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 13:07:00  EhrGateChanged closed until Mon 2026-10-12 13:12:00
  > Mon 2026-10-12 13:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:07:30.511
  > Mon 2026-10-12 13:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 702 check_status
  > Mon 2026-10-12 13:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 13:13:00  EhrGateChanged closed until Mon 2026-10-12 13:18:00
  > Mon 2026-10-12 13:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:13:31.355
  > Mon 2026-10-12 13:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 703 check_status
  > Mon 2026-10-12 13:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 13:19:00  EhrGateChanged closed until Mon 2026-10-12 13:24:00
  > Mon 2026-10-12 13:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:19:48.938
  > Mon 2026-10-12 13:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 704 check_status
  > Mon 2026-10-12 13:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 13:25:00  EhrGateChanged closed until Mon 2026-10-12 13:30:00
  > Mon 2026-10-12 13:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:26:38.450
  > Mon 2026-10-12 13:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 705 check_status
  > Mon 2026-10-12 13:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 13:31:00  EhrGateChanged closed until Mon 2026-10-12 13:36:00
  > Mon 2026-10-12 13:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:32:57.420
  > Mon 2026-10-12 13:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 706 check_status
  > Mon 2026-10-12 13:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 13:37:00  EhrGateChanged closed until Mon 2026-10-12 13:42:00
  > Mon 2026-10-12 13:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:37:33.041
  > Mon 2026-10-12 13:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 707 check_status
  > Mon 2026-10-12 13:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 13:43:00  EhrGateChanged closed until Mon 2026-10-12 13:48:00
  > Mon 2026-10-12 13:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:43:59.615
  > Mon 2026-10-12 13:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 708 check_status
  > Mon 2026-10-12 13:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 13:49:00  EhrGateChanged closed until Mon 2026-10-12 13:54:00
  > Mon 2026-10-12 13:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:50:03.464
  > Mon 2026-10-12 13:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 709 check_status
  > Mon 2026-10-12 13:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 13:55:00  EhrGateChanged closed until Mon 2026-10-12 14:00:00
  > Mon 2026-10-12 13:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 13:56:30.087
  > Mon 2026-10-12 14:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 710 check_status
  > Mon 2026-10-12 14:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 14:01:00  EhrGateChanged closed until Mon 2026-10-12 14:06:00
  > Mon 2026-10-12 14:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:02:05.877
  > Mon 2026-10-12 14:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 711 check_status
  > Mon 2026-10-12 14:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 14:07:00  EhrGateChanged closed until Mon 2026-10-12 14:12:00
  > Mon 2026-10-12 14:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:07:58.274
  > Mon 2026-10-12 14:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 712 check_status
  > Mon 2026-10-12 14:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 14:13:00  EhrGateChanged closed until Mon 2026-10-12 14:18:00
  > Mon 2026-10-12 14:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:14:23.453
  > Mon 2026-10-12 14:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 713 check_status
  > Mon 2026-10-12 14:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 14:19:00  EhrGateChanged closed until Mon 2026-10-12 14:24:00
  > Mon 2026-10-12 14:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:19:54.014
  > Mon 2026-10-12 14:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 714 check_status
  > Mon 2026-10-12 14:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 14:25:00  EhrGateChanged closed until Mon 2026-10-12 14:30:00
  > Mon 2026-10-12 14:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:26:16.161
  > Mon 2026-10-12 14:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 715 check_status
  > Mon 2026-10-12 14:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 14:31:00  EhrGateChanged closed until Mon 2026-10-12 14:36:00
  > Mon 2026-10-12 14:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:31:58.359
  > Mon 2026-10-12 14:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 716 check_status
  > Mon 2026-10-12 14:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 14:37:00  EhrGateChanged closed until Mon 2026-10-12 14:42:00
  > Mon 2026-10-12 14:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:38:12.932
  > Mon 2026-10-12 14:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 717 check_status
  > Mon 2026-10-12 14:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 14:43:00  EhrGateChanged closed until Mon 2026-10-12 14:48:00
  > Mon 2026-10-12 14:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:43:41.163
  > Mon 2026-10-12 14:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 718 check_status
  > Mon 2026-10-12 14:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 14:49:00  EhrGateChanged closed until Mon 2026-10-12 14:54:00
  > Mon 2026-10-12 14:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:49:38.162
  > Mon 2026-10-12 14:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 719 check_status
  > Mon 2026-10-12 14:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 14:55:00  EhrGateChanged closed until Mon 2026-10-12 15:00:00
  > Mon 2026-10-12 14:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 14:55:59.287
  > Mon 2026-10-12 15:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 720 check_status
  > Mon 2026-10-12 15:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 15:01:00  EhrGateChanged closed until Mon 2026-10-12 15:06:00
  > Mon 2026-10-12 15:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:01:55.076
  > Mon 2026-10-12 15:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 721 check_status
  > Mon 2026-10-12 15:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 15:07:00  EhrGateChanged closed until Mon 2026-10-12 15:12:00
  > Mon 2026-10-12 15:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:07:52.154
  > Mon 2026-10-12 15:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 722 check_status
  > Mon 2026-10-12 15:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 15:13:00  EhrGateChanged closed until Mon 2026-10-12 15:18:00
  > Mon 2026-10-12 15:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:14:10.108
  > Mon 2026-10-12 15:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 723 check_status
  > Mon 2026-10-12 15:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 15:19:00  EhrGateChanged closed until Mon 2026-10-12 15:24:00
  > Mon 2026-10-12 15:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:19:55.552
  > Mon 2026-10-12 15:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 724 check_status
  > Mon 2026-10-12 15:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 15:25:00  EhrGateChanged closed until Mon 2026-10-12 15:30:00
  > Mon 2026-10-12 15:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:26:19.982
  > Mon 2026-10-12 15:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 725 check_status
  > Mon 2026-10-12 15:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 15:31:00  EhrGateChanged closed until Mon 2026-10-12 15:36:00
  > Mon 2026-10-12 15:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:32:30.407
  > Mon 2026-10-12 15:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 726 check_status
  > Mon 2026-10-12 15:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 15:37:00  EhrGateChanged closed until Mon 2026-10-12 15:42:00
  > Mon 2026-10-12 15:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:38:14.698
  > Mon 2026-10-12 15:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 727 check_status
  > Mon 2026-10-12 15:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 15:43:00  EhrGateChanged closed until Mon 2026-10-12 15:48:00
  > Mon 2026-10-12 15:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:44:08.462
  > Mon 2026-10-12 15:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 728 check_status
  > Mon 2026-10-12 15:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 15:49:00  EhrGateChanged closed until Mon 2026-10-12 15:54:00
  > Mon 2026-10-12 15:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:50:24.223
  > Mon 2026-10-12 15:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 729 check_status
  > Mon 2026-10-12 15:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 15:55:00  EhrGateChanged closed until Mon 2026-10-12 16:00:00
  > Mon 2026-10-12 15:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 15:55:45.293
  > Mon 2026-10-12 16:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 730 check_status
  > Mon 2026-10-12 16:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 16:01:00  EhrGateChanged closed until Mon 2026-10-12 16:06:00
  > Mon 2026-10-12 16:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:01:56.115
  > Mon 2026-10-12 16:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 731 check_status
  > Mon 2026-10-12 16:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 16:07:00  EhrGateChanged closed until Mon 2026-10-12 16:12:00
  > Mon 2026-10-12 16:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:07:58.152
  > Mon 2026-10-12 16:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 732 check_status
  > Mon 2026-10-12 16:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 16:13:00  EhrGateChanged closed until Mon 2026-10-12 16:18:00
  > Mon 2026-10-12 16:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:13:56.927
  > Mon 2026-10-12 16:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 733 check_status
  > Mon 2026-10-12 16:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 16:19:00  EhrGateChanged closed until Mon 2026-10-12 16:24:00
  > Mon 2026-10-12 16:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:20:05.075
  > Mon 2026-10-12 16:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 734 check_status
  > Mon 2026-10-12 16:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 16:25:00  EhrGateChanged closed until Mon 2026-10-12 16:30:00
  > Mon 2026-10-12 16:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:26:13.320
  > Mon 2026-10-12 16:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 735 check_status
  > Mon 2026-10-12 16:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 16:31:00  EhrGateChanged closed until Mon 2026-10-12 16:36:00
  > Mon 2026-10-12 16:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:32:41.644
  > Mon 2026-10-12 16:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 736 check_status
  > Mon 2026-10-12 16:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 16:37:00  EhrGateChanged closed until Mon 2026-10-12 16:42:00
  > Mon 2026-10-12 16:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:37:57.003
  > Mon 2026-10-12 16:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 737 check_status
  > Mon 2026-10-12 16:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 16:43:00  EhrGateChanged closed until Mon 2026-10-12 16:48:00
  > Mon 2026-10-12 16:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:44:48.508
  > Mon 2026-10-12 16:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 738 check_status
  > Mon 2026-10-12 16:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 16:49:00  EhrGateChanged closed until Mon 2026-10-12 16:54:00
  > Mon 2026-10-12 16:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:50:29.113
  > Mon 2026-10-12 16:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 739 check_status
  > Mon 2026-10-12 16:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 16:55:00  EhrGateChanged closed until Mon 2026-10-12 17:00:00
  > Mon 2026-10-12 16:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 16:56:00.468
  > Mon 2026-10-12 17:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 740 check_status
  > Mon 2026-10-12 17:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 17:01:00  EhrGateChanged closed until Mon 2026-10-12 17:06:00
  > Mon 2026-10-12 17:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:02:15.919
  > Mon 2026-10-12 17:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 741 check_status
  > Mon 2026-10-12 17:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 17:07:00  EhrGateChanged closed until Mon 2026-10-12 17:12:00
  > Mon 2026-10-12 17:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:08:05.279
  > Mon 2026-10-12 17:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 742 check_status
  > Mon 2026-10-12 17:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 17:13:00  EhrGateChanged closed until Mon 2026-10-12 17:18:00
  > Mon 2026-10-12 17:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:13:49.604
  > Mon 2026-10-12 17:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 743 check_status
  > Mon 2026-10-12 17:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 17:19:00  EhrGateChanged closed until Mon 2026-10-12 17:24:00
  > Mon 2026-10-12 17:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:19:33.616
  > Mon 2026-10-12 17:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 744 check_status
  > Mon 2026-10-12 17:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 17:25:00  EhrGateChanged closed until Mon 2026-10-12 17:30:00
  > Mon 2026-10-12 17:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:26:33.063
  > Mon 2026-10-12 17:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 745 check_status
  > Mon 2026-10-12 17:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 17:31:00  EhrGateChanged closed until Mon 2026-10-12 17:36:00
  > Mon 2026-10-12 17:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:32:07.358
  > Mon 2026-10-12 17:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 746 check_status
  > Mon 2026-10-12 17:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 17:37:00  EhrGateChanged closed until Mon 2026-10-12 17:42:00
  > Mon 2026-10-12 17:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:38:27.037
  > Mon 2026-10-12 17:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 747 check_status
  > Mon 2026-10-12 17:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 17:43:00  EhrGateChanged closed until Mon 2026-10-12 17:48:00
  > Mon 2026-10-12 17:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:43:33.340
  > Mon 2026-10-12 17:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 748 check_status
  > Mon 2026-10-12 17:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 17:49:00  EhrGateChanged closed until Mon 2026-10-12 17:54:00
  > Mon 2026-10-12 17:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:50:31.987
  > Mon 2026-10-12 17:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 749 check_status
  > Mon 2026-10-12 17:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 17:55:00  EhrGateChanged closed until Mon 2026-10-12 18:00:00
  > Mon 2026-10-12 17:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 17:56:47.355
  > Mon 2026-10-12 18:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 750 check_status
  > Mon 2026-10-12 18:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 18:01:00  EhrGateChanged closed until Mon 2026-10-12 18:06:00
  > Mon 2026-10-12 18:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:02:07.034
  > Mon 2026-10-12 18:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 751 check_status
  > Mon 2026-10-12 18:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 18:07:00  EhrGateChanged closed until Mon 2026-10-12 18:12:00
  > Mon 2026-10-12 18:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:08:54.708
  > Mon 2026-10-12 18:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 752 check_status
  > Mon 2026-10-12 18:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 18:13:00  EhrGateChanged closed until Mon 2026-10-12 18:18:00
  > Mon 2026-10-12 18:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:13:47.786
  > Mon 2026-10-12 18:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 753 check_status
  > Mon 2026-10-12 18:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 18:19:00  EhrGateChanged closed until Mon 2026-10-12 18:24:00
  > Mon 2026-10-12 18:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:20:23.863
  > Mon 2026-10-12 18:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 754 check_status
  > Mon 2026-10-12 18:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 18:25:00  EhrGateChanged closed until Mon 2026-10-12 18:30:00
  > Mon 2026-10-12 18:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:25:53.755
  > Mon 2026-10-12 18:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 755 check_status
  > Mon 2026-10-12 18:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 18:31:00  EhrGateChanged closed until Mon 2026-10-12 18:36:00
  > Mon 2026-10-12 18:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:32:05.518
  > Mon 2026-10-12 18:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 756 check_status
  > Mon 2026-10-12 18:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 18:37:00  EhrGateChanged closed until Mon 2026-10-12 18:42:00
  > Mon 2026-10-12 18:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:37:41.572
  > Mon 2026-10-12 18:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 757 check_status
  > Mon 2026-10-12 18:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 18:43:00  EhrGateChanged closed until Mon 2026-10-12 18:48:00
  > Mon 2026-10-12 18:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:44:17.550
  > Mon 2026-10-12 18:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 758 check_status
  > Mon 2026-10-12 18:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 18:49:00  EhrGateChanged closed until Mon 2026-10-12 18:54:00
  > Mon 2026-10-12 18:49:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:49:58.581
  > Mon 2026-10-12 18:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 759 check_status
  > Mon 2026-10-12 18:55:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 18:55:00  EhrGateChanged closed until Mon 2026-10-12 19:00:00
  > Mon 2026-10-12 18:55:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 18:55:45.113
  > Mon 2026-10-12 19:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 760 check_status
  > Mon 2026-10-12 19:01:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 19:01:00  EhrGateChanged closed until Mon 2026-10-12 19:06:00
  > Mon 2026-10-12 19:01:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 19:02:16.109
  > Mon 2026-10-12 19:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 761 check_status
  > Mon 2026-10-12 19:07:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 19:07:00  EhrGateChanged closed until Mon 2026-10-12 19:12:00
  > Mon 2026-10-12 19:07:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 19:08:01.089
  > Mon 2026-10-12 19:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 762 check_status
  > Mon 2026-10-12 19:13:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 19:13:00  EhrGateChanged closed until Mon 2026-10-12 19:18:00
  > Mon 2026-10-12 19:13:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 19:14:46.864
  > Mon 2026-10-12 19:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 763 check_status
  > Mon 2026-10-12 19:19:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 19:19:00  EhrGateChanged closed until Mon 2026-10-12 19:24:00
  > Mon 2026-10-12 19:19:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 19:20:06.754
  > Mon 2026-10-12 19:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 764 check_status
  > Mon 2026-10-12 19:25:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 19:25:00  EhrGateChanged closed until Mon 2026-10-12 19:30:00
  > Mon 2026-10-12 19:25:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 19:26:49.697
  > Mon 2026-10-12 19:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 765 check_status
  > Mon 2026-10-12 19:31:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 19:31:00  EhrGateChanged closed until Mon 2026-10-12 19:36:00
  > Mon 2026-10-12 19:31:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 19:32:57.532
  > Mon 2026-10-12 19:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 766 check_status
  > Mon 2026-10-12 19:37:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 19:37:00  EhrGateChanged closed until Mon 2026-10-12 19:42:00
  > Mon 2026-10-12 19:37:00  a1 ContactWithheld ehr_unavailable until Mon 2026-10-12 19:37:41.381
  > Mon 2026-10-12 19:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 767 check_status
  > Mon 2026-10-12 19:43:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-12 19:43:00  EhrGateChanged closed until Mon 2026-10-12 19:48:00
  > Mon 2026-10-12 19:43:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-12 19:43:56.785
  > Mon 2026-10-12 19:48:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 768 check_status
  > Mon 2026-10-12 19:49:00  a1 EhrAnswered check_status lost
  > Mon 2026-10-12 19:49:00  EhrGateChanged closed until Mon 2026-10-12 19:54:00
  > Mon 2026-10-12 19:49:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:00:00
  > Mon 2026-10-12 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Tue 2026-10-13 09:00:00
  > Tue 2026-10-13 09:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 769 check_status
  > Tue 2026-10-13 09:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 09:01:00  EhrGateChanged closed until Tue 2026-10-13 09:06:00
  > Tue 2026-10-13 09:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:02:10.790
  > Tue 2026-10-13 09:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 770 check_status
  > Tue 2026-10-13 09:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 09:07:00  EhrGateChanged closed until Tue 2026-10-13 09:12:00
  > Tue 2026-10-13 09:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:08:33.697
  > Tue 2026-10-13 09:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 771 check_status
  > Tue 2026-10-13 09:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 09:13:00  EhrGateChanged closed until Tue 2026-10-13 09:18:00
  > Tue 2026-10-13 09:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:14:28.412
  > Tue 2026-10-13 09:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 772 check_status
  > Tue 2026-10-13 09:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 09:19:00  EhrGateChanged closed until Tue 2026-10-13 09:24:00
  > Tue 2026-10-13 09:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:20:47.461
  > Tue 2026-10-13 09:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 773 check_status
  > Tue 2026-10-13 09:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 09:25:00  EhrGateChanged closed until Tue 2026-10-13 09:30:00
  > Tue 2026-10-13 09:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:26:02.957
  > Tue 2026-10-13 09:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 774 check_status
  > Tue 2026-10-13 09:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 09:31:00  EhrGateChanged closed until Tue 2026-10-13 09:36:00
  > Tue 2026-10-13 09:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:32:14.029
  > Tue 2026-10-13 09:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 775 check_status
  > Tue 2026-10-13 09:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 09:37:00  EhrGateChanged closed until Tue 2026-10-13 09:42:00
  > Tue 2026-10-13 09:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:38:22.714
  > Tue 2026-10-13 09:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 776 check_status
  > Tue 2026-10-13 09:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 09:43:00  EhrGateChanged closed until Tue 2026-10-13 09:48:00
  > Tue 2026-10-13 09:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:44:23.390
  > Tue 2026-10-13 09:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 777 check_status
  > Tue 2026-10-13 09:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 09:49:00  EhrGateChanged closed until Tue 2026-10-13 09:54:00
  > Tue 2026-10-13 09:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:50:48.091
  > Tue 2026-10-13 09:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 778 check_status
  > Tue 2026-10-13 09:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 09:55:00  EhrGateChanged closed until Tue 2026-10-13 10:00:00
  > Tue 2026-10-13 09:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 09:56:31.913
  > Tue 2026-10-13 10:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 779 check_status
  > Tue 2026-10-13 10:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 10:01:00  EhrGateChanged closed until Tue 2026-10-13 10:06:00
  > Tue 2026-10-13 10:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:02:14.277
  > Tue 2026-10-13 10:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 780 check_status
  > Tue 2026-10-13 10:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 10:07:00  EhrGateChanged closed until Tue 2026-10-13 10:12:00
  > Tue 2026-10-13 10:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:08:27.514
  > Tue 2026-10-13 10:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 781 check_status
  > Tue 2026-10-13 10:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 10:13:00  EhrGateChanged closed until Tue 2026-10-13 10:18:00
  > Tue 2026-10-13 10:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:14:27.505
  > Tue 2026-10-13 10:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 782 check_status
  > Tue 2026-10-13 10:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 10:19:00  EhrGateChanged closed until Tue 2026-10-13 10:24:00
  > Tue 2026-10-13 10:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:20:47.038
  > Tue 2026-10-13 10:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 783 check_status
  > Tue 2026-10-13 10:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 10:25:00  EhrGateChanged closed until Tue 2026-10-13 10:30:00
  > Tue 2026-10-13 10:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:26:48.901
  > Tue 2026-10-13 10:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 784 check_status
  > Tue 2026-10-13 10:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 10:31:00  EhrGateChanged closed until Tue 2026-10-13 10:36:00
  > Tue 2026-10-13 10:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:32:35.596
  > Tue 2026-10-13 10:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 785 check_status
  > Tue 2026-10-13 10:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 10:37:00  EhrGateChanged closed until Tue 2026-10-13 10:42:00
  > Tue 2026-10-13 10:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:38:42.115
  > Tue 2026-10-13 10:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 786 check_status
  > Tue 2026-10-13 10:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 10:43:00  EhrGateChanged closed until Tue 2026-10-13 10:48:00
  > Tue 2026-10-13 10:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:43:52.821
  > Tue 2026-10-13 10:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 787 check_status
  > Tue 2026-10-13 10:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 10:49:00  EhrGateChanged closed until Tue 2026-10-13 10:54:00
  > Tue 2026-10-13 10:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:49:40.007
  > Tue 2026-10-13 10:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 788 check_status
  > Tue 2026-10-13 10:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 10:55:00  EhrGateChanged closed until Tue 2026-10-13 11:00:00
  > Tue 2026-10-13 10:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 10:56:16.206
  > Tue 2026-10-13 11:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 789 check_status
  > Tue 2026-10-13 11:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 11:01:00  EhrGateChanged closed until Tue 2026-10-13 11:06:00
  > Tue 2026-10-13 11:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:02:44.619
  > Tue 2026-10-13 11:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 790 check_status
  > Tue 2026-10-13 11:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 11:07:00  EhrGateChanged closed until Tue 2026-10-13 11:12:00
  > Tue 2026-10-13 11:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:08:21.837
  > Tue 2026-10-13 11:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 791 check_status
  > Tue 2026-10-13 11:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 11:13:00  EhrGateChanged closed until Tue 2026-10-13 11:18:00
  > Tue 2026-10-13 11:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:14:21.115
  > Tue 2026-10-13 11:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 792 check_status
  > Tue 2026-10-13 11:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 11:19:00  EhrGateChanged closed until Tue 2026-10-13 11:24:00
  > Tue 2026-10-13 11:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:20:55.552
  > Tue 2026-10-13 11:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 793 check_status
  > Tue 2026-10-13 11:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 11:25:00  EhrGateChanged closed until Tue 2026-10-13 11:30:00
  > Tue 2026-10-13 11:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:26:20.117
  > Tue 2026-10-13 11:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 794 check_status
  > Tue 2026-10-13 11:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 11:31:00  EhrGateChanged closed until Tue 2026-10-13 11:36:00
  > Tue 2026-10-13 11:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:32:48.172
  > Tue 2026-10-13 11:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 795 check_status
  > Tue 2026-10-13 11:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 11:37:00  EhrGateChanged closed until Tue 2026-10-13 11:42:00
  > Tue 2026-10-13 11:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:38:48.836
  > Tue 2026-10-13 11:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 796 check_status
  > Tue 2026-10-13 11:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 11:43:00  EhrGateChanged closed until Tue 2026-10-13 11:48:00
  > Tue 2026-10-13 11:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:43:45.046
  > Tue 2026-10-13 11:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 797 check_status
  > Tue 2026-10-13 11:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 11:49:00  EhrGateChanged closed until Tue 2026-10-13 11:54:00
  > Tue 2026-10-13 11:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:50:09.283
  > Tue 2026-10-13 11:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 798 check_status
  > Tue 2026-10-13 11:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 11:55:00  EhrGateChanged closed until Tue 2026-10-13 12:00:00
  > Tue 2026-10-13 11:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 11:56:59.430
  > Tue 2026-10-13 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 799 check_status
  > Tue 2026-10-13 12:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 12:01:00  EhrGateChanged closed until Tue 2026-10-13 12:06:00
  > Tue 2026-10-13 12:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:01:31.800
  > Tue 2026-10-13 12:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 800 check_status
  > Tue 2026-10-13 12:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 12:07:00  EhrGateChanged closed until Tue 2026-10-13 12:12:00
  > Tue 2026-10-13 12:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:08:13.411
  > Tue 2026-10-13 12:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 801 check_status
  > Tue 2026-10-13 12:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 12:13:00  EhrGateChanged closed until Tue 2026-10-13 12:18:00
  > Tue 2026-10-13 12:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:14:29.633
  > Tue 2026-10-13 12:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 802 check_status
  > Tue 2026-10-13 12:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 12:19:00  EhrGateChanged closed until Tue 2026-10-13 12:24:00
  > Tue 2026-10-13 12:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:19:48.618
  > Tue 2026-10-13 12:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 803 check_status
  > Tue 2026-10-13 12:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 12:25:00  EhrGateChanged closed until Tue 2026-10-13 12:30:00
  > Tue 2026-10-13 12:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:26:16.789
  > Tue 2026-10-13 12:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 804 check_status
  > Tue 2026-10-13 12:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 12:31:00  EhrGateChanged closed until Tue 2026-10-13 12:36:00
  > Tue 2026-10-13 12:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:32:32.778
  > Tue 2026-10-13 12:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 805 check_status
  > Tue 2026-10-13 12:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 12:37:00  EhrGateChanged closed until Tue 2026-10-13 12:42:00
  > Tue 2026-10-13 12:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:37:40.008
  > Tue 2026-10-13 12:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 806 check_status
  > Tue 2026-10-13 12:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 12:43:00  EhrGateChanged closed until Tue 2026-10-13 12:48:00
  > Tue 2026-10-13 12:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:44:22.809
  > Tue 2026-10-13 12:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 807 check_status
  > Tue 2026-10-13 12:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 12:49:00  EhrGateChanged closed until Tue 2026-10-13 12:54:00
  > Tue 2026-10-13 12:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:50:28.233
  > Tue 2026-10-13 12:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 808 check_status
  > Tue 2026-10-13 12:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 12:55:00  EhrGateChanged closed until Tue 2026-10-13 13:00:00
  > Tue 2026-10-13 12:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 12:56:45.682
  > Tue 2026-10-13 13:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 809 check_status
  > Tue 2026-10-13 13:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 13:01:00  EhrGateChanged closed until Tue 2026-10-13 13:06:00
  > Tue 2026-10-13 13:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:01:36.682
  > Tue 2026-10-13 13:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 810 check_status
  > Tue 2026-10-13 13:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 13:07:00  EhrGateChanged closed until Tue 2026-10-13 13:12:00
  > Tue 2026-10-13 13:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:08:22.673
  > Tue 2026-10-13 13:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 811 check_status
  > Tue 2026-10-13 13:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 13:13:00  EhrGateChanged closed until Tue 2026-10-13 13:18:00
  > Tue 2026-10-13 13:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:14:17.618
  > Tue 2026-10-13 13:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 812 check_status
  > Tue 2026-10-13 13:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 13:19:00  EhrGateChanged closed until Tue 2026-10-13 13:24:00
  > Tue 2026-10-13 13:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:19:46.763
  > Tue 2026-10-13 13:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 813 check_status
  > Tue 2026-10-13 13:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 13:25:00  EhrGateChanged closed until Tue 2026-10-13 13:30:00
  > Tue 2026-10-13 13:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:26:46.115
  > Tue 2026-10-13 13:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 814 check_status
  > Tue 2026-10-13 13:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 13:31:00  EhrGateChanged closed until Tue 2026-10-13 13:36:00
  > Tue 2026-10-13 13:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:31:41.552
  > Tue 2026-10-13 13:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 815 check_status
  > Tue 2026-10-13 13:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 13:37:00  EhrGateChanged closed until Tue 2026-10-13 13:42:00
  > Tue 2026-10-13 13:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:38:55.534
  > Tue 2026-10-13 13:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 816 check_status
  > Tue 2026-10-13 13:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 13:43:00  EhrGateChanged closed until Tue 2026-10-13 13:48:00
  > Tue 2026-10-13 13:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:44:16.296
  > Tue 2026-10-13 13:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 817 check_status
  > Tue 2026-10-13 13:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 13:49:00  EhrGateChanged closed until Tue 2026-10-13 13:54:00
  > Tue 2026-10-13 13:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:50:51.542
  > Tue 2026-10-13 13:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 818 check_status
  > Tue 2026-10-13 13:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 13:55:00  EhrGateChanged closed until Tue 2026-10-13 14:00:00
  > Tue 2026-10-13 13:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 13:55:42.643
  > Tue 2026-10-13 14:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 819 check_status
  > Tue 2026-10-13 14:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 14:01:00  EhrGateChanged closed until Tue 2026-10-13 14:06:00
  > Tue 2026-10-13 14:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:02:47.106
  > Tue 2026-10-13 14:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 820 check_status
  > Tue 2026-10-13 14:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 14:07:00  EhrGateChanged closed until Tue 2026-10-13 14:12:00
  > Tue 2026-10-13 14:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:08:10.056
  > Tue 2026-10-13 14:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 821 check_status
  > Tue 2026-10-13 14:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 14:13:00  EhrGateChanged closed until Tue 2026-10-13 14:18:00
  > Tue 2026-10-13 14:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:14:30.567
  > Tue 2026-10-13 14:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 822 check_status
  > Tue 2026-10-13 14:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 14:19:00  EhrGateChanged closed until Tue 2026-10-13 14:24:00
  > Tue 2026-10-13 14:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:20:05.864
  > Tue 2026-10-13 14:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 823 check_status
  > Tue 2026-10-13 14:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 14:25:00  EhrGateChanged closed until Tue 2026-10-13 14:30:00
  > Tue 2026-10-13 14:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:26:35.137
  > Tue 2026-10-13 14:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 824 check_status
  > Tue 2026-10-13 14:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 14:31:00  EhrGateChanged closed until Tue 2026-10-13 14:36:00
  > Tue 2026-10-13 14:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:32:53.535
  > Tue 2026-10-13 14:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 825 check_status
  > Tue 2026-10-13 14:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 14:37:00  EhrGateChanged closed until Tue 2026-10-13 14:42:00
  > Tue 2026-10-13 14:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:37:40.197
  > Tue 2026-10-13 14:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 826 check_status
  > Tue 2026-10-13 14:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 14:43:00  EhrGateChanged closed until Tue 2026-10-13 14:48:00
  > Tue 2026-10-13 14:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:43:47.758
  > Tue 2026-10-13 14:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 827 check_status
  > Tue 2026-10-13 14:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 14:49:00  EhrGateChanged closed until Tue 2026-10-13 14:54:00
  > Tue 2026-10-13 14:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:50:54.321
  > Tue 2026-10-13 14:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 828 check_status
  > Tue 2026-10-13 14:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 14:55:00  EhrGateChanged closed until Tue 2026-10-13 15:00:00
  > Tue 2026-10-13 14:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 14:56:43.674
  > Tue 2026-10-13 15:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 829 check_status
  > Tue 2026-10-13 15:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 15:01:00  EhrGateChanged closed until Tue 2026-10-13 15:06:00
  > Tue 2026-10-13 15:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:01:35.456
  > Tue 2026-10-13 15:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 830 check_status
  > Tue 2026-10-13 15:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 15:07:00  EhrGateChanged closed until Tue 2026-10-13 15:12:00
  > Tue 2026-10-13 15:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:07:41.817
  > Tue 2026-10-13 15:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 831 check_status
  > Tue 2026-10-13 15:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 15:13:00  EhrGateChanged closed until Tue 2026-10-13 15:18:00
  > Tue 2026-10-13 15:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:14:01.586
  > Tue 2026-10-13 15:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 832 check_status
  > Tue 2026-10-13 15:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 15:19:00  EhrGateChanged closed until Tue 2026-10-13 15:24:00
  > Tue 2026-10-13 15:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:20:35.778
  > Tue 2026-10-13 15:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 833 check_status
  > Tue 2026-10-13 15:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 15:25:00  EhrGateChanged closed until Tue 2026-10-13 15:30:00
  > Tue 2026-10-13 15:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:26:37.006
  > Tue 2026-10-13 15:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 834 check_status
  > Tue 2026-10-13 15:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 15:31:00  EhrGateChanged closed until Tue 2026-10-13 15:36:00
  > Tue 2026-10-13 15:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:32:07.626
  > Tue 2026-10-13 15:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 835 check_status
  > Tue 2026-10-13 15:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 15:37:00  EhrGateChanged closed until Tue 2026-10-13 15:42:00
  > Tue 2026-10-13 15:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:38:51.236
  > Tue 2026-10-13 15:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 836 check_status
  > Tue 2026-10-13 15:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 15:43:00  EhrGateChanged closed until Tue 2026-10-13 15:48:00
  > Tue 2026-10-13 15:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:44:42.111
  > Tue 2026-10-13 15:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 837 check_status
  > Tue 2026-10-13 15:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 15:49:00  EhrGateChanged closed until Tue 2026-10-13 15:54:00
  > Tue 2026-10-13 15:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:50:51.353
  > Tue 2026-10-13 15:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 838 check_status
  > Tue 2026-10-13 15:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 15:55:00  EhrGateChanged closed until Tue 2026-10-13 16:00:00
  > Tue 2026-10-13 15:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 15:55:53.868
  > Tue 2026-10-13 16:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 839 check_status
  > Tue 2026-10-13 16:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 16:01:00  EhrGateChanged closed until Tue 2026-10-13 16:06:00
  > Tue 2026-10-13 16:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:02:23.822
  > Tue 2026-10-13 16:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 840 check_status
  > Tue 2026-10-13 16:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 16:07:00  EhrGateChanged closed until Tue 2026-10-13 16:12:00
  > Tue 2026-10-13 16:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:08:09.755
  > Tue 2026-10-13 16:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 841 check_status
  > Tue 2026-10-13 16:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 16:13:00  EhrGateChanged closed until Tue 2026-10-13 16:18:00
  > Tue 2026-10-13 16:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:14:04.952
  > Tue 2026-10-13 16:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 842 check_status
  > Tue 2026-10-13 16:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 16:19:00  EhrGateChanged closed until Tue 2026-10-13 16:24:00
  > Tue 2026-10-13 16:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:20:07.184
  > Tue 2026-10-13 16:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 843 check_status
  > Tue 2026-10-13 16:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 16:25:00  EhrGateChanged closed until Tue 2026-10-13 16:30:00
  > Tue 2026-10-13 16:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:26:16.166
  > Tue 2026-10-13 16:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 844 check_status
  > Tue 2026-10-13 16:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 16:31:00  EhrGateChanged closed until Tue 2026-10-13 16:36:00
  > Tue 2026-10-13 16:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:32:52.054
  > Tue 2026-10-13 16:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 845 check_status
  > Tue 2026-10-13 16:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 16:37:00  EhrGateChanged closed until Tue 2026-10-13 16:42:00
  > Tue 2026-10-13 16:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:38:19.128
  > Tue 2026-10-13 16:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 846 check_status
  > Tue 2026-10-13 16:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 16:43:00  EhrGateChanged closed until Tue 2026-10-13 16:48:00
  > Tue 2026-10-13 16:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:44:25.524
  > Tue 2026-10-13 16:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 847 check_status
  > Tue 2026-10-13 16:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 16:49:00  EhrGateChanged closed until Tue 2026-10-13 16:54:00
  > Tue 2026-10-13 16:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:49:33.123
  > Tue 2026-10-13 16:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 848 check_status
  > Tue 2026-10-13 16:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 16:55:00  EhrGateChanged closed until Tue 2026-10-13 17:00:00
  > Tue 2026-10-13 16:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 16:56:54.467
  > Tue 2026-10-13 17:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 849 check_status
  > Tue 2026-10-13 17:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 17:01:00  EhrGateChanged closed until Tue 2026-10-13 17:06:00
  > Tue 2026-10-13 17:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:01:57.979
  > Tue 2026-10-13 17:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 850 check_status
  > Tue 2026-10-13 17:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 17:07:00  EhrGateChanged closed until Tue 2026-10-13 17:12:00
  > Tue 2026-10-13 17:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:08:01.001
  > Tue 2026-10-13 17:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 851 check_status
  > Tue 2026-10-13 17:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 17:13:00  EhrGateChanged closed until Tue 2026-10-13 17:18:00
  > Tue 2026-10-13 17:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:14:52.520
  > Tue 2026-10-13 17:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 852 check_status
  > Tue 2026-10-13 17:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 17:19:00  EhrGateChanged closed until Tue 2026-10-13 17:24:00
  > Tue 2026-10-13 17:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:20:56.352
  > Tue 2026-10-13 17:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 853 check_status
  > Tue 2026-10-13 17:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 17:25:00  EhrGateChanged closed until Tue 2026-10-13 17:30:00
  > Tue 2026-10-13 17:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:26:15.633
  > Tue 2026-10-13 17:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 854 check_status
  > Tue 2026-10-13 17:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 17:31:00  EhrGateChanged closed until Tue 2026-10-13 17:36:00
  > Tue 2026-10-13 17:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:31:44.053
  > Tue 2026-10-13 17:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 855 check_status
  > Tue 2026-10-13 17:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 17:37:00  EhrGateChanged closed until Tue 2026-10-13 17:42:00
  > Tue 2026-10-13 17:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:37:44.924
  > Tue 2026-10-13 17:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 856 check_status
  > Tue 2026-10-13 17:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 17:43:00  EhrGateChanged closed until Tue 2026-10-13 17:48:00
  > Tue 2026-10-13 17:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:44:46.879
  > Tue 2026-10-13 17:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 857 check_status
  > Tue 2026-10-13 17:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 17:49:00  EhrGateChanged closed until Tue 2026-10-13 17:54:00
  > Tue 2026-10-13 17:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:50:57.459
  > Tue 2026-10-13 17:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 858 check_status
  > Tue 2026-10-13 17:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 17:55:00  EhrGateChanged closed until Tue 2026-10-13 18:00:00
  > Tue 2026-10-13 17:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 17:56:51.334
  > Tue 2026-10-13 18:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 859 check_status
  > Tue 2026-10-13 18:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 18:01:00  EhrGateChanged closed until Tue 2026-10-13 18:06:00
  > Tue 2026-10-13 18:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:02:32.992
  > Tue 2026-10-13 18:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 860 check_status
  > Tue 2026-10-13 18:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 18:07:00  EhrGateChanged closed until Tue 2026-10-13 18:12:00
  > Tue 2026-10-13 18:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:07:40.929
  > Tue 2026-10-13 18:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 861 check_status
  > Tue 2026-10-13 18:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 18:13:00  EhrGateChanged closed until Tue 2026-10-13 18:18:00
  > Tue 2026-10-13 18:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:14:59.877
  > Tue 2026-10-13 18:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 862 check_status
  > Tue 2026-10-13 18:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 18:19:00  EhrGateChanged closed until Tue 2026-10-13 18:24:00
  > Tue 2026-10-13 18:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:19:33.735
  > Tue 2026-10-13 18:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 863 check_status
  > Tue 2026-10-13 18:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 18:25:00  EhrGateChanged closed until Tue 2026-10-13 18:30:00
  > Tue 2026-10-13 18:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:26:50.808
  > Tue 2026-10-13 18:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 864 check_status
  > Tue 2026-10-13 18:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 18:31:00  EhrGateChanged closed until Tue 2026-10-13 18:36:00
  > Tue 2026-10-13 18:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:31:45.967
  > Tue 2026-10-13 18:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 865 check_status
  > Tue 2026-10-13 18:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 18:37:00  EhrGateChanged closed until Tue 2026-10-13 18:42:00
  > Tue 2026-10-13 18:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:37:56.751
  > Tue 2026-10-13 18:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 866 check_status
  > Tue 2026-10-13 18:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 18:43:00  EhrGateChanged closed until Tue 2026-10-13 18:48:00
  > Tue 2026-10-13 18:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:43:58.549
  > Tue 2026-10-13 18:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 867 check_status
  > Tue 2026-10-13 18:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 18:49:00  EhrGateChanged closed until Tue 2026-10-13 18:54:00
  > Tue 2026-10-13 18:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:50:53.809
  > Tue 2026-10-13 18:54:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 868 check_status
  > Tue 2026-10-13 18:55:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 18:55:00  EhrGateChanged closed until Tue 2026-10-13 19:00:00
  > Tue 2026-10-13 18:55:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 18:55:39.656
  > Tue 2026-10-13 19:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 869 check_status
  > Tue 2026-10-13 19:01:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 19:01:00  EhrGateChanged closed until Tue 2026-10-13 19:06:00
  > Tue 2026-10-13 19:01:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:02:10.337
  > Tue 2026-10-13 19:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 870 check_status
  > Tue 2026-10-13 19:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 19:07:00  EhrGateChanged closed until Tue 2026-10-13 19:12:00
  > Tue 2026-10-13 19:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:07:45.074
  > Tue 2026-10-13 19:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 871 check_status
  > Tue 2026-10-13 19:13:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 19:13:00  EhrGateChanged closed until Tue 2026-10-13 19:18:00
  > Tue 2026-10-13 19:13:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:14:47.255
  > Tue 2026-10-13 19:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 872 check_status
  > Tue 2026-10-13 19:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 19:19:00  EhrGateChanged closed until Tue 2026-10-13 19:24:00
  > Tue 2026-10-13 19:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:19:57.600
  > Tue 2026-10-13 19:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 873 check_status
  > Tue 2026-10-13 19:25:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 19:25:00  EhrGateChanged closed until Tue 2026-10-13 19:30:00
  > Tue 2026-10-13 19:25:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:26:07.785
  > Tue 2026-10-13 19:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 874 check_status
  > Tue 2026-10-13 19:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 19:31:00  EhrGateChanged closed until Tue 2026-10-13 19:36:00
  > Tue 2026-10-13 19:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:32:50.626
  > Tue 2026-10-13 19:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 875 check_status
  > Tue 2026-10-13 19:37:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 19:37:00  EhrGateChanged closed until Tue 2026-10-13 19:42:00
  > Tue 2026-10-13 19:37:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:38:56.927
  > Tue 2026-10-13 19:42:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 876 check_status
  > Tue 2026-10-13 19:43:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-13 19:43:00  EhrGateChanged closed until Tue 2026-10-13 19:48:00
  > Tue 2026-10-13 19:43:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:44:31.397
  > Tue 2026-10-13 19:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 877 check_status
  > Tue 2026-10-13 19:49:00  a0 EhrAnswered check_status lost
  > Tue 2026-10-13 19:49:00  EhrGateChanged closed until Tue 2026-10-13 19:54:00
  > Tue 2026-10-13 19:49:00  a0 ContactWithheld ehr_unavailable until Tue 2026-10-13 19:49:37.346
  > Tue 2026-10-13 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Wed 2026-10-14 09:00:00
  > Tue 2026-10-13 19:50:00.001  a1 ContactWithheld no_capacity_in_window until Wed 2026-10-14 09:00:00
  > a1 EhrAsked check_status for call to phone 0
  = ask EHR request 878 check_status
