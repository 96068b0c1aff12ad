# Called in the afternoon, nobody there: not in the afternoon again. The retry falls due in the morning, the cap of a day
# pushes it back to half past twelve, and so it waits for the evening. What the patient asks for goes before the rule.
policy calls
  contact_time: {dayparts: {morning: "09:00-12:00", afternoon: "12:00-16:00", evening: "16:00-20:00"}}
  cadence:
    - {step: call, channel: voice, flow: booking}
  retry: {no_answer: {after: 20h..20h, daypart: different}, callback_requested: {after: 2h..2h}}
  limits: {per_day: 1, per_week: 8}
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
wait ehr
  > Tue 2026-10-06 09:00:00  a0 ContactWithheld daily_cap until Tue 2026-10-06 16:00:00
  > Tue 2026-10-06 16:00:00  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 2 until Tue 2026-10-06 16:10:01, after 0 today, 1 this week
  = call a0.2 to phone 0 until Tue 2026-10-06 16:10:01
+30s finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 0 due Wed 2026-10-07 12:00:31
at 2026-10-07 10:00
act asked_callback by inbound_call
  > a0 PatientActed asked_callback by inbound_call
  > a0 WakeScheduled retry step 0 due Wed 2026-10-07 12:00:00
wait ehr
  > Wed 2026-10-07 12:00:00  a0 ContactWithheld daily_cap until Wed 2026-10-07 16:00:01
  > Wed 2026-10-07 16:00:01  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
