# Nobody answers: another daypart each time, then the last text, then the worklist. Staff settle it.
policy flu
  cadence:
    - {step: heads_up, channel: text, template: flu-heads-up, link: self_service}
    - {step: call, channel: voice, after: {heads_up: 24h}, flow: flu-booking}
    - {step: last_text, channel: text, when: calls_exhausted, template: flu-last-chance, link: self_service}
  retry:
    no_answer: {after: 1d..2d, daypart: different}
    machine: {voicemail: first_time, template: callback-please, after: 2d..3d, daypart: different}
  limits: {per_day: 1, per_week: 3, total_calls: 3, min_gap: 20h}
patient
at 2026-10-05 09:00
campaign flu
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for text to phone 0
  = ask EHR request 0 check_status
wait ehr
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 text phone 0 daypart 0 until Mon 2026-10-05 09:15:01
  = text a0.1 to phone 0 with link until Mon 2026-10-05 09:15:01
+5s finished delivered
  > a0 AttemptEnded attempt 1 text delivered
  > a0 WakeScheduled next_step step 1 due Tue 2026-10-06 09:00:06
wait ehr
  > Tue 2026-10-06 09:00:06  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 1 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 2 call phone 0 daypart 0 with voicemail until Tue 2026-10-06 09:10:07, after 0 today, 1 this week
  = call a0.2 to phone 0 voicemail after a text until Tue 2026-10-06 09:10:07
+30s finished no_answer
  > a0 AttemptEnded attempt 2 call no_answer
  > a0 WakeScheduled retry step 1 due Wed 2026-10-07 17:47:45.775
wait ehr
  > Wed 2026-10-07 17:47:45.775  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 2 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 3 call phone 0 daypart 2 with voicemail until Wed 2026-10-07 17:57:46.775, after 0 today, 2 this week
  = call a0.3 to phone 0 voicemail after a text until Wed 2026-10-07 17:57:46.775
+30s finished no_answer
  > a0 AttemptEnded attempt 3 call no_answer
  > a0 WakeScheduled retry step 1 due Fri 2026-10-09 09:00:00
wait ehr
  > Fri 2026-10-09 09:00:00  a0 ContactWithheld weekly_cap until Mon 2026-10-12 09:00:01
  > Mon 2026-10-12 09:00:01  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 3 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 4 call phone 0 daypart 0 with voicemail until Mon 2026-10-12 09:10:02, after 0 today, 2 this week
  = call a0.4 to phone 0 voicemail after a text until Mon 2026-10-12 09:10:02
+30s finished no_answer
  > a0 AttemptEnded attempt 4 call no_answer
  > a0 WakeScheduled next_step step 2 due Mon 2026-10-12 09:00:32
  > a0 ContactWithheld daily_cap until Tue 2026-10-13 09:00:02
wait ehr
  > Tue 2026-10-13 09:00:02  a0 ContactWithheld weekly_cap until Tue 2026-10-13 09:00:07
  > Tue 2026-10-13 09:00:07  a0 EhrAsked check_status for text to phone 0
  = ask EHR request 4 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 5 text phone 0 daypart 0 until Tue 2026-10-13 09:15:08, after 0 today, 2 this week
  = text a0.5 to phone 0 with link until Tue 2026-10-13 09:15:08
+5s finished delivered
  > a0 AttemptEnded attempt 5 text delivered
  > a0 WakeScheduled next_step step 3 due Fri 2026-10-16 09:00:13
wait
  > Fri 2026-10-16 09:00:13  a0 HumanTaskOpened task 0 unreachable
  = list task 0 of a0
+1d close staff_resolved
  > a0 HumanTaskClosed task 0 staff_resolved
  > a0 AssignmentEnded staff_resolved
  = withdraw task 0 of a0
