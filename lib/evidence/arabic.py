"""Arabic spelling: one form for all the ways a word is written.

`fold` is for comparing (search, counting), never for showing: it loses information on purpose.
"""

import re
import unicodedata

# Vowel signs and Koranic marks, the superscript alef, the stretch (tatweel), joiners and direction marks:
# all may stand inside a word without making it another word.
_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
_INVISIBLE = re.compile(f"[{_MARKS}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

_LETTERS = {
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",  # alef with hamza, madda or wasla
    "ؤ": "و",
    "ئ": "ي",  # hamza on a seat
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",  # alef maqsura; Persian keyboards' yeh and kaf
    "ة": "ه",  # ta marbuta
    "٪": "%",
    "٫": ".",
    "٬": ",",
}
_DIGITS = {digit: str(n % 10) for n, digit in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}
_TABLE = str.maketrans(_LETTERS | _DIGITS)


def fold(text: str) -> str:
    """The text with spelling variants made equal and Latin letters made small.

    Folded: hamza and madda on alef, hamza seats, alef maqsura, ta marbuta, vowel signs, tatweel, direction marks,
    presentation forms, Arabic-Indic and Persian digits (to 0-9), Arabic percent and number separators.
    A lone hamza stays. Spaces and other punctuation stay. `fold(fold(x)) == fold(x)`.
    """
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).translate(_TABLE)
    # Taking marks away can bring letters together that NFKC would then join, and casefolding can undo NFKC.
    return unicodedata.normalize("NFKC", plain.casefold())
