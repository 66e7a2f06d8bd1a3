"""The data room: the files of `data/` in, one checked and typed `Dataset` out, or the problems in the way.

May enter: CSV files and their descriptor. Leaves: tables, descriptor, version; problems with file, row, column, the value
found and what was allowed. Knows files, nothing of what they mean to a reader, nothing of screens.
"""
