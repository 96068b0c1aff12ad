# Two campaigns of one urgency, weights 1 and 3, one agent: of each four calls one and three. A campaign that
# comes later has saved nothing up.
tenant agents 1
policy a
  cadence:
    - {step: call, channel: voice, flow: booking}
policy b
  cadence:
    - {step: call, channel: voice, flow: booking}
policy c
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
patient
patient
patient
patient
patient
patient
patient
patient
patient
patient
patient
at 2026-10-05 09:00
campaign a weight 1
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
campaign b weight 3
  > c1 CampaignStarted routine weight 3 deadline Wed 2026-11-04 08:00:00
pause c0
  > c0 CampaignPaused operator_command
pause c1
  > c1 CampaignPaused operator_command
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
enrol p1 c0
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:00
enrol p2 c0
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:00:00
enrol p3 c1
  > a3 PatientEnrolled patient 3 due Mon 2026-10-05 09:00:00
enrol p4 c1
  > a4 PatientEnrolled patient 4 due Mon 2026-10-05 09:00:00
enrol p5 c1
  > a5 PatientEnrolled patient 5 due Mon 2026-10-05 09:00:00
enrol p6 c1
  > a6 PatientEnrolled patient 6 due Mon 2026-10-05 09:00:00
enrol p7 c1
  > a7 PatientEnrolled patient 7 due Mon 2026-10-05 09:00:00
enrol p8 c1
  > a8 PatientEnrolled patient 8 due Mon 2026-10-05 09:00:00
+1s resume c0
  > c0 CampaignResumed
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
resume c1
  > c1 CampaignResumed
+1s ehr settled
  > a0 EhrAnswered check_status settled
  > a0 AssignmentEnded already_settled
  > a3 EhrAsked check_status for call to phone 3
  = ask EHR request 1 check_status
+1s ehr settled
  > a3 EhrAnswered check_status settled
  > a3 AssignmentEnded already_settled
  > a4 EhrAsked check_status for call to phone 4
  = ask EHR request 2 check_status
+1s ehr settled
  > a4 EhrAnswered check_status settled
  > a4 AssignmentEnded already_settled
  > a5 EhrAsked check_status for call to phone 5
  = ask EHR request 3 check_status
+1s ehr settled
  > a5 EhrAnswered check_status settled
  > a5 AssignmentEnded already_settled
  > a6 EhrAsked check_status for call to phone 6
  = ask EHR request 4 check_status
campaign c weight 1
  > c2 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:05
enrol p9 c2
  > a9 PatientEnrolled patient 9 due Mon 2026-10-05 09:00:05
enrol p10 c2
  > a10 PatientEnrolled patient 10 due Mon 2026-10-05 09:00:05
enrol p11 c2
  > a11 PatientEnrolled patient 11 due Mon 2026-10-05 09:00:05
+1s ehr settled
  > a6 EhrAnswered check_status settled
  > a6 AssignmentEnded already_settled
  > a9 EhrAsked check_status for call to phone 9
  = ask EHR request 5 check_status
+1s ehr settled
  > a9 EhrAnswered check_status settled
  > a9 AssignmentEnded already_settled
  > a1 EhrAsked check_status for call to phone 1
  = ask EHR request 6 check_status
+1s ehr settled
  > a1 EhrAnswered check_status settled
  > a1 AssignmentEnded already_settled
  > a7 EhrAsked check_status for call to phone 7
  = ask EHR request 7 check_status
+1s ehr settled
  > a7 EhrAnswered check_status settled
  > a7 AssignmentEnded already_settled
  > a8 EhrAsked check_status for call to phone 8
  = ask EHR request 8 check_status
+1s ehr settled
  > a8 EhrAnswered check_status settled
  > a8 AssignmentEnded already_settled
  > a10 EhrAsked check_status for call to phone 10
  = ask EHR request 9 check_status
+1s ehr settled
  > a10 EhrAnswered check_status settled
  > a10 AssignmentEnded already_settled
  > a2 EhrAsked check_status for call to phone 2
  = ask EHR request 10 check_status
+1s ehr settled
  > a2 EhrAnswered check_status settled
  > a2 AssignmentEnded already_settled
  > a11 EhrAsked check_status for call to phone 11
  = ask EHR request 11 check_status
