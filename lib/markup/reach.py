"""Which states the documents tie each power to by name: a small map for each power."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from lib.evidence import questions
from lib.evidence.record import Record
from lib.i18n import translator
from lib.map.small import Tie, small_map, tied
from lib.palette import power_colour


@lru_cache(maxsize=200)
def reach(record: Record, lang: str, powers: tuple[str, ...], states: tuple[str, ...], docs: tuple[str, ...]) -> str:
    """The small maps, each with its states in words."""
    t, names = translator(lang), record.names("actors", f"name_{lang}")
    rows = questions.state_reach(record.tables, powers, states, docs)
    wants = record.tables["endowments"]
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
        caption = f"<b>{escape(names[power])}</b> {escape(tied(ties, names, t))}"
        figures.append(f"<figure>{drawn}<figcaption>{caption}</figcaption></figure>")
    note = f'<p class="place">{escape(t("reach-note"))}</p>'
    return f'<div class="reach">{"".join(figures)}</div>{note}'
