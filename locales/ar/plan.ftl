plan-title = 📋 <b>خطتك (PIP)</b>

plan-coming = 📋 <b>خطتك (PIP)</b> غير جاهزة بعد.

plan-weeks-unknown = ⏳ متى تصل الخطة؟ يمكنك سؤال مستشارك ({ $contact }).

plan-provisional = ✉️ رسالة DUO (kennisgeving) غير معروفة لدينا بعد. لذلك قد يتأخر الموعد.

plan-days = { $days ->
        [zero] هذا آخر يوم.
        [one] بقي يوم واحد.
        [two] بقي يومان.
        [few] بقي { $days } أيام.
        [many] بقي { $days } يوماً.
       *[other] بقي { $days } يوم.
    }

plan-station-done = ✅ { $title }

plan-station-now = 📍 الآن: <b>{ $title }</b>. المسؤول: { $who }

plan-station-later = ▫️ لم يتم بعد: { $title }. المسؤول: { $who }

plan-next-acts = 👤 من عليه الدور الآن؟ <b>{ $who }</b>

plan-not-all-known = 💡 هل انتهت خطوة؟ أحياناً يظهر ذلك هنا لاحقاً. مستشارك ({ $contact }) يعرف بالتأكيد.

plan-route-b1 = 🧭 مسارك التعليمي (leerroute): <b>B1-route</b>.

plan-route-onderwijs = 🧭 مسارك التعليمي (leerroute): مسار التعليم (<b>onderwijsroute</b>).

plan-route-z = 🧭 مسارك التعليمي (leerroute): <b>Z-route</b>.

plan-route-geen = 🧭 مسارك التعليمي (leerroute) مكتوب في خطتك (PIP).

plan-pvt = 🕊️ العيش معاً (PVT): على الأقل { $hours } ساعة.

plan-beside = 🤝 إلى جانب الدروس يمكن العمل أو التطوع (vrijwilligerswerk). اختيارك مكتوب في خطتك.

plan-talks = { $count ->
        [zero] ☕ ليس لديك محادثات متابعة التقدّم (voortgangsgesprekken) في السنة.
        [one] ☕ لديك محادثة واحدة لمتابعة التقدّم (voortgangsgesprek) في السنة.
        [two] ☕ لديك محادثتان لمتابعة التقدّم (voortgangsgesprekken) في السنة.
        [few] ☕ لديك { $count } محادثات لمتابعة التقدّم (voortgangsgesprekken) في السنة.
        [many] ☕ لديك { $count } محادثة لمتابعة التقدّم (voortgangsgesprekken) في السنة.
       *[other] ☕ لديك { $count } محادثة لمتابعة التقدّم (voortgangsgesprekken) في السنة.
    }

plan-talks-in-plan = ☕ عدد المحادثات مكتوب في خطتك (PIP).

plan-disagree = ✋ <b>هل لديك رأي مخالف للخطة؟</b> يمكنك قول ذلك.

plan-disagree-talk = أولاً يفيد الحديث مع مستشارك ({ $contact }). ربما يمكن تغيير الخطة.

plan-disagree-letter = ويمكن أيضاً تقديم اعتراض رسمي (<b>bezwaar</b>). الطريقة مكتوبة في رسالة الخطة (beschikking). وفيها أيضاً آخر يوم لذلك. من الأفضل عدم الانتظار طويلاً.

plan-disagree-help = هل هذا صعب؟ يمكنك طلب المساعدة. يرجى إحضار الرسالة.

plan-cannot = 💛 <b>هل هناك صعوبة الآن؟</b> هذا قد يحدث لأي شخص.

plan-cannot-tell = مرض؟ ولادة؟ رعاية شخص قريب؟ يرجى إخبار مستشارك ({ $contact }) بسرعة. ثم تبحثان معاً عن الممكن.

plan-cannot-exists = أحياناً يمكن تغيير الخطة. وأحياناً يمكن الحصول على وقت أكثر: تمديد (<b>verlenging</b>). وأحياناً يكون هناك إسقاط الالتزام (<b>ontheffing</b>). السؤال مسموح دائماً.

plan-picture-title = خطتي (PIP)

plan-picture-ends = حتى { DATE($day) }

plan-picture-route = المسار التعليمي

plan-picture-route-b1 = مسار B1

plan-picture-route-onderwijs = مسار التعليم

plan-picture-route-z = مسار Z

plan-picture-route-geen = مكتوب في خطة PIP

plan-picture-lessons = الدروس

plan-picture-participation = المشاركة

plan-picture-map = البحث عن عمل (MAP)

plan-picture-pvt = العيش معاً (PVT)

plan-picture-beside = إلى جانب الدروس

plan-picture-beside-note = عمل أو تطوع

plan-picture-talks = المحادثات

plan-picture-talks-count = { $count ->
        [zero] لا شيء في السنة
        [one] واحدة في السنة
        [two] اثنتان في السنة
        [few] { $count } في السنة
        [many] { $count } في السنة
       *[other] { $count } في السنة
    }

plan-picture-in-plan = مكتوب في خطة PIP

plan-picture-money = مساعدة في التكاليف الثابتة

plan-picture-until = حتى { DATE($day) }

plan-picture-of = { $hours } من { $goal } ساعة

plan-picture-at-least = على الأقل { $hours } ساعة

button-plan = 📋 خطتي (PIP)

button-what-is-pip = ❓ ما هي خطة PIP؟

button-plan-disagree = ✋ رأيي مخالف

button-plan-cannot = 💛 هذا صعب عليّ

button-hours = ⏱️ ساعاتي

hours-title = ⏱️ <b>ساعاتي</b>

hours-so-far-lessons = 📚 الدروس: { $hours } من { $goal } ساعة.

hours-so-far-participation = 🤝 المشاركة، مثل العمل التطوعي (vrijwilligerswerk): { $hours } من { $goal } ساعة. وتُحسب منها MAP أيضاً.

hours-so-far-map = 🛠️ البحث عن عمل (MAP): { $hours } من { $goal } ساعة.

hours-which = هل لديك ساعات جديدة؟ يرجى اختيار النوع.

hours-lessons = 📚 <b>الدروس</b>

hours-participation = 🤝 <b>المشاركة، مثل العمل التطوعي (vrijwilligerswerk)</b>

hours-map = 🛠️ <b>البحث عن عمل (MAP)</b>

hours-how-many = كم عدد الساعات في ذلك اليوم؟

hours-type-number = عدد آخر؟ يمكن كتابته هنا. مثل: <b>2,5</b>

hours-what-lessons = 📚 الدروس، عدد الساعات: <b>{ $hours }</b>

hours-what-participation = 🤝 المشاركة، مثل العمل التطوعي (vrijwilligerswerk)، عدد الساعات: <b>{ $hours }</b>

hours-what-map = 🛠️ البحث عن عمل (MAP)، عدد الساعات: <b>{ $hours }</b>

hours-which-day = في أي يوم كان ذلك؟

hours-type-day = يوم آخر؟ يمكن كتابة اليوم والشهر. مثل: <b>{ $example }</b>

hours-on-day = 📅 { DAY($day) }

hours-again = 💡 هذا نفس ما وصلني قبل قليل. هل هو مرة أخرى؟

hours-sure = هل هذا صحيح؟ عندها يُحسب.

hours-done = ✅ أحسنت! تم التسجيل.

hours-undo = هل يُحذف هذا؟

hours-heard = ⏱️ هل هذه ساعات جديدة؟ هذا ما فهمته:

lead-hours-number = هذا العدد غير واضح. يرجى كتابة عدد من 0,5 إلى 12.

lead-hours-day = هذا اليوم غير ممكن. يرجى كتابة يوم بعد بداية خطتك. مثل: <b>{ $example }</b>

button-hours-lessons = 📚 الدروس

button-hours-participation = 🤝 المشاركة

button-hours-map = 🛠️ سوق العمل (MAP)

button-hours-undo = ↩️ حذف الأخيرة

button-hours-today = ☀️ اليوم

button-hours-yesterday = ⏪ أمس

button-hours-right = ✅ نعم، هذا صحيح

button-hours-wrong = ✖️ لا، غير ذلك

button-hours-more = ➕ ساعات أخرى

button-hours-undo-yes = 🗑️ نعم، حذف

button-hours-keep = ✖️ لا، تبقى

button-hours-heard = ✅ نعم، متابعة

button-hours-question = ✉️ لا، هذا سؤال
