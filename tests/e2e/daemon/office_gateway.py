"""A gateway to offices' portals and fax machines, and the offices behind it: some agree, some refuse, some propose, some say nothing."""
import hashlib
import hmac
import json
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from rehearsal import SECRET, http

# What an office does about a request, by the number of the request: on the portal, on its fax.
MINDS = (("accepts", None), ("silent", "accepts"), ("acknowledges", None), ("refuses", None), ("proposes", None), ("silent", "silent"),
         ("lost", None), ("misses", "accepts"))


class OfficeGateway:
    """Takes messages, answers look-ups and withdrawals, and tells what offices say, each a little later and some of it twice."""

    def __init__(self, rehearsal, port):
        self.r, self.lock, self.over = rehearsal, threading.Lock(), False
        self.messages, self.withdrawn, self.wrong, self.said = {}, [], [], Counter()
        self.cut, self.said_last = set(), {}
        self.times = {}  # of each practitioner, what the record system has free: proposals are made of it
        gateway = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def answer(self, status, body=None):
                text = json.dumps(body).encode() if body is not None else b""
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                try:
                    self.wfile.write(text)
                except OSError:
                    pass  # the daemon was killed meanwhile

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if self.headers["Authorization"] != f"Bearer {SECRET}":
                    return self.answer(401, {"title": "Unauthorized", "status": 401})
                if self.path.endswith("/withdraw"):
                    with gateway.lock:
                        gateway.withdrawn.append(body)
                    return self.answer(204)
                status = gateway.take(body, self.headers["Idempotency-Key"])
                if status is None:
                    return self.close_connection_at_once()
                return self.answer(status, {"id": body["id"]})

            def close_connection_at_once(self):
                self.close_connection = True
                self.connection.close()

            def do_GET(self):
                name = self.path.rsplit("/", 1)[1]
                with gateway.lock:
                    known = name in gateway.messages
                if known:
                    return self.answer(200, {"id": name})
                return self.answer(404, {"title": "Not Found", "status": 404, "code": "unknown_request", "id": name})

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def end(self):
        self.over = True
        self.server.shutdown()
        self.server.server_close()

    def expect(self, holds, what):
        if not holds:
            self.wrong.append(what)

    def take(self, body, key):
        number = int(body["request"].rsplit(".", 1)[1])
        mind = MINDS[number % len(MINDS)][0 if body["channel"] == "portal" else 1]
        with self.lock:
            self.expect(key == body["id"], f"another key: {key} for {body}")
            self.expect(body["id"] not in self.messages and body["id"] not in self.cut, f"sent twice: {body['id']}")
            self.expect(body["slot"] and body["start"] and body["patient"] and body["practitioner"]["id"], f"not whole: {body}")
            if mind == "lost" and body["channel"] == "portal" and number % 16 < 8:
                self.cut.add(body["id"])
                return None  # it never came
            self.messages[body["id"]] = body
        threading.Thread(target=self.live, args=(body, mind), daemon=True).start()
        return None if mind == "lost" else 201  # it came, and nobody is told

    def live(self, body, mind):
        time.sleep(0.3)
        if mind == "acknowledges":
            self.tell(body, type="acknowledged")
            time.sleep(0.5)
        if mind == "refuses":
            self.tell(body, type="refused", reason="no_time_left")
        elif mind == "proposes":
            with self.lock:
                others = [t for t in self.times.get(body["practitioner"]["id"], []) if t["slot"] != body["slot"]]
            if others:
                self.tell(body, type="other_times", times=others[-1:])
            else:
                self.tell(body, type="accepted")
        elif mind in ("accepts", "acknowledges", "lost"):
            self.tell(body, type="accepted", start=body["start"])
            self.tell(body, type="accepted", start=body["start"], again=True)

    def tell(self, body, again=False, **event):
        """Until the daemon has heard it: it may be down just now."""
        text = json.dumps({"id": f"{body['id']}/{event['type']}", "request": body["id"], **event})
        for _ in range(200):
            if self.over:
                return
            try:
                clock = json.loads(http("GET", f"http://127.0.0.1:{self.r.sandbox_port}/sandbox/clock")[1])
                at = clock["now_ms"] // 1000
                sign = hmac.new(SECRET.encode(), f"{at}.{text}".encode(), hashlib.sha256).hexdigest()
                status, answer = http("POST", body["events_url"], text, {"Content-Type": "application/json",
                                                                        "Ringback-Signature": f"t={at},v1={sign}"})
            except OSError:
                time.sleep(0.1)
                continue
            if status in (403, 503):  # the signature's time ran out meanwhile, on a clock that runs ahead; it ends just now
                time.sleep(0.1)
                continue
            with self.lock:
                self.expect(status == 200, f"{status} {answer} to {text}")
                accepted = status == 200 and json.loads(answer)["accepted"]
                if again:  # no second effect, and the same answer: unless the office was withdrawn from in between
                    self.expect(accepted == self.said_last.get(body["id"]) or not accepted, f"{answer} to {text} again")
                elif accepted:
                    self.said[(body["channel"], event["type"])] += 1
                self.said_last[body["id"]] = accepted
            return
        self.wrong.append(f"never heard: {text}")
