"""Who works in the facility: the head invites officers and ends their roles."""
