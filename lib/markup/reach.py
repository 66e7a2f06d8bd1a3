"""Which states the documents tie each power to by name: a small map for each power."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape

from lib.evidence import questions
from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.map.small import MOST, Tie, shapes, small_map, tied
from lib.markup.links import claim_link
from lib.palette import power_colour
from lib.written import listed, together


@lru_cache(maxsize=200)
def reach(record: Record, lang: str, powers: tuple[str, ...], states: tuple[str, ...], docs: tuple[str, ...]) -> str:
    """The small maps, each with its states in words."""
    t, names = translator(lang), record.names("actors", f"name_{lang}")
    rows = questions.state_reach(record.tables, powers, states, docs)
    wants, resources = record.tables["endowments"], record.names("resources", f"name_{lang}")
    wants = wants[wants["power_id"].notna()]
    figures = []
    for power in powers:
        theirs = rows[rows["power_id"] == power]
        ties = {
            str(state): Tie(
                tuple(dict.fromkeys(group["claim_id"])),
                tuple(dict.fromkeys(wants[(wants["power_id"] == power) & (wants["actor_id"] == state)]["resource_id"])),
            )
            for state, group in theirs.groupby("state_id", sort=False)
        }
        drawn = small_map(power, power_colour(power), ties, names, t)
        # A shape may be smaller than a finger: the same ways stand in words.
        links = {state: claim_link(",".join(tie.claims[:MOST]), names[state]) for state, tie in ties.items()}
        caption = f"<b>{escape(names[power])}:</b> {tied(ties, links, t)}{_wants(ties, names, resources, t)}"
        figures.append(f"<figure>{drawn}<figcaption>{caption}</figcaption></figure>")
    note = f'<p class="place">{escape(t("reach-note"))}</p>'
    return f'<div class="reach">{shapes()}{"".join(figures)}</div>{note}'


def _wants(ties: Mapping[str, Tie], names: Mapping[str, str], resources: Mapping[str, str], t: Translator) -> str:
    """What the power wants in single states, in words: `uranium in Kazakhstan`; states of one wish together."""
    found: dict[tuple[str, ...], list[str]] = {}
    for state, tie in ties.items():
        if tie.wanted:
            found.setdefault(tie.wanted, []).append(names[state])
    parts = [
        t("reach-wish", resources=together((resources[code] for code in wanted), t), states=together(states, t))
        for wanted, states in found.items()
    ]
    return f'<br><span class="place">{escape(t("reach-wants", wishes=listed(parts, t)))}</span>' if parts else ""
