"""What a link tells before it is opened is what the view it leads to shows, in its language, and nothing else."""

import io
import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.i18n import LANGUAGES, translator
from lib.share import files
from lib.view.state import parse
from lib.vocabulary import PAGES, actor_name
from lib.web.endpoint import Endpoint
from lib.web.head import HtmlHead
from lib.web.preview import preview
from lib.web.previews import STATIC, Previews

LINKS = (
    ("/?lang=en", "five states"),
    ("/?lang=ar&pick=state:KAZ&view=states", actor_name("KAZ", "ar")),
    ("/?lang=en&layers=bypassed&view=world", "Bypassed route"),
    ("/compare?lang=en&powers=JPN,CHN", "Oldest dialogue stated"),
    ("/compare?lang=en&powers=JPN,CHN&dims=money", "1 of 2"),
    ("/compare?lang=ar&left=USA&right=RUS", actor_name("RUS", "ar")),
    ("/minerals?lang=ar", "39%"),
    ("/minerals?lang=en&resource=gold", "gold"),
    ("/compare?lang=ar&card=pledge-japan-usd&powers=JPN", translator("ar")("health-differing")),
    ("/evidence?lang=en&topic=security&doc=doc1", "Security"),
    ("/doubts?lang=ar&doubt=arithmetic", translator("ar")("doubt-arithmetic")),
    ("/data?lang=en&table=pledges", "Sums pledged"),
    ("/about?lang=ar", actor_name("JPN", "ar")),
)


async def _index(request):
    return HTMLResponse('<html lang="en"><head><title>x</title></head><noscript></noscript></html>')


@pytest.fixture(scope="module")
def shown():
    return Previews()


@pytest.fixture(scope="module")
def client(shown):
    pictures = Route("/preview/{file}", Endpoint(shown.get))
    app = HtmlHead(Starlette(routes=[pictures, Route("/{path:path}", _index)]), routes=[pictures])
    return TestClient(app, base_url="http://example.org")


def of(link):
    parts = urlsplit(link)
    return preview(record(), dataset(), parse(parse_qs(parts.query), parts.path.strip("/") or PAGES[0]))


def metas(html):
    return {
        name: unescape(text) for name, text in re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)"', html)
    }


@pytest.mark.parametrize(("link", "words"), LINKS)
def test_the_head_tells_the_view_and_its_picture_is_drawn(client, link, words):
    found = metas(client.get(link).text)
    assert words in f"{found['og:title']} {found['og:description']}" and words in found["og:image:alt"]
    assert found["twitter:image"] == found["og:image"] and found["description"] == found["og:description"]
    assert parse_qs(urlsplit(found["og:url"]).query) == {
        name: [",".join(texts)] for name, texts in parse_qs(urlsplit(link).query).items()
    }
    answer = client.get(found["og:image"].removeprefix("http://example.org"))
    assert answer.headers["content-type"] == "image/png" and len(answer.content) < 600_000
    assert Image.open(io.BytesIO(answer.content)).size == (1200, 630)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_card_tells_its_claim_with_figure_and_firmness_document_by_document(lang):
    t, found = translator(lang), of(f"/minerals?lang={lang}&card=pledge-japan-usd")
    assert found.title == record().names("claims", f"title_{lang}")["pledge-japan-usd"]
    assert found.lines[0] == f"{t('filter-health')}: {t('health-differing')}" and len(found.lines) == 3
    assert "19" in found.lines[1] and t("qualifier-up-to-about") in found.lines[2]


def test_what_no_document_says_is_told_so():
    silent = next(claim for claim, health in record().health.items() if health == "silent")
    assert translator("en")("card-all-silent") in of(f"/evidence?lang=en&card={silent}").finding


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/?lang=en&step=0&flat=1&ref=1", "/?lang=en"),
        ("/compare?powers=CHN,JPN&utm_source=x", "/compare?lang=en&powers=JPN,CHN&states=KAZ"),
        ("/minerals?lang=ar&card=no-such-claim", "/minerals?lang=ar"),
        ("/evidence?part=4&q=gold", "/evidence?q=gold"),
    ],
)
def test_views_that_show_the_same_share_a_picture(one, other):
    assert of(one).address == of(other).address


@pytest.mark.parametrize(
    "change",
    ["view=caspian", "layers=members", "color=resources", "pick=state:UZB", "lang=ar", "card=pledge-japan-usd"],
)
def test_another_view_is_another_picture(change):
    assert of(f"/?{change}").address != of("/?lang=en").address


def test_the_drawing_is_that_of_the_downloads():
    found = of("/minerals?lang=en&resource=gold")
    assert found.finding == files.title(record(), found.drawing, found.drawn)
    assert found.drawn["resource"] == "gold"


def test_a_flood_gets_the_sites_own_picture(client, shown, monkeypatch):
    monkeypatch.setattr(shown.kept, "_waiting", 0)
    answer = client.get("/preview/evidence.png?lang=ar&q=never-asked-before")
    assert (
        answer.content == (STATIC / "preview.ar.png").read_bytes() and "max-age=60" in answer.headers["cache-control"]
    )
    assert client.get("/evidence?lang=ar&q=never-asked-before").status_code == 200


@pytest.mark.parametrize("file", ["nowhere.png", "compare.svg", "compare", "..%2fapp.png"])
def test_no_such_picture(client, file):
    assert client.get(f"/preview/{file}").status_code == 404


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sites_own_pictures_have_the_size_networks_ask_for(lang):
    assert Image.open(STATIC / f"preview.{lang}.png").size == (1200, 630)
