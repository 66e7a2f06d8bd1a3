"""How often each document names each actor and topic.

`python -m tools.mentions DOCUMENTS_FOLDER` writes data/mentions.csv.

The rule:
- A mention is a word, or a set phrase of words in a row, standing whole in the text. The particles and the article
  written onto an Arabic word (و ف ب ك ل ال لل and their combinations) do not make it another word.
- An actor is named by its name, its adjective in any gender, number or case, and, for the four powers, its capital:
  Tokyo, Washington, Moscow and Beijing count for Japan, the United States, Russia and China, also where the city
  itself is meant. A name inside another name counts (a bank or an agency named after Japan names Japan).
  Epithets, persons, "the region", "C5" and the former Soviet republics do not count.
- A topic is named by the words listed for it, and by no others: `security_military` has security of every kind
  (national, economic, energy), but not "safe"; `natural_gas` and `uranium` are not also `energy`.
- Rare minerals, rare earths and critical minerals are three terms. Rare "elements" count as rare earths; "important"
  minerals and critical "materials" count as none of the three.
- Each stretch of text counts once within its kind, the longest phrase first: North Korea is not South Korea, the
  Trans-Caspian transport route is the corridor and not also transport, moving technology is no transport.
- Spelling is folded (lib.evidence.arabic) and the spellings of a name that the documents use are all listed.
- A second name in brackets after the first is a second mention.
- A paragraph that the document repeats counts once. What the site put round the text is left out: `SITE`.
- `words` are the pieces between white space that hold a letter or a digit, in the paragraphs counted.
- A zero is a count: the document has none of the words.
"""

import csv
import io
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from lib.data.strict_csv import read_cells, read_text
from lib.data.tables import DATA
from lib.evidence.arabic import fold

SITE = {
    # Site headings above the text; author box, comment box and share buttons below it.
    "doc0": {1, 2, 39, 40, 41, 42, 43, 44},
    # Picture frames with their captions (one is the headline of another article); the invitation to follow the site.
    "doc4": {2, 3, 5, 6, 9},
}
"""Paragraphs (lines with text, from 1) that are not the document's own text."""

NOBODY = ""
"""The term of phrases that mean something else: they take their words away and count for nobody."""

# In the patterns a space is white space between two words, each of which may carry particles and the article;
# <adj> is the endings of an adjective in -i, <pl> a feminine plural or none, <of> an attached pronoun or none.
ACTORS = {
    "JPN": ("يابان", "يابان<adj>", "طوكيو"),
    "USA": ("ولايات متحدة", "ولايات متحدة أم(?:ري|ير)كية", "أم(?:ري|ير)كا", "أم(?:ري|ير)ك<adj>", "واشنطن"),
    "CHN": ("صين", "صين<adj>", "بكين"),
    "RUS": ("روسيا", "روس<adj>", "موسكو"),
    "EU": ("اتحاد أوروبي",),
    "KOR": ("كوريا جنوبية", "كور<adj> جنوب<adj>"),
    "KAZ": ("كازاخستان", "كازاخستان<adj>", "كازاخ<adj>"),
    "KGZ": ("قي?رغي?زستان", "قي?رغي?زستان<adj>", "قي?رغي?ز<adj>"),
    "TJK": ("طاجيكستان", "طاجيكستان<adj>", "طاجيك<adj>"),
    "TKM": ("تركمانستان", "تركمانستان<adj>", "تركمان<adj>"),
    "UZB": ("أوزبكستان", "أوزبكستان<adj>", "أوزبك<adj>"),
    "central_asia": ("آسيا وسطى", "آسيو<adj> وسطى", "وسط آسيا"),
    "UKR": ("أوكرانيا", "أوكران<adj>"),
    NOBODY: ("كوريا شمالية", "روسيا بيضاء", "أم(?:ري|ير)كا جنوبية", "أم(?:ري|ير)كا لاتينية", "فروسية"),
}
"""Actor id -> patterns."""

_RAIL = ("سكك حديدية", "سكك حديد", "سكة حديد")
_ARMS = ("أسلحة", "سلاح", "تسليح")
_ROUTE = ("ممر دولي عبر بحر قزوين", "ممر دولي نقل عبر بحر قزوين", "طريق نقل دولي عبر بحر قزوين", "طريق بحر قزوين")
TOPICS = {
    "rare_minerals": ("معادن نادرة", "معدن نادر"),
    "rare_earth_elements": ("عناصر أرضية نادرة", "معادن أرضية نادرة", "عناصر تربة نادرة", "عناصر نادرة"),
    # The last: a second adjective after "rare minerals", as in "rare and critical minerals".
    "critical_minerals": ("معادن <crit>", "موارد معدنية <crit>", r"(?<=نادرة\sوال)<crit>"),
    "uranium": ("يورانيوم",),
    "natural_gas": ("غاز", "غاز طبيعي"),
    "oil": ("نفط", "نفط<adj>"),
    "gold": ("(?<=ال)ذهب",),  # with the article only: without it the word is also "he went"; "golden" is no gold
    "copper": ("نحاس",),
    "lithium": ("ليثيوم",),
    "cobalt": ("كوبالت",),
    "manganese_ore": ("منغنيز",),
    "chromium": ("كروم",),
    "lead": ("رصاص",),
    "zinc": ("زنك",),
    "titanium": ("تيتانيوم",),
    "middle_corridor": ("ممر أوسط", "middle corridor", *_ROUTE),
    "transport_logistics": ("نقل", "نقل<adj>", "لوجست<adj>", "شحن", "عبور", "طرق سريعة", *_RAIL),
    "security_military": ("أمن<of>", "أمن<adj>", "دفاع<of>", "دفاع<adj>", "عسكر<adj>", "مسلحة", "ردع", *_ARMS),
    "investment": ("استثمار<pl>", "استثمار<adj>", "مستثمر(?:ين|ون)?", "[يت]?ستثمر"),
    "training_human_resources": ("تدريب<pl>", "تدريب<adj>", "كوادر", "موارد بشرية"),
    "artificial_intelligence": ("ذكاء اصطناعي",),
    "climate": ("مناخ", "مناخ<adj>", "انبعاث<pl>", "درجة حرارة", "أنهار جليدية"),
    "energy": ("طاقة", "طاقت<of>", "كهرباء"),
    "dialogue_summit": ("حوار<pl>", "قمة", "قمم", "اجتماع<pl>"),
    NOBODY: ("نقل تكنولوجيا", "نقل معرفة", "كامن"),
}
"""Topic id -> patterns, as ACTORS. Minerals and fuels have their resource_id."""

_PARTICLES = "(?:[وف]?(?:[بك]?ال|لل|[بكل])?)?"
_ENDINGS = {
    "adj": "ي(?:ا|ه|ان|ين|ون|ات|تان|تين)?",
    "pl": "(?:ات|ا)?",
    "of": "(?:ه|ها|هم|هما|نا|ا)?",
    "crit": "(?:حيويه|حرجه|حاسمه)",
}


def paragraphs(text: str, left_out: Iterable[int] = ()) -> list[str]:
    """The document's own paragraphs, folded, each once; `left_out` are numbers of paragraphs as printed, from 1."""
    printed = [line.strip() for line in text.splitlines() if line.strip()]
    own = (_apart(line) for number, line in enumerate(printed, 1) if number not in set(left_out))
    return list(dict.fromkeys(own))


def count_words(paragraph: str) -> int:
    """Pieces between white space that hold a letter or a digit."""
    return sum(any(sign.isalnum() for sign in piece) for piece in paragraph.split())


def count_terms(paragraphs: Iterable[str], terms: Mapping[str, Iterable[str]]) -> Counter[str]:
    """Mentions by term in folded paragraphs; `terms` as ACTORS. Terms that do not occur are not in the answer."""
    expression, owners = _expression(terms)
    found = (owners[match.lastgroup] for text in paragraphs for match in expression.finditer(text))
    return Counter(owner for owner in found if owner != NOBODY)


def table(documents: Mapping[str, str]) -> Iterator[tuple[str, str, str, int, int, str]]:
    """Rows of mentions.csv for texts by source id: every term of every document, zeros included."""
    for source, text in documents.items():
        own = paragraphs(text, SITE.get(source, ()))
        words = sum(map(count_words, own))
        for kind, terms in (("actor", ACTORS), ("topic", TOPICS)):
            counts = count_terms(own, terms)
            for term in (term for term in terms if term != NOBODY):
                yield source, kind, term, counts[term], words, f"{1000 * counts[term] / words:.2f}"


def _apart(text: str) -> str:
    """Folded, but with "safe" (آمن) kept apart from "security" (أمن), which folding would make one word."""
    return fold(text.replace("آمن", "ءامن"))


def _expression(terms: Mapping[str, Iterable[str]]) -> tuple[re.Pattern[str], dict[str | None, str]]:
    """One expression for all terms, other meanings and then the longest phrases first, and the term of each group."""
    pairs = ((pattern, term) for term in terms for pattern in terms[term])
    patterns = sorted(pairs, key=lambda pair: (pair[1] == NOBODY, pair[0].count(" ")), reverse=True)
    owners: dict[str | None, str] = {f"g{n}": term for n, (_, term) in enumerate(patterns)}
    parts = (f"(?P<g{n}>{_phrase(pattern)})" for n, (pattern, _) in enumerate(patterns))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)"), owners


def _phrase(pattern: str) -> str:
    spelled = re.sub("<([a-z]+)>", lambda ending: _ENDINGS[ending[1]], fold(pattern))
    return r"\s+".join(_PARTICLES + word for word in spelled.split(" "))


def _main(folder: Path) -> None:
    sources = read_cells(DATA / "sources.csv")
    at = sources.header.index("source_id"), sources.header.index("file")
    documents = {row[at[0]]: read_text(folder / row[at[1]]) for row in sources.rows}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["source_id", "kind", "term_id", "mentions", "words", "per_1000_words"])
    writer.writerows(table(documents))
    (DATA / "mentions.csv").write_text(out.getvalue(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
