"""Phone numbers in the one form in which they are kept and compared: E.164."""

import re

import phonenumbers

FEWEST_DIGITS = 8  # after the country code; the shortest numbers of Indonesian towns


def to_e164(text: str) -> str | None:
    """0812…, 62812… and +62 812-… as +62812…; None for what is no phone number."""
    try:
        number = phonenumbers.parse(re.sub(r"^\s*62", "+62", text), "ID")
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None  # 12345 could be dialled within a town; a courier cannot
    if len(str(number.national_number)) < FEWEST_DIGITS:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
