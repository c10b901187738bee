"""What scripts rely on: status, vocabulary, definitions, paths, and what lists and checks say of them."""
import json
import os
import shutil
import tempfile
import unittest

from terminal import SAMPLES
from test_commands import CASES, lines, run

KEYS = ["case", "asOf", "headline", "line", "since", "reason", "basis", "definition", "holdsUntil",
        "modifiers", "overlays", "lines", "findings", "alternatives", "caveats", "evidence", "missing",
        "history"]


def status(*arguments):
    return lines(run("status", SAMPLES, *arguments, "--format", "json"))


class Status(unittest.TestCase):
    def test_the_example_of_the_contract(self):
        result = run("status", SAMPLES, "C-0137", "--format", "json")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        case, = lines(result)
        self.assertEqual([case[key] for key in KEYS[:7]],
                         ["C-0137", "2024-12-10", "primaryRefractory", 2, "2024-11-28", None, "onTherapy"])
        self.assertEqual(case["lines"][-1], {"line": 2, "label": "primaryRefractory", "best": "PD"})
        self.assertEqual(case["lines"][0]["best"], "PR")
        wanted = {"agent": "lurbinectedin", "class": "alkylator", "line": 2, "finding": "refractory",
                  "basis": "onTherapy", "since": "2024-11-28"}
        # Keys may be added.
        self.assertTrue(any(wanted.items() <= found.items() for found in case["findings"]))

    def test_keys_and_their_order(self):
        for case in status():
            with self.subTest(case["case"]):
                self.assertEqual(list(case)[:len(KEYS)], KEYS)
                shapes = {"lines": ["line", "label", "best"], "evidence": ["rule", "facts"],
                          "findings": ["agent", "class", "line", "finding", "basis", "since"],
                          "alternatives": ["label", "definition"], "caveats": ["code", "severity", "facts"],
                          "history": ["from", "headline", "line"]}
                for key, members in shapes.items():
                    for value in case[key]:
                        self.assertEqual(list(value)[:len(members)], members)
                if case["definition"]:
                    self.assertEqual(list(case["definition"]), ["id", "citation"])

    def test_every_case_in_order(self):
        self.assertEqual([case["case"] for case in status()], CASES)

    def test_another_day(self):
        before, = status("C-0137", "--as-of", "2024-11-28")
        after, = status("C-0137", "--as-of", "2024-11-29")
        self.assertEqual([(before["headline"], before["line"]), (after["headline"], after["line"])],
                         [("relapsedEarly", 1), ("primaryRefractory", 2)])
        self.assertEqual(before["definition"]["id"], "RES-SCLC-2", "the class leads the first line (FLG-10)")
        self.assertIn("pendingFirstAssessment", before["overlays"])
        self.assertEqual(before["asOf"], "2024-11-28")

    def test_the_history_is_what_each_day_shows(self):
        for name in ("C-0137", "C-0142", "C-0186", "C-0193"):
            case, = status(name)
            for entry in case["history"]:
                then, = status(name, "--as-of", entry["from"])
                self.assertEqual((then["headline"], then["line"]), (entry["headline"], entry["line"]))
            self.assertEqual((case["headline"], case["line"]), (entry["headline"], entry["line"]))

    def test_a_block_stands_in_the_place_of_the_label(self):
        case, = status("C-0193")
        self.assertEqual((case["headline"], case["reason"], case["since"], case["basis"]),
                         ("notEvaluable", "CAV-IMG-1", None, None))
        self.assertEqual(case["barred"]["label"], "secondaryRefractory")
        self.assertNotIn("refractory", [finding["finding"] for finding in case["findings"]
                                        if finding["line"] == case["line"]])
        listed, = lines(run("list", SAMPLES, "--filter", "id:0193", "--format", "json"))
        self.assertEqual(listed["headline"], "notEvaluable")

    def test_a_setting_is_named_where_it_was_changed(self):
        case, = status("C-0142", "--set", "sdMinDays=56")
        self.assertEqual(list(case.items())[-1], ("settings", {"sdMinDays": 56}))
        self.assertEqual(run("status", SAMPLES, "--set", "nonsense=1").returncode, 2)

    def test_text_begins_with_the_label(self):
        text = run("status", SAMPLES, "C-0137").stdout
        self.assertTrue(text.startswith("C-0137  refractory prim.  line 2  since 2024-11-28"), text)
        self.assertIn("not a clinical decision", text)

    def test_a_case_that_cannot_be_read_hides_no_other(self):
        with tempfile.TemporaryDirectory() as folder:
            store = os.path.join(folder, "store")
            shutil.copytree(SAMPLES, store)
            with open(os.path.join(store, "cases", "C-0142.json"), "w") as file:
                file.write("{")
            result = run("status", store, "--format", "json")
            self.assertEqual(result.returncode, 1)
            self.assertEqual(len(lines(result)), len(CASES) - 1)
            self.assertIn("C-0142.json", result.stderr)

    def test_wrong_use(self):
        for arguments in (["status"], ["status", SAMPLES, "C-9999"],
                          ["status", SAMPLES, "--as-of", "yesterday"]):
            with self.subTest(arguments):
                result = run(*arguments)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertEqual(run("status", "/nonexistent").returncode, 3)


class SameDay(unittest.TestCase):
    def test_every_command_knows_the_same_on_a_day(self):
        day = ["--as-of", "2024-12-02"]
        listed, = lines(run("list", SAMPLES, *day, "--filter", "id:0142", "--format", "json"))
        case, = status("C-0142", *day)
        course, = lines(run("assess", SAMPLES, "C-0142", *day, "--format", "json"))
        self.assertEqual((listed["headline"], listed["line"]), (case["headline"], case["line"]))
        self.assertEqual(listed["modifiers"], case["modifiers"])
        self.assertEqual(course["timePoints"][-1]["date"], "2024-09-30")


class Vocabulary(unittest.TestCase):
    def test_each_code_once(self):
        entries = lines(run("vocabulary", "--format", "json"))
        for entry in entries:
            self.assertEqual(list(entry)[:5], ["code", "kind", "severity", "word", "help"])
        keys = [(entry["kind"], entry["code"]) for entry in entries]
        self.assertEqual(len(set(keys)), len(keys))
        self.assertIn(("modifier", "systemicFailure"), keys)

    def test_nothing_outside_it_is_printed(self):
        listed = {}
        for entry in lines(run("vocabulary", "--format", "json")):
            listed.setdefault(entry["kind"], set()).add(entry["code"])
        for day in ([], ["--as-of", "2024-06-01"], ["--as-of", "2023-06-01"]):
            for case in status(*day):
                self.assertIn(case["headline"], listed["headline"])
                self.assertIn(case["reason"], {None} | listed["reason"] | listed["caveat"])
                self.assertIn(case["basis"], {None} | listed["basis"])
                self.assertLessEqual(set(case["modifiers"]), listed["modifier"])
                self.assertLessEqual(set(case["overlays"]), listed["overlay"])
                self.assertLessEqual(set(case["missing"]), listed["missing"])
                self.assertLessEqual({f["finding"] for f in case["findings"]}, listed["finding"])
                self.assertLessEqual({c["code"] for c in case["caveats"]}, listed["caveat"])


class Definitions(unittest.TestCase):
    OWN = {"id": "LBCL-1L", "kind": "parameters", "title": "Ours", "sentence": "Ours.",
           "citation": "Ours 2024", "confidence": ["J"], "hematologic": True,
           "scope": {"diseases": ["dlbcl"]}, "requiredResponse": "C"}

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.store = os.path.join(self.folder, "store")
        shutil.copytree(SAMPLES, self.store)
        os.mkdir(os.path.join(self.store, "definitions"))

    def tearDown(self):
        shutil.rmtree(self.folder)

    def write(self, text, name="LBCL-1L.json"):
        with open(os.path.join(self.store, "definitions", name), "w") as file:
            file.write(text)

    def test_one_is_explained(self):
        definition, = lines(run("definitions", "LBCL-1L", "--format", "json"))
        self.assertEqual(list(definition)[:10],
                         ["id", "title", "diseases", "sentence", "windows", "exposure", "requiredResponse",
                          "citation", "confidence", "local"])
        self.assertEqual(definition["windows"],
                         [{"name": "early", "operator": "<=", "value": 12, "unit": "months",
                           "anchor": "lastDose"}])
        self.assertIn("ZUMA-7", run("definitions", "LBCL-1L").stdout)
        self.assertIn("platinum", run("definitions", "RES-OV-2").stdout)
        self.assertEqual(run("definitions", "nonsense").returncode, 2)

    def test_every_definition_that_decides_is_listed(self):
        ids = {definition["id"] for definition in lines(run("definitions", "--format", "json"))}
        for case in status():
            if case["definition"] and case["definition"]["id"] not in ids:
                self.assertEqual(run("definitions", case["definition"]["id"]).returncode, 0)

    def test_a_store_s_own_is_marked(self):
        self.write(json.dumps(self.OWN))
        definition, = lines(run("definitions", "LBCL-1L", "--store", self.store, "--format", "json"))
        self.assertEqual((definition["title"], definition["local"]), ("Ours", True))
        self.assertEqual(run("check", self.store).returncode, 0)

    def test_a_broken_one_is_named_and_changes_nothing(self):
        self.write(json.dumps({**self.OWN, "requiredResponse": "X"}))
        result = run("check", self.store, "--format", "json")
        self.assertEqual(result.returncode, 1)
        issue, = [issue for issue in lines(result) if issue["severity"] == "error"]
        self.assertEqual((issue["file"], issue["path"]), ("definitions/LBCL-1L.json", "$.requiredResponse"))
        self.assertEqual(run("definitions", "--store", self.store).returncode, 1)
        definition, = lines(run("definitions", "LBCL-1L", "--store", self.store, "--format", "json"))
        self.assertFalse(definition["local"])

    def test_what_is_no_definition_is_named(self):
        self.write("notes", "notes.txt")
        os.mkdir(os.path.join(self.store, "definitions", "folder.json"))
        issues = {issue["file"]: issue["severity"]
                  for issue in lines(run("check", self.store, "--format", "json"))}
        self.assertEqual(issues.get("definitions/notes.txt"), "warning")
        self.assertEqual(issues.get("definitions/folder.json"), "error")


class Meetings(unittest.TestCase):
    def test_a_case_that_is_not_there_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            store = os.path.join(folder, "store")
            shutil.copytree(SAMPLES, store)
            name = sorted(os.listdir(os.path.join(store, "meetings")))[0]
            with open(os.path.join(store, "meetings", name)) as file:
                case = json.load(file)["items"][0]["case"]
            os.remove(os.path.join(store, "cases", case + ".json"))
            found = [issue for issue in lines(run("check", store, "--format", "json"))
                     if issue["file"] == "meetings/" + name]
            self.assertTrue(any(case in issue["message"] for issue in found), found)


class Paths(unittest.TestCase):
    def test_places(self):
        with tempfile.TemporaryDirectory() as folder:
            os.makedirs(os.path.join(folder, "config/tumorboard/themes"))
            env = {"XDG_CONFIG_HOME": folder + "/config", "HOME": folder}
            places = {place["name"]: place
                      for place in lines(run("paths", SAMPLES, "--format", "json", env=env))}
            self.assertEqual((places["store"]["path"], places["store"]["exists"]), (SAMPLES, True))
            self.assertTrue(places["themes"]["exists"])
            self.assertEqual(places["state"]["path"], folder + "/.local/state/tumorboard")
            self.assertFalse(places["cache"]["exists"])
            self.assertEqual(os.listdir(folder), ["config"], "asking makes nothing")


if __name__ == "__main__":
    unittest.main()
