# The healthcare exemption: one message a day, three a week, calls of at most a minute, whatever the policy.
policy exempt
  legal_class: healthcare_exempt
  longest_call: 1m
  cadence: [{step: call, channel: voice, flow: booking}]
  retry: {no_answer: {after: 2h..2h}}
  limits: {per_day: 8, per_week: 8, total_calls: 6, min_gap: 0s}
patient
at 2026-10-05 09:00
campaign exempt
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait
  > Mon 2026-10-05 09:01:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:36.200
ehr open
  ! request_is_not_open
+30s finished no_answer
  ! assignment_is_unknown
wait 2
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
  > Mon 2026-10-05 09:03:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:20.217
ehr open
  ! request_is_not_open
+30s finished no_answer
  ! assignment_is_unknown
wait 2
  > Mon 2026-10-05 09:05:20.217  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
  > Mon 2026-10-05 09:06:30  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:30  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:07:29.337
ehr open
  ! request_is_not_open
+30s finished no_answer
  ! assignment_is_unknown
wait 2
  > Mon 2026-10-05 09:07:29.337  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
  > Mon 2026-10-05 09:08:30  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:08:30  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:09:48.339
