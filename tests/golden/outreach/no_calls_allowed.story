# A policy that allows no calls: its call step is passed over.
policy texts
  cadence:
    - {step: call, channel: voice, flow: f}
    - {step: note, channel: text, template: note}
  limits: {total_calls: 0}
patient
at 2026-10-05 09:00
campaign texts
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 StepSkipped step 0 calls_used_up
  > a0 WakeScheduled next_step step 1 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for text to phone 0
  = ask EHR request 0 check_status
