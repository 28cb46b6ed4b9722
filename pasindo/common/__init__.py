"""What every room uses, knowing none of them: outbox, regions, Kanwil, holidays, money, locks, private storage."""
