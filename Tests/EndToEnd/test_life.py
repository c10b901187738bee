"""Suspending, resizing, and keys that must not wait."""
import signal
import time
import unittest

from terminal import PROGRAM, Terminal

READY = "tumorboard"


class Suspend(unittest.TestCase):
    def test_control_z_and_fg_under_a_shell(self):
        shell = ["bash", "--norc", "-i"]
        with Terminal(argv=shell, env={"PS1": "READY-PROMPT "}) as terminal:
            terminal.wait_for("READY-PROMPT").send(PROGRAM + "\n")
            terminal.pump(0.3)
            terminal.send("\x1a").wait_for("Stopped")
            self.assertTrue(terminal.is_cooked_for_shell())
            terminal.resize(30, 100)
            terminal.send("clear\n").pump(0.1)
            terminal.send("fg\n").pump(0.3)
            self.assertIn(READY, terminal.line(0))
            terminal.send("q").wait_for("READY-PROMPT")

    def test_stopped_and_continued_from_outside(self):
        with Terminal() as terminal:
            terminal.wait_for(READY).kill(signal.SIGSTOP)
            time.sleep(0.05)
            terminal.screen.reset()
            terminal.kill(signal.SIGCONT).wait_for(READY)
            self.assertEqual(terminal.send("q").wait(), 0)


class Resize(unittest.TestCase):
    def test_any_size(self):
        with Terminal() as terminal:
            terminal.wait_for(READY)
            for rows, columns in ((1, 1), (5, 20), (60, 200), (200, 500), (24, 80)):
                terminal.resize(rows, columns).pump(0.05)
            terminal.wait_for(READY)
            self.assertEqual(terminal.send("q").wait(), 0)


if __name__ == "__main__":
    unittest.main()
