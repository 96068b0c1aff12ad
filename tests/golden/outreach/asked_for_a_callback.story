# A patient asks to be called back: on the phone, later by text, and once more when no call is left.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
    - {step: last_text, channel: text, when: calls_exhausted, template: last}
  limits: {per_day: 8, per_week: 8, total_calls: 2, min_gap: 0s}
  retry:
    no_answer: {after: 1d..2d}
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+1m finished answered_human callback_requested
  > a0 AttemptEnded attempt 1 call answered_human callback_requested
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 15:17:22.604
+1h act asked_callback by text_reply
  > a0 PatientActed asked_callback by text_reply
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 14:01:01
wait ehr
  > Mon 2026-10-05 14:01:01  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 1 until Mon 2026-10-05 14:11:02, after 1 today, 1 this week
  = call a0.2 to phone 0 until Mon 2026-10-05 14:11:02
+1m finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled next_step step 1 due Mon 2026-10-05 14:02:02
  > a0 EhrAsked check_status for text to phone 0
  = ask EHR request 2 check_status
# Both calls are used up: a person has to call.
act asked_callback by text_reply
  > a0 PatientActed asked_callback by text_reply
  > a0 WakeScheduled after_withheld step 1 due Mon 2026-10-05 14:02:02
  > a0 HumanTaskOpened task 0 escalated
  = list task 0 of a0
