"""The writes of selection, by stage."""

from curation.services.assessing import assess_submission
from curation.services.deciding import approve_submission
from curation.services.judging import pass_submission, reject_submission, send_back_submission
from curation.services.submitting import SubmitOutcome, lapse_repair, submit_listing, submit_listings

__all__ = [
    "SubmitOutcome",
    "approve_submission",
    "assess_submission",
    "lapse_repair",
    "pass_submission",
    "reject_submission",
    "send_back_submission",
    "submit_listing",
    "submit_listings",
]
