"""Who made the changes that the histories keep: one row per block of work (see pasindo/common/acting.py)."""

from pghistory.models import Context

from pasindo.common.triggers import append_only


class ChangeContext(Context):
    """pghistory's context, fixed: metadata that could be rewritten would let a change be somebody else's."""

    class Meta:
        proxy = True
        # `_pgh_attach_context()` of ours never updates a row (pghistory's would, with each inner block): so no
        # exception for the same transaction is needed either.
        triggers = [append_only()]
