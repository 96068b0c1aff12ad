# A booking that the EHR turns away comes again later each time: never before the EHR asked for it, and no later than a
# quarter of an hour because of it.
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
ehr failed
  > a0 EhrAnswered book failed
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:02:21
wait ehr
  > Mon 2026-10-05 09:02:21  a0 EhrAsked book
  = ask EHR request 2 book
ehr too_many retry 5m
  > a0 EhrAnswered book too_many
  > EhrGateChanged closed until Mon 2026-10-05 09:07:21
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:07:21
wait ehr
  > Mon 2026-10-05 09:07:21  a0 EhrAsked book
  = ask EHR request 3 book
ehr too_many retry 2s
  > a0 EhrAnswered book too_many
  > EhrGateChanged closed until Mon 2026-10-05 09:07:23
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:08:41
wait ehr
  > Mon 2026-10-05 09:08:41  a0 EhrAsked book
  = ask EHR request 4 book
ehr too_many retry 2h
  > a0 EhrAnswered book too_many
  > EhrGateChanged closed until Mon 2026-10-05 09:23:41
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:23:41
wait ehr
  > Mon 2026-10-05 09:23:41  a0 EhrAsked book
  = ask EHR request 5 book
ehr booked appointment 9
  > a0 EhrAnswered book booked
  > EhrGateChanged open
  > a0 BookingMade appointment 9
  > a0 AssignmentEnded booked
