"""What scripts rely on: output, exit status, streams."""
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import unittest

from terminal import PROGRAM, SAMPLES

CASES = sorted(name[:-5] for name in os.listdir(os.path.join(SAMPLES, "cases")))


def run(*arguments, stdin="", env=None):
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C", "TZ": "UTC"}
    environment.update(env or {})
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, text=True,
                          env=environment, timeout=30)


def lines(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


class Assess(unittest.TestCase):
    def test_the_touchstone(self):
        result = run("assess", SAMPLES, "C-0142", "--format", "json")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        course, = lines(result)
        self.assertEqual([p["sum"] for p in course["timePoints"]], [111, 79, 62, 53, 53, 61])
        self.assertEqual([p["overall"] for p in course["timePoints"][1:]], ["SD", "PR", "PR", "PR", "PR"])
        last = course["timePoints"][-1]
        self.assertEqual((last["percentFromBaseline"], last["percentFromNadir"], last["nadir"]),
                         (-45.0, 15.1, 53))
        self.assertEqual(course["bestOverallResponse"],
                         {"unconfirmed": "PR", "confirmed": "PR", "confirmedOn": "2024-07-29"})
        self.assertEqual((course["responseDate"], course["progressionDate"]), ("2024-05-27", None))

    def test_the_other_reader_disagrees(self):
        course, = lines(run("assess", SAMPLES, "C-0142", "--evaluator", "B", "--format", "json"))
        self.assertEqual([p["sum"] for p in course["timePoints"]], [84, 61, 49, 41, 45, 53])
        self.assertEqual(course["timePoints"][-1]["overall"], "PD")
        self.assertEqual(course["progressionDate"], "2024-12-02")

    def test_keys_and_their_order(self):
        course, = lines(run("assess", SAMPLES, "C-0142", "--format", "json"))
        self.assertEqual(list(course), ["case", "criterion", "evaluator", "line", "source", "timePoints",
                                        "bestOverallResponse", "responseDate", "progressionDate",
                                        "durations"])
        self.assertEqual(list(course["timePoints"][0]), ["date", "baseline", "sum"])
        self.assertEqual(list(course["timePoints"][1]),
                         ["date", "sum", "percentFromBaseline", "percentFromNadir", "nadir", "target",
                          "nonTarget", "newLesions", "overall", "literal", "rules", "class", "growth"])

    def test_every_course(self):
        courses = lines(run("assess", SAMPLES, "--all", "--format", "json"))
        found = [(c["case"], c["evaluator"], c["line"]) for c in courses]
        self.assertEqual(found, sorted(found, key=lambda course: course[0]))
        for course in [("C-0118", "A", 2), ("C-0137", "A", 1), ("C-0137", "A", 2),
                       ("C-0142", "A", 1), ("C-0142", "B", 1)]:
            self.assertEqual(found.count(course), 1, course)

    def test_what_was_only_reported(self):
        course, = lines(run("assess", SAMPLES, "C-0151", "--format", "json"))
        self.assertEqual((course["criterion"], course["source"]), ("lugano-pet", "reported"))
        points = [(p["overall"], p["class"]) for p in course["timePoints"][1:]]
        self.assertEqual(points, [("PMR", "P"), ("CMR", "C"), ("PMD", "D")])
        self.assertEqual((course["bestOverallResponse"], course["durations"]), (None, None))
        text = run("assess", SAMPLES, "C-0151").stdout
        self.assertIn("Lugano 2014, PET, as reported  reader A  line 1", text)

    def test_a_criterion_beside_the_leading_one(self):
        course, = lines(run("assess", SAMPLES, "C-0188", "--criterion", "irecist", "--format", "json"))
        self.assertEqual(course["bestOverallResponse"]["unconfirmed"], "iPR")
        self.assertEqual(course["durations"]["progressionFreeSurvival"],
                         {"from": "2023-05-11", "to": "2024-10-09", "days": 517, "end": "lastAssessment"})
        measured, = lines(run("assess", SAMPLES, "C-0188", "--format", "json"))
        self.assertEqual((measured["criterion"], measured["progressionDate"]), ("recist-1.1", "2023-07-12"))

    def test_durations(self):
        course, = lines(run("assess", SAMPLES, "C-0184", "--format", "json"))
        self.assertEqual(course["durations"]["response"],
                         {"from": "2024-03-08", "to": "2024-09-18", "days": 194, "end": "progression"})
        self.assertEqual(course["durations"]["progressionBetween"], ["2024-08-21", "2024-09-18"])
        self.assertIn("response 194 days to progression; progression-free 247 days to progression",
                      run("assess", SAMPLES, "C-0184").stdout)

    def test_criteria(self):
        rows = lines(run("criteria", "--format", "json"))
        self.assertEqual((len(rows), rows[0]["id"], rows[-1]["id"]), (20, "recist-1.1", "pcnsl-ipcg"))
        for row in rows:
            self.assertTrue(row["citation"] and row["categories"], row["id"])
            self.assertEqual(run("assess", SAMPLES, "C-0142", "--criterion", row["id"]).returncode, 0)
        text = run("criteria").stdout
        self.assertIn("C: CMR; P: PMR; S: NMR; D: PMD; NE: NE", text)

    def test_the_settings_of_a_store(self):
        with tempfile.TemporaryDirectory() as folder:
            store = os.path.join(folder, "store")
            shutil.copytree(SAMPLES, store)
            path = os.path.join(store, "store.json")
            with open(path) as file:
                text = file.read()
            with open(path, "w") as file:
                file.write(text.replace("{", '{"settings": {"confirmGapDays": 100},', 1))
            course, = lines(run("assess", store, "C-0142", "--format", "json"))
            self.assertEqual(course["bestOverallResponse"]["confirmedOn"], "2024-09-30")
            self.assertEqual(course["settings"], {"confirmGapDays": 100})
            self.assertIn("settings changed: confirmGapDays 100", run("assess", store, "C-0142").stdout)
            with open(path, "w") as file:
                file.write(text.replace("{", '{"settings": {"confirmGap": 100},', 1))
            self.assertEqual(run("assess", store, "C-0142").returncode, 3)
            self.assertIn("confirmGap", run("check", store).stdout)

    def test_settings(self):
        rows = lines(run("settings", "--format", "json"))
        self.assertEqual((rows[0]["name"], len(rows) > 40), ("keepResponse", True))
        result = run("assess", SAMPLES, "C-0142", "--set", "confirmGapDays=100", "--format", "json")
        self.assertEqual(lines(result)[0]["bestOverallResponse"]["confirmedOn"], "2024-09-30")
        self.assertEqual(run("assess", SAMPLES, "--set", "nonsense=1").returncode, 2)
        self.assertEqual(run("assess", SAMPLES, "--set", "sdMinDays=often").returncode, 2)

    def test_wrong_use(self):
        for arguments in (["assess"], ["assess", SAMPLES, "C-9999"], ["assess", SAMPLES, "--format", "xml"],
                          ["assess", SAMPLES, "--criterion", "recist-9"], ["nonsense-command", "x", "y"]):
            with self.subTest(arguments):
                result = run(*arguments)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
                self.assertTrue(result.stderr)


class Show(unittest.TestCase):
    def test_the_pages_agree_with_assess(self):
        overview = run("show", SAMPLES, "C-0142", "--view", "overview", "--width", "80").stdout
        lesions = run("show", SAMPLES, "C-0142", "--view", "lesions", "--width", "80").stdout
        for page in (overview, lesions):
            self.assertIn("53", page)
            self.assertLessEqual(max(len(line) for line in page.splitlines()), 80)
        self.assertIn("base 111, nadir 53, now 61 mm", overview)
        self.assertIn("−45.0", overview)
        self.assertIn("+15.1 % (+8 mm)", overview)
        self.assertIn("−45.0", lesions)

    def test_another_day(self):
        page = run("show", SAMPLES, "C-0142", "--as-of", "2024-12-02").stdout
        self.assertIn("30 Sep", page)
        self.assertNotIn("15 → 24", page, "the reading was known on the next day only")
        self.assertIn("15 → 24", run("show", SAMPLES, "C-0142", "--as-of", "2024-12-03").stdout)

    def test_wrong_use(self):
        self.assertEqual(run("show", SAMPLES, "C-0142", "--view", "nonsense").returncode, 2)
        self.assertEqual(run("show", SAMPLES, "C-0142", "--width", "7").returncode, 2)
        self.assertEqual(run("show", SAMPLES, "C-0142", "--as-of", "yesterday").returncode, 2)


class List(unittest.TestCase):
    def test_all_and_filtered(self):
        self.assertEqual([c["case"] for c in lines(run("list", SAMPLES, "--format", "json"))],
                         CASES)
        categories = {c["case"]: c["category"]
                      for c in lines(run("list", SAMPLES, "--format", "json"))}
        self.assertEqual([categories[case] for case in ("C-0118", "C-0137", "C-0142")],
                         ["SD", "PD", "PR"])
        found = lines(run("list", SAMPLES, "--filter", "nsclc discordant", "--format", "json"))
        self.assertIn("C-0142", [c["case"] for c in found])
        self.assertNotIn("C-0118", [c["case"] for c in found])

    def test_the_store_from_the_environment(self):
        self.assertIn("C-0142", run("list", env={"TUMORBOARD_STORE": SAMPLES}).stdout)

    def test_no_store(self):
        self.assertEqual(run("list", "/nonexistent").returncode, 3)
        self.assertEqual(run("list").returncode, 3)


class Check(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.store = os.path.join(self.folder, "store")
        shutil.copytree(SAMPLES, self.store)

    def tearDown(self):
        shutil.rmtree(self.folder)

    def case(self, name="C-0142"):
        return os.path.join(self.store, "cases", name + ".json")

    def change(self, old, new):
        with open(self.case()) as file:
            text = file.read()
        self.assertIn(old, text)
        with open(self.case(), "w") as file:
            file.write(text.replace(old, new, 1))

    @staticmethod
    def own(result):
        """What is said of the case that the test has changed."""
        return [issue for issue in lines(result) if "C-0142" in issue["file"]]

    def test_the_samples_are_clean(self):
        """Three samples are made to show what a warning is about; no other has one."""
        result = run("check", SAMPLES)
        self.assertEqual(result.returncode, 0)
        self.assertTrue(
            result.stdout.endswith(f"{len(CASES)} cases checked: 0 errors, 3 warnings.\n"), result.stdout)
        found = {(issue["file"][6:12], issue["rule"])
                 for issue in lines(run("check", SAMPLES, "--format", "json"))}
        self.assertEqual(found, {("C-0220", "R11-B-1"), ("C-0221", "CAV-DQ-5"), ("C-0227", "R11-M-11")})

    def test_a_bad_file_is_named_and_hides_no_other(self):
        self.change('"longest": 42}', '"longest": "42"}')
        result = run("check", self.store, "--format", "json")
        self.assertEqual(result.returncode, 1)
        issue, = self.own(result)
        self.assertEqual(issue["file"], "cases/C-0142.json")
        self.assertEqual(issue["path"], "$.assessments[0].findings.T1.longest")
        self.assertGreater(issue["line"], 50)
        self.assertEqual(len(run("list", self.store).stdout.splitlines()), len(CASES))
        assessed = run("assess", self.store)
        self.assertEqual(assessed.returncode, 1)
        self.assertIn("C-0118", assessed.stdout)
        self.assertIn("C-0142.json", assessed.stderr)

    def test_a_baseline_that_does_not_conform_is_a_warning(self):
        self.change('"T1": {"longest": 42}', '"T1": {"longest": 9.9}')
        issue, = self.own(run("check", self.store, "--format", "json"))
        self.assertEqual((issue["severity"], issue["rule"]), ("warning", "R11-M-1"))
        self.assertEqual(issue["path"], "$.assessments[0].findings.T1")

    def test_a_reported_category_that_was_not_measured_is_a_warning(self):
        self.change('"id": "A-2024-12-02",', '"id": "A-2024-12-02",'
                    ' "reported": {"criterion": "recist-1.1", "category": "PD"},')
        issue, = self.own(run("check", self.store, "--format", "json"))
        self.assertEqual((issue["severity"], issue["rule"]), ("warning", "CAV-DQ-5"))
        self.assertTrue(issue["path"].endswith(".reported"), issue["path"])

    def test_reading_changes_nothing(self):
        def stamps():
            return {path: os.stat(os.path.join(top, path)).st_mtime_ns
                    for top, _, names in os.walk(self.store) for path in names}
        before = stamps()
        for arguments in (["list"], ["check"]):
            run(*arguments, self.store)
        run("assess", self.store)
        run("show", self.store, "C-0142")
        self.assertEqual(stamps(), before)


class Init(unittest.TestCase):
    def test_once(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "board")
            self.assertEqual(run("init", path, "--name", "Tuesday board").returncode, 0)
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o700)
            self.assertEqual(os.stat(path + "/store.json").st_mode & 0o777, 0o600)
            self.assertEqual(run("init", path).returncode, 4)
            self.assertEqual(run("list", path).returncode, 0)

    def test_where_nothing_can_be_made(self):
        self.assertEqual(run("init", "/proc/store").returncode, 3)


class Import(unittest.TestCase):
    TABLE = ("case,study_date,lesion,location,measurement,evaluator\n"
             "P-1,2024-01-22,T01,lung RUL,42,A\nP-1,2024-01-22,T02,lymph node 4R,19,A\n"
             "P-1,2024-03-25,T01,lung RUL,29,A\nP-1,2024-03-25,T02,lymph node 4R,13,A\n")

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.store = os.path.join(self.folder, "store")

    def tearDown(self):
        shutil.rmtree(self.folder)

    def file(self, text, name="lesions.csv"):
        path = os.path.join(self.folder, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    def test_a_table_makes_a_store_that_can_be_assessed(self):
        file = self.file(self.TABLE)
        dry = run("import", "csv", file, "--into", self.store, "--dry-run")
        self.assertEqual(dry.returncode, 0)
        self.assertIn("1 cases would be added", dry.stdout)
        self.assertFalse(os.path.exists(self.store))
        self.assertEqual(run("import", "csv", file, "--into", self.store).returncode, 0)
        course, = lines(run("assess", self.store, "--format", "json"))
        self.assertEqual([p["sum"] for p in course["timePoints"]], [61, 42])
        self.assertEqual((course["line"], course["timePoints"][1]["overall"]), (None, "PR"))
        self.assertEqual(run("check", self.store).returncode, 0)

    def test_the_same_file_twice_adds_nothing(self):
        file = self.file(self.TABLE)
        run("import", "csv", file, "--into", self.store)
        again = run("import", "csv", file, "--into", self.store)
        self.assertEqual((again.returncode, again.stdout.splitlines()[-1]),
                         (0, "0 cases added, 1 there already."))

    def test_all_or_nothing(self):
        good = self.file(self.TABLE)
        bad = self.file(self.TABLE.replace("P-1", "P-2").replace("29", "29.12345"), "bad.csv")
        result = run("import", "csv", good, bad, "--into", self.store)
        self.assertEqual(result.returncode, 1)
        self.assertIn("row 4, column measurement", result.stderr)
        self.assertIn("Nothing was imported.", result.stderr)
        self.assertFalse(os.path.exists(self.store))

    def test_other_content_under_an_id_that_is_there_is_refused(self):
        run("import", "csv", self.file(self.TABLE), "--into", self.store)
        before = open(self.store + "/cases/P-1.json").read()
        result = run("import", "csv", self.file(self.TABLE.replace("29", "28")), "--into", self.store)
        self.assertEqual(result.returncode, 4)
        self.assertEqual(open(self.store + "/cases/P-1.json").read(), before)

    def test_wrong_use(self):
        file = self.file(self.TABLE)
        self.assertEqual(run("import", "xlsx", file, "--into", self.store).returncode, 2)
        self.assertEqual(run("import", "csv", "/nonexistent", "--into", self.store).returncode, 2)
        self.assertEqual(run("import", "csv", file).returncode, 2)


class Plain(unittest.TestCase):
    def test_a_walk_by_numbers(self):
        result = run("open", SAMPLES, "--plain", stdin="1\n4\nq\n")
        self.assertEqual(result.returncode, 0)
        self.assertIn("RESPONSE: discordant readers differ; A local PR since 27 May; B central PD", result.stdout)
        self.assertIn("sum of targets", result.stdout)
        self.assertNotIn("\x1b", result.stdout)

    def test_open_without_a_terminal_names_it(self):
        result = run("open", SAMPLES)
        self.assertEqual(result.returncode, 2)
        self.assertIn("--plain", result.stderr)


class History(unittest.TestCase):
    """A store whose case was changed once, with hashes that hashlib made."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.store = os.path.join(self.folder.name, "store")
        shutil.copytree(SAMPLES, self.store)
        os.mkdir(os.path.join(self.store, "history"))
        self.file = os.path.join(self.store, "cases/C-0142.json")
        self.history = os.path.join(self.store, "history/C-0142.jsonl")
        with open(self.file, "rb") as file:
            before = file.read()
        after = before.replace(b"L adrenal growing", b"Left adrenal growing")
        with open(self.file, "wb") as file:
            file.write(after)
        hashes = [hashlib.sha256(content).hexdigest() for content in (before, after)]
        question = json.loads(before)["question"]
        begun = {"id": "b1", "parents": [], "at": "2024-12-10T13:05:12+01:00", "kind": "begun",
                 "before": hashes[0], "after": hashes[0], "case": json.loads(before)}
        first = json.dumps(begun)
        edit = {"id": "e1", "parents": [hashlib.sha256(first.encode()).hexdigest()], "author": "hc",
                "at": "2024-12-10T13:06:00+01:00", "kind": "edit", "before": hashes[0], "after": hashes[1],
                "change": {"change": "asked", "from": question, "to": json.loads(after)["question"]}}
        self.lines = [first, json.dumps(edit)]
        self.write(self.lines)

    def write(self, lines):
        with open(self.history, "w") as file:
            file.write("".join(line + "\n" for line in lines))

    def verify(self, status, *words):
        result = run("verify", self.store)
        self.assertEqual(result.returncode, status, result.stdout)
        for word in words:
            self.assertIn(word, result.stdout)

    def test_it_is_printed(self):
        text = run("history", self.store, "C-0142").stdout
        self.assertIn("2024-12-10T13:06:00+01:00  hc  changed question to the board", text)
        begun, edit = lines(run("history", self.store, "C-0142", "--format", "json"))
        self.assertEqual(list(edit), ["line", "id", "at", "author", "event", "changes", "digest", "parents",
                                      "before", "after"])
        self.assertEqual(edit["parents"], [begun["digest"]])
        self.assertIn("Nothing was changed", run("history", SAMPLES, "C-0142").stdout)

    def test_a_whole_chain(self):
        self.verify(0, "1 history checked: 0 errors, 0 warnings.")

    def test_an_altered_line(self):
        self.write([self.lines[0].replace("NSCLC EGFR", "NSCLC ALK"), self.lines[1]])
        self.verify(1, "history/C-0142.jsonl:2:1: error: The line before this one was altered")

    def test_a_line_that_is_gone(self):
        self.write(self.lines[1:])
        self.verify(1, "altered or is missing")

    def test_a_line_that_is_none(self):
        self.write(self.lines + ["{}"])
        self.verify(1, "jsonl:3:1: error: The line cannot be read.")

    def test_a_hand_edit_is_no_error(self):
        with open(self.file) as file:
            text = file.read()
        with open(self.file, "w") as file:
            file.write(text.replace("Left adrenal", "Right adrenal"))
        self.verify(0, "changed outside the program: 1 change.")

    def test_a_signature_that_does_not_hold_is_an_error_of_check_too(self):
        with open(self.file) as file:
            case = json.load(file)
        case["calls"] = [{"id": "R1", "date": "2024-12-02", "criterion": "recist-1.1", "category": "PD",
                          "author": "hc", "signedAt": "2024-12-10T13:05:12+01:00", "digest": "0" * 64}]
        with open(self.file, "w") as file:
            json.dump(case, file)
        self.verify(1, "The signed call R1 is not what was signed. [SIGNATURE]")
        self.assertIn("[SIGNATURE]", run("check", self.store).stdout)

    def test_a_new_store_tells_git(self):
        path = os.path.join(self.folder.name, "new")
        self.assertEqual(run("init", path).returncode, 0)
        with open(path + "/.gitattributes") as file:
            self.assertIn("history/*.jsonl -text merge=union", file.read())


class Help(unittest.TestCase):
    def test_help_and_version_are_no_errors(self):
        for flag in ("--help", "--version"):
            self.assertEqual(run(flag).returncode, 0)
        for command in ("open", "list", "show", "assess", "check", "init", "import", "history", "verify"):
            result = run(command, "--help")
            self.assertEqual((result.returncode, result.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
