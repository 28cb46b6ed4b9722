"""A part of a stage that was forgotten is said when the process starts, and weakens no rule in silence."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from curation import stages as declared
from curation.checks import problems_of, require_whole
from curation.course import HERE, AgencyCode, Course, Stage, Verdict, Way
from curation.stages import COURSE, REJECT, SEND_BACK, STAGES, SUBMIT
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common.tones import Tone

SOURCE = Path(declared.__file__).read_text()
FIELD = re.compile(r"^( {8}| {16}| {20})(\w+)=.*,\n", re.MULTILINE)  # of a stage, a way, a button
WAYS = re.compile(r"^ {12}(?:Way\(.*?^ {12}\)|SEND_BACK|REJECT|SUBMIT),\n", re.MULTILINE | re.DOTALL)


def test_the_stages_of_the_house_are_whole():
    assert problems_of(COURSE) == []
    require_whole(COURSE)


def starts(source: str) -> bool:
    """Whether the process would start with this list of stages."""
    try:
        exec(compile(source, "stages.py", "exec"), {"__name__": "broken"})  # noqa: S102 - our own file, a line less
    except (ImproperlyConfigured, TypeError):
        return False
    return True


def cut(match: re.Match) -> str:
    return SOURCE[: match.start()] + SOURCE[match.end() :]


def stage_around(place: int) -> str:
    return re.findall(r'^        code="(\w+)"', SOURCE[:place], re.MULTILINE)[-1]


def test_every_line_that_is_taken_out_of_a_stage_is_missed():
    """What is not: a heading falls back on the label, a letter on the note, and without `sees_from` less is seen."""
    begin = SOURCE.index("STAGES = (")
    fields = [match for match in FIELD.finditer(SOURCE) if match.start() > begin]
    assert len(fields) > 100
    silent = {(stage_around(match.start()), match[2]) for match in fields if starts(cut(match))}
    assert silent == {
        ("kanwil_verification", "sees_from"),
        ("kanwil_verification", "letter"),
        ("pas_selection", "sees_from"),
        ("pas_selection", "letter"),
        ("assessment", "heading"),
        ("decision", "sees_from"),
        ("live", "letter"),
    }


def test_every_way_that_is_taken_out_is_missed():
    """But for a refusal where another one is left."""
    ways = list(WAYS.finditer(SOURCE))
    assert len(ways) >= 11
    silent = [(stage_around(match.start()), match[0].strip()) for match in ways if starts(cut(match))]
    assert silent == [
        ("pas_selection", "SEND_BACK,"),
        ("pas_selection", "REJECT,"),
        ("decision", "SEND_BACK,"),
        ("decision", "REJECT,"),
    ]


def changed(code: str, /, **changes) -> Course:
    """The stages with one of them declared otherwise."""
    return Course([replace(stage, **changes) if stage.code == code else stage for stage in STAGES])


def way_changed(code: str, move: str, /, **changes) -> Course:
    ways = tuple(replace(way, **changes) if way.move == move else way for way in COURSE[code].ways)
    return changed(code, ways=ways)


def everywhere(way: Way, **changes) -> Course:
    """The stages with a way that they share declared otherwise."""
    other = replace(way, **changes)
    return Course([replace(item, ways=tuple(other if each is way else each for each in item.ways)) for item in STAGES])


def button_changed(code: str, move: str, /, **changes) -> Course:
    way = next(way for way in COURSE[code].ways if way.move == move)
    return way_changed(code, move, button=replace(way.button, **changes))


def moved(code: str, before: str) -> Course:
    stages = [stage for stage in STAGES if stage.code != code]
    place = next(index for index, stage in enumerate(stages) if stage.code == before)
    return Course([*stages[:place], COURSE[code], *stages[place:]])


NOWHERE = Stage(
    code="nowhere", label="Nowhere", tone=Tone.NEUTRAL, aside=True, ways=(Way(move="go", past="Gone", to="submitted"),)
)
BROKEN = {
    "two of one name": (lambda: Course([*STAGES, STAGES[1]]), "Two stages are called submitted."),
    "a long name": (lambda: changed("assessment", code="a" * 21), "is no word of 1 to 20"),
    "two queues of one word": (lambda: changed("decision", queue="penilai"), "Two queues are called penilai."),
    "two buttons of one word": (lambda: button_changed("decision", "approve", word="nilai"), "have the word nilai"),
    "a move declared twice": (lambda: way_changed("pas_selection", "reject", past="Ditolak!"), "is declared twice"),
    "a move with two targets": (
        lambda: way_changed("pas_selection", "select", move="verify"),
        "it names where it leads",
    ),
    "a target that is no stage": (lambda: way_changed("repair", "lapse", to="nirvana"), "nirvana, which is no stage"),
    "next from beside the road": (lambda: way_changed("repair", "lapse", to="→"), "the road does not go on from here"),
    "a view from no stage": (lambda: changed("decision", sees_from="nirvana"), "sees_from names nirvana"),
    "an end that goes on": (lambda: changed("live", ways=(SUBMIT,)), "it is over, so it is nobody's turn"),
    "nobody's turn for ever": (lambda: changed("submitted", ways=()), "it is nobody's turn, so the system goes on"),
    "a turn without a move": (lambda: changed("kanwil_verification", ways=()), "a move with a verdict leads on"),
    "a role that does not exist": (lambda: changed("assessment", role="ikm_assessor"), "is no role of the house"),
    "a judge of no agency": (lambda: changed("assessment", agency=None), "ikm_assessor judges, but for no agency"),
    "a facility that judges": (lambda: changed("assessment", role=FacilityRole.ADMIN), "does not judge for an agency"),
    "one role at two stages": (
        lambda: changed("decision", role=Role.IKM_ASSESSOR),
        "ikm_assessor judges at two stages",
    ),
    "no working days": (lambda: changed("assessment", working_days=None), "an agency has a number of working days"),
    "no deadline for repairs": (lambda: changed("repair", working_days=None), "gives the facility a number of working"),
    "a deadline without end": (
        lambda: changed("repair", ways=(SUBMIT,)),
        "when the facility's time is over, the system must lead on",
    ),
    "no tone": (lambda: changed("assessment", tone="purple"), "'purple' is no tone"),
    "no words for the facility": (lambda: changed("assessment", turn=None), "assessment: it has no turn"),
    "not in the timeline": (lambda: changed("assessment", note=None), "assessment: it has no note"),
    "no beginning in the timeline": (lambda: changed("submitted", note=None), "submitted: it has no note"),
    "no end in the timeline": (lambda: changed("live", note=None), "live: it has no note"),
    "a button with the words of another": (lambda: button_changed("assessment", "assess", label=None), "has no label"),
    "a judgement by the system": (
        lambda: way_changed("kanwil_verification", "verify", verdict=None),
        "the system would go on without the judgement of the agency",
    ),
    "a beginning on the road": (lambda: changed("draft", aside=False), "a submission begins beside the road"),
    "submitting past the beginning": (
        lambda: everywhere(SUBMIT, to="kanwil_verification"),
        "submit submits, so it leads to where the road begins",
    ),
    "no queue": (lambda: changed("assessment", queue=None), "assessment: it has no queue"),
    "no words for the queue": (lambda: changed("assessment", task=None), "assessment: it has no task"),
    "no button": (lambda: way_changed("decision", "approve", button=None), "approve has no button"),
    "no words on a button": (lambda: changed("assessment", hand_over=None), "and assessment no hand_over"),
    "no words of arrival": (lambda: changed("assessment", arrival=None), "assessment: it is passed on to by select"),
    "a step that is not told": (lambda: way_changed("pas_selection", "select", subject=None), "select has no subject"),
    "a letter without words": (lambda: changed("repair", letter=None), "repair: it has neither letter nor note"),
    "passing without refusing": (
        lambda: changed("kanwil_verification", ways=COURSE["kanwil_verification"].ways[:1]),
        "what is not passed on cannot be refused",
    ),
    "sending back to nobody": (
        lambda: everywhere(SEND_BACK, to="approved"),
        "sends back to approved, where it is not the facility's turn",
    ),
    "rejecting what goes on": (lambda: everywhere(REJECT, to="repair"), "rejects, but repair is not"),
    "a stage that is skipped": (
        lambda: way_changed("pas_selection", "select", to="decision"),
        "select would skip the stages before decision",
    ),
    "a back door to the shop": (lambda: way_changed("repair", "lapse", to="approved"), "lapse would skip the stages"),
    "a judge beside the road": (
        lambda: changed("pas_selection", aside=True, ways=(SEND_BACK, REJECT)),
        "judges on the road, not beside it",
    ),
    "a sheet that leads on": (lambda: way_changed("assessment", "assess", to="→"), "hands in a sheet"),
    "an approval that stays": (lambda: way_changed("decision", "approve", to=HERE), "approve passes on, so it leads"),
    "no end of the road": (lambda: changed("live", closed_by=Verdict.REJECTED), "The road ends in the one stage"),
    "nobody decides": (
        lambda: Course([stage for stage in STAGES if stage.code != "decision"]),
        "One stage scores, and one decides.",
    ),
    "scores after the decision": (lambda: moved("assessment", "approved"), "The panel scores before the decision"),
    "a panel that never ends": (
        lambda: changed("assessment", ways=COURSE["assessment"].ways[:1]),
        "the system leads on when it is complete",
    ),
    "one agency alone": (
        lambda: Course([replace(stage, agency=stage.agency and AgencyCode.PAS) for stage in STAGES]),
        "Nobody judges for the agency ikm before the decision.",
    ),
    "a judge after the decision": (lambda: moved("pas_selection", "live"), "Nobody judges after the decision"),
    "a stage that nothing leads to": (lambda: Course([*STAGES, NOWHERE]), "nowhere: no way leads to it."),
    "a stage without an end": (
        lambda: changed("approved", ways=(Way(move="wait", past="Waits", to=HERE),)),
        "approved: no end can be reached from it.",
    ),
}


@pytest.mark.parametrize("name", list(BROKEN))
def test_what_is_wrong_is_said_and_nothing_starts(name):
    make, words = BROKEN[name]
    with pytest.raises(ImproperlyConfigured, match=re.escape(words)):
        require_whole(make())


def test_refusals_are_declared_once_for_all_stages():
    assert all(SEND_BACK in COURSE[code].ways for code in ("kanwil_verification", "pas_selection", "decision"))
    assert all(REJECT in COURSE[code].ways for code in ("pas_selection", "decision"))
