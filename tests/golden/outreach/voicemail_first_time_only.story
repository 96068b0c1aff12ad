# The first machine gets a message, the second does not.
policy flu
  cadence:
    - {step: call, channel: voice, flow: flu-booking}
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
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait
  > Mon 2026-10-05 09:01:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:36.200
+1s ehr open
  ! request_is_not_open
+40s finished answered_machine voicemail
  ! assignment_is_unknown
wait 2
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
  > Mon 2026-10-05 09:03:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:20.217
+1s ehr open
  ! request_is_not_open
+10s finished answered_machine
  ! assignment_is_unknown
