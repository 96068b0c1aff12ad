# An opt-out by text while a call rings: the call is called off and nothing is ever sent again.
policy a
  cadence:
    - {step: call, channel: voice, flow: booking}
policy b
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
at 2026-10-05 09:00
campaign a
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
campaign b
  > c1 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p0 c1
  > a1 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
wait ehr
+1s ehr open a0
  > a1 ContactWithheld number_in_use until Mon 2026-10-05 09:05:01
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:01
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:01
+1s taken
  > a0 AttemptAccepted attempt 1
+5s opt_out p0
  > PatientOptedOut patient 0 every number
  > a0 AttemptEnded attempt 1 call cancelled does not count
  > a0 WakeScheduled retry step 0 due Mon 2026-10-05 09:00:07
  > a1 AssignmentEnded opted_out
  > a0 AssignmentEnded opted_out
  = cancel a0.1
+1s finished answered_human booked
  ! assignment_has_ended
# A third campaign that would like to reach the same patient.
policy c
  cadence:
    - {step: call, channel: voice, flow: booking}
campaign c
  > c2 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:08
enrol p0 c2
  > a2 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:08
  > a2 AssignmentEnded opted_out
