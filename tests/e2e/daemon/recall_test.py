#!/usr/bin/env python3
"""A daemon that books nothing tells patients in words to stop taking a medicine; it is killed in the middle.

recall_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from rehearsal import Rehearsal  # noqa: E402
from talks_test import Talks, by_channel, check_tasks  # noqa: E402

# A carrier waits fifteen seconds for an answer: three quarters of a second of a machine that may be busy.
SPEED = 20


class Recall(Talks):
    def begin(self):
        policy = (self.r.source / "scenarios/policies/medication-recall.yaml").read_text()
        self.r.must("POST", "/v1/policies", {"text": policy}, key="policy")
        self.r.must("POST", "/v1/campaigns", {"policy": "medication-recall"}, key="campaign")
        people = (self.r.folder / "people.csv").read_text()
        return self.r.must("POST", "/v1/campaigns/0/patients", people, key="people", kind="text/csv")["enrolled"]

    def outreach(self, talk):
        number = talk["attempt"].split("-")[0]
        return self.r.must("GET", f"/v1/assignments/{number}"), self.r.must(
            "GET", f"/v1/assignments/{number}/conversations")["conversations"]


def check_what_was_told(t, talks, killed_at):
    told = 0
    for talk in talks:
        outreach, conversations = t.outreach(talk)
        if not conversations and talk["from"] < killed_at:
            continue  # lost with the process: whoever had not decided by then is called again
        asked = [line.split(": ")[0] for one in conversations for line in one["course"]]
        told += "notice" in asked
        if talk["wrong_date"] and len(conversations) == 1:
            assert "notice" not in asked, f"told to whoever gave a wrong date: {talk} {conversations}"
        if talk["decided"] == "confirmed":
            assert "notice" in asked, f"confirmed what was never told: {talk} {conversations}"
            assert outreach["next"].get("ending") == "confirmed", f"{talk} {outreach}"
    print(f"{told} of {len(talks)} conversations came as far as the notice")
    assert told >= 20, told
    assert any(talk["wrong_date"] for talk in talks), "nobody gave a wrong date"
    said = " ".join(line.split(": ", 1)[1] for talk in talks for line in talk["course"])
    assert "yes" in said.lower() and "sí" in said.lower(), "English or Spanish was not spoken"


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-recall-") as folder:
        r = Rehearsal(ringback, ringbackd, source, os.environ.get("RB_KEEP") or folder, speed=SPEED,
                      scenario="scenarios/service/sandbox-recall.yaml", flows=["scenarios/flows/stop-medication.yaml"])
        t = Recall(r)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            assert t.begin() > 120
            t.wait("the first calls", lambda: len(by_channel(t.talks(), "voice")) >= 12, 120)
            killed_at = r.counters()["now"]
            r.kill_daemon()
            time.sleep(0.5)
            r.start_daemon()
            t.wait("most calls", lambda: len(by_channel(t.talks(), "voice")) >= 80, 400)
            t.wait("nobody is on the phone", lambda: not r.counters()["calls_in_flight"], 120)
            talks = by_channel(t.talks(), "voice")
            print(f"{len(talks)} calls; decided: {dict(Counter(talk['decided'] for talk in talks))}")
            check_what_was_told(t, talks, killed_at)
            check_tasks(r, talks)
            assert r.api("GET", "/v1/bookings/0")[0] == 404, "nobody asked for an appointment"
            r.end_well()
        finally:
            r.end()


if __name__ == "__main__":
    main()
