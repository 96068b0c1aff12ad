# Two texts a day to this mobile carrier: the third waits, a text to another carrier does not.
tenant carrier_day 2
policy texts
  cadence:
    - {step: note, channel: text, template: note}
  limits: {per_day: 8, per_week: 8, min_gap: 0s}
patient carrier 1
patient carrier 1
patient carrier 1
patient carrier 2
at 2026-10-05 09:00
campaign texts
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for text to phone 0
  = ask EHR request 0 check_status
wait
  > Mon 2026-10-05 09:01:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:36.200
ehr open
  ! request_is_not_open
finished delivered
  ! assignment_is_unknown
+1m enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:02:00
  > a1 EhrAsked check_status for text to phone 1
  = ask EHR request 1 check_status
wait
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 2 check_status
ehr open
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 text phone 1 daypart 0 until Mon 2026-10-05 09:17:36.200
  = text a1.1 to phone 1 until Mon 2026-10-05 09:17:36.200
finished delivered
  > a1 AttemptEnded attempt 1 text delivered
  > a1 WakeScheduled next_step step 1 due Thu 2026-10-08 09:02:36.200
+1m enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:03:36.200
  > a2 EhrAsked check_status for text to phone 2
  = ask EHR request 3 check_status
wait
  > Mon 2026-10-05 09:03:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:04:39.337
enrol p3
  > a3 PatientEnrolled patient 3 due Mon 2026-10-05 09:03:40
  > a3 EhrAsked check_status for text to phone 3
  = ask EHR request 4 check_status
wait
  > Mon 2026-10-05 09:04:39.337  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 5 check_status
ehr open
  ! request_is_not_open
at 2026-10-06 09:01
  > Mon 2026-10-05 09:04:40  a2 EhrAnswered check_status lost
  > Mon 2026-10-05 09:04:40  a2 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:27.538
  > Mon 2026-10-05 09:04:40  a3 EhrAnswered check_status lost
  > Mon 2026-10-05 09:04:40  a3 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:43.360
  > Mon 2026-10-05 09:05:27.538  a2 EhrAsked check_status for text to phone 2
  = ask EHR request 6 check_status
  > Mon 2026-10-05 09:05:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:05:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:07:17.821
  > Mon 2026-10-05 09:05:43.360  a3 EhrAsked check_status for text to phone 3
  = ask EHR request 7 check_status
  > Mon 2026-10-05 09:06:30  a2 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:30  EhrGateChanged closed until Mon 2026-10-05 09:06:45
  > Mon 2026-10-05 09:06:30  a2 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:07:10.308
  > Mon 2026-10-05 09:06:50  a3 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:50  a3 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:08:18.542
  > Mon 2026-10-05 09:07:10.308  a2 EhrAsked check_status for text to phone 2
  = ask EHR request 8 check_status
  > Mon 2026-10-05 09:08:20  a2 EhrAnswered check_status lost
  > Mon 2026-10-05 09:08:20  EhrGateChanged closed until Mon 2026-10-05 09:08:50
  > Mon 2026-10-05 09:08:20  a2 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:09:16.617
  > Mon 2026-10-05 09:08:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 9 check_status
  > Mon 2026-10-05 09:09:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:09:50  EhrGateChanged closed until Mon 2026-10-05 09:10:50
  > Mon 2026-10-05 09:09:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:11:41.119
  > Mon 2026-10-05 09:10:50  a2 EhrAsked check_status for text to phone 2
  = ask EHR request 10 check_status
  > Mon 2026-10-05 09:11:50  a2 EhrAnswered check_status lost
  > Mon 2026-10-05 09:11:50  EhrGateChanged closed until Mon 2026-10-05 09:13:50
  > Mon 2026-10-05 09:11:50  a2 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:13:39.229
  > Mon 2026-10-05 09:13:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 11 check_status
  > Mon 2026-10-05 09:14:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:14:50  EhrGateChanged closed until Mon 2026-10-05 09:18:50
  > Mon 2026-10-05 09:14:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:16:25.413
  > Mon 2026-10-05 09:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 12 check_status
  > Mon 2026-10-05 09:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:19:50  EhrGateChanged closed until Mon 2026-10-05 09:24:50
  > Mon 2026-10-05 09:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:20:37.119
  > Mon 2026-10-05 09:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 13 check_status
  > Mon 2026-10-05 09:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:25:50  EhrGateChanged closed until Mon 2026-10-05 09:30:50
  > Mon 2026-10-05 09:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:26:46.782
  > Mon 2026-10-05 09:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 14 check_status
  > Mon 2026-10-05 09:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:31:50  EhrGateChanged closed until Mon 2026-10-05 09:36:50
  > Mon 2026-10-05 09:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:32:37.518
  > Mon 2026-10-05 09:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 15 check_status
  > Mon 2026-10-05 09:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:37:50  EhrGateChanged closed until Mon 2026-10-05 09:42:50
  > Mon 2026-10-05 09:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:38:20.690
  > Mon 2026-10-05 09:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 16 check_status
  > Mon 2026-10-05 09:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:43:50  EhrGateChanged closed until Mon 2026-10-05 09:48:50
  > Mon 2026-10-05 09:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:45:47.733
  > Mon 2026-10-05 09:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 17 check_status
  > Mon 2026-10-05 09:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:49:50  EhrGateChanged closed until Mon 2026-10-05 09:54:50
  > Mon 2026-10-05 09:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:50:45.405
  > Mon 2026-10-05 09:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 18 check_status
  > Mon 2026-10-05 09:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:55:50  EhrGateChanged closed until Mon 2026-10-05 10:00:50
  > Mon 2026-10-05 09:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:56:42.868
  > Mon 2026-10-05 10:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 19 check_status
  > Mon 2026-10-05 10:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:01:50  EhrGateChanged closed until Mon 2026-10-05 10:06:50
  > Mon 2026-10-05 10:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:02:32.106
  > Mon 2026-10-05 10:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 20 check_status
  > Mon 2026-10-05 10:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:07:50  EhrGateChanged closed until Mon 2026-10-05 10:12:50
  > Mon 2026-10-05 10:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:09:44.229
  > Mon 2026-10-05 10:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 21 check_status
  > Mon 2026-10-05 10:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:13:50  EhrGateChanged closed until Mon 2026-10-05 10:18:50
  > Mon 2026-10-05 10:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:14:53.206
  > Mon 2026-10-05 10:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 22 check_status
  > Mon 2026-10-05 10:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:19:50  EhrGateChanged closed until Mon 2026-10-05 10:24:50
  > Mon 2026-10-05 10:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:21:17.161
  > Mon 2026-10-05 10:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 23 check_status
  > Mon 2026-10-05 10:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:25:50  EhrGateChanged closed until Mon 2026-10-05 10:30:50
  > Mon 2026-10-05 10:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:27:27.783
  > Mon 2026-10-05 10:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 24 check_status
  > Mon 2026-10-05 10:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:31:50  EhrGateChanged closed until Mon 2026-10-05 10:36:50
  > Mon 2026-10-05 10:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:32:45.571
  > Mon 2026-10-05 10:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 25 check_status
  > Mon 2026-10-05 10:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:37:50  EhrGateChanged closed until Mon 2026-10-05 10:42:50
  > Mon 2026-10-05 10:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:38:20.819
  > Mon 2026-10-05 10:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 26 check_status
  > Mon 2026-10-05 10:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:43:50  EhrGateChanged closed until Mon 2026-10-05 10:48:50
  > Mon 2026-10-05 10:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:45:04.670
  > Mon 2026-10-05 10:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 27 check_status
  > Mon 2026-10-05 10:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:49:50  EhrGateChanged closed until Mon 2026-10-05 10:54:50
  > Mon 2026-10-05 10:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:50:51.874
  > Mon 2026-10-05 10:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 28 check_status
  > Mon 2026-10-05 10:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:55:50  EhrGateChanged closed until Mon 2026-10-05 11:00:50
  > Mon 2026-10-05 10:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:56:32.020
  > Mon 2026-10-05 11:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 29 check_status
  > Mon 2026-10-05 11:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:01:50  EhrGateChanged closed until Mon 2026-10-05 11:06:50
  > Mon 2026-10-05 11:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:02:48.009
  > Mon 2026-10-05 11:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 30 check_status
  > Mon 2026-10-05 11:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:07:50  EhrGateChanged closed until Mon 2026-10-05 11:12:50
  > Mon 2026-10-05 11:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:09:38.849
  > Mon 2026-10-05 11:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 31 check_status
  > Mon 2026-10-05 11:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:13:50  EhrGateChanged closed until Mon 2026-10-05 11:18:50
  > Mon 2026-10-05 11:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:14:42.792
  > Mon 2026-10-05 11:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 32 check_status
  > Mon 2026-10-05 11:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:19:50  EhrGateChanged closed until Mon 2026-10-05 11:24:50
  > Mon 2026-10-05 11:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:20:55.300
  > Mon 2026-10-05 11:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 33 check_status
  > Mon 2026-10-05 11:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:25:50  EhrGateChanged closed until Mon 2026-10-05 11:30:50
  > Mon 2026-10-05 11:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:26:55.234
  > Mon 2026-10-05 11:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 34 check_status
  > Mon 2026-10-05 11:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:31:50  EhrGateChanged closed until Mon 2026-10-05 11:36:50
  > Mon 2026-10-05 11:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:33:49.125
  > Mon 2026-10-05 11:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 35 check_status
  > Mon 2026-10-05 11:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:37:50  EhrGateChanged closed until Mon 2026-10-05 11:42:50
  > Mon 2026-10-05 11:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:38:32.237
  > Mon 2026-10-05 11:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 36 check_status
  > Mon 2026-10-05 11:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:43:50  EhrGateChanged closed until Mon 2026-10-05 11:48:50
  > Mon 2026-10-05 11:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:44:39.402
  > Mon 2026-10-05 11:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 37 check_status
  > Mon 2026-10-05 11:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:49:50  EhrGateChanged closed until Mon 2026-10-05 11:54:50
  > Mon 2026-10-05 11:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:51:19.408
  > Mon 2026-10-05 11:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 38 check_status
  > Mon 2026-10-05 11:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:55:50  EhrGateChanged closed until Mon 2026-10-05 12:00:50
  > Mon 2026-10-05 11:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:57:02.853
  > Mon 2026-10-05 12:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 39 check_status
  > Mon 2026-10-05 12:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:01:50  EhrGateChanged closed until Mon 2026-10-05 12:06:50
  > Mon 2026-10-05 12:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:02:59.878
  > Mon 2026-10-05 12:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 40 check_status
  > Mon 2026-10-05 12:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:07:50  EhrGateChanged closed until Mon 2026-10-05 12:12:50
  > Mon 2026-10-05 12:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:09:45.412
  > Mon 2026-10-05 12:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 41 check_status
  > Mon 2026-10-05 12:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:13:50  EhrGateChanged closed until Mon 2026-10-05 12:18:50
  > Mon 2026-10-05 12:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:15:43.743
  > Mon 2026-10-05 12:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 42 check_status
  > Mon 2026-10-05 12:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:19:50  EhrGateChanged closed until Mon 2026-10-05 12:24:50
  > Mon 2026-10-05 12:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:21:21.922
  > Mon 2026-10-05 12:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 43 check_status
  > Mon 2026-10-05 12:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:25:50  EhrGateChanged closed until Mon 2026-10-05 12:30:50
  > Mon 2026-10-05 12:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:26:39.853
  > Mon 2026-10-05 12:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 44 check_status
  > Mon 2026-10-05 12:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:31:50  EhrGateChanged closed until Mon 2026-10-05 12:36:50
  > Mon 2026-10-05 12:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:33:18.046
  > Mon 2026-10-05 12:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 45 check_status
  > Mon 2026-10-05 12:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:37:50  EhrGateChanged closed until Mon 2026-10-05 12:42:50
  > Mon 2026-10-05 12:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:39:37.066
  > Mon 2026-10-05 12:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 46 check_status
  > Mon 2026-10-05 12:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:43:50  EhrGateChanged closed until Mon 2026-10-05 12:48:50
  > Mon 2026-10-05 12:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:45:41.320
  > Mon 2026-10-05 12:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 47 check_status
  > Mon 2026-10-05 12:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:49:50  EhrGateChanged closed until Mon 2026-10-05 12:54:50
  > Mon 2026-10-05 12:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:51:43.603
  > Mon 2026-10-05 12:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 48 check_status
  > Mon 2026-10-05 12:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:55:50  EhrGateChanged closed until Mon 2026-10-05 13:00:50
  > Mon 2026-10-05 12:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:56:36.469
  > Mon 2026-10-05 13:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 49 check_status
  > Mon 2026-10-05 13:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:01:50  EhrGateChanged closed until Mon 2026-10-05 13:06:50
  > Mon 2026-10-05 13:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:03:35.001
  > Mon 2026-10-05 13:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 50 check_status
  > Mon 2026-10-05 13:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:07:50  EhrGateChanged closed until Mon 2026-10-05 13:12:50
  > Mon 2026-10-05 13:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:09:36.525
  > Mon 2026-10-05 13:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 51 check_status
  > Mon 2026-10-05 13:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:13:50  EhrGateChanged closed until Mon 2026-10-05 13:18:50
  > Mon 2026-10-05 13:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:15:45.923
  > Mon 2026-10-05 13:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 52 check_status
  > Mon 2026-10-05 13:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:19:50  EhrGateChanged closed until Mon 2026-10-05 13:24:50
  > Mon 2026-10-05 13:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:21:40.620
  > Mon 2026-10-05 13:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 53 check_status
  > Mon 2026-10-05 13:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:25:50  EhrGateChanged closed until Mon 2026-10-05 13:30:50
  > Mon 2026-10-05 13:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:26:50.995
  > Mon 2026-10-05 13:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 54 check_status
  > Mon 2026-10-05 13:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:31:50  EhrGateChanged closed until Mon 2026-10-05 13:36:50
  > Mon 2026-10-05 13:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:33:31.269
  > Mon 2026-10-05 13:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 55 check_status
  > Mon 2026-10-05 13:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:37:50  EhrGateChanged closed until Mon 2026-10-05 13:42:50
  > Mon 2026-10-05 13:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:39:05.381
  > Mon 2026-10-05 13:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 56 check_status
  > Mon 2026-10-05 13:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:43:50  EhrGateChanged closed until Mon 2026-10-05 13:48:50
  > Mon 2026-10-05 13:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:45:03.228
  > Mon 2026-10-05 13:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 57 check_status
  > Mon 2026-10-05 13:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:49:50  EhrGateChanged closed until Mon 2026-10-05 13:54:50
  > Mon 2026-10-05 13:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:50:36.665
  > Mon 2026-10-05 13:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 58 check_status
  > Mon 2026-10-05 13:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:55:50  EhrGateChanged closed until Mon 2026-10-05 14:00:50
  > Mon 2026-10-05 13:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:56:51.742
  > Mon 2026-10-05 14:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 59 check_status
  > Mon 2026-10-05 14:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:01:50  EhrGateChanged closed until Mon 2026-10-05 14:06:50
  > Mon 2026-10-05 14:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:02:41.959
  > Mon 2026-10-05 14:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 60 check_status
  > Mon 2026-10-05 14:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:07:50  EhrGateChanged closed until Mon 2026-10-05 14:12:50
  > Mon 2026-10-05 14:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:08:44.834
  > Mon 2026-10-05 14:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 61 check_status
  > Mon 2026-10-05 14:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:13:50  EhrGateChanged closed until Mon 2026-10-05 14:18:50
  > Mon 2026-10-05 14:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:15:38.458
  > Mon 2026-10-05 14:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 62 check_status
  > Mon 2026-10-05 14:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:19:50  EhrGateChanged closed until Mon 2026-10-05 14:24:50
  > Mon 2026-10-05 14:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:20:34.439
  > Mon 2026-10-05 14:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 63 check_status
  > Mon 2026-10-05 14:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:25:50  EhrGateChanged closed until Mon 2026-10-05 14:30:50
  > Mon 2026-10-05 14:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:26:44.554
  > Mon 2026-10-05 14:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 64 check_status
  > Mon 2026-10-05 14:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:31:50  EhrGateChanged closed until Mon 2026-10-05 14:36:50
  > Mon 2026-10-05 14:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:33:34.883
  > Mon 2026-10-05 14:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 65 check_status
  > Mon 2026-10-05 14:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:37:50  EhrGateChanged closed until Mon 2026-10-05 14:42:50
  > Mon 2026-10-05 14:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:38:41.306
  > Mon 2026-10-05 14:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 66 check_status
  > Mon 2026-10-05 14:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:43:50  EhrGateChanged closed until Mon 2026-10-05 14:48:50
  > Mon 2026-10-05 14:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:45:33.726
  > Mon 2026-10-05 14:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 67 check_status
  > Mon 2026-10-05 14:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:49:50  EhrGateChanged closed until Mon 2026-10-05 14:54:50
  > Mon 2026-10-05 14:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:51:11.557
  > Mon 2026-10-05 14:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 68 check_status
  > Mon 2026-10-05 14:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:55:50  EhrGateChanged closed until Mon 2026-10-05 15:00:50
  > Mon 2026-10-05 14:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:56:42.835
  > Mon 2026-10-05 15:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 69 check_status
  > Mon 2026-10-05 15:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:01:50  EhrGateChanged closed until Mon 2026-10-05 15:06:50
  > Mon 2026-10-05 15:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:03:12.952
  > Mon 2026-10-05 15:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 70 check_status
  > Mon 2026-10-05 15:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:07:50  EhrGateChanged closed until Mon 2026-10-05 15:12:50
  > Mon 2026-10-05 15:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:08:54.487
  > Mon 2026-10-05 15:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 71 check_status
  > Mon 2026-10-05 15:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:13:50  EhrGateChanged closed until Mon 2026-10-05 15:18:50
  > Mon 2026-10-05 15:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:14:22.204
  > Mon 2026-10-05 15:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 72 check_status
  > Mon 2026-10-05 15:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:19:50  EhrGateChanged closed until Mon 2026-10-05 15:24:50
  > Mon 2026-10-05 15:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:20:26.457
  > Mon 2026-10-05 15:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 73 check_status
  > Mon 2026-10-05 15:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:25:50  EhrGateChanged closed until Mon 2026-10-05 15:30:50
  > Mon 2026-10-05 15:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:26:37.599
  > Mon 2026-10-05 15:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 74 check_status
  > Mon 2026-10-05 15:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:31:50  EhrGateChanged closed until Mon 2026-10-05 15:36:50
  > Mon 2026-10-05 15:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:32:31.774
  > Mon 2026-10-05 15:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 75 check_status
  > Mon 2026-10-05 15:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:37:50  EhrGateChanged closed until Mon 2026-10-05 15:42:50
  > Mon 2026-10-05 15:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:38:47.101
  > Mon 2026-10-05 15:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 76 check_status
  > Mon 2026-10-05 15:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:43:50  EhrGateChanged closed until Mon 2026-10-05 15:48:50
  > Mon 2026-10-05 15:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:45:01.253
  > Mon 2026-10-05 15:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 77 check_status
  > Mon 2026-10-05 15:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:49:50  EhrGateChanged closed until Mon 2026-10-05 15:54:50
  > Mon 2026-10-05 15:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:50:22.751
  > Mon 2026-10-05 15:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 78 check_status
  > Mon 2026-10-05 15:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:55:50  EhrGateChanged closed until Mon 2026-10-05 16:00:50
  > Mon 2026-10-05 15:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:56:45.853
  > Mon 2026-10-05 16:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 79 check_status
  > Mon 2026-10-05 16:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:01:50  EhrGateChanged closed until Mon 2026-10-05 16:06:50
  > Mon 2026-10-05 16:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:03:28.243
  > Mon 2026-10-05 16:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 80 check_status
  > Mon 2026-10-05 16:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:07:50  EhrGateChanged closed until Mon 2026-10-05 16:12:50
  > Mon 2026-10-05 16:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:08:34.323
  > Mon 2026-10-05 16:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 81 check_status
  > Mon 2026-10-05 16:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:13:50  EhrGateChanged closed until Mon 2026-10-05 16:18:50
  > Mon 2026-10-05 16:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:14:32.501
  > Mon 2026-10-05 16:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 82 check_status
  > Mon 2026-10-05 16:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:19:50  EhrGateChanged closed until Mon 2026-10-05 16:24:50
  > Mon 2026-10-05 16:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:20:43.269
  > Mon 2026-10-05 16:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 83 check_status
  > Mon 2026-10-05 16:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:25:50  EhrGateChanged closed until Mon 2026-10-05 16:30:50
  > Mon 2026-10-05 16:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:26:23.734
  > Mon 2026-10-05 16:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 84 check_status
  > Mon 2026-10-05 16:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:31:50  EhrGateChanged closed until Mon 2026-10-05 16:36:50
  > Mon 2026-10-05 16:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:33:00.318
  > Mon 2026-10-05 16:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 85 check_status
  > Mon 2026-10-05 16:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:37:50  EhrGateChanged closed until Mon 2026-10-05 16:42:50
  > Mon 2026-10-05 16:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:39:22.677
  > Mon 2026-10-05 16:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 86 check_status
  > Mon 2026-10-05 16:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:43:50  EhrGateChanged closed until Mon 2026-10-05 16:48:50
  > Mon 2026-10-05 16:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:44:32.398
  > Mon 2026-10-05 16:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 87 check_status
  > Mon 2026-10-05 16:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:49:50  EhrGateChanged closed until Mon 2026-10-05 16:54:50
  > Mon 2026-10-05 16:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:51:03.379
  > Mon 2026-10-05 16:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 88 check_status
  > Mon 2026-10-05 16:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:55:50  EhrGateChanged closed until Mon 2026-10-05 17:00:50
  > Mon 2026-10-05 16:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:57:43.865
  > Mon 2026-10-05 17:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 89 check_status
  > Mon 2026-10-05 17:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:01:50  EhrGateChanged closed until Mon 2026-10-05 17:06:50
  > Mon 2026-10-05 17:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:03:28.974
  > Mon 2026-10-05 17:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 90 check_status
  > Mon 2026-10-05 17:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:07:50  EhrGateChanged closed until Mon 2026-10-05 17:12:50
  > Mon 2026-10-05 17:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:08:34.487
  > Mon 2026-10-05 17:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 91 check_status
  > Mon 2026-10-05 17:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:13:50  EhrGateChanged closed until Mon 2026-10-05 17:18:50
  > Mon 2026-10-05 17:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:15:39.007
  > Mon 2026-10-05 17:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 92 check_status
  > Mon 2026-10-05 17:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:19:50  EhrGateChanged closed until Mon 2026-10-05 17:24:50
  > Mon 2026-10-05 17:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:20:57.338
  > Mon 2026-10-05 17:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 93 check_status
  > Mon 2026-10-05 17:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:25:50  EhrGateChanged closed until Mon 2026-10-05 17:30:50
  > Mon 2026-10-05 17:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:26:35.546
  > Mon 2026-10-05 17:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 94 check_status
  > Mon 2026-10-05 17:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:31:50  EhrGateChanged closed until Mon 2026-10-05 17:36:50
  > Mon 2026-10-05 17:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:32:49.296
  > Mon 2026-10-05 17:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 95 check_status
  > Mon 2026-10-05 17:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:37:50  EhrGateChanged closed until Mon 2026-10-05 17:42:50
  > Mon 2026-10-05 17:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:39:05.574
  > Mon 2026-10-05 17:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 96 check_status
  > Mon 2026-10-05 17:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:43:50  EhrGateChanged closed until Mon 2026-10-05 17:48:50
  > Mon 2026-10-05 17:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:45:03.190
  > Mon 2026-10-05 17:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 97 check_status
  > Mon 2026-10-05 17:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:49:50  EhrGateChanged closed until Mon 2026-10-05 17:54:50
  > Mon 2026-10-05 17:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:51:30.181
  > Mon 2026-10-05 17:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 98 check_status
  > Mon 2026-10-05 17:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:55:50  EhrGateChanged closed until Mon 2026-10-05 18:00:50
  > Mon 2026-10-05 17:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:57:15.018
  > Mon 2026-10-05 18:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 99 check_status
  > Mon 2026-10-05 18:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:01:50  EhrGateChanged closed until Mon 2026-10-05 18:06:50
  > Mon 2026-10-05 18:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:02:39.848
  > Mon 2026-10-05 18:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 100 check_status
  > Mon 2026-10-05 18:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:07:50  EhrGateChanged closed until Mon 2026-10-05 18:12:50
  > Mon 2026-10-05 18:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:08:48.451
  > Mon 2026-10-05 18:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 101 check_status
  > Mon 2026-10-05 18:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:13:50  EhrGateChanged closed until Mon 2026-10-05 18:18:50
  > Mon 2026-10-05 18:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:14:23.334
  > Mon 2026-10-05 18:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 102 check_status
  > Mon 2026-10-05 18:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:19:50  EhrGateChanged closed until Mon 2026-10-05 18:24:50
  > Mon 2026-10-05 18:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:21:28.606
  > Mon 2026-10-05 18:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 103 check_status
  > Mon 2026-10-05 18:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:25:50  EhrGateChanged closed until Mon 2026-10-05 18:30:50
  > Mon 2026-10-05 18:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:27:22.095
  > Mon 2026-10-05 18:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 104 check_status
  > Mon 2026-10-05 18:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:31:50  EhrGateChanged closed until Mon 2026-10-05 18:36:50
  > Mon 2026-10-05 18:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:33:11.789
  > Mon 2026-10-05 18:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 105 check_status
  > Mon 2026-10-05 18:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:37:50  EhrGateChanged closed until Mon 2026-10-05 18:42:50
  > Mon 2026-10-05 18:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:38:49.632
  > Mon 2026-10-05 18:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 106 check_status
  > Mon 2026-10-05 18:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:43:50  EhrGateChanged closed until Mon 2026-10-05 18:48:50
  > Mon 2026-10-05 18:43:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:45:22.180
  > Mon 2026-10-05 18:48:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 107 check_status
  > Mon 2026-10-05 18:49:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:49:50  EhrGateChanged closed until Mon 2026-10-05 18:54:50
  > Mon 2026-10-05 18:49:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:50:20.568
  > Mon 2026-10-05 18:54:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 108 check_status
  > Mon 2026-10-05 18:55:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:55:50  EhrGateChanged closed until Mon 2026-10-05 19:00:50
  > Mon 2026-10-05 18:55:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:56:52.754
  > Mon 2026-10-05 19:00:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 109 check_status
  > Mon 2026-10-05 19:01:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:01:50  EhrGateChanged closed until Mon 2026-10-05 19:06:50
  > Mon 2026-10-05 19:01:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:02:28.130
  > Mon 2026-10-05 19:06:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 110 check_status
  > Mon 2026-10-05 19:07:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:07:50  EhrGateChanged closed until Mon 2026-10-05 19:12:50
  > Mon 2026-10-05 19:07:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:08:29.187
  > Mon 2026-10-05 19:12:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 111 check_status
  > Mon 2026-10-05 19:13:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:13:50  EhrGateChanged closed until Mon 2026-10-05 19:18:50
  > Mon 2026-10-05 19:13:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:15:18.903
  > Mon 2026-10-05 19:18:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 112 check_status
  > Mon 2026-10-05 19:19:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:19:50  EhrGateChanged closed until Mon 2026-10-05 19:24:50
  > Mon 2026-10-05 19:19:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:21:49.641
  > Mon 2026-10-05 19:24:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 113 check_status
  > Mon 2026-10-05 19:25:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:25:50  EhrGateChanged closed until Mon 2026-10-05 19:30:50
  > Mon 2026-10-05 19:25:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:27:16.718
  > Mon 2026-10-05 19:30:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 114 check_status
  > Mon 2026-10-05 19:31:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:31:50  EhrGateChanged closed until Mon 2026-10-05 19:36:50
  > Mon 2026-10-05 19:31:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:33:44.613
  > Mon 2026-10-05 19:36:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 115 check_status
  > Mon 2026-10-05 19:37:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:37:50  EhrGateChanged closed until Mon 2026-10-05 19:42:50
  > Mon 2026-10-05 19:37:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:38:31.615
  > Mon 2026-10-05 19:42:50  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 116 check_status
  > Mon 2026-10-05 19:43:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:43:50  EhrGateChanged closed until Mon 2026-10-05 19:48:50
  > Mon 2026-10-05 19:43:50  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:00:00
  > Mon 2026-10-05 19:45:00.001  a2 ContactWithheld no_capacity_in_window until Tue 2026-10-06 09:00:00
  > Mon 2026-10-05 19:45:00.001  a3 ContactWithheld no_capacity_in_window until Tue 2026-10-06 09:00:00
  > Tue 2026-10-06 09:00:00  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 117 check_status
  > a0 EhrAnswered check_status lost
  > EhrGateChanged closed until Tue 2026-10-06 09:06:00
  > a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:02:58.875
