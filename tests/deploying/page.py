"""What docs/deployer.md tells a deployer to type, read from the page itself."""

import re
from typing import NamedTuple

from pasindo.services.processes import ROOT

PLACEHOLDER = re.compile(r"<([^<>@\n]+)>")  # an address in angle brackets is an address


class Block(NamedTuple):
    """A fenced block: commands, or the content of `file`."""

    file: str
    text: str


def blocks_of(heading: str) -> list[Block]:
    """The fenced blocks below a heading of the second level, in their order."""
    page = (ROOT / "docs" / "deployer.md").read_text()
    _before, section = page.split(f"\n## {heading}\n", 1)
    section = section.split("\n## ", 1)[0]
    found = re.findall(r"^```sh ?([^\n]*)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    return [Block(file, text) for file, text in found]


def placeholders(text: str) -> list[str]:
    return list(dict.fromkeys(PLACEHOLDER.findall(text)))
