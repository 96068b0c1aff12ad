# The happy path: a text with a link, a click, a slot chosen on the page, a booking in the EHR.
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
+1s taken
  ! assignment_is_unknown
+5s finished delivered
  ! assignment_is_unknown
+10m act opened_link
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
  > a0 PatientActed opened_link by link
+3m act chose_slot
  > Mon 2026-10-05 09:11:37.281  a0 ContactWithheld link_session_open until Mon 2026-10-05 09:41:07
  > a0 PatientActed chose_slot by link
  > a0 EhrAsked book
  = ask EHR request 5 book
wait
  > Mon 2026-10-05 09:15:10  a0 EhrAnswered book lost
  > Mon 2026-10-05 09:15:10  EhrGateChanged closed until Mon 2026-10-05 09:15:40
  > Mon 2026-10-05 09:15:10  a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:15:30
+2s ehr booked appointment 17
  ! request_is_not_open
