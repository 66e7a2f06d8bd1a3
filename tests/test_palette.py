"""Each power's colour can be told from the ground and from the other powers', also by colour-blind readers."""

from itertools import combinations

import pytest

from lib import palette

# Viénot, Brettel and Mollon (1999): linear RGB as dichromats see it.
PROTAN = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, -0.0), (0.00401, -0.00401, 1.0))
DEUTAN = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))
NORMAL = ((1, 0, 0), (0, 1, 0), (0, 0, 1))


def linear(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def luminance(colour):
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(rgb):
    x, y, z = (
        sum(w * max(part, 0) for w, part in zip(row, rgb, strict=True))
        for row in (
            (0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505),
            (0.2126, 0.7152, 0.0722),
            (0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089),
        )
    )
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen(colour, eye):
    rgb = linear(colour)
    return lab([sum(w * part for w, part in zip(row, rgb, strict=True)) for row in eye])


@pytest.mark.parametrize("ground", [palette.LIGHT_BACKGROUND, palette.DARK_BACKGROUND])
@pytest.mark.parametrize("colour", [*palette.POWER.values(), *palette.SPARE])
def test_stands_out_from_the_ground(colour, ground):
    assert contrast(colour, ground) >= 3


@pytest.mark.parametrize("eye", [NORMAL, PROTAN, DEUTAN])
def test_the_four_powers_can_be_told_apart(eye):
    four = ("JPN", "USA", "CHN", "RUS")
    for one, other in combinations(four, 2):
        distance = (
            sum(
                (a - b) ** 2
                for a, b in zip(seen(palette.POWER[one], eye), seen(palette.POWER[other], eye), strict=True)
            )
            ** 0.5
        )
        assert distance >= 15, (one, other, round(distance, 1))


def test_one_colour_in_both_themes():
    assert palette.power_colour("JPN", dark=True) == palette.power_colour("JPN")
    with pytest.raises(KeyError):
        palette.power_colour("XXX")
