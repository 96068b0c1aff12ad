#!/usr/bin/env python3
"""ringback from outside: output, files and exit codes, for good input and for bad.

cli_test.py PROGRAM SOURCE_DIR [NAME...]   runs the tests whose name contains a NAME, or all
RB_REWRITE=1 writes the help texts in tests/golden/cli anew.
"""
import csv
import difflib
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

PROGRAM = os.path.abspath(sys.argv[1])
SOURCE = Path(sys.argv[2]).resolve()
SCENARIOS = SOURCE / "scenarios"
SMOKE = str(SCENARIOS / "smoke.yaml")
ROSTER = SCENARIOS / "rosters" / "sample-300.csv"
POLICY = str(SCENARIOS / "policies" / "flu-recall.yaml")
GOLDEN = SOURCE / "tests" / "golden" / "cli"
COMMANDS = ["simulate", "loadtest", "validate", "schema", "window", "chat", "audit", "events", "explain", "report"]
OK, BROKEN, BAD, FAILED = 0, 1, 2, 3
RFC3339 = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|never)$")

work = Path()  # of the current test


class Ran:
    def __init__(self, arguments, done):
        self.what = "ringback " + " ".join(arguments)
        self.code, self.out, self.err = done.returncode, done.stdout or "", done.stderr

    def expect(self, code, err=None, out=None):
        shown = f"{self.what}\n  exit {self.code}\n  stdout {self.out[:600]!r}\n  stderr {self.err[:600]!r}"
        assert self.code == code, f"expected exit {code}: {shown}"
        for pattern, text, name in ((err, self.err, "stderr"), (out, self.out, "stdout")):
            if pattern is not None:
                assert re.search(pattern, text, re.M), f"expected {pattern!r} on {name}: {shown}"
        return self


def ringback(*arguments, cwd=None, stdout=subprocess.PIPE, timeout=60, typed=""):
    arguments = [str(a) for a in arguments]
    done = subprocess.run([PROGRAM, *arguments], cwd=cwd or work, stdout=stdout, stderr=subprocess.PIPE,
                          input=typed, encoding="utf-8", errors="replace", timeout=timeout)
    return Ran(arguments, done)


def same(what, left, right):
    assert left == right, f"{what}: {left!r} is not {right!r}"


shared = {}


def smoke():
    """A run of smoke.yaml with its log; made once, to be read only."""
    if "smoke" not in shared:
        shared["smoke"] = Path(shared["root"]) / "smoke"
        ringback("simulate", SMOKE, "--log", "--out", shared["smoke"]).expect(OK, out="promises +all kept")
    return shared["smoke"]


def rostered():
    if "roster" not in shared:
        shared["roster"] = Path(shared["root"]) / "roster"
        shared["roster_run"] = ringback("simulate", SMOKE, "--roster", ROSTER, "--log", "--out",
                                        shared["roster"]).expect(OK)
    return shared["roster"], shared["roster_run"]


def records(log):
    return [json.loads(line) for line in ringback("events", log).expect(OK).out.splitlines()]


def summary_of(directory):
    summary = json.loads((directory / "summary.json").read_text(encoding="utf-8"))
    del summary["wall_seconds"], summary["peak_rss_bytes"]
    return summary


# ---- help and options

def test_help_texts_are_the_golden_ones():
    for name in ["ringback", *COMMANDS]:
        text = ringback(*([] if name == "ringback" else [name]), "--help").expect(OK).out
        file = GOLDEN / f"{name}.txt"
        if os.environ.get("RB_REWRITE"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        golden = file.read_text(encoding="utf-8")
        assert text == golden, "RB_REWRITE=1 if this is meant:\n" + "\n".join(
            difflib.unified_diff(golden.splitlines(), text.splitlines(), str(file), "printed", lineterm=""))
        for line in text.splitlines():
            assert len(line) <= 100, f"{name}: a line of {len(line)} characters: {line}"
    for command in COMMANDS:
        assert re.search(rf"^  {command} ", ringback("--help").out, re.M), f"{command} is not in --help"


def test_command_lines_that_make_no_sense():
    ringback().expect(BAD, err="Usage: ringback")
    same("stdout of a command line without a command", ringback().out, "")
    ringback("simulat").expect(BAD, err="there is no command `simulat`")
    ringback("simulate").expect(BAD, err="^ringback simulate: SCENARIO is required")
    ringback("simulate", SMOKE, "--sed", "1").expect(BAD, err="--sed")
    ringback("simulate", SMOKE, SMOKE).expect(BAD)
    ringback("validate").expect(BAD, err="FILES is required")
    ringback("schema", "floor").expect(BAD, err="`floor` has no schema")
    ringback("window", "--policy", POLICY, "--at", "2026-10-05").expect(BAD, err="--zone is required")
    ringback("--version").expect(OK, out=r"^ringback \d+\.\d+\.\d+$")


def test_seed_is_a_whole_number():
    for seed in ["-1", "abc", "1.5", "18446744073709551616", ""]:
        ringback("simulate", SMOKE, f"--seed={seed}", "--out", "never").expect(BAD, err="--seed")
    assert not (work / "never").exists()
    ringback("simulate", SMOKE, "--seed", "18446744073709551615", "--out", "largest").expect(
        OK, out="^seed 18446744073709551615,")


# ---- determinism

def test_same_seed_same_bytes():
    first, second = smoke(), work / "again"
    # From another directory and by another path: neither may leave a trace in the log.
    relative = os.path.relpath(SMOKE, work)
    ringback("simulate", relative, "--log", "--out", second).expect(OK)
    assert (first / "events.rbl").read_bytes() == (second / "events.rbl").read_bytes(), "events.rbl differs"
    same("summary", summary_of(first), summary_of(second))


def test_log_does_not_change_the_run_and_the_seed_does():
    ringback("simulate", SMOKE, "--out", "plain").expect(OK)
    digest = summary_of(smoke())["digest"]
    assert re.fullmatch("[0-9a-f]{16}", digest), digest
    same("digest without --log", summary_of(work / "plain")["digest"], digest)
    assert not (work / "plain" / "events.rbl").exists()
    ringback("simulate", SMOKE, "--seed", "1", "--out", "one").expect(OK)
    same("digest with the scenario's own seed", summary_of(work / "one")["digest"], digest)
    ringback("simulate", SMOKE, "--seed", "2", "--out", "two").expect(OK)
    assert summary_of(work / "two")["digest"] != digest, "seed 2 gives the digest of seed 1"


# ---- simulate

def test_json_is_all_that_goes_to_standard_output():
    ran = ringback("simulate", SMOKE, "--roster", ROSTER, "--json", "--out", "o").expect(
        OK, err="300 rows read")
    same("summary on stdout", json.loads(ran.out), json.loads((work / "o" / "summary.json").read_text()))


def test_default_directory_is_named_after_the_scenario():
    ringback("simulate", SMOKE).expect(OK, out="^report: out/smoke/report.html$")
    assert (work / "out" / "smoke" / "summary.json").is_file()
    text = rebased(SMOKE).replace("scenario: smoke", "scenario: ../../escaped")
    (work / "s.yaml").write_text(text)
    ringback("simulate", "s.yaml").expect(OK)
    same("folders of out", sorted(p.name for p in (work / "out").iterdir()), ["-.-..-escaped", "smoke"])


def test_an_old_log_is_not_passed_off_as_this_run():
    ringback("simulate", SMOKE, "--log", "--out", "o").expect(OK)
    ringback("simulate", SMOKE, "--seed", "2", "--out", "o").expect(OK, err="events.rbl is of an earlier run")


def test_bookings_are_counted_apart_from_enrolments():
    ran = ringback("simulate", SCENARIOS / "booking-lifecycle.yaml", "--out", "o").expect(
        OK, out=r"^enrolled +2000  \(in 1 campaign; 3 standing\)$")
    summary = summary_of(work / "o")
    bookings = summary["bookings"]
    funnel, visits = bookings["funnel"], bookings["visits"]
    same("enrolled", summary["funnel"]["enrolled"], 2000)
    assert 0 < funnel["kept"] < funnel["booked"] < funnel["requested"] < 2000, funnel
    assert re.search(rf"^bookings +{funnel['booked']}  of {funnel['requested']} requested  \(median .*; \d+ with a "
                     rf"person; {bookings['at_once']} at once\)$", ran.out, re.M), ran.out
    talks = summary["conversations"]
    assert 0 < talks["booked"] < talks["searches"] < talks["calls"] < talks["questions"], talks
    assert re.search(rf"^talks +{talks['calls']}  calls held in flows", ran.out, re.M), ran.out
    texts = summary["text_conversations"]
    assert 0 < texts["booked"] <= texts["searches"] < texts["conversations"] < texts["messages"], texts
    assert re.search(rf"^by text +{texts['conversations']}  conversations in flows", ran.out, re.M), ran.out
    assert re.search(rf"^visits +{visits['kept']}  kept, {visits['missed']} missed \([0-9.]+%\)", ran.out, re.M), ran.out
    told = [c["notices"] for c in summary["campaigns"] if "notices" in c]
    same("standing campaigns", len(told), 3)
    for notices in told:
        ends = ("answered", "told", "expired", "withdrawn", "refused", "closed", "open")
        same("notices that ended in some way", sum(notices[end] for end in ends), notices["given"])
    same("visits rated", sum(bookings["truth"]["satisfaction"]["ratings"].values()), funnel["kept"])
    assert "<section id=\"bookings\">" in (work / "o" / "report.html").read_text()
    assert "bookings" not in summary_of(smoke()) and "bookings" not in (smoke() / "report.html").read_text()


def test_policy_override():
    # The scenario stands after --policy: a list that swallowed it would refuse this.
    ran = ringback("simulate", "--policy", SCENARIOS / "policies" / "confirmation.yaml", SMOKE, "--log",
                   "--out", "o").expect(OK)
    same("policies of the run", [c["name"] for c in json.loads(
        (work / "o" / "summary.json").read_text())["campaigns"]], ["confirmation"])
    assert "enrolled         500  (in 1 campaign)" in ran.out, ran.out
    ringback("simulate", SMOKE, "--policy", "nope.yaml").expect(
        BAD, err="^nope.yaml:1:1: there is no such file, expected a policy file$")
    ringback("simulate", SMOKE, "--policy", SMOKE).expect(BAD, err="unknown key `scenario`")


def test_an_operator_who_talks_to_nobody():
    text = (SCENARIOS / "smoke.yaml").read_text()
    misspelt = work / "misspelt.yaml"
    misspelt.write_text(text.replace("policies/", f"{SCENARIOS}/policies/").replace(
        "pause, policy: weekend-recall", "pause, policy: weekend-recal") + f"rules: {SCENARIOS}/rules/us-2026.yaml\n")
    line = 1 + misspelt.read_text().split("weekend-recal}")[0].count("\n")
    ringback("validate", misspelt).expect(
        BAD, err=f"misspelt.yaml:{line}:39: no campaign runs the policy `weekend-recal`, so `pause` does nothing, in "
                 r"operator\[0\]\.policy, expected one of: .*did you mean `weekend-recall`")
    # The scenario's own campaigns were replaced: that its operator has nothing to do is worth a word, not a refusal.
    ran = ringback("simulate", SMOKE, "--policy", SCENARIOS / "policies" / "confirmation.yaml").expect(
        OK, err=r"^warning: .*smoke\.yaml:\d+:\d+: no campaign runs the policy `weekend-recall`, so `pause` does nothing")
    same("warnings", ran.err.count("warning: "), 3)
    ringback("simulate", SMOKE, "--policy", SCENARIOS / "policies" / "weekend-recall.yaml", "--out", "own").expect(OK)


def test_inputs_that_cannot_be_used():
    ringback("simulate", "nope.yaml").expect(
        BAD, err="^nope.yaml:1:1: there is no such file, expected a scenario file$")
    ringback("simulate", SCENARIOS).expect(BAD, err="is a directory")
    ringback("simulate", "/dev/null").expect(BAD, err="empty")
    ringback("simulate", "/dev/zero").expect(BAD, err="larger than 64 MiB")
    ringback("simulate", PROGRAM).expect(BAD)
    ringback("simulate", SMOKE, "--roster", "nope.csv").expect(BAD, err="nope.csv: there is no such file")
    ringback("simulate", SMOKE, "--roster", SMOKE, "--out", "o").expect(BAD, err="no column `id`")
    ringback("simulate", SMOKE, "--roster", "/dev/null", "--out", "o").expect(BAD, err="empty")
    (work / "heads.csv").write_text("id,phone,consent\n")
    ringback("simulate", SMOKE, "--roster", "heads.csv", "--out", "o").expect(
        BAD, err="no row that can be used")


def test_output_directories_that_cannot_be_used():
    (work / "file").write_text("mine")
    ringback("simulate", SMOKE, "--out", "file").expect(BAD, err="file: cannot be made a directory")
    ringback("simulate", SMOKE, "--out", "file/below").expect(BAD, err="cannot be made a directory")
    same("the file in the way", (work / "file").read_text(), "mine")
    ringback("simulate", SMOKE, "--out", "/proc/ringback").expect(FAILED, err="cannot be made a directory")
    (work / "o" / "summary.json").mkdir(parents=True)
    ringback("simulate", SMOKE, "--out", "o").expect(FAILED, err="summary.json: cannot be written")
    if os.geteuid() != 0:
        (work / "locked").mkdir(mode=0o555)
        ringback("simulate", SMOKE, "--out", "locked").expect(FAILED, err="cannot be written")


def test_a_full_disk_is_told():
    log = smoke() / "events.rbl"
    for arguments in (["simulate", SMOKE, "--out", "o"], ["simulate", SMOKE, "--out", "o", "--json"],
                      ["events", log], ["audit", log], ["audit", log, "--json"],
                      ["explain", log, "--patient", "3"], ["schema", "policy"], ["validate", SMOKE],
                      ["window", "--policy", POLICY, "--zone", "America/Chicago", "--at", "2026-10-05"],
                      ["--help"], ["--version"]):
        with open("/dev/full", "w") as full:
            ringback(*arguments, stdout=full).expect(FAILED, err="^ringback: ")


def test_a_closed_pipe_ends_quietly():
    with subprocess.Popen([PROGRAM, "events", str(smoke() / "events.rbl")], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, restore_signals=True) as process:
        assert process.stdout.readline().startswith(b'{"header"')
        process.stdout.close()
        same("stderr", process.stderr.read(), b"")
        same("end", process.wait(timeout=60), -signal.SIGPIPE)


# ---- the roster

def test_roster_counts_add_up():
    directory, ran = rostered()
    found = re.search(r"(\d+) rows read, (\d+) people, (\d+) rejected", ran.err)
    assert found, ran.err
    rows, people, rejected = map(int, found.groups())
    same("rows", rows, people + rejected)
    with open(ROSTER, encoding="utf-8-sig", newline="") as file:
        given = list(csv.DictReader(file))
    same("rows of the file", rows, len(given))
    with open(directory / "rejects.csv", encoding="utf-8", newline="") as file:
        rejects = list(csv.DictReader(file))
    same("rejects.csv", len(rejects), rejected)
    lines = ROSTER.read_text(encoding="utf-8-sig").split("\n")
    for reject in rejects:
        assert reject["reason"], reject
        assert reject["row"].splitlines()[0] in lines[int(reject["line"]) - 1], reject
    same("patients", summary_of(directory)["patients"], people)
    ids = records(directory / "events.rbl")[0]["header"]["patient_ids"]
    same("ids in the log", len(ids), people)
    same("ids given twice", len(set(ids)), people)
    known = {row["id"].strip() for row in given}
    assert set(ids) <= known, set(ids) - known


def test_nobody_is_contacted_without_consent_or_after_opting_out():
    log = records(rostered()[0] / "events.rbl")
    ids = log[0]["header"]["patient_ids"]
    with open(ROSTER, encoding="utf-8-sig", newline="") as file:
        given = {}
        for row in csv.DictReader(file):
            given.setdefault(row["id"].strip(), row)
    patient_of, contacted = {}, set()
    for record in log:
        event = record.get("event", {})
        if "patient_enrolled" in event:
            patient_of[event["assignment"]] = event["patient_enrolled"]["patient"]
        if "attempt_intended" in event:
            contacted.add(ids[patient_of[event["assignment"]]])
    assert len(contacted) > 100, f"only {len(contacted)} contacted"
    refused = 0
    for name in ids:
        row = given[name]
        consent = row["consent"].strip() or ("yes" if row["consent_date"].strip() else "")
        may = consent.lower() in ("yes", "y", "sí") or re.fullmatch(r"\d{4}-\d\d-\d\d", consent)
        if not may or row["opted_out"].strip().lower() in ("yes", "y"):
            refused += 1
            assert name not in contacted, f"{name} was contacted: {row}"
    assert refused > 2, f"the roster has {refused} people who must not be contacted"


def test_an_appointment_of_the_roster_is_the_deadline_of_its_confirmation():
    (work / "people.csv").write_text(
        "id,phone,zone,consent,appointment\n"
        "P1,605-555-0151,America/Chicago,yes,2026-04-15T14:30\n"
        "P2,605-555-0152,America/Chicago,yes,2026-04-15T14:30:00-04:00\n"
        "P3,605-555-0153,America/Chicago,yes,2026-04-01T10:00\n"
        "P4,605-555-0154,America/Chicago,yes,\n")

    def deadlines(policy):
        ringback("simulate", SMOKE, "--roster", "people.csv", "--policy", SCENARIOS / "policies" / policy, "--log",
                 "--out", "o").expect(OK, out="promises +all kept")
        enrolled = [r["event"]["patient_enrolled"] for r in records(work / "o" / "events.rbl")
                    if "patient_enrolled" in r.get("event", {})]
        return [e.get("deadline") for e in sorted(enrolled, key=lambda e: e["patient"])]

    same("deadlines of a confirmation", deadlines("confirmation.yaml"),
         ["2026-04-15T19:30:00.000Z", "2026-04-15T18:30:00.000Z", None, None])
    same("deadlines of a recall", deadlines("flu-recall.yaml"), [None] * 4)


def test_explain_knows_the_ids_of_the_roster():
    log = rostered()[0] / "events.rbl"
    ids = records(log)[0]["header"]["patient_ids"]
    ringback("explain", log, "--patient", ids[5]).expect(OK, out=f"^patient {re.escape(ids[5])}, ")
    # A position in the roster is no id.
    ringback("explain", log, "--patient", "5").expect(BAD, err="there is no patient `5`")


def test_explain_tells_of_bookings():
    ringback("simulate", SCENARIOS / "booking-lifecycle.yaml", "--out", "visits", "--log").expect(OK)
    log = work / "visits" / "events.rbl"
    events = [record["event"] for record in records(log) if "event" in record]
    patient_of = {e["booking_requested"]["booking"]: e["booking_requested"]["patient"] for e in events if "booking_requested" in e}
    offered = {e["slots_offered"]["booking"] for e in events if "slots_offered" in e}
    kept = [e["visit_ended"]["booking"] for e in events if e.get("visit_ended", {}).get("kept")]
    came = next(booking for booking in kept if booking in offered)
    told = ringback("explain", log, "--patient", patient_of[came]).expect(OK).out
    # In this order, whatever came between.
    at = 0
    for what in ("an appointment is wanted, over ", "asked for free times", "offered until ", "held until ",
                 "asked to write the appointment: ", "APPOINTMENT ", "the patient came"):
        found = re.compile(f"booking {came}: {what}").search(told, at)
        assert found, f"{what!r} is not in\n{told}"
        at = found.end()
    # An office that is asked one way after the other, from the first message to its last word.
    rungs = [e["office_request_sent"] for e in events if "office_request_sent" in e]
    climbed = next(sent["office_request"] for sent in rungs if sent["rung"] == 2)
    about = next(e["office_request_opened"]["for_booking"] for e in events
                 if e.get("office_request_opened", {}).get("office_request") == climbed)
    story = ringback("explain", log, "--patient", patient_of[about]).expect(OK).out
    for what in ("asked .* \\(rung ", "that has arrived; waited for until ", "asked by telephone \\(rung 3\\)", "SETTLED: "):
        assert re.search(f"booking {about}, its office: {what}", story), f"{what!r} is not in\n{story}"
    # Nobody else's.
    others = {int(number) for number in re.findall(r"booking (\d+): ", told)}
    same("bookings", {patient_of[booking] for booking in others}, {patient_of[came]})


# ---- logs

def test_events_are_json_in_order():
    log = records(smoke() / "events.rbl")
    same("first record", list(log[0]), ["header"])
    events = [record["event"] for record in log if "event" in record]
    same("events", len(events), summary_of(smoke())["events"])
    for before, after in zip(events, events[1:]):
        same("sequence", after["sequence"], before["sequence"] + 1)
        assert after["at"] >= before["at"], after
    for event in events:
        assert RFC3339.match(event["at"]), event
        for body in event.values():
            for name in ("due", "until", "latest_end", "window_close", "resolve_by"):
                if isinstance(body, dict) and name in body:
                    assert RFC3339.match(body[name]), event
    kinds = {kind for event in events for kind in event}
    for kind in ("attempt_intended", "attempt_ended", "contact_withheld", "patient_opted_out"):
        assert kind in kinds, f"no {kind} in smoke"
    rules = log[0]["header"]["rules"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", rules["version"]), rules["version"]
    same("hours of the first campaign", log[1]["campaign_definition"]["policy"]["windows"][0]["hours"],
         ["08:30-20:00"])


def test_audit_of_a_good_log():
    ringback("audit", smoke() / "events.rbl").expect(OK, out="^I8 .* kept$")
    verdict = json.loads(ringback("audit", smoke() / "events.rbl", "--json").expect(OK).out)
    same("clean", (verdict["clean"], verdict["violations"], verdict["torn_bytes"]), (True, [], 0))
    assert verdict["closed"], verdict
    same("events", verdict["events"], summary_of(smoke())["events"])


def frames_of(log):
    """The file's header and its frames (core/log/frame.hpp)."""
    data, at, frames = log.read_bytes(), 16, []
    while at < len(data):
        size = 16 + struct.unpack_from("<I", data, at + 4)[0]
        frames.append(data[at:at + size])
        at += size
    return data[:16], frames


def test_a_broken_promise_has_an_exit_code_of_its_own():
    ringback("simulate", SCENARIOS / "household.yaml", "--log", "--out", "o").expect(OK)
    header, frames = frames_of(work / "o" / "events.rbl")
    assert len(frames) > 3, len(frames)
    # The last frame closes the log; the one before it holds the EHR's and the carrier's books: twice the same.
    (work / "twice.rbl").write_bytes(header + b"".join(frames[:-1]) + frames[-2])
    ran = ringback("audit", "twice.rbl").expect(BROKEN, out="^I13 .* BROKEN$")
    assert "the EHR has 2 bookings for one made" in ran.out, ran.out
    verdict = json.loads(ringback("audit", "twice.rbl", "--json").expect(BROKEN).out)
    assert not verdict["clean"] and verdict["violations"], verdict
    # A frame that is gone is no tear at the end.
    (work / "gap.rbl").write_bytes(header + b"".join(frames[:1] + frames[2:]))
    for command in read_commands("gap.rbl"):
        ringback(*command).expect(BAD, err="event \\d+ follows event \\d+")


def read_commands(log):
    return (["audit", log], ["events", log], ["explain", log, "--patient", "3"])


def test_a_torn_log_is_read_up_to_the_tear():
    header, frames = frames_of(smoke() / "events.rbl")
    (work / "torn.rbl").write_bytes((header + b"".join(frames[:-1]))[:-7])
    ringback("audit", "torn.rbl").expect(OK, out="the end of the log is torn")
    ringback("events", "torn.rbl").expect(OK, err="the end of the log is torn")
    ringback("explain", "torn.rbl", "--patient", "3").expect(OK, err="the end of the log is torn")
    verdict = json.loads(ringback("audit", "torn.rbl", "--json").expect(OK).out)
    assert verdict["torn_bytes"] > 0 and 0 < verdict["events"] < summary_of(smoke())["events"], verdict


def test_a_log_cut_between_two_frames_is_told_from_a_whole_one():
    header, frames = frames_of(smoke() / "events.rbl")
    for last in (1, 2):
        (work / "cut.rbl").write_bytes(header + b"".join(frames[:-last]))
        no_end = "the log has no end: the run was cut off or is still being written"
        ringback("audit", "cut.rbl").expect(OK, out=no_end)
        ringback("events", "cut.rbl").expect(OK, err="cut.rbl: " + no_end)
        ringback("explain", "cut.rbl", "--patient", "3").expect(OK, err="cut.rbl: " + no_end)
        verdict = json.loads(ringback("audit", "cut.rbl", "--json").expect(OK).out)
        same("clean, closed, torn", (verdict["clean"], verdict["closed"], verdict["torn_bytes"]), (True, False, 0))
    for command in read_commands(smoke() / "events.rbl"):
        ran = ringback(*command).expect(OK)
        assert "no end" not in ran.out + ran.err, ran.err
    # Nothing may follow the end.
    (work / "more.rbl").write_bytes(header + b"".join(frames) + frames[-2])
    for command in read_commands("more.rbl"):
        ringback(*command).expect(BAD, err="it follows the record that closed the log")


def test_damage_in_the_middle_is_refused():
    damaged = bytearray((smoke() / "events.rbl").read_bytes())
    damaged[len(damaged) // 4] ^= 0xFF
    (work / "flip.rbl").write_bytes(damaged)
    for command in read_commands("flip.rbl"):
        ringback(*command).expect(BAD, err="flip.rbl: damage at byte")


def test_logs_without_an_event_prove_nothing():
    whole = (smoke() / "events.rbl").read_bytes()
    for name, size in (("empty.rbl", 0), ("three.rbl", 3), ("head.rbl", 100)):
        (work / name).write_bytes(whole[:size])
        for command in read_commands(name):
            ran = ringback(*command).expect(BAD, err=f"{name}: there is no complete event in it")
            same("stdout", ran.out, "")


def test_files_that_are_no_log():
    for command in read_commands("nope.rbl"):
        ringback(*command).expect(BAD, err="nope.rbl: cannot be opened: No such file")
    for command in read_commands("."):
        ringback(*command).expect(BAD, err="no regular file")
    for command in (*read_commands(SMOKE), *read_commands(PROGRAM)):
        ringback(*command).expect(BAD, err="this is not an event log")


def test_explain_tells_a_story():
    log = smoke() / "events.rbl"
    told = ringback("explain", log, "--patient", "0").expect(OK, out="^patient 0, scenario smoke, times in America/")
    assert re.search(r"^\w{3} \d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?  \[[a-z-]+\] enrolled; first contact due", told.out,
                     re.M), told.out
    for patient in ("500", "-1", "abc", "3x", "", "4294967295", "18446744073709551617"):
        ringback("explain", log, f"--patient={patient}").expect(BAD, err="there is no patient|--patient")


def test_explain_says_why_a_step_was_left_out():
    log = smoke() / "events.rbl"
    events = [r["event"] for r in records(log) if "event" in r]
    skipped = next(e for e in events if "step_skipped" in e)
    patient = next(e["patient_enrolled"]["patient"] for e in events
                   if "patient_enrolled" in e and e["assignment"] == skipped["assignment"])
    ringback("explain", log, "--patient", patient).expect(
        OK, out=r"step [\w-]+ skipped: no number of the patient's can take it")


# ---- window

def window(*arguments):
    return ringback("window", "--policy", POLICY, *arguments)


def opening(ran):
    """UTC start and end of each interval."""
    return re.findall(r"\((\S+) to (\S+)\)", ran.out)


def test_window_where_clocks_go_back():
    ran = window("--zone", "America/Chicago", "--zone", "America/New_York", "--at", "2026-10-31", "--until",
                 "2026-11-03").expect(OK, out="closed by policy flu-recall")
    # Saturday 10:00-17:00 in both; Sunday closed; Monday an hour later in UTC.
    same("intervals", opening(ran),
         [("2026-10-31T15:00:00.000Z", "2026-10-31T21:00:00.000Z"),
          ("2026-11-02T15:00:00.000Z", "2026-11-02T17:00:00.000Z"),
          ("2026-11-02T19:00:00.000Z", "2026-11-03T01:00:00.000Z")])


def test_window_where_clocks_go_forward():
    # Phoenix keeps its clock while Chicago moves.
    ran = window("--zone", "America/Chicago", "--zone", "America/Phoenix", "--at", "2027-03-13", "--until",
                 "2027-03-15T13:00").expect(OK)
    same("intervals", opening(ran),
         [("2027-03-13T17:00:00.000Z", "2027-03-13T23:00:00.000Z"),
          ("2027-03-15T16:00:00.000Z", "2027-03-15T17:00:00.000Z")])
    window("--zone", "America/Chicago", "--at", "2027-03-14T02:30", "--until", "2027-03-14T10:00").expect(
        OK, out="^closed at Sun 2027-03-14 03:00")


def test_window_of_a_state():
    ran = window("--zone", "America/New_York", "--state", "KY", "--at", "2026-10-06", "--until", "2026-10-07")
    ran.expect(OK)
    same("intervals", opening(ran)[0][0], "2026-10-06T14:00:00.000Z")  # Kentucky: 10:00
    window("--zone", "America/New_York", "--state", "OR", "--at", "2026-10-06").expect(
        OK, err="OR has no rules of its own")
    for state in ("XX", "Florida", "F", "1A"):
        window("--zone", "America/New_York", "--state", state, "--at", "2026-10-06").expect(
            BAD, err=f"`{state}` is no state")


def test_window_takes_the_times_it_prints():
    zone = ("--zone", "America/Chicago")
    first = opening(window(*zone, "--at", "2026-10-06"))[0][0]
    same("first opening", opening(window(*zone, "--at", first))[0][0], first)
    for at in ("now", "2026-02-30", "2026-11-01T25:00", "2026-10-05T", "2026-10-05T08:00x", ""):
        window(*zone, f"--at={at}").expect(BAD)
    window(*zone, "--at", "2026-11-01", "--until", "2026-10-01").expect(BAD, err="--until must be after --at")
    for bad in ("Chicago", "../../etc/passwd", "america/chicago"):
        window("--zone", bad, "--at", "2026-10-05").expect(BAD, err="there is no time zone")


def test_policy_without_rules_nearby():
    shutil.copy(POLICY, work / "p.yaml")
    ask = ("window", "--policy", "p.yaml", "--zone", "America/Chicago", "--at", "2026-10-05")
    ringback(*ask).expect(BAD, err="^p.yaml:1:1: there are no rules to judge this policy by")
    ringback(*ask, "--rules", SCENARIOS / "rules" / "us-2026.yaml").expect(OK)
    ringback(*ask, cwd=None if work == SOURCE else SOURCE).expect(BAD, err="p.yaml: there is no such file")
    ringback("validate", work / "p.yaml", cwd=SOURCE).expect(OK, out="p.yaml: fine")


# ---- validate and schema

def rebased(scenario):
    """The scenario's text with paths that work from anywhere."""
    text = Path(scenario).read_text(encoding="utf-8").replace("policies/", f"{SCENARIOS}/policies/")
    return text + f"rules: {SCENARIOS}/rules/us-2026.yaml\n"


def test_everything_we_ship_is_valid():
    files = sorted([*SCENARIOS.glob("*.yaml"), *SCENARIOS.glob("policies/*.yaml"), *SCENARIOS.glob("rules/*.yaml"),
                    *SCENARIOS.glob("platform/*.yaml"), *SCENARIOS.glob("platform/policies/*.yaml"),
                    *SCENARIOS.glob("flows/**/*.yaml")])
    assert len(files) > 20, files
    ran = ringback("validate", *files).expect(OK)
    same("lines", ran.out.splitlines(), [f"{file}: fine" for file in files])
    same("stderr", ran.err, "")


def test_a_daemon_that_makes_no_sense():
    at = rebased(SMOKE).count("\n") + 1
    for text, expected in [
            ("daemon: {check_retry: 10ms}", f":{at}:23: `10ms` is too small, in daemon.check_retry"),
            ("daemon: {check_retry: 2m..30s}", f":{at}:.*check_retry"),
            ("daemon: {ehr_requests_per_second: 0}", f":{at}:35: .*ehr_requests_per_second"),
            ("daemon: {ehr_breaker: {enabled: sometimes}}", f":{at}:.*ehr_breaker.enabled"),
            ("daemon: {ehr_breaker: {failures: 0}}", f":{at}:.*ehr_breaker.failures"),
            ("daemon:\n  ehr_breaker: {closed_first: 10m, closed_longest: 5m}",
             f":{at + 1}:.*the longest is shorter than the first, in daemon.ehr_breaker.closed_longest"),
            ("daemon: {retries: 3}", f":{at}:10: .*`retries`")]:
        (work / "daemon.yaml").write_text(rebased(SMOKE) + text + "\n")
        ringback("validate", "daemon.yaml").expect(BAD, err="^daemon.yaml" + expected)
    (work / "daemon.yaml").write_text(rebased(SMOKE).replace("{policy:", "{concurrent: -1, policy:", 1))
    ringback("validate", "daemon.yaml").expect(BAD, err=r"^daemon.yaml:\d+:\d+: .*concurrent")


def test_simulate_tells_what_bound():
    ran = ringback("simulate", SCENARIOS / "platform" / "retry-storm-calmed.yaml", "--out", "calmed").expect(
        OK, out=r"^bound by   \S.*, first Mon 5 Oct \d\d:\d\d$")
    assert re.search("^ +EHR servers: busy 100% at most, mean wait .* longest queue", ran.out, re.M), ran.out


def test_two_runs_beside_one_another():
    ringback("simulate", SMOKE, "--out", "left").expect(OK)
    ringback("simulate", SMOKE, "--seed", "2", "--out", "right").expect(OK)
    ringback("report", "left", "--beside", "right").expect(OK, out="^report: left/beside.html$")
    page = (work / "left" / "beside.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>") and "smoke beside smoke" in page, page[:300]
    ringback("report", "left", "--beside", "nowhere").expect(BAD, err="nowhere/summary.json: there is no such file")
    (work / "right" / "summary.json").write_text("{")
    ringback("report", "left", "--beside", "right").expect(BAD, err=r"right/summary.json: .*line 1")


def test_validate_reports_every_file_in_order():
    bad = {
        "colon.yaml": ("scenario: s\n  bad: [\n", "^colon.yaml:2:6: "),
        "neither.yaml": ("hello\n", "^neither.yaml:1:1: this file is none of those"),
        "empty.yaml": ("", "^empty.yaml:1:1: an empty file"),
        "latin.yaml": (b"\xff\xfe\x00s", "^latin.yaml:1:1: the byte 0xFF, which is not UTF-8"),
        "zone.yaml": (rebased(SMOKE).replace("08:00 America/New_York", "08:00 America/Nowhere"),
                      "^zone.yaml:4:.*there is no time zone `America/Nowhere`, in start"),
        "lost.yaml": (rebased(SMOKE).replace("follow-up", "gone").replace("policy: " + str(SCENARIOS) +
                                                                          "/policies/weekend", "policy: never"),
                      "gone.yaml:1:1: there is no such file, expected a policy file"),
    }
    for name, (text, _) in bad.items():
        (work / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    (work / "good.yaml").write_text(rebased(SMOKE))
    ran = ringback("validate", "good.yaml", *bad, "nope.yaml", ".", POLICY)
    ran.expect(BAD, err=r"^ringback: 8 of 10 files cannot be used$")
    same("stdout", ran.out.splitlines(), ["good.yaml: fine", f"{POLICY}: fine"])
    at = 0
    for pattern in [expected for _, expected in bad.values()] + [
            "^nope.yaml:1:1: there is no such file", r"^\.:1:1: is a directory"]:
        found = re.compile(pattern, re.M).search(ran.err, at)
        assert found, f"{pattern!r} is missing or out of order in\n{ran.err}"
        at = found.end()
    # Both missing policies of one scenario, in one go.
    assert "never-recall.yaml:1:1: there is no such file" in ran.err, ran.err
    assert ", in ," not in ran.err, ran.err


def test_schemas():
    for kind in ("policy", "scenario", "rules", "flow", "patient"):
        ran = ringback("schema", kind).expect(OK)
        schema = json.loads(ran.out)
        assert schema["properties"], kind
        assert ran.out.endswith("}\n") and not ran.out.endswith("\n\n"), repr(ran.out[-5:])
        ringback("schema", kind, "--markdown").expect(OK, out="^# ")


# ---- chat

FLOW = SCENARIOS / "flows" / "flu-booking.yaml"
MARIA = SCENARIOS / "flows" / "patients" / "maria.yaml"


def test_a_flow_in_the_terminal():
    typed = "yes\ninformation 1961-03-14\nyes\ntime_wish tue\nchoice 2\nyes\ninformation 5\nnobody hears this\n"
    ran = ringback("chat", FLOW, "--patient", MARIA, "--meanings", typed=typed).expect(OK)
    lines = ran.out.splitlines()
    assert lines[0].startswith("< Good morning, this is the automated assistant of Lakeside Clinic"), lines[0]
    assert "> choice 2" in lines and "[book Tuesday, October 13 at 3:00 PM]" in lines, ran.out
    same("the last line", lines[-1], "[end: booked]")
    same("stderr", ran.err, "")
    spoken = ringback("chat", FLOW, "--patient", MARIA, "--meanings", "--language", "spanish", "--channel", "voice",
                      "--tone", "plain", typed="/silence\n").expect(OK)
    assert "< Buenos días. Soy una computadora" in spoken.out and "oprima 1" in spoken.out, spoken.out


def test_a_flow_in_words():
    for patient, typed, said in [
            (MARIA, ["yes", "march 14 1961", "sure", "tuesday", "the second one", "yes please", "5"],
             "[book Tuesday, October 13 at 3:00 PM]"),
            (MARIA.with_name("jose.yaml"), ["sí", "2 de noviembre de 1958", "claro", "el martes por la mañana", "1", "sí", "5"],
             "[book Tuesday, October 13 at 9:30 AM]"),
            (MARIA, ["yes", "please stop texting me"], "[opt out]"),
            (MARIA, ["yes, but I have chest pain"], "[to a person: symptoms]")]:
        ran = ringback("chat", FLOW, "--patient", patient, typed="".join(f"{line}\n" for line in typed)).expect(OK)
        assert said in ran.out.splitlines() and "[end: " in ran.out, ran.out


def test_a_flow_that_makes_no_sense():
    text = FLOW.read_text(encoding="utf-8")
    (work / "flow.yaml").write_text(text.replace("yes: birth_date", "yes: birthdate"))
    expected = r"^.*flow.yaml:\d+:\d+: `birthdate` is no node of the flow, in nodes\[0\].goes.yes, expected .*birth_date"
    ringback("validate", work / "flow.yaml", cwd=SOURCE).expect(BAD, err=expected)
    ringback("chat", work / "flow.yaml", "--patient", MARIA, "--meanings", cwd=SOURCE).expect(BAD, err=expected)
    ringback("chat", FLOW, "--patient", "nobody.yaml", "--meanings").expect(BAD, err="^nobody.yaml:1:1: there is no")
    ringback("chat", FLOW, "--patient", FLOW, "--meanings").expect(BAD, err="missing key `patient`")
    ringback("chat", FLOW, "--patient", MARIA, "--tone", "rude").expect(BAD, err="--tone")
    ringback("chat", FLOW).expect(BAD, err="--patient is required")


# ---- the report

def test_report_stands_alone():
    page = (smoke() / "report.html").read_text(encoding="utf-8")
    addresses = [a for a in re.findall(r"https?://[^\"'\s<)]*", page) if a != "http://www.w3.org/2000/svg"]
    same("addresses in report.html", addresses, [])
    assert not re.search(r"<link|<script[^>]*\bsrc|@import|<img[^>]*src=[\"'](?!data:)", page), "loads something"


def test_report_renders_the_same_bytes_again():
    copy = work / "copy"
    shutil.copytree(smoke(), copy)
    (copy / "report.html").unlink()
    ringback("report", copy).expect(OK)
    assert (copy / "report.html").read_bytes() == (smoke() / "report.html").read_bytes(), "report.html differs"
    for text, expected in (("{", "not valid JSON"), ("{}", "schema is missing"), ("[]", "must hold an object")):
        (copy / "summary.json").write_text(text)
        ringback("report", copy).expect(BAD, err=f"summary.json: .*{expected}")
    ringback("report", "nope").expect(BAD, err="nope/summary.json: there is no such file")


def main():
    global work
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    wanted = sys.argv[3:]
    failed, run = [], 0
    with tempfile.TemporaryDirectory(prefix="ringback-cli-") as root:
        shared["root"] = root
        for name, test in tests:
            if wanted and not any(part in name for part in wanted):
                continue
            run += 1
            work = Path(root) / name
            work.mkdir()
            try:
                test()
            except Exception as problem:  # a test that breaks must not hide the next one
                failed.append(name)
                print(f"FAILED {name}", flush=True)
                if isinstance(problem, AssertionError):
                    print(f"  {problem}", flush=True)
                traceback.print_exc(file=sys.stdout)
    for name in failed:
        print(f"failed: {name}")
    print(f"{run - len(failed)} of {run} tests passed")
    return 1 if failed or run == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
