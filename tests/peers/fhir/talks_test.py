#!/usr/bin/env python3
"""Patients converse with the daemon, by phone and text, and a FHIR server that is not ours holds the times and takes the appointments.

talks_test.py RINGBACK RINGBACKD SOURCE_DIR NODE PEER_FOLDER

The carrier and the people are the sandbox's; its own record system is asked nothing.
"""
import csv
import datetime
import io
import json
import os
import subprocess
import sys
import tempfile
import urllib.parse
from collections import Counter
from pathlib import Path
from zoneinfo import ZoneInfo

SOURCE = Path(sys.argv[3] if len(sys.argv) > 3 else ".")
sys.path.insert(0, str(SOURCE / "tests/e2e/daemon"))
from bookings_test import standing  # noqa: E402
from rehearsal import Rehearsal, http  # noqa: E402
from talks_test import MOVING, SPEED, Talks, by_channel  # noqa: E402

SKIPPED = 77
CLINICIANS = 4
DAYS = 8
# As many as show that both ways lead to an appointment there.
BY_PHONE, BY_TEXT = 3, 1


class Peer:
    """server.mjs, and what is in it."""

    def __init__(self, node, folder):
        self.process = subprocess.Popen([node, str(SOURCE / "tests/peers/fhir/server.mjs"), folder], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        first = self.process.stdout.readline().strip()
        if not first.isdigit():
            print(first)
            self.process.wait()
            sys.exit(self.process.returncode)
        self.base = f"http://127.0.0.1:{first}/fhir"

    def end(self):
        self.process.stdin.close()
        self.process.wait(timeout=10)

    def create(self, resource):
        status, body = http("POST", f"{self.base}/{resource['resourceType']}", json.dumps(resource),
                            {"Content-Type": "application/fhir+json"})
        assert status == 201, (status, body)
        return json.loads(body)["id"]

    def all(self, kind, **query):
        found = []
        while True:
            text = urllib.parse.urlencode({**query, "_count": 200, "_offset": len(found)})
            entries = json.loads(http("GET", f"{self.base}/{kind}?{text}")[1]).get("entry", [])
            found += [entry["resource"] for entry in entries]
            if not entries:
                return found

    def open_clinics(self, first_day):
        """Half hours of the working days of a few clinicians, in New York."""
        zone, slots = ZoneInfo("America/New_York"), 0
        for number in range(CLINICIANS):
            who = self.create({"resourceType": "Practitioner", "name": [{"family": f"Peer{number}", "given": ["Ada"]}]})
            schedule = self.create({"resourceType": "Schedule", "actor": [{"reference": f"Practitioner/{who}"}]})
            for day in range(1, DAYS):
                date = first_day + datetime.timedelta(days=day)
                if date.weekday() > 4:
                    continue
                for hour in range(9, 17):
                    start = datetime.datetime.combine(date, datetime.time(hour, 30 * (number % 2)), zone)
                    self.create({"resourceType": "Slot", "status": "free", "schedule": {"reference": f"Schedule/{schedule}"},
                                 "start": start.isoformat(), "end": (start + datetime.timedelta(minutes=30)).isoformat()})
                    slots += 1
        return slots

    def register(self, roster):
        """The people of a roster, who get this server's ids there."""
        rows = list(csv.DictReader(io.StringIO(roster)))
        for row in rows:
            row["ehr_id"] = self.create({"resourceType": "Patient", "birthDate": row["birth_date"],
                                         "telecom": [{"system": "phone", "value": row["phone"]}]})
            self.create({"resourceType": "Coverage", "status": "active", "payor": [{"display": "plan"}],
                         "beneficiary": {"reference": f"Patient/{row['ehr_id']}"}})
        out = io.StringIO()
        writer = csv.DictWriter(out, fieldnames=rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
        return out.getvalue()


def use_peer(r, peer):
    """The daemon's record system is the peer, without tokens and without notes."""
    path = r.folder / "ringbackd.yaml"
    lines, kept = path.read_text().splitlines(), []
    for line in lines:
        key = line.strip().split(":")[0]
        if line.startswith("      ") and key in ("client_id", "key_file", "token_url", "notes", "slots_in_transaction"):
            continue
        kept.append(f"      base_url: {peer.base}" if line.endswith("/fhir") else line)
    path.write_text("\n".join(kept) + "\n")


def check_appointments(peer, bookings):
    """What stands there is what stands here; a slot is in one appointment, and nobody else's."""
    stands = [one for one in peer.all("Appointment") if one["status"] == "booked"]
    slots = Counter(one["slot"][0]["reference"].split("/")[1] for one in stands)
    assert max(slots.values()) == 1, f"slots in two appointments: {slots.most_common(3)}"
    there = {one["identifier"][0]["value"]: one for one in stands}
    ours = {one["appointment"]["identifier"]: one["appointment"]["ehr_slot"] for one in standing(bookings)}
    assert {name: slot for name, slot in ours.items() if name in there} == {
        name: one["slot"][0]["reference"].split("/")[1] for name, one in there.items() if name in ours}
    assert ours.keys() <= there.keys(), f"stands here and not there: {ours.keys() - there.keys()}"
    busy = {one["id"] for one in peer.all("Slot") if one["status"] != "free"}
    assert set(slots) <= busy, "an appointment's slot is free"
    return len(stands)


def main():
    ringback, ringbackd, source, node, peer_folder = (os.path.abspath(a) for a in sys.argv[1:6])
    peer = Peer(node, peer_folder)
    with tempfile.TemporaryDirectory(prefix="ringback-peer-talks-") as folder:
        r = Rehearsal(ringback, ringbackd, source, folder, speed=SPEED, scenario="scenarios/service/sandbox-talks.yaml",
                      flows=["scenarios/flows/flu-booking.yaml"])
        t = Talks(r, policy=lambda text: text.replace("details: {insurance: false,", "details: {insurance: false, referral: true,"))
        try:
            r.start_sandbox()
            r.configure()
            use_peer(r, peer)
            clock = json.loads(http("GET", f"http://127.0.0.1:{r.sandbox_port}/sandbox/clock")[1])
            slots = peer.open_clinics(datetime.date.fromisoformat(clock["now"][:10]))
            people = r.folder / "people.csv"
            people.write_text(peer.register(people.read_text()))
            r.start_daemon()
            t.begin()

            def enough():
                booked = Counter(one["source"] for one in standing(t.bookings()))
                return booked["outreach"] >= BY_PHONE and booked["text"] >= BY_TEXT

            t.wait("appointments by phone and text", enough, 240)
            r.kill_daemon()
            r.start_daemon()
            r.must("POST", "/v1/campaigns/3/pause", {}, key="pause")
            t.wait("what moves to end", lambda: r.counters()["calls_in_flight"] == 0 and not any(
                one["state"] in MOVING for one in t.bookings()), 120)
            bookings = t.bookings()
            stands = check_appointments(peer, bookings)
            calls, texts = (len(by_channel(t.talks(), channel)) for channel in ("voice", "text"))
            told = [one["id"] for one in standing(bookings) if "referral" in one["known"]]
            print(f"{stands} of {slots} times are booked there; {calls} calls and {texts} conversations by text; "
                  f"{len(told)} told of their referral")
            assert told, "nobody was asked for the detail that everybody misses"
            r.stop_daemon()
            # The sandbox's record system knows nothing of these: the log is judged by itself.
            log = r.folder / "events.rbl"
            for command in ([ringbackd, "check", f"{folder}/data/mercy.db"], [ringbackd, "export", f"{folder}/data/mercy.db", str(log)],
                            [ringback, "audit", str(log), "--speed", str(SPEED)]):
                done = subprocess.run(command, capture_output=True, text=True)
                assert done.returncode == 0, f"{command}: {done.stdout[-3000:]}{done.stderr[-2000:]}"
        finally:
            r.end()
            peer.end()


if __name__ == "__main__":
    main()
