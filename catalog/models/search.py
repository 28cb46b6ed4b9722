"""One row per published listing, written by publish_revision: what search, categories and tiles read."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models.functions import Lower


class SearchRow(models.Model):
    """The words under which a listing is found, in both languages, the most telling in `title`."""

    product = models.OneToOneField("catalogue.Product", models.CASCADE, primary_key=True, related_name="search_row")
    title = models.TextField()
    title_en = models.TextField(blank=True)
    keywords = models.TextField(blank=True, help_text="Category, material, technique, facility and its former names.")
    text = models.TextField(blank=True)
    text_en = models.TextField(blank=True)
    vector = models.GeneratedField(
        expression=SearchVector("title", config="indonesian", weight="A")
        + SearchVector("keywords", config="indonesian", weight="B")
        + SearchVector("text", config="indonesian", weight="C"),
        output_field=SearchVectorField(),
        db_persist=True,
    )
    vector_en = models.GeneratedField(
        expression=SearchVector("title_en", config="english", weight="A")
        + SearchVector("text_en", config="english", weight="C"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    class Meta:
        indexes = [
            GinIndex(fields=["vector"], name="search_vector"),
            GinIndex(fields=["vector_en"], name="search_vector_en"),
            GinIndex(OpClass(Lower("title"), name="gin_trgm_ops"), name="search_title_trigrams"),
            GinIndex(OpClass(Lower("title_en"), name="gin_trgm_ops"), name="search_title_en_trigrams"),
        ]

    def __str__(self):
        return self.title
