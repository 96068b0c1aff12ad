# Commands that make no sense are refused and change nothing.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
at 2026-10-05 09:00
enrol p0 c0
  ! campaign_is_unknown
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p1 c0
  ! patient_is_unknown
enrol p0 c0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for call to phone 0
  = ask EHR request 0 check_status
enrol p0 c0
  ! patient_is_enrolled_already
pause c1
  ! campaign_is_unknown
resume c0
  ! campaign_is_not_paused
cancel c3
  ! campaign_is_unknown
act declined a9
  ! assignment_is_unknown
opt_out p9
  ! patient_is_unknown
opt_out p0 phone 9
  ! phone_is_unknown
finished no_answer a0 attempt 1
  ! attempt_is_not_open
close staff_closed a0
  ! task_is_not_open
act declined
  > a0 PatientActed declined by link
  > a0 AssignmentEnded declined
act declined
  ! assignment_has_ended
