"""The orders of a facility: accepted, packed, sent."""
