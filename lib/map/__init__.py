"""The map: tables and a view in, a deck.gl deck (`deck`) or a Vega picture (`picture`) out."""
