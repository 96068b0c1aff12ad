# Urgency first; within it, who must start first.
tenant agents 1
policy routine
  cadence:
    - {step: call, channel: voice, flow: booking}
policy urgent
  cadence:
    - {step: call, channel: voice, flow: booking}
  urgency: urgent
patient
patient in America/Los_Angeles
patient
patient
at 2026-10-05 12:30
campaign routine
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 11:30:00
campaign urgent
  > c1 CampaignStarted urgent weight 1 deadline Wed 2026-11-04 11:30:00
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 12:30:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
# The New Yorkers' day ends three hours before the Californian's.
enrol p1 c0
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:30:00
enrol p2 c0
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 12:30:00
enrol p3 c1
  > a3 PatientEnrolled patient 3 due Mon 2026-10-05 12:30:00
ehr settled
  > a0 EhrAnswered check_status settled
  > a0 AssignmentEnded already_settled
+1s ehr settled
  > a3 EhrAsked check_status for call to phone 3
  = ask EHR request 1 check_status
  > a3 EhrAnswered check_status settled
  > a3 AssignmentEnded already_settled
+1s ehr settled
  > a2 EhrAsked check_status for call to phone 2
  = ask EHR request 2 check_status
  > a2 EhrAnswered check_status settled
  > a2 AssignmentEnded already_settled
