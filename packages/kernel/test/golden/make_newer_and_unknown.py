"""Writes newer-and-unknown.groundplan.json in the canonical form of RFC 8785, without any code of this project.

Python's json module writes what the standard asks for, but for three things that are done here: fields are sorted by their
UTF-16 code units, small numbers in exponent form are written as ECMAScript does, and half a surrogate pair as an escape.
"""
import json
import pathlib

SMALL = "@@small number@@"
HALF = "@@half a pair@@"

foreign = {
    "beds": [
        {"id": "b1", "crop": "kål \"Grøn\"\n\\ \u000f 😀", "half": HALF, "rows": 0, "empty": [], "none": None},
        {"id": "b2", "size": 0.1, "small": SMALL, "most": 9007199254740991, "least": -9007199254740991, "nothing": {}},
    ],
    "10": "ten",
    "9": "nine",
    "\u20ac": "euro",
    "\r": "carriage return",
    "\ufb33": "dalet",
    "😀": "after the euro, before the dalet",
    "\u0080": "control",
    "": "no name",
    "toJSON": "only a word",
    "hasOwnProperty": "only a word, too",
}
newer = {"wonders": [{"id": "w1", "of": {"kind": "activity", "id": "a1"}, "strength": 12.5}], "note": "from version 99"}
activities = {
    "items": [{"id": "a1", "name": {"verbatim": "Fællesspisning", "lang": "da"}, "smell": "onions"}],
    "sorted": True,
}
plan = {
    "id": "garden-street",
    "title": {"en": "Garden Street", "da": "Havegade", "kl": "Naatsiivik"},
    "period": {"from": "2020-03", "to": "unknown", "season": "spring"},
    "places": [{"kind": "place", "id": "garden-street", "shade": 3}],
    "models": [{"id": "@elsewhere/model-garden", "version": "7.0.0", "contract": 9, "note": "from elsewhere"}],
    "artefacts": {
        "@groundplan/community/activities": {"version": 1, "content": activities, "checkedBy": "coordinator"},
        "@groundplan/community/wishes": {"version": 99, "content": newer, "sealed": False},
        "@elsewhere/garden/beds": {"version": 2, "content": foreign},
    },
    "phases": {"@elsewhere/model-garden": {"sow": {"state": "dreamt", "since": "2020", "moon": "full"}}},
    "journal": [
        {"id": "j1", "at": "2020-04", "kind": "harvest", "words": {"verbatim": "Første kål"}, "about": [], "weight": 1.25}
    ],
    "deviations": [],
    "answers": {},
    "weather": ["rain", {"wind": "west"}],
}
revision = {
    "id": "r1",
    "at": "2020-04-02",
    "by": "gardener",
    "why": {"en": "First note", "da": "Første note"},
    "patch": [{"op": "add", "path": "/plan/weather", "value": ["rain", {"wind": "west"}], "hand": "left"}],
    "inverse": [{"op": "remove", "path": "/plan/weather"}],
    "tool": "pencil",
}
report = {"id": "s1", "at": "2020-05-01", "by": "council", "revision": "r1", "plan": {"id": "garden-street", "old": True}, "seal": "x"}
document = {"format": 1, "plan": plan, "done": [revision], "undone": [], "reports": [report], "envelope": {"colour": "brown"}}


def ordered(value):
    if isinstance(value, list):
        return [ordered(item) for item in value]
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    return value


text = json.dumps(ordered(document), ensure_ascii=False, separators=(",", ":"))
text = text.replace(f'"{SMALL}"', "1e-7").replace(HALF, "\\ud83d")
pathlib.Path(__file__).with_name("newer-and-unknown.groundplan.json").write_bytes(text.encode())
