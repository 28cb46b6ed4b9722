"""The officer's pages of listings: the list and one listing, and its draft."""
