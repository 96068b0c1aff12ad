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
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 with voicemail until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 voicemail until Mon 2026-10-05 09:10:01
+40s finished answered_machine voicemail
  > a0 AttemptEnded attempt 1 call answered_machine left voicemail
  > a0 WakeScheduled retry step 0 due Thu 2026-10-08 12:00:00
wait ehr
  > Thu 2026-10-08 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 1 until Thu 2026-10-08 12:10:01, after 0 today, 1 this week
  = call a0.2 to phone 0 until Thu 2026-10-08 12:10:01
+10s finished answered_machine
  > a0 AttemptEnded attempt 2 call answered_machine
  > a0 WakeScheduled retry step 0 due Sun 2026-10-11 09:00:00
