"""What a list of stages must fulfil, looked at when the process starts: a part that was forgotten is said then."""

from collections.abc import Callable, Iterable, Iterator

from django.core.exceptions import ImproperlyConfigured

from curation.course import HERE, NEXT, REFUSALS, AgencyCode, Course, Stage, Verdict, Way
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common.tones import Tone

LONGEST_CODE = 20  # what the column of the database holds
FORWARD = {Verdict.PASSED, Verdict.SCORED, Verdict.APPROVED}


def require_whole(course: Course) -> None:
    """Raises ImproperlyConfigured with everything that is wrong with the stages."""
    if problems := problems_of(course):
        raise ImproperlyConfigured("curation/stages.py: " + " ".join(problems))


def problems_of(course: Course) -> list[str]:
    """Everything that is wrong with these stages, a sentence each."""
    problems = list(_names(course)) + list(_targets(course))
    if problems:  # what follows reads where the ways lead
        return problems
    return [problem for check in CHECKS for problem in check(course)]


def _names(course: Course) -> Iterator[str]:
    """Codes are what the database holds; moves, words and queues are addresses: each means one thing."""
    codes = [stage.code for stage in course]
    yield from (f"Two stages are called {code}." for code in _twice(codes))
    yield from (f"The code {code!r} is no word of 1 to {LONGEST_CODE} letters." for code in codes if not _is_word(code))
    yield from (f"Two queues are called {queue}." for queue in _twice(stage.queue for stage in course if stage.queue))
    for stage in course:
        yield from (f"{stage.code}: the move {way.move!r} is no word." for way in stage.ways if not _is_word(way.move))
        yield from (f"{stage.code}: two ways are called {move}." for move in _twice(way.move for way in stage.ways))
    first: dict[str, Way] = {}
    for way in (way for stage in course for way in stage.ways):
        if way.to in (NEXT, HERE) and way.move in first:
            yield f"The move {way.move} starts from two stages, so it names where it leads."
        elif first.setdefault(way.move, way) is not way:
            yield f"The move {way.move} is declared twice: stages share one declaration of it."
    words = {way.move: way.button.word for way in first.values() if way.button}
    yield from (f"Two moves have the word {word}." for word in _twice(words.values()))


def _targets(course: Course) -> Iterator[str]:
    for stage in course:
        for way in stage.ways:
            if way.to == NEXT and (stage.aside or stage == course.road[-1]):
                yield f"{stage.code}: {way.move} leads to the next stage, but the road does not go on from here."
            elif way.to not in (NEXT, HERE) and way.to not in course:
                yield f"{stage.code}: {way.move} leads to {way.to}, which is no stage."
        if stage.sees_from is not None and stage.sees_from not in course:
            yield f"{stage.code}: sees_from names {stage.sees_from}, which is no stage."


def _turns(course: Course) -> Iterator[str]:
    """Every stage that is not over is somebody's turn, or the system goes on from it at once."""
    for stage in course:
        people = [way for way in stage.ways if way.verdict is not None]
        if stage.closed_by is not None:
            if stage.ways or stage.role or stage.working_days:
                yield f"{stage.code}: it is over, so it is nobody's turn and nothing follows."
        elif stage.role is None and (people or stage.way(None) is None or len(stage.ways) != 1):
            yield f"{stage.code}: it is nobody's turn, so the system goes on from it, and by one way."
        elif stage.role is not None and not people:
            yield f"{stage.code}: it is somebody's turn, so a move with a verdict leads on."
        if stage.role is None and (stage.agency or stage.queue):
            yield f"{stage.code}: an agency judges and a queue waits where it is the turn of a role."
        yield from _judgements(stage)


def _judgements(stage: Stage) -> Iterator[str]:
    """Where an agency judges, only its judgement leads on; the system does once a panel is complete."""
    verdicts = {way.verdict for way in stage.ways}
    if stage.agency is not None and not verdicts & FORWARD:
        yield f"{stage.code}: an agency judges here, but no verdict leads on."
    if stage.agency is not None and None in verdicts and Verdict.SCORED not in verdicts:
        yield f"{stage.code}: the system would go on without the judgement of the agency."


def _roles(course: Course) -> Iterator[str]:
    """A decision names the role alone: it belongs to an agency, and to one stage."""
    for stage in course:
        if stage.role is not None and not isinstance(stage.role, Role | FacilityRole):
            yield f"{stage.code}: {stage.role!r} is no role of the house."
        elif isinstance(stage.role, Role) and not isinstance(stage.agency, AgencyCode):
            yield f"{stage.code}: {stage.role.value} judges, but for no agency."
        elif isinstance(stage.role, FacilityRole) and stage.agency is not None:
            yield f"{stage.code}: a facility does not judge for an agency."
    roles = [str(stage.role.value) for stage in course.judging if isinstance(stage.role, Role)]
    yield from (f"The role {role} judges at two stages." for role in _twice(roles))


def _clocks(course: Course) -> Iterator[str]:
    for stage in course.judging:
        if not stage.working_days or stage.working_days < 1:
            yield f"{stage.code}: an agency has a number of working days."
    lapsing = [stage for stage in course if stage.is_facility_turn and stage.working_days]
    yield from (
        f"{stage.code}: when the facility's time is over, the system must lead on."
        for stage in lapsing
        if stage.way(None) is None
    )
    if len(lapsing) != 1:
        yield "One stage gives the facility a number of working days."


def _words(course: Course) -> Iterator[str]:
    for stage in course:
        if not isinstance(stage.tone, Tone):
            yield f"{stage.code}: {stage.tone!r} is no tone."
        wanted = ["turn"] if stage.role is not None or stage.closed_by is not None else []
        wanted += ["note", "queue", "task"] if stage.agency is not None else []
        wanted += ["note"] if stage in (course.road[0], course.road[-1]) else []
        yield from (f"{stage.code}: it has no {name}." for name in wanted if getattr(stage, name) is None)
        yield from (problem for way in stage.ways for problem in _words_of(course, stage, way))


def _words_of(course: Course, stage: Stage, way: Way) -> Iterator[str]:
    """Buttons for whoever judges; a letter to the facility wherever it is somebody's turn, or over."""
    there = course.target(stage, way)
    if stage.agency is not None and way.verdict is not None and way.button is None:
        yield f"{stage.code}: {way.move} has no button."
    if (
        way.button is not None
        and way.button.label is None
        and (way.verdict != Verdict.PASSED or there.hand_over is None)
    ):
        yield f"{stage.code}: the button of {way.move} has no label, and {there.code} no hand_over."
    if way.verdict == Verdict.PASSED and there.arrival is None:
        yield f"{there.code}: it is passed on to by {way.move}, but has no arrival."
    if there != stage and (there.role is not None or there.closed_by is not None):
        if way.subject is None:
            yield f"{stage.code}: {way.move} has no subject: the facility would not hear of {there.code}."
        if there.letter is None and there.note is None:
            yield f"{there.code}: it has neither letter nor note."


def _refusals(course: Course) -> Iterator[str]:
    """Sending back leads to the facility, rejecting to an end; who passes something on can also refuse it."""
    for stage in course:
        verdicts = {way.verdict for way in stage.ways}
        if verdicts & {Verdict.PASSED, Verdict.APPROVED} and not verdicts & set(REFUSALS):
            yield f"{stage.code}: what is not passed on cannot be refused here."
        for way in stage.ways:
            there = course.target(stage, way)
            if way.verdict == Verdict.SENT_BACK and not there.is_facility_turn:
                yield f"{stage.code}: {way.move} sends back to {there.code}, where it is not the facility's turn."
            if way.verdict == Verdict.REJECTED and there.closed_by != Verdict.REJECTED:
                yield f"{stage.code}: {way.move} rejects, but {there.code} is not the end of what is rejected."


def _road(course: Course) -> Iterator[str]:
    """Nothing skips a judgement: forward leads only to the next stage, from outside only to before the first one."""
    road = course.road
    if not course.beginning.aside:
        yield f"{course.beginning.code}: a submission begins beside the road, and submitting leads onto it."
    first = next((place for place, stage in enumerate(road) if stage.agency is not None), len(road))
    for stage in course:
        if stage.agency is not None and stage.aside:
            yield f"{stage.code}: an agency judges on the road, not beside it."
        for way in stage.ways:
            there = course.target(stage, way)
            if way.to not in (NEXT, HERE) and there in road[first:]:
                yield f"{stage.code}: {way.move} would skip the stages before {there.code}."
            if way.verdict == Verdict.SUBMITTED and there != road[0]:
                yield f"{stage.code}: {way.move} submits, so it leads to where the road begins."
            if way.verdict in (Verdict.PASSED, Verdict.APPROVED) and way.to != NEXT:
                yield f"{stage.code}: {way.move} passes on, so it leads to the next stage."
            if way.verdict == Verdict.SCORED and way.to != HERE:
                yield f"{stage.code}: {way.move} hands in a sheet: the last one leads on, by the system."


def _publication(course: Course) -> Iterator[str]:
    """The end of the road is what was approved, after the judgement of every agency and with the scores of a panel."""
    ends = [stage.code for stage in course if stage.closed_by == Verdict.APPROVED]
    if ends != [course.road[-1].code]:
        yield "The road ends in the one stage that is closed by an approval."
    deciding = [stage for stage in course.road if stage.way(Verdict.APPROVED)]
    scoring = [stage for stage in course.road if stage.way(Verdict.SCORED)]
    if len(deciding) != 1 or len(scoring) != 1:
        yield "One stage scores, and one decides."
        return
    if course.road.index(scoring[0]) > course.road.index(deciding[0]) or scoring[0].way(None) is None:
        yield "The panel scores before the decision, and the system leads on when it is complete."
    before = course.road[: course.road.index(deciding[0]) + 1]
    missing = set(AgencyCode) - {stage.agency for stage in before}
    yield from (f"Nobody judges for the agency {code.value} before the decision." for code in sorted(missing))
    if any(stage.agency is not None for stage in course.road[course.road.index(deciding[0]) + 1 :]):
        yield "Nobody judges after the decision: what was approved goes on sale."


def _reach(course: Course) -> Iterator[str]:
    """Every stage can be reached, and from every stage an end."""
    leads = {stage.code: {course.target(stage, way).code for way in stage.ways} for stage in course}
    reached = _closure({course.beginning.code}, leads)
    yield from (f"{code}: no way leads to it." for code in leads if code not in reached)
    for stage in course:
        if not any(course[code].closed_by for code in _closure({stage.code}, leads)):
            yield f"{stage.code}: no end can be reached from it."


def _closure(found: set[str], leads: dict[str, set[str]]) -> set[str]:
    while more := set().union(*(leads[code] for code in found)) - found:
        found = found | more
    return found


def _twice(names: Iterable[str]) -> list[str]:
    seen = list(names)
    return sorted({name for name in seen if seen.count(name) > 1})


def _is_word(name: str) -> bool:
    return name.isidentifier() and len(name) <= LONGEST_CODE


CHECKS: tuple[Callable[[Course], Iterator[str]], ...] = (
    _turns,
    _roles,
    _clocks,
    _words,
    _refusals,
    _road,
    _publication,
    _reach,
)
