"""What the law on personal data asks (UU 27/2022): saying what is kept of whom, handing it out, forgetting it.

`declared.py` says it, once; erasing, retention, the privacy page and the audit follow from there."""
