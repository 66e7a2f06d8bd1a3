"""What is shown as HTML of our own: the evidence card, the list of claims, the doubts. A record and a view in, a text out.

Knows no Streamlit. Everything from the data is escaped here; links carry the address of what they open, so that they
open in a new tab too, and say in `data-card`, `data-set` or `data-pick` what a touch changes in place.
"""
