#!/usr/bin/env python3
"""What /metrics says of a daemon at work, judged by Prometheus' own tool.

metrics_test.py RINGBACK RINGBACKD SOURCE_DIR FOLDER: FOLDER is where the tool is unpacked.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "e2e" / "daemon"))
from rehearsal import Rehearsal, http  # noqa: E402

SKIPPED = 77


def check(promtool, text):
    done = subprocess.run([promtool, "check", "metrics"], input=text, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout + done.stderr


def samples(text):
    return {name: float(value) for name, value in re.findall(r"^(\w+)\{[^}]*\} (\S+)$", text, re.M)}


def main():
    ringback, ringbackd, source, folder = (os.path.abspath(a) for a in sys.argv[1:5])
    promtool = shutil.which("promtool") or shutil.which("promtool", path=f"{folder}/usr/bin")
    if promtool is None:
        print(f"the peer is missing: no promtool in {folder} (./dev test unpacks it there)")
        return SKIPPED
    # It does say no.
    assert check(promtool, "# TYPE calls counter\ncalls 1\n")[0] != 0
    with tempfile.TemporaryDirectory(prefix="ringback-metrics-") as name:
        r = Rehearsal(ringback, ringbackd, source, name)
        try:
            r.start_sandbox()
            r.configure()
            r.start_daemon()
            r.begin_campaign()
            begin = time.monotonic()
            while r.counters()["attempts"] < 20:
                assert time.monotonic() - begin < 60, "nobody is called"
                time.sleep(0.1)
            status, text = http("GET", f"http://127.0.0.1:{r.port}/metrics")
            assert status == 200, text
        finally:
            r.end()
    code, said = check(promtool, text)
    assert code == 0 and said == "", said
    values = samples(text)
    assert len(values) == text.count("# TYPE "), "a family without a sample"
    assert values["ringback_live_assignments"] > 0 and values["ringback_events_total"] > 0, values
    print(f"promtool finds nothing in {len(values)} metrics")
    return 0


if __name__ == "__main__":
    sys.exit(main())
