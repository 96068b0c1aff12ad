"""A gateway of voice agents whose agents book: they prove who they talk to, search, book and write down what it came to."""
import hashlib
import hmac
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from rehearsal import SECRET, http

# What a person called has in mind, by the number of the call.
MINDS = ("books", "books", "hangs_up", "books", "declines", "no_answer", "books", "asks", "books", "a_stranger", "books",
         "symptoms")


def rfc3339(ms):
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(ms // 1000)) + f".{ms % 1000:03}Z"


class AgentGateway:
    """Serves placing, looking up and cancelling; every call is lived through on a thread of its own."""

    def __init__(self, rehearsal, births):
        self.r, self.births = rehearsal, births  # dates of birth by number
        self.calls, self.lock = {}, threading.Lock()
        self.over, self.wrong, self.told = False, [], {}  # told: what agents said was booked, by call
        self.pending = self.held = 0
        gateway = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def answer(self, status, body):
                text = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if self.path == "/v1/calls":
                    return self.answer(*gateway.place(json.loads(body)))
                name = self.path.split("/")[-2]
                call = gateway.calls.get(name)
                if call is None:
                    return self.answer(404, gateway.unknown(name))
                call["cancelled"] = True
                return self.answer(200, gateway.record(call))

            def do_GET(self):
                name = self.path.split("/")[-1]
                call = gateway.calls.get(name)
                self.answer(*((404, gateway.unknown(name)) if call is None else (200, gateway.record(call))))

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.over = True
        self.server.shutdown()

    # ---- its side of the contract

    @staticmethod
    def unknown(name):
        return {"title": "Not Found", "status": 404, "code": "unknown_call", "id": name}

    @staticmethod
    def record(call):
        if call["status"] != "ended":
            return {"id": call["id"], "status": call["status"]}
        return {"id": call["id"], "status": "ended", **call["end"]}

    def now_ms(self):
        return json.loads(http("GET", f"http://127.0.0.1:{self.r.sandbox_port}/sandbox/clock")[1])["now_ms"]

    def place(self, order):
        with self.lock:
            known = self.calls.get(order["id"])
            if known is not None:
                return 200, self.record(known)
            call = {"id": order["id"], "to": order["to"], "status": "queued", "asked": self.now_ms(), "until": None,
                    "url": order["events_url"], "mind": MINDS[len(self.calls) % len(MINDS)], "told": 0, "cancelled": False,
                    "end": {"outcome": "no_answer"}, "first_name": order["context"]["first_name"]}
            self.calls[order["id"]] = call
        threading.Thread(target=self.live, args=(call,), daemon=True).start()
        return 201, self.record(call)

    def tell(self, call, members):
        """An event, until it is heard."""
        call["told"] += 1
        body = json.dumps({"id": f"{call['id']}/{call['told']}", "call": call["id"], **members})
        while not self.over:
            at = self.now_ms() // 1000
            v1 = hmac.new(SECRET.encode(), f"{at}.{body}".encode(), hashlib.sha256).hexdigest()
            try:
                status, text = http("POST", call["url"], body, {"Content-Type": "application/json",
                                                                 "Ringback-Signature": f"t={at},v1={v1}"}, timeout=20)
            except OSError:
                status = 503
            if status < 500:
                assert status == 200, (members, status, text)
                return json.loads(text)
            time.sleep(0.05)
        raise SystemExit

    def use(self, call, tool, **arguments):
        return self.tell(call, {"type": "tool_call", "tool": tool, "arguments": arguments})["result"]

    # ---- a call

    def live(self, call):
        try:
            self.talk(call)
        except AssertionError as wrong:
            self.wrong.append((call, wrong))
        call["until"] = self.now_ms()
        call["status"] = "ended"
        self.tell(call, {"type": "ended", **call["end"]})

    def talk(self, call):
        call["status"] = "ringing"
        ringing = self.tell(call, {"type": "ringing"})["action"] == "continue"
        if not ringing or call["mind"] == "no_answer":
            return
        call["status"] = "in_progress"
        call["end"] = {"outcome": "answered_human", "disposition": "no_decision"}
        if self.tell(call, {"type": "answered", "by": "human"})["action"] == "hang_up":
            return
        context = self.use(call, "get_context")
        if not context["accepted"]:
            return
        assert "search_slots" in context["tools"] and context["about"], context
        assert not context["identity"]["verified"] and "booking" not in context, context
        early = self.use(call, "search_slots")
        assert not early["accepted"] and "offers" not in early, early
        if call["mind"] == "a_stranger":
            for _ in range(2):
                assert not self.use(call, "verify_identity", birth_date="1901-01-01")["verified"]
            assert self.use(call, "search_slots")["reason"] in ("identity_failed", "the_call_is_over")
            self.use(call, "escalate", reason="identity_failed")
            return
        proven = self.use(call, "verify_identity", birth_date=self.births[call["to"]])
        if call["mind"] == "symptoms":
            self.use(call, "write_summary", text=f"Speaks of a pain. Call {call['id']}.")
            self.use(call, "escalate", reason="symptoms")
            return
        if not proven.get("verified"):
            assert not proven["accepted"] or proven["attempts_left"] < 2, proven
            return self.leave(call)
        times = self.search(call, {"part": "morning"} if call["mind"] == "asks" else {"earliest": True})
        if call["mind"] == "asks":
            times = self.search(call, {"part": "afternoon"})
        if call["mind"] == "declines":
            self.use(call, "decline")
            return
        if call["mind"] != "hangs_up" and times.get("offers"):
            self.book(call, times)
        self.use(call, "write_summary", text=f"Talked about a visit. Call {call['id']}.")

    def leave(self, call):
        self.use(call, "request_callback")

    def search(self, call, wish):
        for _ in range(40):
            times = self.use(call, "search_slots", wish=wish)
            if not times.get("pending"):
                return times
            self.pending += 1
        return {}

    def book(self, call, times):
        for _ in range(6):
            slot = times["offers"][0]
            held = self.use(call, "hold_slot", slot=slot["slot"])
            self.held += bool(held.get("held"))
            if held["accepted"] and not held["held"]:
                times = held if held.get("offers") else self.search(call, {})
                if not times.get("offers"):
                    return
                continue
            done = self.use(call, "book_slot", slot=slot["slot"])
            if done.get("booked"):
                assert done["start"] == slot["start"], (done, slot)
                self.told[call["id"]] = slot["slot"]
                return
            if done.get("under_way") or not done["accepted"]:
                return
            times = done if done.get("offers") else self.search(call, {})
            if not times.get("offers"):
                return

    # ---- afterwards

    def all_over(self):
        return all(call["status"] == "ended" for call in list(self.calls.values()))

    def ledger(self):
        """As the sandbox writes down what rang."""
        lines = []
        for call in sorted(self.calls.values(), key=lambda one: one["asked"]):
            until = call["until"] or self.now_ms()
            if until <= call["asked"]:
                continue
            lines.append(json.dumps({"contact": {
                "attempt": call["id"], "patient": "", "number": call["to"], "sid": call["id"], "channel": "voice",
                "asked": rfc3339(call["asked"]), "from": rfc3339(call["asked"]), "until": rfc3339(until),
                "outcome": call["end"]["outcome"], "disposition": "none", "keys": "", "hung_up_on": False}}))
        return "".join(line + "\n" for line in lines)
