"""A daemon and a sandbox on loopback, as a test or a demonstration drives them."""
import json
import os
import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

ACCOUNT = "AC0123456789abcdef0123456789abcdef"
SECRET = "not-a-secret-on-loopback"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def http(method, url, body=None, headers=None, timeout=60):
    data = body.encode() if isinstance(body, str) else body
    request = urllib.request.Request(url, data=data, headers=headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


class Rehearsal:
    """Programs, a folder for everything that they write, and what is asked of them."""

    def __init__(self, ringback, ringbackd, source, folder, speed=60,
                 scenario="scenarios/service/sandbox-500.yaml", seed=None, agents=False, flows=(), offices=None):
        # agents: a gateway of voice agents places the calls, the carrier keeps the texts; slots are booked in transactions.
        # flows: files of the dialogues that the tenant's patients are talked with.
        # offices: the port of a gateway of offices' portals and fax machines, over which they are asked before a time is booked.
        self.ringback, self.ringbackd = str(ringback), str(ringbackd)
        self.source, self.folder = Path(source), Path(folder)
        self.speed, self.scenario, self.seed = speed, self.source / scenario, seed
        self.port, self.sandbox_port = free_port(), free_port()
        self.daemon = self.sandbox = None
        self.starts = 0
        self.agents, self.flows = agents, [str(self.source / flow) for flow in flows]
        self.offices = offices

    # ---- the two programs

    def start_sandbox(self):
        command = [self.ringback, "sandbox", str(self.scenario), "--port", str(self.sandbox_port), "--speed",
                   str(self.speed), "--roster-out", str(self.folder / "people.csv"), "--sid", ACCOUNT, "--token", SECRET,
                   "--keys", "book=1,confirm=1,decline=3,callback=2,person=0,stop=9",
                   "--webhooks", f"http://127.0.0.1:{self.port}/telephony/mercy"]
        if self.seed is not None:
            command += ["--seed", str(self.seed)]
        self.sandbox = subprocess.Popen(command, stdout=open(self.folder / "sandbox.out", "w"),
                                        stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        self.wait_for(f"http://127.0.0.1:{self.sandbox_port}/sandbox/clock", self.sandbox, "sandbox.out")

    def configure(self):
        token = subprocess.run([self.ringbackd, "token", "--tenant", "mercy", "--role", "admin", "--name", "rehearsal"],
                               capture_output=True, text=True, check=True)
        self.token = re.search(r"rb_\S+", token.stderr).group(0)
        (self.folder / "tokens.yaml").write_text("tokens:\n" + token.stdout)
        (self.folder / "carrier.token").write_text(SECRET + "\n")
        subprocess.run(["openssl", "genpkey", "-quiet", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out",
                        str(self.folder / "ehr.pem")], check=True, stderr=subprocess.DEVNULL)
        (self.folder / "data").mkdir(exist_ok=True)
        service = self.source / "scenarios" / "service"
        calls = f"voice: {service}/voice.yaml"
        if self.agents:
            calls = f"""agent_gateway:
      base_url: http://127.0.0.1:{self.sandbox_port}/agents
      token_file: carrier.token
      signing_secret_file: carrier.token
      calls_per_second: 20
      lines: 60"""
        (self.folder / "ringbackd.yaml").write_text(f"""service: rehearsal
listen: 127.0.0.1:{self.port}
public_url: http://127.0.0.1:{self.port}
data: data
rules: {self.source}/scenarios/rules/us-2026.yaml
zones: {self.source}/scenarios/zones
tokens: tokens.yaml
clock: {{from: "http://127.0.0.1:{self.sandbox_port}/sandbox/clock"}}
drain: 2s
tenants:
  - name: mercy
    organisation: Mercy Clinic
    callback_number: "+12125550199"
    messages: {service}/messages.yaml
    {calls}
    flows: [{", ".join(self.flows)}]
    agents: 60
    carrier:
      base_url: http://127.0.0.1:{self.sandbox_port}
      account: {ACCOUNT}
      token_file: carrier.token
      from: {{identified: "+12125550100"}}
      calls_per_second: 20
      texts_per_second: 50
      trunks: 60
    ehr:
      base_url: http://127.0.0.1:{self.sandbox_port}/fhir
      client_id: rehearsal
      key_file: ehr.pem
      token_url: http://127.0.0.1:{self.sandbox_port}/fhir/auth/token
      requests_per_second: 40
      zone: America/New_York
      answer_within: 10m
      notes: true
      slots_in_transaction: {"true" if self.agents else "false"}
      offices_decide: {"true" if self.offices else "false"}
""" + (self.office_lines() if self.offices else ""))

    only_by_phone = ("Practitioner/1", "Practitioner/2")

    def office_lines(self):
        return f"""    offices:
      days: daily
      hours: "00:00-24:00"
      ladder:
        - {{channel: fhir, patience: 5m}}
        - {{channel: portal, patience: 10m}}
        - {{channel: fax, patience: 10m}}
        - {{channel: phone, patience: 8h, needs: 1h}}
      gateway: {{base_url: "http://127.0.0.1:{self.offices}", token_file: carrier.token, signing_secret_file: carrier.token}}
      exceptions:
        - {{practitioner: {self.only_by_phone[0]}, takes: [phone]}}
        - {{practitioner: {self.only_by_phone[1]}, takes: [phone], hours: "08:00-20:00"}}
"""

    def start_daemon(self, crash_at=None):
        self.starts += 1
        environment = dict(os.environ)
        if crash_at:
            environment["RINGBACKD_CRASH_AT"] = crash_at
        self.daemon = subprocess.Popen([self.ringbackd, "run", "-c", str(self.folder / "ringbackd.yaml")],
                                       stdout=subprocess.DEVNULL, stderr=open(self.folder / "daemon.err", "a"),
                                       stdin=subprocess.DEVNULL, env=environment)
        return self.wait_for(f"http://127.0.0.1:{self.port}/readyz", self.daemon, "daemon.err", may_end=bool(crash_at))

    def wait_for(self, url, process, log, may_end=False):
        begin = time.monotonic()
        while time.monotonic() - begin < 30:
            if process.poll() is not None:
                if may_end:
                    return False
                raise AssertionError(f"ended with {process.returncode}: {(self.folder / log).read_text()[-1500:]}")
            try:
                if http("GET", url, timeout=2)[0] == 200:
                    return True
            except OSError:
                pass
            time.sleep(0.02)
        raise AssertionError(f"no answer at {url}: {(self.folder / log).read_text()[-1500:]}")

    def kill_daemon(self):
        self.daemon.send_signal(signal.SIGKILL)
        self.daemon.wait()

    def stop_daemon(self):
        self.daemon.send_signal(signal.SIGTERM)
        code = self.daemon.wait(timeout=60)
        assert code == 0, f"the daemon ended with {code}"

    def end(self):
        for process in (self.daemon, self.sandbox):
            if process is not None and process.poll() is None:
                process.kill()
                process.wait()

    # ---- the API

    def api(self, method, path, body=None, key=None, kind="application/json"):
        headers = {"Authorization": f"Bearer {self.token}"}
        if key:
            headers["Idempotency-Key"] = key
        if body is not None:
            headers["Content-Type"] = kind
            if not isinstance(body, str):
                body = json.dumps(body)
        if method == "POST" and body is None:
            body = ""
        status, text = http(method, f"http://127.0.0.1:{self.port}{path}", body, headers)
        return status, json.loads(text) if text else None

    def must(self, *arguments, **more):
        status, body = self.api(*arguments, **more)
        assert status in (200, 201), f"{arguments[:2]}: {status} {body}"
        return body

    def begin_campaign(self, deadline="3h"):
        policy = (self.source / "scenarios/service/demo-recall.yaml").read_text()
        policy = policy.replace("deadline: 3h", f"deadline: {deadline}")
        self.must("POST", "/v1/policies", {"text": policy}, key="policy")
        self.must("POST", "/v1/campaigns", {"policy": "demo-recall"}, key="campaign")
        people = (self.folder / "people.csv").read_text()
        return self.must("POST", "/v1/campaigns/0/patients", people, key="people", kind="text/csv")

    def counters(self):
        return self.must("GET", "/v1/counters")

    def notes(self):
        """The notes that stand in the patients' records."""
        lines = http("GET", f"http://127.0.0.1:{self.sandbox_port}/sandbox/notes")[1].splitlines()
        return [json.loads(line) for line in lines]

    def check_notes(self, assignments):
        """Every outreach that contacted somebody and has ended stands in a record, once."""
        worth = set()
        for number in range(assignments):
            one = self.must("GET", f"/v1/assignments/{number}")
            if one["attempts"] > 0 and one["next"]["state"] == "done":
                worth.add(f"note-{number}")
        begin, found = time.monotonic(), []
        while not worth <= set(found) and time.monotonic() - begin < 60:
            time.sleep(0.5)
            found = ["-".join(note["identifier"][0]["value"].split("-")[2:]) for note in self.notes()]
        assert worth <= set(found), f"no note of {sorted(worth - set(found))[:10]}"
        assert len(found) == len(set(found)), "a note stands there twice"
        return len(worth)

    def check_journal(self):
        """Every line that the daemon logged is a JSON object, and none names a patient."""
        people = (self.folder / "people.csv").read_text().splitlines()[1:]
        known = {field for row in people for field in row.split(",")[:2]}
        lines = [json.loads(line) for line in (self.folder / "daemon.err").read_text().splitlines()]
        events = [line["event"] for line in lines]
        assert {"tenant_open", "listening", "stopping", "stopped"} <= set(events), events
        for line in lines:
            words = set(re.split(r'[\s":,]+', json.dumps(line)))
            assert not words & known, line
        return len(lines)

    # ---- what is true at the end

    def end_well(self):
        """Stops the daemon; what it logged, stored and did to its peers keeps every promise."""
        self.stop_daemon()
        self.check_journal()
        done = self.audit()
        print(done.stdout)
        assert done.returncode == 0, done.stdout + done.stderr

    def peers_ledger(self):
        return http("GET", f"http://127.0.0.1:{self.sandbox_port}/sandbox/ledger")[1]

    def audit(self):
        """Exports the log and joins the sandbox's ledger; what the auditor says."""
        ledger = self.folder / "ledger.jsonl"
        ledger.write_text(self.peers_ledger())
        log = self.folder / "events.rbl"
        store = self.folder / "data" / "mercy.db"
        for command in ([self.ringbackd, "check", str(store)], [self.ringbackd, "export", str(store), str(log)]):
            done = subprocess.run(command, capture_output=True, text=True)
            assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return subprocess.run([self.ringback, "audit", str(log), "--ledger", str(ledger), "--speed", str(self.speed)], capture_output=True, text=True)
