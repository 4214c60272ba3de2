news-lead = 🔔 <b>أخبار عن اندماجك (inburgering)</b>

news-begins = 📍 يبدأ الآن: <b>{ $title }</b>

news-pip-who = توضع الخطة معك ومع مستشارك ({ $contact }). والبلدية مسؤولة عن تجهيزها في موعدها.

news-pip-missing = 💡 ألم تكن هناك محادثة أو اختبار حتى الآن؟ يمكنك سؤال مستشارك ({ $contact }) عن الموعد.

news-ontzorgen = 💶 المساعدة في التكاليف الثابتة (vaste lasten): آخر يوم هو { DAY($day) }. بعد ذلك يكون الدفع كله عليك.

news-ontzorgen-ask = 💡 يمكنك سؤال مستشارك ({ $contact }): ماذا سأدفع أنا بعد ذلك، وكيف؟

news-ontzorgen-longer = هل ما زال الأمر صعباً؟ يمكنك قول ذلك مبكراً. أحياناً تساعد البلدية مدة أطول.

news-termijn = 🎓 آخر يوم للاندماج (inburgeren): { DAY($day) }.

news-termijn-cannot = هل الوقت ربما لا يكفي؟ يمكنك الحديث الآن مع مستشارك ({ $contact }).

news-adult = 🎂 يبدأ سن الرشد في { DAY($day) }. يمكنك سؤال مستشارك ({ $contact }) عمّا يتغيّر عندها.

news-ask = هل هناك أسئلة؟ يمكنك الكتابة لي، أو سؤال مستشارك ({ $contact }).

news-locked = 🔔 هناك أخبار عن اندماجك (inburgering). يرجى الضغط على الزر وكتابة رمزك السري.

news-gone = هذا لم يعد موجوداً. يمكنك الاختيار من الأسفل.

news-date-set = 📅 تاريخ <b>{ $what }</b> هو: { DAY($new) }.

news-date-moved = 📅 تغيّر تاريخ <b>{ $what }</b>. قبل ذلك: { DATE($old) }. الآن: { DAY($new) }.

news-date-gone = 📅 تاريخ <b>{ $what }</b> ({ DATE($old) }) لم يعد صالحاً. مستشارك ({ $contact }) يخبرك بالمزيد.

news-name-koppeling = ربطك ببلدية (koppeling)

news-name-huisvesting = السكن (huisvesting)

news-name-brp = التسجيل في سجل السكان (BRP)

news-name-kennisgeving = رسالة DUO (kennisgeving)

news-name-pip = خطتك (PIP)

news-name-bijstand = بداية إعانتك المالية (bijstand)

news-route-set = 🛤️ مسارك التعليمي (leerroute) هو: <b>{ $new }</b>.

news-route-moved = 🛤️ تغيّر مسارك التعليمي (leerroute). قبل ذلك: { $old }. الآن: <b>{ $new }</b>.

news-route-gone = 🛤️ مسارك التعليمي (leerroute) السابق ({ $old }) لم يعد صالحاً. مستشارك ({ $contact }) يخبرك بالمزيد.

news-talks-set = { $new ->
        [zero] ☕ مكتوب في خطتك (PIP): <b>لا توجد</b> محادثات متابعة التقدّم (voortgangsgesprekken).
        [one] ☕ مكتوب في خطتك (PIP): <b>محادثة واحدة</b> لمتابعة التقدّم (voortgangsgesprek) في السنة.
        [two] ☕ مكتوب في خطتك (PIP): <b>محادثتان</b> لمتابعة التقدّم (voortgangsgesprekken) في السنة.
        [few] ☕ مكتوب في خطتك (PIP): <b>{ $new }</b> محادثات لمتابعة التقدّم (voortgangsgesprekken) في السنة.
        [many] ☕ مكتوب في خطتك (PIP): <b>{ $new }</b> محادثة لمتابعة التقدّم (voortgangsgesprekken) في السنة.
       *[other] ☕ مكتوب في خطتك (PIP): <b>{ $new }</b> محادثة لمتابعة التقدّم (voortgangsgesprekken) في السنة.
    }

news-talks-moved = ☕ تغيّر عدد محادثات متابعة التقدّم (voortgangsgesprekken) في السنة. قبل ذلك: { $old }. الآن: <b>{ $new }</b>.

news-talks-gone = ☕ عدد محادثات متابعة التقدّم (voortgangsgesprekken) في السنة ({ $old }) لم يعد صالحاً. مستشارك ({ $contact }) يخبرك بالمزيد.

news-route-b1 = مسار B1 (B1-route)

news-route-onderwijs = مسار التعليم (onderwijsroute)

news-route-z = مسار Z (Z-route)

news-on = 🔔 <b>الرسائل</b>
    ستصلك هنا أخبار عن اندماجك (inburgering). مثلاً عندما تبدأ خطوة.

news-always = لا تصلك الأخبار في الليل.

news-off = 🔕 حسناً. لن أرسل إليك أخباراً بعد الآن. وعند الكتابة لي يأتي الجواب دائماً.

news-off-again = لعودة الأخبار لاحقاً، يمكنك الضغط على الزر. الزر موجود أيضاً في ⚙️ الإعدادات، 🔔 الرسائل.

button-news = 🔔 الرسائل

button-news-on = 🔔 عودة الأخبار

button-news-off = 🔕 إيقاف الأخبار

button-news-quiet = 🔕 عدم الإرسال
