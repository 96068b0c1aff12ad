#!/usr/bin/env python3
"""The Debian packages of a build: what is in them, and that the daemon in them starts. Nothing is installed.

package_test.py BUILD_DIR SOURCE_DIR
"""
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "daemon"))
from rehearsal import free_port, http  # noqa: E402

# What an operator looks for, and where the daemon does by itself.
FILES = {
    "ringback": ["usr/bin/ringback", "usr/bin/ringbackd", "usr/lib/ringback/modules/ringback_simgrid.so",
                 "lib/systemd/system/ringbackd.service", "etc/ringback/ringbackd.yaml", "etc/ringback/messages.yaml",
                 "etc/ringback/voice.yaml", "usr/share/ringback/rules/us-2026.yaml", "usr/share/ringback/zones/zip3.csv",
                 "usr/share/ringback/zones/area_codes.csv", "usr/share/ringback/smoke.yaml",
                 "usr/share/ringback/policies/flu-recall.yaml", "usr/share/doc/ringback/copyright",
                 "usr/share/doc/ringback/changelog.gz", "usr/share/doc/ringback/changelog.Debian.gz",
                 "usr/share/doc/ringback/daemon.md", "usr/share/man/man1/ringback.1.gz", "usr/share/man/man8/ringbackd.8.gz"],
    "ringback-mpi": ["usr/lib/ringback/modules/ringback_mpi.so", "usr/share/doc/ringback-mpi/copyright"],
}


def run(*command, check=True, **more):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=120, **more)
    assert not check or done.returncode == 0, f"{command}: {done.returncode} {done.stdout}{done.stderr}"
    return done


def field(package, name):
    return run("dpkg-deb", "-f", package, name).stdout.strip()


def depends_on(package):
    return set(re.findall(r"(?:^|, )([a-z0-9.+-]+)", field(package, "Depends")))


class Unpacked:
    """The packages, and what is in them, in a folder."""

    def __init__(self, build, folder):
        run("cpack", "--config", build / "CPackConfig.cmake", "-B", folder, "-D", "CPACK_DEBIAN_COMPRESSION_TYPE=none",
            cwd=folder)
        self.root = folder / "root"
        self.packages = {field(p, "Package"): p for p in folder.glob("*.deb")}
        for package in self.packages.values():
            run("dpkg-deb", "-x", package, self.root)

    def path(self, name):
        return self.root / name


def check_contents(unpacked, source):
    assert "ringback" in unpacked.packages, unpacked.packages
    for name, package in unpacked.packages.items():
        listed = run("dpkg-deb", "-c", package).stdout.splitlines()
        names = {line.split()[5].removeprefix("./") for line in listed}
        missing = [f for f in FILES[name] if f not in names]
        assert not missing, f"{name} lacks {missing}"
        assert all(line.split()[1] == "root/root" for line in listed), "somebody else's files"
        strange = [line for line in listed if not re.match(r"(-rw-r--r--|[-d]rwxr-xr-x) ", line)]
        assert not strange, strange
        # Whoever built it leaves no trace; data of tenants is nobody's to bring along.
        strange = [n for n in names if re.search(r"\.(py|db|pem)$|tokens|^var/.|^home|^work|^root", n)]
        assert not strange, strange
        newest = (source / "packaging/debian/changelog").read_text().split("(")[1].split(")")[0]
        assert field(package, "Version") == newest, f"{field(package, 'Version')} is not the changelog's {newest}"
        for needed in ("Maintainer", "Section", "Description", "Installed-Size"):
            assert field(package, needed), needed
    depends = depends_on(unpacked.packages["ringback"])
    assert {"libc6", "libsqlite3-0", "libcurl4", "libssl3", "libsimgrid3.32", "adduser", "tzdata"} <= depends, depends
    assert not any("mpi" in d for d in depends), depends
    if "ringback-mpi" in unpacked.packages:
        assert "libopenmpi3" in depends_on(unpacked.packages["ringback-mpi"])


def check_scripts(unpacked):
    control = unpacked.root / "DEBIAN"
    run("dpkg-deb", "-e", unpacked.packages["ringback"], control)
    conffiles = (control / "conffiles").read_text().split()
    shipped = sorted(str(p).removeprefix(str(unpacked.root)) for p in unpacked.path("etc").rglob("*") if p.is_file())
    assert conffiles == shipped, (conffiles, shipped)
    for script in ("postinst", "prerm", "postrm"):
        run("sh", "-n", control / script)
        text = (control / script).read_text()
        assert "set -e" in text and not re.search(r"rm -r|deluser|userdel", text), script
    # A purge without the data folder says nothing, and does not fail.
    stand_in = unpacked.root / "postrm"
    stand_in.write_text((control / "postrm").read_text().replace("/var/lib/ringback", str(unpacked.root / "data"))
                        .replace("/etc/ringback", str(unpacked.root / "none"))
                        .replace("deb-systemd-helper", "no-helper"))
    assert run("sh", stand_in, "purge").stderr == ""
    (unpacked.root / "data").mkdir()
    kept = unpacked.root / "data" / "clinic.db"
    kept.write_text("patients")
    assert f"{unpacked.root}/data is kept" in run("sh", stand_in, "purge").stderr
    assert kept.read_text() == "patients"


def check_manuals(unpacked):
    for program, page in (("ringback", "man1/ringback.1.gz"), ("ringbackd", "man8/ringbackd.8.gz")):
        text = run("gzip", "-dc", unpacked.path(f"usr/share/man/{page}")).stdout
        tells = set(re.findall(r"^\.It Cm (\w+)", text, re.M))
        offers = run(unpacked.path(f"usr/bin/{program}"), "--help").stdout
        offers = set(re.findall(r"^  ([a-z]+) {2,}\S", offers.split("Subcommands:")[1], re.M))
        assert tells == offers, f"{page} tells of {tells}, the program of {offers}"


def check_unit(unpacked):
    unit = unpacked.path("lib/systemd/system/ringbackd.service")
    if shutil.which("systemd-analyze") is None:
        print("no systemd-analyze: the unit is not verified")
        return
    # Under the paths of the unpacked programs, for those of the unit are not there.
    local = unpacked.root / "ringbackd.service"
    local.write_text(unit.read_text().replace("/usr/bin/ringbackd", str(unpacked.path("usr/bin/ringbackd")))
                     .replace("User=ringback", "User=root").replace("Group=ringback", "Group=root"))
    done = run("systemd-analyze", "verify", "--man=no", local, check=False)
    ours = [line for line in (done.stdout + done.stderr).splitlines() if "ringbackd" in line]
    assert done.returncode == 0 and not ours, done.stdout + done.stderr
    exposure = run("systemd-analyze", "security", "--offline=yes", "--threshold=20", local, check=False)
    assert exposure.returncode == 0, exposure.stdout


class Daemon:
    """The unpacked daemon with the configuration that is installed, as systemd starts it."""

    def __init__(self, unpacked, folder):
        self.program = unpacked.path("usr/bin/ringbackd")
        self.folder, self.port = folder, free_port()
        shutil.copytree(unpacked.path("etc/ringback"), folder)
        (folder / "data").mkdir()
        self.config = folder / "ringbackd.yaml"
        share = unpacked.path("usr/share/ringback")
        text = self.config.read_text().replace("127.0.0.1:8080", f"127.0.0.1:{self.port}")
        # The defaults, where the package is not installed.
        self.config.write_text(text + f"data: data\nrules: {share}/rules/us-2026.yaml\nzones: {share}/zones\n")
        self.told = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.told.bind(str(folder / "notify"))
        self.told.settimeout(30)

    def make_token(self):
        made = run(self.program, "token", "--tenant", "clinic", "--role", "admin", "--name", "you")
        (self.folder / "tokens.yaml").write_text("tokens:\n" + made.stdout)
        return re.search(r"rb_\S+", made.stderr).group(0)

    def start(self):
        return subprocess.Popen([self.program, "run", "-c", self.config], stderr=open(self.folder / "err", "w"),
                                env={"NOTIFY_SOCKET": str(self.folder / "notify")})

    def hear(self):
        return self.told.recv(1000).decode()


def check_daemon(unpacked, folder):
    daemon = Daemon(unpacked, folder)
    refused = run(daemon.program, "run", "-c", daemon.config, check=False)
    assert refused.returncode == 2 and "tokens.yaml" in refused.stderr, refused
    token = daemon.make_token()
    run(daemon.program, "config", "-c", daemon.config)
    process = daemon.start()
    try:
        assert daemon.hear() == "READY=1"
        # At once: whoever was told that it is ready need not try again.
        base = f"http://127.0.0.1:{daemon.port}"
        assert http("GET", f"{base}/healthz")[0] == 200
        assert http("GET", f"{base}/readyz")[0] == 200
        assert http("GET", f"{base}/v1/counters", headers={"Authorization": f"Bearer {token}"})[0] == 200
        assert http("GET", f"{base}/v1/counters")[0] == 401
        # Reload, as the unit does it: a token that is taken out is worth nothing.
        other = daemon.make_token()
        process.send_signal(1)
        begin = time.monotonic()
        while http("GET", f"{base}/v1/counters", headers={"Authorization": f"Bearer {token}"})[0] != 401:
            assert time.monotonic() - begin < 20, "the old token is good for ever"
            time.sleep(0.02)
        assert http("GET", f"{base}/v1/counters", headers={"Authorization": f"Bearer {other}"})[0] == 200
        process.terminate()
        stopping = daemon.hear()
        assert re.fullmatch(r"STOPPING=1\nEXTEND_TIMEOUT_USEC=80000000", stopping), stopping
        assert process.wait(timeout=30) == 0, (folder / "err").read_text()
    finally:
        process.kill()
        process.wait()
    assert (folder / "data" / "clinic.db").exists()


def check_lab(unpacked, folder):
    """The installed scenarios run, also those that need the module."""
    share = unpacked.path("usr/share/ringback")
    program = unpacked.path("usr/bin/ringback")
    run(program, "simulate", share / "smoke.yaml", "--out", folder / "smoke")
    run(program, "validate", *share.glob("policies/*.yaml"), share / "rules/us-2026.yaml")
    run(program, "simulate", share / "platform/one-uplink.yaml", "--out", folder / "uplink")


def main():
    build, source = (Path(a).resolve() for a in sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="ringback-package-") as name:
        folder = Path(name)
        unpacked = Unpacked(build, folder)
        check_contents(unpacked, source)
        check_scripts(unpacked)
        check_manuals(unpacked)
        check_unit(unpacked)
        check_daemon(unpacked, folder / "etc")
        check_lab(unpacked, folder)
        print(f"{', '.join(sorted(unpacked.packages))}: whole, and the daemon in it starts and stops")


if __name__ == "__main__":
    main()
