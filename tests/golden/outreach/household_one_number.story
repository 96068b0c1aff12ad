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
wait
  > Mon 2026-10-05 09:00:01  a1 ContactWithheld number_in_use until Mon 2026-10-05 09:05:01
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+4m finished no_answer a0
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Tue 2026-10-06 12:00:00
at 2026-10-05 09:34
  > Mon 2026-10-05 09:05:01  a1 ContactWithheld minimum_gap until Mon 2026-10-05 09:30:01
  > Mon 2026-10-05 09:30:01  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
  > Mon 2026-10-05 09:31:10  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:31:10  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:31:42.429
  > Mon 2026-10-05 09:31:42.429  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
  > Mon 2026-10-05 09:32:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:32:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:34:43.525
ehr open a1
  ! request_is_not_open
+1m finished no_answer a1
  > Mon 2026-10-05 09:34:43.525  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
  ! attempt_is_not_open
at 2026-10-06 09:40
  > Mon 2026-10-05 09:35:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:35:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:37:07.646
  > Mon 2026-10-05 09:37:07.646  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 4 check_status
  > Mon 2026-10-05 09:38:10  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:38:10  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:39:33.269
  > Mon 2026-10-05 09:39:33.269  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 5 check_status
  > Mon 2026-10-05 09:40:40  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:40:40  EhrGateChanged closed until Mon 2026-10-05 09:40:55
  > Mon 2026-10-05 09:40:40  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:42:36.382
  > Mon 2026-10-05 09:42:36.382  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 6 check_status
  > Mon 2026-10-05 09:43:40  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:43:40  EhrGateChanged closed until Mon 2026-10-05 09:44:10
  > Mon 2026-10-05 09:43:40  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:44:44.422
  > Mon 2026-10-05 09:44:44.422  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 7 check_status
  > Mon 2026-10-05 09:45:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:45:50  EhrGateChanged closed until Mon 2026-10-05 09:46:50
  > Mon 2026-10-05 09:45:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:46:46.366
  > Mon 2026-10-05 09:46:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 8 check_status
  > Mon 2026-10-05 09:47:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:47:50  EhrGateChanged closed until Mon 2026-10-05 09:49:50
  > Mon 2026-10-05 09:47:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:49:41.708
  > Mon 2026-10-05 09:49:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 9 check_status
  > Mon 2026-10-05 09:50:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:50:50  EhrGateChanged closed until Mon 2026-10-05 09:54:50
  > Mon 2026-10-05 09:50:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:51:35.195
  > Mon 2026-10-05 09:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 10 check_status
  > Mon 2026-10-05 09:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:55:50  EhrGateChanged closed until Mon 2026-10-05 10:00:50
  > Mon 2026-10-05 09:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:57:39.048
  > Mon 2026-10-05 10:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 11 check_status
  > Mon 2026-10-05 10:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:01:50  EhrGateChanged closed until Mon 2026-10-05 10:06:50
  > Mon 2026-10-05 10:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:03:20.345
  > Mon 2026-10-05 10:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 12 check_status
  > Mon 2026-10-05 10:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:07:50  EhrGateChanged closed until Mon 2026-10-05 10:12:50
  > Mon 2026-10-05 10:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:08:52.190
  > Mon 2026-10-05 10:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 13 check_status
  > Mon 2026-10-05 10:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:13:50  EhrGateChanged closed until Mon 2026-10-05 10:18:50
  > Mon 2026-10-05 10:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:14:37.858
  > Mon 2026-10-05 10:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 14 check_status
  > Mon 2026-10-05 10:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:19:50  EhrGateChanged closed until Mon 2026-10-05 10:24:50
  > Mon 2026-10-05 10:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:21:37.413
  > Mon 2026-10-05 10:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 15 check_status
  > Mon 2026-10-05 10:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:25:50  EhrGateChanged closed until Mon 2026-10-05 10:30:50
  > Mon 2026-10-05 10:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:26:49.993
  > Mon 2026-10-05 10:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 16 check_status
  > Mon 2026-10-05 10:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:31:50  EhrGateChanged closed until Mon 2026-10-05 10:36:50
  > Mon 2026-10-05 10:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:32:22.043
  > Mon 2026-10-05 10:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 17 check_status
  > Mon 2026-10-05 10:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:37:50  EhrGateChanged closed until Mon 2026-10-05 10:42:50
  > Mon 2026-10-05 10:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:39:06.345
  > Mon 2026-10-05 10:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 18 check_status
  > Mon 2026-10-05 10:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:43:50  EhrGateChanged closed until Mon 2026-10-05 10:48:50
  > Mon 2026-10-05 10:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:44:53.093
  > Mon 2026-10-05 10:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 19 check_status
  > Mon 2026-10-05 10:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:49:50  EhrGateChanged closed until Mon 2026-10-05 10:54:50
  > Mon 2026-10-05 10:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:50:52.134
  > Mon 2026-10-05 10:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 20 check_status
  > Mon 2026-10-05 10:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 10:55:50  EhrGateChanged closed until Mon 2026-10-05 11:00:50
  > Mon 2026-10-05 10:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:56:20.741
  > Mon 2026-10-05 11:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 21 check_status
  > Mon 2026-10-05 11:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:01:50  EhrGateChanged closed until Mon 2026-10-05 11:06:50
  > Mon 2026-10-05 11:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:03:07.614
  > Mon 2026-10-05 11:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 22 check_status
  > Mon 2026-10-05 11:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:07:50  EhrGateChanged closed until Mon 2026-10-05 11:12:50
  > Mon 2026-10-05 11:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:08:42.325
  > Mon 2026-10-05 11:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 23 check_status
  > Mon 2026-10-05 11:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:13:50  EhrGateChanged closed until Mon 2026-10-05 11:18:50
  > Mon 2026-10-05 11:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:15:39.959
  > Mon 2026-10-05 11:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 24 check_status
  > Mon 2026-10-05 11:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:19:50  EhrGateChanged closed until Mon 2026-10-05 11:24:50
  > Mon 2026-10-05 11:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:21:01.071
  > Mon 2026-10-05 11:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 25 check_status
  > Mon 2026-10-05 11:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:25:50  EhrGateChanged closed until Mon 2026-10-05 11:30:50
  > Mon 2026-10-05 11:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:27:06.298
  > Mon 2026-10-05 11:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 26 check_status
  > Mon 2026-10-05 11:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:31:50  EhrGateChanged closed until Mon 2026-10-05 11:36:50
  > Mon 2026-10-05 11:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:32:29.847
  > Mon 2026-10-05 11:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 27 check_status
  > Mon 2026-10-05 11:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:37:50  EhrGateChanged closed until Mon 2026-10-05 11:42:50
  > Mon 2026-10-05 11:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:39:23.338
  > Mon 2026-10-05 11:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 28 check_status
  > Mon 2026-10-05 11:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:43:50  EhrGateChanged closed until Mon 2026-10-05 11:48:50
  > Mon 2026-10-05 11:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:45:20.508
  > Mon 2026-10-05 11:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 29 check_status
  > Mon 2026-10-05 11:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:49:50  EhrGateChanged closed until Mon 2026-10-05 11:54:50
  > Mon 2026-10-05 11:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:51:10.592
  > Mon 2026-10-05 11:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 30 check_status
  > Mon 2026-10-05 11:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 11:55:50  EhrGateChanged closed until Mon 2026-10-05 12:00:50
  > Mon 2026-10-05 11:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:57:38.671
  > Mon 2026-10-05 12:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 31 check_status
  > Mon 2026-10-05 12:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:01:50  EhrGateChanged closed until Mon 2026-10-05 12:06:50
  > Mon 2026-10-05 12:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:02:53.176
  > Mon 2026-10-05 12:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 32 check_status
  > Mon 2026-10-05 12:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:07:50  EhrGateChanged closed until Mon 2026-10-05 12:12:50
  > Mon 2026-10-05 12:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:08:35.882
  > Mon 2026-10-05 12:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 33 check_status
  > Mon 2026-10-05 12:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:13:50  EhrGateChanged closed until Mon 2026-10-05 12:18:50
  > Mon 2026-10-05 12:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:14:45.638
  > Mon 2026-10-05 12:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 34 check_status
  > Mon 2026-10-05 12:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:19:50  EhrGateChanged closed until Mon 2026-10-05 12:24:50
  > Mon 2026-10-05 12:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:20:38.070
  > Mon 2026-10-05 12:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 35 check_status
  > Mon 2026-10-05 12:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:25:50  EhrGateChanged closed until Mon 2026-10-05 12:30:50
  > Mon 2026-10-05 12:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:26:30.530
  > Mon 2026-10-05 12:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 36 check_status
  > Mon 2026-10-05 12:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:31:50  EhrGateChanged closed until Mon 2026-10-05 12:36:50
  > Mon 2026-10-05 12:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:33:16.998
  > Mon 2026-10-05 12:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 37 check_status
  > Mon 2026-10-05 12:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:37:50  EhrGateChanged closed until Mon 2026-10-05 12:42:50
  > Mon 2026-10-05 12:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:39:34.897
  > Mon 2026-10-05 12:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 38 check_status
  > Mon 2026-10-05 12:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:43:50  EhrGateChanged closed until Mon 2026-10-05 12:48:50
  > Mon 2026-10-05 12:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:45:44.587
  > Mon 2026-10-05 12:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 39 check_status
  > Mon 2026-10-05 12:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:49:50  EhrGateChanged closed until Mon 2026-10-05 12:54:50
  > Mon 2026-10-05 12:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:50:44.364
  > Mon 2026-10-05 12:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 40 check_status
  > Mon 2026-10-05 12:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 12:55:50  EhrGateChanged closed until Mon 2026-10-05 13:00:50
  > Mon 2026-10-05 12:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:56:35.499
  > Mon 2026-10-05 13:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 41 check_status
  > Mon 2026-10-05 13:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:01:50  EhrGateChanged closed until Mon 2026-10-05 13:06:50
  > Mon 2026-10-05 13:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:03:06.160
  > Mon 2026-10-05 13:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 42 check_status
  > Mon 2026-10-05 13:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:07:50  EhrGateChanged closed until Mon 2026-10-05 13:12:50
  > Mon 2026-10-05 13:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:09:08.791
  > Mon 2026-10-05 13:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 43 check_status
  > Mon 2026-10-05 13:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:13:50  EhrGateChanged closed until Mon 2026-10-05 13:18:50
  > Mon 2026-10-05 13:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:14:23.321
  > Mon 2026-10-05 13:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 44 check_status
  > Mon 2026-10-05 13:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:19:50  EhrGateChanged closed until Mon 2026-10-05 13:24:50
  > Mon 2026-10-05 13:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:20:45.082
  > Mon 2026-10-05 13:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 45 check_status
  > Mon 2026-10-05 13:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:25:50  EhrGateChanged closed until Mon 2026-10-05 13:30:50
  > Mon 2026-10-05 13:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:26:42.987
  > Mon 2026-10-05 13:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 46 check_status
  > Mon 2026-10-05 13:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:31:50  EhrGateChanged closed until Mon 2026-10-05 13:36:50
  > Mon 2026-10-05 13:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:32:37.187
  > Mon 2026-10-05 13:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 47 check_status
  > Mon 2026-10-05 13:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:37:50  EhrGateChanged closed until Mon 2026-10-05 13:42:50
  > Mon 2026-10-05 13:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:38:31.433
  > Mon 2026-10-05 13:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 48 check_status
  > Mon 2026-10-05 13:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:43:50  EhrGateChanged closed until Mon 2026-10-05 13:48:50
  > Mon 2026-10-05 13:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:45:14.940
  > Mon 2026-10-05 13:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 49 check_status
  > Mon 2026-10-05 13:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:49:50  EhrGateChanged closed until Mon 2026-10-05 13:54:50
  > Mon 2026-10-05 13:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:50:25.141
  > Mon 2026-10-05 13:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 50 check_status
  > Mon 2026-10-05 13:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 13:55:50  EhrGateChanged closed until Mon 2026-10-05 14:00:50
  > Mon 2026-10-05 13:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:56:53.067
  > Mon 2026-10-05 14:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 51 check_status
  > Mon 2026-10-05 14:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:01:50  EhrGateChanged closed until Mon 2026-10-05 14:06:50
  > Mon 2026-10-05 14:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:02:50.097
  > Mon 2026-10-05 14:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 52 check_status
  > Mon 2026-10-05 14:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:07:50  EhrGateChanged closed until Mon 2026-10-05 14:12:50
  > Mon 2026-10-05 14:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:09:09.347
  > Mon 2026-10-05 14:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 53 check_status
  > Mon 2026-10-05 14:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:13:50  EhrGateChanged closed until Mon 2026-10-05 14:18:50
  > Mon 2026-10-05 14:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:15:41.348
  > Mon 2026-10-05 14:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 54 check_status
  > Mon 2026-10-05 14:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:19:50  EhrGateChanged closed until Mon 2026-10-05 14:24:50
  > Mon 2026-10-05 14:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:20:34.593
  > Mon 2026-10-05 14:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 55 check_status
  > Mon 2026-10-05 14:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:25:50  EhrGateChanged closed until Mon 2026-10-05 14:30:50
  > Mon 2026-10-05 14:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:27:42.019
  > Mon 2026-10-05 14:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 56 check_status
  > Mon 2026-10-05 14:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:31:50  EhrGateChanged closed until Mon 2026-10-05 14:36:50
  > Mon 2026-10-05 14:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:32:57.648
  > Mon 2026-10-05 14:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 57 check_status
  > Mon 2026-10-05 14:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:37:50  EhrGateChanged closed until Mon 2026-10-05 14:42:50
  > Mon 2026-10-05 14:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:39:11.071
  > Mon 2026-10-05 14:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 58 check_status
  > Mon 2026-10-05 14:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:43:50  EhrGateChanged closed until Mon 2026-10-05 14:48:50
  > Mon 2026-10-05 14:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:44:50.343
  > Mon 2026-10-05 14:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 59 check_status
  > Mon 2026-10-05 14:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:49:50  EhrGateChanged closed until Mon 2026-10-05 14:54:50
  > Mon 2026-10-05 14:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:50:51.580
  > Mon 2026-10-05 14:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 60 check_status
  > Mon 2026-10-05 14:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 14:55:50  EhrGateChanged closed until Mon 2026-10-05 15:00:50
  > Mon 2026-10-05 14:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:57:19.734
  > Mon 2026-10-05 15:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 61 check_status
  > Mon 2026-10-05 15:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:01:50  EhrGateChanged closed until Mon 2026-10-05 15:06:50
  > Mon 2026-10-05 15:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:02:33.196
  > Mon 2026-10-05 15:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 62 check_status
  > Mon 2026-10-05 15:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:07:50  EhrGateChanged closed until Mon 2026-10-05 15:12:50
  > Mon 2026-10-05 15:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:09:09.549
  > Mon 2026-10-05 15:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 63 check_status
  > Mon 2026-10-05 15:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:13:50  EhrGateChanged closed until Mon 2026-10-05 15:18:50
  > Mon 2026-10-05 15:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:15:06.189
  > Mon 2026-10-05 15:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 64 check_status
  > Mon 2026-10-05 15:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:19:50  EhrGateChanged closed until Mon 2026-10-05 15:24:50
  > Mon 2026-10-05 15:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:20:42.651
  > Mon 2026-10-05 15:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 65 check_status
  > Mon 2026-10-05 15:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:25:50  EhrGateChanged closed until Mon 2026-10-05 15:30:50
  > Mon 2026-10-05 15:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:26:45.056
  > Mon 2026-10-05 15:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 66 check_status
  > Mon 2026-10-05 15:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:31:50  EhrGateChanged closed until Mon 2026-10-05 15:36:50
  > Mon 2026-10-05 15:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:33:45.836
  > Mon 2026-10-05 15:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 67 check_status
  > Mon 2026-10-05 15:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:37:50  EhrGateChanged closed until Mon 2026-10-05 15:42:50
  > Mon 2026-10-05 15:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:39:23.343
  > Mon 2026-10-05 15:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 68 check_status
  > Mon 2026-10-05 15:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:43:50  EhrGateChanged closed until Mon 2026-10-05 15:48:50
  > Mon 2026-10-05 15:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:45:14.645
  > Mon 2026-10-05 15:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 69 check_status
  > Mon 2026-10-05 15:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:49:50  EhrGateChanged closed until Mon 2026-10-05 15:54:50
  > Mon 2026-10-05 15:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:50:26.157
  > Mon 2026-10-05 15:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 70 check_status
  > Mon 2026-10-05 15:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 15:55:50  EhrGateChanged closed until Mon 2026-10-05 16:00:50
  > Mon 2026-10-05 15:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:57:32.338
  > Mon 2026-10-05 16:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 71 check_status
  > Mon 2026-10-05 16:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:01:50  EhrGateChanged closed until Mon 2026-10-05 16:06:50
  > Mon 2026-10-05 16:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:02:59.066
  > Mon 2026-10-05 16:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 72 check_status
  > Mon 2026-10-05 16:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:07:50  EhrGateChanged closed until Mon 2026-10-05 16:12:50
  > Mon 2026-10-05 16:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:08:31.887
  > Mon 2026-10-05 16:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 73 check_status
  > Mon 2026-10-05 16:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:13:50  EhrGateChanged closed until Mon 2026-10-05 16:18:50
  > Mon 2026-10-05 16:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:15:01.688
  > Mon 2026-10-05 16:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 74 check_status
  > Mon 2026-10-05 16:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:19:50  EhrGateChanged closed until Mon 2026-10-05 16:24:50
  > Mon 2026-10-05 16:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:21:07.168
  > Mon 2026-10-05 16:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 75 check_status
  > Mon 2026-10-05 16:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:25:50  EhrGateChanged closed until Mon 2026-10-05 16:30:50
  > Mon 2026-10-05 16:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:27:22.202
  > Mon 2026-10-05 16:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 76 check_status
  > Mon 2026-10-05 16:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:31:50  EhrGateChanged closed until Mon 2026-10-05 16:36:50
  > Mon 2026-10-05 16:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:32:25.200
  > Mon 2026-10-05 16:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 77 check_status
  > Mon 2026-10-05 16:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:37:50  EhrGateChanged closed until Mon 2026-10-05 16:42:50
  > Mon 2026-10-05 16:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:38:24.712
  > Mon 2026-10-05 16:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 78 check_status
  > Mon 2026-10-05 16:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:43:50  EhrGateChanged closed until Mon 2026-10-05 16:48:50
  > Mon 2026-10-05 16:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:44:27.144
  > Mon 2026-10-05 16:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 79 check_status
  > Mon 2026-10-05 16:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:49:50  EhrGateChanged closed until Mon 2026-10-05 16:54:50
  > Mon 2026-10-05 16:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:51:21.099
  > Mon 2026-10-05 16:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 80 check_status
  > Mon 2026-10-05 16:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 16:55:50  EhrGateChanged closed until Mon 2026-10-05 17:00:50
  > Mon 2026-10-05 16:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:56:56.028
  > Mon 2026-10-05 17:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 81 check_status
  > Mon 2026-10-05 17:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:01:50  EhrGateChanged closed until Mon 2026-10-05 17:06:50
  > Mon 2026-10-05 17:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:03:07.321
  > Mon 2026-10-05 17:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 82 check_status
  > Mon 2026-10-05 17:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:07:50  EhrGateChanged closed until Mon 2026-10-05 17:12:50
  > Mon 2026-10-05 17:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:09:47.625
  > Mon 2026-10-05 17:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 83 check_status
  > Mon 2026-10-05 17:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:13:50  EhrGateChanged closed until Mon 2026-10-05 17:18:50
  > Mon 2026-10-05 17:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:14:42.594
  > Mon 2026-10-05 17:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 84 check_status
  > Mon 2026-10-05 17:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:19:50  EhrGateChanged closed until Mon 2026-10-05 17:24:50
  > Mon 2026-10-05 17:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:20:50.997
  > Mon 2026-10-05 17:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 85 check_status
  > Mon 2026-10-05 17:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:25:50  EhrGateChanged closed until Mon 2026-10-05 17:30:50
  > Mon 2026-10-05 17:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:26:32.924
  > Mon 2026-10-05 17:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 86 check_status
  > Mon 2026-10-05 17:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:31:50  EhrGateChanged closed until Mon 2026-10-05 17:36:50
  > Mon 2026-10-05 17:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:32:52.735
  > Mon 2026-10-05 17:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 87 check_status
  > Mon 2026-10-05 17:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:37:50  EhrGateChanged closed until Mon 2026-10-05 17:42:50
  > Mon 2026-10-05 17:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:38:43.247
  > Mon 2026-10-05 17:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 88 check_status
  > Mon 2026-10-05 17:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:43:50  EhrGateChanged closed until Mon 2026-10-05 17:48:50
  > Mon 2026-10-05 17:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:45:15.345
  > Mon 2026-10-05 17:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 89 check_status
  > Mon 2026-10-05 17:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:49:50  EhrGateChanged closed until Mon 2026-10-05 17:54:50
  > Mon 2026-10-05 17:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:51:30.665
  > Mon 2026-10-05 17:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 90 check_status
  > Mon 2026-10-05 17:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 17:55:50  EhrGateChanged closed until Mon 2026-10-05 18:00:50
  > Mon 2026-10-05 17:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:57:35.832
  > Mon 2026-10-05 18:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 91 check_status
  > Mon 2026-10-05 18:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:01:50  EhrGateChanged closed until Mon 2026-10-05 18:06:50
  > Mon 2026-10-05 18:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:03:05.249
  > Mon 2026-10-05 18:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 92 check_status
  > Mon 2026-10-05 18:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:07:50  EhrGateChanged closed until Mon 2026-10-05 18:12:50
  > Mon 2026-10-05 18:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:09:38.062
  > Mon 2026-10-05 18:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 93 check_status
  > Mon 2026-10-05 18:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:13:50  EhrGateChanged closed until Mon 2026-10-05 18:18:50
  > Mon 2026-10-05 18:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:14:48.043
  > Mon 2026-10-05 18:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 94 check_status
  > Mon 2026-10-05 18:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:19:50  EhrGateChanged closed until Mon 2026-10-05 18:24:50
  > Mon 2026-10-05 18:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:20:33.296
  > Mon 2026-10-05 18:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 95 check_status
  > Mon 2026-10-05 18:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:25:50  EhrGateChanged closed until Mon 2026-10-05 18:30:50
  > Mon 2026-10-05 18:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:27:49.438
  > Mon 2026-10-05 18:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 96 check_status
  > Mon 2026-10-05 18:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:31:50  EhrGateChanged closed until Mon 2026-10-05 18:36:50
  > Mon 2026-10-05 18:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:33:33.703
  > Mon 2026-10-05 18:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 97 check_status
  > Mon 2026-10-05 18:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:37:50  EhrGateChanged closed until Mon 2026-10-05 18:42:50
  > Mon 2026-10-05 18:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:39:23.514
  > Mon 2026-10-05 18:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 98 check_status
  > Mon 2026-10-05 18:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:43:50  EhrGateChanged closed until Mon 2026-10-05 18:48:50
  > Mon 2026-10-05 18:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:44:56.400
  > Mon 2026-10-05 18:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 99 check_status
  > Mon 2026-10-05 18:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:49:50  EhrGateChanged closed until Mon 2026-10-05 18:54:50
  > Mon 2026-10-05 18:49:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:51:41.388
  > Mon 2026-10-05 18:54:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 100 check_status
  > Mon 2026-10-05 18:55:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 18:55:50  EhrGateChanged closed until Mon 2026-10-05 19:00:50
  > Mon 2026-10-05 18:55:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:57:24.457
  > Mon 2026-10-05 19:00:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 101 check_status
  > Mon 2026-10-05 19:01:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:01:50  EhrGateChanged closed until Mon 2026-10-05 19:06:50
  > Mon 2026-10-05 19:01:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:02:58.891
  > Mon 2026-10-05 19:06:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 102 check_status
  > Mon 2026-10-05 19:07:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:07:50  EhrGateChanged closed until Mon 2026-10-05 19:12:50
  > Mon 2026-10-05 19:07:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:08:28.911
  > Mon 2026-10-05 19:12:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 103 check_status
  > Mon 2026-10-05 19:13:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:13:50  EhrGateChanged closed until Mon 2026-10-05 19:18:50
  > Mon 2026-10-05 19:13:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:15:15.385
  > Mon 2026-10-05 19:18:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 104 check_status
  > Mon 2026-10-05 19:19:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:19:50  EhrGateChanged closed until Mon 2026-10-05 19:24:50
  > Mon 2026-10-05 19:19:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:21:09.561
  > Mon 2026-10-05 19:24:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 105 check_status
  > Mon 2026-10-05 19:25:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:25:50  EhrGateChanged closed until Mon 2026-10-05 19:30:50
  > Mon 2026-10-05 19:25:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:27:39.067
  > Mon 2026-10-05 19:30:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 106 check_status
  > Mon 2026-10-05 19:31:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:31:50  EhrGateChanged closed until Mon 2026-10-05 19:36:50
  > Mon 2026-10-05 19:31:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:33:09.350
  > Mon 2026-10-05 19:36:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 107 check_status
  > Mon 2026-10-05 19:37:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:37:50  EhrGateChanged closed until Mon 2026-10-05 19:42:50
  > Mon 2026-10-05 19:37:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:38:36.086
  > Mon 2026-10-05 19:42:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 108 check_status
  > Mon 2026-10-05 19:43:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:43:50  EhrGateChanged closed until Mon 2026-10-05 19:48:50
  > Mon 2026-10-05 19:43:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:44:38.709
  > Mon 2026-10-05 19:48:50  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 109 check_status
  > Mon 2026-10-05 19:49:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 19:49:50  EhrGateChanged closed until Mon 2026-10-05 19:54:50
  > Mon 2026-10-05 19:49:50  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:00:00
  > Tue 2026-10-06 09:00:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 110 check_status
  > Tue 2026-10-06 09:01:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:01:00  EhrGateChanged closed until Tue 2026-10-06 09:06:00
  > Tue 2026-10-06 09:01:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:02:39.870
  > Tue 2026-10-06 09:06:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 111 check_status
  > Tue 2026-10-06 09:07:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:07:00  EhrGateChanged closed until Tue 2026-10-06 09:12:00
  > Tue 2026-10-06 09:07:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:08:25.783
  > Tue 2026-10-06 09:12:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 112 check_status
  > Tue 2026-10-06 09:13:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:13:00  EhrGateChanged closed until Tue 2026-10-06 09:18:00
  > Tue 2026-10-06 09:13:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:13:58.307
  > Tue 2026-10-06 09:18:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 113 check_status
  > Tue 2026-10-06 09:19:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:19:00  EhrGateChanged closed until Tue 2026-10-06 09:24:00
  > Tue 2026-10-06 09:19:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:20:43.700
  > Tue 2026-10-06 09:24:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 114 check_status
  > Tue 2026-10-06 09:25:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:25:00  EhrGateChanged closed until Tue 2026-10-06 09:30:00
  > Tue 2026-10-06 09:25:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:25:57.728
  > Tue 2026-10-06 09:30:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 115 check_status
  > Tue 2026-10-06 09:31:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:31:00  EhrGateChanged closed until Tue 2026-10-06 09:36:00
  > Tue 2026-10-06 09:31:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:32:15.071
  > Tue 2026-10-06 09:36:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 116 check_status
  > Tue 2026-10-06 09:37:00  a1 EhrAnswered check_status lost
  > Tue 2026-10-06 09:37:00  EhrGateChanged closed until Tue 2026-10-06 09:42:00
  > Tue 2026-10-06 09:37:00  a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:38:47.387
