lesson-maand = أسبوعي وشهري

lesson-maand-goal = بعد الدرس يصبح واضحاً: كيف يكفي المال للشهر كله؟

lesson-maand-days = 🗓️ المال لا يصل في يوم واحد. للإعانة المالية (bijstand) يوم. وللعلاوة (toeslag) يوم آخر. وللفواتير أيضاً أيامها.

lesson-maand-days-example = 👩 سلام من أسمرة. تنظر في تطبيق البنك على هاتفها. وتكتب كل يوم فيه مال على تقويم. الآن ترى: الإيجار (huur) يُدفع مبكراً.

lesson-maand-when = ⏱️ كل متى يأتي هذا المال أو يُدفع؟

lesson-maand-when-maand = كل شهر

lesson-maand-when-kwartaal = كل ثلاثة أشهر

lesson-maand-when-jaar = مرة في السنة

lesson-maand-when-bijstand = 🧾 الإعانة المالية

lesson-maand-when-bijstand-why = الإعانة المالية (bijstand) مبلغ شهري. وأحياناً يصلك جزء منه كل أسبوع.

lesson-maand-when-huur = 🏠 الإيجار (huur)

lesson-maand-when-huur-why = الإيجار (huur) يُدفع منك أو من البلدية: كل شهر. واليوم مكتوب في عقد الإيجار (huurcontract).

lesson-maand-when-kind = 🧒 إعانة الأطفال

lesson-maand-when-kind-why = إعانة الأطفال (kinderbijslag) تأتي مرة كل ثلاثة أشهر. المبلغ كبير. من المفيد تقسيمه على ثلاثة أشهر.

lesson-maand-when-premie = 🩺 التأمين الصحي

lesson-maand-when-premie-why = للتأمين الصحي (zorgverzekering) مبلغ كل شهر. هذا اسمه <b>premie</b>.

lesson-maand-when-energie = 💡 الحساب السنوي للكهرباء

lesson-maand-when-energie-why = هذا اسمه الفاتورة السنوية الختامية (<b>jaarafrekening</b>). بعد سنة تحسب الشركة ما استُهلك. أحياناً يعود إليك مال. وأحياناً يلزم دفع مبلغ إضافي.

lesson-maand-early = 👩 الإيجار (huur) يُسحب من البنك في اليوم 1. مال سلام يصل في اليوم 8. ما الذي يساعدها؟

lesson-maand-early-wachten = انتظار اليوم 8

lesson-maand-early-wachten-why = في اليوم 8 يمكنها الدفع، هذا صحيح. لكن الإيجار (huur) يكون قد تأخر. اتصال مسبق يعطي راحة.

lesson-maand-early-vragen = طلب يوم آخر

lesson-maand-early-vragen-why = كثيراً ما يمكن للشركة اختيار يوم آخر. تتصل سلام وتسأل. إذا لم يمكن، تحتفظ بمال من الشهر الذي قبله.

lesson-maand-early-lenen = أخذ دين كل شهر

lesson-maand-early-lenen-why = هكذا يُدفع الإيجار (huur) في وقته. لكن الدين كل شهر يأخذ الراحة، وأحياناً الصداقة. يوم آخر هو حل حقيقي.

lesson-maand-first = 💶 وصل المال. ما الخطوة الأولى؟ وماذا بعدها؟

lesson-maand-first-vast = دفع التكاليف الثابتة

lesson-maand-first-later = ترك شيء لوقت آخر

lesson-maand-first-week = تقسيم مال الأسابيع

lesson-maand-first-leuk = شيء ممتع

lesson-maand-first-why = أولاً ما هو لازم: هكذا يكون بيتك مضموناً. ثم شيء لوقت آخر. والباقي يُقسَّم على الأسابيع. وما يبقى بعد ذلك هو حر.

lesson-maand-weeks = 📆 الشهر عادةً أطول من أربعة أسابيع. هناك يومان أو ثلاثة أيام زيادة. وكثيراً ما ينتهي المال في هذه الأيام.

lesson-maand-weeks-example = 👩 تشتري سلام الطعام كل سبت من السوق. في هذا الشهر خمسة أيام سبت. لذلك تقسم على خمسة، لا على أربعة.

lesson-maand-five = 👩 لدى سلام { MONEY($geld) } للطعام والباص. تقسم المبلغ على خمسة أسابيع. كم لكل أسبوع؟

lesson-maand-five-why = { MONEY($geld) } تقسيم 5 تساوي { MONEY($result) }. بهذا المبلغ يكفيها المال في الأسبوع الأخير أيضاً.

lesson-maand-four = 💼 من يعمل يصله الأجر أحياناً كل أربعة أسابيع. هذا ثلاث عشرة مرة في السنة. لذلك يختلف اليوم كل شهر.

lesson-maand-four-example = 👨 يصل يونس أجره في 3 كانون الأول. بعد أربعة أسابيع يكون 31 كانون الأول. يكتب كل يوم أجر على تقويمه.

lesson-maand-twice = 👨 في هذا الشهر يصل يونس الأجر مرتين. الإيجار (huur) مدفوع. ما التصرف الذكي؟

lesson-maand-twice-bewaren = حفظ جزء منه

lesson-maand-twice-bewaren-why = في الشهر القادم يصل الأجر مرة واحدة من جديد. الجزء المحفوظ يعطي عندها راحة.

lesson-maand-twice-alles = صرف كل المال الآن

lesson-maand-twice-alles-why = شيء إضافي جميل، وهذا ممكن. لكن هذا الأجر هو أيضاً للأسابيع التي بعده. حفظ جزء منه يساعده عندها.

lesson-maand-twice-vragen = السؤال: ماذا يتغيّر؟

lesson-maand-twice-vragen-why = هل لديه أيضاً إعانة مالية (bijstand) أو علاوة (toeslag)؟ عندها يُحسب الأجر. المستشار ({ $contact }) يشرح ماذا يتغيّر.

lesson-maand-pots = 🏺 من المفيد حفظ المال في أجزاء. هكذا يظهر كم بقي لليوم.

lesson-maand-pots-how = • نقداً: ظرف لكل أسبوع.
    • في البنك: حساب ثانٍ للتكاليف الثابتة (vaste lasten).
    • على ورقة: كتابة ما اشتُري كل يوم.

lesson-maand-shop = 🛒 تذهب سلام إلى المحل. تريد البقاء ضمن مبلغها. ما الذي يساعد؟

lesson-maand-shop-lijst = كتابة قائمة

lesson-maand-shop-lijst-why = مع القائمة تشتري ما يلزم. وتنظر أولاً في البيت ماذا بقي. هذا يوفّر المال والوقت.

lesson-maand-shop-honger = الذهاب وهي جائعة

lesson-maand-shop-honger-why = مع الجوع يبدو كل شيء لذيذاً. وكثيراً ما يزيد الشراء. أكل شيء قبل الذهاب يساعد.

lesson-maand-shop-kaart = دفع كل شيء بالبطاقة

lesson-maand-shop-kaart-why = البطاقة سهلة. لكن المال يخرج دون أن يُرى. من المفيد النظر بعدها في الهاتف: كم بقي؟

lesson-maand-feast = 🎉 بعد ثلاثة أشهر عيد. تريد سلام عندها صرف { MONEY($feest) }. كم تحفظ كل شهر؟

lesson-maand-feast-why = { MONEY($feest) } تقسيم 3 تساوي { MONEY($result) }. جزء صغير كل شهر أخف من الكل مرة واحدة.

lesson-maand-gone = 👩 اليوم هو 25 من الشهر. انتهى مال سلام. ماذا يمكنها؟

lesson-maand-gone-later = شراء الآن ودفع لاحقاً

lesson-maand-gone-later-why = الآن لديها ما يلزمها. لكن في الشهر القادم تأتي هذه الفاتورة أيضاً. وعندها ينقص المال من جديد.

lesson-maand-gone-kijken = النظر أين ذهب المال

lesson-maand-gone-kijken-why = في حساب البنك ترى كل ما اشترته. هكذا تعرف أين يمكن التوفير. والشهر القادم يكون أفضل.

lesson-maand-gone-vragen = طلب المساعدة

lesson-maand-gone-vragen-why = لا مال للطعام؟ المستشار ({ $contact }) يعرف أين المساعدة. الطلب المبكر قوة. وهي ليست وحدها.

lesson-maand-mine = ✍️ تمرين لهذا الأسبوع، مع تقويم. يُكتب عليه: متى يصل مالي؟ ومتى تُدفع الفواتير؟

lesson-maand-end = 👍 للتذكّر:
    • من المهم معرفة يوم وصول المال.
    • أولاً دفع ما هو ثابت.
    • ثم تقسيم الباقي على كل الأسابيع.
