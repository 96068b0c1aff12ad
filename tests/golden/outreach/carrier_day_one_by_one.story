# Two texts a day to this mobile carrier. Those who wait are asked back one after the other, as room opens: all at once, and
# all but one would be withheld again.
tenant carrier_day 2
policy texts
  cadence:
    - {step: note, channel: text, template: note}
  limits: {per_day: 8, per_week: 8, min_gap: 0s}
patient carrier 1
patient carrier 1
patient carrier 1
patient carrier 1
patient carrier 1
at 2026-10-05 09:00
campaign texts
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for text to phone 0
  = ask EHR request 0 check_status
wait ehr
ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 text phone 0 daypart 0 until Mon 2026-10-05 09:15:00
  = text a0.1 to phone 0 until Mon 2026-10-05 09:15:00
finished delivered
  > a0 AttemptEnded attempt 1 text delivered
  > a0 WakeScheduled next_step step 1 due Thu 2026-10-08 09:00:00
+10m enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:10:00
  > a1 EhrAsked check_status for text to phone 1
  = ask EHR request 1 check_status
wait ehr
ehr open
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 text phone 1 daypart 0 until Mon 2026-10-05 09:25:00
  = text a1.1 to phone 1 until Mon 2026-10-05 09:25:00
finished delivered
  > a1 AttemptEnded attempt 1 text delivered
  > a1 WakeScheduled next_step step 1 due Thu 2026-10-08 09:10:00
+1m enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:11:00
  > a2 ContactWithheld carrier_day_full until Tue 2026-10-06 09:00:00
enrol p3
  > a3 PatientEnrolled patient 3 due Mon 2026-10-05 09:11:00
  > a3 ContactWithheld carrier_day_full until Tue 2026-10-06 09:10:00
enrol p4
  > a4 PatientEnrolled patient 4 due Mon 2026-10-05 09:11:00
  > a4 ContactWithheld carrier_day_full until Tue 2026-10-06 09:10:00
wait
  > Tue 2026-10-06 09:00:00  a2 EhrAsked check_status for text to phone 2
  = ask EHR request 2 check_status
