activity-vrijwilligerswerk = عمل تطوعي

activity-vrijwilligerswerk-what = هذا عمل لمساعدة الآخرين دون أجر (vrijwilligerswerk). فيه ممارسة للغة الهولندية وتعرّف على الناس. وهو ممكن مع الدروس.

activity-taalhuis = بيت اللغة (Taalhuis)

activity-taalhuis-what = في <i>Taalhuis</i> ممارسة للغة الهولندية مع الآخرين.

activity-taalhuis-skills = وهناك أيضاً مساعدة في الكمبيوتر والحساب. وكذلك في أوراق المال.

activity-zwemles = دروس السباحة

activity-zwemles-what = هنا تعلّم السباحة (zwemles). في هولندا ماء كثير، ولذلك هذا أكثر أماناً.

activity-fietsles = دروس الدراجة

activity-fietsles-what = هنا تعلّم ركوب الدراجة وقواعد الطريق (fietsles). هكذا يسهل الذهاب إلى الدروس والعمل.

activity-naar-werk = الطريق إلى العمل

activity-naar-werk-what = البلدية تساعدك في الطريق إلى العمل. هذا ممكن مع الدروس.

activity-financieel-cafe = مقهى المال

activity-financieel-cafe-what = هنا يمكنك طرح أسئلة عن المال (<i>financieel café</i>). ويمكنك أيضاً إحضار رسائلك.

activity-fiets = دراجة (fiets)

activity-fiets-what = هل مجيئك للسكن هنا قريب؟ عندها تصلك دراجة (fiets). ألم تصلك بعد؟ يمكنك السؤال عنها.

activity-reiskosten = تكاليف التنقّل

activity-reiskosten-what = عادةً دفع تكاليف الطريق إلى الدروس (reiskosten) عليك. وأحياناً يمكن للبلدية المساعدة. يمكنك سؤال مستشارك ({ $contact }).

activity-inrichting = مال للأثاث

activity-inrichting-what = ألا يوجد لديك أثاث؟ ربما يمكنك الحصول على <b>bijzondere bijstand</b>. هذا مال للتكاليف الإضافية.

activity-vve = تعليم الأطفال الصغار

activity-vve-what = الأطفال الصغار يتعلّمون باللعب. هذا اسمه <b>voor- en vroegschoolse educatie (vve)</b>. يمكنك سؤال مستشارك ({ $contact }) عن مشاركة طفلك.

activity-kinderopvang = حضانة الأطفال

activity-kinderopvang-what = هل لديك دروس أو عمل؟ عندها يمكن لطفلك الذهاب إلى الحضانة (kinderopvang). أحياناً يطول الانتظار. لذلك من المفيد السؤال مبكراً.

activity-groot-gezin = عائلة كبيرة

activity-groot-gezin-what = هل لديك أطفال كثيرون؟ عندها هناك أمور كثيرة. البلدية تهتم بك أكثر. يمكنك قول ما يلزمك.

activity-noodopvang = السكن في مأوى الطوارئ

activity-noodopvang-what = هل سكنك في مأوى الطوارئ (noodopvang)؟ البلدية تهتم بك أكثر. يمكنك قول ما يلزمك.

button-info = 📖 شرح وأشياء أخرى

info-title = 📖 <b>شرح وأشياء أخرى</b>
    يرجى اختيار موضوع.

button-activities = 🎒 ماذا يمكنني أن أفعل؟

activities-title = 🎒 <b>ماذا يمكنني أن أفعل هنا؟</b>
    هذا هو الموجود في { $municipality }. يرجى اختيار شيء لقراءة الشرح.

label-activity = { $sign } { $title }

activities-name = <b>{ $title }</b>

button-activity-do = 🙋 أريد هذا

button-activity-help = 🙋 أريد مساعدة في هذا

activities-sure = ✉️ <b>{ $title }</b>
    هل أرسل هذا إلى مستشار الاندماج ({ $contact })؟

activities-not-yet = هذا ليس مؤكداً بعد. مستشارك ({ $contact }) ينظر معك في ما هو ممكن.
