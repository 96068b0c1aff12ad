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
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+1s taken
  > a0 AttemptAccepted attempt 1
+5s act chose_slot by inbound_call
  > a0 PatientActed chose_slot by inbound_call
  > a0 AttemptEnded attempt 1 call cancelled does not count
  > a0 EhrAsked book
  = cancel a0.1
  = ask EHR request 1 book
+1s finished no_answer
  ! attempt_is_not_open
wait ehr
+1s ehr booked appointment 3
  > a0 EhrAnswered book booked
  > a0 BookingMade appointment 3
  > a0 AssignmentEnded booked
