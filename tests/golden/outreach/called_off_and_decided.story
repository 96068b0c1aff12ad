# A number opts out while a call to it is open: the call is called off. What its late report says the patient decided is
# not lost: a slot is asked for, whoever declined is left in peace. The same report again changes nothing, and what
# nobody can carry out any more is refused by name.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 8, per_week: 8, min_gap: 0s}
patient phones 0,1
patient phones 2,3
patient phones 4
patient phones 5
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
+1s ehr open a0
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+30s opt_out p0 phone 0
  > PatientOptedOut patient 0 phone 0
  > a0 AttemptEnded attempt 1 call cancelled does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:00:31
  > a0 ContactWithheld number_in_use until Mon 2026-10-05 09:10:01
  = cancel a0.1
+1s finished answered_human booked a0
  > a0 PatientActed chose_slot by outbound_call
  > a0 EhrAsked book
  = ask EHR request 1 book
+1s finished answered_human booked a0
  ! attempt_is_not_open
wait ehr
+1s ehr no_slot a0
  > a0 EhrAnswered book no_slot
  > a0 HumanTaskOpened task 0 no_open_slot
  = list task 0 of a0
+1s finished answered_human booked a0
  ! attempt_is_not_open
# A second call is open when the report of the first one comes.
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:35
  > a1 EhrAsked check_status for call to phone 2
  = ask EHR request 2 check_status
+1s ehr open a1
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 1 call phone 2 daypart 0 until Mon 2026-10-05 09:10:36
  = call a1.1 to phone 2 until Mon 2026-10-05 09:10:36
+30s opt_out p1 phone 2
  > PatientOptedOut patient 1 phone 2
  > a1 AttemptEnded attempt 1 call cancelled does not count
  > a1 WakeScheduled retry step 0 due Mon 2026-10-05 09:01:06
  > a1 ContactWithheld number_in_use until Mon 2026-10-05 09:10:36
  = cancel a1.1
wait ehr
  > Mon 2026-10-05 09:10:36  a1 EhrAsked check_status for call to phone 3
  = ask EHR request 3 check_status
+1s ehr open a1
  > a1 EhrAnswered check_status open
  > a1 AttemptIntended attempt 2 call phone 3 daypart 0 until Mon 2026-10-05 09:20:37, after 1 today, 1 this week
  = call a1.2 to phone 3 until Mon 2026-10-05 09:20:37
+1s finished answered_human declined a1 attempt 1
  > a1 PatientActed declined by outbound_call
  > a1 AttemptEnded attempt 2 call cancelled does not count
  > a1 AssignmentEnded declined
  = cancel a1.2
# What was called off because the patient had chosen already is not chosen twice.
enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:10:38
  > a2 EhrAsked check_status for call to phone 4
  = ask EHR request 4 check_status
+1s ehr open a2
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 1 call phone 4 daypart 0 until Mon 2026-10-05 09:20:39
  = call a2.1 to phone 4 until Mon 2026-10-05 09:20:39
+30s act chose_slot by link a2
  > a2 PatientActed chose_slot by link
  > a2 AttemptEnded attempt 1 call cancelled does not count
  > a2 EhrAsked book
  = cancel a2.1
  = ask EHR request 5 book
+1s finished answered_human booked a2
  ! attempt_is_not_open
+1s ehr no_slot a2
  > a2 EhrAnswered book no_slot
  > a2 HumanTaskOpened task 1 no_open_slot
  = list task 1 of a2
+1s finished answered_human booked a2
  ! attempt_is_not_open
# The campaign is cancelled: whoever has ended is not taken up again.
enrol p3
  > a3 PatientEnrolled patient 3 due Mon 2026-10-05 09:11:12
  > a3 EhrAsked check_status for call to phone 5
  = ask EHR request 6 check_status
+1s ehr open a3
  > a3 EhrAnswered check_status open
  > a3 AttemptIntended attempt 1 call phone 5 daypart 0 until Mon 2026-10-05 09:21:13
  = call a3.1 to phone 5 until Mon 2026-10-05 09:21:13
+30s cancel c0
  > c0 CampaignCancelled
  > a3 AttemptEnded attempt 1 call cancelled does not count
  > a3 AssignmentEnded campaign_cancelled
  = cancel a3.1
+1s finished answered_human booked a3
  ! assignment_has_ended
