"""Figures: a `Record` and codes in, rows, a drawing and a finding out. With lib.map the only room that knows Altair.

May enter: rows of one question of lib.evidence, a translator, a theme. Leaves: a `Drawing` by name and codes, kept by
`gallery`; its marks carry claim ids, so that each leads back to document and paragraph.
"""

from altair.utils import schemapi

# Altair validates every part of a chart as it is put together, most of the cost of a drawing. The tests do it for all.
schemapi.disable_debug_mode()
