#!/usr/bin/env python3
"""ringback sandbox from outside: a small daemon calls, texts and books against it.

sandbox_test.py PROGRAM SOURCE_DIR [NAME...]   runs the tests whose name contains a NAME, or all
"""
import csv
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.parse
from collections import Counter
from pathlib import Path

from small_daemon import OUR_NUMBER, Client, SmallDaemon

PROGRAM = os.path.abspath(sys.argv[1])
SOURCE = Path(sys.argv[2]).resolve()
work = Path()  # of the current test

# People who answer, reply and react, and peers without faults unless a test asks for them.
SCENARIO = """
scenario: sandbox
shows: People to rehearse a daemon with.
seed: 5
start: 2026-04-14T09:00 America/New_York
horizon: 3d
campaigns: [{{policy: {source}/scenarios/policies/weekend-recall.yaml}}]
rules: {source}/scenarios/rules/us-2026.yaml
population: {{patients: 120, zones: {{America/New_York: 100%}}, already_booked: 10%, shared_phone: 10%}}
behaviour: {{answer: 60%, text_reply: 90%, books_when_engaged: 60%, link_completes: 70%, opt_out_per_text: 5%, opt_out_per_call: 5%, inbound_call: 50%}}
carrier: {{trunks: 500, calls_per_second: 1000, texts_per_second: 1000, lost_callbacks: {lost}, duplicate_callbacks: {twice}, lost_requests: {lost}}}
ehr: {{requests_per_second: {rate}, burst: {rate}, lost_answers: 0%, error_rate: 0%, open_slots: {slots}}}
"""


class Sandbox:
    def __init__(self, webhooks=None, speed=3600, lost="0%", twice="0%", rate=1000, slots=0):
        scenario = work / "sandbox.yaml"
        scenario.write_text(SCENARIO.format(source=SOURCE, lost=lost, twice=twice, rate=rate, slots=slots), encoding="utf-8")
        self.ledger_file, roster = work / "ledger.jsonl", work / "people.csv"
        arguments = [PROGRAM, "sandbox", scenario, "--port", "0", "--speed", str(speed), "--roster-out", roster,
                     "--ledger", self.ledger_file]
        if webhooks:
            arguments += ["--webhooks", webhooks]
        self.process = subprocess.Popen([str(a) for a in arguments], cwd=SOURCE, stdout=subprocess.PIPE, encoding="utf-8")
        line = self.process.stdout.readline()
        self.port = int(re.search(r"127\.0\.0\.1:(\d+)", line).group(1))
        self.client = Client(self.port)
        with open(roster, encoding="utf-8", newline="") as file:
            self.people = list(csv.DictReader(file))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.code = self.process.wait(timeout=30)

    def faults(self, **faults):
        assert self.client.ask("POST", "/sandbox/faults", json.dumps(faults)).status == 204

    def ledger(self):
        lines = self.client.ask("GET", "/sandbox/ledger").text.splitlines()
        return [json.loads(line) for line in lines]

    def call(self, daemon, number, attempt, **more):
        hooks = f"http://127.0.0.1:{daemon.port}"
        return self.client.carrier("POST", "Calls.json", {
            "To": number, "From": OUR_NUMBER, "Url": f"{hooks}/voice?attempt={attempt}",
            "StatusCallback": f"{hooks}/status?attempt={attempt}",
            "StatusCallbackEvent": ["initiated", "ringing", "answered", "completed"], **more})

    def text(self, daemon, number, attempt, body="Your clinic: {link}."):
        hooks = f"http://127.0.0.1:{daemon.port}"
        return self.client.carrier("POST", "Messages.json", {
            "To": number, "From": OUR_NUMBER, "Body": body.format(link=f"{hooks}/link/{attempt}"),
            "StatusCallback": f"{hooks}/text-status?attempt={attempt}"})


def until(what, true, seconds=30):
    end = time.time() + seconds
    while not true():
        assert time.time() < end, f"waited {seconds} s for {what}"
        time.sleep(0.05)


def same(what, left, right):
    assert left == right, f"{what}: {left!r} is not {right!r}"


def book(client, patient, slot, identifier, condition=True):
    resource = {"resourceType": "Appointment", "status": "booked",
                "identifier": [{"system": "urn:test", "value": identifier}],
                "slot": [{"reference": f"Slot/{slot}"}],
                "participant": [{"actor": {"reference": f"Patient/{patient}"}, "status": "accepted"}]}
    headers = {"If-None-Exist": f"identifier=urn:test|{identifier}"} if condition else {}
    return client.fhir("POST", "Appointment", resource, headers)


# ---- the carrier

def test_everybody_is_called_and_what_they_press_is_what_the_ledger_says():
    daemon = SmallDaemon()
    with Sandbox() as sandbox:
        for i, person in enumerate(sandbox.people):
            answer = sandbox.call(daemon, person["phone"], f"{i}-1", MachineDetection="Enable")
            same("status", answer.status, 201)
            same("call", answer.json()["status"], "queued")
        completed = lambda: [q["attempt"] for q, f in daemon.of("/status")
                             if f["CallStatus"] not in ("initiated", "ringing", "in-progress")]
        until("every call to end", lambda: len(completed()) == len(sandbox.people))
        same("calls that ended twice", [a for a, n in Counter(completed()).items() if n > 1], [])
        same("bad signatures", daemon.bad_signatures, 0)
        entries = [e["contact"] for e in sandbox.ledger()]
        same("contacts", len(entries), len(sandbox.people))
        same("attempts", {e["attempt"] for e in entries}, {f"{i}-1" for i in range(len(sandbox.people))})
        pressed = {q["attempt"]: f["Digits"] for q, f in daemon.of("/keys")}
        key = {"booked": "1", "declined": "3", "callback_requested": "4", "escalated": "0", "opted_out": "9"}
        talked = Counter()
        for entry in entries:
            same(f"key of {entry}", pressed.get(entry["attempt"], ""), key.get(entry["disposition"], ""))
            same(f"keys of {entry}", entry["keys"], pressed.get(entry["attempt"], ""))
            assert entry["asked"] < entry["from"] < entry["until"], entry
            talked[entry["outcome"]] += 1
        assert talked["answered_human"] > 40 and talked["answered_machine"] > 5 and talked["bad_number"] > 2, talked
        assert len([k for k in pressed.values() if k == "1"]) > 10, Counter(pressed.values())
        # Two who share a number are two people: the first attempt is the one's, the second the other's.
        shared = [n for n, count in Counter(p["phone"] for p in sandbox.people).items() if count > 1]
        assert shared, "nobody shares a number"
        for number in shared:
            same("patients at a shared number", {e["patient"] for e in entries if e["number"] == number},
                 {p["id"] for p in sandbox.people if p["phone"] == number})
        # A look-up finds a call, page by page.
        seen, page = [], "Calls.json?PageSize=50"
        while page:
            answer = sandbox.client.carrier("GET", page).json()
            assert len(answer["calls"]) <= 50
            seen += [call["sid"] for call in answer["calls"]]
            page = answer["next_page_uri"]
        same("calls in the list", sorted(seen), sorted(e["sid"] for e in entries))
        number = entries[0]["number"]
        found = sandbox.client.carrier("GET", "Calls.json?" + urllib.parse.urlencode(
            {"To": number, "StartTime>": entries[0]["from"][:10]})).json()["calls"]
        same("calls to one number", {c["sid"] for c in found}, {e["sid"] for e in entries if e["number"] == number})
    same("exit code", sandbox.code, 0)
    written = [json.loads(line) for line in sandbox.ledger_file.read_text(encoding="utf-8").splitlines()]
    same("the ledger file", [e["contact"]["sid"] for e in written], [e["sid"] for e in entries])


def test_a_daemon_that_refuses_to_talk_is_seen():
    daemon = SmallDaemon()
    daemon.refuses = {f"{i}-1" for i in range(200)}
    with Sandbox() as sandbox:
        for i, person in enumerate(sandbox.people[:60]):
            sandbox.call(daemon, person["phone"], f"{i}-1")
        until("every call to end", lambda: len([1 for q, f in daemon.of("/status")
                                                if f["CallStatus"] not in ("initiated", "ringing", "in-progress")]) == 60)
        entries = [e["contact"] for e in sandbox.ledger()]
        # Who has nothing to say may hang up by themselves before.
        people = [e for e in entries if e["disposition"] in ("booked", "declined")]
        assert len(people) > 10, len(people)
        same("hung up on", [e["hung_up_on"] for e in people], [True] * len(people))
        same("keys", {e["keys"] for e in entries}, {""})


def test_a_call_can_be_called_off():
    daemon = SmallDaemon()
    with Sandbox(speed=20) as sandbox:  # slow enough to be in time
        sid = sandbox.call(daemon, sandbox.people[0]["phone"], "0-1").json()["sid"]
        answer = sandbox.client.carrier("POST", f"Calls/{sid}.json", {"Status": "completed"})
        same("status", (answer.status, answer.json()["status"]), (200, "canceled"))
        same("look-up", sandbox.client.carrier("GET", f"Calls/{sid}.json").json()["status"], "canceled")
        until("the callback", lambda: [1 for q, f in daemon.of("/status") if f["CallStatus"] == "canceled"])
        assert not daemon.of("/voice")


def test_requests_and_callbacks_get_lost_and_come_twice():
    daemon = SmallDaemon()
    with Sandbox(lost="30%", twice="30%") as sandbox:
        unknown = []
        for i, person in enumerate(sandbox.people):
            answer = sandbox.call(daemon, person["phone"], f"{i}-1")
            if answer is None:
                unknown.append(f"{i}-1")
        assert 15 < len(unknown) < 60, len(unknown)
        until("calls to be over", lambda: all(e["contact"]["outcome"] != "under_way" for e in sandbox.ledger()))
        time.sleep(1.5)  # an hour and a half: the last copies
        rang = {e["contact"]["attempt"] for e in sandbox.ledger()}
        same("answered requests that did not ring", [i for i in range(120) if f"{i}-1" not in rang | set(unknown)], [])
        placed = [a for a in unknown if a in rang]
        assert 0 < len(placed) < len(unknown), "of lost requests some ring and some do not"
        ends = Counter(q["attempt"] for q, f in daemon.of("/status")
                       if f["CallStatus"] not in ("initiated", "ringing", "in-progress"))
        assert len([a for a in rang if a not in ends]) > 10, "callbacks are lost"
        assert len([a for a, n in ends.items() if n == 2]) > 10, "callbacks come twice"


def test_texts_arrive_and_people_react_to_them():
    daemon = SmallDaemon()
    with Sandbox(webhooks=f"http://127.0.0.1:{daemon.port}/hooks") as sandbox:
        answers = Counter()
        for i, person in enumerate(sandbox.people):
            if person["text_ok"] == "no":
                continue
            answer = sandbox.text(daemon, person["phone"], f"{i}-1")
            answers[(answer.status, answer.json().get("code"))] += 1
        assert answers[(201, None)] > 80 and set(answers) <= {(201, None), (400, 21614)}, answers
        until("texts to arrive", lambda: len([1 for q, f in daemon.of("/text-status")
                                              if f["MessageStatus"] in ("delivered", "undelivered")]) == answers[(201, None)])
        undelivered = Counter(f.get("ErrorCode") for q, f in daemon.of("/text-status") if f["MessageStatus"] == "undelivered")
        assert undelivered["30005"] > 3, undelivered
        until("choices on the page", lambda: len(daemon.of("/choose")) >= 20)
        for _, form in daemon.of("/choose"):
            same("what the page had in it", (form["token"], form["slot"]), ("a&b", "17"))
            assert form["choice"] in ("book", "decline", "callback"), form
        until("somebody to say STOP", lambda: [f for q, f in daemon.of("/hooks/inbound-text") if f["Body"] == "STOP"])
        until("somebody to reply", lambda: [f for q, f in daemon.of("/hooks/inbound-text") if f["Body"] in ("1", "3", "4")])
        stopped = [f for q, f in daemon.of("/hooks/inbound-text") if f["Body"] == "STOP"][0]
        same("to whom", stopped["To"], OUR_NUMBER)
        position = [p["phone"] for p in sandbox.people].index(stopped["From"])
        code = sandbox.text(daemon, stopped["From"], f"{position}-2").json().get("code")
        same("a text to who opted out", code, 21610)
        same("bad signatures", daemon.bad_signatures, 0)


def test_who_missed_a_call_calls_back():
    daemon = SmallDaemon()
    with Sandbox(webhooks=f"http://127.0.0.1:{daemon.port}/hooks", speed=7200) as sandbox:
        for i, person in enumerate(sandbox.people):
            sandbox.call(daemon, person["phone"], f"{i}-1")
        until("calls back", lambda: len(daemon.of("/hooks/inbound-call")) >= 5)
        numbers = {p["phone"] for p in sandbox.people}
        for _, form in daemon.of("/hooks/inbound-call"):
            assert form["From"] in numbers and form["Direction"] == "inbound", form
        until("a key", lambda: [f for q, f in daemon.of("/keys") if f["Direction"] == "inbound"])


def test_what_the_carrier_refuses():
    daemon = SmallDaemon()
    with Sandbox() as sandbox:
        same("no number", sandbox.call(daemon, "555", "0-1").json()["code"], 21211)
        same("no such call", sandbox.client.carrier("GET", "Calls/CA1.json").json()["code"], 20404)
        same("stranger", sandbox.call(daemon, "+19995550000", "0-1").status, 201)  # rings somewhere, and is written down
        until("the stranger", lambda: [1 for e in sandbox.ledger() if e["contact"]["patient"] == ""])
        sandbox.client.basic = "Basic eDp5"
        same("password", sandbox.call(daemon, "+12125550101", "0-1").json()["code"], 20003)
        sandbox.client = Client(sandbox.port)
        sandbox.faults(carrier="down")
        same("down", sandbox.call(daemon, sandbox.people[0]["phone"], "0-1").status, 503)
        sandbox.faults(carrier="lose_answers")
        same("lost", sandbox.call(daemon, sandbox.people[0]["phone"], "0-1"), None)
        sandbox.faults(carrier="up")
        found = sandbox.client.carrier("GET", "Calls.json?" + urllib.parse.urlencode({"To": sandbox.people[0]["phone"]}))
        same("it was placed all the same", len(found.json()["calls"]), 1)
        same("faults", sandbox.client.ask("POST", "/sandbox/faults", '{"carrier": "sleepy"}').status, 400)


# ---- the EHR

def test_appointments_are_booked_once_and_slots_given_once():
    with Sandbox() as sandbox:
        client = sandbox.client
        same("without a token", client.fhir("GET", "Slot").status, 401)
        same("metadata", client.ask("GET", "/fhir/metadata").json()["fhirVersion"], "4.0.1")
        same("token", client.login().json()["token_type"], "bearer")
        slots = client.fhir("GET", "Slot?status=free&start=ge2026-04-16&start=lt2026-04-18&_count=10").json()
        same("a page", len(slots["entry"]), 10)
        following = [link["url"] for link in slots["link"] if link["relation"] == "next"][0]
        second = client.fhir("GET", following.split("/fhir/")[1]).json()
        first, later = ([e["resource"]["id"] for e in page["entry"]] for page in (slots, second))
        assert not set(first) & set(later)
        for page in (slots, second):
            for entry in page["entry"]:
                assert "2026-04-16" <= entry["resource"]["start"] < "2026-04-18", entry

        made = book(client, "p1", first[0], "clinic-1")
        same("booked", made.status, 201)
        again = book(client, "p1", first[1], "clinic-1")
        same("the same once more", (again.status, again.json()["id"]), (200, made.json()["id"]))
        taken = book(client, "p2", first[0], "clinic-2")
        same("a taken slot", (taken.status, taken.json()["resourceType"]), (409, "OperationOutcome"))
        twice = book(client, "p1", first[2], "clinic-1", condition=False)
        same("without the condition", twice.status, 201)
        found = client.fhir("GET", "Appointment?identifier=urn:test%7Cclinic-1").json()["entry"]
        same("by identifier", [e["resource"]["id"] for e in found], [made.json()["id"], twice.json()["id"]])
        free = client.fhir("GET", "Slot?status=free&start=ge2026-04-16&_count=3").json()["entry"]
        assert first[0] not in [e["resource"]["id"] for e in free]

        slot = client.fhir("GET", f"Slot/{first[3]}")
        tag = slot.headers["ETag"]
        same("hold", client.fhir("PUT", f"Slot/{first[3]}", {**slot.json(), "status": "busy"}, {"If-Match": tag}).status, 200)
        same("late", client.fhir("PUT", f"Slot/{first[3]}", {**slot.json(), "status": "free"}, {"If-Match": tag}).status, 412)

        same("patient", client.fhir("GET", "Patient/p3").json()["telecom"][0]["value"], sandbox.people[3]["phone"])
        same("nobody", client.fhir("GET", "Patient/p9999").status, 404)
        settled = [p["id"] for p in sandbox.people
                   if "entry" in (b := client.fhir("GET", f"Appointment?patient={p['id']}&status=booked").json()) and b["entry"]]
        assert 4 <= len(settled) <= 30 and "p1" in settled, settled
        bookings = [e["booking"] for e in sandbox.ledger() if "booking" in e]
        same("the ledger", [(b["identifier"], b["patient"], b["slot"]) for b in bookings],
             [("clinic-1", "p1", first[0]), ("clinic-1", "p1", first[2])])


def test_slots_run_out_and_the_ehr_has_its_limits():
    with Sandbox(slots=3, rate=2, speed=60) as sandbox:
        client = sandbox.client
        client.login()
        answers = [client.fhir("GET", "Slot?status=free") for _ in range(20)]
        refused = [a for a in answers if a.status == 429]
        assert refused and refused[0].headers["Content-Type"].startswith("text/plain")
        assert {bool(a.headers["Retry-After"]) for a in client_refusals(client)} == {True, False}
        sandbox.faults(ehr="too_many")
        same("when to come back", client.fhir("GET", "Slot").headers["Retry-After"], "5")
        sandbox.faults(ehr="too_many_silent")
        same("not said", client.fhir("GET", "Slot").headers["Retry-After"], None)
        sandbox.faults(ehr="down")
        same("down", client.fhir("GET", "Slot").status, 503)
        sandbox.faults(ehr="lose_answers")
        time.sleep(0.2)
        same("lost", book(client, "p1", 1, "clinic-1"), None)
        sandbox.faults(ehr="up")
        time.sleep(0.2)
        same("read back", len(client.fhir("GET", "Appointment?identifier=clinic-1").json()["entry"]), 1)
        time.sleep(0.2)
        same("what is left", len(client.fhir("GET", "Slot?status=free").json()["entry"]), 2)


def client_refusals(client):
    return [a for a in (client.fhir("GET", f"Slot?patient=p{i}") for i in range(60)) if a.status == 429]


def test_who_has_booked_is_settled():
    daemon = SmallDaemon()
    with Sandbox(webhooks=f"http://127.0.0.1:{daemon.port}/hooks") as sandbox:
        client = sandbox.client
        client.login()
        for i, person in enumerate(sandbox.people):
            sandbox.text(daemon, person["phone"], f"{i}-1")
            book(client, person["id"], i + 1, f"clinic-{i}")
        texts = sum(1 for e in sandbox.ledger() if "contact" in e)
        assert texts > 80
        time.sleep(2)  # two hours, in which nine in ten would react
        same("choices of who has an appointment", daemon.of("/choose"), [])


# ---- the rest

def test_the_clock_and_the_roster():
    with Sandbox(speed=1000) as sandbox:
        clock = sandbox.client.ask("GET", "/sandbox/clock").json()
        same("clock", (clock["origin"], clock["speed"]), ("2026-04-14T13:00:00.000Z", 1000))
        assert clock["now"] > clock["origin"] and len(clock["system"]) == len(clock["now"])
        same("roster", sandbox.client.ask("GET", "/sandbox/roster.csv").text.splitlines()[0],
             "id,phone,phone2,zone,state,language,preference,consent,text_ok,opted_out,age,payer")
        same("elsewhere", sandbox.client.ask("GET", "/elsewhere").status, 404)
    # What the simulator reads from it: every row.
    done = subprocess.run([PROGRAM, "simulate", SOURCE / "scenarios/smoke.yaml", "--roster", work / "people.csv",
                           "--out", work / "out"], cwd=SOURCE, capture_output=True, encoding="utf-8", timeout=60)
    same("exit", done.returncode, 0)
    assert "120 rows read, 120 people, 0 rejected" in done.stderr, done.stderr


def test_a_ledger_is_held_against_a_log():
    log = work / "out" / "events.rbl"
    subprocess.run([PROGRAM, "simulate", SOURCE / "scenarios/smoke.yaml", "--log", "--out", work / "out"], cwd=SOURCE,
                   stdout=subprocess.DEVNULL, check=True, timeout=60)
    records = [json.loads(line) for line in subprocess.run(
        [PROGRAM, "events", log], capture_output=True, encoding="utf-8", check=True, timeout=60).stdout.splitlines()]
    # The books that are in the log, as the sandbox would have written them: joined, each contact is there twice.
    lines = []
    for record in records:
        if "ledger_contact" in record:
            c = record["ledger_contact"]
            lines.append({"contact": {"attempt": f"{c['assignment']}-{c['ordinal']}", "patient": "", "number": str(c["phone"]),
                                      "channel": c["channel"], "asked": c["asked"], "from": c["from"], "until": c["until"]}})
    lines = lines[:40]
    ledger = work / "ledger.jsonl"

    def audit(entries):
        ledger.write_text("".join(json.dumps(e) + "\n" for e in entries), encoding="utf-8")
        done = subprocess.run([PROGRAM, "audit", log, "--ledger", ledger, "--json"], capture_output=True, encoding="utf-8", timeout=60)
        return done.returncode, {p["promise"]: p["violated"] for p in json.loads(done.stdout)["promises"]}

    code, broken = audit(lines)
    same("each went out twice", (code, broken["I7"]), (1, 40))
    same("and as it was intended", broken["I6"], 0)
    lines[0]["contact"]["attempt"] = "99999-1"
    same("one that nobody intended", audit(lines)[1]["I6"], 1)
    other = json.loads(json.dumps(lines))
    other[1]["contact"]["number"], other[2]["contact"]["number"] = lines[2]["contact"]["number"], lines[2]["contact"]["number"]
    assert audit(other)[1]["I6"] >= 2, "another number was rung"
    done = subprocess.run([PROGRAM, "audit", log, "--ledger", SOURCE / "README.md"], capture_output=True, encoding="utf-8", timeout=60)
    same("no ledger", done.returncode, 2)
    assert "README.md:1:1: no line of a ledger" in done.stderr, done.stderr


def test_command_lines_that_make_no_sense():
    for arguments, message in ((["--keys", "book=x"], "gives nobody a key"), (["--webhooks", "http://example.org/"], "this machine"),
                               (["--speed", "0"], "--speed"), (["--start", "noon"], "--start")):
        done = subprocess.run([PROGRAM, "sandbox", SOURCE / "scenarios/smoke.yaml", "--port", "0", *arguments],
                              capture_output=True, encoding="utf-8", timeout=30)
        same(f"exit of {arguments}", done.returncode, 2)
        assert message in done.stderr, done.stderr


def main():
    global work
    wanted = sys.argv[3:]
    failed = []
    for name, test in list(globals().items()):
        if not name.startswith("test_") or (wanted and not any(w in name for w in wanted)):
            continue
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            began = time.time()
            try:
                test()
                print(f"ok    {name} ({time.time() - began:.1f} s)", flush=True)
            except Exception:
                failed.append(name)
                print(f"FAIL  {name}\n{traceback.format_exc()}", flush=True)
    sys.exit(1 if failed else 0)


main()
