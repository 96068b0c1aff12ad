"""The least that a daemon is: webhooks, a self-service page, requests to a carrier and an EHR."""
import base64
import hashlib
import hmac
import http.client
import http.server
import json
import threading
import time
import urllib.parse

SID, TOKEN = "AC00000000000000000000000000000555", "sandbox-token"
OUR_NUMBER = "+12125550100"


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.text = status, headers, body.decode("utf-8")

    def json(self):
        return json.loads(self.text)


class SmallDaemon:
    def __init__(self):
        self.heard = []  # (path, query, form) of every webhook, in order
        self.bad_signatures = 0
        self.refuses = set()  # attempts whose calls get nothing to say
        self.lock = threading.Lock()
        daemon = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                daemon.hear(self.path, {})
                self.reply('<html><form method="post" action="/choose"><input type=hidden name=token value="a&amp;b">'
                           '<input type="radio" name="slot" value="17"><input type="radio" name="slot" value="18">'
                           '<button name="choice" value="book">Book</button><button name="choice" value="confirm">Yes</button>'
                           '<button name="choice" value="decline">No</button>'
                           '<button name="choice" value="callback">Call me</button></form></html>', "text/html")

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = dict(urllib.parse.parse_qsl(body, keep_blank_values=True))
                if not self.path.startswith("/choose"):
                    url = f"http://127.0.0.1:{daemon.port}{self.path}"
                    text = url + "".join(k + form[k] for k in sorted(form))
                    want = base64.b64encode(hmac.new(TOKEN.encode(), text.encode(), hashlib.sha1).digest()).decode()
                    if self.headers["X-Twilio-Signature"] != want:
                        daemon.bad_signatures += 1
                daemon.hear(self.path, form)
                self.reply(daemon.twiml(self.path, form), "text/xml")

            def reply(self, text, kind):
                data = text.encode()
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        class Server(http.server.ThreadingHTTPServer):
            request_queue_size = 256
            daemon_threads = True

            def handle_error(self, *_):
                pass  # a sandbox that ends cuts what is under way

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def hear(self, path, form):
        parts = urllib.parse.urlsplit(path)
        with self.lock:
            self.heard.append((parts.path, dict(urllib.parse.parse_qsl(parts.query)), form))

    def of(self, path):
        with self.lock:
            return [(query, form) for at, query, form in self.heard if at == path]

    def twiml(self, path, form):
        if path.startswith("/voice") or path.startswith("/hooks/inbound-call"):
            attempt = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(path).query)).get("attempt", "")
            if attempt in self.refuses:
                return '<?xml version="1.0"?><Response><Hangup/></Response>'
            if form.get("AnsweredBy", "human") != "human":
                return "<Response><Say>Please call your clinic.</Say></Response>"
            return (f'<Response><Gather numDigits="1" timeout="5" action="/keys?attempt={attempt}">'
                    "<Say>Your clinic &amp; you. Press one to book, nine to stop.</Say></Gather>"
                    "<Say>Goodbye.</Say></Response>")
        if path.startswith("/keys"):
            return "<Response><Say>Thank you.</Say><Hangup/></Response>"
        return "<Response/>"


class Client:
    """One connection to the sandbox, made anew when the other side hangs up."""

    def __init__(self, port):
        self.port, self.bearer = port, None
        self.basic = "Basic " + base64.b64encode(f"{SID}:{TOKEN}".encode()).decode()

    def ask(self, method, path, body=None, headers=None):
        """None: the connection was closed without an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        except (http.client.RemoteDisconnected, ConnectionResetError):
            return None
        finally:
            connection.close()

    def carrier(self, method, what, form=None):
        path = what if what.startswith("/2010") else f"/2010-04-01/Accounts/{SID}/{what}"
        headers = {"Authorization": self.basic}
        body = None
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(form, doseq=True)
        return self.ask(method, path, body, headers)

    def login(self):
        part = lambda value: base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
        assertion = ".".join([part({"alg": "RS384", "typ": "JWT", "kid": "k"}),
                              part({"iss": "me", "sub": "me", "aud": "them", "exp": 9999999999, "jti": str(time.time())}),
                              base64.urlsafe_b64encode(b"signed").decode().rstrip("=")])
        form = {"grant_type": "client_credentials", "scope": "system/*.rs", "client_assertion": assertion,
                "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"}
        answer = self.ask("POST", "/fhir/auth/token", urllib.parse.urlencode(form),
                          {"Content-Type": "application/x-www-form-urlencoded"})
        self.bearer = answer.json()["access_token"]
        return answer

    def fhir(self, method, what, resource=None, headers=None):
        all_headers = {"Authorization": f"Bearer {self.bearer}", **(headers or {})}
        if resource is not None:
            all_headers["Content-Type"] = "application/fhir+json"
        return self.ask(method, f"/fhir/{what}", json.dumps(resource) if resource else None, all_headers)
