"""The map in a browser: with and without WebGL, from the address, by keyboard, by touch, in Arabic."""

import re

import pytest

NO_WEBGL = """
const get = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return /webgl/.test(kind) ? null : get.call(this, kind, ...more)
}
"""


def opened(page, server, path):
    page.goto(f"{server}{path}")
    page.locator("h1").first.wait_for()
    return page


def drawn(page):
    """Wait for the deck's canvas."""
    canvas = page.locator(".stDeckGlJsonChart canvas").first
    canvas.wait_for()
    page.wait_for_function("() => !document.querySelector('[data-testid=stSkeleton]')")
    return canvas


def test_deep_link_opens_view_and_panel(page, server):
    opened(page, server, "/?lang=ar&view=caspian&pick=leg:middle_corridor_main:20")
    drawn(page)
    page.get_by_role("heading", name=re.compile("أكتاو")).wait_for()


def test_without_webgl_the_drawn_map_comes_by_itself(new_page, server):
    page = new_page()
    page.add_init_script(NO_WEBGL)
    opened(page, server, "/?lang=en")
    chart = page.locator(".stVegaLiteChart").first
    chart.wait_for()
    assert page.locator(".stDeckGlJsonChart").count() == 0
    assert page.get_by_text("cannot draw the interactive map").count() == 1
    assert chart.locator("path").count() > 20


def test_the_switch_gives_the_drawn_map_anywhere(page, server):
    opened(page, server, "/?lang=ar&flat=1")
    page.locator(".stVegaLiteChart").first.wait_for()
    assert page.locator(".stDeckGlJsonChart").count() == 0


def test_layers_are_in_the_address(page, server):
    opened(page, server, "/?lang=en")
    page.locator("summary").first.click()
    page.get_by_role("button", name="Resources").first.click()
    page.wait_for_url(re.compile("layers=.*resources"))


def test_the_list_does_it_by_keyboard_and_escape_closes(page, server):
    opened(page, server, "/?lang=en")
    box = page.get_by_role("combobox", name=re.compile("Choose a state")).first
    box.focus()
    page.keyboard.type("Turkmenistan")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("pick=state"))
    page.get_by_role("heading", name="Turkmenistan").wait_for()
    page.locator("h1").first.click()
    page.keyboard.press("Escape")
    page.wait_for_url(lambda url: "pick=" not in url)


def test_following_the_route_steps_leg_by_leg(page, server):
    opened(page, server, "/?lang=en")
    page.get_by_role("button", name="Next", exact=True).click()
    page.wait_for_url(re.compile("step=1"))
    page.get_by_text("Leg 1 of").wait_for()
    assert "pick=leg" in page.url


def test_arabic_labels_are_shaped(new_page, server):
    """Shaped and ordered letters are other pixels than the letters one by one."""
    from lib.map.words import shaped

    text = "كازاخستان"
    page = new_page()
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
    opened(page, server, "/?lang=en")
    canvas = drawn(page)
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    top = "() => document.querySelector('[data-testid=stMain]').scrollTop"
    before = page.evaluate(top)
    finger, x, y = page.context.new_cdp_session(page), box["x"] + box["width"] / 2, box["y"] + 200
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 16):
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - step * 17}]})
        page.wait_for_timeout(16)
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_function(f"before => ({top})() > before + 100", arg=before)


def test_outlines_are_asked_for_once_and_a_rerun_sends_none(page, server):
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "outlines" in request.url else None)
    opened(page, server, "/?lang=en")
    drawn(page)
    page.wait_for_function("() => performance.getEntriesByType('resource').some(one => one.name.includes('outlines'))")
    page.get_by_role("button", name="Next", exact=True).click()
    page.get_by_text("Leg 1 of").wait_for()
    assert len(asked) == 1


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_map_says_what_it_shows(page, server, lang):
    opened(page, server, f"/?lang={lang}")
    drawn(page)
    named = page.locator("[role=img][aria-label], [aria-label]").evaluate_all(
        "all => all.map(one => one.getAttribute('aria-label'))"
    )
    assert any(("Kazakhstan" if lang == "en" else "كازاخستان") in (name or "") for name in named)
