button-appointments = 📅 مواعيدي

appointments-title = 📅 <b>مواعيدك (afspraken)</b>

appointments-none = لا أعرف الآن أي موعد (afspraak). عندما يأتي موعد، يصلك الخبر هنا.

appointments-listed =
    { $sign } <b>{ $kind }</b>
    🗓️ { DAY($at) }، { TIME($at) }

label-appointment = { $sign } { DATE($at) } { TIME($at) }

appointment-title = { $sign } <b>{ $kind }</b>

appointment-kind-warme-overdracht = محادثة مع COA والبلدية (warme overdracht)

appointment-kind-intake = المقابلة الشاملة (brede intake)

appointment-kind-leerbaarheidstoets = اختبار القابلية للتعلّم (leerbaarheidstoets)

appointment-kind-pip = محادثة عن خطتك (PIP)

appointment-kind-inkomensgesprek = محادثة عن الدخل (inkomensgesprek)

appointment-kind-voortgangsgesprek = محادثة متابعة التقدّم (voortgangsgesprek)

appointment-kind-budgetgesprek = محادثة عن المال (budgetgesprek)

appointment-kind-les = درس (les)

appointment-kind-eindgesprek = مقابلة ختامية (eindgesprek)

appointment-kind-examen = امتحان (examen)

appointment-kind-overig = موعد (afspraak)

appointment-subject = 💡 الموضوع: { $what }

appointment-subject-dutch = 💡 الموضوع (بالهولندية): { $what }

appointment-day = 🗓️ { DAY($at) }

appointment-time = 🕘 الساعة <b>{ TIME($at) }</b>

appointment-from-until = 🕘 من الساعة <b>{ TIME($at) }</b> إلى { TIME($until) }

appointment-place = 📍 { $place }

appointment-no-place = 📍 المكان مكتوب في رسالتك (brief).

appointment-online = 💻 عبر الإنترنت (online)، بهاتفك أو بالكمبيوتر

appointment-link = 🔗
    { PLAIN($link) }

appointment-by-phone = 📞 بالهاتف. سيصلك اتصال.

appointment-bring = 🎒 يرجى إحضار:

appointment-bring-item = • { $what }

appointment-bring-item-dutch = • { $what } (بالهولندية)

appointment-who = 👤 مع: { $who }

appointment-interpreter = 🗣️ سيحضر مترجم فوري (tolk).

appointment-interpreter-asked = 🗣️ تم طلب مترجم فوري (tolk). مستشارك ({ $contact }) يخبرك إن كان ذلك ممكناً.

appointment-confirmed = ✅ جوابك كان: سأحضر.

appointment-cannot-come = ❌ جوابك كان: لا يمكنني الحضور. الموعد (afspraak) باقٍ حتى يخبرك مستشارك ({ $contact }) بشيء آخر.

appointment-moved = 🔄 هذا وقت جديد. قبل ذلك كان: { DATE($was) }، { TIME($was) }.

appointment-cancelled = 🚫 هذا الموعد (afspraak) أُلغي. مستشارك ({ $contact }) يعرف المزيد.

appointment-missed = افتقدنا حضورك. يرجى الحديث مع مستشارك ({ $contact }).

appointment-past = هذا الموعد (afspraak) انتهى.

appointment-own = ✏️ هذا التاريخ مكتوب منك.

appointment-coming = ✅ <b>جيد. حضورك مسجّل.</b>

appointment-why = <b>لماذا لا يمكنك الحضور؟</b>

appointment-told = 💬 أخبرت مستشارك ({ $contact }) بذلك.

appointment-stands = ⚠️ <b>الموعد (afspraak) ورسالتك (brief) باقيان كما هما</b>، حتى يجيب مستشارك ({ $contact }).

appointment-call-when-soon = هل هو اليوم أو غداً؟ عندها يرجى أيضاً الاتصال بمستشارك ({ $contact }) أو بالمدرسة.

appointment-route = 🚌 طريق الوصول (بالهولندية): { $route }

appointment-pin = 🗺️ الضغط على الخريطة في الأعلى يُظهر الطريق.

appointment-more = <b>ما هو طلبك؟</b>

appointment-changed = ⚠️ <b>تغيّر شيء.</b> هكذا هو الآن:

appointment-locked = 🔔 هناك رسالة عن موعد (afspraak). يرجى الضغط على الزر وكتابة رمزك السري.

button-coming = ✅ سأحضر

button-coming-after-all = ✅ يمكنني الحضور

button-cannot-come = ❌ لا يمكنني الحضور

button-where = 📍 أين المكان؟

button-appointment-more = ➕ سؤال أو مترجم أو تقويم

button-appointment-see = 👀 عرض الموعد

button-calendar = 🗓️ إضافة إلى التقويم

button-interpreter = 🗣️ أريد مترجماً فورياً

button-why-childcare = 👶 لا أحد مع الأطفال

button-why-illness = 🤒 بسبب المرض

button-why-work = 💼 بسبب العمل

button-why-lesson = 📚 درس أو موعد آخر

button-why-travel = 🚌 صعوبة في الطريق

button-why-else = 💭 سبب آخر

bring-identity = وثيقة الهوية (identiteitsbewijs)

bring-permit = بطاقة الإقامة من IND (verblijfsdocument)

bring-passport = جواز السفر (paspoort)

bring-letter = الرسالة عن هذا الموعد (brief)

bring-letters = رسائل البريد (brieven)

bring-digid = حسابك DigiD

bring-bank-card = بطاقة البنك (bankpas)

bring-bank-statement = أوراق من البنك (bankafschriften)

bring-rent = عقد إيجار البيت (huurcontract)

bring-diploma = شهاداتك (diploma's)

bring-cv = السيرة الذاتية (cv)

bring-book = كتاب الدرس

bring-pen = قلم وورق

bring-phone = هاتفك

bring-calendar = دفتر مواعيدك (agenda)

bring-plan = خطتك (PIP)

bring-photo = صورة شخصية (pasfoto)

bring-glasses = نظارة القراءة

subject-meet = التعارف (kennismaking)

subject-plan = خطتك (PIP)

subject-sign = التوقيع (tekenen)

subject-progress = كيف تسير الأمور (voortgang)

subject-language = تعلّم الهولندية (taalles)

subject-pvt = العيش في هولندا (PVT)

subject-map = العمل والمشاركة (MAP)

subject-knm = المعرفة بالمجتمع الهولندي (KNM)

subject-money = المال

subject-income = الإعانة المالية أو الدخل (uitkering)

subject-school = المدرسة

subject-work = العمل

subject-letters = رسائل البريد (brieven)

calendar-caption = 🗓️ هذا الملف لتقويم هاتفك.

calendar-how = الضغط على الملف في الأعلى يضع الموعد (afspraak) في تقويمك.

calendar-changes = هل تغيّر شيء؟ عندها يصلك الخبر هنا. ثم يمكنك طلب ملف جديد.

interpreter-language = 🗣️ <b>مترجم فوري (tolk): بأي لغة؟</b>

interpreter-who = ما الأفضل لك: مترجم فوري رجل أم امرأة (tolk)؟

interpreter-wish = هذه رغبة. أحياناً لا يمكن تحقيقها.

button-interpreter-other = 🌍 لغة أخرى

button-interpreter-woman = 👩 امرأة

button-interpreter-man = 👨 رجل

button-interpreter-any = 🤷 لا فرق عندي

interpreter-asked = 💬 سألت مستشارك ({ $contact }) عن ذلك.

interpreter-no-promise = هذا ليس مؤكداً بعد. مستشارك ({ $contact }) ينظر إن كان حضور مترجم فوري (tolk) ممكناً.

button-own-add = ✏️ إضافة تاريخ لي

own-add = ✏️ <b>إضافة تاريخ خاص بك</b>

own-what = ما هو؟ سيصلك تذكير به.

button-own-examen = 🎓 امتحان

button-own-les = 📚 درس

button-own-overig = 📌 شيء آخر

own-which-day = في أي يوم؟

own-type-day = يمكن كتابة اليوم، مثلاً <code>{ $example }</code>. أو الضغط على زر.

button-own-today = ☀️ اليوم

button-own-tomorrow = ⏩ غداً

own-which-time = في أي ساعة؟

own-type-time = يمكن كتابة الساعة، مثلاً <code>14:30</code>. أو الضغط على زر.

own-sure = هل هذا صحيح؟

button-own-right = ✅ نعم، هذا صحيح

button-own-wrong = ✏️ لا، تغيير

own-added = ✅ تم التسجيل. سيصلك تذكير.

own-is-yours = التاريخ الآن بين مواعيدك. لا يصل هذا مني إلى البلدية أو المدرسة.

button-own-remove = 🗑️ حذف هذا التاريخ

lead-own-day = هذا اليوم غير واضح أو قد مضى. مثال للكتابة: { $example }.

lead-own-time = هذا الوقت غير واضح أو قد مضى. مثال للكتابة: 14:30.

told-planned = 🔔 <b>لديك موعد (afspraak).</b>

told-moved = 🔄 <b>تغيّر وقت موعدك (afspraak).</b>

told-was = ⏪ قبل ذلك كان: { DATE($was) }، { TIME($was) }.

told-changed = 🔄 <b>تغيّر شيء في موعدك (afspraak).</b> هكذا هو الآن:

told-again = 🔔 <b>هذا الموعد (afspraak) قائم من جديد.</b>

told-cancelled = 🚫 <b>هذا الموعد (afspraak) أُلغي.</b>

told-cancelled-more = لا حاجة إلى حضورك. موعد جديد؟ مستشارك ({ $contact }) يخبرك بذلك.

coming-days = { $days ->
    [0] ⏰ <b>لديك موعد (afspraak) اليوم.</b>
    [1] ⏰ <b>لديك موعد (afspraak) غداً.</b>
    [zero] ⏰ <b>لديك موعد (afspraak) اليوم.</b>
    [one] ⏰ <b>لديك موعد (afspraak) بعد يوم.</b>
    [two] ⏰ <b>لديك موعد (afspraak) بعد يومين.</b>
    [few] ⏰ <b>لديك موعد (afspraak) بعد { $days } أيام.</b>
    [many] ⏰ <b>لديك موعد (afspraak) بعد { $days } يوماً.</b>
   *[other] ⏰ <b>لديك موعد (afspraak) بعد { $days } يوم.</b>
}

coming-answered = ✅ جوابك كان: سأحضر. إلى اللقاء!

missed-lead = 👋 <b>افتقدنا حضورك.</b>

missed-kind = ربما حدث شيء. هذا يحدث للجميع.

missed-ask = يرجى الحديث مع مستشارك ({ $contact }). عندها يمكن الاتفاق معك على موعد (afspraak) جديد.

registration-lead = 🎓 <b>هناك امتحان (examen) قريب.</b>

registration-how = هل تم تسجيلك عند DUO؟ إن لم يتم، يرجى التسجيل الآن.

button-registration-more = 📖 عن الامتحان

old-changed = 🔄 هذه رسالة قديمة. الموعد (afspraak) تغيّر.

old-cancelled = 🚫 هذه رسالة قديمة. الموعد (afspraak) أُلغي.
