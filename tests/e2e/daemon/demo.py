#!/usr/bin/env python3
"""./dev demo: a daemon and the sandbox, five hundred patients, the auditor at the end.

demo.py RINGBACK RINGBACKD SOURCE_DIR
"""
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from rehearsal import Rehearsal  # noqa: E402


def main():
    ringback, ringbackd, source = (Path(a).resolve() for a in sys.argv[1:4])
    folder = source / "out" / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    for old in list(folder.glob("data/*")) + [p for p in folder.glob("*") if p.is_file()]:
        old.unlink()
    r = Rehearsal(ringback, ringbackd, source, folder)
    try:
        r.start_sandbox()
        r.configure()
        r.start_daemon()
        print(f"sandbox on port {r.sandbox_port}, daemon on port {r.port}: sixty times as fast as life")
        print(f"its API: curl -H 'Authorization: Bearer {r.token}' http://127.0.0.1:{r.port}/v1/counters\n")
        enrolled = r.begin_campaign()
        print(f"{enrolled['enrolled']} patients enrolled")
        begin = time.monotonic()
        while True:
            c = r.counters()
            print(f"  {c['now'][11:16]} UTC  {c['live'] - c['open_tasks']:4} to reach, {c['calls_in_flight']:3} calls in flight, "
                  f"{c['attempts']:5} contacts so far, {c['endings'].get('booked', 0):3} booked, "
                  f"{c['open_tasks']:3} with staff", flush=True)
            if c["live"] <= c["open_tasks"] or time.monotonic() - begin > 600:
                break
            time.sleep(10)
        r.stop_daemon()
        done = r.audit()
        print(f"\n{done.stdout}{done.stderr}\nlog, ledger and stores are in {folder}")
        return done.returncode
    finally:
        r.end()


if __name__ == "__main__":
    sys.exit(main())
