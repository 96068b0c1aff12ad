# Called in the afternoon, nobody there: not in the afternoon again. The retry falls due in the morning and finds no agent.
# When the afternoon begins it is no longer what the rule asks for: it waits for the evening, where there is one.
tenant agents 1
policy calls
  contact_time: {dayparts: {morning: "09:00-12:00", afternoon: "12:00-16:00", evening: "16:00-20:00"}}
  cadence:
    - {step: call, channel: voice, flow: booking}
  retry: {no_answer: {after: 20h..20h, daypart: different}}
  limits: {per_day: 8, per_week: 8}
patient
at 2026-10-05 12:30
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 11:30:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 12:30:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 1 until Mon 2026-10-05 12:40:01
  = call a0.1 to phone 0 until Mon 2026-10-05 12:40:01
+30s finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Tue 2026-10-06 09:00:00
agents 0
  > AgentsChanged 0
at 2026-10-06 12:01
  > Tue 2026-10-06 12:00:00  a0 ContactWithheld no_capacity_in_window until Tue 2026-10-06 16:00:00
at 2026-10-06 15:30
agents 1
  > AgentsChanged 1
wait ehr
  > Tue 2026-10-06 16:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
