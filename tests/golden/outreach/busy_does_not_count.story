# Three busy lines are three calls that do not count; the fourth busy is one too many for the rule.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  retry:
    busy: {after: 15m..30m, max: 3, counts: false}
  limits: {per_day: 8, per_week: 8, total_calls: 1, min_gap: 0s}
patient
at 2026-10-05 09:00
campaign calls
enrol p0
wait
+1s ehr open
+20s finished busy
wait
+1s ehr open
+20s finished busy
wait
+1s ehr open
+20s finished busy
wait
+1s ehr open
+20s finished busy
wait
