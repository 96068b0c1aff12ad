# The EHR takes no booking, twelve times over: then a person books.
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
ehr failed
  > a0 EhrAnswered book failed
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:03:01
wait ehr
  > Mon 2026-10-05 09:03:01  a0 EhrAsked book
  = ask EHR request 3 book
ehr failed
  > a0 EhrAnswered book failed
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:04:21
wait ehr
  > Mon 2026-10-05 09:04:21  a0 EhrAsked book
  = ask EHR request 4 book
ehr failed
  > a0 EhrAnswered book failed
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:07:01
wait ehr
  > Mon 2026-10-05 09:07:01  a0 EhrAsked book
  = ask EHR request 5 book
ehr failed
  > a0 EhrAnswered book failed
  > EhrGateChanged closed until Mon 2026-10-05 09:07:16
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:12:21
wait ehr
  > Mon 2026-10-05 09:12:21  a0 EhrAsked book
  = ask EHR request 6 book
ehr failed
  > a0 EhrAnswered book failed
  > EhrGateChanged closed until Mon 2026-10-05 09:12:51
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:22:21
wait ehr
  > Mon 2026-10-05 09:22:21  a0 EhrAsked book
  = ask EHR request 7 book
ehr failed
  > a0 EhrAnswered book failed
  > EhrGateChanged closed until Mon 2026-10-05 09:23:21
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:32:21
wait ehr
  > Mon 2026-10-05 09:32:21  a0 EhrAsked book
  = ask EHR request 8 book
ehr failed
  > a0 EhrAnswered book failed
  > EhrGateChanged closed until Mon 2026-10-05 09:34:21
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:42:21
wait ehr
  > Mon 2026-10-05 09:42:21  a0 EhrAsked book
  = ask EHR request 9 book
ehr failed
  > a0 EhrAnswered book failed
  > EhrGateChanged closed until Mon 2026-10-05 09:46:21
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:52:21
wait ehr
  > Mon 2026-10-05 09:52:21  a0 EhrAsked book
  = ask EHR request 10 book
ehr failed
  > a0 EhrAnswered book failed
  > EhrGateChanged closed until Mon 2026-10-05 09:57:21
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 10:02:21
wait ehr
  > Mon 2026-10-05 10:02:21  a0 EhrAsked book
  = ask EHR request 11 book
ehr failed
  > a0 EhrAnswered book failed
  > EhrGateChanged closed until Mon 2026-10-05 10:07:21
  > a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 10:12:21
wait ehr
  > Mon 2026-10-05 10:12:21  a0 EhrAsked book
  = ask EHR request 12 book
ehr failed
  > a0 EhrAnswered book failed
  > EhrGateChanged closed until Mon 2026-10-05 10:17:21
  > a0 HumanTaskOpened task 0 booking_failed
  = list task 0 of a0
