"""The walls: every address of the site, who may pass, and the objects that stand behind it."""
