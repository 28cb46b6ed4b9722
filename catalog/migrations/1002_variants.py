"""What can be bought of a listing becomes a row of its own; 1003 fills it, 1004 holds everybody to it."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("catalogue", "1001_load_taxonomy")]
    operations = [
        migrations.CreateModel(
            name="Variant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("sku", models.CharField(blank=True, max_length=50)),
                ("option_1", models.CharField(blank=True, max_length=40)),
                ("option_1_en", models.CharField(blank=True, max_length=40)),
                ("option_2", models.CharField(blank=True, max_length=40)),
                ("option_2_en", models.CharField(blank=True, max_length=40)),
                ("weight_g", models.PositiveIntegerField(blank=True, null=True)),
                ("length_mm", models.PositiveIntegerField(blank=True, null=True)),
                ("width_mm", models.PositiveIntegerField(blank=True, null=True)),
                ("height_mm", models.PositiveIntegerField(blank=True, null=True)),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("is_offered", models.BooleanField(default=False)),
                (
                    "product",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="variants", to="catalogue.product"
                    ),
                ),
                (
                    "photo",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="catalogue.photo",
                    ),
                ),
            ],
            options={
                "ordering": ("position", "pk"),
            },
        ),
        migrations.AddField(
            model_name="product",
            name="axis_1",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="product",
            name="axis_1_en",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="product",
            name="axis_2",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="product",
            name="axis_2_en",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="revision",
            name="axis_1",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="revision",
            name="axis_1_en",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="revision",
            name="axis_2",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="revision",
            name="axis_2_en",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="revisionvariant",
            name="option_1",
            field=models.CharField(blank=True, max_length=40),
        ),
        migrations.AddField(
            model_name="revisionvariant",
            name="option_1_en",
            field=models.CharField(blank=True, max_length=40),
        ),
        migrations.AddField(
            model_name="revisionvariant",
            name="option_2",
            field=models.CharField(blank=True, max_length=40),
        ),
        migrations.AddField(
            model_name="revisionvariant",
            name="option_2_en",
            field=models.CharField(blank=True, max_length=40),
        ),
        migrations.AddField(
            model_name="revisionvariant",
            name="photo",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="shown_for",
                to="catalogue.revisionphoto",
            ),
        ),
        migrations.AddField(
            model_name="revisionvariant",
            name="variant",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="revision_variants",
                to="catalogue.variant",
            ),
        ),
    ]
