"""Figures: a record and codes in, rows, a drawing and a finding out. With lib.map the only room that knows Altair."""

from altair.utils import schemapi

# Altair validates every part of a chart as it is put together, most of the cost of a drawing. The tests do it for all.
schemapi.disable_debug_mode()
