# A text that waited for capacity since nine, its campaign paused, must go out by a quarter to eight in the evening. The
# patient asks for a call instead, and that one may start five minutes later: the text's old place says nothing any more.
policy text-then-call
  cadence:
    - {step: note, channel: text, template: note}
    - {step: call, channel: voice, after: {note: 1d}, flow: booking}
  retry: {callback_requested: {after: 2h..2h}}
patient
at 2026-10-05 08:59
campaign text-then-call
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 07:59:00
pause c0
  > c0 CampaignPaused operator_command
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
at 2026-10-05 10:00
act asked_callback by inbound_call
  > a0 PatientActed asked_callback by inbound_call
  > a0 WakeScheduled retry step 1 due Mon 2026-10-05 12:00:00
at 2026-10-05 19:49
wait
  > Mon 2026-10-05 19:50:00.001  a0 ContactWithheld no_capacity_in_window until Tue 2026-10-06 09:00:00
