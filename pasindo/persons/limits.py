"""How often somebody may have the own data put together, or erased."""

from pasindo.common.limits import MINUTE, Limit

# Each reads a whole life here; by the account, or by the order of a link.
OWN_DATA = Limit("own-data", by=("whose",), burst=20, every=6 * MINUTE)
