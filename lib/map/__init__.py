"""The map room: a `Record` and the codes of a view in, a deck.gl deck or the same map as a Vega picture out.

May enter: frames of places, legs and states, and a `Scene` (language, view, layers, colouring, pick, theme, width).
Leaves: what both drawings show alike (`features`), drawn by `deck` and `picture`; the legend in words and strokes.
"""
