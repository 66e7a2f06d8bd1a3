"""What the server answers without Streamlit: page heads, first HTML, data addresses. ASGI in, ASGI out."""
