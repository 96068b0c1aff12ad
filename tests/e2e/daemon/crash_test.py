#!/usr/bin/env python3
"""The daemon is killed again and again under load against the sandbox; nothing is lost, nobody is called twice, and
nobody in danger goes unread.

crash_test.py RINGBACK RINGBACKD SOURCE_DIR
RB_CRASHES: how many times (default 20). RB_SEED: another course of it. RB_AGENTS=1: a gateway of voice agents makes the
calls, instead of the carrier's scripts.
"""
import os
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from rehearsal import Rehearsal  # noqa: E402

CRASHES = int(os.environ.get("RB_CRASHES", "20"))
WORDS = "I have chest pain"


def write_of_danger(r):
    """A stranger writes; what is answered is on the disk."""
    said = r.must("POST", "/v1/inbound-contacts", {"channel": "text", "from": "+12125550142", "text": WORDS}, key="danger")
    assert said["understood"] == "danger" and "911" in said["answer"], said
    return said


def check_danger(r, said):
    """The words are there for a person to read, and nowhere else; one who has read them closes them."""
    listed = r.must("GET", "/v1/concerns")["concerns"]
    mine = [one for one in listed if one["id"] == said["concern"]]
    assert [one["words"] for one in mine] == [WORDS], listed
    r.must("POST", f"/v1/concerns/{said['concern']}/close", {"who": "ana", "note": "in the emergency room"}, key="close")
    journal = (r.folder / "daemon.err").read_text()
    assert 'ringback/mercy/concerns"' in journal, "nobody was alerted"
    assert WORDS not in journal


def check_log(r):
    """What a patient said stands in no log."""
    assert WORDS.encode() not in (r.folder / "events.rbl").read_bytes()


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    dice = random.Random(int(os.environ.get("RB_SEED", "1")))
    with tempfile.TemporaryDirectory(prefix="ringback-crash-") as folder:
        r = Rehearsal(ringback, ringbackd, source, folder, agents=os.environ.get("RB_AGENTS") == "1")
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            enrolled = r.begin_campaign()["enrolled"]
            assert enrolled > 400, enrolled
            danger = write_of_danger(r)
            for _ in range(CRASHES):
                time.sleep(dice.uniform(0.05, 1.5))
                r.kill_daemon()
                if dice.random() < 0.3:
                    time.sleep(dice.uniform(0.0, 0.5))
                r.start_daemon()
            # At every point around a commit, and in the middle of what leaves after it.
            for point in ("before_commit:1", "before_commit:7", "before_order:1", "before_order:2", "before_order:13",
                          "after_dispatch:1", "after_dispatch:9"):
                r.kill_daemon()
                r.start_daemon(crash_at=point)
                begin = time.monotonic()
                while r.daemon.poll() is None and time.monotonic() - begin < 20:
                    time.sleep(0.05)
                if r.daemon.poll() is None:
                    print(f"it never came to {point}: nothing was left to do")
                    r.kill_daemon()
                r.start_daemon()
            # What is acknowledged stays, and the same request again changes nothing.
            again = r.begin_campaign()
            assert again["enrolled"] == enrolled, again
            assert write_of_danger(r) == danger, "the same request has no second effect"
            check_danger(r, danger)
            counters = r.counters()
            begin = time.monotonic()
            while counters["live"] > counters["open_tasks"] and time.monotonic() - begin < 600:
                time.sleep(2)
                counters = r.counters()
            print(f"{CRASHES} crashes; {counters}")
            assert counters["enrolled"] == enrolled, counters
            assert counters["live"] == counters["open_tasks"], f"somebody does not come to an end: {counters}"
            assert counters["endings"].get("booked", 0) > 5, counters
            print(f"{r.check_notes(enrolled)} outreaches stand in the patients' records")
            r.end_well()
            check_log(r)
        finally:
            r.end()


if __name__ == "__main__":
    main()
