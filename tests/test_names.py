"""One name for one thing: no two classes of the product share a name."""

import ast
from collections import defaultdict

from pasindo.services.processes import ROOT

ROOMS = ("pasindo", "facilities", "catalog", "orders", "curation")
# Django finds a command by its file; each room's own states are imported under the room's word (ListingStatus …).
SHARED = {"Command", "Migration", "Status", "Meta"}


def test_no_two_classes_have_one_name():
    places = defaultdict(list)
    for room in ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            if "migrations" in path.parts:
                continue
            for node in ast.parse(path.read_text()).body:
                if isinstance(node, ast.ClassDef):
                    places[node.name].append(str(path.relative_to(ROOT)))
    assert {name: found for name, found in places.items() if len(found) > 1 and name not in SHARED} == {}
