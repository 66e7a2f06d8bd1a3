"""What readers take away: rows, drawings and a `Dataset` in; CSV, JSON, pictures, the package and citations out.

May enter: exactly the rows or the Vega-Lite on screen. Leaves: bytes and texts that stand by themselves, with their
evidence columns, version and source. Knows nothing of who asks, a page or an address.
citation, citation_forms and cited say how to cite; linked, croissant, crate and statement tell machines what the data and a claim are.
"""
