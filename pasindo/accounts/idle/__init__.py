"""Sessions of those who work here end when nobody acts in them; what was sent too late is kept and offered again."""
