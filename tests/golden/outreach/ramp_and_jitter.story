# A gradual start: a tenth on the first day, the rest on the second, each spread over three hours of open window.
tenant seed 4
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  pacing: {spread: 3h, ramp: [{share: 10%, for: 1d}, {share: 100%}]}
patient
patient
patient
patient
patient
patient
patient
patient
at 2026-10-05 18:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 17:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Tue 2026-10-06 19:43:06.826
enrol p1
  > a1 PatientEnrolled patient 1 due Wed 2026-10-07 10:05:37.478
enrol p2
  > a2 PatientEnrolled patient 2 due Tue 2026-10-06 19:30:48.824
enrol p3
  > a3 PatientEnrolled patient 3 due Tue 2026-10-06 18:08:26.289
enrol p4
  > a4 PatientEnrolled patient 4 due Wed 2026-10-07 09:22:33.134
enrol p5
  > a5 PatientEnrolled patient 5 due Tue 2026-10-06 19:30:57.244
enrol p6
  > a6 PatientEnrolled patient 6 due Tue 2026-10-06 18:49:12.745
enrol p7
  > a7 PatientEnrolled patient 7 due Wed 2026-10-07 09:17:28.620
