# The answer to a booking is lost. It is read back before anything is written again: one booking.
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
wait
  > Mon 2026-10-05 09:03:10  a0 EhrAnswered book lost
  > Mon 2026-10-05 09:03:10  a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:03:30
# No answer within the time for it.
wait
  > Mon 2026-10-05 09:03:30  a0 EhrAsked read_back
  = ask EHR request 2 read_back
# Read back: it is there.
wait ehr
+1s ehr booked appointment 5
  > a0 EhrAnswered read_back booked
  > a0 BookingMade appointment 5
  > a0 AssignmentEnded booked
# The lost answer comes after all.
+1s ehr booked a0 request 1 appointment 5
  ! request_is_not_open
