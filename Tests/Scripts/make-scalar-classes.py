#!/usr/bin/env python3
"""Writes Sources/Cells/ScalarClass+Table.swift from the Unicode Character Database.

    make-scalar-classes.py [--check]

Reads Debian's package unicode-data (UnicodeData.txt, EastAsianWidth.txt). With --check nothing is
written: exit 1 when the file in the tree differs, 0 when it agrees or the data is another version.
"""
import bisect
import pathlib
import sys

DATA = pathlib.Path("/usr/share/unicode")
VERSION = "15.0.0"
TARGET = pathlib.Path(__file__).resolve().parents[2] / "Sources/Cells/ScalarClass+Table.swift"
NARROW, WIDE, MARK, UNSAFE = range(4)
NAMES = ["narrow", "wide", "mark", "unsafe"]


def ranges(lines):
    for line in lines:
        line = line.split("#")[0].strip()
        if line:
            span, value = [part.strip() for part in line.split(";")][:2]
            first, _, last = span.partition("..")
            yield int(first, 16), int(last or first, 16), value


def categories():
    found = {}
    start = None
    for line in (DATA / "UnicodeData.txt").read_text().splitlines():
        code, name, category = line.split(";")[:3]
        code = int(code, 16)
        if name.endswith("First>"):
            start = code
            continue
        for scalar in range(start if start is not None else code, code + 1):
            found[scalar] = category
        start = None
    return found


def classes():
    category = categories()
    wide = set()
    for first, last, value in ranges((DATA / "EastAsianWidth.txt").read_text().splitlines()):
        if value in ("W", "F"):
            wide.update(range(first, last + 1))
    for scalar in range(0x110000):
        kind = category.get(scalar, "Cn")
        if 0x3248 <= scalar <= 0x324F or 0x4DC0 <= scalar <= 0x4DFF:
            yield UNSAFE  # narrow by the data, wide by the C library: ncurses would count otherwise
        elif kind in ("Cc", "Cf", "Cn", "Cs", "Zl", "Zp") or 0xFE00 <= scalar <= 0xFE0F or 0xE0100 <= scalar <= 0xE01EF:
            yield UNSAFE
        elif 0x1160 <= scalar <= 0x11FF or 0xD7B0 <= scalar <= 0xD7FB:
            yield UNSAFE  # conjoining Jamo: no two terminals agree on their width
        elif kind in ("Mn", "Me"):
            yield MARK
        elif scalar in wide:
            yield WIDE
        else:
            yield NARROW


def table():
    runs = []
    for scalar, kind in enumerate(classes()):
        if not runs or runs[-1][1] != kind:
            runs.append((scalar, kind))
    out = [
        "// Made by Tests/Scripts/make-scalar-classes.py from Unicode " + VERSION + "; do not edit.",
        "",
        "extension ScalarClass {",
        "  /// The version of Unicode that the table was made from.",
        '  public static let unicodeVersion = "' + VERSION + '"',
        "",
        "  /// First scalar of each run shifted left by two bits, with the class of the run in those bits.",
        "  static let runs: [UInt32] = [",
    ]
    out += rows("0x%X" % (scalar << 2 | kind) for scalar, kind in runs)
    starts = [scalar for scalar, _ in runs]
    out += [
        "  ]",
        "",
        "  /// The place in ``runs`` of the run that each page of 256 scalars begins in, up to U+10000.",
        "  static let pages: [UInt16] = [",
    ]
    out += rows(str(bisect.bisect_right(starts, page << 8) - 1) for page in range(0x101))
    out += ["  ]", "}", ""]
    return "\n".join(out)


def rows(items):
    row = "   "
    for item in items:
        if len(row) + len(item) + 2 > 100:
            yield row
            row = "   "
        row += " " + item + ","
    yield row


def main():
    stated = (DATA / "EastAsianWidth.txt").read_text().splitlines()[0] if DATA.exists() else ""
    if VERSION not in stated:
        print("make-scalar-classes: Unicode " + VERSION + " is not installed (package unicode-data); nothing compared.")
        return 0
    made = table()
    if "--check" in sys.argv:
        if TARGET.read_text() != made:
            print("make-scalar-classes: " + TARGET.name + " is not what the script makes; run it.")
            return 1
        return 0
    TARGET.write_text(made)
    return 0


sys.exit(main())
