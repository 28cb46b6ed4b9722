"""The words under which a listing is found, and finding it: full text, then what was probably meant, then the like.

PostgreSQL has an `indonesian` stemmer and no Indonesian stop words: they are taken out here."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import reduce
from operator import and_, or_
from os.path import commonprefix

from django.contrib.postgres.search import SearchQuery, SearchRank, TrigramWordSimilarity
from django.core.cache import cache
from django.db import connection, transaction
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Greatest, Lower

from catalog.models import Product, SearchRow

_STOP_WORDS = (
    "ada adalah agar akan aku anda apa atau bagi bagus banyak beli bisa buat cari dalam dan dari dengan "
    "di dijual harga hasil ingin ini itu jual juga kami karena karya ke kepada kita lagi mau mencari "
    "mudah murah oleh pada para pun saja sama sangat saya sebagai secara seperti serta si sudah tapi "
    "tentang terbaik toko tolong untuk yang ya a an and buy by cheap for from in made of on or the to "
    "with "
)
STOP_WORDS = frozenset(_STOP_WORDS.split())
# Words for the same thing. Each group is searched as one.
SYNONYMS = (
    {"mebel", "meubel", "furnitur", "furniture", "perabot"},
    {"sandal", "sendal"},
    {"kopiah", "peci", "songkok"},
    {"dompet", "wallet"},
    {"keripik", "kripik"},
    {"camilan", "cemilan", "snack"},
    {"bakul", "keranjang"},
    {"gantungan", "ganci"},
    {"kaos", "kaus"},
    {"tikar", "karpet"},
    {"kursi", "bangku"},
)
WORD = r"[^\W_]+"
MAX_WORDS = 8
NEAR_ENOUGH = 0.4  # word similarity below which two names are not alike
SHORTEST_SLIP = 4  # letters of a typed word from which one wrong letter is forgiven
SAME_WORD = 0.34  # trigram similarity above which a typed word is taken for a known one
VOCABULARY_KEY, VOCABULARY_SECONDS = "search-vocabulary", 300


@dataclass
class Found:
    """The listings for a query. `meant` is the corrected query that they answer; `near`: none matched exactly."""

    products: QuerySet[Product]
    count: int = 0
    meant: str = ""
    near: bool = False
    words: list[str] = field(default_factory=list)


def write_search_row(product: Product) -> SearchRow:
    """Write what search reads of a listing, from its live copy, in the transaction of the change that made it so."""
    facility, category, family = product.facility, product.category, product.family
    names = [facility.name, *(row.name for row in facility.names.all())]
    places = [facility.regency.name, facility.regency.province.name]
    door = category.get_root() if category else None
    answers = [str(answer) for answer in product.specifications.values() if isinstance(answer, str)]
    branch = [part.name for part in (category, door) if part]
    branch_en = [part.name_en for part in (category, door) if part]
    label = [family.material, family.technique, family.size_range, family.label]
    options, options_en = _words_to_choose_by(product)
    row, _created = SearchRow.objects.update_or_create(
        product=product,
        defaults={
            "title": product.title,
            "title_en": product.title_en,
            "keywords": _joined(branch + label + options + names + places),
            "text": _joined([product.description, *answers]),
            "text_en": _joined([product.description_en, *branch_en, *options_en, *answers, *names, *places]),
        },
    )
    transaction.on_commit(_forget_vocabulary, robust=True)
    return row


def _words_to_choose_by(product: Product) -> tuple[list[str], list[str]]:
    """The axes, values and SKUs of what is on sale, in Indonesian and in English: who types "sepatu kulit 42" means
    one of them. Cut into words as a query is, so that `SPT-42` is found by its parts."""
    offered, languages = product.offered, []
    skus = [variant.sku for variant in offered]
    for language in ("id", "en"):
        options = [option for variant in offered for option in variant.options_in(language)]
        words = [re.findall(WORD, text) for text in (*product.axes_in(language), *options, *skus)]
        languages.append([word for found in words for word in found])
    return languages[0], languages[1]


def _joined(parts: list[str]) -> str:
    return " ".join(dict.fromkeys(part.strip() for part in parts if part and part.strip()))


def words_of(text: str) -> list[str]:
    """The telling words of what somebody typed, in lower case, at most eight."""
    words = re.findall(WORD, text.lower())
    telling = [word for word in dict.fromkeys(words) if word not in STOP_WORDS]
    return (telling or words)[:MAX_WORDS]


def find(products: QuerySet[Product], text: str, *, before_guessing: Callable[[], object] = lambda: None) -> Found:
    """The listings among `products` that answer a query, the best first.

    All words must occur (stemmed, synonyms count). If nothing has them, the words are corrected to ones that exist;
    if that helps neither, listings with any of the words or a similar title come, marked `near`. `before_guessing` is
    called before the words are corrected, which costs more than all the rest: it may raise."""
    words = words_of(text)
    if not words:
        return Found(products.none(), words=words)
    exact = _with_all(products, words)
    if count := exact.count():
        return Found(_ranked(exact, words), count, words=words)
    before_guessing()
    corrected = corrected_words(words)
    if corrected != words:
        meant = _with_all(products, corrected)
        if count := meant.count():
            return Found(_ranked(meant, corrected), count, meant=" ".join(corrected), words=words)
    near = _like(products, words, corrected)
    return Found(near, near.count(), near=True, words=words)


def _with_all(products: QuerySet[Product], words: list[str]) -> QuerySet[Product]:
    return products.filter(
        Q(search_row__vector=_query(words, "indonesian", and_))
        | Q(search_row__vector_en=_query(words, "english", and_))
    )


def _query(words: list[str], config: str, join: Callable[[SearchQuery, SearchQuery], SearchQuery]) -> SearchQuery:
    groups = [next((group for group in SYNONYMS if word in group), {word}) for word in words]
    alternatives = [reduce(or_, [SearchQuery(word, config=config) for word in sorted(group)]) for group in groups]
    return reduce(join, alternatives)


def _ranked(products: QuerySet[Product], words: list[str]) -> QuerySet[Product]:
    text = " ".join(words)
    rank = Greatest(
        SearchRank(F("search_row__vector"), _query(words, "indonesian", or_)),
        SearchRank(F("search_row__vector_en"), _query(words, "english", or_)),
    )
    likeness = Greatest(
        TrigramWordSimilarity(text, Lower("search_row__title")),
        TrigramWordSimilarity(text, Lower("search_row__title_en")),
    )
    return products.annotate(rank=rank + likeness).order_by("-rank", "-published_at", "-pk")


def _like(products: QuerySet[Product], words: list[str], corrected: list[str]) -> QuerySet[Product]:
    """Any of the words in title or keywords (weights A and B), or a title that sounds like them."""
    either = " | ".join(f"{word}:AB" for word in dict.fromkeys(words + corrected))
    similar = products.annotate(
        likeness=Greatest(
            TrigramWordSimilarity(" ".join(words), Lower("search_row__title")),
            TrigramWordSimilarity(" ".join(words), Lower("search_row__title_en")),
        )
    )
    return similar.filter(
        Q(search_row__vector=SearchQuery(either, config="indonesian", search_type="raw"))
        | Q(search_row__vector_en=SearchQuery(either, config="english", search_type="raw"))
        | Q(likeness__gte=NEAR_ENOUGH)
    ).order_by("-likeness", "-published_at", "-pk")


def corrected_words(words: list[str]) -> list[str]:
    """Each word as it is written in the shop's own texts: dompt becomes dompet; a word that occurs stays.

    A word with a digit stays too: size 47 is not a slip of the finger for 477."""
    vocabulary = _vocabulary()
    return [word if word in vocabulary or re.search(r"\d", word) else _closest(word, vocabulary) for word in words]


def _closest(word: str, vocabulary: dict[str, int]) -> str:
    """The known word most like a typed one, the typed one if none is alike.

    Words one slip of a finger away come first, the most frequent of them (batk is batik sooner than batu); then the
    word that shares most trigrams, of equally alike ones the more frequent."""
    slips = [known for known in vocabulary if len(word) >= SHORTEST_SLIP and _is_one_slip(word, known)]
    if slips:
        return max(slips, key=lambda known: (vocabulary[known], known))
    wanted = _trigrams(word)
    best, best_rank = word, (SAME_WORD, 0)
    for known, count in vocabulary.items():
        if abs(len(known) - len(word)) > 3:
            continue
        other = _trigrams(known)
        shared = len(wanted & other)
        rank = (shared / (len(wanted) + len(other) - shared), count)
        if rank > best_rank:
            best, best_rank = known, rank
    return best


def _is_one_slip(typed: str, known: str) -> bool:
    """Whether one letter was left out, added, mistaken, or two neighbours changed places."""
    if abs(len(typed) - len(known)) > 1:
        return False
    start = len(commonprefix([typed, known]))
    left, right = typed[start:], known[start:]
    swapped = len(left) > 1 and left[1::-1] + left[2:] == right
    return swapped or left[1:] == right or left == right[1:] or left[1:] == right[1:]


def _trigrams(word: str) -> set[str]:
    padded = f"  {word} "
    return {padded[start : start + 3] for start in range(len(padded) - 2)}


def _vocabulary() -> dict[str, int]:
    """Every word of titles and keywords with the number of listings that have it; kept for five minutes."""
    known = cache.get(VOCABULARY_KEY)
    if known is None:
        known = _count_words()
        cache.set(VOCABULARY_KEY, known, VOCABULARY_SECONDS)
    return known


def _forget_vocabulary() -> None:
    cache.delete(VOCABULARY_KEY)


def _count_words() -> dict[str, int]:
    words = "SELECT to_tsvector('simple', title || ' ' || title_en || ' ' || keywords) FROM catalogue_searchrow"
    # Raw, for ts_stat takes a query as a text and the ORM has no word for it. Nothing that a visitor typed is in it.
    with connection.cursor() as cursor:
        cursor.execute("SELECT word, ndoc FROM ts_stat(%s) WHERE length(word) > 2", [words])
        return dict(cursor.fetchall())
