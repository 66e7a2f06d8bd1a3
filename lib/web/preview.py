"""What a link shows before it is opened: the title and finding of exactly the view it leads to, and what its picture
draws. A view in, words and the name of a drawing out (the picture: lib.web.preview_picture).

The picture has one address for all views that show the same: only what it depends on is in its query.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from lib.data.tables import Dataset
from lib.evidence.card import card
from lib.evidence.listing import FACETS
from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.map.choices import choices, counts, stepped
from lib.markup import words
from lib.share import files
from lib.view.parameters import BY_NAME
from lib.view.state import ViewState, parse, to_query
from lib.vocabulary import POWERS
from lib.web.first import first
from lib.written import listed, together

PREVIEW = "/preview/"
FEW = 3
"""Dimensions whose table of words can be read in a small picture."""
WIDTH, HEIGHT = 1200, 630
"""What networks ask of a picture of a link."""
_LINES, _LONG = 6, 200


@dataclass(frozen=True)
class Preview:
    """Title and finding; the view cut to what they depend on; further lines, or the figure or map that is drawn."""

    title: str
    finding: str
    view: ViewState
    lines: tuple[str, ...] = ()
    drawing: str = ""
    drawn: ViewState | None = None

    @property
    def address(self) -> str:
        """Of the picture, relative to the site."""
        return f"{PREVIEW}{self.view.page}.png?{urlencode(to_query(self.view))}"

    @property
    def alt(self) -> str:
        """The picture in words."""
        return _cut(". ".join(text.rstrip(".") for text in (self.title, self.finding, *self.lines)), 400)


def preview(record: Record, data: Dataset, state: ViewState) -> Preview:
    """What the link to a view tells."""
    claims = tuple(claim for claim in state["card"] if claim in record.health)
    if claims:
        return _card(record, claims, state)
    return _PAGES[state.page](record, data, state.with_(card=()))


def _cut(text: str, most: int = _LONG) -> str:
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"


def _kept(state: ViewState, *names: str) -> ViewState:
    """The view with nothing but these choices and the language."""
    return parse({}, state.page).with_(**{name: state[name] for name in ("lang", *names)})


def _card(record: Record, claims: tuple[str, ...], state: ViewState) -> Preview:
    """The claim with its figure and firmness, document by document; of several, their titles."""
    t = translator(state.lang)
    titles, view = record.names("claims", f"title_{t.lang}"), _kept(state).with_(card=claims)
    if len(claims) > 1:
        return Preview(
            t("card-several", count=len(claims)), titles[claims[0]], view, tuple(titles[one] for one in claims[:_LINES])
        )
    found = card(record, claims[0])
    said = (
        tuple(_statement(record, claims[0], source, t) for source in found.speaking) if found and found.stated else ()
    )
    stand = f"{t('filter-health')}: {t.code('health', record.health[claims[0]])}" if said else t("card-all-silent")
    finding = " · ".join((stand, *said))
    return Preview(titles[claims[0]], _cut(finding), view, (stand, *said[:_LINES]))


def _statement(record: Record, claim: str, source: str, t: Translator) -> str:
    """`Tokyo summit news, ¶ 8: up to about 19 billion US dollars`."""
    places = [place for place in record.places[claim] if place["source_id"] == source]
    where = t(
        "place", source=t.of(record.sources[source], "short"), number=listed([str(p["paragraph"]) for p in places], t)
    )
    values = "; ".join(dict.fromkeys(value for place in places if (value := words.value(place, t))))
    return f"{where}: {values}" if values else where


def _corridor(record: Record, data: Dataset, state: ViewState) -> Preview:
    """The map: what is picked, which part, which layers."""
    t, seen = translator(state.lang), stepped(record, state)
    view = files.narrowed("map", seen)
    picked = choices(record, t.lang).get(view["pick"], "")
    title = f"{picked} · {t('map-title')}" if picked else t("map-title")
    first_view = files.narrowed("map", parse({"lang": t.lang}, "corridor"))
    if view == first_view:
        return Preview(title, t("description-corridor"), view, drawing="map", drawn=view)
    parts = [t.code("view", view["view"]), listed([t.code("layer", code) for code in view["layers"]], t)]
    if view["pick"].startswith("state:") and picked:
        state_id, found = view["pick"].partition(":")[2], counts(record)
        parts = [t(f"state-{kind}", count=found[kind].get(state_id, 0)) for kind in found]
    return Preview(title, " · ".join(filter(None, parts)), view, drawing="map", drawn=view)


def _compare(record: Record, data: Dataset, state: ViewState) -> Preview:
    """The powers chosen, or the two set head to head."""
    t, names = translator(state.lang), record.names("actors", f"name_{state.lang}")
    pair = tuple(state[side] for side in ("left", "right"))
    if pair != tuple(BY_NAME[side].default for side in ("left", "right")):
        view = _kept(state, "dims", "docs", "left", "right")
        drawn = view.with_(powers=tuple(power for power in POWERS if power in pair))
        title = f"{t('compare-pair')}: {together((names[power] for power in dict.fromkeys(pair)), t)}"
    else:
        view = drawn = files.narrowed("profile_matrix", state)
        title = f"{t('page-compare')}: {together((names[power] for power in state['powers']), t)}".removesuffix(": ")
    # The whole table is words too many for a small picture: what is first on the page stands for it.
    name = "profile_matrix" if len(drawn["dims"]) <= FEW else "formats_timeline"
    return Preview(title, files.title(record, name, drawn), view, drawing=name, drawn=drawn)


def _figure(name: str, page_title: str) -> Callable[[Record, Dataset, ViewState], Preview]:
    def figure(record: Record, data: Dataset, state: ViewState) -> Preview:
        view = files.narrowed(name, state)
        title = translator(state.lang)(page_title)
        return Preview(title, files.title(record, name, view), view, drawing=name, drawn=view)

    return figure


def _minerals(record: Record, data: Dataset, state: ViewState) -> Preview:
    """The shares, or who has and wants the resource chosen."""
    name, head = ("endowment_matrix", "minerals-who") if state["resource"] else ("reserve_shares", "minerals-shares")
    return _figure(name, head)(record, data, state)


def _list(record: Record, data: Dataset, state: ViewState) -> Preview:
    """What the filters choose: how much, and the first of it."""
    t = translator(state.lang)
    view = _kept(state, *files.THINGS[state.page].choices)
    points = [point.text for point in first(record, data, view).points]
    chosen = listed(_filters(record, view, t), t)
    title = f"{t(f'page-{state.page}')}: {chosen}" if chosen else t(f"page-{state.page}")
    if state.page == "doubts":
        return Preview(title, t("description-doubts"), view, tuple(points[:4]))
    return Preview(title, points[0], view, tuple(points[1:6]))


def _filters(record: Record, view: ViewState, t: Translator) -> Iterable[str]:
    """The filters in words."""
    names = {"actor": record.names("actors", f"name_{t.lang}"), "doc": record.names("sources", f"short_{t.lang}")}
    for name in ("doubt", *FACETS, "q"):
        code = view.values.get(name)
        if code and name == "q":
            yield f"“{code}”"
        elif code:
            yield names[name].get(code, code) if name in names else t.code(name, code)


_PAGES: Mapping[str, Callable[[Record, Dataset, ViewState], Preview]] = {
    "corridor": _corridor,
    "compare": _compare,
    "minerals": _minerals,
    "evidence": _list,
    "doubts": _list,
    "data": _list,
    "about": _figure("statement_counts", "page-about"),
}
