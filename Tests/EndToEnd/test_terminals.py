"""Every kind of terminal, size and theme: the same text, nothing that is not for the screen, given back.

With SOAK=1 in the environment (`make soak`) every kind is shown every page in every theme.
"""
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import time
import unittest

from terminal import PROGRAM, ROOT, SAMPLES, Terminal

SOAK = os.environ.get("SOAK") == "1"
# By how many colours their descriptions give them.
KINDS = {
    "xterm-direct": "direct", "tmux-direct": "direct",
    "xterm-256color": "256", "screen-256color": "256", "tmux-256color": "256", "putty-256color": "256",
    "rxvt-unicode-256color": "256", "alacritty": "256",
    "rxvt-unicode": "16", "xterm-16color": "16",
    "xterm": "8", "screen": "8", "linux": "8", "putty": "8",
    "vt100": "none", "xterm-mono": "none",
}
PAGES = [("1", "AGENDA"), ("2", "[2 overview]"), ("3", "[3 timeline]"), ("4", "[4 lesions]"),
         ("5", "[5 response]"), ("?", "HELP")]
THEMES = sorted(path.stem for path in (ROOT / "Themes").glob("*.json"))
NAMED = {"black", "red", "green", "brown", "blue", "magenta", "cyan", "white"}

# What ncurses may send besides text: ECMA-48 control sequences, character sets, keypad and cursor
# modes, and the console's own way back to its colours.
SEQUENCES = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()*+][0-9A-Za-z]|\x1b[78=>cDEHM]|\x1b\]R|\x1b\]104\x07")
# What would redefine a colour: OSC 4, and the console's P.
REDEFINES = re.compile(rb"\x1b\](4;|P[0-9a-fA-F]|1[0-9];)")


def strays(raw):
    """Bytes that are neither text nor a sequence that is known."""
    text = SEQUENCES.sub(b"", bytes(raw)).decode(errors="backslashreplace")
    return sorted({c for c in text if c < " " and c not in "\r\n\b\x0e\x0f" or "\x7f" <= c < "\xa0"})


class Case(unittest.TestCase):
    def settle(self, terminal, expected, limit=10.0):
        """Waits until the screen is what is expected."""
        end = time.monotonic() + limit
        while terminal.text() != expected and time.monotonic() < end:
            terminal.pump(0.02, 0.3)
        self.assertEqual(terminal.text(), expected)

    def leave(self, terminal):
        terminal.send("Q")
        self.assertEqual(terminal.wait(), 0)
        self.assertTrue(terminal.is_cooked(), "the terminal is not as it was found")
        self.assertEqual(strays(terminal.raw), [])
        self.assertIsNone(REDEFINES.search(bytes(terminal.raw)), "a colour was redefined")


class Kinds(Case):
    @classmethod
    def setUpClass(cls):
        cls.expected = {}
        with Terminal(SAMPLES, "--glyphs", "unicode") as terminal:
            terminal.wait_for("AGENDA")
            for key, mark in PAGES:
                terminal.send(key).wait_for(mark).pump(0.2)
                cls.expected[key] = terminal.text()

    def walk(self, term, theme):
        with Terminal(SAMPLES, "--glyphs", "unicode", "--theme", theme, term=term) as terminal:
            terminal.wait_for("AGENDA")
            for key, _ in PAGES:
                terminal.send(key)
                self.settle(terminal, self.expected[key])
            colors = {c for row in terminal.screen.buffer.values() for cell in row.values()
                      for c in (cell.fg, cell.bg)} - {"default"}
            self.leave(terminal)
            return colors

    def check(self, term, theme):
        colors = self.walk(term, theme)
        plain = {c.removeprefix("bright") for c in colors}
        if KINDS[term] == "none" or theme == "mono":
            self.assertEqual(colors, set())
        elif KINDS[term] in ("8", "16"):
            self.assertTrue(colors and plain <= NAMED | {"yellow"} | self.sixteen(), colors)
        else:
            self.assertTrue(any(re.fullmatch("[0-9a-f]{6}", c) for c in colors), colors)

    @staticmethod
    def sixteen():
        from pyte.graphics import FG_BG_256
        return set(FG_BG_256[:16])

    def test_every_kind_shows_the_same_text_on_every_page(self):
        for place, term in enumerate(KINDS):
            for theme in THEMES if SOAK else [THEMES[place % len(THEMES)]]:
                with self.subTest(term=term, theme=theme):
                    self.check(term, theme)


class Signs(Case):
    """Which signs are drawn with, when nothing says so."""

    def other_signs(self, *arguments, **how):
        """What stands on the pages besides ASCII."""
        found = set()
        with Terminal(SAMPLES, *arguments, **how) as terminal:
            terminal.wait_for("AGENDA")
            for key, mark in PAGES:
                terminal.send(key).wait_for(mark).pump(0.1)
                found |= {c for c in terminal.text() if c > "\x7e"}
            self.leave(terminal)
        return found

    def names(self):
        """What cases themselves hold besides ASCII."""
        texts = [path.read_text() for path in pathlib.Path(SAMPLES).rglob("*.json")]
        return {c for text in texts for c in text if c > "\x7e"}

    def test_ascii_is_ascii(self):
        self.assertLessEqual(self.other_signs("--glyphs", "ascii"), self.names())

    def test_consoles_and_other_locales_get_ascii(self):
        for how in ({"term": "linux"}, {"term": "vt100"}, {"env": {"LC_ALL": "C"}},
                    {"env": {"LC_ALL": "", "LANG": "de_DE.ISO-8859-1"}}):
            with self.subTest(how):
                self.assertLessEqual(self.other_signs(**how), self.names())

    def test_others_get_unicode(self):
        for env in ({}, {"LC_ALL": "de_DE.UTF-8"}, {"LC_ALL": "", "LANG": "en_US.utf8"}, {"LC_ALL": ""}):
            with self.subTest(env):
                self.assertIn("─", self.other_signs(env=env))


class Sizes(Case):
    SIZES = [(1, 1), (2, 2), (1, 500), (200, 1), (15, 60), (16, 59), (16, 60), (24, 80), (25, 81), (50, 132),
             (200, 60), (16, 500), (200, 500)]

    def test_every_size_is_drawn_or_says_what_it_needs(self):
        for rows, columns in self.SIZES:
            with self.subTest(rows=rows, columns=columns), \
                    Terminal(SAMPLES, rows=rows, columns=columns) as terminal:
                if rows >= 16 and columns >= 60:
                    terminal.wait_for("AGENDA").send("4").wait_for("[4 lesions]")
                elif columns >= 60:
                    terminal.wait_for(f"needs 60 x 16 cells; this is {columns} x {rows}.")
                else:
                    terminal.wait_for("tumorboard"[:columns])
                self.leave(terminal)

    def test_a_storm_of_sizes_ends_in_the_right_screen(self):
        chance = random.Random(7)
        with Terminal(SAMPLES, rows=30, columns=100) as terminal:
            terminal.wait_for("AGENDA").send("4").wait_for("[4 lesions]").pump(0.2)
            expected = terminal.text()
            for _ in range(1000 if SOAK else 60):
                terminal.resize(chance.randint(1, 80), chance.randint(1, 200))
                if chance.random() < 0.3:
                    terminal.pump(0.0, 0.01)
            terminal.pump(0.1)
            terminal.resize(30, 100)
            self.settle(terminal, expected)
            self.leave(terminal)


class Themes(Case):
    def page_color(self, theme):
        path = ROOT / "Themes" / f"{theme}.json"
        palette = json.loads(path.read_text()).get("palette")
        return palette and palette["page"][1]

    def test_t_goes_through_all_of_them(self):
        with Terminal(SAMPLES) as terminal:
            terminal.wait_for("AGENDA").pump(0.1)
            seen = []
            for _ in THEMES:
                terminal.send("t").wait_for("theme ").pump(0.1)
                seen.append(re.search(r"theme ([a-z-]+)", terminal.text()).group(1))
            self.assertEqual(sorted(seen), THEMES)
            self.assertEqual(seen[-1], "dark")
            self.leave(terminal)

    def test_each_paints_the_page(self):
        from pyte.graphics import FG_BG_256
        for theme in THEMES:
            with self.subTest(theme), Terminal(SAMPLES, "--theme", theme) as terminal:
                terminal.wait_for("AGENDA").pump(0.1)
                number = self.page_color(theme)
                wanted = "default" if number is None else FG_BG_256[number]
                self.assertEqual(terminal.screen.buffer[15][79].bg, wanted)
                self.leave(terminal)

    def test_the_ground_of_the_terminal_chooses(self):
        for ground, number in (("15;0", 234), ("0;15", 231), ("0;default;15", 231), ("x", 234)):
            from pyte.graphics import FG_BG_256
            with self.subTest(ground), Terminal(SAMPLES, env={"COLORFGBG": ground}) as terminal:
                terminal.wait_for("AGENDA").pump(0.1)
                self.assertEqual(terminal.screen.buffer[15][79].bg, FG_BG_256[number])
                self.leave(terminal)


class OwnThemes(Case):
    """Themes from the configuration folder and from files."""

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="tumorboard-themes-")
        self.addCleanup(shutil.rmtree, self.home)
        self.folder = os.path.join(self.home, ".config/tumorboard/themes")
        os.makedirs(self.folder)
        self.env = {"HOME": self.home}

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def run_program(self, *arguments):
        env = {"PATH": os.environ["PATH"], "HOME": self.home, "TERM": "xterm-256color"}
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, env=env, timeout=30)

    def test_a_theme_of_ones_own(self):
        text = '{"name": "ours", "inherits": "light", "palette": {"page": ["#ffffd7", 230, 15, 7]}}'
        path = self.write("ours.json", text)
        for arguments, env in ((["--theme", "ours"], {}), (["--theme", path], {"HOME": "/nonexistent"}),
                               ([], {"TUMORBOARD_THEME": "ours"})):
            with self.subTest(arguments), Terminal(SAMPLES, *arguments, env=self.env | env) as terminal:
                terminal.wait_for("AGENDA").pump(0.1)
                self.assertEqual(terminal.screen.buffer[15][79].bg, "ffffd7")
                self.leave(terminal)

    def test_a_faulty_one_is_told_and_stops_nothing(self):
        self.write("bad.json", '{"name": "bad",\n "colours": {}}')
        with Terminal(SAMPLES, columns=120, env=self.env) as terminal:
            terminal.wait_for("AGENDA").wait_for("bad.json:2: ")
            self.leave(terminal)
        result = self.run_program("themes")
        self.assertEqual(result.returncode, 1)
        self.assertIn("bad.json:2: A theme has name, ", result.stderr)
        self.assertIn("high-contrast-dark", result.stdout)

    def test_a_faulty_one_that_was_asked_for_is_wrong_use(self):
        path = self.write("bad.json", '{"name": "bad",\n\n "roles": {"plain": {"color": "x"}}}')
        for wanted, says in ((path, "bad.json:3: The palette has no colour \"x\"."),
                             ("nobody", "There is no theme nobody"),
                             ("./none.json", "Could not read ./none.json: No such file or directory.")):
            with self.subTest(wanted):
                result = self.run_program(SAMPLES, "--theme", wanted)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
                self.assertIn(says, result.stderr)
                self.assertIn("Hint: ", result.stderr)

    def test_the_list(self):
        path = self.write("ours.json", '{"name": "ours", "inherits": "light"}')
        result = self.run_program("themes", "--format", "json")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        themes = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([theme["theme"] for theme in themes], ["dark"] + sorted(set(THEMES) - {"dark"} | {"ours"}))
        ours, = [theme for theme in themes if theme["theme"] == "ours"]
        self.assertEqual(ours, {"theme": "ours", "background": "light", "source": "user", "path": path,
                                "inherits": "light", "description": "", "default": False})
        self.assertEqual(list(themes[0]), ["theme", "background", "source", "path", "inherits",
                                           "description", "default"])
        self.assertEqual([theme["theme"] for theme in themes if theme["default"]], ["dark"])
        text = self.run_program("themes").stdout.splitlines()
        self.assertEqual(len(text), len(themes) + 1)
        self.assertIn("built in", text[1])


if __name__ == "__main__":
    unittest.main()
