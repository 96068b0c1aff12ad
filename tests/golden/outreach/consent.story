# Without consent nobody is contacted, but for an emergency.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
policy storm
  cadence:
    - {step: call, channel: voice, flow: booking}
  legal_class: emergency
  attestation: "Dr. A. Example: boil-water notice"
  urgency: emergency
patient no_consent
patient no_consent opted_out
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
campaign storm
  > c1 CampaignStarted emergency weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 AssignmentEnded no_consent
enrol p0 c1
  > a1 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a1 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1 c1
  > a2 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:00
  > a2 AssignmentEnded opted_out
