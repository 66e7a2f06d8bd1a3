"""The least of an HTTP client for an ASGI app, without a server or a package for it."""

import asyncio
import gzip
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import quote


@dataclass
class Answer:
    """Status, headers (lower-case names) and the body as it was sent."""

    status_code: int
    headers: dict[str, str]
    content: bytes

    @property
    def text(self) -> str:
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.content) if packed else self.content).decode()


class Client:
    """Asks an ASGI app as a browser on http://example.org that takes gzip."""

    def __init__(self, app) -> None:
        self.app = app

    def get(self, url: str, headers: dict[str, str] | None = None, method: str = "GET") -> Answer:
        path, _, query = url.partition("?")
        given = {"host": "example.org", "accept-encoding": "gzip"} | (headers or {})
        scope = {
            "type": "http", "http_version": "1.1", "method": method, "scheme": "http",
            "path": path, "raw_path": quote(path).encode(), "root_path": "",
            "query_string": query.encode(), "client": ("127.0.0.1", 1), "server": ("example.org", 80),
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in given.items()],
        }  # fmt: skip
        # In a thread of its own: the browser tests leave a running loop in this one.
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(lambda: asyncio.run(self._ask(scope))).result()

    def head(self, url: str) -> Answer:
        return self.get(url, method="HEAD")

    def post(self, url: str) -> Answer:
        return self.get(url, method="POST")

    async def _ask(self, scope: dict) -> Answer:
        sent = []

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        await self.app(scope, receive, send)
        start = next(message for message in sent if message["type"] == "http.response.start")
        headers = {name.decode().lower(): value.decode("latin-1") for name, value in start["headers"]}
        body = b"".join(message.get("body", b"") for message in sent)
        return Answer(start["status"], headers, body)
