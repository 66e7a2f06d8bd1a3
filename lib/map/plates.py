"""Small plates with a word or a code, for resources and powers, so that no colour has to be told from another."""

from __future__ import annotations

from lib.map import projection
from lib.map.board import Board, Box
from lib.map.measure import text_size
from lib.map.projection import Row
from lib.map.scene import Frames, Scene, rows_of, tip
from lib.map.words import filled

HEIGHT = {False: 17, True: 15}  # of a plate, in pixels, by `narrow`
ROW = {False: 20, True: 17}  # from one row of plates to the next
FIRST = {False: 19, True: 16}  # from the middle of a name to that of the row under it
_A_ROW = {False: (112, 150, 76), True: (88, 120, 60)}  # pixels that the plates of a row may take, by `narrow`
_GAP = 3


def state_chips(frames: Frames, scene: Scene) -> dict[str, list[Row]]:
    """State -> its plates, resources before powers. None where a state is too small for them."""
    chips: dict[str, list[Row]] = {}
    if scene.far:
        return chips
    for row in rows_of(frames, "resource_markers", "resources" in scene.layers):
        code = scene.t.code("map-code", row["resource_id"])
        chips.setdefault(row["iso_alpha3"], []).append(_on_state(row, code, "", scene))
    for row in rows_of(frames, "presence_markers", "presence" in scene.layers):
        if filled(row["iso_alpha3"]):
            power = row["power_id"]
            chips.setdefault(row["iso_alpha3"], []).append(
                _on_state(row, scene.t.code("map-power", power), power, scene)
            )
    return chips


def seat_chips(board: Board, points: list[Row], frames: Frames, scene: Scene) -> list[Row]:
    """A plate in the colour of each power over its capital; keeps its place free on the board."""
    by_id = {row["id"]: row for row in points}
    powers = dict.fromkeys(row["power_id"] for row in rows_of(frames, "presence_markers", "presence" in scene.layers))
    chips = []
    for power in powers:
        seat = by_id[f"place:{projection.SEATS[power]}"]
        chip = _plate(scene.t.code("map-power", power), power, scene) | {
            key: seat[key] for key in ("id", "title", "facts")
        }
        x, y = projection.pixel(seat["point"], scene.view, scene.narrow)
        half = chip["width"] / 2 + 1
        tries = [(dx, dy, Box(x + dx - half, y + dy - 10, x + dx + half, y + dy + 10)) for dx, dy in _sides(half)]
        dx, dy, box = next((one for one in tries if board.free(one[2])), tries[0])
        chips += in_row([chip], seat["point"], dx, dy)
        board.taken.append(box)
    return chips


def _sides(half: float) -> list[tuple[float, float]]:
    """Where a plate may stand by its capital, best first: above, below, at a side, a row further off."""
    over = [(0, -16), (0, 16), (10, -16), (-10, -16), (10, 16), (-10, 16)]
    aside = [(side * (half + 8), dy) for dy in (0, -16, 16) for side in (-1, 1)]
    return [*over, *aside, (0, -42), (0, 42), (18, -42), (-18, -42)]


def wraps(chips: list[Row], narrow: bool) -> list[list[list[Row]]]:
    """The plates in rows, in every way that is worth a try, the best first."""
    ways = list[list[list[Row]]]()
    for most in _A_ROW[narrow]:
        rows = list[list[Row]]()
        for chip in chips:
            if not rows or row_width([*rows[-1], chip]) > most:
                rows.append([])
            rows[-1].append(chip)
        if rows not in ways:
            ways.append(rows)
    return ways


def room(rows: list[list[Row]], narrow: bool) -> Box:
    """What rows of plates take below a name."""
    half = max(map(row_width, rows), default=0) / 2
    return Box(-half, 0, half, len(rows) * ROW[narrow] + 2)


def row_width(chips: list[Row]) -> float:
    """Pixels that a row of plates takes."""
    return sum(chip["width"] + _GAP for chip in chips)


def in_row(chips: list[Row], point: tuple[float, float], dx: float, dy: float) -> list[Row]:
    """The plates side by side, centred on a point moved by dx, dy pixels."""
    left, placed = -row_width(chips) / 2, []
    for chip in chips:
        placed.append({**chip, "point": point, "dx": round(dx + left + (chip["width"] + _GAP) / 2, 1), "dy": dy})
        left += chip["width"] + _GAP
    return placed


def _on_state(row: Row, code: str, power: str, scene: Scene) -> Row:
    text = tip(scene.t.of(row, "name"), filled(row["tooltip"]).split("\n"))
    return {"id": f"state:{row['iso_alpha3']}", **_plate(code, power, scene), **text}


def _plate(code: str, power: str, scene: Scene) -> Row:
    """`power`: whose it is, blank for a resource's."""
    width = text_size(code, "chip", scene.t.rtl, scene.narrow)[0] + (5 if scene.narrow else 9)
    return {"code": code, "power": power, "width": width}
