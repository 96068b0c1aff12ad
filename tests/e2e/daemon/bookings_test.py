#!/usr/bin/env python3
"""The daemon books step by step at the sandbox's clinics, is killed in the middle, and no slot is anybody's twice.

bookings_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import json
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from rehearsal import Rehearsal, http  # noqa: E402

PATIENTS = 40
# Where a booking stands that waits for nobody here: booked, or a person has it.
SETTLED = {"booked", "confirmed", "reminded", "with_staff", "waitlisted", "ended"}


class Bookings:
    def __init__(self, r):
        self.r = r
        self.acts = 0

    def begin(self):
        for name in ("service/demo-asks", "policies/booking-reminders", "policies/booking-news", "service/demo-visits"):
            text = (self.r.source / f"scenarios/{name}.yaml").read_text()
            self.r.must("POST", "/v1/policies", {"text": text}, key=name)
        started = self.r.must("POST", "/v1/campaigns", {"policy": "demo-visits"}, key="campaign")
        assert started["id"] == 3 and started["notices"] == {"ask": 0, "remind": 1, "tell": 2}, started
        people = (self.r.folder / "people.csv").read_text()
        enrolled = self.r.must("POST", "/v1/campaigns/3/patients", people, key="people", kind="text/csv")
        assert enrolled["enrolled"] > PATIENTS, enrolled
        # Nobody is in a hurry: the outreach itself waits, what bookings have to say goes out.
        self.r.must("POST", "/v1/campaigns/3/pause", {}, key="pause")
        return [row.split(",")[0] for row in people.splitlines()[1:]][:PATIENTS]

    def request(self, patients):
        for i, patient in enumerate(patients):
            wish = {"part": ("morning", "afternoon")[i % 2]} if i % 3 else {"earliest": True}
            status, body = self.r.api("POST", "/v1/bookings", {"patient": patient, "policy": "demo-visits", "wish": wish},
                                      key=f"request-{patient}")
            assert status in (201, 409) or (status == 404 and "patient" in body["type"]), (status, body)

    def all(self):
        found = []
        for number in range(10_000):
            status, body = self.r.api("GET", f"/v1/bookings/{number}")
            if status == 404:
                return found
            found.append(body)

    def act(self, booking, what, body=None):
        """What a patient does; that they were faster by their own link is no fault."""
        self.acts += 1
        status, answer = self.r.api("POST", f"/v1/bookings/{booking}/{what}", body or {}, key=f"act-{self.acts}")
        assert status in (200, 409), (what, status, answer)
        return status == 200

    def settle(self, within=90, until=lambda bookings: False):
        """Chooses the first of what is offered, until nothing moves any more."""
        begin = time.monotonic()
        while time.monotonic() - begin < within:
            bookings = self.all()
            if bookings and all(one["state"] in SETTLED for one in bookings) or until(bookings):
                return bookings
            for one in bookings:
                if one["offers"]:
                    self.act(one["id"], "choose", {"slot": one["offers"][0]["slot"], "source": "inbound_call"})
            time.sleep(0.05)
        raise AssertionError(f"not settled: {Counter(one['state'] for one in bookings)}")


def standing(bookings):
    return [one for one in bookings if "appointment" in one and one["state"] != "ended"]


def check_ledger(r, bookings):
    """What the record system wrote down: a slot is in one appointment, and ours are what we say."""
    lines = http("GET", f"http://127.0.0.1:{r.sandbox_port}/sandbox/ledger")[1].splitlines()
    made = [json.loads(line)["booking"] for line in lines if '"booking":{' in line]
    stands = [one for one in made if not one["cancelled"]]
    twice = [slot for slot, times in Counter(one["slot"] for one in stands).items() if times > 1]
    assert not twice, f"slots in two appointments: {twice}"
    ours = {one["appointment"]["identifier"]: one for one in standing(bookings)}
    there = {one["identifier"]: one for one in stands}
    assert len(there) == len(stands), "two appointments under one identifier"
    assert ours.keys() == there.keys(), (ours.keys() ^ there.keys())
    for identifier, one in ours.items():
        assert there[identifier]["slot"] == one["appointment"]["ehr_slot"], (one, there[identifier])
    return len(stands), len(made) - len(stands)


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-bookings-") as folder:
        r = Rehearsal(ringback, ringbackd, source, folder, scenario="scenarios/service/sandbox-visits.yaml")
        b = Bookings(r)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            patients = b.begin()
            b.request(patients)
            # In the middle of it: some are booked, others are being searched, written, verified.
            b.settle(until=lambda all: len(standing(all)) >= PATIENTS // 4)
            before = b.all()
            r.kill_daemon()
            r.start_daemon()
            after = {one["id"]: one for one in b.all()}
            for one in standing(before):
                same = after[one["id"]]["appointment"]
                assert same["ehr_slot"] == one["appointment"]["ehr_slot"], "a number means another slot now"
            b.request(patients)  # under the same keys: nobody gets a second one
            bookings = b.settle()
            assert len(bookings) == len(patients), (len(bookings), len(patients))
            booked = standing(bookings)
            print(f"{len(booked)} of {len(bookings)} booked: {Counter(one['state'] for one in bookings)}")
            assert len(booked) >= PATIENTS // 2, Counter(one["state"] for one in bookings)
            for one in booked[:6]:
                b.act(one["id"], "move", {"wish": {"part": "afternoon"}})
            for one in booked[6:12]:
                b.act(one["id"], "cancel")
            for point in ("before_order:2", "after_dispatch:1"):
                r.kill_daemon()
                r.start_daemon(crash_at=point)
                begin = time.monotonic()
                while r.daemon.poll() is None and time.monotonic() - begin < 5:
                    time.sleep(0.02)
                if r.daemon.poll() is None:
                    r.kill_daemon()
                r.start_daemon()
            bookings = b.settle()
            ended = Counter(one.get("ending") for one in bookings if one["state"] == "ended")
            assert ended["cancelled_by_patient"] >= 4, ended
            stands, cancelled = check_ledger(r, bookings)
            print(f"{stands} appointments stand, {cancelled} were called off; ended: {dict(ended)}")
            # The record system knows of their appointments; they are told of them all the same.
            begin = time.monotonic()
            while r.counters()["endings"].get("told", 0) < 10:
                assert time.monotonic() - begin < 60, r.counters()
                time.sleep(0.3)
            print(f"told: {r.counters()['endings']} after {time.monotonic() - begin:.0f} s")
            tasks = r.must("GET", "/v1/tasks")
            of_bookings = [task for task in tasks["tasks"] if "booking" in task]
            assert {task["booking"] for task in of_bookings} == {
                one["id"] for one in bookings if one["state"] == "with_staff"}, tasks
            r.end_well()
        finally:
            r.end()


if __name__ == "__main__":
    main()
