# The campaign's deadline: no contact starts after it; one that is open is finished, then a person decides.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  limits: {per_day: 8, per_week: 8, total_calls: 50, min_gap: 0s}
  retry: {no_answer: {after: 2h..2h}}
patient
patient
at 2026-10-05 09:00
campaign calls deadline 3h
enrol p0
wait
ehr open
+1m finished no_answer
wait
ehr open
+1m finished no_answer
# The third call would come after the deadline.
at 2026-10-05 11:59:30
enrol p1
wait
ehr open a1
wait
+1m finished no_answer a1
