"""Which mailbox an e-mail address leads to: one person has endlessly many addresses of one.

For counting and nothing else. A letter goes to the address as it was given, an account has the address as it was typed.
"""

# Where dots in front of the @ mean nothing either, and under which of its names it is counted.
_DOTLESS = {"gmail.com": "gmail.com", "googlemail.com": "gmail.com"}


def mailbox_of(address: str) -> str:
    """`Nama.Orang+kedua@GMail.com` as `namaorang@gmail.com`. What is no address is only put in small letters.

    A mail server may keep addresses with "+" apart: then they count together, which slows their owners a little.
    """
    name, at, domain = address.strip().lower().rpartition("@")
    name = name.partition("+")[0] or name
    if domain in _DOTLESS:
        name, domain = name.replace(".", ""), _DOTLESS[domain]
    return f"{name}{at}{domain}"
