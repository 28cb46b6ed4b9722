"""English: complete, and with the same blanks to fill as the Indonesian."""

import re

from pasindo.common.translations import read_catalog, words_in_use

BLANKS = re.compile(r"%\((\w+)\)[sd]|%[sd]|\{(\w*)\}")


def _blanks(text: str) -> list[str]:
    return sorted(found.group(0) for found in BLANKS.finditer(text))


def test_every_word_that_users_see_has_its_english():
    catalog = read_catalog()
    missing = [
        f"{words.text!r} ({places[0]})"
        for words, places in words_in_use().items()
        if not (message := catalog.get(words.text, words.context)) or not all(_strings(message))
    ]
    assert not missing, f"{len(missing)} messages; run manage.py messages, then translate: " + ", ".join(missing[:20])


def test_the_english_fills_the_same_blanks():
    wrong = []
    for message in read_catalog():
        for source, string in zip(_sources(message), _strings(message), strict=True):
            if string and _blanks(source) != _blanks(string):
                wrong.append(source)
    assert wrong == []


def _sources(message) -> tuple[str, ...]:
    return message.id if isinstance(message.id, tuple) else (message.id,)


def _strings(message) -> tuple[str, ...]:
    return message.string if isinstance(message.string, tuple) else (message.string,)
