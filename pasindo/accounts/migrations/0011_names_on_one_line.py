"""What is typed from now on is held to one line; rows from before stay as they are (NOT VALID)."""

from django.contrib.postgres.operations import AddConstraintNotValid
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0010_factor_resets"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        AddConstraintNotValid(
            model_name="user",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "name__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="user_name_is_one_line",
            ),
        ),
    ]
