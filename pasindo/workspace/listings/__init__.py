"""The listings of a facility: written, photographed, stocked and priced."""
