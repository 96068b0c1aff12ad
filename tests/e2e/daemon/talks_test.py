#!/usr/bin/env python3
"""Patients converse in words with the daemon, by phone and text, and it books what they say; it is killed in the middle.

talks_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import json
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from bookings_test import check_ledger, standing  # noqa: E402
from rehearsal import Rehearsal, http  # noqa: E402

# A caller waits ten seconds for the record system: half a second of a machine that may be busy.
SPEED = 20
# What moves by itself: nobody has to say anything.
MOVING = {"intake", "verifying", "searching", "held", "provider_asked", "writing", "releasing"}
# The deadline of the campaign and some minutes: whoever still waits then, waits for an answer to an offer.
OVER = "2026-10-05T17:05"


class Talks:
    def __init__(self, r, policy=lambda text: text):
        # policy: what is changed in the one that is talked about.
        self.r, self.policy = r, policy

    def begin(self):
        for name in ("service/demo-asks", "policies/booking-reminders", "policies/booking-news", "service/demo-talks"):
            text = (self.r.source / f"scenarios/{name}.yaml").read_text()
            self.r.must("POST", "/v1/policies", {"text": self.policy(text)}, key=name)
        started = self.r.must("POST", "/v1/campaigns", {"policy": "demo-talks"}, key="campaign")
        people = (self.r.folder / "people.csv").read_text()
        enrolled = self.r.must("POST", f"/v1/campaigns/{started['id']}/patients", people, key="people", kind="text/csv")
        assert enrolled["enrolled"] > 50, enrolled
        return enrolled["enrolled"]

    def bookings(self):
        found = []
        while True:
            status, body = self.r.api("GET", f"/v1/bookings/{len(found)}")
            if status == 404:
                return found
            found.append(body)

    def talks(self):
        """What the patients say of their conversations."""
        lines = http("GET", f"http://127.0.0.1:{self.r.sandbox_port}/sandbox/ledger")[1].splitlines()
        return [json.loads(line)["talk"] for line in lines if line.startswith('{"talk":')]

    def wait(self, what, until, within):
        begin = time.monotonic()
        while not until():
            if time.monotonic() - begin > within:
                raise AssertionError(f"{what}: {self.r.counters()}; {Counter(t['channel'] for t in self.talks())}; "
                                     f"{Counter(b['state'] for b in self.bookings())}")
            time.sleep(0.2)

    def is_over(self):
        """The campaign's deadline is over, nobody is in touch any more, and no booking moves by itself."""
        counters = self.r.counters()
        if counters["now"] < OVER or counters["calls_in_flight"] or counters["texts_in_flight"]:
            return False
        return not any(one["state"] in MOVING for one in self.bookings())


def by_channel(talks, channel):
    return [talk for talk in talks if talk["channel"] == channel]


def check_talks(talks):
    """By what the patients heard and said."""
    calls, texts = by_channel(talks, "voice"), by_channel(talks, "text")
    print(f"{len(calls)} calls and {len(texts)} conversations by text; decided: {dict(Counter(t['decided'] for t in talks))}")
    assert len(calls) >= 20 and len(texts) >= 6, (len(calls), len(texts))
    for talk in talks:
        assert not (talk["wrong_date"] and talk["offered"]), f"offered times to whoever gave a wrong date: {talk}"
    assert any(talk["wrong_date"] for talk in talks), "nobody gave a wrong date"
    for channel in (calls, texts):
        chose = [talk for talk in channel if talk["decided"] == "booked"]
        assert chose, "nobody came as far as a choice"
    said = " ".join(line.split(": ", 1)[1] for talk in talks for line in talk["course"])
    assert " the " in said and "por " in said, "English or Spanish was not spoken"


def check_tasks(r, talks):
    """Whoever told of symptoms or wanted a person has a task."""
    tasks = r.must("GET", "/v1/tasks")["tasks"]
    with_task = {task["patient"] for task in tasks}
    wanted = {talk["patient"] for talk in talks if talk["decided"] == "escalated"}
    print(f"{len(wanted)} told of symptoms or wanted a person; {len(with_task)} patients have tasks")
    assert wanted, "nobody wanted a person"
    assert wanted <= with_task, f"without a task: {wanted - with_task}"


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-talks-") as folder:
        r = Rehearsal(ringback, ringbackd, source, os.environ.get("RB_KEEP", folder),
                      speed=SPEED, scenario="scenarios/service/sandbox-talks.yaml", flows=["scenarios/flows/flu-booking.yaml"])
        t = Talks(r)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            t.begin()
            # In the middle of it: some have booked in a call, others are on the phone or wait for an answer.
            t.wait("the first calls", lambda: len(by_channel(t.talks(), "voice")) >= 8, 120)
            before = {one["id"]: one["appointment"]["ehr_slot"] for one in standing(t.bookings())}
            r.kill_daemon()
            time.sleep(0.5)
            r.start_daemon()
            after = {one["id"]: one for one in t.bookings()}
            for booking, slot in before.items():
                assert after[booking]["appointment"]["ehr_slot"] == slot, "a booking lost its appointment"
            t.wait("the end", lambda: t.is_over(), 400)
            talks, bookings = t.talks(), t.bookings()
            check_talks(talks)
            booked = Counter(one["source"] for one in standing(bookings))
            print(f"{sum(booked.values())} of {len(bookings)} bookings stand: {dict(booked)}; "
                  f"{dict(Counter(one['state'] for one in bookings))}")
            assert booked["outreach"] >= 4 and booked["text"] >= 2, booked
            stands, cancelled = check_ledger(r, bookings)
            print(f"{stands} appointments stand, {cancelled} were called off")
            check_tasks(r, talks)
            r.end_well()
        finally:
            r.end()


if __name__ == "__main__":
    main()
