"""How values lie in the cache: as JSON. Whoever can write there must not be able to hand us a program (pickle)."""

import json
from typing import Any


class JsonSerializer:
    """What the cache keeps is what JSON can say: texts, numbers, lists, objects with texts as keys, true, false.

    Raises TypeError for anything else; a tuple comes back as a list. Whole numbers lie bare, to be counted up in place.
    """

    def dumps(self, value: Any) -> int | bytes:
        # type() and not isinstance(): True is an int, and would come back as 1.
        return value if type(value) is int else json.dumps(value, separators=(",", ":")).encode()

    def loads(self, data: bytes) -> Any:
        return json.loads(data)
