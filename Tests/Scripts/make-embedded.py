#!/usr/bin/env python3
"""Writes Sources/CEmbedded/CEmbedded.c: the list of files that are part of the program.

    make-embedded.py [--check]

Themes and samples are found by looking into their folders. With --check nothing is written: exit 1
when the list in the tree differs from the folders.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "Sources/CEmbedded/CEmbedded.c"
PATTERNS = [
    "Themes/*.json",
    "Definitions/*.json",
    "sample-cases/store.json",
    "sample-cases/cases/*.json",
    "sample-cases/meetings/*.json",
]


def name(path):
    return "file_" + re.sub(r"[^A-Za-z0-9]+", "_", path)


def text():
    paths = [
        str(path.relative_to(ROOT)) for pattern in PATTERNS for path in sorted(ROOT.glob(pattern))
    ]
    lines = [
        "// Written by Tests/Scripts/make-embedded.py from the folders it names.",
        '#include "CEmbedded.h"',
        "",
        '#pragma clang diagnostic ignored "-Wc23-extensions"',
        "",
    ]
    for path in paths:
        lines += [f"static const uint8_t {name(path)}[] = {{", f'#embed "../../{path}"', "};"]
    lines += ["", "#define FILE_AT(path, bytes) {path, bytes, sizeof bytes}"]
    lines += ["static const ce_file files[] = {"]
    lines += [f'    FILE_AT("{path}", {name(path)}),' for path in paths]
    lines += ["};", "", "const ce_file *ce_files(size_t *count) {"]
    lines += ["  *count = sizeof files / sizeof *files;", "  return files;", "}", ""]
    return "\n".join(lines)


def main():
    wanted = text()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(wanted)
    elif TARGET.read_text() != wanted:
        sys.exit(f"{TARGET.relative_to(ROOT)} does not list what the folders hold; write it anew.")


if __name__ == "__main__":
    main()
