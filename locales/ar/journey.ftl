journey-general = 🧭 هكذا يسير الاندماج (inburgeren) في { $municipality }.

journey-general-start = البداية: <b>{ $title }</b>.

journey-now = 📍 الآن: <b>{ $title }</b>

journey-next = 🔹 بعد ذلك: { $title }

journey-waiting = 📍 أنت الآن في انتظار الخطوة التالية.

journey-all = { $count ->
        [zero] 🗺️ لا توجد <b>خطوات</b> الآن.
        [one] 🗺️ هذه <b>خطوة واحدة</b>.
        [two] 🗺️ هاتان <b>خطوتان</b>.
        [few] 🗺️ هذه كل الخطوات: <b>{ $count }</b> خطوات.
        [many] 🗺️ هذه كل الخطوات: <b>{ $count }</b> خطوة.
       *[other] 🗺️ هذه كل الخطوات: <b>{ $count }</b> خطوة.
    }

journey-all-signs = ✅ انتهت · 📍 الآن · 🔹 التالية · ▫️ لاحقاً

journey-all-general = للشرح، يمكنك الضغط على خطوة.

journey-step-title = <b>{ $title }</b>

journey-status-done = ✅ هذه الخطوة انتهت.

journey-status-now = 📍 أنت هنا الآن.

journey-status-next = 🔹 هذه هي الخطوة التالية.

journey-status-later = ▫️ هذه الخطوة تأتي لاحقاً.

journey-due = آخر موعد: { DAY($day) }.

journey-due-provisional = آخر موعد، حتى الآن: { DAY($day) }. قد يتغيّر هذا الموعد.

journey-ask = مستشار الاندماج (consulent) يخبرك بالموعد.

journey-weeks-left = { $weeks ->
        [zero] ⏳ بقي أقل من أسبوع لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
        [one] ⏳ بقي أسبوع واحد لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
        [two] ⏳ بقي أسبوعان لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
        [few] ⏳ بقي { $weeks } أسابيع لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
        [many] ⏳ بقي { $weeks } أسبوعاً لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
       *[other] ⏳ بقي { $weeks } أسبوع لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
    }

journey-weeks-provisional = { $weeks ->
        [zero] ⏳ حتى الآن: بقي أقل من أسبوع لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
        [one] ⏳ حتى الآن: بقي أسبوع واحد لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
        [two] ⏳ حتى الآن: بقي أسبوعان لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
        [few] ⏳ حتى الآن: بقي { $weeks } أسابيع لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
        [many] ⏳ حتى الآن: بقي { $weeks } أسبوعاً لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
       *[other] ⏳ حتى الآن: بقي { $weeks } أسبوع لتجهيز خطتك (<b>PIP</b>). آخر موعد: { DATE($day) }.
    }

journey-weeks-over = ⏳ ستتأخر خطتك (<b>PIP</b>). هذا ليس ذنبك. مستشار الاندماج يعمل عليها.

journey-ontzorgen-left = { $days ->
        [zero] 💶 المساعدة في التكاليف الثابتة (vaste lasten)، مثل الإيجار. آخر يوم: { DATE($day) }.
        [one] 💶 المساعدة في التكاليف الثابتة (vaste lasten)، مثل الإيجار: بقي يوم واحد. آخر يوم: { DATE($day) }.
        [two] 💶 المساعدة في التكاليف الثابتة (vaste lasten)، مثل الإيجار: بقي يومان. آخر يوم: { DATE($day) }.
        [few] 💶 المساعدة في التكاليف الثابتة (vaste lasten)، مثل الإيجار: بقي { $days } أيام. آخر يوم: { DATE($day) }.
        [many] 💶 المساعدة في التكاليف الثابتة (vaste lasten)، مثل الإيجار: بقي { $days } يوماً. آخر يوم: { DATE($day) }.
       *[other] 💶 المساعدة في التكاليف الثابتة (vaste lasten)، مثل الإيجار: بقي { $days } يوم. آخر يوم: { DATE($day) }.
    }

journey-termijn-years = 🎓 الوقت الباقي للاندماج (inburgeren): { $years ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    } و{ $months ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهراً
       *[other] { $months } شهر
    }. آخر يوم: { DATE($day) }.

journey-termijn-whole-years = { $years ->
        [zero] 🎓 الوقت الباقي للاندماج (inburgeren): أقل من سنة. آخر يوم: { DATE($day) }.
        [one] 🎓 الوقت الباقي للاندماج (inburgeren): سنة واحدة. آخر يوم: { DATE($day) }.
        [two] 🎓 الوقت الباقي للاندماج (inburgeren): سنتان. آخر يوم: { DATE($day) }.
        [few] 🎓 الوقت الباقي للاندماج (inburgeren): { $years } سنوات. آخر يوم: { DATE($day) }.
        [many] 🎓 الوقت الباقي للاندماج (inburgeren): { $years } سنة. آخر يوم: { DATE($day) }.
       *[other] 🎓 الوقت الباقي للاندماج (inburgeren): { $years } سنة. آخر يوم: { DATE($day) }.
    }

journey-termijn-months = { $months ->
        [zero] 🎓 الوقت الباقي للاندماج (inburgeren): أقل من شهر. آخر يوم: { DATE($day) }.
        [one] 🎓 الوقت الباقي للاندماج (inburgeren): شهر واحد. آخر يوم: { DATE($day) }.
        [two] 🎓 الوقت الباقي للاندماج (inburgeren): شهران. آخر يوم: { DATE($day) }.
        [few] 🎓 الوقت الباقي للاندماج (inburgeren): { $months } أشهر. آخر يوم: { DATE($day) }.
        [many] 🎓 الوقت الباقي للاندماج (inburgeren): { $months } شهراً. آخر يوم: { DATE($day) }.
       *[other] 🎓 الوقت الباقي للاندماج (inburgeren): { $months } شهر. آخر يوم: { DATE($day) }.
    }

journey-termijn-days = 🎓 آخر يوم للاندماج (inburgeren): { DATE($day) }. يرجى الحديث مع مستشار الاندماج (consulent).

journey-picture-here = أنت هنا

journey-picture-title = مساري في الاندماج

journey-picture-more = { $count ->
        [zero] لا خطوات أخرى
        [one] وخطوة أخرى
        [two] وخطوتان أخريان
        [few] و{ $count } خطوات أخرى
        [many] و{ $count } خطوة أخرى
       *[other] و{ $count } خطوة أخرى
    }

journey-picture-weeks = { $weeks ->
        [zero] أقل من أسبوع حتى خطة PIP
        [one] أسبوع واحد حتى خطة PIP
        [two] أسبوعان حتى خطة PIP
        [few] { $weeks } أسابيع حتى خطة PIP
        [many] { $weeks } أسبوعاً حتى خطة PIP
       *[other] { $weeks } أسبوع حتى خطة PIP
    }

journey-picture-due = حتى { DATE($day) }

label-step = { $sign } { $title }

label-term = { $sign } { $title }

label-contact = { $sign } { $title }

button-all-steps = 🗺️ كل الخطوات

button-step-after = ◂ الخطوة التالية

button-read-on = 📖 متابعة القراءة

button-who-does-this = 👥 من يقوم بهذا؟

words-title = 📖 <b>كلمات</b>

words-how = هل في رسالة البريد (brief) كلمة صعبة؟ يرجى اختيار موضوع. يمكنك أيضاً كتابة الكلمة هنا.

words-theme-letters = 📄 <b>الرسائل والقواعد</b>

words-theme-learning = 🎓 <b>التعلّم</b>

words-theme-money = 💶 <b>المال</b>

words-theme-plan = 🗓️ <b>الخطة والمحادثات</b>

words-choose = يرجى اختيار كلمة.

words-term = <b>{ $title }</b>

button-theme-letters = 📄 الرسائل والقواعد

button-theme-learning = 🎓 التعلّم

button-theme-money = 💶 المال

button-theme-plan = 🗓️ الخطة والمحادثات

contacts-title = 👥 <b>من يساعدك؟</b>

contacts-name = <b>{ $title }</b>

contacts-phone = 📞 رقم الهاتف:
    <code>{ PLAIN($phone) }</code>

contacts-hours = 🕘 من { $first } إلى { $last }، من الساعة { $opens } إلى { $closes }

contacts-no-phone = 📞 رقم الهاتف موجود في رسالة البريد (brief).

contacts-address = 📍 { $address }

weekday-ma = الاثنين

weekday-di = الثلاثاء

weekday-wo = الأربعاء

weekday-do = الخميس

weekday-vr = الجمعة

weekday-za = السبت

weekday-zo = الأحد

journey-picture-weeks-provisional = { $weeks ->
        [zero] ربما أقل من أسبوع حتى خطة PIP
        [one] ربما أسبوع واحد حتى خطة PIP
        [two] ربما أسبوعان حتى خطة PIP
        [few] ربما { $weeks } أسابيع حتى خطة PIP
        [many] ربما { $weeks } أسبوعاً حتى خطة PIP
       *[other] ربما { $weeks } أسبوع حتى خطة PIP
    }
