"""What every test stands on: its own PostgreSQL, Valkey, folder, real worker, live site and browser."""
