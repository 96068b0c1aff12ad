#!/usr/bin/env python3
"""Makes sample-300.csv: three hundred invented people, some of them recorded badly on purpose.

Needs nothing but Python; the same file comes out every time. Nobody in it exists: the numbers are from
555-0100 to 555-0199, which the numbering plan keeps for examples, and the names are made of two lists.
"""

import pathlib

HERE = pathlib.Path(__file__).resolve().parent

# place: area codes, ZIP prefix, state
PLACES = [
    (("212", "646"), "100", "NY"), (("617",), "021", "MA"), (("305", "786"), "331", "FL"),
    (("850",), "324", "FL"), (("404",), "303", "GA"), (("312", "773"), "606", "IL"),
    (("214", "469"), "752", "TX"), (("915",), "799", "TX"), (("504",), "701", "LA"),
    (("602", "480"), "850", "AZ"), (("928",), "865", "AZ"), (("303",), "802", "CO"),
    (("213", "310"), "900", "CA"), (("206",), "981", "WA"), (("702",), "891", "NV"),
    (("502",), "402", "KY"), (("317",), "462", "IN"), (("812",), "475", "IN"), (("615",), "372", "TN"),
    (("423",), "374", "TN"), (("605",), "577", "SD"), (("313",), "482", "MI"), (("906",), "498", "MI"),
    (("208",), "837", "ID"), (("808",), "968", "HI"), (("907",), "995", "AK"), (("787",), "009", "PR"),
    (("405",), "731", "OK"), (("410",), "212", "MD"), (("203",), "065", "CT"), (("612",), "554", "MN"),
    (("505",), "871", "NM"), (("205",), "352", "AL"), (("601",), "392", "MS"), (("816",), "641", "MO"),
]
FIRST = ["Ana", "Ben", "Chloé", "Dev", "Elena", "Farid", "Grace", "Hugo", "Inés", "Jamal", "Kim", "Luis",
         "Mai", "Noor", "Olga", "Pedro", "Quinn", "Rosa", "Sam", "Tran", "Uma", "Viktor", "Wen", "Ximena",
         "Yusuf", "Zoë"]
LAST = ["Abara", "Brandt", "Castillo", "Dupont", "Eriksen", "Fujita", "García", "Hall", "Ito", "Jones",
        "Kowalski", "López", "Miller", "Nguyen", "Okafor", "Peña", "Quispe", "Rossi", "Silva", "Tanaka"]
COLUMNS = ["id", "name", "phone", "phone2", "zip", "state", "zone", "language", "preference", "consent",
           "consent_date", "text_ok", "opted_out", "age", "payer", "appointment"]


class Dice:
    """A generator that no Python version can change (Knuth's MMIX constants)."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) * n >> 31

    def pick(self, items):
        return items[self.below(len(items))]

    def chance(self, percent):
        return self.below(1000) < percent * 10


def person(dice, n):
    codes, prefix, state = dice.pick(PLACES)
    digits = (dice.pick(codes), f"01{dice.below(100):02}")
    style = dice.pick(["({}) 555-{}", "{}-555-{}", "+1{}555{}", "1 {} 555 {}", "{}.555.{}"])
    age = dice.pick([19 + dice.below(21), 40 + dice.below(25), 65 + dice.below(28)])
    row = dict.fromkeys(COLUMNS, "")
    row["id"] = f"P{n:04}"
    row["name"] = f"{dice.pick(LAST)}, {dice.pick(FIRST)}"
    row["phone"] = style.format(*digits)
    if dice.chance(30):
        row["phone2"] = f"{dice.pick(codes)}-555-01{dice.below(100):02}"
    row["zip"] = f"{prefix}{dice.below(90) + 10:02}"
    row["state"] = state
    row["language"] = "es" if dice.chance(14) else "vi" if dice.chance(3) else "en"
    row["preference"] = dice.pick(["", "", "", "", "morning", "afternoon", "evening", "evening"])
    row["consent"] = "yes"
    row["consent_date"] = f"202{3 + dice.below(3)}-{1 + dice.below(12):02}-{1 + dice.below(28):02}"
    row["text_ok"] = "no" if dice.chance(12) else "yes"
    row["opted_out"] = "yes" if dice.chance(1) else "no"
    row["age"] = str(age)
    row["payer"] = "medicare" if age >= 65 else dice.pick(["commercial"] * 5 + ["medicaid"] * 2 + ["self pay"])
    if dice.chance(25):
        hour, minute = 8 + dice.below(9), 15 * dice.below(4)
        row["appointment"] = f"2026-10-{5 + dice.below(24):02}T{hour:02}:{minute:02}"
    return row


# What goes wrong with real rosters: row number -> what is different about it.
def make_mess(people):
    def change(n, **values):
        people[n - 1].update(values)

    # accepted all the same
    change(3, language="EN", consent="Y")
    change(9, language="Español", consent="sí", payer="Medi-Cal")
    change(14, language="es-MX", opted_out="N")
    change(17, zip="", state="", zone="")  # the area code decides
    change(21, zip="", zone="US/Eastern")
    change(28, zip="", state="", zone="america/chicago; America/Indiana/Knox")
    change(33, consent="", consent_date="", text_ok="")  # never contacted, but not lost
    change(38, name='O\'Neill, "Mac"')
    change(44, name="Two\nLines, Tara")
    change(51, phone2="n/a", preference="none")
    change(57, appointment="2026-10-14T09:30:00-05:00")
    change(60, consent="2024-06-30", consent_date="")
    change(66, consent_date="6/30/2024")
    change(71, phone=people[69]["phone"], name="Household, Same Number")
    change(83, zip=people[82]["zip"] + "-1234")
    change(90, opted_out="yes")
    change(97, consent="no", consent_date="")
    change(104, age="40-64", payer="")
    # rejected, each for its reason
    change(111, phone="555-0147")
    change(118, phone="(212) 155-0123")
    change(125, phone="")
    change(133, phone="2.12556E+09")
    change(140, phone="312-555-0123 x45")
    change(147, phone="+44 20 7946 0958")
    change(152, phone="416-555-0123")
    change(158, id="P0012")
    change(163, id="")
    change(169, zip="2139", state="MA")
    change(175, zip="33101", state="TX")
    change(180, zip="09012", state="")
    change(186, zip="", state="", zone="Eastern")
    change(192, zip="", state="", zone="Europe/Madrid")
    change(199, zip="", state="", zone="", phone="800-555-0199", phone2="")
    change(205, state="Florida", zip="")
    change(211, opted_out="maybe")
    change(218, consent="asked", consent_date="")
    change(224, consent_date="2025-02-30")
    change(230, age="old")
    change(237, appointment="next Tuesday")
    change(244, language="?")
    change(250, zip="99999x")
    change(256, phone="212-555-0101 / 212-555-0102")
    change(300, id="P0299")


def field(value):
    if any(c in value for c in ',"\r\n'):
        return '"' + value.replace('"', '""') + '"'
    return value


def main():
    dice = Dice(300)
    people = [person(dice, n) for n in range(1, 301)]
    make_mess(people)
    lines = [",".join(COLUMNS)]
    for n, row in enumerate(people, start=1):
        line = ",".join(field(row[column]) for column in COLUMNS)
        if n == 262:
            line = line.replace('"', "", 1)  # a name that lost its opening quote
        if n == 268:
            line = line.rsplit(",", 3)[0]  # three fields short
        if n == 274:
            line += ",,,"  # trailing commas of a spreadsheet
        lines.append(line)
    # Half of it was saved on another system, and somebody left a blank line.
    text = "\ufeff" + "".join(
        line + ("\r\n" if 100 < i <= 200 else "\n") + ("\n" if i == 150 else "")
        for i, line in enumerate(lines))
    (HERE / "sample-300.csv").write_bytes(text.encode())


if __name__ == "__main__":
    main()
