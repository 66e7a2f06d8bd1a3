# The app as a container: docker build -t middle-corridor . && docker run -p 8501:8501 middle-corridor
FROM python:3.11-slim

# Not root: the app writes nothing to disk.
RUN useradd --create-home explorer
WORKDIR /app

# The packages first, so that a change of code does not install them again.
COPY requirements.lock .
# Their own tests are left out: a tenth of all.
RUN pip install --no-cache-dir --require-hashes -r requirements.lock \
  && find "$(python -c 'import pandas; print(pandas.__path__[0])')/.." -type d -name tests -prune -exec rm -r {} +

COPY --chown=explorer . .
# What every reader fetches, packed as small as it goes, beside the packages.
RUN python -m tools.pack
USER explorer
EXPOSE 8501

# The data are read and checked at start, hence the start period.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8501/health', timeout=4)"]

CMD ["python", "-m", "tools.serve", "--server.address=0.0.0.0", "--server.port=8501", "--server.fileWatcherType=none"]
