"""A facility's side of selection: putting forward, and following what becomes of it."""
