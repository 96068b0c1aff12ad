# The EHR is down: after five failures the gate closes, one probe at a time tries it, and it opens again.
tenant calls 10 answer_within 30s
policy calls
  cadence:
    - {step: call, channel: voice, flow: booking}
  pacing: {calls_per_second: 10}
patient
patient
patient
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
enrol p3
  > a3 PatientEnrolled patient 3 due Mon 2026-10-05 09:00:00
enrol p4
  > a4 PatientEnrolled patient 4 due Mon 2026-10-05 09:00:00
enrol p5
  > a5 PatientEnrolled patient 5 due Mon 2026-10-05 09:00:00
+1s ehr failed
  > Mon 2026-10-05 09:00:00.100  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 1 check_status
  > Mon 2026-10-05 09:00:00.200  a2 EhrAsked check_status for call to phone 2
  = ask EHR request 2 check_status
  > Mon 2026-10-05 09:00:00.300  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 3 check_status
  > Mon 2026-10-05 09:00:00.400  a4 EhrAsked check_status for call to phone 4
  = ask EHR request 4 check_status
  > Mon 2026-10-05 09:00:00.500  a5 EhrAsked check_status for call to phone 5
  = ask EHR request 5 check_status
  > a0 EhrAnswered check_status failed
  > a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:01:37.200
ehr failed
  > a1 EhrAnswered check_status failed
  > a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:00:33.429
ehr failed
  > a2 EhrAnswered check_status failed
  > a2 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:01:01.651
ehr failed
  > a3 EhrAnswered check_status failed
  > a3 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:00:33.174
ehr failed
  > a4 EhrAnswered check_status failed
  > EhrGateChanged closed until Mon 2026-10-05 09:00:16
  > a4 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:01:11.484
# The sixth was out already when the gate closed: it decides nothing.
ehr failed
  > a5 EhrAnswered check_status failed
  > a5 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:00:40.757
# The probe is never answered: no second one goes out before it counts as lost.
at 2026-10-05 09:14
  > Mon 2026-10-05 09:00:33.174  a3 EhrAsked check_status for call to phone 3
  = ask EHR request 6 check_status
  > Mon 2026-10-05 09:01:10  a3 EhrAnswered check_status lost
  > Mon 2026-10-05 09:01:10  EhrGateChanged closed until Mon 2026-10-05 09:01:40
  > Mon 2026-10-05 09:01:10  a3 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:02:31.237
  > Mon 2026-10-05 09:01:40  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 7 check_status
  > Mon 2026-10-05 09:02:10  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:02:10  EhrGateChanged closed until Mon 2026-10-05 09:03:10
  > Mon 2026-10-05 09:02:10  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:03:48.265
  > Mon 2026-10-05 09:03:10  a1 EhrAsked check_status for call to phone 1
  = ask EHR request 8 check_status
  > Mon 2026-10-05 09:03:40  a1 EhrAnswered check_status lost
  > Mon 2026-10-05 09:03:40  EhrGateChanged closed until Mon 2026-10-05 09:05:40
  > Mon 2026-10-05 09:03:40  a1 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:05:31.708
  > Mon 2026-10-05 09:05:40  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 9 check_status
  > Mon 2026-10-05 09:06:10  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:06:10  EhrGateChanged closed until Mon 2026-10-05 09:10:10
  > Mon 2026-10-05 09:06:10  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:08:01.119
  > Mon 2026-10-05 09:10:10  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 10 check_status
  > Mon 2026-10-05 09:10:40  a0 EhrAnswered check_status lost
  > Mon 2026-10-05 09:10:40  EhrGateChanged closed until Mon 2026-10-05 09:15:40
  > Mon 2026-10-05 09:10:40  a0 ContactWithheld ehr_unavailable until Mon 2026-10-05 09:12:10.378
wait ehr
  > Mon 2026-10-05 09:15:40  a0 EhrAsked check_status for call to phone 0
  = ask EHR request 11 check_status
+1s ehr open
  > a0 EhrAnswered check_status open
  > EhrGateChanged open
  > a0 AttemptIntended attempt 1 call phone 0 daypart 0 until Mon 2026-10-05 09:25:41
  > a1 EhrAsked check_status for call to phone 1
  = call a0.1 to phone 0 until Mon 2026-10-05 09:25:41
  = ask EHR request 12 check_status
