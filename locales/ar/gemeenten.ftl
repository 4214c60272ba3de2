contact-inkomen = الدخل (inkomensconsulent)

contact-inkomen-what = موظف الدخل (<i>inkomensconsulent</i>) يرتّب إعانتك المالية (uitkering). ويمكنك هنا السؤال أيضاً عن مال للأثاث.

contact-budget = قسم المال (budgetbeheer)

contact-budget-what = <i>budgetbeheer</i> قسم في البلدية. يدفع القسم جزءاً من تكاليفك الثابتة (vaste lasten).

contact-consulent-whole = { $years ->
        [zero] مستشارك ({ $contact }) يساعدك طوال الوقت.
        [one] مستشارك ({ $contact }) يساعدك طوال الوقت. قد تكون المدة سنة واحدة.
        [two] مستشارك ({ $contact }) يساعدك طوال الوقت. قد تكون المدة سنتين.
        [few] مستشارك ({ $contact }) يساعدك طوال الوقت. قد تكون المدة { $years } سنوات.
        [many] مستشارك ({ $contact }) يساعدك طوال الوقت. قد تكون المدة { $years } سنة.
       *[other] مستشارك ({ $contact }) يساعدك طوال الوقت. قد تكون المدة { $years } سنة.
    }

step-koppeling-three = هناك محادثة معك ومع مستشارك ({ $contact }) ومع COA. والأفضل أن تكون المحادثة في { $municipality }.

step-begeleiding-moving = في البداية هناك مساعدة لك في الانتقال إلى البيت. وبعد ذلك تعلّم للقيام بالأمور دون مساعدة.

step-begeleiding-papers = وهناك مساعدة لك في الأوراق أيضاً. مثلاً: عقد الإيجار (huurcontract) والتأمين الصحي (zorgverzekering). وكذلك الغاز والماء والكهرباء.

step-begeleiding-more = هل تلزمك مساعدة بعد ذلك؟ عندها تأتي المساعدة من { $next }.

step-begeleiding-legal = ويمكنك طرح أسئلة عن القانون أيضاً.

step-begeleiding-extended = أحياناً تكون مدة المساعدة أطول. يمكنك سؤال مستشارك ({ $contact }) عن ذلك.

step-inkomen = محادثة عن المال

step-inkomen-what = هذه محادثة مع موظف من البلدية ({ $income }). موضوعها إعانتك المالية (uitkering).

step-inkomen-furnish = 🛋️ ألا يوجد لديك أثاث؟ يمكنك السؤال عن <b>bijzondere bijstand</b>. هذا مال للتكاليف الإضافية.

step-inkomen-after = بعد ذلك يساعدك قسم المال (budgetbeheer) في تكاليفك الثابتة (vaste lasten). ثم تأتي المقابلة الشاملة (brede intake).

step-ontzorgen-part = هل لديك إعانة مالية (bijstand)؟ عندها تدفع البلدية جزءاً من التكاليف الثابتة (vaste lasten) عنك. تدفعها من إعانتك. هذا اسمه <b>financieel ontzorgen</b>. المشاركة فيه واجبة.

step-ontzorgen-which = 🧾 أي فواتير تدفعها البلدية؟ يمكنك سؤال مستشارك ({ $contact }).

step-ontzorgen-group = { $times ->
        [zero] 📒 لاحقاً هناك دروس عن المال في مجموعة. ويمكنك الحصول على مساعدة فردية أيضاً.
        [one] 📒 لاحقاً هناك دروس عن المال في مجموعة، وهي لقاء واحد. ويمكنك الحصول على مساعدة فردية أيضاً.
        [two] 📒 لاحقاً هناك دروس عن المال في مجموعة، وهي لقاءان. ويمكنك الحصول على مساعدة فردية أيضاً.
        [few] 📒 لاحقاً هناك دروس عن المال في مجموعة، وهي { $times } لقاءات. ويمكنك الحصول على مساعدة فردية أيضاً.
        [many] 📒 لاحقاً هناك دروس عن المال في مجموعة، وهي { $times } لقاءً. ويمكنك الحصول على مساعدة فردية أيضاً.
       *[other] 📒 لاحقاً هناك دروس عن المال في مجموعة، وهي { $times } لقاء. ويمكنك الحصول على مساعدة فردية أيضاً.
    }

step-ontzorgen-exception = نادراً جداً تكون المدة أطول. مستشارك ({ $contact }) يتحدث معك عن ذلك.

step-ontzorgen-course = 📒 في هذه المدة هناك دورة عن التعامل مع المال. اسم الدورة { $course }. وهناك مساعدة من { $partner } أيضاً.

step-ontzorgen-rent-care = 🧾 البلدية تدفع شيئين.
    • الإيجار، إلى { $landlord }.
    • التأمين الصحي (zorgverzekering)، عند { $insurer }.

step-ontzorgen-self = ⚠️ <b>ليست</b> على البلدية: فواتير الغاز والماء والكهرباء. دفع هذه الفواتير عليك.

step-ontzorgen-skills = 📒 هناك مساعدة من { $partner } في اللغة والكمبيوتر والحساب. وكذلك في أوراق المال. هذه تجربة (proef). يمكنك سؤال مستشارك ({ $contact }) عن المشاركة.

step-intake-invite = تصلك دعوة من مستشارك ({ $contact }).

step-intake-family = المحادثة عنك وعن عائلتك. وهناك أيضاً اختبار القابلية للتعلّم (leerbaarheidstoets).

step-intake-number-ask = كم عدد المحادثات؟ يمكنك سؤال مستشارك ({ $contact }).

step-intake-several = هناك أكثر من محادثة. وهناك أيضاً اختبار القابلية للتعلّم (leerbaarheidstoets).

step-intake-observe = في هذه المدة تنظر البلدية في طريقتك في التعلّم. وتنظر أيضاً في قدراتك الجيدة.

step-intake-azc = أحياناً يبدأ هذا في مركز اللجوء (azc).

step-intake-helper = 🤝 هناك مساعدة من { $partner } في ذلك.

step-intake-interpreters = 🗣️ المترجم الفوري (tolk) من { $interpreters }.

step-leerbaarheidstoets-by = يكون الاختبار عند مستشارك ({ $contact }).

step-leerbaarheidstoets-maker = الاختبار من { $maker }. وهو نفسه في كل هولندا.

step-taalstart = بداية اللغة (taalstart)

step-taalstart-what = هنا تبدأ دروس اللغة الهولندية. هذا جزء من المقابلة الشاملة (brede intake).

step-taalstart-see = هكذا تعرف البلدية طريقتك في التعلّم. هذا يساعد في اختيار مسارك التعليمي (leerroute).

step-taalstart-place = 📍 مكان الدروس: { $places }.

step-lessen-enrol = البلدية تسجّلك في المدرسة.

step-lessen-young = هل عمرك أقل من { $age }؟ يمكنك السؤال عن مسار التعليم (onderwijsroute).

step-lessen-school-at = 🏫 المدرسة: { $schools }.
    📍 مكان الدروس: { $places }.

step-lessen-further = 🏫 هل رغبتك في المعهد العالي (hbo)؟ المدرسة: { $hbo }.
    🏫 هل رغبتك في التعليم المهني (mbo)؟ المدارس: { $mbo }.

step-lessen-week = عدد فترات الدروس (dagdelen) في الأسبوع: { $least } أو { $most }. الفترة هي صباح أو بعد ظهر.

step-lessen-place = 📍 مكان الدروس: { $place }.

step-lessen-place-z = 📍 مكان الدروس: { $z_place }.

step-lessen-education = 🏫 المدارس: { $schools }. يمكنك سؤال مستشارك ({ $contact }) عن المدرسة المناسبة لك.

step-lessen-entree = هل رغبتك أولاً في <b>entree</b>، أي بداية التعليم المهني (mbo)؟ هناك دورة خاصة لذلك.

step-lessen-work = 🛠️ هناك مساعدة من { $partner } في البحث عن عمل بأجر.

step-lessen-take-part = 🛠️ هناك مساعدة من { $partner } في المشاركة. مثلاً: عمل تطوعي (vrijwilligerswerk). أو عمل بأجر إذا أمكن.

step-pvt-meetings = { $times ->
        [zero] لا توجد لقاءات الآن.
            📍 المكان: { $places }.
        [one] هناك لقاء واحد.
            📍 المكان: { $places }.
        [two] هناك لقاءان.
            📍 المكان: { $places }.
        [few] هناك { $times } لقاءات.
            📍 المكان: { $places }.
        [many] هناك { $times } لقاءً.
            📍 المكان: { $places }.
       *[other] هناك { $times } لقاء.
            📍 المكان: { $places }.
    }

step-pvt-guide = 🤝 مستشارك ({ $contact }) يقدّم دورة PVT.

step-pvt-about = ومن المواضيع أيضاً: الدين والتمييز (discriminatie) وحرية الرأي. وكذلك: المرأة والرجل متساويان.

step-pvt-guests = وهناك آخرون يشرحون عملهم. مثلاً: { $guests }.

step-pvt-in-route = دورة PVT جزء من مسارك التعليمي (leerroute).

step-map-partner = 🤝 دورة MAP يقدّمها { $partner }.

step-map-in-lessons = دورة MAP جزء من دروسك.

step-map-parts = فيها دروس وتدريب في مكان عمل (stage). هناك يكون التعلّم بالعمل.

step-voortgang-every = { $months ->
        [zero] هناك محادثة كل شهر.
        [one] هناك محادثة كل شهر.
        [two] هناك محادثة كل شهرين.
        [few] هناك محادثة كل { $months } أشهر.
        [many] هناك محادثة كل { $months } شهراً.
       *[other] هناك محادثة كل { $months } شهر.
    }

step-voortgang-with = مدرّسك ومرافقك (begeleider) يشاركان في المحادثة. ولاحقاً أحياناً شخص من عملك أيضاً.

step-voortgang-a-year = { $times ->
        [zero] مكتوب في خطتك عدد المحادثات في السنة.
        [one] هناك محادثة واحدة على الأقل في السنة. وأحياناً أكثر.
        [two] هناك محادثتان على الأقل في السنة. وأحياناً أكثر.
        [few] هناك { $times } محادثات على الأقل في السنة. وأحياناً أكثر.
        [many] هناك { $times } محادثة على الأقل في السنة. وأحياناً أكثر.
       *[other] هناك { $times } محادثة على الأقل في السنة. وأحياناً أكثر.
    }

term-ontzorgen-not-all = ⚠️ انتباه: في { $municipality } دفع الغاز والماء والكهرباء عليك.

term-ontzorgen-part = { $months ->
        [zero] في البداية تدفع البلدية جزءاً من التكاليف الثابتة (vaste lasten) عنك. تدفعه من إعانتك (bijstand). المدة أقل من شهر.
        [one] في البداية تدفع البلدية جزءاً من التكاليف الثابتة (vaste lasten) عنك. تدفعه من إعانتك (bijstand). المدة شهر واحد.
        [two] في البداية تدفع البلدية جزءاً من التكاليف الثابتة (vaste lasten) عنك. تدفعه من إعانتك (bijstand). المدة شهران.
        [few] في البداية تدفع البلدية جزءاً من التكاليف الثابتة (vaste lasten) عنك. تدفعه من إعانتك (bijstand). المدة { $months } أشهر.
        [many] في البداية تدفع البلدية جزءاً من التكاليف الثابتة (vaste lasten) عنك. تدفعه من إعانتك (bijstand). المدة { $months } شهراً.
       *[other] في البداية تدفع البلدية جزءاً من التكاليف الثابتة (vaste lasten) عنك. تدفعه من إعانتك (bijstand). المدة { $months } شهر.
    }
