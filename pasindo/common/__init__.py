"""What every room uses and that knows none of them: outbox, regions, Kanwil, holidays, money, locks, private storage."""
