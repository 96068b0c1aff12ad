# A patient with two numbers wants nothing more on one of them while it rings: the call is called off, and the other
# number waits until that call must be over. Two phones of one person do not ring at once.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 8, per_week: 8, min_gap: 0s}
patient phones 0,1
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
+5s opt_out p0 phone 0
  > PatientOptedOut patient 0 phone 0
  > a0 AttemptEnded attempt 1 call cancelled does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:00:07
  > a0 ContactWithheld number_in_use until Mon 2026-10-05 09:10:01
  = cancel a0.1
wait ehr
  > Mon 2026-10-05 09:10:01  a0 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
