"""Loading the demonstration, chapter by chapter. Safe to run again: each adds what is missing."""

from pasindo.demo.chapters import Plan, chapters


def load_demo(plan: Plan | None = None) -> dict[str, int]:
    """Load what is missing of every chapter; how many each has added."""
    plan, added = plan or Plan(), {}
    for chapter in chapters():
        added[chapter.name] = chapter.load(plan)
        plan.say(f"{chapter.name}: {added[chapter.name]} added, {chapter.count()} of {chapter.total()} are there")
    return added
