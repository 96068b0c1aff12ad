# The patient prefers evenings: the first call waits for one; without an answer another daypart follows.
policy evening
  contact_time:
    strategy: preference_then_model
    dayparts: {morning: "09:00-12:00", afternoon: "13:00-17:00", evening: "17:00-20:00"}
  cadence: [{step: call, channel: voice, flow: booking}]
  retry: {no_answer: {after: 1d..1d, daypart: different}}
patient prefers 2
at 2026-10-05 09:00
campaign evening
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 17:00:00
wait ehr
  > Mon 2026-10-05 17:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 2 until Mon 2026-10-05 17:10:00
  = call a0.1 to phone 0 until Mon 2026-10-05 17:10:00
+30s finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Wed 2026-10-07 09:00:00
