# The carrier took the call and is never heard of again: unknown when its time is over.
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
wait
  > Mon 2026-10-05 09:12:10  a0 AttemptUnknown attempt 1 resolve by Mon 2026-10-05 09:27:10
  = look up a0.1
+1s finished answered_human no_decision
  > a0 AttemptEnded attempt 1 call answered_human no_decision
  > a0 WakeScheduled retry step 0 due Thu 2026-10-08 12:00:00
