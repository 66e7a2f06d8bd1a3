"""The evidence room: tables in, the `Record` out: claims, places, relations, agreement and the rows of each question.

May enter: a `Dataset` and codes of a choice. Leaves: frames and small values that are shared and never written into.
Agreement and independence are computed here, never typed in. Pure, pandas at most; knows nothing of drawing.
"""
