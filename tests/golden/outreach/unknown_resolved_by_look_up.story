# Nobody knows whether the call was placed: it is looked up, never dialled again meanwhile.
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
+10s lost
  > a0 AttemptUnknown attempt 1 resolve by Mon 2026-10-05 09:15:11
  = look up a0.1
# The look-up finds the call; its result counts as if nothing had happened.
+2m finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Wed 2026-10-07 12:00:00
# Another one turns out to have been a conversation: what was agreed there holds.
patient
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:02:11
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
+1s ehr open a1
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 1 daypart 0 until Mon 2026-10-05 09:12:12
  = call a1.1 to phone 1 until Mon 2026-10-05 09:12:12
+10s lost a1
  > a1 AttemptUnknown attempt 1 resolve by Mon 2026-10-05 09:17:22
  = look up a1.1
+2m finished answered_human booked a1
  > a1 AttemptEnded attempt 1 call answered_human booked
  > a1 EhrAsked book
  = ask EHR request 2 book
# And a third patient books by the link while nobody knows about the call.
patient
enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:04:22
+1s ehr open a2
  > Mon 2026-10-05 09:04:22.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 3 check_status
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 1 call phone 2 daypart 0 until Mon 2026-10-05 09:14:23
  = call a2.1 to phone 2 until Mon 2026-10-05 09:14:23
+10s lost a2
  > a2 AttemptUnknown attempt 1 resolve by Mon 2026-10-05 09:19:33
  = look up a2.1
act chose_slot a2
  > a2 PatientActed chose_slot by link
  > a2 AttemptEnded attempt 1 call cancelled does not count
  > a2 EhrAsked book
  = cancel a2.1
  = ask EHR request 4 book
