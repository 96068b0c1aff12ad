#!/usr/bin/env python3
"""`ringbackd config` says where a configuration is wrong, and never takes a wrong one for a good one.

config_test.py RINGBACKD SOURCE_DIR
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from rehearsal import Rehearsal  # noqa: E402

# What a line is changed to, and what must be said of it.
WRONG = [
    ("listen", "8080", "no address and port"),
    ("public_url", "nowhere", "no URL"),
    ("rules", "none.yaml", "no such file"),
    ("rules", "data", "is a directory"),
    ("rules", "empty.yaml", "an empty file"),
    ("tokens", "data", "is a directory"),
    ("tokens", "empty.yaml", "an empty file"),
    ("zones", "none", "none/"),
    ("drain", "soon", "soon"),
    ("  - name", "Mercy Clinic", "no name"),
    ("    messages", "empty.yaml", "an empty file"),
    ("    voice", "data", "is a directory"),
    ("    agents", "many", "many"),
    ("    agent", "60", "unknown"),
]


# Likewise, of a tenant with a gateway of voice agents.
WRONG_AGENTS = [
    ("      base_url", "nowhere", "no URL"),
    ("      base_url", "https://agents.example.com", "every peer must be on loopback"),
    ("      lines", "0", "0"),
    ("      signing_secret_file", "", "signing_secret_file"),
    ("      token", "x", "unknown"),
]

# Likewise, of a tenant that asks offices over a ladder: whole lines, and the line that the fault is said to be in where it is another.
GATEWAY = "      gateway: {{base_url: {}, token_file: carrier.token, signing_secret_file: carrier.token}}"
WRONG_OFFICES = [
    ("      days", "      days: never", "never"),
    ("      hours", '      hours: "17:00-08:00"', "ends before it begins"),
    ("        - {channel: portal", "        - {channel: pigeon, patience: 1h}", "pigeon"),
    ("        - {channel: portal", "        - {channel: portal, patience: 0s}", "neither patience nor business_days", "      ladder"),
    ("      gateway", GATEWAY.format("nowhere"), "no URL"),
    ("      gateway", GATEWAY.format("https://offices.example.com"), "every peer must be on loopback"),
    ("      gateway", "      closed: [2026-12-25]", "through a gateway, and there is none", "        - {channel: portal"),
    ("        - {practitioner", "        - {practitioner: nobody}", "nobody's reference"),
    ("        - {practitioner", "        - {practitioner: Practitioner/2, takes: [smoke]}", "smoke"),
    ("        - {practitioner", "        - {practitioner: Practitioner/2, takes: [fhir], hours: '12:00-12:30'}", "so it would never be asked",
     "        - {channel: phone"),
    ("        - {channel: phone", "        - {channel: fax, patience: 8h}", "nothing of it is on the ladder", "        - {practitioner"),
    ("      offices_decide", "      offices_decide: false", "`ehr.offices_decide` does not say so", "    offices"),
]


def main():
    ringbackd, source = (os.path.abspath(a) for a in sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="ringback-config-") as folder:
        def check_all(wrong, first, **kinds):
            r = Rehearsal("", ringbackd, source, folder, **kinds)
            r.configure()
            (r.folder / "empty.yaml").write_text("")
            path = r.folder / "ringbackd.yaml"
            good = path.read_text().splitlines()

            def check():
                return subprocess.run([ringbackd, "config", "-c", str(path)], capture_output=True, text=True, timeout=60)

            fine = check()
            assert fine.returncode == 0, fine
            begin = next(i for i, text in enumerate(good) if text.startswith(first))

            def line_of(key):
                return next(i for i, text in enumerate(good) if i >= begin and text.startswith(key))

            for key, value, said, *where in wrong:
                changed = good.copy()
                changed[line_of(key)] = value if value.startswith("  ") else f"{key}: {value}"
                line = line_of(where[0] if where else key)
                path.write_text("\n".join(changed) + "\n")
                answer = check()
                place = f":{line + 1}:" if "empty" not in value else "empty.yaml:1:1:"
                assert answer.returncode == 2, (key, value, answer)
                assert said in answer.stderr and place in answer.stderr, (key, value, answer.stderr)
                assert "ready" not in answer.stdout and "fine" not in answer.stdout, answer.stdout

        check_all(WRONG, "service")
        check_all(WRONG_AGENTS, "    agent_gateway", agents=True)
        check_all(WRONG_OFFICES, "    ehr", offices=9)
    print(f"{len(WRONG) + len(WRONG_AGENTS) + len(WRONG_OFFICES)} wrong configurations are refused, each with its place")


if __name__ == "__main__":
    main()
