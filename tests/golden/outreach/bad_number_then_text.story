# A number out of service and no other: the policy says to try a text, and to the same number it goes.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
    - {step: last_text, channel: text, when: calls_exhausted, template: last, link: self_service}
  retry:
    bad_number: {next: other_number, else: text}
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
+5s finished bad_number
  > a0 AttemptEnded attempt 1 call bad_number
  > a0 WakeScheduled next_step step 1 due Mon 2026-10-05 09:00:06
  > a0 EhrAsked check_status for text to phone 0
  = ask EHR request 1 check_status
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 text phone 0 daypart 0 until Mon 2026-10-05 09:15:07
  = text a0.2 to phone 0 with link until Mon 2026-10-05 09:15:07
# The carrier says that the number takes no texts either: nothing is left but the wait for a reply.
+2s refused rejected
  > a0 AttemptEnded attempt 2 text rejected
  > a0 WakeScheduled next_step step 2 due Thu 2026-10-08 09:00:09
wait
  > Thu 2026-10-08 09:00:09  a0 HumanTaskOpened task 0 unreachable
  = list task 0 of a0
