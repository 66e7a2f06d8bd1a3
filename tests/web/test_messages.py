"""What our browsers say over the web socket, and what they never say, told as Streamlit itself writes it."""

import pytest
from streamlit.proto.BackMsg_pb2 import BackendOperationRequest, BackMsg

from lib.web.messages import ASKED, SAID, is_ours

SIMPLE = {"stop_script": True, "clear_cache": True, "set_run_on_save": True, "load_git_info": True}
SIMPLE |= {"debug_disconnect_websocket": True, "debug_shutdown_runtime": True, "app_heartbeat": True}


def rerun():
    message = BackMsg()
    message.rerun_script.query_string = "lang=ar&q=" + "ي" * 300
    message.rerun_script.cached_message_hashes.extend(["a" * 32] * 50)
    return message


def asked(**what):
    return BackMsg(backend_operation_request=BackendOperationRequest(request_id="a", session_id="b", **what))


@pytest.mark.parametrize(
    "message",
    [
        rerun(),
        BackMsg(stop_script=True),
        asked(deferred_file={"file_id": "x"}),
        asked(dataframe_chunk={"source_id": "x", "offset": 1 << 40, "limit": 10}),
    ],
)
def test_said_by_our_pages(message):
    assert is_ours(message.SerializeToString())


@pytest.mark.parametrize("name", sorted(SIMPLE.keys() - {"stop_script"}))
@pytest.mark.parametrize("value", [True, False])
def test_never_said(name, value):
    assert not is_ours(BackMsg(**{name: value}).SerializeToString())


@pytest.mark.parametrize(
    "message",
    [
        asked(install_skills={}),
        asked(dismiss_skills_nudge={}),
        BackMsg(file_urls_request={"request_id": "x"}),
        BackMsg(),
    ],
)
def test_never_asked(message):
    assert not is_ours(message.SerializeToString())


@pytest.mark.parametrize("hidden", [BackMsg(clear_cache=True), asked(install_skills={})])
def test_nothing_hides_behind_what_is_said(hidden):
    ours, other = rerun().SerializeToString(), hidden.SerializeToString()
    assert not is_ours(ours + other) and not is_ours(other + ours) and not is_ours(ours + ours)


@pytest.mark.parametrize(
    "noise", [b"", b"\0", b"\xff" * 30, b"\x5a", b"\x5a\x05ab", b"\x5b\x00", b"\x5d1234", b"GET / HTTP/1.1"]
)
def test_noise(noise):
    assert not is_ours(noise)


def test_many_fields_are_not_counted():
    assert not is_ours(b"\x38\x01" * 1_000_000)
    assert not is_ours(BackMsg.FromString(b"").SerializeToString() + b"\x9a\x01\xc0\x84\x3d" + b"\x0a\x00" * 500_000)


def test_the_numbers_are_streamlits():
    for known, message in ((SAID, BackMsg), (ASKED, BackendOperationRequest)):
        there = {field.number: field.name for field in message.DESCRIPTOR.fields}
        assert {number: there[number] for number in known} == known
