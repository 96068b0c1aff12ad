# The carrier refuses a text to a landline: calls go on, and no text is tried again.
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
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 text phone 0 daypart 0 until Mon 2026-10-05 09:15:01
  = text a0.1 to phone 0 with link until Mon 2026-10-05 09:15:01
+1s refused rejected
  > a0 AttemptEnded attempt 1 text rejected
  > a0 WakeScheduled next_step step 1 due Tue 2026-10-06 09:00:02
wait ehr
  > Tue 2026-10-06 09:00:02  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 0 with voicemail until Tue 2026-10-06 09:10:03
  = call a0.2 to phone 0 voicemail until Tue 2026-10-06 09:10:03
+30s finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 1 due Wed 2026-10-07 17:47:41.775
# A patient known to have a landline is called without a text.
patient landline 1
enrol p1
  > a1 PatientEnrolled patient 1 due Tue 2026-10-06 09:00:33
  > a1 StepSkipped step 0 no_usable_number
  > a1 WakeScheduled next_step step 1 due Tue 2026-10-06 09:00:33
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 2 check_status
