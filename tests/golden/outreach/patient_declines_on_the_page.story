# Declined on the page while the EHR is being asked: over at once; the answer is nobody's any more.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
+1s act declined
  > a0 PatientActed declined by link
  > a0 AssignmentEnded declined
+1s ehr open a0 request 0
  ! request_is_not_open
