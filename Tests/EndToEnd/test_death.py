"""The terminal is usable again, and says what happened, whatever ends the program."""
import os
import signal
import termios
import unittest

from terminal import SAMPLES, Terminal

READY = "QUESTION"
SECRETS = ("adrenal", "Juniper", "osimertinib")


def opened(**how):
    """The program with a case on the screen."""
    return Terminal(SAMPLES, "--case", "C-0142", **how)


class Death(unittest.TestCase):
    def ended(self, terminal, status, says=None):
        self.assertEqual(terminal.wait(), status)
        raw = bytes(terminal.raw)
        after = terminal.after_leaving()
        self.assertIsNotNone(after, "the alternate screen was not left")
        self.assertTrue(terminal.is_cooked(), "the terminal is not cooked")
        self.assertGreater(raw.rfind(b"\x1b[?25h"), raw.rfind(b"\x1b[?25l"), "cursor hidden")
        self.assertGreater(raw.rfind(b"\x1b[?2004l"), raw.rfind(b"\x1b[?2004h"), "paste mode on")
        self.assertNotIn("Press space", after)
        for secret in SECRETS:
            self.assertNotIn(secret, after)
        if says:
            self.assertIn(says, after)

    def test_quit(self):
        with opened() as terminal:
            terminal.wait_for(READY).send("Q")
            self.ended(terminal, 0)

    def test_control_c(self):
        with opened() as terminal:
            terminal.wait_for(READY).send("\x03")
            self.ended(terminal, 0)

    def test_signals_that_ask(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(number.name), opened() as terminal:
                terminal.wait_for(READY).kill(number)
                self.ended(terminal, -number, "ended by signal")

    def test_signals_that_force(self):
        fatal = (signal.SIGQUIT, signal.SIGSEGV, signal.SIGBUS, signal.SIGABRT, signal.SIGILL,
                 signal.SIGTRAP, signal.SIGFPE)
        for number in fatal:
            with self.subTest(number.name), opened() as terminal:
                terminal.wait_for(READY).kill(number)
                self.ended(terminal, -number, "tumorboard stopped because of a fault")

    def test_a_swift_trap_shows_its_message(self):
        with opened(env={"TUMORBOARD_FAULT": "trap"}) as terminal:
            status = terminal.wait()
            self.assertIn(status, (-signal.SIGILL, -signal.SIGTRAP))
            self.ended(terminal, status, "asked for by TUMORBOARD_FAULT")

    def test_the_terminal_going_away_ends_the_program(self):
        terminal = opened()
        terminal.wait_for(READY)
        os.close(terminal.master)
        _, status = os.waitpid(terminal.pid, 0)
        # The hang-up comes as a signal and as the end of input, in either order.
        self.assertIn(os.waitstatus_to_exitcode(status), (0, -signal.SIGHUP))

    def test_without_alternate_screen_nothing_stays(self):
        for leave in ("Q", signal.SIGSEGV):
            with self.subTest(leave), opened(term="vt100") as terminal:
                terminal.wait_for(READY)
                terminal.send(leave) if leave == "Q" else terminal.kill(leave)
                terminal.wait()
                for secret in SECRETS:
                    self.assertNotIn(secret, terminal.text())


class NoTerminal(unittest.TestCase):
    def refused(self, says, **how):
        with opened(**how) as terminal:
            before = termios.tcgetattr(terminal.master)
            self.assertEqual(terminal.wait(), 2)
            self.assertEqual(termios.tcgetattr(terminal.master), before)
            self.assertIn(says, terminal.text())

    def test_dumb(self):
        self.refused("--plain", term="dumb")

    def test_unknown(self):
        self.refused("no-such-terminal", term="no-such-terminal")


if __name__ == "__main__":
    unittest.main()
