#!/usr/bin/env python3
"""The sandbox's own voice agents book a campaign of flu shots with patients who have wishes, over a kill -9 of the daemon.

agent_visits_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import json
import os
import re
import sys
import tempfile
from collections import Counter
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from agent_bookings_test import until  # noqa: E402
from bookings_test import Bookings, check_ledger, standing  # noqa: E402
from rehearsal import Rehearsal, http  # noqa: E402

SPEED = 20  # a tool waits for 8 seconds of the daemon's clock: less than half a second here
TOLD = re.compile(r"^It is booked: (\S+)\.$")


def changed(text, *changes):
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def visits(source):
    """Calls alone, and the next one soon."""
    heads_up = "  - {step: heads_up, channel: text, template: visit-heads-up, link: self_service}\n"
    return changed((source / "scenarios/service/demo-talks.yaml").read_text(), (heads_up, ""), ("after: {heads_up: 10m}, ", ""),
                   ("spread: 3m", "spread: 2m"), ("no_answer:          {after: 8m..12m", "no_answer:          {after: 2m..4m"))


def asks(source):
    """Whoever is to choose a time is called about it."""
    return changed((source / "scenarios/service/demo-asks.yaml").read_text(),
                   ("{step: text, channel: text, template: booking-question, link: self_service}",
                    "{step: call, channel: voice, flow: booking-question}"), ("total_calls: 0", "total_calls: 4"),
                   ("pacing: {", "pacing: {calls_in_flight: 20, calls_per_second: 5, "))


def begin(r):
    policies = [(r.source / f"scenarios/policies/{name}.yaml").read_text() for name in ("booking-reminders", "booking-news")]
    for text in (asks(r.source), *policies, visits(r.source)):
        r.must("POST", "/v1/policies", {"text": text}, key=text.split("policy: ")[1].split()[0])
    campaign = r.must("POST", "/v1/campaigns", {"policy": "demo-talks"}, key="campaign")["id"]
    people = (r.folder / "people.csv").read_text()
    enrolled = r.must("POST", f"/v1/campaigns/{campaign}/patients", people, key="people", kind="text/csv")
    return campaign, enrolled["enrolled"]


def ledger(r, kind):
    lines = http("GET", f"http://127.0.0.1:{r.sandbox_port}/sandbox/ledger")[1].splitlines()
    return [json.loads(line)[kind] for line in lines if line.startswith(f'{{"{kind}":')]


def talks_about_bookings(r, enrolled):
    """Those of outreach that came after the patients' own."""
    return [talk for talk in ledger(r, "talk") if int(talk["attempt"].split(".")[-1].split("-")[0]) >= enrolled]


def told(r):
    """Who was told in a call that a time is booked, and which."""
    found = [(talk["patient"], TOLD.match(talk["told"])) for talk in ledger(r, "talk")]
    return {patient: datetime.fromisoformat(at.group(1)) for patient, at in found if at}


def check_told(r, bookings):
    """What a patient was told on the phone is theirs, or they have changed it themselves since."""
    had = {(one["patient"], datetime.fromisoformat(one["appointment"]["start"].replace("Z", "+00:00")))
           for one in standing(bookings)}
    changed = {one["patient"] for one in bookings if one.get("ending") == "cancelled_by_patient"}
    kept = 0
    for patient, start in told(r).items():
        assert (patient, start) in had or patient in changed, (patient, start, had)
        kept += (patient, start) in had
    return kept


def check_talks(r):
    talks = ledger(r, "talk")
    print(f"{len(talks)} talked: {dict(Counter(talk['decided'] for talk in talks))}, {len(told(r))} told that it is booked")
    for talk in talks:
        assert talk["attempt"].startswith("mercy."), talk
        assert not (talk["wrong_date"] and talk["offered"]), f"offered times to whoever gave a wrong date: {talk}"
        assert not TOLD.match(talk["told"]) or talk["decided"] == "booked", talk
    said = [line for talk in talks for line in talk["course"]]
    for question in ("yes_no", "birth_date", "time_wish", "offer"):
        assert any(line.startswith(question + ": ") for line in said), question
    assert not any(contact["keys"] for contact in ledger(r, "contact") if contact["channel"] == "voice")
    return talks


def check_tasks(r, talks):
    """Whoever told of symptoms or wanted a person has a task, with a summary and with the reason."""
    tasks = r.must("GET", "/v1/tasks")["tasks"]
    wanted = {talk["patient"] for talk in talks if talk["decided"] == "escalated"}
    assert wanted and wanted <= {task["patient"] for task in tasks}, (wanted, tasks)
    calls = [call for task in tasks for call in task.get("context", {}).get("calls", [])]
    reasons = Counter(call.get("escalation") for call in calls)
    print(f"{len(tasks)} tasks: {dict(reasons)}")
    assert reasons["symptoms"] > 0 and reasons["identity_failed"] > 0, reasons
    danger = [call for call in calls if call.get("escalation") == "symptoms"]
    assert all("Said: " in call["summary"] and "symptoms" in call["summary"] for call in danger), danger


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-agent-visits-") as folder:
        r = Rehearsal(ringback, ringbackd, source, os.environ.get("RB_KEEP") or folder, speed=SPEED,
                      scenario="scenarios/service/sandbox-talks.yaml", flows=["scenarios/flows/flu-booking.yaml"], agents=True)
        b = Bookings(r)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            campaign, enrolled = begin(r)
            assert enrolled > 50, enrolled
            # In the middle of it: some have booked, others are on the phone.
            until("some have booked", lambda: len(told(r)) >= 5, within=150)
            before = told(r)
            r.kill_daemon()
            r.start_daemon()
            had = {(one["patient"], one["appointment"]["start"]) for one in standing(b.all())}
            assert {patient for patient, _ in had} >= set(before), (before, had)

            def most_were_called():
                called = {one["patient"] for one in ledger(r, "contact") if one["channel"] == "voice"}
                return len(called) >= enrolled * 3 // 4
            until("most were called", most_were_called, within=150)
            until("somebody is called about a booking", lambda: talks_about_bookings(r, enrolled), within=150)
            r.must("POST", f"/v1/campaigns/{campaign}/pause", {}, key="pause")
            until("nobody is on the phone", lambda: r.counters()["calls_in_flight"] == 0, within=150)
            bookings = b.settle()
            talks = check_talks(r)
            kept = check_told(r, bookings)
            stands, cancelled = check_ledger(r, bookings)
            print(f"{kept} of those who were told have it; {stands} appointments stand, {cancelled} were called off; "
                  f"{len(bookings)} bookings: {dict(Counter(one['state'] for one in bookings))}")
            assert kept >= 3 and len(told(r)) > len(before), (kept, before)
            check_tasks(r, talks)
            until("summaries stand in the records", lambda: any("Booked 2026-" in str(note) for note in r.notes()), within=30)
            r.end_well()
        finally:
            r.end()


if __name__ == "__main__":
    main()
