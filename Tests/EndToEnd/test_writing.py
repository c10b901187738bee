"""Signs and drafts calls in the real program, beside others and under kills, and looks at what is on disk."""
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from terminal import PROGRAM, SAMPLES, Terminal

TOUCHSTONE = "C-0142"
# PD by MS, up to the text of the reason.
TO_THE_REASON = ["r", "p", "p", "\x1b[B", "m", "\x1b[B", "\x1b[B"]
TO_THE_INITIALS = ["\r", "\r"]


class Desk:
    """A store of one case, and a home of its own for drafts."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.store = os.path.join(self.folder.name, "store")
        os.makedirs(self.store + "/cases")
        shutil.copy(SAMPLES + "/store.json", self.store)
        shutil.copy(f"{SAMPLES}/cases/{TOUCHSTONE}.json", self.store + "/cases")
        self.env = {"HOME": self.folder.name}
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def open(self, *arguments, **options):
        return Terminal(
            self.store, "--case", TOUCHSTONE, "--view", "response", *arguments, env=self.env, **options)

    def case(self):
        return json.loads(pathlib.Path(self.store, "cases", TOUCHSTONE + ".json").read_bytes())

    def calls(self):
        return self.case().get("calls", [])

    def drafts(self):
        folder = pathlib.Path(self.folder.name, ".local/state/tumorboard/drafts")
        return [json.loads(path.read_bytes()) for path in folder.glob("*/*.json")]

    def run(self, *arguments):
        return subprocess.run(
            [PROGRAM, *arguments], env={**os.environ, **self.env}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True)


def press(terminal, keys):
    for key in keys:
        terminal.send(key)
        terminal.pump(0.03, 2)


class Writing(unittest.TestCase):
    def test_a_call_is_signed_and_explained_for_ever(self):
        with Desk() as desk:
            with desk.open() as terminal:
                terminal.wait_for("RECIST")
                press(terminal, TO_THE_REASON)
                press(terminal, ["adrenal doubled"] + TO_THE_INITIALS)
                terminal.wait_for("type MS to sign")
                press(terminal, ["ms"])
                terminal.wait_for("Enter signs").send("\r")
                terminal.wait_for("PD signed by MS. Saved ")
                # What the screen says is on disk now, not when the program ends.
                call, = desk.calls()
                terminal.send("Q")
                self.assertEqual(terminal.wait(), 0)
            self.assertEqual(
                (call["category"], call["computed"], call["author"], call["rationale"]),
                ("PD", "PR", "ms", "adrenal doubled"))
            self.assertEqual(desk.run("verify", desk.store).returncode, 0)
            self.assertIn("ms", desk.run("history", desk.store, TOUCHSTONE).stdout)
            self.assertEqual(desk.drafts(), [])
            # Files of the store and drafts are nobody else's.
            for path in pathlib.Path(desk.store, "history").iterdir():
                self.assertEqual(path.stat().st_mode & 0o077, 0, path)

    def test_other_screens_follow_and_keep_what_is_typed(self):
        with Desk() as desk, desk.open("--person", "bt") as other, desk.open() as terminal:
            other.wait_for("RECIST")
            press(other, ["r", "s"])
            terminal.wait_for("RECIST")
            press(terminal, TO_THE_REASON)
            press(terminal, ["adrenal doubled", "\x13"])
            terminal.wait_for("Draft kept, not signed.")
            # The form above stays, the page below follows.
            other.wait_for("draft", limit=15)
            self.assertIn("RESPONSE CALL", other.text())
            self.assertIn("[SD", other.text())

    def test_a_signed_call_cannot_be_taken_back_but_retracted(self):
        with Desk() as desk, desk.open("--person", "ms") as terminal:
            terminal.wait_for("RECIST")
            press(terminal, TO_THE_REASON)
            press(terminal, ["doubled"] + TO_THE_INITIALS + ["ms", "\r"])
            terminal.wait_for("Saved ")
            press(terminal, ["u"])
            terminal.wait_for("nothing to take back")
            press(terminal, ["D", "wrong time point", "\x1b[B", "ms", "\r"])
            terminal.wait_for("Retracted by MS")
            call, = desk.calls()
            self.assertEqual(call["retracted"]["reason"], "wrong time point")

    def test_a_full_disk_is_said_and_nothing_is_lost(self):
        if os.geteuid() != 0:
            self.skipTest("only root can mount a small disk")
        with Desk() as desk:
            small = os.path.join(desk.folder.name, "small")
            os.makedirs(small)
            mounted = subprocess.run(
                ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small], capture_output=True)
            if mounted.returncode != 0:
                self.skipTest("no small disk can be mounted here")
            try:
                shutil.copytree(desk.store, small + "/store")
                desk.store = small + "/store"
                with open(small + "/filler", "wb", buffering=0) as filler:
                    try:
                        while True:
                            filler.write(b"x" * 4096)
                    except OSError:
                        pass
                before = desk.case()
                with desk.open() as terminal:
                    terminal.wait_for("RECIST")
                    press(terminal, TO_THE_REASON)
                    press(terminal, ["doubled", "\x13"])
                    terminal.wait_for("Not saved.")
                    self.assertIn("doubled", terminal.text())
                self.assertEqual(desk.case(), before)
            finally:
                subprocess.run(["umount", small], check=True)


WORD = re.compile(r"w(\d\d\d)")


class Kills(unittest.TestCase):
    """Nothing that the screen acknowledged is lost, whenever the program is killed."""

    COUNT = 200 if os.environ.get("SOAK") else 2

    def test_kills_under_typing(self):
        seed = int(os.environ.get("SEED", "20261122"))
        for number in range(self.COUNT):
            with self.subTest(seed=seed, number=number), Desk() as desk:
                self.one(desk, random.Random(f"{seed}-{number}"))

    def one(self, desk, chance):
        before = desk.case()
        shown = []  # when a word stood on the screen
        with desk.open("--person", "ms") as terminal:
            terminal.wait_for("RECIST", limit=30)
            press(terminal, TO_THE_REASON)
            end = time.monotonic() + chance.uniform(0.2, 4.0)
            word = 0
            while time.monotonic() < end:
                terminal.send(f"w{word:03d} ")
                terminal.pump(0.01, chance.uniform(0.02, 0.2))
                words = WORD.findall(terminal.text())
                if words:
                    shown.append((time.monotonic(), int(words[-1])))
                word += 1
                if chance.random() < 0.06:
                    terminal.send("\x13")
                    terminal.pump(0.02, chance.uniform(0.0, 0.5))
                    if "RESPONSE CALL" not in terminal.text():
                        press(terminal, ["r"] + ["\x1b[B"] * 3)
            acknowledged = "Saved " in terminal.text()
            killed = time.monotonic()
            terminal.kill(signal.SIGKILL)
            terminal.wait()
        calls = desk.calls()
        if acknowledged:
            self.assertTrue(calls, "the screen said saved")
        kept = [entry for when, entry in shown if when < killed - 1.0]
        text = " ".join(
            [draft["fields"].get("reason", "") for draft in desk.drafts()]
            + [call.get("rationale", "") for call in calls])
        if kept:
            self.assertIn(f"w{max(kept):03d}", text)
        if not calls:
            self.assertEqual(desk.case(), before)
        verified = desk.run("verify", desk.store)
        self.assertEqual(verified.returncode, 0, verified.stdout + verified.stderr)
        left = [name for name in os.listdir(desk.store + "/cases") if not name.startswith(".")]
        self.assertEqual(left, [TOUCHSTONE + ".json"])


if __name__ == "__main__":
    unittest.main()
