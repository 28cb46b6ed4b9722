"""The workspace of a facility's officers: its listings, their way through selection, its orders; above every room."""
