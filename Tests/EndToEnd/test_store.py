"""The life of a store: other formats, backups, restores, the quarantine, and who may read it."""
import copy
import glob
import hashlib
import json
import os
import random
import shutil
import signal
import stat
import subprocess
import tarfile
import tempfile
import time
import unittest

from terminal import PROGRAM, SAMPLES

SEED = 20241210


class Place(unittest.TestCase):
    """A copy of the samples and a state folder of its own."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.store = os.path.join(self.folder.name, "store")
        self.state = os.path.join(self.folder.name, "state")
        shutil.copytree(SAMPLES, self.store)

    def environment(self):
        return {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C", "TZ": "UTC",
                "XDG_STATE_HOME": self.state, "LOGNAME": "somebody"}

    def run_program(self, *arguments, umask=-1):
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60,
                              env=self.environment(), umask=umask)

    def expect(self, status, *arguments):
        result = self.run_program(*arguments)
        self.assertEqual(result.returncode, status, result.stdout + result.stderr)
        return result

    def path(self, name):
        return os.path.join(self.store, name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def write(self, name, content):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())

    def change(self, name, old, new):
        text = self.read(name).decode()
        self.assertIn(old, text)
        self.write(name, text.replace(old, new, 1))

    def files(self):
        return {os.path.relpath(path, self.store): self.read(path)
                for path in glob.glob(self.store + "/**", recursive=True) if os.path.isfile(path)}


def centimetres(case):
    """A case as version 0 had it: what is millimetres now is written in centimetres."""
    case = copy.deepcopy(case)
    case["format"] = 0
    for assessment in case.get("assessments", []):
        if "spleen" in assessment:
            assessment["spleen"] = assessment["spleen"] / 10
        for finding in assessment.get("findings", {}).values():
            for name in ("longest", "shortAxis", "perpendicular", "enhancing"):
                if name in finding:
                    finding[name] = round(finding[name] / 10, 5)
            if "parts" in finding:
                finding["parts"] = [round(part / 10, 5) for part in finding["parts"]]
    return case


class Migrate(Place):
    def older(self):
        """Brings the samples back to version 0; what `assess` said before."""
        said = self.expect(0, "assess", self.store, "--all", "--format", "json").stdout
        for name in os.listdir(self.path("cases")):
            self.write("cases/" + name, json.dumps(centimetres(json.loads(self.read("cases/" + name))), indent=1))
        for name in os.listdir(self.path("meetings")):
            self.change("meetings/" + name, '"format": 1', '"format": 0')
        self.change("store.json", '"format": 1', '"format": 0')
        return said

    def test_every_sample_is_judged_alike_before_and_after(self):
        said = self.older()
        before = self.files()
        result = self.expect(1, "check", self.store)
        self.assertIn("older format 0", result.stdout)
        self.assertIn("tumorboard migrate STORE", result.stdout)
        result = self.expect(0, "assess", self.store, "--all", "--format", "json")
        self.assertEqual(result.stdout, said)
        self.assertIn("older format 0", result.stderr)
        planned = self.expect(0, "migrate", self.store, "--dry-run").stdout
        self.assertIn("files would be migrated. Nothing was changed.", planned)
        self.assertEqual(self.files(), before)
        done = self.expect(0, "migrate", self.store, "--format", "json").stdout
        self.assertEqual(len(done.splitlines()), len(before))
        self.assertTrue(all(json.loads(line)["migrated"] for line in done.splitlines()))
        result = self.expect(0, "assess", self.store, "--all", "--format", "json")
        self.assertEqual((result.stdout, result.stderr), (said, ""))
        self.expect(0, "verify", self.store)
        self.assertIn("somebody  migrated from format 0 to format 1",
                      self.expect(0, "history", self.store, "C-0142").stdout)
        after = self.files()
        self.assertEqual(self.expect(0, "migrate", self.store).stdout, "Nothing to migrate.\n")
        self.assertEqual(self.files(), after)
        # The originals, byte for byte, without this program.
        archive, = glob.glob(self.state + "/tumorboard/backups/samples/*-before-migration-*.tar")
        with tarfile.open(archive) as tar:
            for name, content in before.items():
                self.assertEqual(tar.extractfile(name).read(), content, name)

    COUNT = 8 if os.environ.get("SOAK") else 2

    def test_killed_at_any_time_each_file_is_the_old_or_the_new_one(self):
        self.older()
        before = self.files()
        original = self.store + ".original"
        shutil.copytree(self.store, original)
        self.expect(0, "migrate", self.store)
        new = {name: content for name, content in self.files().items() if name in before}
        chance = random.Random(SEED)
        for _ in range(self.COUNT):
            shutil.rmtree(self.store)
            shutil.copytree(original, self.store)
            process = subprocess.Popen([PROGRAM, "migrate", self.store], env=self.environment(),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.01, 0.6))
            process.send_signal(signal.SIGKILL)
            process.wait()
            for name, content in before.items():
                self.assertIn(self.read(name), (content, new[name]), name)
            self.expect(0, "migrate", self.store)
            for name, content in new.items():
                self.assertEqual(self.read(name), content, name)
            self.expect(0, "verify", self.store)


class Newer(Place):
    def test_it_is_shown_with_a_word_and_never_written(self):
        self.change("cases/C-0142.json", '"format": 1', '"format": 2')
        self.change("cases/C-0142.json", '"modality": "CT"', '"modality": "photon counting"')
        content = self.read("cases/C-0142.json")
        result = self.expect(0, "show", self.store, "C-0142")
        self.assertIn("NSCLC", result.stdout)
        self.assertIn("cases/C-0142.json:2:13: The file is of format 2, newer than this program's 1", result.stderr)
        result = self.expect(1, "check", self.store)
        self.assertIn("shown as far as it can be read", result.stdout)
        self.assertIn("$.studies[0].modality", result.stdout)
        self.expect(0, "migrate", self.store)
        self.assertEqual(self.read("cases/C-0142.json"), content)

    def test_a_newer_store_is_refused_with_status_4(self):
        self.change("store.json", '"format": 1', '"format": 2')
        before = self.files()
        self.expect(0, "list", self.store)
        self.assertIn("store.json:2:13: error", self.expect(1, "check", self.store).stdout)
        for arguments in (["migrate", self.store], ["check", "--quarantine", self.store]):
            self.assertIn("format 2 is newer", self.expect(4, *arguments).stderr)
        self.assertEqual(self.files(), before)

    def test_nothing_that_a_newer_version_may_hold_ends_the_program(self):
        chance = random.Random(SEED)
        values = [None, True, -1, 0, 10**9, 0.5, "", "x", "2024-13-01", [], {}, ["x"], {"x": 1}]
        names = sorted(os.listdir(self.path("cases")))
        contents = {name: json.loads(self.read("cases/" + name)) for name in names}
        for name, case in contents.items():
            for _ in range(6):
                place = case
                while isinstance(place, (dict, list)) and place:
                    keys = list(place) if isinstance(place, dict) else list(range(len(place)))
                    key = chance.choice(keys)
                    if not isinstance(place[key], (dict, list)) or chance.random() < 0.3:
                        if key not in ("id", "patient", "diagnosis"):
                            place[key] = copy.deepcopy(chance.choice(values))
                        break
                    place = place[key]
            case["format"] = 2
            self.write("cases/" + name, json.dumps(case))
        for command in (["list", self.store], ["status", self.store], ["assess", self.store, "--all"],
                        ["check", self.store]):
            result = self.run_program(*command)
            self.assertIn(result.returncode, (0, 1), result.stderr[-2000:])


class Backups(Place):
    def backup(self):
        return self.expect(0, "backup", self.store).stdout.split()

    def test_it_is_an_archive_that_others_can_read_and_nobody_else_may(self):
        name, path = self.backup()
        self.assertTrue(path.startswith(self.state + "/tumorboard/backups/samples/"))
        with tarfile.open(path) as tar:
            sums = dict(reversed(line.split("  ", 1))
                        for line in tar.extractfile("SHA256SUMS").read().decode().splitlines())
            found = {member: tar.extractfile(member).read() for member in tar.getnames()}
        self.assertEqual({n: hashlib.sha256(c).hexdigest() for n, c in found.items() if n != "SHA256SUMS"}, sums)
        self.assertEqual({n: c for n, c in found.items() if n != "SHA256SUMS"}, self.files())
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        for folder in ("", "/backups", "/backups/samples"):
            self.assertEqual(stat.S_IMODE(os.stat(self.state + "/tumorboard" + folder).st_mode), 0o700)
        self.assertEqual(self.expect(0, "backups", self.store).stdout.split(), [name, path])
        listed = json.loads(self.expect(0, "backups", self.store, "--format", "json").stdout)
        self.assertEqual((listed["name"], listed["kind"]), (name, "manual"))

    def test_there_are_none_at_first(self):
        self.assertIn("There are none.", self.expect(0, "backups", self.store).stdout)
        self.assertFalse(os.path.exists(self.state), "looking makes nothing")

    def test_a_restore_is_shown_first_then_made_and_taken_back(self):
        name, _ = self.backup()
        self.change("cases/C-0142.json", "L adrenal growing", "Left adrenal growing")
        os.remove(self.path("cases/C-0137.json"))
        self.write("cases/C-0118.json", "{")
        changed = self.files()
        for arguments in ([], ["--dry-run"]):
            text = self.expect(0, "restore", self.store, name, *arguments).stdout
            self.assertIn("C-0142:\n    changed question to the board\n", text)
            self.assertIn("C-0137: put back whole, the file is missing\n", text)
            self.assertIn("C-0118: put back whole, the file cannot be read\n", text)
            self.assertIn("do it with --apply", text)
            self.assertEqual(self.files(), changed)
        text = self.expect(0, "restore", self.store, name, "--apply", "--author", "hc").stdout
        before = text.split()[-1]
        self.assertIn("-before-restore-", before)
        restored = self.files()
        for path in glob.glob(SAMPLES + "/**/*.json", recursive=True):
            with open(path, "rb") as file:
                self.assertEqual(restored[os.path.relpath(path, SAMPLES)], file.read())
        self.assertIn(f"hc  put back to what the backup {name} has",
                      self.expect(0, "history", self.store, "C-0142").stdout)
        self.expect(0, "verify", self.store)
        # What was damaged was no case: it stays in the archive, and is named.
        result = self.expect(1, "restore", self.store, before, "--apply")
        self.assertIn("cases/C-0118.json", result.stderr)
        self.assertEqual(self.read("cases/C-0142.json"), changed["cases/C-0142.json"])
        self.expect(0, "verify", self.store)

    def test_a_call_signed_since_is_never_lost_in_silence(self):
        name, _ = self.backup()
        case = json.loads(self.read("cases/C-0142.json"))
        case["calls"] = [{"id": "R1", "date": "2024-12-02", "criterion": "recist-1.1", "category": "PD",
                          "author": "hc", "signedAt": "2024-12-10T13:05:12+01:00", "digest": "0" * 64}]
        self.write("cases/C-0142.json", json.dumps(case))
        before = self.files()
        self.assertIn("C-0142: the signed call R1 would be lost", self.expect(0, "restore", self.store, name).stdout)
        result = self.expect(4, "restore", self.store, name, "--apply")
        self.assertIn("R1 of case C-0142", result.stderr)
        self.assertEqual(self.files(), before)
        self.expect(4, "restore", self.store, name, "--apply", "--case", "C-0142")
        self.assertIn("without the signed calls R1" if self.expect(
            0, "restore", self.store, name, "--apply", "--drop-signed") else "",
            self.expect(0, "history", self.store, "C-0142").stdout)

    def test_wrong_use(self):
        name, path = self.backup()
        for wrong in ("nothing", "../samples/" + name, path):
            self.expect(2, "restore", self.store, wrong)
        self.expect(2, "restore", self.store, name, "--case", "C-9999")
        self.expect(2, "restore", self.store, name, "--apply", "--dry-run")
        with open(path, "r+b") as file:
            file.truncate(1000)
        self.expect(1, "restore", self.store, name)

    def test_where_no_backup_can_be_made(self):
        with open(self.state, "w") as file:
            file.write("no folder")
        self.expect(3, "backup", self.store)
        self.change("cases/C-0142.json", '"format": 1', '"format": 0')
        before = self.files()
        self.assertIn("could not be made", self.expect(3, "migrate", self.store).stderr)
        self.assertEqual(self.files(), before)


class Quarantine(Place):
    def test_only_when_asked_and_never_lost(self):
        self.write("cases/C-0137.json", '{"format": 1, ')
        before = self.files()
        self.expect(1, "check", self.store)
        self.assertEqual(self.files(), before)
        text = self.expect(1, "check", self.store, "--quarantine").stdout
        self.assertIn("cases/C-0137.json was moved to quarantine/cases/C-0137.json", text)
        self.assertEqual(self.read("quarantine/cases/C-0137.json"), b'{"format": 1, ')
        self.assertIn("cases/C-0137.json:1:15", self.read("quarantine/cases/C-0137.json.why.txt").decode())
        self.assertNotIn("C-0137", self.expect(0, "list", self.store).stdout)
        # The command that it prints brings it back.
        subprocess.run(text.split(": mv ")[1].splitlines()[0].join(("mv ", "")), shell=True, check=True,
                       cwd=self.store)
        os.remove(self.path("quarantine/cases/C-0137.json.why.txt"))
        self.assertEqual(self.files(), before)

    def test_a_whole_store_has_nothing_for_it(self):
        before = self.files()
        self.assertIn("Nothing was moved", self.expect(0, "check", self.store, "--quarantine").stdout)
        self.assertEqual(self.files(), before)


class Access(Place):
    def test_a_new_store_is_closed_whatever_the_umask(self):
        for umask in (0, 0o077, 0o777):
            path = os.path.join(self.folder.name, f"new-{umask}")
            result = self.run_program("init", path, umask=umask)
            self.assertEqual(result.returncode, 0, result.stderr)
            for place in [path, *glob.glob(path + "/**", recursive=True, include_hidden=True)]:
                mode = 0o700 if os.path.isdir(place) else 0o600
                self.assertEqual(stat.S_IMODE(os.stat(place).st_mode), mode, place)

    def test_a_store_that_everybody_can_read_is_named(self):
        for folder in (self.store, self.path("cases")):
            os.chmod(folder, 0o755)
        os.chmod(self.path("cases/C-0142.json"), 0o644)
        self.assertNotIn("[ACCESS]", self.expect(0, "check", self.store).stdout, "made-up cases are nobody's")
        self.change("cases/C-0142.json", '"synthetic": true', '"synthetic": false')
        self.assertIn("Everybody on this machine can read", self.expect(0, "check", self.store).stdout)
        os.chmod(self.store, 0o750)
        self.assertNotIn("[ACCESS]", self.expect(0, "check", self.store).stdout)

    def test_links_lead_nowhere(self):
        os.remove(self.path("cases/C-0142.json"))
        os.symlink("/etc/passwd", self.path("cases/C-0142.json"))
        result = self.expect(1, "check", self.store)
        self.assertIn("cases/C-0142.json: error: The file is a link", result.stdout)
        self.assertNotIn("root", result.stdout)
        self.expect(1, "show", self.store, "C-0142")
        shutil.move(self.path("cases"), self.folder.name + "/elsewhere")
        os.symlink(self.folder.name + "/elsewhere", self.path("cases"))
        self.assertIn("is a link", self.expect(3, "list", self.store).stderr)

    def test_looking_makes_nothing(self):
        before = self.files()
        for arguments in (["backups", self.store], ["migrate", "--dry-run", self.store], ["check", self.store],
                          ["verify", self.store], ["paths", self.store]):
            self.expect(0, *arguments)
        self.assertEqual(self.files(), before)
        self.assertFalse(os.path.exists(self.state))


if __name__ == "__main__":
    unittest.main()
