#!/usr/bin/env python3
"""Writes what `rb_leaning_trainer weights` prints as sources of core/conversation/grammar/leaning/counted.

    cd tests/unit/core/conversation/replies
    rb_leaning_trainer weights known.tsv more.tsv second.tsv third.tsv fifth.tsv -- fourth.tsv natural.tsv sixth.tsv |
        ../../../../../bench/leaning/write_weights.py
"""
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "core/conversation/grammar/leaning/counted"
LINES = 488  # of one source: the limit is 500
SOURCES = 8  # of one folder
HEAD = '#include "core/conversation/grammar/leaning/counted/weights.hpp"\n\nnamespace rb::grammar {\n'


def main():
    lines = [line.rstrip("\n") for line in sys.stdin]
    parts = [lines[at:at + LINES] for at in range(0, len(lines), LINES)]
    for old in FOLDER.glob("**/weights*.cpp"):
        old.unlink()
    for number, part in enumerate(parts):
        text = "\n".join(part)
        source = f'{HEAD}\nextern const std::string_view kLeaning{number};\nconst std::string_view kLeaning{number} = R"(\n{text})";\n\n}}  // namespace rb::grammar\n'
        folder = FOLDER if number < SOURCES else FOLDER / "rest"
        (folder / f"weights{number}.cpp").write_text(source)
    names = ", ".join(f"kLeaning{number}" for number in range(len(parts)))
    declared = "".join(f"extern const std::string_view kLeaning{number};\n" for number in range(len(parts)))
    (FOLDER / "weights.cpp").write_text(
        HEAD.replace("#include", "#include <array>\n\n#include", 0) + "\n" + declared +
        "\nstd::span<const std::string_view> leaning_weights() {\n"
        f"  static const std::string_view tables[] = {{{names}}};\n  return tables;\n}}\n\n"
        "}  // namespace rb::grammar\n")


main()
