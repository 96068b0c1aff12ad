# 429 with Retry-After: nobody asks before that. Without it: a second.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait
  > Mon 2026-10-05 09:01:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:36.200
+1s ehr too_many retry 20m
  ! request_is_not_open
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:01:01
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
wait
  > Mon 2026-10-05 09:02:10  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:02:10  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:42.429
at 2026-10-05 09:19
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
  > Mon 2026-10-05 09:02:42.429  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 3 check_status
  > Mon 2026-10-05 09:03:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:04:39.337
  > Mon 2026-10-05 09:03:50  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:50  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:07.646
  > Mon 2026-10-05 09:04:39.337  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 4 check_status
  > Mon 2026-10-05 09:05:07.646  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 5 check_status
  > Mon 2026-10-05 09:05:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:05:40  EhrGateChanged closed until Mon 2026-10-05 09:05:55
  > Mon 2026-10-05 09:05:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:06:27.281
  > Mon 2026-10-05 09:06:10  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:10  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:08:06.382
  > Mon 2026-10-05 09:06:27.281  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 6 check_status
  > Mon 2026-10-05 09:07:30  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:07:30  EhrGateChanged closed until Mon 2026-10-05 09:08:00
  > Mon 2026-10-05 09:07:30  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:09:22.791
  > Mon 2026-10-05 09:08:06.382  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 7 check_status
  > Mon 2026-10-05 09:09:10  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:09:10  EhrGateChanged closed until Mon 2026-10-05 09:10:10
  > Mon 2026-10-05 09:09:10  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:10:06.366
  > Mon 2026-10-05 09:10:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 8 check_status
  > Mon 2026-10-05 09:11:10  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:11:10  EhrGateChanged closed until Mon 2026-10-05 09:13:10
  > Mon 2026-10-05 09:11:10  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:11:58.797
  > Mon 2026-10-05 09:13:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 9 check_status
  > Mon 2026-10-05 09:14:10  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:14:10  EhrGateChanged closed until Mon 2026-10-05 09:18:10
  > Mon 2026-10-05 09:14:10  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:16:01.119
  > Mon 2026-10-05 09:18:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 10 check_status
at 2026-10-05 09:21
  > Mon 2026-10-05 09:19:10  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:19:10  EhrGateChanged closed until Mon 2026-10-05 09:24:10
  > Mon 2026-10-05 09:19:10  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:20:40.378
+1s ehr too_many
  ! request_is_not_open
+2s ehr open a1 request 99
  ! request_is_not_open
at 2026-10-05 09:22
