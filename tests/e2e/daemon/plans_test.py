#!/usr/bin/env python3
"""The daemon plans for everybody whose appointment fell away, at the sandbox's clinics, and is killed in the middle.

plans_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import csv
import io
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from bookings_test import Bookings, check_ledger, standing  # noqa: E402
from rehearsal import Rehearsal  # noqa: E402

PATIENTS = 30


class Storm(Bookings):
    def begin(self):
        for name in ("service/demo-asks", "policies/booking-reminders", "policies/booking-news", "service/demo-storm"):
            text = (self.r.source / f"scenarios/{name}.yaml").read_text()
            self.r.must("POST", "/v1/policies", {"text": text}, key=name)
        self.campaign = self.r.must("POST", "/v1/campaigns", {"policy": "demo-storm"}, key="campaign")["id"]
        people = list(csv.DictReader((self.r.folder / "people.csv").read_text().splitlines()))[:PATIENTS]
        for i, row in enumerate(people):
            row["appointment"] = f"2026-10-{7 + i % 3:02}T{9 + i % 6:02}:00:00-04:00"
            row["urgency"] = ("urgent", "soon", "routine")[i % 3]
        text = io.StringIO()
        rows = csv.DictWriter(text, people[0].keys())
        rows.writeheader()
        rows.writerows(people)
        enrolled = self.r.must("POST", f"/v1/campaigns/{self.campaign}/patients", text.getvalue(), key="people",
                               kind="text/csv")
        assert enrolled["enrolled"] > PATIENTS * 3 // 4 and not enrolled["unread_columns"], enrolled
        self.r.must("POST", f"/v1/campaigns/{self.campaign}/pause", {}, key="pause")
        return [row["id"] for row in people]

    def request(self, patients):
        for patient in patients:
            status, body = self.r.api("POST", "/v1/bookings", {"patient": patient, "policy": "demo-storm"},
                                      key=f"request-{patient}")
            assert status in (201, 409) or (status == 404 and "patient" in body["type"]), (status, body)

    def plan(self):
        return self.r.must("GET", f"/v1/campaigns/{self.campaign}")["plan"]


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-plans-") as folder:
        r = Rehearsal(ringback, ringbackd, source, folder, scenario="scenarios/service/sandbox-visits.yaml")
        b = Storm(r)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            patients = b.begin()
            b.request(patients)
            b.settle(until=lambda all: len(standing(all)) >= PATIENTS // 4)
            offered = {one["id"]: one["offers"][0]["ehr_slot"] for one in b.all()
                       if one["offers"] and one["offer"]["why"] == "matched"}
            r.kill_daemon()
            r.start_daemon()
            for one in b.all():
                if one["id"] in offered and one["offers"]:
                    assert one["offers"][0]["ehr_slot"] == offered[one["id"]], "another time than they were told"
            b.request(patients)  # under the same keys
            bookings = b.settle()
            booked = standing(bookings)
            plan = b.plan()
            print(f"{len(booked)} of {len(bookings)} booked: {Counter(one['state'] for one in bookings)}; {plan}")
            assert len(booked) >= len(bookings) // 2, Counter(one["state"] for one in bookings)
            assert plan["booked_as_planned"] >= len(booked) // 2, plan
            assert plan["rounds"]["whole"] >= 1 and "problem" not in plan, plan
            stands, _ = check_ledger(r, bookings)
            print(f"{stands} appointments stand")
            r.end_well()
        finally:
            r.end()


if __name__ == "__main__":
    main()
