#!/usr/bin/env python3
"""The daemon asks offices over its ladder before it books: a portal, a fax, and staff who telephone; it is killed in the middle.

offices_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import json
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from bookings_test import SETTLED, Bookings, check_ledger, standing  # noqa: E402
from office_gateway import OfficeGateway  # noqa: E402
from rehearsal import SECRET, Rehearsal, free_port, http  # noqa: E402

PATIENTS = 32
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


def check_withdrawn(gateway, bookings):
    """Who holds a request that came to nothing has been told; what was agreed and booked stands."""
    void = {(one["request"], one["channel"]) for one in gateway.withdrawn}
    asked = {(one["request"], one["channel"]) for one in gateway.messages.values()}
    assert void <= asked | gateway.never_came, f"withdrawn where nobody was asked: {void - asked}"
    slots = {one["appointment"]["ehr_slot"] for one in standing(bookings)}
    agreed = [one for one in gateway.messages.values()
              if (one["request"], "portal") not in void and (one["request"], "fax") not in void]
    assert agreed, "nothing was agreed on"
    assert any(one["slot"] in slots for one in agreed), "nothing that was agreed on was booked"
    return len(void)


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-offices-") as folder:
        port = free_port()
        r = Rehearsal(ringback, ringbackd, source, os.environ.get("RB_KEEP", folder), speed=SPEED,
                      scenario="scenarios/service/sandbox-visits.yaml", offices=port)
        gateway = OfficeGateway(r, port)
        b = Offices(r, gateway)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            patients = b.begin()[:PATIENTS]
            b.request(patients)
            b.settle(until=lambda all: len(standing(all)) >= 4)
            r.kill_daemon()
            r.start_daemon()
            b.settle(until=lambda all: len(standing(all)) >= 8)
            for point in ("before_order:3", "after_dispatch:2"):
                r.kill_daemon()
                r.start_daemon(crash_at=point)
                try:
                    b.settle(within=4, until=lambda all: r.daemon.poll() is not None)
                except (OSError, AssertionError, json.JSONDecodeError):
                    pass
                if r.daemon.poll() is None:
                    r.kill_daemon()
                r.start_daemon()
            bookings = b.settle(within=150)
            states = Counter(one["state"] for one in bookings)
            print(f"{len(standing(bookings))} of {len(bookings)} booked: {dict(states)}")
            print(f"offices said {dict(gateway.said)}; staff heard {dict(b.called)}; asked over {dict(b.over)}")
            assert set(states) <= SETTLED and len(standing(bookings)) >= PATIENTS // 3, states
            for channel in ("fhir", "portal", "fax", "phone"):
                assert b.over[channel], f"nobody was asked over {channel}"
            for what in ("accepted", "refused", "acknowledged", "other_times"):
                assert gateway.said[("portal", what)], f"no office {what} on a portal: {gateway.said}"
            assert gateway.said[("fax", "accepted")] and b.called["accepted"], (gateway.said, b.called)
            check_events(r, gateway)
            print(f"{check_withdrawn(gateway, bookings)} requests were withdrawn")
            stands, cancelled = check_ledger(r, bookings)
            print(f"{stands} appointments stand, {cancelled} were called off")
            r.end_well()
            assert not gateway.wrong, gateway.wrong[:10]
        finally:
            r.end()
            gateway.end()


if __name__ == "__main__":
    main()
