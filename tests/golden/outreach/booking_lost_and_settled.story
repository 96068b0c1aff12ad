# The answer to a booking is lost, and the read-back finds the matter settled: no second booking is made.
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
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+2m finished answered_human booked
  > a0 AttemptEnded attempt 1 call answered_human booked
  > a0 EhrAsked book
  = ask EHR request 1 book
ehr lost
  > a0 EhrAnswered book lost
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:02:21
wait ehr
  > Mon 2026-10-05 09:02:21  a0 EhrAsked read_back
  = ask EHR request 2 read_back
ehr settled appointment 3
  > a0 EhrAnswered read_back settled
  > a0 BookingMade appointment 3
  > a0 AssignmentEnded booked
# The lost answer comes after all.
+1m ehr booked a0 request 1 appointment 3
  ! request_is_not_open
