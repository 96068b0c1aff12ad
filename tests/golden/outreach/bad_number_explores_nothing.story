# Calls at a random hour are for the answer model to learn from. After a number out of service the other one is called at
# once all the same.
tenant seed 2
policy calls
  contact_time: {explore: 100%}
  cadence:
    - {step: call, channel: voice, flow: booking}
patient phones 0,1
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 12:00:00
wait ehr
  > Mon 2026-10-05 12:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 1 until Mon 2026-10-05 12:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 12:10:01
+5s finished bad_number
  > a0 AttemptEnded attempt 1 call bad_number
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 12:00:06
  > a0 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
