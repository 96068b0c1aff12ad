# A paused campaign starts nothing; a cancelled one ends everybody but who has chosen a slot or is with staff.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
patient
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:00
+1s ehr open a0
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
# The second check is out while the campaign is paused: it is let go of.
pause c0
  > c0 CampaignPaused operator_command
pause c0
  ! campaign_is_not_running
+1s ehr open
  > a1 EhrAnswered check_status open
  > a1 WakeScheduled after_withheld step 0 due Mon 2026-10-05 09:00:02
+1m
resume c0
  > c0 CampaignResumed
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 2 check_status
resume c0
  ! campaign_is_not_paused
+1s ehr open a1
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 1 daypart 0 until Mon 2026-10-05 09:11:03
  = call a1.1 to phone 1 until Mon 2026-10-05 09:11:03
+1s finished answered_human booked a0
  > a0 AttemptEnded attempt 1 call answered_human booked
  > a0 EhrAsked book
  = ask EHR request 3 book
finished answered_human escalated a1
  > a1 AttemptEnded attempt 1 call answered_human escalated
  > a1 HumanTaskOpened task 0 escalated
  = list task 0 of a1
enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:01:04
enrol p3
  > a3 PatientEnrolled patient 3 due Mon 2026-10-05 09:01:04
+2s ehr open a2
  > Mon 2026-10-05 09:01:04.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 4 check_status
  > Mon 2026-10-05 09:01:05.200  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 5 check_status
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 1 call phone 2 daypart 0 until Mon 2026-10-05 09:11:06
  = call a2.1 to phone 2 until Mon 2026-10-05 09:11:06
+5s cancel c0
  > c0 CampaignCancelled
  > a2 AttemptEnded attempt 1 call cancelled does not count
  > a2 AssignmentEnded campaign_cancelled
  > a3 AssignmentEnded campaign_cancelled
  = cancel a2.1
+1s finished no_answer a2
  ! attempt_is_not_open
enrol p0
  ! campaign_is_not_running
close staff_closed a1
  > a1 HumanTaskClosed task 0 staff_closed
  > a1 AssignmentEnded staff_closed
  = withdraw task 0 of a1
wait
  > Mon 2026-10-05 09:02:10  a0 EhrAnswered book lost
  > Mon 2026-10-05 09:02:10  a0 WakeScheduled booking_retry step 0 due Mon 2026-10-05 09:02:30
