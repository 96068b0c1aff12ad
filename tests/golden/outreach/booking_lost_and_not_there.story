# The answer to a booking is lost and the read-back finds nothing: written again, once.
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
+2m finished answered_human booked
  > a0 AttemptEnded attempt 1 call answered_human booked
  > a0 EhrAsked book
  = ask EHR request 1 book
wait ehr
+3s ehr lost
  > a0 EhrAnswered book lost
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:02:24
wait ehr
  > Mon 2026-10-05 09:02:24  a0 EhrAsked read_back
  = ask EHR request 2 read_back
+1s ehr open
  > a0 EhrAnswered read_back open
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:02:25
  > a0 EhrAsked book
  = ask EHR request 3 book
wait ehr
+1s ehr booked appointment 6
  > a0 EhrAnswered book booked
  > a0 BookingMade appointment 6
  > a0 AssignmentEnded booked
