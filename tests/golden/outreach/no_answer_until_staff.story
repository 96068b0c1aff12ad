# Nobody answers: another daypart each time, then the last text, then the worklist. Staff settle it.
policy flu
  cadence:
    - {step: heads_up, channel: text, template: flu-heads-up, link: self_service}
    - {step: call, channel: voice, after: {heads_up: 24h}, flow: flu-booking}
    - {step: last_text, channel: text, when: calls_exhausted, template: flu-last-chance, link: self_service}
  retry:
    no_answer: {after: 1d..2d, daypart: different}
    machine: {voicemail: first_time, template: callback-please, after: 2d..3d, daypart: different}
  limits: {per_day: 1, per_week: 3, total_calls: 3, min_gap: 20h}
patient
at 2026-10-05 09:00
campaign flu
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for text to phone 0
  = ask EHR request 0 check_status
wait
  > Mon 2026-10-05 09:01:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:36.200
+1s ehr open
  ! request_is_not_open
+5s finished delivered
  ! assignment_is_unknown
wait
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 1 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 text phone 0 daypart 0 until Mon 2026-10-05 09:17:37.200
  = text a0.1 to phone 0 with link until Mon 2026-10-05 09:17:37.200
+30s finished no_answer
  > a0 AttemptEnded attempt 1 text no_answer
  > a0 WakeScheduled next_step step 1 due Tue 2026-10-06 09:03:08
wait 2
  > Tue 2026-10-06 09:03:08  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 0 with voicemail until Tue 2026-10-06 09:13:09, after 0 today, 1 this week
  = call a0.2 to phone 0 voicemail until Tue 2026-10-06 09:13:09
+30s finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 1 due Wed 2026-10-07 17:50:47.775
wait 3
  > Wed 2026-10-07 17:50:47.775  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
  > Wed 2026-10-07 17:51:50  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:51:50  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:53:08.339
+1s ehr open
  ! request_is_not_open
+30s finished no_answer
  ! attempt_is_not_open
wait 3
  > Wed 2026-10-07 17:53:08.339  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 4 check_status
  > Wed 2026-10-07 17:54:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:54:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:54:57.281
  > Wed 2026-10-07 17:54:57.281  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 5 check_status
+1s ehr open
  ! request_is_not_open
+5s finished delivered
  ! attempt_is_not_open
wait
  > Wed 2026-10-07 17:56:00  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:56:00  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 17:57:37.821
+1d close staff_resolved
  > Wed 2026-10-07 17:57:37.821  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 6 check_status
  > Wed 2026-10-07 17:58:40  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 17:58:40  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:00:32.791
  > Wed 2026-10-07 18:00:32.791  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 7 check_status
  > Wed 2026-10-07 18:01:40  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:01:40  EhrGateChanged closed until Wed 2026-10-07 18:01:55
  > Wed 2026-10-07 18:01:40  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:03:18.265
  > Wed 2026-10-07 18:03:18.265  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 8 check_status
  > Wed 2026-10-07 18:04:20  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:04:20  EhrGateChanged closed until Wed 2026-10-07 18:04:50
  > Wed 2026-10-07 18:04:20  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:05:08.797
  > Wed 2026-10-07 18:05:08.797  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 9 check_status
  > Wed 2026-10-07 18:06:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:06:10  EhrGateChanged closed until Wed 2026-10-07 18:07:10
  > Wed 2026-10-07 18:06:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:08:01.119
  > Wed 2026-10-07 18:08:01.119  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 10 check_status
  > Wed 2026-10-07 18:09:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:09:10  EhrGateChanged closed until Wed 2026-10-07 18:11:10
  > Wed 2026-10-07 18:09:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:10:40.378
  > Wed 2026-10-07 18:11:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 11 check_status
  > Wed 2026-10-07 18:12:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:12:10  EhrGateChanged closed until Wed 2026-10-07 18:16:10
  > Wed 2026-10-07 18:12:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:13:45.413
  > Wed 2026-10-07 18:16:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 12 check_status
  > Wed 2026-10-07 18:17:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:17:10  EhrGateChanged closed until Wed 2026-10-07 18:22:10
  > Wed 2026-10-07 18:17:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:17:57.119
  > Wed 2026-10-07 18:22:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 13 check_status
  > Wed 2026-10-07 18:23:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:23:10  EhrGateChanged closed until Wed 2026-10-07 18:28:10
  > Wed 2026-10-07 18:23:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:24:06.782
  > Wed 2026-10-07 18:28:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 14 check_status
  > Wed 2026-10-07 18:29:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:29:10  EhrGateChanged closed until Wed 2026-10-07 18:34:10
  > Wed 2026-10-07 18:29:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:29:57.518
  > Wed 2026-10-07 18:34:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 15 check_status
  > Wed 2026-10-07 18:35:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:35:10  EhrGateChanged closed until Wed 2026-10-07 18:40:10
  > Wed 2026-10-07 18:35:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:35:40.690
  > Wed 2026-10-07 18:40:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 16 check_status
  > Wed 2026-10-07 18:41:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:41:10  EhrGateChanged closed until Wed 2026-10-07 18:46:10
  > Wed 2026-10-07 18:41:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:43:07.733
  > Wed 2026-10-07 18:46:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 17 check_status
  > Wed 2026-10-07 18:47:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:47:10  EhrGateChanged closed until Wed 2026-10-07 18:52:10
  > Wed 2026-10-07 18:47:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:48:05.405
  > Wed 2026-10-07 18:52:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 18 check_status
  > Wed 2026-10-07 18:53:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:53:10  EhrGateChanged closed until Wed 2026-10-07 18:58:10
  > Wed 2026-10-07 18:53:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:54:02.868
  > Wed 2026-10-07 18:58:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 19 check_status
  > Wed 2026-10-07 18:59:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 18:59:10  EhrGateChanged closed until Wed 2026-10-07 19:04:10
  > Wed 2026-10-07 18:59:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 18:59:52.106
  > Wed 2026-10-07 19:04:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 20 check_status
  > Wed 2026-10-07 19:05:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:05:10  EhrGateChanged closed until Wed 2026-10-07 19:10:10
  > Wed 2026-10-07 19:05:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:07:04.229
  > Wed 2026-10-07 19:10:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 21 check_status
  > Wed 2026-10-07 19:11:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:11:10  EhrGateChanged closed until Wed 2026-10-07 19:16:10
  > Wed 2026-10-07 19:11:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:12:13.206
  > Wed 2026-10-07 19:16:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 22 check_status
  > Wed 2026-10-07 19:17:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:17:10  EhrGateChanged closed until Wed 2026-10-07 19:22:10
  > Wed 2026-10-07 19:17:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:18:37.161
  > Wed 2026-10-07 19:22:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 23 check_status
  > Wed 2026-10-07 19:23:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:23:10  EhrGateChanged closed until Wed 2026-10-07 19:28:10
  > Wed 2026-10-07 19:23:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:24:47.783
  > Wed 2026-10-07 19:28:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 24 check_status
  > Wed 2026-10-07 19:29:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:29:10  EhrGateChanged closed until Wed 2026-10-07 19:34:10
  > Wed 2026-10-07 19:29:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:30:05.571
  > Wed 2026-10-07 19:34:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 25 check_status
  > Wed 2026-10-07 19:35:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:35:10  EhrGateChanged closed until Wed 2026-10-07 19:40:10
  > Wed 2026-10-07 19:35:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:35:40.819
  > Wed 2026-10-07 19:40:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 26 check_status
  > Wed 2026-10-07 19:41:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:41:10  EhrGateChanged closed until Wed 2026-10-07 19:46:10
  > Wed 2026-10-07 19:41:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:42:24.670
  > Wed 2026-10-07 19:46:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 27 check_status
  > Wed 2026-10-07 19:47:10  a0 EhrAnswered check_status lost
  > Wed 2026-10-07 19:47:10  EhrGateChanged closed until Wed 2026-10-07 19:52:10
  > Wed 2026-10-07 19:47:10  a0 ContactWithheld ehr_unavailable until Wed 2026-10-07 19:48:11.874
  > Wed 2026-10-07 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Thu 2026-10-08 09:00:00
  > Thu 2026-10-08 09:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 28 check_status
  > Thu 2026-10-08 09:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:01:00  EhrGateChanged closed until Thu 2026-10-08 09:06:00
  > Thu 2026-10-08 09:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:01:42.020
  > Thu 2026-10-08 09:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 29 check_status
  > Thu 2026-10-08 09:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:07:00  EhrGateChanged closed until Thu 2026-10-08 09:12:00
  > Thu 2026-10-08 09:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:07:58.009
  > Thu 2026-10-08 09:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 30 check_status
  > Thu 2026-10-08 09:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:13:00  EhrGateChanged closed until Thu 2026-10-08 09:18:00
  > Thu 2026-10-08 09:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:14:48.849
  > Thu 2026-10-08 09:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 31 check_status
  > Thu 2026-10-08 09:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:19:00  EhrGateChanged closed until Thu 2026-10-08 09:24:00
  > Thu 2026-10-08 09:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:19:52.792
  > Thu 2026-10-08 09:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 32 check_status
  > Thu 2026-10-08 09:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:25:00  EhrGateChanged closed until Thu 2026-10-08 09:30:00
  > Thu 2026-10-08 09:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:26:05.300
  > Thu 2026-10-08 09:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 33 check_status
  > Thu 2026-10-08 09:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:31:00  EhrGateChanged closed until Thu 2026-10-08 09:36:00
  > Thu 2026-10-08 09:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:32:05.234
  > Thu 2026-10-08 09:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 34 check_status
  > Thu 2026-10-08 09:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:37:00  EhrGateChanged closed until Thu 2026-10-08 09:42:00
  > Thu 2026-10-08 09:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:38:59.125
  > Thu 2026-10-08 09:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 35 check_status
  > Thu 2026-10-08 09:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:43:00  EhrGateChanged closed until Thu 2026-10-08 09:48:00
  > Thu 2026-10-08 09:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:43:42.237
  > Thu 2026-10-08 09:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 36 check_status
  > Thu 2026-10-08 09:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:49:00  EhrGateChanged closed until Thu 2026-10-08 09:54:00
  > Thu 2026-10-08 09:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:49:49.402
  > Thu 2026-10-08 09:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 37 check_status
  > Thu 2026-10-08 09:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 09:55:00  EhrGateChanged closed until Thu 2026-10-08 10:00:00
  > Thu 2026-10-08 09:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 09:56:29.408
  > Thu 2026-10-08 10:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 38 check_status
  > Thu 2026-10-08 10:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:01:00  EhrGateChanged closed until Thu 2026-10-08 10:06:00
  > Thu 2026-10-08 10:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:02:12.853
  > Thu 2026-10-08 10:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 39 check_status
  > Thu 2026-10-08 10:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:07:00  EhrGateChanged closed until Thu 2026-10-08 10:12:00
  > Thu 2026-10-08 10:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:08:09.878
  > Thu 2026-10-08 10:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 40 check_status
  > Thu 2026-10-08 10:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:13:00  EhrGateChanged closed until Thu 2026-10-08 10:18:00
  > Thu 2026-10-08 10:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:14:55.412
  > Thu 2026-10-08 10:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 41 check_status
  > Thu 2026-10-08 10:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:19:00  EhrGateChanged closed until Thu 2026-10-08 10:24:00
  > Thu 2026-10-08 10:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:20:53.743
  > Thu 2026-10-08 10:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 42 check_status
  > Thu 2026-10-08 10:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:25:00  EhrGateChanged closed until Thu 2026-10-08 10:30:00
  > Thu 2026-10-08 10:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:26:31.922
  > Thu 2026-10-08 10:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 43 check_status
  > Thu 2026-10-08 10:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:31:00  EhrGateChanged closed until Thu 2026-10-08 10:36:00
  > Thu 2026-10-08 10:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:31:49.853
  > Thu 2026-10-08 10:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 44 check_status
  > Thu 2026-10-08 10:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:37:00  EhrGateChanged closed until Thu 2026-10-08 10:42:00
  > Thu 2026-10-08 10:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:38:28.046
  > Thu 2026-10-08 10:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 45 check_status
  > Thu 2026-10-08 10:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:43:00  EhrGateChanged closed until Thu 2026-10-08 10:48:00
  > Thu 2026-10-08 10:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:44:47.066
  > Thu 2026-10-08 10:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 46 check_status
  > Thu 2026-10-08 10:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:49:00  EhrGateChanged closed until Thu 2026-10-08 10:54:00
  > Thu 2026-10-08 10:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:50:51.320
  > Thu 2026-10-08 10:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 47 check_status
  > Thu 2026-10-08 10:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 10:55:00  EhrGateChanged closed until Thu 2026-10-08 11:00:00
  > Thu 2026-10-08 10:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 10:56:53.603
  > Thu 2026-10-08 11:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 48 check_status
  > Thu 2026-10-08 11:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:01:00  EhrGateChanged closed until Thu 2026-10-08 11:06:00
  > Thu 2026-10-08 11:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:01:46.469
  > Thu 2026-10-08 11:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 49 check_status
  > Thu 2026-10-08 11:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:07:00  EhrGateChanged closed until Thu 2026-10-08 11:12:00
  > Thu 2026-10-08 11:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:08:45.001
  > Thu 2026-10-08 11:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 50 check_status
  > Thu 2026-10-08 11:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:13:00  EhrGateChanged closed until Thu 2026-10-08 11:18:00
  > Thu 2026-10-08 11:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:14:46.525
  > Thu 2026-10-08 11:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 51 check_status
  > Thu 2026-10-08 11:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:19:00  EhrGateChanged closed until Thu 2026-10-08 11:24:00
  > Thu 2026-10-08 11:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:20:55.923
  > Thu 2026-10-08 11:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 52 check_status
  > Thu 2026-10-08 11:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:25:00  EhrGateChanged closed until Thu 2026-10-08 11:30:00
  > Thu 2026-10-08 11:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:26:50.620
  > Thu 2026-10-08 11:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 53 check_status
  > Thu 2026-10-08 11:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:31:00  EhrGateChanged closed until Thu 2026-10-08 11:36:00
  > Thu 2026-10-08 11:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:32:00.995
  > Thu 2026-10-08 11:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 54 check_status
  > Thu 2026-10-08 11:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:37:00  EhrGateChanged closed until Thu 2026-10-08 11:42:00
  > Thu 2026-10-08 11:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:38:41.269
  > Thu 2026-10-08 11:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 55 check_status
  > Thu 2026-10-08 11:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:43:00  EhrGateChanged closed until Thu 2026-10-08 11:48:00
  > Thu 2026-10-08 11:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:44:15.381
  > Thu 2026-10-08 11:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 56 check_status
  > Thu 2026-10-08 11:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:49:00  EhrGateChanged closed until Thu 2026-10-08 11:54:00
  > Thu 2026-10-08 11:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:50:13.228
  > Thu 2026-10-08 11:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 57 check_status
  > Thu 2026-10-08 11:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 11:55:00  EhrGateChanged closed until Thu 2026-10-08 12:00:00
  > Thu 2026-10-08 11:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 11:55:46.665
  > Thu 2026-10-08 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 58 check_status
  > Thu 2026-10-08 12:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:01:00  EhrGateChanged closed until Thu 2026-10-08 12:06:00
  > Thu 2026-10-08 12:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:02:01.742
  > Thu 2026-10-08 12:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 59 check_status
  > Thu 2026-10-08 12:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:07:00  EhrGateChanged closed until Thu 2026-10-08 12:12:00
  > Thu 2026-10-08 12:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:07:51.959
  > Thu 2026-10-08 12:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 60 check_status
  > Thu 2026-10-08 12:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:13:00  EhrGateChanged closed until Thu 2026-10-08 12:18:00
  > Thu 2026-10-08 12:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:13:54.834
  > Thu 2026-10-08 12:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 61 check_status
  > Thu 2026-10-08 12:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:19:00  EhrGateChanged closed until Thu 2026-10-08 12:24:00
  > Thu 2026-10-08 12:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:20:48.458
  > Thu 2026-10-08 12:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 62 check_status
  > Thu 2026-10-08 12:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:25:00  EhrGateChanged closed until Thu 2026-10-08 12:30:00
  > Thu 2026-10-08 12:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:25:44.439
  > Thu 2026-10-08 12:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 63 check_status
  > Thu 2026-10-08 12:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:31:00  EhrGateChanged closed until Thu 2026-10-08 12:36:00
  > Thu 2026-10-08 12:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:31:54.554
  > Thu 2026-10-08 12:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 64 check_status
  > Thu 2026-10-08 12:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:37:00  EhrGateChanged closed until Thu 2026-10-08 12:42:00
  > Thu 2026-10-08 12:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:38:44.883
  > Thu 2026-10-08 12:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 65 check_status
  > Thu 2026-10-08 12:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:43:00  EhrGateChanged closed until Thu 2026-10-08 12:48:00
  > Thu 2026-10-08 12:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:43:51.306
  > Thu 2026-10-08 12:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 66 check_status
  > Thu 2026-10-08 12:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:49:00  EhrGateChanged closed until Thu 2026-10-08 12:54:00
  > Thu 2026-10-08 12:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:50:43.726
  > Thu 2026-10-08 12:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 67 check_status
  > Thu 2026-10-08 12:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 12:55:00  EhrGateChanged closed until Thu 2026-10-08 13:00:00
  > Thu 2026-10-08 12:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 12:56:21.557
  > Thu 2026-10-08 13:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 68 check_status
  > Thu 2026-10-08 13:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:01:00  EhrGateChanged closed until Thu 2026-10-08 13:06:00
  > Thu 2026-10-08 13:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:01:52.835
  > Thu 2026-10-08 13:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 69 check_status
  > Thu 2026-10-08 13:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:07:00  EhrGateChanged closed until Thu 2026-10-08 13:12:00
  > Thu 2026-10-08 13:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:08:22.952
  > Thu 2026-10-08 13:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 70 check_status
  > Thu 2026-10-08 13:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:13:00  EhrGateChanged closed until Thu 2026-10-08 13:18:00
  > Thu 2026-10-08 13:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:14:04.487
  > Thu 2026-10-08 13:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 71 check_status
  > Thu 2026-10-08 13:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:19:00  EhrGateChanged closed until Thu 2026-10-08 13:24:00
  > Thu 2026-10-08 13:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:19:32.204
  > Thu 2026-10-08 13:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 72 check_status
  > Thu 2026-10-08 13:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:25:00  EhrGateChanged closed until Thu 2026-10-08 13:30:00
  > Thu 2026-10-08 13:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:25:36.457
  > Thu 2026-10-08 13:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 73 check_status
  > Thu 2026-10-08 13:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:31:00  EhrGateChanged closed until Thu 2026-10-08 13:36:00
  > Thu 2026-10-08 13:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:31:47.599
  > Thu 2026-10-08 13:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 74 check_status
  > Thu 2026-10-08 13:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:37:00  EhrGateChanged closed until Thu 2026-10-08 13:42:00
  > Thu 2026-10-08 13:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:37:41.774
  > Thu 2026-10-08 13:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 75 check_status
  > Thu 2026-10-08 13:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:43:00  EhrGateChanged closed until Thu 2026-10-08 13:48:00
  > Thu 2026-10-08 13:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:43:57.101
  > Thu 2026-10-08 13:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 76 check_status
  > Thu 2026-10-08 13:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:49:00  EhrGateChanged closed until Thu 2026-10-08 13:54:00
  > Thu 2026-10-08 13:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:50:11.253
  > Thu 2026-10-08 13:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 77 check_status
  > Thu 2026-10-08 13:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 13:55:00  EhrGateChanged closed until Thu 2026-10-08 14:00:00
  > Thu 2026-10-08 13:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 13:55:32.751
  > Thu 2026-10-08 14:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 78 check_status
  > Thu 2026-10-08 14:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:01:00  EhrGateChanged closed until Thu 2026-10-08 14:06:00
  > Thu 2026-10-08 14:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:01:55.853
  > Thu 2026-10-08 14:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 79 check_status
  > Thu 2026-10-08 14:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:07:00  EhrGateChanged closed until Thu 2026-10-08 14:12:00
  > Thu 2026-10-08 14:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:08:38.243
  > Thu 2026-10-08 14:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 80 check_status
  > Thu 2026-10-08 14:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:13:00  EhrGateChanged closed until Thu 2026-10-08 14:18:00
  > Thu 2026-10-08 14:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:13:44.323
  > Thu 2026-10-08 14:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 81 check_status
  > Thu 2026-10-08 14:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:19:00  EhrGateChanged closed until Thu 2026-10-08 14:24:00
  > Thu 2026-10-08 14:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:19:42.501
  > Thu 2026-10-08 14:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 82 check_status
  > Thu 2026-10-08 14:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:25:00  EhrGateChanged closed until Thu 2026-10-08 14:30:00
  > Thu 2026-10-08 14:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:25:53.269
  > Thu 2026-10-08 14:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 83 check_status
  > Thu 2026-10-08 14:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:31:00  EhrGateChanged closed until Thu 2026-10-08 14:36:00
  > Thu 2026-10-08 14:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:31:33.734
  > Thu 2026-10-08 14:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 84 check_status
  > Thu 2026-10-08 14:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:37:00  EhrGateChanged closed until Thu 2026-10-08 14:42:00
  > Thu 2026-10-08 14:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:38:10.318
  > Thu 2026-10-08 14:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 85 check_status
  > Thu 2026-10-08 14:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:43:00  EhrGateChanged closed until Thu 2026-10-08 14:48:00
  > Thu 2026-10-08 14:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:44:32.677
  > Thu 2026-10-08 14:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 86 check_status
  > Thu 2026-10-08 14:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:49:00  EhrGateChanged closed until Thu 2026-10-08 14:54:00
  > Thu 2026-10-08 14:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:49:42.398
  > Thu 2026-10-08 14:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 87 check_status
  > Thu 2026-10-08 14:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 14:55:00  EhrGateChanged closed until Thu 2026-10-08 15:00:00
  > Thu 2026-10-08 14:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 14:56:13.379
  > Thu 2026-10-08 15:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 88 check_status
  > Thu 2026-10-08 15:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:01:00  EhrGateChanged closed until Thu 2026-10-08 15:06:00
  > Thu 2026-10-08 15:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:02:53.865
  > Thu 2026-10-08 15:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 89 check_status
  > Thu 2026-10-08 15:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:07:00  EhrGateChanged closed until Thu 2026-10-08 15:12:00
  > Thu 2026-10-08 15:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:08:38.974
  > Thu 2026-10-08 15:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 90 check_status
  > Thu 2026-10-08 15:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:13:00  EhrGateChanged closed until Thu 2026-10-08 15:18:00
  > Thu 2026-10-08 15:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:13:44.487
  > Thu 2026-10-08 15:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 91 check_status
  > Thu 2026-10-08 15:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:19:00  EhrGateChanged closed until Thu 2026-10-08 15:24:00
  > Thu 2026-10-08 15:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:20:49.007
  > Thu 2026-10-08 15:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 92 check_status
  > Thu 2026-10-08 15:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:25:00  EhrGateChanged closed until Thu 2026-10-08 15:30:00
  > Thu 2026-10-08 15:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:26:07.338
  > Thu 2026-10-08 15:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 93 check_status
  > Thu 2026-10-08 15:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:31:00  EhrGateChanged closed until Thu 2026-10-08 15:36:00
  > Thu 2026-10-08 15:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:31:45.546
  > Thu 2026-10-08 15:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 94 check_status
  > Thu 2026-10-08 15:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:37:00  EhrGateChanged closed until Thu 2026-10-08 15:42:00
  > Thu 2026-10-08 15:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:37:59.296
  > Thu 2026-10-08 15:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 95 check_status
  > Thu 2026-10-08 15:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:43:00  EhrGateChanged closed until Thu 2026-10-08 15:48:00
  > Thu 2026-10-08 15:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:44:15.574
  > Thu 2026-10-08 15:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 96 check_status
  > Thu 2026-10-08 15:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:49:00  EhrGateChanged closed until Thu 2026-10-08 15:54:00
  > Thu 2026-10-08 15:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:50:13.190
  > Thu 2026-10-08 15:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 97 check_status
  > Thu 2026-10-08 15:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 15:55:00  EhrGateChanged closed until Thu 2026-10-08 16:00:00
  > Thu 2026-10-08 15:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 15:56:40.181
  > Thu 2026-10-08 16:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 98 check_status
  > Thu 2026-10-08 16:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:01:00  EhrGateChanged closed until Thu 2026-10-08 16:06:00
  > Thu 2026-10-08 16:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:02:25.018
  > Thu 2026-10-08 16:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 99 check_status
  > Thu 2026-10-08 16:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:07:00  EhrGateChanged closed until Thu 2026-10-08 16:12:00
  > Thu 2026-10-08 16:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:07:49.848
  > Thu 2026-10-08 16:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 100 check_status
  > Thu 2026-10-08 16:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:13:00  EhrGateChanged closed until Thu 2026-10-08 16:18:00
  > Thu 2026-10-08 16:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:13:58.451
  > Thu 2026-10-08 16:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 101 check_status
  > Thu 2026-10-08 16:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:19:00  EhrGateChanged closed until Thu 2026-10-08 16:24:00
  > Thu 2026-10-08 16:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:19:33.334
  > Thu 2026-10-08 16:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 102 check_status
  > Thu 2026-10-08 16:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:25:00  EhrGateChanged closed until Thu 2026-10-08 16:30:00
  > Thu 2026-10-08 16:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:26:38.606
  > Thu 2026-10-08 16:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 103 check_status
  > Thu 2026-10-08 16:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:31:00  EhrGateChanged closed until Thu 2026-10-08 16:36:00
  > Thu 2026-10-08 16:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:32:32.095
  > Thu 2026-10-08 16:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 104 check_status
  > Thu 2026-10-08 16:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:37:00  EhrGateChanged closed until Thu 2026-10-08 16:42:00
  > Thu 2026-10-08 16:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:38:21.789
  > Thu 2026-10-08 16:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 105 check_status
  > Thu 2026-10-08 16:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:43:00  EhrGateChanged closed until Thu 2026-10-08 16:48:00
  > Thu 2026-10-08 16:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:43:59.632
  > Thu 2026-10-08 16:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 106 check_status
  > Thu 2026-10-08 16:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:49:00  EhrGateChanged closed until Thu 2026-10-08 16:54:00
  > Thu 2026-10-08 16:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:50:32.180
  > Thu 2026-10-08 16:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 107 check_status
  > Thu 2026-10-08 16:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 16:55:00  EhrGateChanged closed until Thu 2026-10-08 17:00:00
  > Thu 2026-10-08 16:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 16:55:30.568
  > Thu 2026-10-08 17:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 108 check_status
  > Thu 2026-10-08 17:01:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:01:00  EhrGateChanged closed until Thu 2026-10-08 17:06:00
  > Thu 2026-10-08 17:01:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:02:02.754
  > Thu 2026-10-08 17:06:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 109 check_status
  > Thu 2026-10-08 17:07:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:07:00  EhrGateChanged closed until Thu 2026-10-08 17:12:00
  > Thu 2026-10-08 17:07:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:07:38.130
  > Thu 2026-10-08 17:12:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 110 check_status
  > Thu 2026-10-08 17:13:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:13:00  EhrGateChanged closed until Thu 2026-10-08 17:18:00
  > Thu 2026-10-08 17:13:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:13:39.187
  > Thu 2026-10-08 17:18:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 111 check_status
  > Thu 2026-10-08 17:19:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:19:00  EhrGateChanged closed until Thu 2026-10-08 17:24:00
  > Thu 2026-10-08 17:19:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:20:28.903
  > Thu 2026-10-08 17:24:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 112 check_status
  > Thu 2026-10-08 17:25:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:25:00  EhrGateChanged closed until Thu 2026-10-08 17:30:00
  > Thu 2026-10-08 17:25:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:26:59.641
  > Thu 2026-10-08 17:30:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 113 check_status
  > Thu 2026-10-08 17:31:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:31:00  EhrGateChanged closed until Thu 2026-10-08 17:36:00
  > Thu 2026-10-08 17:31:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:32:26.718
  > Thu 2026-10-08 17:36:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 114 check_status
  > Thu 2026-10-08 17:37:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:37:00  EhrGateChanged closed until Thu 2026-10-08 17:42:00
  > Thu 2026-10-08 17:37:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:38:54.613
  > Thu 2026-10-08 17:42:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 115 check_status
  > Thu 2026-10-08 17:43:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:43:00  EhrGateChanged closed until Thu 2026-10-08 17:48:00
  > Thu 2026-10-08 17:43:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:43:41.615
  > Thu 2026-10-08 17:48:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 116 check_status
  > Thu 2026-10-08 17:49:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:49:00  EhrGateChanged closed until Thu 2026-10-08 17:54:00
  > Thu 2026-10-08 17:49:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:50:13.701
  > Thu 2026-10-08 17:54:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 117 check_status
  > Thu 2026-10-08 17:55:00  a0 EhrAnswered check_status lost
  > Thu 2026-10-08 17:55:00  EhrGateChanged closed until Thu 2026-10-08 18:00:00
  > Thu 2026-10-08 17:55:00  a0 ContactWithheld ehr_unavailable until Thu 2026-10-08 17:56:58.875
  ! task_is_not_open
