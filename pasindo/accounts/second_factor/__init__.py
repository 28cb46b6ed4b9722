"""The second factor of signing in: codes of an app, passkeys, recovery codes, and the gate that asks for one."""
