"""Phone numbers in the one form in which they are kept and compared: E.164."""

import re

import phonenumbers


def to_e164(text: str) -> str | None:
    """0812…, 62812… and +62 812-… as +62812…; None for what is no phone number."""
    try:
        number = phonenumbers.parse(re.sub(r"^\s*62", "+62", text), "ID")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
