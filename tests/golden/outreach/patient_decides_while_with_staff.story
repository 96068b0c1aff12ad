# A task is open when the patient books after all: the task is withdrawn.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
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
+1s ehr open
  ! request_is_not_open
+1m finished answered_human escalated
  ! assignment_is_unknown
+1h act chose_slot
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
  > Mon 2026-10-05 09:03:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:20.217
  > Mon 2026-10-05 09:05:20.217  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
  > Mon 2026-10-05 09:06:30  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:30  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:07:29.337
  > Mon 2026-10-05 09:07:29.337  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
  > Mon 2026-10-05 09:08:30  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:08:30  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:09:48.339
  > Mon 2026-10-05 09:09:48.339  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 4 check_status
  > Mon 2026-10-05 09:10:50  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:10:50  EhrGateChanged closed until Mon 2026-10-05 09:11:05
  > Mon 2026-10-05 09:10:50  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:11:37.281
  > Mon 2026-10-05 09:11:37.281  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 5 check_status
  > Mon 2026-10-05 09:12:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:12:40  EhrGateChanged closed until Mon 2026-10-05 09:13:10
  > Mon 2026-10-05 09:12:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:14:17.821
  > Mon 2026-10-05 09:14:17.821  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 6 check_status
  > Mon 2026-10-05 09:15:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:15:20  EhrGateChanged closed until Mon 2026-10-05 09:16:20
  > Mon 2026-10-05 09:15:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:17:12.791
  > Mon 2026-10-05 09:17:12.791  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 7 check_status
  > Mon 2026-10-05 09:18:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:18:20  EhrGateChanged closed until Mon 2026-10-05 09:20:20
  > Mon 2026-10-05 09:18:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:19:58.265
  > Mon 2026-10-05 09:20:20  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 8 check_status
  > Mon 2026-10-05 09:21:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:21:20  EhrGateChanged closed until Mon 2026-10-05 09:25:20
  > Mon 2026-10-05 09:21:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:22:08.797
  > Mon 2026-10-05 09:25:20  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 9 check_status
  > Mon 2026-10-05 09:26:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:26:20  EhrGateChanged closed until Mon 2026-10-05 09:31:20
  > Mon 2026-10-05 09:26:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:28:11.119
  > Mon 2026-10-05 09:31:20  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 10 check_status
  > Mon 2026-10-05 09:32:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:32:20  EhrGateChanged closed until Mon 2026-10-05 09:37:20
  > Mon 2026-10-05 09:32:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:33:50.378
  > Mon 2026-10-05 09:37:20  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 11 check_status
  > Mon 2026-10-05 09:38:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:38:20  EhrGateChanged closed until Mon 2026-10-05 09:43:20
  > Mon 2026-10-05 09:38:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:39:55.413
  > Mon 2026-10-05 09:43:20  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 12 check_status
  > Mon 2026-10-05 09:44:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:44:20  EhrGateChanged closed until Mon 2026-10-05 09:49:20
  > Mon 2026-10-05 09:44:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:45:07.119
  > Mon 2026-10-05 09:49:20  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 13 check_status
  > Mon 2026-10-05 09:50:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:50:20  EhrGateChanged closed until Mon 2026-10-05 09:55:20
  > Mon 2026-10-05 09:50:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:51:16.782
  > Mon 2026-10-05 09:55:20  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 14 check_status
  > Mon 2026-10-05 09:56:20  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:56:20  EhrGateChanged closed until Mon 2026-10-05 10:01:20
  > Mon 2026-10-05 09:56:20  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:57:07.518
  > Mon 2026-10-05 10:01:20  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 15 check_status
  > a0 PatientActed chose_slot by link
wait
+1s ehr booked appointment 4
  ! request_is_not_open
close staff_resolved
  ! task_is_not_open
