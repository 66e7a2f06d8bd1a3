"""`python -m tools.dictionary` writes data/README.md: what the stored files hold, from data/datapackage.json."""

from lib.data.tables import DATA, read
from lib.share.dictionary import markdown

if __name__ == "__main__":
    data = read().sound()
    (DATA / "README.md").write_text(markdown(data.stored, data.tables), encoding="utf-8", newline="\n")
