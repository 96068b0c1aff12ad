#!/usr/bin/env python3
"""Voice agents book at the sandbox's clinics while they talk, over a crash of the daemon, and no slot is anybody's twice.

agent_bookings_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from agent_gateway import AgentGateway  # noqa: E402
from bookings_test import Bookings, check_ledger, standing  # noqa: E402
from rehearsal import Rehearsal  # noqa: E402

SPEED = 15  # a tool waits for 8 seconds of the daemon's clock: half a second here


class WithAgents(Rehearsal):
    """Its calls are made by our agents, not by the sandbox's."""

    def configure(self):
        super().configure()
        file = self.folder / "ringbackd.yaml"
        births = give_births(self.folder / "people.csv")
        self.gateway = AgentGateway(self, births)
        there = f"http://127.0.0.1:{self.sandbox_port}/agents"
        text = file.read_text()
        assert there in text
        file.write_text(text.replace(there, f"http://127.0.0.1:{self.gateway.port}"))

    def peers_ledger(self):
        return super().peers_ledger() + self.gateway.ledger()


def give_births(people):
    """A date of birth for everybody in the roster: one for each number, as a household's are all rung alike."""
    births, rows = {}, []
    for i, row in enumerate(people.read_text().splitlines()):
        if i == 0:
            rows.append(row + ",birth_date")
            continue
        numbers = [field for field in row.split(",")[1:3] if field]
        born = next((births[n] for n in numbers if n in births), f"19{40 + i % 50}-{1 + i % 12:02}-{1 + i % 28:02}")
        for number in numbers:
            births.setdefault(number, born)
        rows.append(f"{row},{born}")
    people.write_text("\n".join(rows) + "\n")
    return births


def policy(source):
    text = (source / "scenarios/service/demo-visits.yaml").read_text()
    text = text.replace("{step: heads_up, channel: text, template: visit-heads-up, link: self_service}",
                        "{step: call, channel: voice, flow: book-a-visit}")
    text = text.replace("total_calls: 0", "total_calls: 4").replace("birth_date: false", "birth_date: true")
    assert "book-a-visit" in text and "total_calls: 4" in text
    return text.replace("spread: 5m", "spread: 5m, calls_in_flight: 20, calls_per_second: 5")


def begin(r):
    for name in ("service/demo-asks", "policies/booking-reminders", "policies/booking-news"):
        text = (r.source / f"scenarios/{name}.yaml").read_text()
        r.must("POST", "/v1/policies", {"text": text}, key=name)
    r.must("POST", "/v1/policies", {"text": policy(r.source)}, key="visits")
    campaign = r.must("POST", "/v1/campaigns", {"policy": "demo-visits"}, key="campaign")["id"]
    people = (r.folder / "people.csv").read_text()
    return r.must("POST", f"/v1/campaigns/{campaign}/patients", people, key="people", kind="text/csv")["enrolled"]


def until(what, holds, within=120):
    start = time.monotonic()
    while time.monotonic() - start < within:
        if holds():
            return
        time.sleep(0.2)
    raise AssertionError(f"not within {within} s: {what}")


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-agent-bookings-") as folder:
        r = WithAgents(ringback, ringbackd, source, folder, speed=SPEED, scenario="scenarios/service/sandbox-visits.yaml",
                       agents=True)
        b = Bookings(r)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            enrolled = begin(r)
            assert enrolled > 40, enrolled
            gateway = r.gateway
            until("some have booked", lambda: len(gateway.told) >= 5)
            r.kill_daemon()
            r.start_daemon()
            until("most were talked to", lambda: len(gateway.calls) >= enrolled * 3 // 4 and gateway.all_over())
            assert not gateway.wrong, gateway.wrong
            bookings = b.settle()
            print(f"{len(gateway.calls)} calls, {len(gateway.told)} booked by agents, {gateway.pending} times pending, "
                  f"{len(bookings)} bookings: {Counter(one['state'] for one in bookings)}")
            # What a patient was told on the phone is what stands.
            had = Counter(one["appointment"]["slot"] for one in standing(bookings))
            for call, slot in gateway.told.items():
                assert had[slot] == 1, (call, slot, had)
            stands, _ = check_ledger(r, bookings)
            # On a busy machine the record system is slow, and agents hear that a booking is under way.
            assert stands >= max(len(gateway.told), enrolled // 4), (stands, gateway.told)
            tasks = r.must("GET", "/v1/tasks")["tasks"]
            calls = [call for task in tasks for call in task.get("context", {}).get("calls", [])]
            reasons = Counter(call.get("escalation") for call in calls)
            assert reasons["symptoms"] > 0 and reasons["identity_failed"] > 0, (reasons, tasks)
            assert any("pain" in call.get("summary", "") for call in calls), calls
            until("summaries stand in the records",
                  lambda: any("Talked about a visit" in str(note) for note in r.notes()), within=30)
            assert "Talked about" not in (r.folder / "daemon.err").read_text()
            r.end_well()
        finally:
            r.end()
            if hasattr(r, "gateway"):
                r.gateway.stop()


if __name__ == "__main__":
    main()
