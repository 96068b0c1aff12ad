# A checkpoint counts who is where; the reconciler finds nothing to do in a healthy engine.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
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
enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:00:00
checkpoint
  > CheckpointTaken waiting 2 checking 1
reconcile
ehr open a0
  > a0 EhrAnswered check_status open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:10:00
  = call a0.1 to phone 0 until Mon 2026-10-05 09:10:00
+1m finished answered_human declined a0
  > Mon 2026-10-05 09:00:01  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
  > Mon 2026-10-05 09:00:02  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 2 check_status
  > a0 AttemptEnded attempt 1 call answered_human declined
  > a0 AssignmentEnded declined
checkpoint
  > CheckpointTaken checking 2 done 1
