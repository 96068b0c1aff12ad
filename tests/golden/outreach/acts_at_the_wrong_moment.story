# People do not wait for our peers: a slot chosen during the status check, a callback asked for then, and
# whatever comes while the booking is on its way.
policy calls
  cadence:
    - {step: note, channel: text, template: note, link: self_service}
    - {step: call, channel: voice, after: {note: 1d}, flow: booking}
patient
patient
patient
at 2026-10-05 09:00
campaign calls
  > c0 CampaignStarted routine weight 1 deadline Wed 2026-11-04 08:00:00
enrol p0
  > a0 PatientEnrolled patient 0 due Mon 2026-10-05 09:00:00
  > a0 EhrAsked check_status for text to phone 0
  = ask EHR request 0 check_status
act chose_slot a0
  > a0 PatientActed chose_slot by link
# The answer to the check is nobody's any more; the booking goes on whatever they press next.
+1s ehr open a0 request 0
  > Mon 2026-10-05 09:00:00.100  a0 EhrAsked book
  = ask EHR request 1 book
  ! request_is_not_open
act chose_slot a0
  > a0 PatientActed chose_slot by link
act declined a0
  > a0 PatientActed declined by link
act asked_callback a0
  > a0 PatientActed asked_callback by link
ehr booked a0 appointment 1
  > a0 EhrAnswered book booked
  > a0 BookingMade appointment 1
  > a0 AssignmentEnded booked
act opened_link a0
  ! assignment_has_ended
# Asked for while the text is about to go: the text is not sent, the call comes.
enrol p1
  > a1 PatientEnrolled patient 1 due Mon 2026-10-05 09:00:01
  > a1 EhrAsked check_status for text to phone 1
  = ask EHR request 2 check_status
act asked_callback by text_reply a1
  > a1 PatientActed asked_callback by text_reply
  > a1 WakeScheduled after_withheld step 0 due Mon 2026-10-05 09:00:01
  > a1 WakeScheduled retry step 1 due Mon 2026-10-05 13:00:01
# Asked for while the text is on its way.
enrol p2
  > a2 PatientEnrolled patient 2 due Mon 2026-10-05 09:00:01
+1s ehr open a2
  > Mon 2026-10-05 09:00:01.100  a2 EhrAsked check_status for text to phone 2
  = ask EHR request 3 check_status
  > a2 EhrAnswered check_status open
  > a2 AttemptIntended attempt 1 text phone 2 daypart 0 until Mon 2026-10-05 09:15:02
  = text a2.1 to phone 2 with link until Mon 2026-10-05 09:15:02
act asked_callback by inbound_call a2
  > a2 PatientActed asked_callback by inbound_call
  > a2 AttemptEnded attempt 1 text cancelled
  > a2 WakeScheduled retry step 1 due Mon 2026-10-05 13:00:02
  = cancel a2.1
+1s finished delivered a2
  ! attempt_is_not_open
