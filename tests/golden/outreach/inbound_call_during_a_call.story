# While the patient's phone rings, the patient books by an inbound call: one contact ends, one booking.
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
+1s taken
  ! assignment_is_unknown
+5s act chose_slot by inbound_call
  > a0 PatientActed chose_slot by inbound_call
  > a0 EhrAsked book
  = ask EHR request 1 book
+1s finished no_answer
  ! assignment_is_unknown
wait
  > Mon 2026-10-05 09:02:10  a0 EhrAnswered book lost
  > Mon 2026-10-05 09:02:10  a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:02:30
+1s ehr booked appointment 3
  ! request_is_not_open
