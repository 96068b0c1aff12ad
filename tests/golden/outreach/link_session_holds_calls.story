# The patient is on the self-service page when the call falls due: it waits until they have left.
policy flu
  cadence:
    - {step: heads_up, channel: text, template: flu-heads-up, link: self_service}
    - {step: call, channel: voice, after: {heads_up: 24h}, flow: flu-booking}
    - {step: last_text, channel: text, when: calls_exhausted, template: flu-last-chance, link: self_service}
  retry:
    no_answer: {after: 1d..2d, daypart: different}
    machine: {voicemail: first_time, template: callback-please, after: 2d..3d, daypart: different}
  limits: {per_day: 1, per_week: 3, total_calls: 3, min_gap: 20h}
policy other
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
at 2026-10-05 09:00
campaign flu
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
campaign other
  > c1 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0 c0
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
at 2026-10-06 08:55
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 1 check_status
  > Mon 2026-10-05 09:03:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:20.217
  > Mon 2026-10-05 09:05:20.217  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 2 check_status
  > Mon 2026-10-05 09:06:30  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:30  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:07:29.337
  > Mon 2026-10-05 09:07:29.337  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 3 check_status
  > Mon 2026-10-05 09:08:30  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:08:30  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:09:48.339
  > Mon 2026-10-05 09:09:48.339  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 4 check_status
  > Mon 2026-10-05 09:10:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:10:50  EhrGateChanged closed until Mon 2026-10-05 09:11:05
  > Mon 2026-10-05 09:10:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:11:37.281
  > Mon 2026-10-05 09:11:37.281  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 5 check_status
  > Mon 2026-10-05 09:12:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:12:40  EhrGateChanged closed until Mon 2026-10-05 09:13:10
  > Mon 2026-10-05 09:12:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:14:17.821
  > Mon 2026-10-05 09:14:17.821  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 6 check_status
  > Mon 2026-10-05 09:15:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:15:20  EhrGateChanged closed until Mon 2026-10-05 09:16:20
  > Mon 2026-10-05 09:15:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:17:12.791
  > Mon 2026-10-05 09:17:12.791  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 7 check_status
  > Mon 2026-10-05 09:18:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:18:20  EhrGateChanged closed until Mon 2026-10-05 09:20:20
  > Mon 2026-10-05 09:18:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:19:58.265
  > Mon 2026-10-05 09:20:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 8 check_status
  > Mon 2026-10-05 09:21:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:21:20  EhrGateChanged closed until Mon 2026-10-05 09:25:20
  > Mon 2026-10-05 09:21:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:22:08.797
  > Mon 2026-10-05 09:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 9 check_status
  > Mon 2026-10-05 09:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:26:20  EhrGateChanged closed until Mon 2026-10-05 09:31:20
  > Mon 2026-10-05 09:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:28:11.119
  > Mon 2026-10-05 09:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 10 check_status
  > Mon 2026-10-05 09:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:32:20  EhrGateChanged closed until Mon 2026-10-05 09:37:20
  > Mon 2026-10-05 09:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:33:50.378
  > Mon 2026-10-05 09:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 11 check_status
  > Mon 2026-10-05 09:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:38:20  EhrGateChanged closed until Mon 2026-10-05 09:43:20
  > Mon 2026-10-05 09:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:39:55.413
  > Mon 2026-10-05 09:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 12 check_status
  > Mon 2026-10-05 09:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:44:20  EhrGateChanged closed until Mon 2026-10-05 09:49:20
  > Mon 2026-10-05 09:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:45:07.119
  > Mon 2026-10-05 09:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 13 check_status
  > Mon 2026-10-05 09:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:50:20  EhrGateChanged closed until Mon 2026-10-05 09:55:20
  > Mon 2026-10-05 09:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:51:16.782
  > Mon 2026-10-05 09:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 14 check_status
  > Mon 2026-10-05 09:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:56:20  EhrGateChanged closed until Mon 2026-10-05 10:01:20
  > Mon 2026-10-05 09:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:57:07.518
  > Mon 2026-10-05 10:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 15 check_status
  > Mon 2026-10-05 10:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:02:20  EhrGateChanged closed until Mon 2026-10-05 10:07:20
  > Mon 2026-10-05 10:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:02:50.690
  > Mon 2026-10-05 10:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 16 check_status
  > Mon 2026-10-05 10:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:08:20  EhrGateChanged closed until Mon 2026-10-05 10:13:20
  > Mon 2026-10-05 10:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:10:17.733
  > Mon 2026-10-05 10:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 17 check_status
  > Mon 2026-10-05 10:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:14:20  EhrGateChanged closed until Mon 2026-10-05 10:19:20
  > Mon 2026-10-05 10:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:15:15.405
  > Mon 2026-10-05 10:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 18 check_status
  > Mon 2026-10-05 10:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:20:20  EhrGateChanged closed until Mon 2026-10-05 10:25:20
  > Mon 2026-10-05 10:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:21:12.868
  > Mon 2026-10-05 10:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 19 check_status
  > Mon 2026-10-05 10:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:26:20  EhrGateChanged closed until Mon 2026-10-05 10:31:20
  > Mon 2026-10-05 10:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:27:02.106
  > Mon 2026-10-05 10:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 20 check_status
  > Mon 2026-10-05 10:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:32:20  EhrGateChanged closed until Mon 2026-10-05 10:37:20
  > Mon 2026-10-05 10:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:34:14.229
  > Mon 2026-10-05 10:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 21 check_status
  > Mon 2026-10-05 10:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:38:20  EhrGateChanged closed until Mon 2026-10-05 10:43:20
  > Mon 2026-10-05 10:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:39:23.206
  > Mon 2026-10-05 10:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 22 check_status
  > Mon 2026-10-05 10:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:44:20  EhrGateChanged closed until Mon 2026-10-05 10:49:20
  > Mon 2026-10-05 10:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:45:47.161
  > Mon 2026-10-05 10:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 23 check_status
  > Mon 2026-10-05 10:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:50:20  EhrGateChanged closed until Mon 2026-10-05 10:55:20
  > Mon 2026-10-05 10:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:51:57.783
  > Mon 2026-10-05 10:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 24 check_status
  > Mon 2026-10-05 10:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 10:56:20  EhrGateChanged closed until Mon 2026-10-05 11:01:20
  > Mon 2026-10-05 10:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 10:57:15.571
  > Mon 2026-10-05 11:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 25 check_status
  > Mon 2026-10-05 11:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:02:20  EhrGateChanged closed until Mon 2026-10-05 11:07:20
  > Mon 2026-10-05 11:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:02:50.819
  > Mon 2026-10-05 11:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 26 check_status
  > Mon 2026-10-05 11:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:08:20  EhrGateChanged closed until Mon 2026-10-05 11:13:20
  > Mon 2026-10-05 11:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:09:34.670
  > Mon 2026-10-05 11:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 27 check_status
  > Mon 2026-10-05 11:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:14:20  EhrGateChanged closed until Mon 2026-10-05 11:19:20
  > Mon 2026-10-05 11:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:15:21.874
  > Mon 2026-10-05 11:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 28 check_status
  > Mon 2026-10-05 11:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:20:20  EhrGateChanged closed until Mon 2026-10-05 11:25:20
  > Mon 2026-10-05 11:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:21:02.020
  > Mon 2026-10-05 11:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 29 check_status
  > Mon 2026-10-05 11:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:26:20  EhrGateChanged closed until Mon 2026-10-05 11:31:20
  > Mon 2026-10-05 11:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:27:18.009
  > Mon 2026-10-05 11:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 30 check_status
  > Mon 2026-10-05 11:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:32:20  EhrGateChanged closed until Mon 2026-10-05 11:37:20
  > Mon 2026-10-05 11:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:34:08.849
  > Mon 2026-10-05 11:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 31 check_status
  > Mon 2026-10-05 11:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:38:20  EhrGateChanged closed until Mon 2026-10-05 11:43:20
  > Mon 2026-10-05 11:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:39:12.792
  > Mon 2026-10-05 11:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 32 check_status
  > Mon 2026-10-05 11:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:44:20  EhrGateChanged closed until Mon 2026-10-05 11:49:20
  > Mon 2026-10-05 11:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:45:25.300
  > Mon 2026-10-05 11:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 33 check_status
  > Mon 2026-10-05 11:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:50:20  EhrGateChanged closed until Mon 2026-10-05 11:55:20
  > Mon 2026-10-05 11:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:51:25.234
  > Mon 2026-10-05 11:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 34 check_status
  > Mon 2026-10-05 11:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 11:56:20  EhrGateChanged closed until Mon 2026-10-05 12:01:20
  > Mon 2026-10-05 11:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 11:58:19.125
  > Mon 2026-10-05 12:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 35 check_status
  > Mon 2026-10-05 12:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:02:20  EhrGateChanged closed until Mon 2026-10-05 12:07:20
  > Mon 2026-10-05 12:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:03:02.237
  > Mon 2026-10-05 12:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 36 check_status
  > Mon 2026-10-05 12:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:08:20  EhrGateChanged closed until Mon 2026-10-05 12:13:20
  > Mon 2026-10-05 12:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:09:09.402
  > Mon 2026-10-05 12:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 37 check_status
  > Mon 2026-10-05 12:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:14:20  EhrGateChanged closed until Mon 2026-10-05 12:19:20
  > Mon 2026-10-05 12:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:15:49.408
  > Mon 2026-10-05 12:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 38 check_status
  > Mon 2026-10-05 12:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:20:20  EhrGateChanged closed until Mon 2026-10-05 12:25:20
  > Mon 2026-10-05 12:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:21:32.853
  > Mon 2026-10-05 12:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 39 check_status
  > Mon 2026-10-05 12:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:26:20  EhrGateChanged closed until Mon 2026-10-05 12:31:20
  > Mon 2026-10-05 12:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:27:29.878
  > Mon 2026-10-05 12:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 40 check_status
  > Mon 2026-10-05 12:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:32:20  EhrGateChanged closed until Mon 2026-10-05 12:37:20
  > Mon 2026-10-05 12:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:34:15.412
  > Mon 2026-10-05 12:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 41 check_status
  > Mon 2026-10-05 12:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:38:20  EhrGateChanged closed until Mon 2026-10-05 12:43:20
  > Mon 2026-10-05 12:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:40:13.743
  > Mon 2026-10-05 12:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 42 check_status
  > Mon 2026-10-05 12:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:44:20  EhrGateChanged closed until Mon 2026-10-05 12:49:20
  > Mon 2026-10-05 12:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:45:51.922
  > Mon 2026-10-05 12:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 43 check_status
  > Mon 2026-10-05 12:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:50:20  EhrGateChanged closed until Mon 2026-10-05 12:55:20
  > Mon 2026-10-05 12:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:51:09.853
  > Mon 2026-10-05 12:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 44 check_status
  > Mon 2026-10-05 12:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 12:56:20  EhrGateChanged closed until Mon 2026-10-05 13:01:20
  > Mon 2026-10-05 12:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 12:57:48.046
  > Mon 2026-10-05 13:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 45 check_status
  > Mon 2026-10-05 13:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:02:20  EhrGateChanged closed until Mon 2026-10-05 13:07:20
  > Mon 2026-10-05 13:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:04:07.066
  > Mon 2026-10-05 13:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 46 check_status
  > Mon 2026-10-05 13:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:08:20  EhrGateChanged closed until Mon 2026-10-05 13:13:20
  > Mon 2026-10-05 13:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:10:11.320
  > Mon 2026-10-05 13:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 47 check_status
  > Mon 2026-10-05 13:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:14:20  EhrGateChanged closed until Mon 2026-10-05 13:19:20
  > Mon 2026-10-05 13:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:16:13.603
  > Mon 2026-10-05 13:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 48 check_status
  > Mon 2026-10-05 13:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:20:20  EhrGateChanged closed until Mon 2026-10-05 13:25:20
  > Mon 2026-10-05 13:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:21:06.469
  > Mon 2026-10-05 13:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 49 check_status
  > Mon 2026-10-05 13:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:26:20  EhrGateChanged closed until Mon 2026-10-05 13:31:20
  > Mon 2026-10-05 13:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:28:05.001
  > Mon 2026-10-05 13:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 50 check_status
  > Mon 2026-10-05 13:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:32:20  EhrGateChanged closed until Mon 2026-10-05 13:37:20
  > Mon 2026-10-05 13:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:34:06.525
  > Mon 2026-10-05 13:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 51 check_status
  > Mon 2026-10-05 13:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:38:20  EhrGateChanged closed until Mon 2026-10-05 13:43:20
  > Mon 2026-10-05 13:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:40:15.923
  > Mon 2026-10-05 13:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 52 check_status
  > Mon 2026-10-05 13:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:44:20  EhrGateChanged closed until Mon 2026-10-05 13:49:20
  > Mon 2026-10-05 13:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:46:10.620
  > Mon 2026-10-05 13:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 53 check_status
  > Mon 2026-10-05 13:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:50:20  EhrGateChanged closed until Mon 2026-10-05 13:55:20
  > Mon 2026-10-05 13:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:51:20.995
  > Mon 2026-10-05 13:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 54 check_status
  > Mon 2026-10-05 13:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 13:56:20  EhrGateChanged closed until Mon 2026-10-05 14:01:20
  > Mon 2026-10-05 13:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 13:58:01.269
  > Mon 2026-10-05 14:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 55 check_status
  > Mon 2026-10-05 14:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:02:20  EhrGateChanged closed until Mon 2026-10-05 14:07:20
  > Mon 2026-10-05 14:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:03:35.381
  > Mon 2026-10-05 14:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 56 check_status
  > Mon 2026-10-05 14:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:08:20  EhrGateChanged closed until Mon 2026-10-05 14:13:20
  > Mon 2026-10-05 14:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:09:33.228
  > Mon 2026-10-05 14:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 57 check_status
  > Mon 2026-10-05 14:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:14:20  EhrGateChanged closed until Mon 2026-10-05 14:19:20
  > Mon 2026-10-05 14:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:15:06.665
  > Mon 2026-10-05 14:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 58 check_status
  > Mon 2026-10-05 14:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:20:20  EhrGateChanged closed until Mon 2026-10-05 14:25:20
  > Mon 2026-10-05 14:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:21:21.742
  > Mon 2026-10-05 14:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 59 check_status
  > Mon 2026-10-05 14:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:26:20  EhrGateChanged closed until Mon 2026-10-05 14:31:20
  > Mon 2026-10-05 14:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:27:11.959
  > Mon 2026-10-05 14:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 60 check_status
  > Mon 2026-10-05 14:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:32:20  EhrGateChanged closed until Mon 2026-10-05 14:37:20
  > Mon 2026-10-05 14:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:33:14.834
  > Mon 2026-10-05 14:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 61 check_status
  > Mon 2026-10-05 14:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:38:20  EhrGateChanged closed until Mon 2026-10-05 14:43:20
  > Mon 2026-10-05 14:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:40:08.458
  > Mon 2026-10-05 14:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 62 check_status
  > Mon 2026-10-05 14:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:44:20  EhrGateChanged closed until Mon 2026-10-05 14:49:20
  > Mon 2026-10-05 14:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:45:04.439
  > Mon 2026-10-05 14:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 63 check_status
  > Mon 2026-10-05 14:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:50:20  EhrGateChanged closed until Mon 2026-10-05 14:55:20
  > Mon 2026-10-05 14:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:51:14.554
  > Mon 2026-10-05 14:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 64 check_status
  > Mon 2026-10-05 14:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 14:56:20  EhrGateChanged closed until Mon 2026-10-05 15:01:20
  > Mon 2026-10-05 14:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 14:58:04.883
  > Mon 2026-10-05 15:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 65 check_status
  > Mon 2026-10-05 15:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:02:20  EhrGateChanged closed until Mon 2026-10-05 15:07:20
  > Mon 2026-10-05 15:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:03:11.306
  > Mon 2026-10-05 15:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 66 check_status
  > Mon 2026-10-05 15:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:08:20  EhrGateChanged closed until Mon 2026-10-05 15:13:20
  > Mon 2026-10-05 15:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:10:03.726
  > Mon 2026-10-05 15:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 67 check_status
  > Mon 2026-10-05 15:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:14:20  EhrGateChanged closed until Mon 2026-10-05 15:19:20
  > Mon 2026-10-05 15:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:15:41.557
  > Mon 2026-10-05 15:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 68 check_status
  > Mon 2026-10-05 15:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:20:20  EhrGateChanged closed until Mon 2026-10-05 15:25:20
  > Mon 2026-10-05 15:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:21:12.835
  > Mon 2026-10-05 15:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 69 check_status
  > Mon 2026-10-05 15:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:26:20  EhrGateChanged closed until Mon 2026-10-05 15:31:20
  > Mon 2026-10-05 15:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:27:42.952
  > Mon 2026-10-05 15:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 70 check_status
  > Mon 2026-10-05 15:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:32:20  EhrGateChanged closed until Mon 2026-10-05 15:37:20
  > Mon 2026-10-05 15:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:33:24.487
  > Mon 2026-10-05 15:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 71 check_status
  > Mon 2026-10-05 15:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:38:20  EhrGateChanged closed until Mon 2026-10-05 15:43:20
  > Mon 2026-10-05 15:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:38:52.204
  > Mon 2026-10-05 15:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 72 check_status
  > Mon 2026-10-05 15:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:44:20  EhrGateChanged closed until Mon 2026-10-05 15:49:20
  > Mon 2026-10-05 15:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:44:56.457
  > Mon 2026-10-05 15:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 73 check_status
  > Mon 2026-10-05 15:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:50:20  EhrGateChanged closed until Mon 2026-10-05 15:55:20
  > Mon 2026-10-05 15:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:51:07.599
  > Mon 2026-10-05 15:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 74 check_status
  > Mon 2026-10-05 15:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 15:56:20  EhrGateChanged closed until Mon 2026-10-05 16:01:20
  > Mon 2026-10-05 15:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 15:57:01.774
  > Mon 2026-10-05 16:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 75 check_status
  > Mon 2026-10-05 16:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:02:20  EhrGateChanged closed until Mon 2026-10-05 16:07:20
  > Mon 2026-10-05 16:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:03:17.101
  > Mon 2026-10-05 16:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 76 check_status
  > Mon 2026-10-05 16:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:08:20  EhrGateChanged closed until Mon 2026-10-05 16:13:20
  > Mon 2026-10-05 16:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:09:31.253
  > Mon 2026-10-05 16:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 77 check_status
  > Mon 2026-10-05 16:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:14:20  EhrGateChanged closed until Mon 2026-10-05 16:19:20
  > Mon 2026-10-05 16:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:14:52.751
  > Mon 2026-10-05 16:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 78 check_status
  > Mon 2026-10-05 16:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:20:20  EhrGateChanged closed until Mon 2026-10-05 16:25:20
  > Mon 2026-10-05 16:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:21:15.853
  > Mon 2026-10-05 16:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 79 check_status
  > Mon 2026-10-05 16:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:26:20  EhrGateChanged closed until Mon 2026-10-05 16:31:20
  > Mon 2026-10-05 16:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:27:58.243
  > Mon 2026-10-05 16:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 80 check_status
  > Mon 2026-10-05 16:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:32:20  EhrGateChanged closed until Mon 2026-10-05 16:37:20
  > Mon 2026-10-05 16:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:33:04.323
  > Mon 2026-10-05 16:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 81 check_status
  > Mon 2026-10-05 16:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:38:20  EhrGateChanged closed until Mon 2026-10-05 16:43:20
  > Mon 2026-10-05 16:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:39:02.501
  > Mon 2026-10-05 16:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 82 check_status
  > Mon 2026-10-05 16:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:44:20  EhrGateChanged closed until Mon 2026-10-05 16:49:20
  > Mon 2026-10-05 16:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:45:13.269
  > Mon 2026-10-05 16:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 83 check_status
  > Mon 2026-10-05 16:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:50:20  EhrGateChanged closed until Mon 2026-10-05 16:55:20
  > Mon 2026-10-05 16:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:50:53.734
  > Mon 2026-10-05 16:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 84 check_status
  > Mon 2026-10-05 16:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 16:56:20  EhrGateChanged closed until Mon 2026-10-05 17:01:20
  > Mon 2026-10-05 16:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 16:57:30.318
  > Mon 2026-10-05 17:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 85 check_status
  > Mon 2026-10-05 17:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:02:20  EhrGateChanged closed until Mon 2026-10-05 17:07:20
  > Mon 2026-10-05 17:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:03:52.677
  > Mon 2026-10-05 17:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 86 check_status
  > Mon 2026-10-05 17:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:08:20  EhrGateChanged closed until Mon 2026-10-05 17:13:20
  > Mon 2026-10-05 17:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:09:02.398
  > Mon 2026-10-05 17:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 87 check_status
  > Mon 2026-10-05 17:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:14:20  EhrGateChanged closed until Mon 2026-10-05 17:19:20
  > Mon 2026-10-05 17:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:15:33.379
  > Mon 2026-10-05 17:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 88 check_status
  > Mon 2026-10-05 17:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:20:20  EhrGateChanged closed until Mon 2026-10-05 17:25:20
  > Mon 2026-10-05 17:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:22:13.865
  > Mon 2026-10-05 17:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 89 check_status
  > Mon 2026-10-05 17:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:26:20  EhrGateChanged closed until Mon 2026-10-05 17:31:20
  > Mon 2026-10-05 17:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:27:58.974
  > Mon 2026-10-05 17:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 90 check_status
  > Mon 2026-10-05 17:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:32:20  EhrGateChanged closed until Mon 2026-10-05 17:37:20
  > Mon 2026-10-05 17:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:33:04.487
  > Mon 2026-10-05 17:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 91 check_status
  > Mon 2026-10-05 17:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:38:20  EhrGateChanged closed until Mon 2026-10-05 17:43:20
  > Mon 2026-10-05 17:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:40:09.007
  > Mon 2026-10-05 17:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 92 check_status
  > Mon 2026-10-05 17:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:44:20  EhrGateChanged closed until Mon 2026-10-05 17:49:20
  > Mon 2026-10-05 17:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:45:27.338
  > Mon 2026-10-05 17:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 93 check_status
  > Mon 2026-10-05 17:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:50:20  EhrGateChanged closed until Mon 2026-10-05 17:55:20
  > Mon 2026-10-05 17:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:51:05.546
  > Mon 2026-10-05 17:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 94 check_status
  > Mon 2026-10-05 17:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 17:56:20  EhrGateChanged closed until Mon 2026-10-05 18:01:20
  > Mon 2026-10-05 17:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 17:57:19.296
  > Mon 2026-10-05 18:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 95 check_status
  > Mon 2026-10-05 18:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:02:20  EhrGateChanged closed until Mon 2026-10-05 18:07:20
  > Mon 2026-10-05 18:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:03:35.574
  > Mon 2026-10-05 18:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 96 check_status
  > Mon 2026-10-05 18:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:08:20  EhrGateChanged closed until Mon 2026-10-05 18:13:20
  > Mon 2026-10-05 18:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:09:33.190
  > Mon 2026-10-05 18:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 97 check_status
  > Mon 2026-10-05 18:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:14:20  EhrGateChanged closed until Mon 2026-10-05 18:19:20
  > Mon 2026-10-05 18:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:16:00.181
  > Mon 2026-10-05 18:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 98 check_status
  > Mon 2026-10-05 18:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:20:20  EhrGateChanged closed until Mon 2026-10-05 18:25:20
  > Mon 2026-10-05 18:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:21:45.018
  > Mon 2026-10-05 18:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 99 check_status
  > Mon 2026-10-05 18:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:26:20  EhrGateChanged closed until Mon 2026-10-05 18:31:20
  > Mon 2026-10-05 18:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:27:09.848
  > Mon 2026-10-05 18:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 100 check_status
  > Mon 2026-10-05 18:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:32:20  EhrGateChanged closed until Mon 2026-10-05 18:37:20
  > Mon 2026-10-05 18:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:33:18.451
  > Mon 2026-10-05 18:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 101 check_status
  > Mon 2026-10-05 18:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:38:20  EhrGateChanged closed until Mon 2026-10-05 18:43:20
  > Mon 2026-10-05 18:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:38:53.334
  > Mon 2026-10-05 18:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 102 check_status
  > Mon 2026-10-05 18:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:44:20  EhrGateChanged closed until Mon 2026-10-05 18:49:20
  > Mon 2026-10-05 18:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:45:58.606
  > Mon 2026-10-05 18:49:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 103 check_status
  > Mon 2026-10-05 18:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:50:20  EhrGateChanged closed until Mon 2026-10-05 18:55:20
  > Mon 2026-10-05 18:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:51:52.095
  > Mon 2026-10-05 18:55:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 104 check_status
  > Mon 2026-10-05 18:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 18:56:20  EhrGateChanged closed until Mon 2026-10-05 19:01:20
  > Mon 2026-10-05 18:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 18:57:41.789
  > Mon 2026-10-05 19:01:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 105 check_status
  > Mon 2026-10-05 19:02:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:02:20  EhrGateChanged closed until Mon 2026-10-05 19:07:20
  > Mon 2026-10-05 19:02:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:03:19.632
  > Mon 2026-10-05 19:07:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 106 check_status
  > Mon 2026-10-05 19:08:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:08:20  EhrGateChanged closed until Mon 2026-10-05 19:13:20
  > Mon 2026-10-05 19:08:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:09:52.180
  > Mon 2026-10-05 19:13:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 107 check_status
  > Mon 2026-10-05 19:14:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:14:20  EhrGateChanged closed until Mon 2026-10-05 19:19:20
  > Mon 2026-10-05 19:14:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:14:50.568
  > Mon 2026-10-05 19:19:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 108 check_status
  > Mon 2026-10-05 19:20:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:20:20  EhrGateChanged closed until Mon 2026-10-05 19:25:20
  > Mon 2026-10-05 19:20:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:21:22.754
  > Mon 2026-10-05 19:25:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 109 check_status
  > Mon 2026-10-05 19:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:26:20  EhrGateChanged closed until Mon 2026-10-05 19:31:20
  > Mon 2026-10-05 19:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:26:58.130
  > Mon 2026-10-05 19:31:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 110 check_status
  > Mon 2026-10-05 19:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:32:20  EhrGateChanged closed until Mon 2026-10-05 19:37:20
  > Mon 2026-10-05 19:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:32:59.187
  > Mon 2026-10-05 19:37:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 111 check_status
  > Mon 2026-10-05 19:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:38:20  EhrGateChanged closed until Mon 2026-10-05 19:43:20
  > Mon 2026-10-05 19:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 19:39:48.903
  > Mon 2026-10-05 19:43:20  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 112 check_status
  > Mon 2026-10-05 19:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 19:44:20  EhrGateChanged closed until Mon 2026-10-05 19:49:20
  > Mon 2026-10-05 19:44:20  a0 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:00:00
act opened_link
  > a0 PatientActed opened_link by link
wait
  > Tue 2026-10-06 09:00:00  a0 ContactWithheld link_session_open until Tue 2026-10-06 09:25:00
# Another campaign holds its calls back, too.
enrol p0 c1
  > a1 PatientEnrolled patient 0 due Tue 2026-10-06 09:00:00
  > a1 ContactWithheld link_session_open until Tue 2026-10-06 09:25:00
wait
  > Tue 2026-10-06 09:25:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 113 check_status
# They leave without a decision; the call comes when the time for the session would have been over.
+1m act abandoned a0
  > a1 EhrAnswered check_status lost
  > EhrGateChanged closed until Tue 2026-10-06 09:31:00
  > a1 ContactWithheld ehr_unavailable until Tue 2026-10-06 09:27:43.700
  > a0 PatientActed abandoned by link
wait
