# November 1, 2026, New York: 01:00 occurs twice. A patient who may be in one of two zones is called only
# when it is time in both.
policy storm
  cadence:
    - {step: call, channel: voice, flow: booking}
  windows: [{days: daily, hours: ["00:00-24:00"]}]
  legal_class: emergency
  attestation: "Dr. A. Example: boil-water notice"
  urgency: emergency
  retry: {no_answer: {after: 1h..1h}}
  limits: {per_day: 8, per_week: 8, min_gap: 0s}
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 1, per_week: 8, min_gap: 0s}
patient
patient in America/New_York,America/Los_Angeles
at 2026-11-01 00:45
campaign storm
  > c0 CampaignStarted emergency weight 1 deadline Mon 2026-11-30 23:45:00
campaign calls
  > c1 CampaignStarted routine weight 1 deadline Mon 2026-11-30 23:45:00
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Sun 2026-11-01 00:45:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1 c1
  > a1 PatientEnrolled patient 1 due Sun 2026-11-01 12:00:00
wait
  > Sun 2026-11-01 00:46:00  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 00:46:00  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 00:47:36.200
ehr open
  ! request_is_not_open
+1m finished no_answer
  ! assignment_is_unknown
# One hour later it is 01:47 once more.
wait
  > Sun 2026-11-01 00:47:36.200  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart -1 until Sun 2026-11-01 00:57:36.200
  = call a0.1 to phone 0 until Sun 2026-11-01 00:57:36.200
+1m finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Sun 2026-11-01 09:00:00
at 2026-11-01 12:30
  > Sun 2026-11-01 09:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
  > Sun 2026-11-01 09:01:00  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:01:00  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:01:59.337
  > Sun 2026-11-01 09:01:59.337  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
  > Sun 2026-11-01 09:03:00  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:03:00  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:04:18.339
  > Sun 2026-11-01 09:04:18.339  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 4 check_status
  > Sun 2026-11-01 09:05:20  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:05:20  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:06:07.281
  > Sun 2026-11-01 09:06:07.281  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 5 check_status
  > Sun 2026-11-01 09:07:10  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:07:10  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:08:47.821
  > Sun 2026-11-01 09:08:47.821  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 6 check_status
  > Sun 2026-11-01 09:09:50  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:09:50  EhrGateChanged closed until Sun 2026-11-01 09:10:05
  > Sun 2026-11-01 09:09:50  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:11:42.791
  > Sun 2026-11-01 09:11:42.791  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 7 check_status
  > Sun 2026-11-01 09:12:50  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:12:50  EhrGateChanged closed until Sun 2026-11-01 09:13:20
  > Sun 2026-11-01 09:12:50  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:14:28.265
  > Sun 2026-11-01 09:14:28.265  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 8 check_status
  > Sun 2026-11-01 09:15:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:15:30  EhrGateChanged closed until Sun 2026-11-01 09:16:30
  > Sun 2026-11-01 09:15:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:16:18.797
  > Sun 2026-11-01 09:16:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 9 check_status
  > Sun 2026-11-01 09:17:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:17:30  EhrGateChanged closed until Sun 2026-11-01 09:19:30
  > Sun 2026-11-01 09:17:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:19:21.119
  > Sun 2026-11-01 09:19:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 10 check_status
  > Sun 2026-11-01 09:20:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:20:30  EhrGateChanged closed until Sun 2026-11-01 09:24:30
  > Sun 2026-11-01 09:20:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:22:00.378
  > Sun 2026-11-01 09:24:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 11 check_status
  > Sun 2026-11-01 09:25:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:25:30  EhrGateChanged closed until Sun 2026-11-01 09:30:30
  > Sun 2026-11-01 09:25:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:27:05.413
  > Sun 2026-11-01 09:30:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 12 check_status
  > Sun 2026-11-01 09:31:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:31:30  EhrGateChanged closed until Sun 2026-11-01 09:36:30
  > Sun 2026-11-01 09:31:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:32:17.119
  > Sun 2026-11-01 09:36:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 13 check_status
  > Sun 2026-11-01 09:37:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:37:30  EhrGateChanged closed until Sun 2026-11-01 09:42:30
  > Sun 2026-11-01 09:37:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:38:26.782
  > Sun 2026-11-01 09:42:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 14 check_status
  > Sun 2026-11-01 09:43:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:43:30  EhrGateChanged closed until Sun 2026-11-01 09:48:30
  > Sun 2026-11-01 09:43:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:44:17.518
  > Sun 2026-11-01 09:48:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 15 check_status
  > Sun 2026-11-01 09:49:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:49:30  EhrGateChanged closed until Sun 2026-11-01 09:54:30
  > Sun 2026-11-01 09:49:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:50:00.690
  > Sun 2026-11-01 09:54:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 16 check_status
  > Sun 2026-11-01 09:55:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 09:55:30  EhrGateChanged closed until Sun 2026-11-01 10:00:30
  > Sun 2026-11-01 09:55:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 09:57:27.733
  > Sun 2026-11-01 10:00:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 17 check_status
  > Sun 2026-11-01 10:01:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:01:30  EhrGateChanged closed until Sun 2026-11-01 10:06:30
  > Sun 2026-11-01 10:01:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:02:25.405
  > Sun 2026-11-01 10:06:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 18 check_status
  > Sun 2026-11-01 10:07:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:07:30  EhrGateChanged closed until Sun 2026-11-01 10:12:30
  > Sun 2026-11-01 10:07:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:08:22.868
  > Sun 2026-11-01 10:12:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 19 check_status
  > Sun 2026-11-01 10:13:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:13:30  EhrGateChanged closed until Sun 2026-11-01 10:18:30
  > Sun 2026-11-01 10:13:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:14:12.106
  > Sun 2026-11-01 10:18:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 20 check_status
  > Sun 2026-11-01 10:19:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:19:30  EhrGateChanged closed until Sun 2026-11-01 10:24:30
  > Sun 2026-11-01 10:19:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:21:24.229
  > Sun 2026-11-01 10:24:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 21 check_status
  > Sun 2026-11-01 10:25:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:25:30  EhrGateChanged closed until Sun 2026-11-01 10:30:30
  > Sun 2026-11-01 10:25:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:26:33.206
  > Sun 2026-11-01 10:30:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 22 check_status
  > Sun 2026-11-01 10:31:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:31:30  EhrGateChanged closed until Sun 2026-11-01 10:36:30
  > Sun 2026-11-01 10:31:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:32:57.161
  > Sun 2026-11-01 10:36:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 23 check_status
  > Sun 2026-11-01 10:37:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:37:30  EhrGateChanged closed until Sun 2026-11-01 10:42:30
  > Sun 2026-11-01 10:37:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:39:07.783
  > Sun 2026-11-01 10:42:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 24 check_status
  > Sun 2026-11-01 10:43:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:43:30  EhrGateChanged closed until Sun 2026-11-01 10:48:30
  > Sun 2026-11-01 10:43:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:44:25.571
  > Sun 2026-11-01 10:48:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 25 check_status
  > Sun 2026-11-01 10:49:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:49:30  EhrGateChanged closed until Sun 2026-11-01 10:54:30
  > Sun 2026-11-01 10:49:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:50:00.819
  > Sun 2026-11-01 10:54:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 26 check_status
  > Sun 2026-11-01 10:55:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 10:55:30  EhrGateChanged closed until Sun 2026-11-01 11:00:30
  > Sun 2026-11-01 10:55:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 10:56:44.670
  > Sun 2026-11-01 11:00:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 27 check_status
  > Sun 2026-11-01 11:01:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:01:30  EhrGateChanged closed until Sun 2026-11-01 11:06:30
  > Sun 2026-11-01 11:01:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:02:31.874
  > Sun 2026-11-01 11:06:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 28 check_status
  > Sun 2026-11-01 11:07:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:07:30  EhrGateChanged closed until Sun 2026-11-01 11:12:30
  > Sun 2026-11-01 11:07:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:08:12.020
  > Sun 2026-11-01 11:12:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 29 check_status
  > Sun 2026-11-01 11:13:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:13:30  EhrGateChanged closed until Sun 2026-11-01 11:18:30
  > Sun 2026-11-01 11:13:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:14:28.009
  > Sun 2026-11-01 11:18:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 30 check_status
  > Sun 2026-11-01 11:19:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:19:30  EhrGateChanged closed until Sun 2026-11-01 11:24:30
  > Sun 2026-11-01 11:19:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:21:18.849
  > Sun 2026-11-01 11:24:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 31 check_status
  > Sun 2026-11-01 11:25:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:25:30  EhrGateChanged closed until Sun 2026-11-01 11:30:30
  > Sun 2026-11-01 11:25:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:26:22.792
  > Sun 2026-11-01 11:30:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 32 check_status
  > Sun 2026-11-01 11:31:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:31:30  EhrGateChanged closed until Sun 2026-11-01 11:36:30
  > Sun 2026-11-01 11:31:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:32:35.300
  > Sun 2026-11-01 11:36:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 33 check_status
  > Sun 2026-11-01 11:37:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:37:30  EhrGateChanged closed until Sun 2026-11-01 11:42:30
  > Sun 2026-11-01 11:37:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:38:35.234
  > Sun 2026-11-01 11:42:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 34 check_status
  > Sun 2026-11-01 11:43:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:43:30  EhrGateChanged closed until Sun 2026-11-01 11:48:30
  > Sun 2026-11-01 11:43:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:45:29.125
  > Sun 2026-11-01 11:48:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 35 check_status
  > Sun 2026-11-01 11:49:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:49:30  EhrGateChanged closed until Sun 2026-11-01 11:54:30
  > Sun 2026-11-01 11:49:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:50:12.237
  > Sun 2026-11-01 11:54:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 36 check_status
  > Sun 2026-11-01 11:55:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 11:55:30  EhrGateChanged closed until Sun 2026-11-01 12:00:30
  > Sun 2026-11-01 11:55:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 11:56:19.402
  > Sun 2026-11-01 12:00:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 37 check_status
  > Sun 2026-11-01 12:01:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 12:01:30  EhrGateChanged closed until Sun 2026-11-01 12:06:30
  > Sun 2026-11-01 12:01:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 12:02:59.408
  > Sun 2026-11-01 12:06:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 38 check_status
  > Sun 2026-11-01 12:07:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 12:07:30  EhrGateChanged closed until Sun 2026-11-01 12:12:30
  > Sun 2026-11-01 12:07:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 12:08:42.853
  > Sun 2026-11-01 12:12:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 39 check_status
  > Sun 2026-11-01 12:13:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 12:13:30  EhrGateChanged closed until Sun 2026-11-01 12:18:30
  > Sun 2026-11-01 12:13:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 12:14:39.878
  > Sun 2026-11-01 12:18:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 40 check_status
  > Sun 2026-11-01 12:19:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 12:19:30  EhrGateChanged closed until Sun 2026-11-01 12:24:30
  > Sun 2026-11-01 12:19:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 12:21:25.412
  > Sun 2026-11-01 12:24:30  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 41 check_status
  > Sun 2026-11-01 12:25:30  a0 EhrAnswered check_status lost
  > Sun 2026-11-01 12:25:30  EhrGateChanged closed until Sun 2026-11-01 12:30:30
  > Sun 2026-11-01 12:25:30  a0 ContactWithheld ehr_unavailable until Sun 2026-11-01 12:27:23.743
