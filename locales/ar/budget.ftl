button-money = 💰 مالي

money-title = 💰 <b>مالي</b>
    هذا لك. ما يُكتب هنا هو اختيارك.

button-budget = 📒 ميزانيتي

button-goals = 🌱 الادخار

budget-ask = 📒 <b>ميزانيتي</b>
    هنا يُكتب ما يصل من مال وما يُدفع. نحن نحفظ ذلك ونحسب لك. ونحفظ أيضاً أهداف الادخار.

budget-ask-who = 👁️ هذا تراه أنت فقط. مستشارك ({ $contact }) يراه فقط إذا كان هذا اختيارك. وهو لا يؤثر على الإعانة المالية (uitkering).

budget-ask-telegram = ✈️ الرسائل تمر عبر Telegram. من المهم عدم كتابة رقم الحساب أو BSN.

budget-ask-away = 🗑️ يمكن دائماً حذف كل شيء.

budget-ask-sure = هل ترغب في ميزانية خاصة بك؟ يمكن قول لا.

button-budget-agree = ✅ نعم، من فضلك

button-budget-not-now = ✖️ ليس الآن

budget-title = 📒 <b>ميزانيتي</b>

budget-empty = لا شيء هنا بعد. البداية بالمال الذي يصل.

button-budget-income = ➕ مال يصل

button-budget-cost = ➖ مال يُدفع

button-budget-add = ➕ كتابة شيء

button-budget-list = 📋 القائمة كلها

button-budget-picture = 📊 كرسم

button-budget-more = ⋯ المزيد

button-budget-weeks = 🗓️ أسبوعي وشهري

button-budget-if = 🔮 ماذا لو …؟

button-budget-share = 👁️ المشاركة

button-budget-wipe = 🗑️ حذف كل شيء

budget-is-shared = 👁️ مستشارك ({ $contact }) يرى هذا أيضاً، لأن هذا اختيارك.

label-budget-entry = { $sign } { $name }

budget-line = { $sign } { $name }: { MONEY($amount) } { $per }

budget-line-day = { $sign } { $name }: { MONEY($amount) } { $per }، في يوم { $number }

budget-line-next = { $sign } { $name }: { MONEY($amount) } { $per }، المرة القادمة { DAY($day) }

budget-per-month = في الشهر

budget-per-week = في الأسبوع

budget-per-four-weeks = كل أربعة أسابيع

budget-per-quarter = كل ثلاثة أشهر

budget-per-year = في السنة

button-budget-per-month = 🗓️ كل شهر

button-budget-per-week = 📅 كل أسبوع

button-budget-per-four-weeks = 🌙 كل أربعة أسابيع

button-budget-per-quarter = 🍂 كل ثلاثة أشهر

button-budget-per-year = 🎂 كل سنة

budget-in = ➕ يصل: { MONEY($amount) } في الشهر

budget-in-with = ➕ يصل: { MONEY($amount) } في الشهر. هذا مع ما تدفعه البلدية.

budget-paid = 🏛️ البلدية تدفع عنك: { MONEY($amount) }

budget-own = 🧾 هذا دفعه عليك: { MONEY($amount) }

budget-asked = ❓ لا نعرف من يدفع هذا: { MONEY($amount) }. من المهم السؤال.

budget-left = 🟰 <b>يبقى: { MONEY($amount) } في الشهر. هذا { MONEY($week) } في الأسبوع.</b>

budget-short = 🟰 <b>ينقص { MONEY($amount) } في الشهر. هذا { MONEY($week) } في الأسبوع.</b>

budget-picture-title = مالي في شهر

budget-picture-income = يصل

budget-picture-paid = تدفع البلدية

budget-picture-own = هذا أدفعه أنا

budget-picture-left = يبقى

budget-picture-short = ينقص

budget-picture-amount = { MONEY($amount) }

budget-picture-changed = { MONEY($amount) } (الآن { MONEY($was) })

budget-picture-caption = 📊 مالك في شهر.

budget-list = 📋 القائمة كلها. الضغط على سطر يغيّره.

budget-one = تغيير هذا السطر أو حذفه؟

button-budget-change = ✏️ مبلغ آخر

button-budget-when = 🗓️ يوم آخر

button-budget-gone = 🗑️ حذف

budget-gone-sure = هل نحذف هذا؟

button-budget-gone-yes = 🗑️ نعم، حذف

button-budget-keep = ✖️ لا، إبقاء

budget-more = ماذا الآن مع ميزانيتك؟

budget-wipe = 🗑️ هل نحذف كل شيء؟ أهداف الادخار أيضاً. عندها لا يظهر شيء لأحد.

budget-wiped = تم حذف ميزانيتك. يمكن دائماً البدء من جديد.

button-budget-wipe-yes = 🗑️ نعم، حذف الكل

budget-share = 👁️ <b>من يمكنه رؤية ميزانيتك؟</b> هذا اختيارك.

budget-share-on = ✅ { $who }: ميزانيتك ظاهرة له الآن.

budget-share-off = 🔒 { $who }: لا يرى شيئاً.

budget-share-never = ميزانيتك ليست أبداً للمراقبة من البلدية.

budget-share-what = 👁️ { $who }: تظهر له السطور والمبالغ وما يبقى، بدون أهداف الادخار.

budget-share-away = يمكن التوقف في أي وقت. عندها لا يظهر شيء.

button-budget-share-yes = ✅ نعم، مشاركة

button-budget-share-no = ✖️ لا، بدون مشاركة

button-budget-share-consulent = 👁️ مشاركة مع المستشار

button-budget-share-coach = 👁️ مشاركة مع المدرّب

button-budget-unshare-consulent = 🔒 إيقاف: المستشار

button-budget-unshare-coach = 🔒 إيقاف: المدرّب

budget-who-consulent = مستشارك ({ $contact })

budget-who-coach = مدرّب المجموعة ({ $name })

budget-full = ميزانيتك ممتلئة. أولاً حذف سطر واحد.

budget-add = هل المال يصل أم يُدفع؟

budget-what-income = ➕ ما الذي يصل؟

budget-what-cost = ➖ إلى أين يذهب؟

budget-own-words = يرجى اختيار زر. أو الكتابة بكلماتك.

budget-what-leefgeld = مصروف المعيشة (leefgeld)

budget-what-bijstand = إعانة مالية (bijstand)

budget-what-loon = أجر العمل (loon)

budget-what-zorgtoeslag = علاوة الرعاية (zorgtoeslag)

budget-what-huurtoeslag = علاوة الإيجار (huurtoeslag)

budget-what-kindgebonden = مال الأطفال (kindgebonden)

budget-what-kinderbijslag = مال الأطفال (kinderbijslag)

budget-what-huur = الإيجار (huur)

budget-what-energie = الغاز والكهرباء

budget-what-zorg = التأمين الصحي

budget-what-water = الماء

budget-what-telefoon = الهاتف والإنترنت

budget-what-vervoer = الباص والقطار

budget-named = { $sign } <b>{ $name }</b>

budget-amount-income = كم يصل كل مرة؟

budget-amount-cost = كم المبلغ كل مرة؟

budget-type-amount = ✏️ يرجى كتابة المبلغ. مثلاً: 12,50

budget-change = ما هو المبلغ الجديد؟

budget-how-much = { $sign } <b>{ $name }</b>: { MONEY($amount) }

budget-how-often-income = كم مرة يصل هذا؟

budget-how-often-cost = كم مرة يُدفع هذا؟

budget-day-income = في أي يوم من الشهر يصل؟

budget-day-cost = في أي يوم من الشهر يُدفع؟

budget-next-income = في أي يوم يصل هذا المال في المرة القادمة؟

budget-next-cost = في أي يوم يُدفع هذا في المرة القادمة؟

budget-type-day = يرجى اختيار زر. أو كتابة رقم من 1 إلى 31.

button-budget-no-day = 🤷 لا أعرف

budget-sure = هل هذا صحيح؟

button-budget-right = ✅ نعم، صحيح

button-budget-wrong = ✏️ لا، تغيير

budget-kept = ✅ هذا الآن في ميزانيتك.

lead-budget-name = يرجى الكتابة باختصار، في بضع كلمات. نسأل عن المبلغ بعدها.

lead-budget-amount = لا يمكننا قراءة هذا المبلغ. يرجى كتابة المبلغ فقط. مثلاً: 12,50

lead-budget-day = يرجى كتابة رقم من 1 إلى 31.

budget-week = 🗓️ <b>من { DATE($first) } حتى { DATE($last) } (ضمناً)</b>

budget-week-day = 📌 { DAY($day) }

budget-week-income = ➕ { $sign } { $name }: { MONEY($amount) }

budget-week-cost = ➖ { $sign } { $name }: { MONEY($amount) }

budget-week-together = 🟰 المجموع: يصل { MONEY($income) } ويُدفع { MONEY($cost) }.

budget-week-empty = لا يوجد شيء في هذا الأسبوع.

budget-week-without = 💡 ما ليس له يوم لا يظهر هنا. وكذلك ما يأتي كل ثلاثة أشهر أو كل سنة. يمكن اختيار اليوم من القائمة.

button-budget-week-on = الأسبوع التالي ◂

budget-if = 🔮 <b>ماذا لو …؟</b>

budget-if-not-kept = نحن نحسب فقط. ميزانيتك تبقى كما هي.

button-if-stops = ➖ مال يتوقف

button-if-baby = 👶 طفل قادم

button-if-bill = 💡 فاتورة السنة

button-if-takeover = 🔑 أدفع كل شيء بنفسي

budget-if-empty = لا شيء في ميزانيتك بعد. أولاً كتابة شيء.

budget-if-no-income = لا يوجد بعد مال يصل. أولاً كتابته.

budget-if-which = أي مال يتوقف؟

budget-if-baby = 👶 كم يكلف الطفل في الشهر حسب رأيك؟

budget-if-bill = 💡 كم يلزم دفعه في فاتورة السنة (jaarafrekening)؟

budget-if-now = <b>الآن</b>

budget-if-then = <b>بعدها</b>

budget-if-stopped = ➖ ماذا لو توقف هذا: { $name }؟

budget-if-baby-costs = 👶 ماذا لو جاء طفل؟ التكلفة { MONEY($amount) } في الشهر.

budget-if-baby-comes = 👶 ماذا لو جاء طفل؟ التكلفة { MONEY($amount) } في الشهر. وتصل kinderbijslag: { MONEY($benefit) } كل ثلاثة أشهر.

budget-if-billed = 💡 الفاتورة { MONEY($amount) }. على اثني عشر جزءاً هذا { MONEY($part) } في الشهر.

budget-if-nothing-paid = 🔑 ليس في ميزانيتك شيء تدفعه البلدية. هل تدفع البلدية شيئاً؟ يمكنك سؤال مستشارك ({ $contact }).

budget-if-taken-over = 🔑 ماذا لو كان دفع كل شيء عليك؟ عندها يصل مال أكثر إلى حسابك. ويُدفع منه أكثر أيضاً.

budget-if-stops-tip = 💡 هل وصلت رسالة عن توقف مال؟ من المفيد عرضها على مستشارك ({ $contact }).

budget-if-baby-tip = 💡 مع الطفل قد يصل مال أكثر. من المفيد سؤال مستشارك ({ $contact }) في وقت مبكر.

budget-if-bill-tip = 💡 هل الفاتورة كبيرة لمرة واحدة؟ يمكن الاتصال بالشركة، أو طلب المساعدة من مستشارك ({ $contact }). من المهم عدم ترك الفاتورة.

budget-if-takeover-tip = 💡 متى يبدأ هذا؟ يمكنك سؤال مستشارك ({ $contact }).

budget-if-short = 💛 عندها المال لا يكفي. هذا يحدث لكثيرين. من المفيد الحديث مبكراً مع مستشارك ({ $contact }).

goals-title = 🌱 <b>أهداف الادخار</b>

goals-empty = 🌱 <b>الادخار</b>
    لأي شيء الادخار؟ القليل بداية جيدة.

button-goal-new = ➕ هدف جديد

goal-name = 🌱 لأي شيء الادخار؟

goal-type-name = ✏️ يرجى الكتابة في بضع كلمات. مثلاً: معطف الشتاء

goal-named = 🌱 <b>{ $name }</b>

goal-amount = كم يلزم لذلك؟

goal-what = 🌱 <b>{ $name }</b>: { MONEY($amount) }

goal-what-by = 🌱 <b>{ $name }</b>: { MONEY($amount) }، في { DAY($day) }

goal-by = متى يلزم المبلغ؟

button-goal-three = 🍂 بعد ثلاثة أشهر

button-goal-six = 🌗 بعد ستة أشهر

button-goal-no-day = 🤷 لا فرق

goal-a-week = مع { MONEY($amount) } في الأسبوع يكتمل في { DAY($day) }.

goal-kept = 🌱 رائع! نحن نتابع كم جمعت.

goal-kept-weekly = كل أسبوع نسأل هل نجح الأمر. ويمكن إيقاف ذلك.

goal-line = 🌱 { $name }: { MONEY($saved) } من { MONEY($amount) }

label-goal = { $sign } { $name }

goal-weekly-on = 🔔 نسأل عنه كل أسبوع.

goal-weekly-off = 🔕 لا نسأل عنه.

button-goal-put = 🪙 وضعت مالاً جانباً

button-goal-quiet = 🔕 بدون سؤال

button-goal-weekly = 🔔 سؤال كل أسبوع

button-goal-gone = 🗑️ إيقاف الادخار

goal-put = 🪙 كم وضعت جانباً؟

goal-aside-sure = 🪙 { MONEY($amount) } جانباً: { $name }. هل هذا صحيح؟

goal-saved = 👍 رائع! خطوة أخرى.

goal-reached = 🎉 مبروك! لديك ما يكفي: { $name }.

goal-gone-sure = هل نحذف هذا الهدف؟ مالك يبقى لك.

goal-nudge = 🌱 الادخار: <b>{ $name }</b>. لديك { MONEY($saved) } من { MONEY($amount) }. هل هناك شيء جانباً هذا الأسبوع؟ لا شيء جيد أيضاً.
