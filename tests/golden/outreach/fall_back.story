# November 1, 2026, New York: 01:00 occurs twice. A patient who may be in one of two zones is called only
# when it is time in both.
policy storm
  cadence:
    - {step: call, channel: voice, flow: booking}
  windows: [{days: daily, hours: ["00:00-24:00"]}]
  legal_class: emergency
  attestation: "Dr. A. Example: boil-water notice"
  urgency: emergency
  retry: {no_answer: {after: 1h..1h, daypart: any}}
  limits: {per_day: 8, per_week: 8, min_gap: 0s}
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 1, per_week: 8, min_gap: 0s}
patient
patient in America/New_York,America/Los_Angeles
at 2026-11-01 00:45
campaign storm
  > c0 CampaignStarted emergency weight 1 deadline Mon 2026-11-30 23:45:00
campaign calls
  > c1 CampaignStarted routine weight 1 deadline Mon 2026-11-30 23:45:00
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Sun 2026-11-01 00:45:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1 c1
  > a1 PatientEnrolled patient 1 due Sun 2026-11-01 12:00:00
wait ehr
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart -1 until Sun 2026-11-01 00:55:00
  = call a0.1 to phone 0 until Sun 2026-11-01 00:55:00
+1m finished no_answer
  > a0 AttemptEnded attempt 1 call no_answer
  > a0 WakeScheduled retry step 0 due Sun 2026-11-01 01:46:00 (UTC-4)
# One hour later it is 01:46 for the first time, another hour later for the second.
wait ehr
  > Sun 2026-11-01 01:46:00 (UTC-4)  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart -1 until Sun 2026-11-01 01:56:00 (UTC-4), after 1 today, 1 this week
  = call a0.2 to phone 0 until Sun 2026-11-01 01:56:00 (UTC-4)
+1m finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 0 due Sun 2026-11-01 01:47:00 (UTC-5)
wait ehr
  > Sun 2026-11-01 01:47:00 (UTC-5)  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
ehr settled
  > a0 EhrAnswered check_status settled
  > a0 AssignmentEnded already_settled
wait ehr
  > Sun 2026-11-01 12:00:00  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 3 check_status
