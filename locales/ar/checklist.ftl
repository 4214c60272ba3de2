item-huur = عقد الإيجار

item-huur-what = عقد الإيجار (<b>huurcontract</b>) يخصّ بيتك. مكتوب فيه مبلغ الإيجار. من المفيد قراءته مع شخص آخر. ويرجى التوقيع بعد فهمه فقط.

item-huur-paid = 🧾 هل لديك إعانة مالية (bijstand)؟ عندها تدفع البلدية الإيجار في البداية.

item-huur-paid-to = 🧾 هل لديك إعانة مالية (bijstand)؟ عندها تدفع البلدية الإيجار في البداية. المال يذهب إلى { $landlord }.

item-huur-which = 🧾 هل لديك إعانة مالية (bijstand)؟ ربما تدفع البلدية هذا في البداية. يمكنك سؤال مستشارك ({ $contact }).

item-huur-helper = 🤝 مرافقك من { $partner } يساعدك في هذا.

item-energie = الغاز والماء والكهرباء

item-energie-what = للغاز والكهرباء يمكنك اختيار شركة. هناك مبلغ للدفع كل شهر. وبعد سنة تصلك الفاتورة السنوية الختامية (<b>jaarafrekening</b>).

item-energie-paid = 🧾 هل لديك إعانة مالية (bijstand)؟ عندها تدفع البلدية الغاز والماء والكهرباء في البداية.

item-energie-which = 🧾 هل لديك إعانة مالية (bijstand)؟ ربما تدفع البلدية هذا في البداية. يمكنك سؤال مستشارك ({ $contact }).

item-energie-self = ⚠️ <b>ليست</b> على البلدية: فواتير الغاز والماء والكهرباء. دفعها عليك. لذلك من المهم ترتيبها بسرعة.

item-energie-helper = 🤝 مرافقك من { $partner } يساعدك في هذا.

item-meterstanden = أرقام العدّاد

item-meterstanden-what = العدّاد يحسب الغاز والماء والكهرباء عندك. يرجى كتابة الأرقام (meterstanden) في أول يوم، وأخذ صورة لها. ثم يرجى إرسال الأرقام إلى الشركة.

item-zorgverzekering = التأمين الصحي

item-zorgverzekering-what = كل شخص في هولندا يلزمه تأمين صحي (zorgverzekering). هذا التأمين يدفع للطبيب والمستشفى. ويمكنك السؤال عن علاوة الرعاية (zorgtoeslag): مال يساعدك في ذلك.

item-zorgverzekering-paid = 🧾 هل لديك إعانة مالية (bijstand)؟ عندها تدفع البلدية هذا في البداية.

item-zorgverzekering-paid-at = 🧾 هل لديك إعانة مالية (bijstand)؟ عندها تدفع البلدية هذا في البداية. التأمين من { $insurer }.

item-zorgverzekering-which = 🧾 هل لديك إعانة مالية (bijstand)؟ ربما تدفع البلدية هذا في البداية. يمكنك سؤال مستشارك ({ $contact }).

item-zorgverzekering-helper = 🤝 مرافقك من { $partner } يساعدك في هذا.

item-brp = التسجيل (BRP)

item-brp-what = يرجى إعطاء عنوانك الجديد للبلدية. البلدية تسجّلك في قائمة السكان (<b>BRP</b>). يلزم موعد لذلك.

item-bank = حساب في البنك

item-bank-what = يلزمك حساب في البنك (bankrekening). إليه يصل مالك. ألا يوجد لديك حساب بعد؟ يمكنك طلب المساعدة.

item-inrichting = أثاث وأغراض

item-inrichting-what = ماذا يلزمك في البيت؟ من المفيد كتابة قائمة. هل مالك قليل؟ يمكنك سؤال مستشارك ({ $contact }) عمّا هو ممكن.

item-inrichting-furnish = 🧾 يمكنك السؤال عن <b>bijzondere bijstand</b>. هذا مال للتكاليف الإضافية.

item-huisarts = طبيب الأسرة (huisarts)

item-huisarts-what = طبيب الأسرة (huisarts) هو طبيبك. يرجى البحث عن طبيب قريب من بيتك. ثم الاتصال والسؤال: هل يمكنني المجيء إليكم؟

item-school = مدرسة لأطفالك

item-school-what = هل لديك أطفال؟ يرجى البحث عن مدرسة قريبة من بيتك. ويمكنك طلب المساعدة من مستشارك ({ $contact }).

button-checklist = 📦 الانتقال إلى بيت

checklist-title = 📦 <b>الانتقال إلى بيت</b>
    هذه هي الأمور اللازمة. يرجى اختيار شيء لقراءة الشرح.

checklist-done = تم: { $done } من { $count }.

checklist-all-done = 🎉 تم كل شيء. عمل رائع!

label-item = { $sign } { $title }

checklist-name = <b>{ $title }</b>

button-item-done = ✅ تم هذا

button-item-open = ▫️ لم يتم هذا بعد
