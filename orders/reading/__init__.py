"""Reading orders, each for one who may, and where their pages are."""
