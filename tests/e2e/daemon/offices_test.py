#!/usr/bin/env python3
"""The daemon asks offices over its ladder before it books: a portal, a fax, and staff who telephone; it is killed in the middle.

offices_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from bookings_test import PATIENTS, SETTLED, Bookings, check_ledger, standing  # noqa: E402
from office_gateway import OfficeGateway  # noqa: E402
from rehearsal import SECRET, Rehearsal, free_port, http  # noqa: E402

SPEED = 150


class Offices(Bookings):
    """Patients who choose what is offered, and staff who call whom they are told to call."""

    def __init__(self, r, gateway):
        super().__init__(r)
        self.gateway, self.called, self.over = gateway, Counter(), Counter()

    def all(self):
        bookings = super().all()
        with self.gateway.lock:
            for one in bookings:
                for offer in one["offers"]:
                    times = self.gateway.times.setdefault(offer["practitioner"], [])
                    time = {"slot": offer["ehr_slot"], "start": offer["start"]}
                    if time not in times:
                        times.append(time)
                for channel in one.get("office", {}).get("asked_over", []):
                    self.over[channel] += 1
        self.call_offices()
        return bookings

    def call_offices(self):
        for ask in self.r.must("GET", "/v1/office-requests")["office_requests"]:
            assert ask["telephone"] and "phone" in ask["ladder"]["asked_over"], ask
            said = {"answer": "refused", "reason": "no_new_patients"} if ask["booking"] % 5 == 0 else {"answer": "accepted"}
            status, body = self.r.api("POST", f"/v1/office-requests/{ask['id']}/answer", said, key=f"call-{ask['id']}")
            assert status in (200, 409), (status, body)  # the office may have answered meanwhile
            self.called[said["answer"]] += status == 200


def check_events(r, gateway):
    """Nobody else can say what an office says."""
    url = f"http://127.0.0.1:{r.port}/offices/mercy/events"
    known = next(iter(gateway.messages))
    event = json.dumps({"id": "x", "request": known, "type": "accepted"})
    assert http("POST", url, event, {"Content-Type": "application/json"})[0] == 403
    assert http("POST", url, event, {"Content-Type": "application/json", "Ringback-Signature": f"t=1,v1={SECRET}"})[0] == 403
    assert http("POST", url.replace("mercy", "nobody"), event)[0] == 404


def check_withdrawn(gateway, bookings, events):
    """Only who may have heard of a request that came to nothing is told so; what was agreed and booked stands."""
    sent = {(str(one["office_request"]), one["channel"]) for one in events("office_request_sent")}
    void = {(one["request"].rsplit(".", 1)[1], one["channel"]) for one in gateway.withdrawn}
    assert void <= sent, f"withdrawn where nobody was to be asked: {void - sent}"
    slots = {one["appointment"]["ehr_slot"] for one in standing(bookings)}
    agreed = [one for one in gateway.messages.values()
              if not {(one["request"].rsplit(".", 1)[1], channel) for channel in ("portal", "fax")} & void]
    assert agreed, "nothing was agreed on"
    assert any(one["slot"] in slots for one in agreed), "nothing that was agreed on was booked"
    return len(void)


def events_of(r):
    """By their names, from the log that the audit left."""
    done = subprocess.run([r.ringback, "events", str(r.folder / "events.rbl")], capture_output=True, text=True, check=True)
    lines = [json.loads(line).get("event", {}) for line in done.stdout.splitlines()]
    return lambda name: [line[name] for line in lines if name in line]


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-offices-") as folder:
        port = free_port()
        r = Rehearsal(ringback, ringbackd, source, os.environ.get("RB_KEEP") or folder, speed=SPEED,
                      scenario="scenarios/service/sandbox-visits.yaml", offices=port)
        gateway = OfficeGateway(r, port)
        b = Offices(r, gateway)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            patients = b.begin()
            b.request(patients)
            b.settle(until=lambda all: len(standing(all)) >= 4)
            r.kill_daemon()
            r.start_daemon()
            b.settle(until=lambda all: len(standing(all)) >= 8)
            crashed = 0
            for point in ("before_order:3", "after_dispatch:2"):
                r.kill_daemon()
                r.start_daemon(crash_at=point)
                begin = time.monotonic()
                while r.daemon.poll() is None and time.monotonic() - begin < 10:
                    time.sleep(0.05)
                crashed += r.daemon.poll() is not None
                if r.daemon.poll() is None:
                    r.kill_daemon()
                r.start_daemon()
            assert crashed, "no crash point was reached"
            bookings = b.settle(within=150)
            states = Counter(one["state"] for one in bookings)
            print(f"{len(standing(bookings))} of {len(bookings)} booked: {dict(states)}")
            print(f"offices said {dict(gateway.said)}; staff heard {dict(b.called)}; asked over {dict(b.over)}")
            assert set(states) <= SETTLED and len(standing(bookings)) >= PATIENTS // 3, states
            for channel in ("fhir", "portal", "fax", "phone"):
                assert b.over[channel], f"nobody was asked over {channel}"
            said = [what for what in ("refused", "acknowledged", "other_times") if gateway.said[("portal", what)]]
            assert gateway.said[("portal", "accepted")] and len(said) > 1, f"offices said too little: {gateway.said}"
            assert gateway.said[("fax", "accepted")] and b.called["accepted"], (gateway.said, b.called)
            by_phone = [one for one in gateway.messages.values() if one["practitioner"]["id"] in r.only_by_phone]
            assert not by_phone, f"asked over what they do not take: {by_phone[:3]}"
            check_events(r, gateway)
            stands, cancelled = check_ledger(r, bookings)
            print(f"{stands} appointments stand, {cancelled} were called off")
            r.end_well()
            events = events_of(r)
            print(f"{check_withdrawn(gateway, bookings, events)} requests were withdrawn")
            over_tasks = sum(one["ending"] == "accepted" and one["heard"] == 1 for one in events("office_request_ended"))
            print(f"{over_tasks} were agreed on over a Task in the record system")
            assert over_tasks, "no office agreed over a Task"
            assert not gateway.wrong, gateway.wrong[:10]
        finally:
            r.end()
            gateway.end()


if __name__ == "__main__":
    main()
