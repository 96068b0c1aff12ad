#!/usr/bin/env python3
"""Load tests and platforms from outside: results, processes and mistakes.

loadtest_test.py PROGRAM SOURCE_DIR [NAME...]   runs the tests whose name contains a NAME, or all
The test with mpirun needs Open MPI and a build that found it; without them it says so.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

PROGRAM = os.path.abspath(sys.argv[1])
SOURCE = Path(sys.argv[2]).resolve()
SMOKE = str(SOURCE / "scenarios" / "smoke.yaml")
OK, BAD = 0, 2

work = Path()  # of the current test


def run(command, code, timeout=120):
    done = subprocess.run([str(c) for c in command], cwd=work, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, timeout=timeout)
    assert done.returncode == code, f"{command}: exit {done.returncode}\n{done.stdout[:500]}\n{done.stderr[:800]}"
    return done


def ringback(*arguments, code=OK):
    return run([PROGRAM, *arguments], code)


def smoke_with(name, extra):
    """The smoke scenario with more sections, beside the files that it names."""
    text = Path(SMOKE).read_text(encoding="utf-8")
    for what in ("policies", "rules"):
        target = work / what
        if not target.exists():
            os.symlink(SOURCE / "scenarios" / what, target)
    (work / name).write_text(text + extra, encoding="utf-8")
    return work / name


LOAD = ["loadtest", SMOKE, "--vary", "patients", "--from", "100", "--to", "3200", "--goal", "start_p99<=30m"]


def test_the_answer_is_in_the_files_and_on_the_screen():
    said = ringback(*LOAD, "--out", "o").stdout
    result = json.loads((work / "o" / "loadtest.json").read_text())
    assert 100 <= result["best"] < result["broken"] <= 3200, result["best"]
    assert f"It bears {result['best']:,} patients" in said, said
    page = (work / "o" / "loadtest.html").read_text()
    assert "What a little more would bring" in page and "http" not in page.replace("http://www.w3.org", "")
    for point in result["points"]:
        assert point["meets"] == (point["figures"]["start_p99_ms"] <= 30 * 60_000)


def test_the_result_does_not_depend_on_the_number_of_processes():
    one = ringback(*LOAD, "--json", "--jobs", "1").stdout
    assert one == ringback(*LOAD, "--json", "--jobs", "7").stdout


def test_mpirun_gives_the_same_result():
    module = Path(PROGRAM).parent / "ringback_mpi.so"
    if shutil.which("mpirun") is None or not module.exists():
        print("  SKIPPED: this test needs mpirun (Open MPI) and a build that found it")
        return
    alone = ringback(*LOAD, "--json").stdout
    spread = run(["mpirun", "--allow-run-as-root", "--oversubscribe", "--mca", "plm", "isolated", "-n", "3", PROGRAM, *LOAD, "--json"], OK)
    assert spread.stdout == alone, "the result of three processes is another one"


def test_what_cannot_be_tested_is_refused():
    def refused(pattern, *arguments):
        done = ringback("loadtest", *arguments, code=BAD)
        assert re.search(pattern, done.stderr), done.stderr
    refused(r"there is no `speed` to vary; expected one of patients, spread", SMOKE, "--vary", "speed")
    refused(r"`pods` is a part of the platform", SMOKE, "--vary", "pods")
    refused(r"`media_servers` is a part of the platform, and the scenario has none there",
            SOURCE / "scenarios/platform/jitter-3h.yaml", "--vary", "media_servers")
    refused(r"the goal `fast` has no <= or >=", SMOKE, "--goal", "fast")
    refused(r"the range goes from 9 to 3", SMOKE, "--vary", "agents", "--from", "9", "--to", "3")
    refused(r"4294967299 is more than a scenario may have of patients", SMOKE, "--vary", "patients", "--to", "4294967299")
    refused(r"`0\.5` is not a whole number; expected agents from 1", SMOKE, "--vary", "agents", "--from", "0.5")
    refused(r"follow-up\.yaml:\d+:\d+: the spread of 6d22h40m does not end within the 3d run", SMOKE, "--vary", "spread", "--to", "10000")
    refused(r"none\.yaml", "none.yaml")


def overloaded(name, policy, horizon, sections):
    """Five thousand patients at once, and a run that is not long enough for what is left of capacity."""
    (work / name).write_text(f"""scenario: overloaded
start: 2026-10-05T08:00 America/New_York
horizon: {horizon}
policies: [{SOURCE}/scenarios/{policy}]
rules: {SOURCE}/scenarios/rules/us-2026.yaml
population: {{patients: 5000, zones: {{America/New_York: 100%}}}}
{sections}
""", encoding="utf-8")
    return work / name


def test_a_run_that_cannot_finish_names_the_resource():
    texts, calls = "platform/policies/flu-at-once.yaml", "policies/medication-recall.yaml"
    roomy = "ehr: {requests_per_second: 100, burst: 1000}\ncarrier: {texts_per_second: 60}\n"
    for words, policy, horizon, sections in (
            ("held back by EHR requests a second", texts, "8h", "ehr: {requests_per_second: 0.05}"),
            ("EHR asked too often", texts, "8h", "ehr: {requests_per_second: 0.05}\ndaemon: {ehr_requests_per_second: 100}"),
            ("held back by voice agents", calls, "30h", "agents: {capacity: 2}\ncarrier: {calls_per_second: 10}"),
            ("held back by telephone lines", calls, "30h", "carrier: {calls_per_second: 10, trunks: 2}"),
            ("held back by calls a second", calls, "30h", "carrier: {calls_per_second: 0.01}"),
            ("held back by texts a second", texts, "8h", "ehr: {requests_per_second: 100}\ncarrier: {texts_per_second: 0.05}"),
            ("texts that a mobile carrier takes in a day", texts, "30h", "ehr: {requests_per_second: 100}\ncarrier: {texts_per_carrier_and_day: 50}"),
            ("database connections", texts, "8h", roomy + "platform: {database: {commit: each, connections: 1, per_commit: 900ms}}"),
    ):
        scenario = overloaded("overloaded.yaml", policy, horizon, sections)
        said = ringback("simulate", scenario, "--out", "o").stdout
        assert re.search(r"unfinished [\d,]+ of 5,000 patients still wait when the run ends[,;] .*" + words, said), (words, said)
        loaded = json.loads(ringback("loadtest", scenario, "--json", "--out", "l").stdout)
        assert words in loaded["points"][0]["bound_sentence"] and not loaded["points"][0]["finished"], (words, loaded["points"][0]["bound_sentence"])
    assert "unfinished" not in ringback("simulate", SMOKE, "--out", "s").stdout


def test_rates_have_fractions_from_the_command_line_to_the_results():
    rate = ["loadtest", SMOKE, "--vary", "ehr_rate", "--from", "0.02", "--to", "2", "--goal", "start_p99<=1h", "--out", "r"]
    said = ringback(*rate).stdout
    result = json.loads((work / "r" / "loadtest.json").read_text())
    assert 20_000 < result["best_ppm"] < 1_000_000 and "best" not in result, result
    assert f"It bears {result['best_ppm'] / 1e6:g} EHR requests a second" in said, said
    assert result["points"][0]["amount_ppm"] == 20_000
    limits = {row["name"]: row for row in result["points"][0]["limits"]}
    assert limits["ehr_rate"]["capacity_ppm"] == 20_000 and limits["ehr_rate"]["mean_wait_ms"] > 0, limits
    assert set(result["points"][0]["start_delay_ms"]) == {"p50", "p90", "p99", "max"}
    page = (work / "r" / "loadtest.html").read_text()
    assert f"bears {result['best_ppm'] / 1e6:g}" in page


def summary(scenario, out):
    ringback("simulate", scenario, "--out", out)
    return json.loads((work / out / "summary.json").read_text())


def test_a_platform_that_is_never_the_bottleneck_changes_nothing_that_matters():
    none = summary(smoke_with("none.yaml", ""), "a")
    runs = [summary(smoke_with(f"{grid}.yaml", f"platform: {{grid: {grid}}}\n"), grid) for grid in ("plain", "simgrid")]
    for with_platform in runs:
        for key in ("patients", "attempts", "calls", "texts", "resolved", "ehr_requests"):
            assert abs(with_platform[key] - none[key]) <= max(3, none[key] // 100), (key, none[key], with_platform[key])
        assert with_platform["funnel"]["enrolled"] == none["funnel"]["enrolled"]
        assert {r["name"] for r in with_platform["resources"]} >= {"pods", "database disk", "ehr servers"}
    assert none["resources"] == []


def test_the_same_seed_takes_the_same_way_over_a_platform():
    scenario = smoke_with("p.yaml", "platform: {}\n")
    assert summary(scenario, "a")["digest"] == summary(scenario, "b")["digest"]


TWO_LINES = """<?xml version='1.0'?>
<!DOCTYPE platform SYSTEM "https://simgrid.org/simgrid.dtd">
<platform version="4.1"><zone id="all" routing="Full">
  <host id="pod-0" speed="1Gf" core="2"/><host id="pod-1" speed="1Gf" core="2"/><host id="db" speed="1Gf" core="4"/>
  <host id="epic" speed="3Gf"/><host id="sms" speed="1Gf"/>
  <link id="lan" bandwidth="10Gbps" latency="200us" sharing_policy="SPLITDUPLEX"/>
  <link id="clinic" bandwidth="1Mbps" latency="15ms" sharing_policy="SPLITDUPLEX"/>
  <link id="carrier" bandwidth="2Mbps" latency="25ms" sharing_policy="SPLITDUPLEX"/>
  ROUTES
</zone></platform>
"""
ON_FILE = """platform:
  grid: GRID
  file: two-lines.xml
  pods: {hosts: [pod-0, pod-1]}
  database: {host: db}
  ehr: {hosts: [epic]}
  carrier: {hosts: [sms]}
  cuts: [{link: carrier, from: day 1 13:00, for: 10m}]
"""
AS_SECTION = """platform:
  grid: GRID
  database: {zone: dc}
  ehr: {count: 1}
  carrier: {count: 1}
  links:
    - {name: lan, from: cloud, to: dc, latency: 200us, bandwidth: 10Gbit/s}
    - {name: clinic-line, from: cloud, to: clinic, latency: 15ms, bandwidth: 1Mbit/s}
    - {name: carrier-line, from: cloud, to: carrier, latency: 25ms, bandwidth: 2Mbit/s, cuts: [{from: day 1 13:00, for: 10m}]}
"""


def two_lines():
    routes = "".join(f'<route src="pod-{pod}" dst="{to}"><link_ctn id="{link}" direction="UP"/></route>\n'
                     for pod in (0, 1) for to, link in (("db", "lan"), ("epic", "clinic"), ("sms", "carrier")))
    (work / "two-lines.xml").write_text(TWO_LINES.replace("ROUTES", routes))


def test_a_platform_file_is_the_same_platform_as_a_section():
    two_lines()
    digests = {}
    for grid in ("plain", "simgrid"):
        for name, text in (("file", ON_FILE), ("section", AS_SECTION), ("slower", ON_FILE + "  nominal_speed: 2Gf\n")):
            digests[grid, name] = summary(smoke_with(f"{grid}-{name}.yaml", text.replace("GRID", grid)), f"{grid}-{name}")["digest"]
        assert digests[grid, "file"] == digests[grid, "section"], grid
        assert digests[grid, "file"] != digests[grid, "slower"], grid


def test_mistakes_about_a_platform_file_have_their_places():
    two_lines()
    first = len(Path(SMOKE).read_text(encoding="utf-8").splitlines()) + 1
    file = work / "two-lines.xml"
    good = file.read_text()

    def refused(pattern, section, xml=good):
        file.write_text(xml)
        said = ringback("simulate", smoke_with("s.yaml", section.replace("GRID", "plain")), code=BAD).stderr
        assert re.search(pattern, said), f"{pattern}\n{said}"

    refused(rf"s\.yaml:{first + 2}:3: .*there is no such file, in platform\.file", ON_FILE.replace("two-lines", "three-lines"))
    refused(rf"s\.yaml:{first + 5}:17: the file has no host `epci`.*did you mean `epic`", ON_FILE.replace("[epic]", "[epci]"))
    refused(rf"s\.yaml:{first + 6}:21: the host `db` is named twice", ON_FILE.replace("[sms]", "[db]"))
    refused(rf"s\.yaml:{first + 8}:3: `links` beside `file`", ON_FILE + "  links: []\n")
    refused(r"two-lines\.xml:4:27: `speed` is `0f`, in <host>", ON_FILE, good.replace('speed="1Gf"', 'speed="0f"', 1))
    refused(r"two-lines\.xml:\d+:\d+: mismatched tag", ON_FILE, good.replace("</zone>", ""))
    refused(rf"s\.yaml:{first + 5}:\d+: no route leads from `pod-0` to `epic`",
            ON_FILE, re.sub(r'<route src="pod-\d" dst="epic">.*\n', "", good))
    assert not (work / "out").exists()


def test_the_promises_hold_over_a_platform_in_trouble():
    scenario = smoke_with("t.yaml", """platform:
  pods: {count: 2, crashes: [{from: day 1 12:00, for: 2m}]}
  database: {commit: each, connections: 2, failovers: [{from: day 1 13:00, for: 5m}]}
  ehr: {count: 1, concurrency: 1, queue: 3}
  links:
    - {name: clinic-line, from: cloud, to: clinic, latency: 300ms, cuts: [{from: day 1 14:00, for: 10m}]}
    - {name: carrier-line, from: cloud, to: carrier, cuts: [{from: day 1 15:00, for: 10m}]}
""")
    assert "promises   all kept" in ringback("simulate", scenario, "--log", "--out", "o").stdout


def test_what_comes_too_late_does_not_leave():
    """A night without a line, and one without a database: what waited must not go out in the morning."""
    night = "{from: day 1 10:30, for: 23h}"
    for name, trouble in (("line", f"links: [{{name: l, from: cloud, to: clinic}}, {{name: c, from: cloud, to: carrier, cuts: [{night}]}}]"),
                          ("database", f"database: {{failovers: [{night}]}}")):
        scenario = smoke_with(f"{name}.yaml", f"platform: {{{trouble}}}\n")
        assert "promises   all kept" in ringback("simulate", scenario, "--log", "--out", name).stdout, name


def test_the_promises_hold_where_calls_wait_for_places():
    scenario = smoke_with("m.yaml", """platform:
  carrier: {count: 1, concurrency: 1}
  media_servers: {count: 1, calls_each: 3, stops: [{from: day 1 14:00, for: 30m}]}
  agent_servers: {count: 1, conversations_each: 1, stops: [{from: day 2 10:00, for: 30m}]}
""")
    assert "promises   all kept" in ringback("simulate", scenario, "--log", "--out", "o").stdout
    rows = {r["name"]: r for r in json.loads((work / "o" / "summary.json").read_text())["resources"]}
    assert rows["media servers"]["max_wait_us"] > 5 * 60_000_000 and rows["media servers"]["gave_up"] > 0, rows["media servers"]
    assert rows["agent servers"]["gave_up"] > 0 and rows["agent servers"]["max_wait_us"] <= 4_000_000, rows["agent servers"]


def test_what_is_on_a_long_line_at_an_opt_out_breaks_no_promise():
    """Calls five minutes after a text that many answer with STOP, over a line of twenty seconds: some are under way then."""
    scenario = smoke_with("s.yaml", """platform:
  links: [{name: l, from: cloud, to: clinic}, {name: c, from: cloud, to: carrier, latency: 20s}]
behaviour: {text_reply: 95%, link_click: 0%, opt_out_per_text: 30%, slow_reply_median: 6m}
""")
    policy = work / "hasty.yaml"
    text = (SOURCE / "scenarios/policies/flu-recall.yaml").read_text(encoding="utf-8")
    for old, new in (("after: {heads_up: 24h}", "after: {heads_up: 5m}"), ("min_gap: 20h", "min_gap: 1m"),
                     ("per_day: 1,", "per_day: 3,"), ("preference_then_model", "rotate_dayparts"), ("opt_out_rate: 2%", "opt_out_rate: 100%")):
        assert old in text, old
        text = text.replace(old, new)
    policy.write_text(text, encoding="utf-8")
    said = ringback("simulate", scenario, "--policy", policy, "--log", "--out", "o").stdout
    assert "promises   all kept" in said, said


def test_pods_that_were_never_started_do_no_work():
    crash = "count: 2, crashes: [{from: day 1 12:00, for: 1h, pods: 2}]"
    waits = []
    for name, more in (("fixed", ""), ("scaled", ", autoscale: {most: 8, when_waiting: 1000000}")):
        run_of = summary(smoke_with(f"{name}.yaml", f"platform: {{pods: {{{crash}{more}}}}}\n"), name)
        waits.append(next(r["max_wait_us"] for r in run_of["resources"] if r["name"] == "pods"))
    assert waits[0] == waits[1] > 30 * 60_000_000, waits


def test_a_stop_before_the_start_is_over():
    before = summary(smoke_with("b.yaml", "platform: {database: {failovers: [{from: day 1 06:00, for: 1h}]}}\n"), "b")
    never = summary(smoke_with("n.yaml", "platform: {}\n"), "n")
    assert before["digest"] == never["digest"]


def test_mistakes_in_a_platform_are_told_where_they_stand():
    scenario = smoke_with("bad.yaml", """platform:
  pods: {count: 2, cores: 0, crashes: [{from: day 1 12:00, for: 2m, pods: 3}]}
  database: {fsync: 0ms, failovers: [{from: day 1 14:00, for: 1h}, {from: day 1 14:30, for: 1h}]}
  ehr: {zone: moon}
  links:
    - {name: line, from: cloud, to: nowhere}
    - {name: line, from: cloud, to: carrier, bandwidth: 0Mbit/s}
""")
    done = ringback("validate", scenario, code=BAD)
    for pattern in (r"bad\.yaml:\d+:\d+: `0`, in platform\.pods\.cores, expected a whole number from 1",
                    r"`0ms` is no time at all, in platform\.database\.fsync",
                    r"`0Mbit/s` carries nothing, in platform\.links"):
        assert re.search(pattern, done.stderr + done.stdout), (pattern, done.stderr, done.stdout)
    fixed = (work / "bad.yaml").read_text().replace("cores: 0, ", "").replace("fsync: 0ms, ", "").replace("0Mbit", "9Mbit")
    (work / "bad.yaml").write_text(fixed)
    told = ringback("validate", scenario, code=BAD)
    for pattern in (r"begins before the one above it is over, in platform\.database\.failovers\[1\]",
                    r"3 is more than there are, in platform\.pods\.crashes\[0\]\.pods",
                    r"no link leads from `cloud` to `moon`, in platform\.ehr\.zone",
                    r"a link to nowhere: nothing stands in `nowhere`, in platform\.links\[0\]\.to",
                    r"there is a link `line` already, in platform\.links\[1\]\.name"):
        assert re.search(r"bad\.yaml:\d+:\d+: " + pattern, told.stderr + told.stdout), (pattern, told.stderr, told.stdout)


def main():
    global work
    names = sys.argv[3:]
    tests = [(name, test) for name, test in globals().items()
             if name.startswith("test_") and (not names or any(n in name for n in names))]
    failed = 0
    for name, test in tests:
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            try:
                test()
                print(f"ok      {name}", flush=True)
            except Exception:
                failed += 1
                print(f"FAILED  {name}\n{traceback.format_exc()}", flush=True)
    print(f"{len(tests) - failed} passed, {failed} failed")
    return 1 if failed or not tests else 0


if __name__ == "__main__":
    sys.exit(main())
