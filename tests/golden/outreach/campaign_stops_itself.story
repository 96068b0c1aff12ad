# Twenty attempts, the smallest number a rate is taken over: two opt-outs by text are more than 5%.
tenant calls 100
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  pacing: {calls_per_second: 100, stop_if: {opt_out_rate: 5%, over: 20 attempts}}
  limits: {per_day: 8, per_week: 8, total_calls: 50, min_gap: 0s}
  retry: {busy: {after: 1m..1m, max: 50, counts: false}}
patient
patient
patient
patient
at 2026-10-05 09:00
campaign calls
enrol p0
enrol p1
enrol p2
enrol p3
wait 4
ehr open
ehr open
ehr open
ehr open
finished busy a0
finished busy a1
finished busy a2
finished busy a3
+61s
ehr open
ehr open
ehr open
ehr open
finished busy a0
finished busy a1
finished busy a2
finished busy a3
+61s
ehr open
ehr open
ehr open
ehr open
finished busy a0
finished busy a1
finished busy a2
finished busy a3
+61s
ehr open
ehr open
ehr open
ehr open
finished busy a0
finished busy a1
finished busy a2
finished busy a3
+61s
ehr open
ehr open
ehr open
ehr open
finished busy a0
finished busy a1
finished busy a2
finished busy a3
+61s
opt_out p0
opt_out p1
# Nothing starts any more until somebody has looked.
+10m
resume c0
