# A call that might last longer than the window stays open is not begun: tomorrow.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
at 2026-10-05 19:50:01
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 18:50:01
enrol p0
  > a0 PatientEnrolled patient 0 due Tue 2026-10-06 09:00:00
