"""The pictures of the listings: drawn and cleaned in processes of their own, handed over in the listings' order."""

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

from catalog.images import CleanPhoto, clean_photo
from pasindo.demo.drawing.compose import VIEWS, draw_photo
from pasindo.demo.listings import Listing
from pasindo.services.processes import die_with_parent

ALT = {
    "whole": ("{0}, tampak utuh", "{1}, the whole piece"),
    "detail": ("{0}, bahan dan tepinya dari dekat", "{1}, material and edge seen close"),
    "use": ("{0} di dalam ruangan", "{1} in a room"),
}


def alt_texts(listing: Listing, view: str) -> tuple[str, str]:
    """What a picture shows, in Indonesian and English."""
    indonesian, english = ALT[view]
    return indonesian.format(*listing.title)[:200], english.format(*listing.title)[:200]


def pictures_of(listing: Listing) -> list[CleanPhoto]:
    """The three pictures of a listing, cleaned as an upload is."""
    shape, main, second, accent = listing.draw
    return [
        clean_photo(draw_photo(key=listing.key, shape=shape, main=main, second=second, accent=accent, view=view))
        for view in VIEWS
    ]


def draw_all(listings: Sequence[Listing], *, processes: int) -> Iterator[tuple[Listing, list[CleanPhoto]]]:
    """Each listing with its pictures, in order, as they get ready; a few are drawn ahead. processes 0: in this one."""
    if processes < 1:
        for listing in listings:
            yield listing, pictures_of(listing)
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_begin, initargs=(os.getpid(),)) as pool:
        waiting: list[tuple[Listing, Future[list[CleanPhoto]]]] = []
        for listing in listings:
            waiting.append((listing, pool.submit(pictures_of, listing)))
            if len(waiting) > processes * 4:
                first, pictures = waiting.pop(0)
                yield first, pictures.result()
        for first, pictures in waiting:
            yield first, pictures.result()


def _begin(parent: int) -> None:
    """A drawing process ends with the one that started it, and lets the shop go first."""
    die_with_parent(signal.SIGKILL, parent)
    os.nice(5)
