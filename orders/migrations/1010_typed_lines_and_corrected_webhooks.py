"""What is typed from now on is held to one line; rows from before stay as they are (NOT VALID)."""

import django.db.models.functions.text
from django.conf import settings
from django.contrib.postgres.operations import AddConstraintNotValid
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("address", "0007_useraddress_code"),
        ("basket", "0012_line_code"),
        ("common", "0008_firm_triggers"),
        ("order", "1009_lines_and_attempts_add_up"),
        ("sites", "0002_alter_domain_unique"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="webhookinbox",
            name="a_webhook_is_kept_once",
        ),
        migrations.AlterField(
            model_name="webhookinbox",
            name="event_id",
            field=models.CharField(help_text="With the body: what makes a repeated message the same.", max_length=120),
        ),
        AddConstraintNotValid(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "buyer_name__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="buyer_name_is_one_line",
            ),
        ),
        AddConstraintNotValid(
            model_name="shippingaddress",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "first_name__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="address_first_name_is_one_line",
            ),
        ),
        AddConstraintNotValid(
            model_name="shippingaddress",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "line1__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="address_line1_is_one_line",
            ),
        ),
        AddConstraintNotValid(
            model_name="shippingaddress",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "line2__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="address_line2_is_one_line",
            ),
        ),
        AddConstraintNotValid(
            model_name="shippingaddress",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "line3__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="address_line3_is_one_line",
            ),
        ),
        AddConstraintNotValid(
            model_name="shippingaddress",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "postcode__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="address_postcode_is_one_line",
            ),
        ),
        AddConstraintNotValid(
            model_name="shippingaddress",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "notes__regex",
                        "[\\u0001-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]",
                    ),
                    _negated=True,
                ),
                name="address_notes_is_one_line",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookinbox",
            constraint=models.UniqueConstraint(
                models.F("gateway"),
                models.F("event_id"),
                django.db.models.functions.text.MD5("body"),
                name="a_webhook_is_kept_once",
            ),
        ),
    ]
