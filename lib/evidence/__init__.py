"""What the documents say: tables in, claims, places, agreement and the rows of a question out. Pandas at most."""
