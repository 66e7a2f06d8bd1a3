"""One reader of a Streamlit app as the server sees him: what the browser's front end sends and reads, without a browser."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field

import httpx2 as httpx
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

PROBE = json.dumps({"webgl": True, "narrow": False})
"""What the page's probe of the browser is told: the map is drawn with WebGL, on a desk."""


class Counting(ClientConnection):
    """Counts the bytes on the wire, after compression."""

    wire = 0

    def data_received(self, data: bytes) -> None:
        self.wire += len(data)
        super().data_received(data)


@dataclass(frozen=True)
class Visit:
    """What a reader asks for: a page (blank: where he is), the query of its address, the theme."""

    page: str = ""
    query: str = ""
    dark: bool = False


@dataclass
class Session:
    """A reader. `errors` collects every exception shown; `cached` is what the browser keeps of earlier messages."""

    url: str
    connection: Counting | None = None
    page_hash: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    probe: str = ""
    cached: dict[str, int] = field(default_factory=dict)
    jar: httpx.Cookies = field(default_factory=httpx.Cookies)
    keep: int = 2
    runs: int = 0
    errors: list[str] = field(default_factory=list)

    async def load(self, visit: Visit) -> None:
        """Open the page as a browser does: its HTML, the settings, the stream, the first run and that after the probe."""
        await self.join(f"/{visit.page}?{visit.query}")
        await self.run(visit, first=True)
        if self.probe:
            await self.run(Visit("", visit.query, visit.dark))

    async def join(self, *pages: str) -> None:
        """Fetch what is named, ask how the server is, and open the stream, with the cookies given so far."""
        async with httpx.AsyncClient(base_url=self.url, timeout=60, cookies=self.jar, verify=False) as http:
            for path in (*pages, "/_stcore/health", "/_stcore/host-config"):
                (await http.get(path)).raise_for_status()
            self.jar = http.cookies
        jar = dict(self.jar)
        self.connection = await connect(
            f"ws{self.url[4:]}/_stcore/stream",
            create_connection=Counting,
            max_size=None,
            max_queue=None,
            subprotocols=["streamlit", jar.get("_streamlit_xsrf", "PLACEHOLDER_AUTH_TOKEN").replace("=", "")],
            origin=self.url,
            additional_headers={"Cookie": "; ".join(f"{name}={value}" for name, value in jar.items())},
            ping_interval=None,
            proxy=None,
        )

    async def run(self, visit: Visit, first: bool = False) -> tuple[float, int]:
        """One run of the script: (seconds until it has finished, bytes on the wire)."""
        if visit.page and self.pages:
            self.page_hash = self.pages[visit.page]
        start, before = time.perf_counter(), self.connection.wire
        await self.connection.send(self._asked(visit, first).SerializeToString())
        async with asyncio.timeout(90):
            await self._read()
        self.runs += 1
        self.cached = {key: used for key, used in self.cached.items() if self.runs - used <= self.keep}
        return time.perf_counter() - start, self.connection.wire - before

    def _asked(self, visit: Visit, first: bool) -> BackMsg:
        message = BackMsg()
        run = message.rerun_script
        run.query_string, run.page_script_hash = visit.query, self.page_hash
        run.page_name = visit.page if first else ""
        run.cached_message_hashes.extend(self.cached)
        if self.probe:
            run.widget_states.widgets.add(id=self.probe, json_value=PROBE)
        told = run.context_info
        told.timezone, told.locale, told.url = "UTC", "en-GB", f"{self.url}/"
        told.color_scheme = "dark" if visit.dark else "light"
        return message

    async def _read(self) -> None:
        """Read until the run asked for has finished, and those it asked for itself."""
        run = None
        while True:
            message = ForwardMsg.FromString(await self.connection.recv())
            kind = message.WhichOneof("type")
            if kind == "new_session":
                run = message.metadata.run.script_run_id
                self.keep = message.new_session.config.max_cached_message_age or self.keep
                self.page_hash = self.page_hash or message.new_session.page_script_hash
            elif kind == "navigation":
                self.page_hash = message.navigation.page_script_hash or self.page_hash
                known = message.navigation.app_pages
                self.pages = {one.url_pathname.strip("/"): one.page_script_hash for one in known}
            elif kind == "delta":
                self._note(message)
            elif kind == "ref_hash":
                self.cached[message.ref_hash] = self.runs
            elif kind == "script_finished":
                ended = message.metadata.run.script_run_id
                over = message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN
                if over and run is not None and ended in ("", run):
                    return

    def _note(self, message: ForwardMsg) -> None:
        if message.metadata.cacheable and message.hash:
            self.cached[message.hash] = self.runs
        element = message.delta.new_element
        kind = element.WhichOneof("type")
        if kind == "exception" and not element.exception.is_warning:
            self.errors.append(f"{element.exception.type}: {element.exception.message}")
        elif kind == "bidi_component" and element.bidi_component.component_name.endswith("browser_probe"):
            self.probe = element.bidi_component.id

    async def close(self) -> None:
        """Leave."""
        if self.connection is not None:
            await self.connection.close()
            self.connection = None
