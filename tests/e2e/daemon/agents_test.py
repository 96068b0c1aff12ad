#!/usr/bin/env python3
"""A campaign whose calls a gateway of voice agents makes: it books, is declined and opted out of, also over a crash.

agents_test.py RINGBACK RINGBACKD SOURCE_DIR
"""
import base64
import hashlib
import hmac
import json
import os
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from rehearsal import SECRET, Rehearsal, http  # noqa: E402


# Faster, and the daemon's real milliseconds would take the time that a patient talks.
SPEED = 150


def signature(secret, at, body):
    return f"t={at},v1=" + hmac.new(secret.encode(), f"{at}.{body}".encode(), hashlib.sha256).hexdigest()


class Gateway:
    """Tells the daemon of calls as a gateway does."""

    def __init__(self, r):
        self.r = r

    def tell(self, event, secret=SECRET, late=0, tenant="mercy"):
        body = event if isinstance(event, str) else json.dumps(event)
        clock = json.loads(http("GET", f"http://127.0.0.1:{self.r.sandbox_port}/sandbox/clock")[1])
        header = signature(secret, clock["now_ms"] // 1000 - late, body)
        status, text = http("POST", f"http://127.0.0.1:{self.r.port}/agents/{tenant}/events", body,
                            {"Content-Type": "application/json", "Ringback-Signature": header})
        return status, json.loads(text)


def check_refusals(r):
    gateway = Gateway(r)
    calls = [c["attempt"] for c in contacts(r) if c["channel"] == "voice"]
    tenant, store, _ = calls[0].split(".")
    ours = f"{tenant}.{store}."
    assert tenant == "mercy" and all(call.startswith(ours) for call in calls), "the same over the crash"
    event = {"id": "x/1", "call": f"{ours}0-1", "type": "tool_call", "tool": "get_context"}
    assert gateway.tell(event, secret="another-secret-of-16")[0] == 403
    # Five minutes of a clock that runs sixty times as fast.
    assert gateway.tell(event, late=5 * 60 * r.speed + 600)[0] == 403
    url = f"http://127.0.0.1:{r.port}/agents/mercy/events"
    assert http("POST", url, json.dumps(event))[0] == 403, "no signature at all"
    assert gateway.tell(event, tenant="nobody")[0] == 404
    for call in (f"{ours}0-999", f"{ours}4000000-1", f"{ours}x", f"{ours}0-01", "0-1", f"north.{store}.0-1",
                 f"{tenant}.{'f' * 8}.0-1", ours):
        assert gateway.tell({**event, "call": call})[0] == 404, call
    assert gateway.tell(event)[0] == 200
    for wrong, pointer in (({"tool": "prescribe"}, "/tool"), ({"tool": 1}, "/tool"), ({"type": "born"}, "/type"),
                           ({"arguments": {"dose": 1}}, "/arguments/dose"), ({"arguments": []}, "/arguments"),
                           ({"talk_ms": "long"}, "/talk_ms"), ({"talk_ms": -1}, "/talk_ms"), ({"mood": "good"}, "/mood"),
                           ({"id": ""}, "/id"), ({"call": None}, "/call")):
        status, answer = gateway.tell({**event, **wrong})
        assert status == 400 and pointer in [e["pointer"] for e in answer["errors"]], (wrong, status, answer)
    ended = {"id": "x/2", "call": f"{ours}0-1", "type": "ended", "outcome": "busy"}
    for wrong, pointer in (({"outcome": "delivered"}, "/outcome"), ({"disposition": "booked"}, "/disposition"),
                           ({"left_voicemail": True}, "/left_voicemail"), ({"left_voicemail": 1}, "/left_voicemail"),
                           ({"by": "human"}, "/by")):
        status, answer = gateway.tell({**ended, **wrong})
        assert status == 400 and pointer in [e["pointer"] for e in answer["errors"]], (wrong, status, answer)
    for body in ("", "[]", "{", "{}", "[" * 1000):
        assert gateway.tell(body)[0] == 400, body[:10]


def check_policies(r):
    policy = (r.source / "scenarios/service/demo-recall.yaml").read_text().replace("callback-please", "call-back-please")
    status, answer = r.api("POST", "/v1/policies", {"text": policy}, key="no-voicemail")
    assert status == 400 and "no voicemail `call-back-please`" in answer["errors"][0]["detail"], answer


def contacts(r):
    lines = http("GET", f"http://127.0.0.1:{r.sandbox_port}/sandbox/ledger")[1].splitlines()
    found = [json.loads(line) for line in lines]
    return [line["contact"] for line in found if "contact" in line]


def check_replays(r):
    """What was decided on calls is told the same again, and changes nothing; an end says nothing new."""
    gateway = Gateway(r)
    tools = {"booked": "choose_slot", "declined": "decline", "opted_out": "opt_out", "callback_requested": "request_callback",
             "escalated": "transfer_to_person"}
    before = r.counters()
    seen = set()
    for contact in contacts(r):
        tool = tools.get(contact["disposition"])
        if contact["channel"] != "voice" or contact["outcome"] != "answered_human" or not tool or contact["hung_up_on"]:
            continue
        event = {"id": "again", "call": contact["attempt"], "type": "tool_call", "tool": tool, "arguments": {}}
        status, answer = gateway.tell(event)
        assert status == 200 and answer["result"]["accepted"], (contact, answer)
        if tool == "transfer_to_person":
            assert answer["result"]["dial"] == "+12125550199", answer
        status, answer = gateway.tell({**event, "tool": "confirm"})
        assert status == 200 and answer["result"] == {"accepted": False, "reason": "the_call_is_over"}, answer
        status, answer = gateway.tell({**event, "tool": "get_context"})
        assert status == 200 and not answer["result"]["accepted"] and "first_name" not in answer["result"], answer
        ended = {"id": "end", "call": contact["attempt"], "type": "ended", "outcome": "no_answer"}
        assert gateway.tell(ended) == (200, {}), contact
        status, answer = gateway.tell({"id": "ring", "call": contact["attempt"], "type": "ringing"})
        assert (status, answer) == (200, {"action": "hang_up"}), answer
        seen.add(tool)
    assert {"choose_slot", "decline"} <= seen, seen
    after = r.counters()
    for name in ("endings", "attempts", "live", "open_tasks"):
        assert before[name] == after[name], (name, before, after)
    return seen


def until_answered(*request):
    """The record system has faults of its own."""
    for _ in range(50):
        try:
            status, text = http(*request)
            if status == 200:
                return json.loads(text)
        except OSError:
            pass
    raise AssertionError(f"no answer to {request[:2]}")


def check_transactions(r):
    """A slot that was booked has changed twice: marked in the transaction, and by the appointment."""
    base = f"http://127.0.0.1:{r.sandbox_port}/fhir"

    def part(what):
        return base64.urlsafe_b64encode(json.dumps(what).encode()).decode().rstrip("=")

    claims = {"iss": "a", "sub": "a", "aud": "b", "exp": 1, "jti": "x"}
    form = urllib.parse.urlencode({
        "grant_type": "client_credentials", "client_assertion": f"{part({'alg': 'ES384'})}.{part(claims)}.{part('s')}",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"})
    lines = http("GET", f"http://127.0.0.1:{r.sandbox_port}/sandbox/ledger")[1].splitlines()
    booked = [line["booking"]["slot"] for line in map(json.loads, lines) if "booking" in line]
    assert booked
    for slot in booked[:3]:
        token = until_answered("POST", f"{base}/auth/token", form,
                               {"Content-Type": "application/x-www-form-urlencoded"})["access_token"]
        found = until_answered("GET", f"{base}/Slot/{slot}", None, {"Authorization": f"Bearer {token}"})
        assert found["status"] == "busy" and int(found["meta"]["versionId"]) >= 3, found


def main():
    ringback, ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="ringback-agents-") as folder:
        r = Rehearsal(ringback, ringbackd, source, folder, speed=SPEED, scenario="scenarios/service/sandbox-150.yaml",
                      agents=True)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            enrolled = r.begin_campaign(deadline="1h")["enrolled"]
            assert enrolled > 120, enrolled
            begin = time.monotonic()
            counters = r.counters()
            crashed = False
            while counters["live"] > counters["open_tasks"] and time.monotonic() - begin < 60:
                if not crashed and counters["endings"].get("booked", 0) > 3:
                    r.kill_daemon()
                    r.start_daemon()
                    crashed = True
                time.sleep(0.3)
                counters = r.counters()
            print(counters)
            assert crashed and counters["enrolled"] == enrolled, counters
            assert counters["live"] == counters["open_tasks"], f"somebody does not come to an end: {counters}"
            for ending in ("booked", "declined", "opted_out"):
                assert counters["endings"].get(ending, 0) > 0, counters
            calls = [c for c in contacts(r) if c["channel"] == "voice"]
            assert len(calls) > 50 and all("-" in c["sid"] for c in calls), "every call is an agent's"
            check_transactions(r)
            check_policies(r)
            check_refusals(r)
            seen = check_replays(r)
            r.kill_daemon()
            r.start_daemon()
            assert check_replays(r) == seen, "and after a crash"
            r.end_well()
        finally:
            r.end()


if __name__ == "__main__":
    main()
