"""What a wall lets through, and the answer that everybody is to get."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.walls.actors import ANONYMOUS, NATIONAL_ROLES, World

LOGIN = "sign-in"  # sent to the sign-in page

Arguments = Callable[[World, bool], Mapping[str, object]]


def nothing(world: World, own: bool) -> dict:
    """The address takes no argument."""
    return {}


@dataclass(frozen=True)
class Wall:
    """Who may look (GET) and act (POST) at one address; None: nobody, the method does not exist there.

    `of` gives the URL's arguments for the own and for a foreign object. For the roles of `everywhere` a foreign object
    is as good as an own one. `stranger`: what a signed-in person without the right gets. `anonymous`: the same for a
    visitor. `looks`: what GET answers those who are let in, where that is not a page.
    """

    look: frozenset[str] | None
    act: frozenset[str] | None = None
    of: Arguments = nothing
    foreign: bool = True  # whether there are objects of others under this address
    stranger: int = 404
    refused: Mapping[str, int] = field(default_factory=dict)  # roles without the right that get another answer
    missing: frozenset[int] = frozenset({404})  # what a foreign object answers to those who have the right
    anonymous: int | str = LOGIN
    looks: frozenset[int] = frozenset({200})
    acts: frozenset[int] = frozenset({200, 204, 302, 303, 400, 409, 422})
    everywhere: frozenset[str] = frozenset(NATIONAL_ROLES)
    data: Arguments = nothing
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def sides(self) -> tuple[bool, ...]:
        """Own and foreign; only own where an address takes no argument."""
        return (True, False) if self.foreign and self.of is not nothing else (True,)

    def allowed(self, method: str) -> frozenset[str] | None:
        return self.look if method == "GET" else self.act

    def expected(self, actor: str, *, own: bool, method: str) -> set[int | str]:
        """The answers that are right: a status, or LOGIN."""
        allowed = self.allowed(method)
        refusal = {self.anonymous if actor == ANONYMOUS else self.refused.get(actor, self.stranger)}
        if allowed is None:
            return {405} | refusal | self.missing
        if actor not in allowed:
            return refusal if own or actor == ANONYMOUS else refusal | self.missing
        if own or actor in self.everywhere:
            return set(self.looks if method == "GET" else self.acts)
        return set(self.missing)
