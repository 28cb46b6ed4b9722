"""The two agencies and what they are called today. A renaming is a new row, not new code."""

from django.db import migrations


NAMES = {
    "pas": [("Direktorat Jenderal Pemasyarakatan", "Ditjenpas", None)],
    "ikm": [
        ("Direktorat Jenderal Industri Kecil, Menengah, dan Aneka", "Ditjen IKMA", None),
    ],
}


def load(apps, schema_editor):
    Agency, AgencyName = apps.get_model("common", "Agency"), apps.get_model("common", "AgencyName")
    for code, names in NAMES.items():
        agency, _created = Agency.objects.get_or_create(code=code)
        for name, short_name, valid_from in names:
            AgencyName.objects.get_or_create(
                agency=agency, name=name, defaults={"short_name": short_name, "valid_from": valid_from}
            )


class Migration(migrations.Migration):
    dependencies = [("common", "0004_notice_lines")]
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
