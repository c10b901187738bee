"""The published schema and the program agree: what the schema refuses, the program calls an error."""
import copy
import decimal
import json
import os
import random
import shutil
import subprocess
import tempfile
import unittest

import jsonschema

from terminal import PROGRAM, ROOT, SAMPLES

FORMAT = ROOT / "Sources/Store/Format"
SEED = 20241210
MUTANTS = 400


def read(path):
    """JSON with its numbers as written: 11.6 is a multiple of 0.0001, whatever binary makes of it."""
    with open(path) as file:
        return json.load(file, parse_float=decimal.Decimal)


def schema(name):
    return read(FORMAT / f"{name}-v1.schema.json")


def places(value, path=()):
    """Every place in a document, the whole first."""
    yield path
    if isinstance(value, dict):
        for key, member in value.items():
            yield from places(member, path + (key,))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from places(member, path + (index,))


def mutated(document, chance):
    """The document with one place removed, or with a value of another kind or out of range."""
    document = copy.deepcopy(document)
    path = chance.choice([p for p in places(document) if p and p != ("id",)])
    parent = document
    for step in path[:-1]:
        parent = parent[step]
    if chance.random() < 0.3:
        del parent[path[-1]]
    else:
        parent[path[-1]] = chance.choice(
            [None, True, -1, 0, 10**9, decimal.Decimal("0.5"), "", "x", "2024-13-01", [], {}, ["x"], {"x": 1}])
    return path, document


class Schema(unittest.TestCase):
    def test_every_sample_holds_to_it(self):
        validator = jsonschema.Draft202012Validator(schema("case"))
        for name in sorted(os.listdir(os.path.join(SAMPLES, "cases"))):
            document = read(os.path.join(SAMPLES, "cases", name))
            errors = [e.message for e in validator.iter_errors(document)]
            self.assertEqual(errors, [], name)
        validator = jsonschema.Draft202012Validator(schema("meeting"))
        for name in sorted(os.listdir(os.path.join(SAMPLES, "meetings"))):
            document = read(os.path.join(SAMPLES, "meetings", name))
            self.assertEqual(list(validator.iter_errors(document)), [], name)
        store = read(os.path.join(SAMPLES, "store.json"))
        self.assertEqual(list(jsonschema.Draft202012Validator(schema("store")).iter_errors(store)), [])

    def test_what_it_refuses_the_program_refuses(self):
        chance = random.Random(SEED)
        validator = jsonschema.Draft202012Validator(schema("case"))
        names = sorted(os.listdir(os.path.join(SAMPLES, "cases")))
        folder = tempfile.mkdtemp()
        try:
            store = os.path.join(folder, "store")
            os.makedirs(os.path.join(store, "cases"))
            shutil.copy(os.path.join(SAMPLES, "store.json"), store)
            refused = {}
            for number in range(MUTANTS):
                original = read(os.path.join(SAMPLES, "cases", chance.choice(names)))
                path, document = mutated(original, chance)
                name = f"M-{number:04}"
                document["id"] = name
                with open(os.path.join(store, "cases", name + ".json"), "w") as file:
                    json.dump(document, file, default=float)
                error = next(validator.iter_errors(document), None)
                if error is not None:
                    refused[f"cases/{name}.json"] = (path, error.message[:120])
            result = subprocess.run([PROGRAM, "check", store, "--format", "json"],
                                    capture_output=True, text=True, timeout=120)
            found = {issue["file"] for issue in map(json.loads, result.stdout.splitlines())
                     if issue["severity"] == "error"}
            self.assertGreater(len(refused), MUTANTS // 4)
            accepted = [f"{file} {path}: {why}" for file, (path, why) in refused.items()
                        if file not in found]
            self.assertEqual(accepted, [])
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    unittest.main()
