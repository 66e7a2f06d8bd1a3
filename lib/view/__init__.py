"""The view and its address: a query in, a `ViewState` out, and back to the one canonical address.

May enter: whatever stands in an address. Leaves: codes that are known to be allowed, and what had to be ignored.
A published name, code or default never changes its meaning. Knows nothing of Streamlit.
"""
