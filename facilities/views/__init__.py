"""Pages of people and roles, and where an invitation is accepted."""
