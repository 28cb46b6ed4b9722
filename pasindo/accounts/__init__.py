"""The custom user, national and regional roles, and signing in."""
