"""The data room: files of `data/` in, one checked and typed `Dataset` out. Knows files, nothing of screens."""
