"""Writes newer-plan.groundplan.json in the canonical form of RFC 8785, without any code of this project.

All field names are ASCII and all numbers are written alike by Python and ECMAScript, so that Python's json module with sorted fields is enough.
"""
import json
import pathlib

helpers = {"items": [{"id": "h1", "smell": "onions"}, {"id": "h2", "mood": {"at": "dawn"}}], "sorted": True}
newer = {"plots": [{"id": "b1", "tendedBy": ["h1"], "strength": 12.5}], "note": "from version 99"}
foreign = {"wells": [{"id": "w1", "depth": 0, "name": "Brønden \"Dyb\"\n", "empty": [], "none": None}], "10": "ten", "9": "nine", "": "no name"}
plan = {
    "id": "garden-street",
    "title": {"en": "Garden Street", "da": "Havegade", "kl": "Naatsiivik"},
    "period": {"from": "2020-03", "to": "unknown", "season": "spring"},
    "places": [{"kind": "well", "id": "w1", "shade": 3}],
    "models": [{"id": "@elsewhere/model-garden", "version": "7.0.0", "contract": 9, "note": "from elsewhere"}],
    "artefacts": {
        "@example/garden/helpers": {"version": 1, "content": helpers, "checkedBy": "coordinator"},
        "@example/garden/beds": {"version": 99, "content": newer, "sealed": False},
        "@elsewhere/garden/wells": {"version": 2, "content": foreign, "lid": "oak"},
    },
    "phases": {
        "@elsewhere/model-garden": {
            "sow": {
                "state": "reopened",
                "since": "2021",
                "moon": "full",
                "earlier": [{"state": "started", "since": "2020", "moon": "new"}],
            }
        }
    },
    "journal": [
        {
            "id": "j1",
            "at": "2020-04",
            "kind": "trial",
            "words": {"verbatim": "Første kål", "lang": "da", "hand": "left"},
            "about": [{"kind": "helper", "id": "h1", "role": "digger"}],
            "phase": {"model": "@elsewhere/model-garden", "phase": "sow", "part": 2},
            "outcome": {"is": "adopt", "at": "2020-05", "why": {"da": "Den smagte", "tone": "glad"}, "cost": 0},
            "weight": 1.25,
        }
    ],
    "deviations": [
        {"model": "@elsewhere/model-garden", "phase": "sow", "at": "2020", "why": {"en": "Early spring"}, "wind": "west"}
    ],
    "answers": {
        "@elsewhere/model-garden/rules/water#well:w1": {
            "at": "2020-06",
            "by": "gardener",
            "answer": "willDo",
            "why": {"verbatim": "Snart"},
            "due": "2020-07",
            "owner": "council",
            "ink": "green",
        }
    },
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

text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
pathlib.Path(__file__).with_name("newer-plan.groundplan.json").write_bytes(text.encode())
