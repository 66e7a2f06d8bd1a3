"""One fixed colour for each power, everywhere and in both themes; filtering never repaints.

After Okabe and Ito's palette for colour-blind readers, darkened where needed: every colour keeps 3:1 against the
light and the dark background. Colour never stands alone: marks carry a word or a shape too.
"""

from itertools import cycle

from lib.vocabulary import POWERS

LIGHT_BACKGROUND, DARK_BACKGROUND = "#fcfbf8", "#0c1618"

_FIXED = {
    "JPN": "#d55e00",  # vermilion
    "USA": "#0072b2",  # blue
    "CHN": "#b8548f",  # reddish purple
    "RUS": "#008f68",  # bluish green
    "EU": "#8f6f14",  # mustard
    "KOR": "#74797f",  # grey
}
SPARE = ("#7a6fd0", "#a8553a")  # violet and sienna: for powers that the data name besides, in their order
POWER = _FIXED | dict(zip((power for power in POWERS if power not in _FIXED), cycle(SPARE), strict=False))


def power_colour(power: str, dark: bool = False) -> str:
    """A power's colour; the same in both themes. Raises KeyError for who is none."""
    return POWER[power]
