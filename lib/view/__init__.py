"""The view and its address: a query in, a `ViewState` out, and back. Knows nothing of Streamlit."""
