"""The second factor of signing in: codes of an app, passkeys, recovery codes; the gate that asks for one; lost phones."""
