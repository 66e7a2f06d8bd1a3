"""Which names each view of the map shows, most important first, and where an area's name stands: chosen by hand."""

from __future__ import annotations

# Most important first. Countries and seas come before places.
AREAS = {
    "corridor": "country_kaz country_uzb country_tkm country_tjk country_kgz sea_caspian sea_aral sea_balkhash "
    "sea_black country_chn country_rus country_tur country_irn country_mng country_ukr country_afg",
    "caspian": "country_kaz country_tkm country_uzb sea_caspian sea_aral country_aze country_irn country_rus country_geo",
    "caucasus": "country_geo country_aze country_arm country_tur sea_caspian sea_black country_rus country_irn "
    "region_caucasus",
    "states": "country_kaz country_uzb country_tkm country_tjk country_kgz sea_caspian sea_aral sea_balkhash country_chn country_irn "
    "country_afg country_rus country_aze",
    "world": "country_rus country_chn country_ind country_kaz",
}
CAPITALS = ("astana", "tashkent", "bishkek", "dushanbe", "ashgabat", "baku", "beijing", "moscow")
"""Looked for first: named in every view, at its edge where they lie outside (see lib.map.away)."""
LAKES = ("sea_aral", "sea_balkhash")
"""Looked for, but small: named only where the name hides no line."""
PLACES = {
    "corridor": "astana tashkent baku bishkek dushanbe ashgabat beijing moscow aktau tbilisi xian khorgos almaty urumqi "
    "alat poti istanbul lanzhou turkmenbashi batumi dostyk beyneu zhezkazgan constanta burgas kars ankara hami shalkar "
    "prague duisburg yekaterinburg samarkand bukhara kuryk moyynty budapest warsaw novosibirsk",
    "caspian": "baku ashgabat aktau alat turkmenbashi kuryk beyneu tbilisi ganja mangystau yevlakh balkanabat "
    "shalkar bereket gardabani serdar",
    "caucasus": "tbilisi alat baku poti batumi kars ganja gardabani yevlakh akhalkalaki samtredia khashuri "
    "erzurum senaki zestaponi tsalka tetritskaro",
    "states": "astana tashkent ashgabat bishkek dushanbe baku aktau almaty khorgos samarkand dostyk turkmenbashi beyneu "
    "zhezkazgan bukhara shu aktogay taraz shymkent kuryk alat moyynty shalkar karaganda urumqi mary balkhash "
    "turkmenabat arys saksaulskaya petropavl balkanabat",
    "world": "washington tokyo beijing moscow brussels seoul dushanbe tashkent bishkek ashgabat astana baku xian aktau tbilisi istanbul almaty",
}
MAJOR = frozenset(
    [
        "aktau",
        "alat",
        "tbilisi",
        "xian",
        "khorgos",
        "poti",
        "washington",
        "tokyo",
        "beijing",
        "moscow",
        "brussels",
        "seoul",
    ]
)

# Where an area's name stands when its usual place is out of the view or in the way.
MOVED = {
    "corridor": {"sea_caspian": (50.0, 45.2)},
    "caspian": {
        "country_kaz": (56.3, 46.6),
        "country_uzb": (60.0, 42.9),
        "country_tkm": (57.5, 40.2),
        "country_rus": (45.6, 45.2),
        "country_irn": (53.0, 36.6),
        "sea_caspian": (49.75, 42.35),
        "country_aze": (47.7, 40.95),
        "country_geo": (43.3, 42.35),
    },
    "caucasus": {
        "country_rus": (44.6, 43.4),
        "country_irn": (47.2, 38.9),
        "country_tur": (41.2, 40.4),
        "sea_black": (40.3, 42.05),
        "sea_caspian": (50.3, 41.6),
        "country_aze": (47.4, 40.95),
        "country_geo": (42.6, 42.6),
        "region_caucasus": (45.6, 42.45),
    },
    "states": {
        "country_rus": (60.5, 53.4),
        "country_chn": (84.6, 41.3),
        "country_irn": (55.5, 35.9),
        "sea_caspian": (49.9, 42.4),
        "country_aze": (48.0, 40.75),
        "country_afg": (66.5, 35.6),
    },
    "world": {"country_rus": (98.0, 62.0), "country_chn": (101.0, 32.5), "country_kaz": (67.0, 48.6)},
}


def stand(view: str, area: str) -> tuple[float, float] | None:
    """Where an area's name stands on a view's map, or None for its usual place."""
    return MOVED.get(view, {}).get(area)
