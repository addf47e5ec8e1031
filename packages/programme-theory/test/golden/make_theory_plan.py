"""Writes theory-plan.groundplan.json in the canonical form of RFC 8785, without any code of this project.

All field names are ASCII and all numbers are written alike by Python and ECMAScript, so that Python's json module with sorted fields is enough.
"""
import json
import pathlib


def da(words):
    return {"verbatim": words, "lang": "da"}


def known(value):
    return {"is": "known", "value": value}


mornings = {
    "id": "mornings",
    "title": da("Morgenmøder i dagplejen"),
    "colour": "green",
    "horizons": [
        {"id": "signs", "label": da("Tegn"), "years": {"from": 1, "to": 1, "counted": "school"}},
        {"id": "later", "label": {"en": "Later", "da": "Senere", "kl": "Kingorna"}, "order": 2},
    ],
    "focusAreas": [
        {"id": "health", "label": da("Sundhed"), "challenge": {"is": "unknown", "why": da("Ikke drøftet"), "asked": 2}, "owner": "health"}
    ],
    "boxes": [{"id": "families", "label": da("Familier"), "x": 12.5}],
    "nodes": [
        {
            "is": "activity",
            "id": "meetings",
            "label": da("Morgenmøder"),
            "when": known({"from": "2017-05", "weekday": "Tuesday"}),
            "dose": {"is": "withheld"},
            "cost": known({"amount": 0, "currency": "DKK", "vat": False}),
            "description": {"what": known(da("Fælles morgenmad")), "approvals": known([]), "version": 3},
            "shape": "round",
        },
        {
            "is": "outcome",
            "id": "attendance",
            "label": da("Forældrene kommer"),
            "horizon": known("signs"),
            "indicators": known([{"id": "share", "label": da("Andel"), "target": known(70), "measuredBy": "list"}]),
            "focusAreas": ["health"],
            "box": "families",
        },
        {"is": "goal", "id": "coping", "label": da("Mestring"), "horizon": {"is": "unknown"}, "carrier": "mason"},
    ],
    "links": [
        {
            "id": "meetings-attendance",
            "from": "meetings",
            "to": "attendance",
            "mechanism": {"is": "notApplicable"},
            "evidence": known([{"strength": "experience", "page": 4}]),
            "width": 2,
        },
        {"id": "attendance-coping", "from": "attendance", "to": "coping"},
    ],
    "assumptions": [
        {
            "id": "time",
            "label": da("Der er tid om morgenen"),
            "on": [{"link": "meetings-attendance", "end": "to"}],
            "states": [{"is": "stated", "at": "2017", "mood": "sure"}],
            "reviewOn": known("2018-01"),
        }
    ],
    "notes": [{"id": "n", "text": da("Begyndt før sommerferien"), "pinned": True}],
    "includes": [{"theory": "shared", "without": [], "since": "2018"}],
}
shared = {"id": "shared", "title": {"en": "Shared"}, "nodes": [], "links": [], "isPart": True}
plan = {
    "id": "day-care",
    "title": da("Dagplejen"),
    "period": {"from": "2017"},
    "places": [],
    "models": [],
    "artefacts": {
        "@groundplan/programme-theory/theories": {"version": 1, "content": {"items": [mornings, shared], "drawnBy": "workshop"}}
    },
    "phases": {},
    "journal": [],
    "deviations": [],
    "answers": {},
}
document = {"format": 1, "plan": plan, "done": [], "undone": [], "reports": []}

text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
pathlib.Path(__file__).with_name("theory-plan.groundplan.json").write_bytes(text.encode())
