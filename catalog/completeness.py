"""What a draft still lacks before it may be submitted. It is saved without any of it."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog import limits
from catalog.models import ProductAttribute, Revision, RevisionVariant
from catalog.selectors.specifications import questions_of
from catalog.states import Language
from pasindo.common.money import grouped

Problems = dict[str, list[str]]


def problems_of(revision: Revision, *, questions: Sequence[ProductAttribute] | None = None) -> Problems:
    """Field name -> what is missing or wrong, in the order of the form; empty if the revision may be submitted.

    Field names are those of the officer's form; answers of the category are `spec-<code>`, pictures `photos`, what a
    variant has of its own `price@<public id>` where there are several. The revision comes with `variants__variant`.
    A list gives the questions of the revision's branch, so that they are not asked for once per row.
    """
    problems: Problems = {}
    text = revision.text(Language.ID)
    if text is None or not text.title.strip():
        problems["title"] = [_("Tulis judul karya.")]
    if revision.category is None:
        problems["category"] = [_("Pilih kategori.")]
    elif revision.category.numchild:
        problems["category"] = [_("Pilih sub-kategori yang paling sesuai.")]
    if text is None or len(text.description.strip()) < limits.DESCRIPTION_SHORTEST:
        problems["description"] = [
            _("Jelaskan karya ini, sedikitnya %(length)d huruf.") % {"length": limits.DESCRIPTION_SHORTEST}
        ]
    problems |= _specification_problems(revision, questions)
    for variant in revision.variants.all():
        problems |= _variant_problems(revision, variant)
    if revision.handling_days_max is None:
        problems["handling_days_max"] = [_("Tulis paling lama berapa hari kerja barang disiapkan.")]
    return problems | _photo_problems(revision)


def _specification_problems(revision: Revision, questions: Sequence[ProductAttribute] | None) -> Problems:
    if questions is None:
        questions = questions_of(revision.category.branch if revision.category else None)
    return {
        f"spec-{question.code}": [_("Isi %(question)s.") % {"question": question.display_name}]
        for question in questions
        if question.required and revision.specifications.get(question.code) in (None, "")
    }


def _variant_problems(revision: Revision, variant: RevisionVariant) -> Problems:
    """What a variant lacks, under the names of its fields: bare in a listing without axes, else `price@<id>`."""
    sentences = {
        "price": _("Tulis harga jual."),
        "cost": _("Tulis biaya pembuatan (HPP). Pembeli tidak melihatnya."),
        "weight_g": _("Tulis berat beserta kemasannya: ongkos kirim dihitung dari sini."),
        "length_mm": _("Tulis panjang kemasan."),
        "width_mm": _("Tulis lebar kemasan."),
        "height_mm": _("Tulis tinggi kemasan."),
    }
    missing = [name for name in sentences if not getattr(variant, name) and (name, variant.cost) != ("cost", 0)]
    if revision.is_plain:
        return {name: [sentences[name]] for name in missing}
    return {f"{name}@{variant.variant.public_id}": [f"{variant.label}: {sentences[name]}"] for name in missing}


def _photo_problems(revision: Revision) -> Problems:
    photos = [use.photo for use in revision.photos.all()]
    large = [photo for photo in photos if max(photo.width, photo.height) >= limits.PHOTO_EDGE]
    missing = limits.PHOTOS_LEAST - len(large)
    if missing <= 0:
        return {}
    return {
        "photos": [
            ngettext(
                "Tambah %(missing)d foto lagi dengan sisi terpanjang sedikitnya %(edge)s piksel.",
                "Tambah %(missing)d foto lagi dengan sisi terpanjang sedikitnya %(edge)s piksel.",
                missing,
            )
            % {"missing": missing, "edge": grouped(limits.PHOTO_EDGE)}
        ]
    }
