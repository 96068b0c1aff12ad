# Two patients are asked to confirm their appointments. The second call comes a day after the first: by then the one
# appointment is over, and nobody calls about it. The other is later than the campaign itself.
policy calls
  cadence:
    - {step: call, channel: voice, flow: confirm}
  retry: {no_answer: {after: 24h..24h, daypart: any}}
  limits: {per_day: 1, per_week: 3}
  give_up: {to: close, after: 1h}
patient
patient
at 2026-10-05 09:00
campaign calls deadline 4d
  > c0 CampaignStarted routine weight 1 deadline Fri 2026-10-09 09:00:00
enrol p0 deadline 23h
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00 deadline Tue 2026-10-06 08:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1 deadline 10d
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:00
wait ehr
ehr open a0
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:00
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:00
finished no_answer a0
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Tue 2026-10-06 08:00:00
wait ehr
  > Mon 2026-10-05 09:00:01  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
ehr open a1
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 1 daypart 0 until Mon 2026-10-05 09:10:01
  = call a1.1 to phone 1 until Mon 2026-10-05 09:10:01
finished no_answer a1
  > a1 AttemptEnded attempt 1 call no_answer
  > a1 WakeScheduled retry step 0 due Tue 2026-10-06 09:00:01
wait ehr
  > Tue 2026-10-06 08:00:00  a0 AssignmentEnded unreachable
  > Tue 2026-10-06 09:00:01  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 2 check_status
