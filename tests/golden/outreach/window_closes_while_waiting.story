# One agent, and the window closes before there is room for everybody.
tenant agents 1
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
at 2026-10-05 19:45
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 18:45:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 19:45:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 19:45:00
wait ehr
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 2 until Mon 2026-10-05 19:55:00
  = call a0.1 to phone 0 until Mon 2026-10-05 19:55:00
+7m finished no_answer a0
  > Mon 2026-10-05 19:50:00.001  a1 ContactWithheld no_capacity_in_window until Tue 2026-10-06 09:00:00
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Wed 2026-10-07 09:30:09.622
wait
  > Tue 2026-10-06 09:00:00  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
