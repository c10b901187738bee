"""Measures the program from outside and inside and prints one table; `make bench` builds what it needs.

Medians of many runs, with the quartiles: on a machine that others use too, compare ratios rather than
single numbers. A goal that is missed is said to be and fails nothing; only what cannot run does.
"""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(ROOT / ".build/static/release/tumorboard")
INSIDE = str(ROOT / ".build/benchmarks/release/benchmark")
SAVE = str(ROOT / ".build/benchmarks/save-bench")
TERMINAL = str(ROOT / ".build/benchmarks/terminal-bench")
SAMPLES = str(ROOT / "sample-cases")
RUNS = 31
# A file that changed less than two seconds ago is not kept in the cache (FileMark.tick).
SETTLED = 3
STAGES = {
    "update": "a move in the lesion table: update", "page": "a move in the lesion table: page",
    "draw": "a move in the lesion table: draw", "diff": "a move in the lesion table: diff",
    "decode": "decoding the samples",
}

problems = []


class Table:
    """Rows as they come in; widths when all are there."""

    def __init__(self):
        self.rows = [("", "median", "quartiles", "best", "goal", "")]

    def title(self, text):
        self.rows += [("",), (text,)]

    def add(self, name, unit, samples, most=None, least=None):
        if not samples:
            problems.append(f"{name}: nothing was measured")
            return
        middle = statistics.median(samples)
        quartiles = statistics.quantiles(samples, n=4) if len(samples) > 1 else [middle] * 3
        best = max(samples) if least is not None or unit == "MB/s" else min(samples)
        goal, verdict = "", ""
        if most is not None:
            goal, verdict = f"<= {most:g}", "met" if middle <= most else "MISSED"
        if least is not None:
            goal, verdict = f">= {least:g}", "met" if middle >= least else "MISSED"
        self.rows.append((
            "  " + name, f"{figure(middle)} {unit}".strip(),
            f"{figure(quartiles[0])}-{figure(quartiles[2])}", figure(best), goal, verdict))

    def print(self):
        full = [row for row in self.rows if len(row) > 1]
        widths = [max(len(row[place]) for row in full) for place in range(len(full[0]))]
        for row in self.rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths)]
            print("  ".join(cells).rstrip())


def figure(number):
    return f"{number:.0f}" if abs(number) >= 100 else f"{number:.3g}"


def run(*command, where=ROOT):
    """The lines of a command, split at tabs; none, and a problem, where it fails."""
    done = subprocess.run(
        command, cwd=where, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        problems.append(f"{pathlib.Path(command[0]).name} {command[1]}: {done.stderr.strip()}")
        return []
    return [line.split("\t") for line in done.stdout.splitlines()]


def grouped(lines, column):
    groups = {}
    for line in lines:
        groups.setdefault(line[0], []).append(float(line[column]))
    return groups


# From outside.

def other_programs(folder):
    """Programs to stand beside: the keys that end them, and the command."""
    file = pathlib.Path(folder) / "README.md"
    shutil.copy(ROOT / "README.md", file)
    programs = [("vim -u NONE", "\\e:q!\\r", ["vim", "-u", "NONE", str(file)])]
    if shutil.which("tig") and (ROOT / ".git").exists():
        programs.append(("tig", "q", ["tig"]))
    if shutil.which("htop"):
        programs.append(("htop", "q", ["htop"]))
    return programs


def ratios(samples, other):
    """Of every run of ours to that of another program right after it."""
    return [ours / its for ours, its in zip(samples.get("0", []), samples.get(str(other), []))]


def first_frames(table, folder, title, store, most_memory=None):
    """A second start: the first round, which is not counted, fills the cache."""
    programs = [("tumorboard", "q", [PROGRAM, store])] + other_programs(folder)
    for rows, columns in [(24, 80), (60, 200)]:
        table.title(f"First frame of {title}, {columns}x{rows}")
        words = [word for _, quit, command in programs for word in ["--", quit, *command]]
        lines = run(TERMINAL, "frames", str(RUNS), str(rows), str(columns), *words)
        wall, cpu, memory, size = (grouped(lines, column) for column in range(1, 5))
        for number, (name, _, _) in enumerate(programs):
            key = str(number)
            if key not in wall:
                problems.append(f"{name} did not run")
                continue
            table.add(f"{name}: end of the frame", "ms", wall[key])
            table.add(f"{name}: CPU until then", "ms", cpu[key])
            most = most_memory if number == 0 else None
            table.add(f"{name}: memory", "MB", [value / 1024 for value in memory[key]], most=most)
            table.add(f"{name}: bytes", "", size[key])
        for number, (name, _, _) in enumerate(programs[1:], 1):
            most = 2 if number == 1 else None
            table.add(f"tumorboard / {name}: end of the frame", "", ratios(wall, number), most=most)
            table.add(f"tumorboard / {name}: CPU", "", ratios(cpu, number))


def keys(table, name, store, case, limit, limits, size=(60, 200)):
    """Moves, views, a filter, and cases opened from the list; a limit of its own for some."""
    words = [
        "lesion cursor=" + "jkjjkk" * 6, "view switch=" + "24" * 15, "-agenda=1",
        "agenda cursor=" + "gjGk" * 8]
    for _ in range(4):
        words += ["-filter=/", "filter typed=c01 readers", "-end=\x03"]
    # What a hand rests on is read before it is asked for; a hand that does not rest waits for it.
    for _ in range(8):
        words += ["~next=j", "open a case=\\r", "-agenda=1"]
        words += ["-next=j", "open a case at once=\\r", "-agenda=1"]
    program = [PROGRAM, store, "--case", case, "--view", "lesions"]
    rows, columns = size
    lines = run(TERMINAL, "keys", str(rows), str(columns), *words, "--", "q", *program)
    table.title(f"Keys at {columns}x{rows}, {name}")
    for group, samples in grouped(lines, 1).items():
        table.add(f"{group}: CPU a key", "ms", [value / 1000 for value in samples],
                  most=limits.get(group, limit))
    if limit:
        moved = [size for size in grouped(lines, 2).get("lesion cursor", []) if size > 0]
        table.add("lesion cursor: bytes a move", "", moved, most=700)


def cold(table, stores):
    """Starts that can keep nothing: to the end of the last frame, with every case read."""
    table.title("Without a cache, until every case is read, 80x24")
    command = ["env", "XDG_CACHE_HOME=/proc", PROGRAM]
    words = [word for store in stores.values() for word in ["--", "q", *command, store]]
    lines = run(TERMINAL, "frames", "7", "24", "80", *words)
    for number, name in enumerate(stores):
        wall, most = grouped(lines, 1), grouped(lines, 3)
        table.add(f"{name}: all rows", "ms", wall.get(str(number), []))
        table.add(
            f"{name}: peak memory", "MB", [value / 1024 for value in most.get(str(number), [])])


# From inside.

# What a row inside the process may cost at most.
MOST = {"status / decoding": 2, "10,000 draws": 50}


def inside(table, title, *words, least=None):
    table.title(title)
    lines = run(INSIDE, *words)
    units = {line[0]: line[1] for line in lines}
    for name, samples in grouped(lines, 2).items():
        goal = least if name == "bytes to PatientCase" else None
        table.add(name, units[name], samples, most=MOST.get(name), least=goal)


def saves(table, folder):
    """A save and the same system calls in C, by turns, each in a copy of the samples of its own."""
    table.title("A save of C-0142, with its line in the history")
    ours, plain = f"{folder}/saved", f"{folder}/saved-in-c"
    shutil.copytree(SAMPLES, ours)
    run(INSIDE, "save", ours, "1")
    shutil.copytree(ours, plain)
    try:
        line = pathlib.Path(ours, "history/C-0142.jsonl").read_bytes().splitlines(True)[-1]
    except OSError as error:
        problems.append(f"save: {error}")
        return
    samples = {}
    for _ in range(RUNS):
        # Both write the same number of lines, so that both histories are as long.
        for command in [
            [INSIDE, "save", ours, "3"], [SAVE, plain, "C-0142", str(len(line)), "7"],
        ]:
            for name, values in grouped(run(*command), 2).items():
                # What a program does first is not what it costs.
                samples.setdefault(name, []).append(statistics.median(values))
    for name, values in samples.items():
        table.add(name, "ms", values)
    same_calls = samples.pop("the same calls in C", [])
    for name, values in samples.items():
        table.add(
            f"{name} / C", "", [one / other for one, other in zip(values, same_calls)], most=1.3)


def instructions(table, folder):
    table.title("Thousands of instructions, by callgrind")
    few, many = 10, 60
    # valgrind gives up on the symbols of so large a program.
    program = f"{folder}/benchmark"
    subprocess.run(["strip", "-o", program, INSIDE], check=True)
    for stage, name in STAGES.items():
        counts = [collected(program, stage, count) for count in (few, many)]
        if None not in counts:
            table.add(name, "", [(counts[1] - counts[0]) / (many - few) / 1000])


def collected(program, stage, count):
    command = [
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "repeat", stage,
        str(count), SAMPLES]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not found:
        problems.append(f"callgrind {stage}: {done.stderr[-300:]}")
        return None
    return int(found.group(1))


def load():
    return " ".join(f"{number:.2f}" for number in os.getloadavg())


def main():
    table = Table()
    print(f"{os.cpu_count()} cores, load {load()} at the beginning", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        stores = {}
        for count in (20, 1000, 2000):
            stores[count] = f"{folder}/{count}"
            run(INSIDE, "corpus", stores[count], str(count))
        time.sleep(SETTLED)
        first_frames(table, folder, "the samples", SAMPLES)
        first_frames(table, folder, "2,000 generated cases", stores[2000], 30)
        # Of the samples this is the one with most lesions.
        keys(table, "samples", SAMPLES, "C-0142", 1, {})
        large = {"filter typed": 5, "open a case": 2, "open a case at once": 2}
        for size in [(24, 80), (60, 200)]:
            keys(table, "2,000 generated cases", stores[2000], "G-000001", None, large, size)
        cold(table, {"samples": SAMPLES, "20 cases": stores[20], "2,000 cases": stores[2000]})
        inside(table, "Decoding the samples from memory", "decode", SAMPLES, "31", least=250)
        inside(
            table, "Decoding 1,000 generated cases from memory", "decode", stores[1000], "31",
            least=250)
        inside(table, "Judging 10,000 generated cases, by the thousand", "assess", "-", "10000")
        inside(
            table, "Status of 10,000 generated cases, by the thousand", "status", stores[1000], "10000")
        inside(table, "Fragility of C-0142", "draws", SAMPLES, "31")
        inside(table, "Stages of a key at 200x60, samples", "stages", SAMPLES, "200")
        saves(table, folder)
        instructions(table, folder)
    table.print()
    print(f"load {load()} at the end")
    for problem in problems:
        print(f"did not run: {problem}", file=sys.stderr)
    return 1 if problems else 0


sys.exit(main())
