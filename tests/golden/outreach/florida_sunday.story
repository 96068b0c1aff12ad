# State law: Florida until 20:00 and three contacts in 24 h; Alabama never on Sunday.
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  windows: [{days: daily, hours: ["08:00-21:00"]}]
  retry: {no_answer: {after: 1h..1h}}
  limits: {per_day: 8, per_week: 8, total_calls: 9, min_gap: 0s}
patient state FL
patient in America/Chicago state AL
at 2026-10-04 16:00
campaign calls
enrol p0
enrol p1
wait
ehr open
+30s finished no_answer
wait
ehr open
+30s finished no_answer
wait
ehr open
+30s finished no_answer
wait
at 2026-10-05 09:30
