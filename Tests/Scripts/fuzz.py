"""Runs every fuzz target for some seconds on its corpus; prints what was found and exits 1 on any.

usage: fuzz.py PROGRAM FOLDER SECONDS [TARGET ...]

Seeds are the files of the repository; what libFuzzer keeps lies in FOLDER/corpus-TARGET, what broke in
FOLDER/found-TARGET-*. SEED sets the seed of the mutations.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEEDS = {
    "case": ["sample-cases/cases/*.json"],
    "history": ["Tests/Fuzzing/Seeds/*.jsonl"],
    "meeting": ["sample-cases/meetings/*.json"],
    "store": ["sample-cases/store.json"],
    "definition": ["Definitions/*.json"],
    "theme": ["Themes/*.json"],
    "draft": ["Tests/Fuzzing/Seeds/draft*.json"],
    "cache": ["Tests/Fuzzing/Seeds/*.rows"],
}
# No input may take longer than this, or more memory.
LIMITS = ["-timeout=1", "-rss_limit_mb=512", "-max_len=65536", "-use_value_profile=1"]


def dictionary(folder):
    """Every member name and short string of the samples, for the mutations to use."""
    words = set()
    for pattern in sum(SEEDS.values(), []):
        for path in ROOT.glob(pattern):
            words |= set(re.findall(rb'"([A-Za-z0-9._-]{1,24})"', path.read_bytes()))
    file = folder / "words.dict"
    file.write_text("".join(f'"\\"{word.decode()}\\""\n' for word in sorted(words)))
    return file


def run(program, folder, seconds, target, words):
    corpus = folder / f"corpus-{target}"
    corpus.mkdir(parents=True, exist_ok=True)
    for pattern in SEEDS[target]:
        for path in ROOT.glob(pattern):
            shutil.copy(path, corpus / f"seed-{path.name}")
    prefix = folder / f"found-{target}-"
    done = subprocess.run(
        [program, *LIMITS, f"-max_total_time={seconds}", f"-dict={words}", f"-artifact_prefix={prefix}",
         f"-seed={os.environ.get('SEED', '20261122')}", "-print_final_stats=1", str(corpus)],
        env={**os.environ, "FUZZ_TARGET": target, "HOME": str(folder)}, capture_output=True, text=True,
        errors="replace")
    stats = dict(re.findall(r"stat::(\w+):\s+(\d+)", done.stderr))
    covered = re.findall(r"cov: (\d+)", done.stderr)
    print(f"{target:12} exit {done.returncode}  runs {stats.get('number_of_executed_units', '?'):>9}"
          f"  covered {covered[-1] if covered else '?':>6}  peak {stats.get('peak_rss_mb', '?')} MB"
          f"  slowest {stats.get('slowest_unit_time_sec', '?')} s", flush=True)
    if done.returncode != 0:
        print(done.stderr[-3000:])
    return done.returncode == 0


def main():
    program, folder, seconds, *targets = sys.argv[1:]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    words = dictionary(folder)
    results = [run(program, folder, int(seconds), target, words) for target in targets or SEEDS]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
