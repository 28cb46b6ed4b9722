"""What was not delivered: operators look through it, have it sent again, or give it up."""
