# A household with one number. One of them books by an inbound call while we ring: our call is called off,
# but until it must be over nobody else is rung on that number.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 8, per_week: 8, min_gap: 0s}
patient phones 0
patient phones 0
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
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
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:07
wait ehr
+1s ehr booked a0 appointment 1
  > Mon 2026-10-05 09:00:07.200  a1 ContactWithheld number_in_use until Mon 2026-10-05 09:10:01
  > a0 EhrAnswered book booked
  > a0 BookingMade appointment 1
  > a0 AssignmentEnded booked
wait ehr
  > Mon 2026-10-05 09:10:01  a1 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
