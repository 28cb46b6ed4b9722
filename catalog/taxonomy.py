"""The three doors with their sub-categories, and what a listing behind each door must say of itself.

A listing's category decides its branch; the branch's product class (its slug is the branch) holds the attributes.
Sources of the culinary questions: Perka BPOM 31/2018 (label), PP 42/2024 (halal)."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.apps import apps
from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext_noop as _

from catalog.states import Branch

CATEGORIES: dict[tuple[Branch, str, str, str], list[tuple[str, str, str]]] = {
    (Branch.CRAFT, "kerajinan", "Kerajinan", "Craft"): [
        ("mebel", "Mebel", "Furniture"),
        ("kerajinan-kayu", "Kerajinan kayu", "Woodwork"),
        ("cukli", "Cukli dan kerang", "Cukli and shell inlay"),
        ("anyaman", "Anyaman", "Basketry"),
        ("rotan-bambu", "Rotan dan bambu", "Rattan and bamboo"),
        ("tempurung-sabut", "Tempurung dan sabut kelapa", "Coconut shell and coir"),
        ("daur-ulang", "Daur ulang", "Recycled goods"),
        ("lukisan-kaligrafi", "Lukisan dan kaligrafi", "Paintings and calligraphy"),
        ("miniatur-mainan", "Miniatur dan mainan", "Models and toys"),
        ("perlengkapan-rumah", "Perlengkapan rumah", "Homeware"),
        ("kerajinan-lain", "Kerajinan lain", "Other crafts"),
    ],
    (Branch.CULINARY, "kuliner", "Kuliner", "Food"): [
        ("camilan", "Camilan dan keripik", "Snacks and chips"),
        ("kopi-minuman", "Kopi dan minuman", "Coffee and drinks"),
        ("roti-kue", "Roti dan kue", "Bread and biscuits"),
        ("sambal-bumbu", "Sambal dan bumbu", "Sambal and spices"),
        ("lauk-kering", "Lauk kering", "Dried side dishes"),
    ],
    (Branch.FASHION, "fesyen", "Fesyen", "Fashion"): [
        ("batik", "Batik", "Batik"),
        ("tenun-songket", "Tenun dan songket", "Weaving and songket"),
        ("pakaian", "Pakaian", "Clothing"),
        ("alas-kaki", "Alas kaki", "Footwear"),
        ("tas", "Tas", "Bags"),
        ("barang-kulit", "Barang kulit", "Leather goods"),
        ("rajut-aksesori", "Rajut dan aksesori", "Knitwear and accessories"),
    ],
}


class Question(NamedTuple):
    code: str
    name: str
    name_en: str
    required: bool
    help_text: str = ""
    type: str = "text"  # text, integer, or option (of HALAL)


HALAL = {
    "certified": _("Bersertifikat halal"),
    "exempt": _("Bahan tidak wajib sertifikat halal"),
    "not_halal": _("Tidak halal"),
}
_MATERIAL = Question("material", "Bahan", "Material", True, "Misalnya: kulit sapi asli, rotan, kayu jati.")
_TECHNIQUE = Question("technique", "Teknik", "Technique", True, "Misalnya: jahit tangan, anyam, batik tulis, ukir.")
_CARE = Question("care", "Cara merawat", "Care", False, "Misalnya: lap dengan kain kering.")
QUESTIONS: dict[Branch, list[Question]] = {
    Branch.CRAFT: [
        _MATERIAL,
        _TECHNIQUE,
        Question(
            "size", "Ukuran produk", "Size", True, "Ukuran barangnya, bukan kemasannya. Misalnya: 30 x 20 x 12 cm."
        ),
        Question("colour", "Warna", "Colour", False),
        _CARE,
    ],
    Branch.CULINARY: [
        Question("ingredients", "Daftar bahan", "Ingredients", True, "Semua bahan, yang terbanyak lebih dulu."),
        Question("net_weight_g", "Berat bersih (gram)", "Net weight (g)", True, "Tanpa kemasan.", "integer"),
        Question("shelf_life_days", "Masa simpan (hari)", "Shelf life (days)", True, "Sejak dibuat.", "integer"),
        Question("permit", "Nomor P-IRT atau BPOM", "Food permit", True, "Misalnya: P-IRT 2053578010001-30."),
        Question("halal", "Status halal", "Halal status", True, type="option"),
        Question("halal_number", "Nomor sertifikat halal", "Halal certificate", False, "ID dan 17 angka."),
        Question("allergens", "Alergen", "Allergens", False, "Misalnya: kacang, udang, susu, gluten."),
        Question("storage", "Cara menyimpan", "Storage", False, "Misalnya: simpan di tempat kering dan sejuk."),
    ],
    Branch.FASHION: [
        _MATERIAL,
        _TECHNIQUE,
        Question("size", "Ukuran", "Size", True, "Misalnya: S sampai XL, 39 sampai 43, atau satu ukuran 2 x 1,1 m."),
        Question("colour", "Warna", "Colour", False),
        _CARE._replace(required=True, help_text="Misalnya: cuci dengan tangan, jangan diperas."),
    ],
}


@transaction.atomic
def load_taxonomy(get_model: Callable[..., Any] = apps.get_model) -> None:
    """Add and correct every category and question of the tables; rows are never deleted.

    Safe to run as often as one likes. A migration passes its own `get_model`.
    """
    category = get_model("catalogue", "Category")
    for (branch, slug, name, name_en), children in CATEGORIES.items():
        root = _category(category, None, branch, (slug, name, name_en))
        for child in children:
            _category(category, root, branch, child)
    group, _created = get_model("catalogue", "AttributeOptionGroup").objects.get_or_create(name="Status halal")
    for code, label in HALAL.items():
        get_model("catalogue", "AttributeOption").objects.update_or_create(
            group=group, code=code, defaults={"option": label}
        )
    for branch, questions in QUESTIONS.items():
        product_class, _created = get_model("catalogue", "ProductClass").objects.get_or_create(
            slug=branch.value, defaults={"name": branch.name.title()}
        )
        for position, question in enumerate(questions):
            get_model("catalogue", "ProductAttribute").objects.update_or_create(
                product_class=product_class,
                code=question.code,
                defaults=question._asdict()
                | {"position": position, "option_group": group if question.type == "option" else None},
            )


def _category(model: Any, parent: Model | None, branch: Branch, row: tuple[str, str, str]) -> Model:
    """The category under this slug, added behind its siblings if it is new (the tree's path is written by hand: a
    migration's models have none of the tree's methods)."""
    slug, name, name_en = row
    words = {"name": name, "name_en": name_en, "branch": branch.value}
    known = model._default_manager.filter(slug=slug).first()
    if known is not None:
        model._default_manager.filter(pk=known.pk).update(**words)
        return known
    start, depth = (parent.path, parent.depth + 1) if parent is not None else ("", 1)  # type: ignore[attr-defined]
    siblings = model._default_manager.filter(depth=depth, path__startswith=start).order_by("path")
    last = siblings.last()
    step = int(last.path[-4:], 36) + 1 if last is not None else 1
    if parent is not None:
        model._default_manager.filter(pk=parent.pk).update(numchild=siblings.count() + 1)
    return model._default_manager.create(
        slug=slug, path=start + _base36(step).zfill(4), depth=depth, numchild=0, is_public=True,
        ancestors_are_public=True, **words,
    )  # fmt: skip


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[digit] + digits
    return digits
