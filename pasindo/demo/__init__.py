"""The demonstration: sixty listings in every state, drawn pictures, and one-click entry. Never in production."""
