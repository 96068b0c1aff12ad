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
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 text phone 0 daypart 0 until Mon 2026-10-05 09:15:01
  = text a0.1 to phone 0 with link until Mon 2026-10-05 09:15:01
+5s finished delivered
  > a0 AttemptEnded attempt 1 text delivered
  > a0 WakeScheduled next_step step 1 due Tue 2026-10-06 09:00:06
at 2026-10-06 08:55
act opened_link
  > a0 PatientActed opened_link by link
wait
  > Tue 2026-10-06 09:00:06  a0 ContactWithheld link_session_open until Tue 2026-10-06 09:25:00
# Another campaign holds its calls back, too.
enrol p0 c1
  > a1 PatientEnrolled patient 0 due Tue 2026-10-06 09:00:06
  > a1 ContactWithheld link_session_open until Tue 2026-10-06 09:25:00
# They leave without a decision; the call comes when the time for the session would have been over.
+1m act abandoned a0
  > a0 PatientActed abandoned by link
wait
  > Tue 2026-10-06 09:25:00  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
