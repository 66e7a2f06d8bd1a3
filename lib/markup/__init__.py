"""What is shown as HTML of our own: masthead, evidence card, comparison, minerals, lists. A record and codes or a view in, a
text out, kept by them: a page that is drawn anew hands it on.

Knows no Streamlit. Everything from the data is escaped here; links carry the address of what they open, so that they
open in a new tab too, and say in `data-card`, `data-set` or `data-pick` what a touch changes in place.
"""
