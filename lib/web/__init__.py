"""What the server answers without Streamlit: the first HTML of every view, data addresses, packed scripts. ASGI in and out.

head: the middleware; first: what a view says in words, drawing: its picture, page and html/: the HTML of both;
answer: one file plain and packed, as packed makes it; scripts and ahead: Streamlit's own files; routes: the data, from a shelf of
answers; versions: those of earlier releases; view_files: figures, map and
lists as files, kept in kept; endpoint: what addresses for programs share; machines: claims and package as linked data;
cited: citations as files; site: robots, sitemap, manifest; preview, preview_picture, previews: what a
link tells before it is opened; warm: made at start.
"""
