"""The map in a browser: with and without WebGL, from the address, by hand, keyboard and touch, in Arabic."""

import re
import time
from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError, expect

from lib.i18n import LANGUAGES, translator
from lib.map.projection import pixel
from lib.vocabulary import actor_name
from tests.fixtures.browsing import card, close_card, drawn, main, open_page

OVERLAID = """() => [...document.querySelectorAll("[data-testid=stMain] .findings a.evidence")].flatMap((link) =>
  [...link.getClientRects()].map((line) => document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2))
    .filter((hit) => hit?.closest("a") !== link)).length"""
NO_WEBGL = """
const get = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return /webgl/.test(kind) ? null : get.call(this, kind, ...more)
}
"""
KAZAKHSTAN = {"en": "Kazakhstan", "ar": "كازاخستان"}
SPOTS = (0.42, 0.5, 0.35, 0.58)
"""Where on the map's width to look for a state, a third of its height down."""


def deck(page):
    """The interactive map, with its canvas there."""
    expect(main(page).locator(".stDeckGlJsonChart canvas").first).to_be_visible()
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
    return main(page).locator(".stDeckGlJsonChart")


def point_at(page, words, seconds=40):
    """Move over the map until its tip has `words`: only then are the layers drawn and can be picked."""
    area, tip, end = deck(page).bounding_box(), page.locator(".deck-tooltip"), time.monotonic() + seconds
    page.mouse.move(0, 0)  # a tip left from before proves nothing
    expect(tip).to_be_hidden()
    nudge = 0
    while time.monotonic() < end:
        nudge = (nudge + 1) % 20
        for spot in SPOTS:
            page.mouse.move(area["x"] + area["width"] * spot + nudge, area["y"] + area["height"] * 0.3 + nudge)
            try:
                expect(tip).to_contain_text(words, timeout=300)
            except AssertionError:
                continue
            return
    raise AssertionError(f"nothing on the map says {words}")


@pytest.fixture
def pick(page):
    """A function: words -> picks what has them on the map, and is sure that the server was told.

    deck.gl takes a press for a click only if it comes down and up again within a quarter of a second, which a busy
    machine misses now and then; a reader would press again.
    """
    told = []

    def hear(frame):  # other things are told too, as whether there is WebGL
        if b"indices" in (frame if isinstance(frame, bytes) else frame.encode()):
            told.append(frame)

    page.on("websocket", lambda socket: socket.on("framesent", hear))

    def picked(words):
        before = len(told)
        for _ in range(5):
            point_at(page, words)
            page.mouse.down()
            page.wait_for_timeout(80)
            page.mouse.up()
            for _ in range(60):
                page.wait_for_timeout(100)
                if len(told) > before:
                    return
        raise AssertionError(f"{words} cannot be picked")

    return picked


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_state_on_the_map_opens_its_panel_and_card(page, server, pick, lang):
    open_page(page, f"{server}/?lang={lang}&view=states")
    kazakhstan = main(page).get_by_role("heading", name=KAZAKHSTAN[lang])
    for there in (True, False, True):  # picking the same again closes its panel, and once more opens it
        pick(KAZAKHSTAN[lang])
        expect(kazakhstan).to_be_visible(visible=there)
        (expect(page).to_have_url if there else expect(page).not_to_have_url)(re.compile("pick=state%3AKAZ"))
        drawn(page)
    main(page).locator(".statements a.evidence").first.click()
    expect(card(page)).to_contain_text(re.compile(r"\w{3}"))
    expect(page).to_have_url(re.compile("card="))


def test_deep_link_opens_view_and_panel(page, server):
    open_page(page, f"{server}/?lang=ar&view=caspian&pick=leg:middle_corridor_main:20")
    deck(page)
    expect(main(page).get_by_role("heading", name=re.compile("أكتاو"))).to_be_visible()


def test_without_webgl_the_drawn_map_comes_by_itself(new_page, server):
    page = new_page()
    page.add_init_script(NO_WEBGL)
    open_page(page, f"{server}/?lang=en")
    expect(main(page).get_by_text(translator("en")("map-no-webgl"))).to_be_visible()
    expect(main(page).locator(".stVegaLiteChart path").nth(20)).to_be_attached()
    expect(page.locator(".stDeckGlJsonChart")).to_have_count(0)


def test_the_switch_gives_the_drawn_map_anywhere(page, server):
    open_page(page, f"{server}/?lang=ar&flat=1")
    expect(main(page).locator(".stVegaLiteChart path").nth(20)).to_be_attached()
    expect(page.locator(".stDeckGlJsonChart")).to_have_count(0)


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (390, 844)])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_screen_holds_the_findings_and_the_map(new_page, server, lang, width, height):
    page = new_page(width=width, height=height)
    open_page(page, f"{server}/?lang={lang}")
    expect(main(page).locator(".findings li")).to_have_count(6)
    for part in (deck(page), *main(page).locator(".findings li").all()):
        area = part.bounding_box()
        assert area["y"] + area["height"] <= height
    # What a finger reaches beyond a link's words lies over no other link.
    assert page.evaluate(OVERLAID) == 0


def test_a_question_about_the_map_brings_the_map_into_sight(new_page, server):
    page = new_page(width=390, height=844)
    open_page(page, f"{server}/?lang=ar")
    question = main(page).locator(".questions li").nth(5)
    question.locator("summary").click()
    question.locator("a.go").click()
    expect(page).to_have_url(re.compile("view=states"))
    drawn(page)
    expect(deck(page)).to_be_in_viewport(ratio=0.9)


def test_a_finding_leads_to_its_evidence_and_to_its_view(page, server):
    open_page(page, f"{server}/?lang=ar")
    finding = main(page).locator(".findings li").nth(1)
    finding.locator("a.evidence").click()
    expect(card(page)).to_be_visible()
    close_card(page)
    finding.locator("a.go").click()
    expect(page).to_have_url(re.compile(r"/compare\?(?=.*lang=ar)(?=.*dims=money)"))


INLAND = {"KAZ": (66, 50.6), "UZB": (63.5, 42.3), "TKM": (59.2, 40.5), "KGZ": (75.8, 41.3), "TJK": (71.5, 38.3)}


def test_on_a_phone_every_first_tap_is_answered_in_sight(new_page, server):
    page = new_page(width=390, height=844, has_touch=True, is_mobile=True)
    open_page(page, f"{server}/?lang=en")
    area, sheet = deck(page).bounding_box(), main(page).locator(".st-key-sheet")

    def tap(state):
        x, y = pixel(INLAND[state], "corridor", narrow=True)
        page.touchscreen.tap(area["x"] + area["width"] / 2 + x, area["y"] + area["height"] / 2 + y)

    # A finger gets no tip that would say when the layers are drawn: the first answer does.
    for _ in range(8):
        tap("TJK")
        with suppress(TimeoutError):
            page.wait_for_url(re.compile("pick=state%3ATJK"), timeout=5000, wait_until="commit")
            break
    else:
        raise AssertionError("no tap is answered")
    drawn(page)
    for state in ("KAZ", "UZB", "TKM", "KGZ", "TJK", "KAZ", "TKM", "UZB"):
        tap(state)
        expect(page).to_have_url(re.compile(f"pick=state%3A{state}"))
        expect(sheet.get_by_role("heading", name=actor_name(state, "en"))).to_be_in_viewport(ratio=1)
        assert deck(page).bounding_box() == area, "the map moved away"
        drawn(page)


SIDES = "(all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right])"


def test_on_a_narrow_screen_a_tip_stays_inside_it(new_page, server):
    page = new_page(width=390, height=844)
    open_page(page, f"{server}/?lang=ar")
    area, told = deck(page).bounding_box(), set()
    for turn in range(10):  # the layers take their time; all are gone over once more when the first has told
        last = bool(told)
        for right in (0.6, 0.97, 0.03, 0.5):
            page.mouse.move(area["x"] + area["width"] * right + turn % 2, area["y"] + area["height"] * 0.55)
            page.wait_for_timeout(1000)
            for left, end in page.locator(".deck-tooltip:visible").evaluate_all(SIDES):
                told.add(right)
                assert left >= 0 and end <= 390
        if last:
            break
    assert told


def test_layers_are_in_the_address(page, server):
    t = translator("en")
    open_page(page, f"{server}/?lang=en")
    main(page).get_by_test_id("stPopover").get_by_role("button").click()
    page.get_by_test_id("stPopoverBody").get_by_role("button", name=t.code("layer", "resources"), exact=True).click()
    expect(page).to_have_url(re.compile("layers=.*resources"))


def test_the_list_does_it_by_keyboard_and_escape_closes(page, server):
    open_page(page, f"{server}/?lang=en")
    choice = main(page).get_by_role("combobox", name=re.compile("Choose a state"))
    option = page.get_by_role("option", name=re.compile("Turkmenistan")).first
    # Streamlit loses a key that comes while it draws the list anew: a reader types again.
    for _ in range(4):
        choice.focus()
        page.keyboard.press("Control+a")
        page.keyboard.type("Turkmenistan")
        expect(option).to_be_visible()
        page.wait_for_timeout(300)
        page.keyboard.press("Enter")
        with suppress(TimeoutError):
            page.wait_for_url(re.compile("pick=state%3ATKM"), timeout=5000)
            break
    expect(page).to_have_url(re.compile("pick=state%3ATKM"))
    expect(main(page).get_by_role("heading", name="Turkmenistan")).to_be_visible()
    expect(page.locator("body > .announced")).to_have_text("Turkmenistan")
    drawn(page)
    main(page).locator("h1").click()
    page.keyboard.press("Escape")
    expect(page).not_to_have_url(re.compile("pick="))


def test_quick_clicks_along_the_route_each_count_and_are_one_step_back(page, server):
    open_page(page, f"{server}/?lang=en")
    on = main(page).get_by_role("button", name=translator("en")("follow-on"), exact=True)
    for _ in range(8):
        on.click()
    expect(main(page).get_by_text("Leg 8 of").first).to_be_visible()
    expect(page).to_have_url(re.compile(r"(?=.*step=8)(?=.*pick=leg)"))
    drawn(page)
    page.go_back()
    expect(page).not_to_have_url(re.compile("step="))


def test_the_route_plays_by_itself_until_it_is_stopped(page, server):
    t = translator("ar")
    open_page(page, f"{server}/?lang=ar")
    main(page).get_by_role("button", name=t("follow-play"), exact=True).click()
    expect(page).to_have_url(re.compile("step=2"))
    main(page).get_by_role("button", name=t("follow-pause"), exact=True).click()
    expect(main(page).get_by_role("button", name=t("follow-play"), exact=True)).to_be_visible()


def test_nothing_plays_for_whoever_wants_no_motion(new_page, server):
    page = new_page(reduced_motion="reduce")
    open_page(page, f"{server}/?lang=en")
    t = translator("en")
    expect(main(page).get_by_role("button", name=t("follow-on"), exact=True)).to_be_visible()
    expect(main(page).get_by_role("button", name=t("follow-play"), exact=True)).to_have_count(0)


def test_arabic_labels_are_shaped(page, server):
    """Shaped and ordered letters are other pixels than the letters one by one."""
    from lib.map.words import shaped

    text = "كازاخستان"
    page.goto(f"{server}/_stcore/health")
    draw = """text => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 300, height: 60 })
      const pen = canvas.getContext("2d")
      pen.font = "32px 'Noto Sans Arabic', sans-serif"
      // As deck.gl does: letter by letter, from left to right.
      let x = 5
      for (const letter of text) { pen.fillText(letter, x, 40); x += pen.measureText(letter).width }
      return canvas.toDataURL()
    }"""
    assert shaped(text, True) != text
    assert page.evaluate(draw, shaped(text, True)) != page.evaluate(draw, text)


def test_a_finger_scrolls_past_the_map(new_page, server):
    page = new_page(width=390, height=800, has_touch=True, is_mobile=True)
    open_page(page, f"{server}/?lang=en")
    deck(page).scroll_into_view_if_needed()
    area = deck(page).bounding_box()
    finger, x, y = page.context.new_cdp_session(page), area["x"] + area["width"] / 2, area["y"] + 200
    top = "() => document.querySelector('[data-testid=stMain]').scrollTop"
    before = page.evaluate(top)
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 16):
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - step * 17}]})
        page.wait_for_timeout(16)
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_function(f"before => ({top})() > before + 100", arg=before)


def test_outlines_are_asked_for_once_and_a_rerun_sends_none(page, server):
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "outlines" in request.url else None)
    open_page(page, f"{server}/?lang=en")
    deck(page)
    page.wait_for_function("() => performance.getEntriesByType('resource').some(one => one.name.includes('outlines'))")
    main(page).get_by_role("button", name=translator("en")("follow-on"), exact=True).click()
    expect(main(page).get_by_text("Leg 1 of")).to_be_visible()
    drawn(page)
    assert len(asked) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_map_says_what_it_shows(page, server, lang):
    open_page(page, f"{server}/?lang={lang}")
    deck(page)
    expect(main(page).locator(f"[aria-label*='{KAZAKHSTAN[lang]}']").first).to_be_attached()
    # The wheel scrolls past the map; with Ctrl it is the map's.
    area = deck(page).bounding_box()
    page.evaluate("addEventListener('wheel', (event) => setTimeout(() => (window.taken = event.defaultPrevented), 50))")
    page.mouse.move(area["x"] + area["width"] / 2, area["y"] + 200)
    page.mouse.wheel(0, 60)
    expect(main(page).locator(".zoom p")).to_be_visible()
    page.wait_for_function("document.querySelector('[data-testid=stMain]').scrollTop > 20")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -60)
    page.wait_for_function("window.taken === true")
