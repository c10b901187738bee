"""Runs the program in a pseudo-terminal, feeds what it writes to pyte, and offers keys and signals."""
import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import struct
import termios
import time

import pyte

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("TUMORBOARD", str(ROOT / ".build/debug/tumorboard"))
SAMPLES = str(ROOT / "sample-cases")


# The form of ISO 8613-6, which pyte takes for text.
DIRECT_COLOR = re.compile(rb"\x1b\[([34])8:2::(\d+:\d+:\d+)m")


UNFINISHED = re.compile(rb"\x1b(\[[0-9:;?]*)?$")


def with_semicolons(match):
    kind, color = match.groups()
    return b"\x1b[" + kind + b"8;2;" + color.replace(b":", b";") + b"m"


class Terminal:
    """A program in a terminal of a given size and kind, in an environment where nothing varies."""

    def __init__(self, *arguments, rows=24, columns=80, term="xterm-256color", env=None, argv=None):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = bytearray()
        self.waiting = b""
        self.status = None
        environment = {
            "TERM": term, "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
            "PATH": os.environ["PATH"],
        }
        environment.update(env or {})
        argv = argv or [PROGRAM, *arguments]
        self.master, terminal = pty.openpty()
        self._set_size(terminal, rows, columns)
        # Before the program can change anything.
        self.found = termios.tcgetattr(self.master)
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.master)
            os.login_tty(terminal)
            os.execvpe(argv[0], argv, environment)
        os.close(terminal)

    @staticmethod
    def _set_size(descriptor, rows, columns):
        fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def pump(self, quiet=0.05, limit=5.0):
        """Reads until nothing has come for `quiet` seconds."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            ready, _, _ = select.select([self.master], [], [], quiet)
            if not ready:
                return
            try:
                data = os.read(self.master, 65536)
            except OSError:
                return
            if not data:
                return
            self.raw += data
            self._show(data)

    def _show(self, data):
        """Feeds whole sequences to the screen; a beginning waits for its rest."""
        data = self.waiting + data
        cut = UNFINISHED.search(data)
        self.waiting = data[cut.start():] if cut else b""
        self.stream.feed(DIRECT_COLOR.sub(with_semicolons, data[:cut.start()] if cut else data))

    def wait_for(self, text, limit=10.0):
        """Waits until `text` stands on the screen; fails with the screen if it never does."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            self.pump(0.01, 0.2)
            if text in self.text():
                return self
        raise AssertionError(f"never showed {text!r}:\n{self.text()}")

    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    def line(self, row):
        return self.screen.display[row].rstrip()

    def send(self, keys):
        os.write(self.master, keys if isinstance(keys, bytes) else keys.encode())
        return self

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        self._set_size(self.master, rows, columns)
        return self

    def kill(self, number):
        os.kill(self.pid, number)
        return self

    def wait(self, limit=10.0):
        """Waits for the end; the exit status as subprocess gives it (negative for a signal)."""
        end = time.monotonic() + limit
        while self.status is None and time.monotonic() < end:
            self.pump(0.01, 0.05)
            pid, status, self.usage = os.wait4(self.pid, os.WNOHANG)
            if pid:
                self.pump(0.01)
                self.status = os.waitstatus_to_exitcode(status)
        if self.status is None:
            raise AssertionError(f"did not end:\n{self.text()}")
        return self.status

    def close(self):
        if self.status is None:
            try:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        os.close(self.master)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def after_leaving(self):
        """What was written after the alternate screen was left, as text; None if it never was."""
        _, left, rest = bytes(self.raw).rpartition(b"\x1b[?1049l")
        return rest.decode(errors="replace") if left else None

    def is_cooked(self):
        """Whether line editing, echo and signal keys are on as they were found."""
        now = termios.tcgetattr(self.master)
        return now[0] == self.found[0] and now[3] == self.found[3]

    def takes_signal_keys(self):
        """Whether Ctrl-C and Ctrl-Z are signals again, as a shell at its prompt needs them."""
        return bool(termios.tcgetattr(self.master)[3] & termios.ISIG)
