"""What the rules of one room find, by the names of their functions."""

from pasindo.common.audit import rules


def broken_of(room: str) -> dict[str, list[str]]:
    """The rules of a room (`orders`) that find something, each with what it finds."""
    found = {rule.find.__name__: rule.offenders(everything=True) for rule in rules_of(room)}
    return {name: offenders for name, offenders in found.items() if offenders}


def rules_of(room: str) -> list:
    return [rule for rule in rules() if rule.find.__module__ == f"{room}.audit"]
