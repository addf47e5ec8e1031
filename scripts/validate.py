"""Validates a plan, and what the command writes, with our JSON Schemas and nothing else of ours.

Another language must be able to use what Groundplan writes. So this reads the committed schemas with a validator of
Python's, opens plan files of the examples, and makes sure that a planted fault is seen: a schema that lets
everything pass would prove nothing. Usage: validate.py ROOT
"""

import copy
import json
import pathlib
import subprocess
import sys

from jsonschema import Draft202012Validator

root = pathlib.Path(sys.argv[1])
problems = []


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def validator(path):
    schema = load(path)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def problems_of(checker, value):
    return [f"{error.json_path}: {error.message[:200]}" for error in checker.iter_errors(value)]


schemas = {}
for path in sorted(root.glob("packages/*/schemas/*.json")):
    found = validator(path)
    schemas[found.schema.get("$id", str(path))] = found
whole_file = validator(root / "packages/cli/schemas/file.v1.json")


def content_problems(document):
    """What stands in the plan, each kind by its own schema."""
    found = []
    for kind, held in document["plan"]["artefacts"].items():
        checker = schemas.get(f"urn:groundplan:schema:{kind}:{held['version']}")
        if checker is not None:
            found += [f"{kind}{problem}" for problem in problems_of(checker, held["content"])]
    return found


plans = sorted(root.glob("examples/*/*.groundplan.json"))
if not plans:
    problems.append("no plan was found among the examples")
checked = 0
for path in plans:
    document = load(path)
    found = problems_of(whole_file, document) + content_problems(document)
    problems += [f"{path.relative_to(root)} {problem}" for problem in found]
    # Faults planted: each must be seen.
    without_title = copy.deepcopy(document)
    del without_title["plan"]["title"]
    if not problems_of(whole_file, without_title):
        problems.append(f"{path.relative_to(root)}: a plan without a title passes")
    for held in (bad := copy.deepcopy(document))["plan"]["artefacts"].values():
        content = held["content"]
        if isinstance(content, dict) and isinstance(content.get("items"), list) and content["items"]:
            content["items"][0]["id"] = 7
            if not content_problems(bad):
                problems.append(f"{path.relative_to(root)}: an id that is a number passes")
            checked += 1
            break
if checked == 0:
    problems.append("no fault could be planted in the content of a plan")


def written(*arguments):
    """What the command writes as JSON."""
    command = ["node", str(root / "packages/cli/bin/groundplan.js"), *arguments, "--format", "json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False).stdout)


plan = str(plans[0]) if plans else ""
outputs = {
    "assessment": written("assess", plan, "--at", "2022-10-01"),
    "check": written("check", plan),
    "diff": written("diff", plan, plan),
    "history": written("history", plan),
    "models": written("models"),
}
for name, value in outputs.items():
    checker = schemas[f"urn:groundplan:schema:output:{name}:1"]
    problems += [f"output of {name} {problem}" for problem in problems_of(checker, value)]
    if not problems_of(checker, {**value, "schema": "urn:groundplan:cli:other:1"}):
        problems.append(f"output of {name}: another form passes as this one")

for problem in problems:
    print(problem, file=sys.stderr)
print(f"python: {len(schemas)} schemas, {len(plans)} plans, {len(outputs)} outputs, {len(problems)} problems")
sys.exit(1 if problems else 0)
