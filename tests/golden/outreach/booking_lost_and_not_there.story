# The answer to a booking is lost and the read-back finds nothing: written again, once.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
patient
at 2026-10-05 09:00
campaign calls
enrol p0
wait
+1s ehr open
+2m finished answered_human booked
wait
+3s ehr lost
wait
+1s ehr open
wait
+1s ehr booked appointment 6
