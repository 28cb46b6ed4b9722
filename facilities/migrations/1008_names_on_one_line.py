"""What is typed from now on is held to one line; rows from before stay as they are (NOT VALID)."""

from django.conf import settings
from django.contrib.postgres.operations import AddConstraintNotValid
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("common", "0008_firm_triggers"),
        ("partner", "1007_roles_rest_on_invitations"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AddConstraintNotValid(
            model_name="facilityname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "name__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="dated_name_is_one_line",
            ),
        ),
        AddConstraintNotValid(
            model_name="partner",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "name__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="facility_is_named_on_one_line",
            ),
        ),
    ]
