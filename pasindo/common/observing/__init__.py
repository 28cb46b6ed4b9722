"""What the people who run Pasindo see of it: lines of the log, reports of errors, health, figures."""
