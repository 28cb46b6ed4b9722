"""Which files of installed packages are served: those that a page of ours names."""

from django.contrib.staticfiles.apps import StaticFilesConfig


class OwnStaticFilesConfig(StaticFilesConfig):
    """Oscar's dashboard, Django's admin and what they use have no address here: 277 files of 10 MB, which
    `collectstatic` would compress for a minute and the image would carry."""

    ignore_patterns = [*StaticFilesConfig.ignore_patterns, "oscar", "admin", "treebeard", "django_tables2"]
