"""A brief opened as a file on a phone that has no network: it asks for nothing, is no wider than the screen, prints."""

from datetime import date

import pytest

from lib.evidence.record import record
from lib.web import brief


@pytest.mark.parametrize(("page", "drawn"), [("minerals", 10), ("corridor", 1)])
def test_a_brief_opens_without_network_and_prints(browser, tmp_path, page, drawn):
    view = brief.view(record(), page, {"lang": "ar", "ref": "1"})
    file, asked, said = tmp_path / "brief.html", [], []
    file.write_text(brief.written(record(), view, "https://example.org", date(2026, 1, 2)), "utf-8")
    phone = browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, offline=True)
    try:
        tab = phone.new_page()
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("console", lambda message: said.append(message.text))
        tab.goto(file.as_uri())
        assert asked == [file.as_uri()] and said == []
        assert tab.evaluate("document.dir") == "rtl"
        assert tab.locator(".drawing svg").count() == drawn
        assert tab.evaluate("document.documentElement.scrollWidth") == 390
        assert tab.pdf(prefer_css_page_size=True).startswith(b"%PDF")
    finally:
        phone.close()
