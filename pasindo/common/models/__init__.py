from pasindo.common.models.agencies import Agency, AgencyName
from pasindo.common.models.contexts import ChangeContext
from pasindo.common.models.counting import TryCount
from pasindo.common.models.outbox import Message
from pasindo.common.models.regions import Holiday, Island, Kanwil, Province, Regency
from pasindo.common.models.sequences import Sequence
from pasindo.common.models.sweeps import Sweep

__all__ = [
    "Agency",
    "AgencyName",
    "ChangeContext",
    "Holiday",
    "Island",
    "Kanwil",
    "Message",
    "Province",
    "Regency",
    "Sequence",
    "Sweep",
    "TryCount",
]
