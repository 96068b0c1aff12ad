# The slot is gone when the booking comes to the EHR: a person finds another.
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
wait
  > Mon 2026-10-05 09:01:00  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:00  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:36.200
+1s ehr open
  ! request_is_not_open
+2m finished answered_human booked
  > Mon 2026-10-05 09:02:36.200  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
  ! assignment_is_unknown
wait
  > Mon 2026-10-05 09:03:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:20.217
+1s ehr no_slot
  ! request_is_not_open
