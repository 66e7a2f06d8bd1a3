"""Layers put together are what Altair's own `layer` makes of them, but for the name of the one that is picked."""

import json

import altair as alt
import pandas as pd
import pytest

from lib.figures import base
from lib.figures.layers import PICKED, layered

ROWS, OTHERS = pd.DataFrame({"a": [1, 2], "claims": ["x", "y"]}), pd.DataFrame({"a": [3], "claims": ["z"]})


@pytest.mark.parametrize("rows", [ROWS, OTHERS], ids=["rows of all", "rows of each"])
def test_as_altair_does(rows):
    bars = alt.Chart(ROWS, height=40).mark_bar().encode(x=alt.X("a:Q")).add_params(base.pick())
    words = alt.Chart(rows).mark_text().encode(text=alt.Text("claims:N"))
    ours, theirs = layered(bars, words).to_dict(), alt.layer(bars, words).to_dict()
    assert ours == json.loads(json.dumps(theirs).replace(theirs["layer"][0]["name"], PICKED))
    assert bars.to_dict()["data"], "the layers themselves stay as they were"
