"""The demonstration: listings in every state, drawn pictures, and one-click entry. Not installed in production."""
