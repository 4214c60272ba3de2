lesson-inkomsten = الدخل والمصاريف

lesson-inkomsten-goal = بعد الدرس يصبح واضحاً: ماذا يدخل، وماذا يخرج، وماذا يبقى؟

lesson-inkomsten-in = 💰 هناك مال يصل إليك. هذا اسمه الدخل (<b>inkomsten</b>). مثلاً إعانة مالية (bijstand)، أو راتب من العمل، أو علاوة (toeslag).

lesson-inkomsten-in-example = 👨 سمير من حمص. يعيش هنا مع زوجته وطفلين. لديهم إعانة مالية (bijstand). ويصلهم أيضاً مال للأطفال.

lesson-inkomsten-one = 🧾 في حال السكن وحدك، أو مع أطفالك فقط، تكون الإعانة المالية (bijstand) على الأكثر { MONEY($amount) } في الشهر. قد يكون المبلغ عندك مختلفاً. المبلغ مكتوب في رسالتك.

lesson-inkomsten-one-holiday = 🌴 جزء من هذا هو مال العطلة (<b>vakantiegeld</b>). يمكنك سؤال مستشارك ({ $contact }): متى يصلني؟

lesson-inkomsten-two = 🧾 في حال السكن مع شريك حياتك، وعمر كل منكما 21 سنة أو أكثر، تكون الإعانة المالية (bijstand) لكما معاً على الأكثر { MONEY($amount) } في الشهر. قد يكون المبلغ عندك مختلفاً. المبلغ مكتوب في رسالتك.

lesson-inkomsten-two-holiday = 🌴 جزء من هذا هو مال العطلة (<b>vakantiegeld</b>). يمكنك سؤال مستشارك ({ $contact }): متى يصلنا؟

lesson-inkomsten-out = 🛍️ وهناك مال يخرج. هذا اسمه المصاريف (<b>uitgaven</b>). وهي ثلاثة أنواع.

lesson-inkomsten-out-kinds = • <b>التكاليف الثابتة (vaste lasten)</b>: نفس المبلغ كل شهر، مثل الإيجار (huur).
    • <b>كل أسبوع</b>: الطعام والباص.
    • <b>أحياناً</b>: معطف، أو شيء تعطّل.

lesson-inkomsten-out-example = 👨 كان سمير يحسب الإيجار (huur) والطعام فقط. ثم تعطّلت دراجة ابنته. الآن يحسب أيضاً ما يأتي أحياناً.

lesson-inkomsten-which = 📦 من أي نوع هذا المصروف؟

lesson-inkomsten-which-vast = 📌 ثابت، كل شهر

lesson-inkomsten-which-week = 🛒 كل أسبوع

lesson-inkomsten-which-soms = 🔧 أحياناً

lesson-inkomsten-which-huur = 🏠 الإيجار (huur)

lesson-inkomsten-which-huur-why = الإيجار (huur) يأتي كل شهر. والمبلغ يبقى نفسه مدة طويلة.

lesson-inkomsten-which-eten = 🍞 الطعام

lesson-inkomsten-which-eten-why = شراء الطعام يكون كل أسبوع. واختيار المحل لك.

lesson-inkomsten-which-telefoon = 📱 الهاتف، بالشهر

lesson-inkomsten-which-telefoon-why = مع العقد يكون الدفع كل شهر. حتى مع مكالمات قليلة. لذلك هو من التكاليف الثابتة (vaste lasten).

lesson-inkomsten-which-bus = 🚌 الباص

lesson-inkomsten-which-bus-why = دفع الباص يكون لكل رحلة. والمشي أو الدراجة ممكن أحياناً.

lesson-inkomsten-which-jas = 🧥 معطف دافئ

lesson-inkomsten-which-jas-why = شراء المعطف ليس كل شهر. لكن الشتاء يأتي كل سنة. من الجيد ترك مبلغ صغير لذلك كل شهر.

lesson-inkomsten-which-fiets = 🚲 تصليح الدراجة

lesson-inkomsten-which-fiets-why = لا أحد يعرف متى تتعطّل الدراجة. لكن هذا يحدث يوماً ما. عندها يساعد القليل من الادخار.

lesson-inkomsten-left = 👨 يدخل إلى سمير { MONEY($komt) } في الشهر. تكاليفه الثابتة (vaste lasten) هي { MONEY($vast) }. كم يبقى للباقي؟

lesson-inkomsten-left-why = { MONEY($komt) } ناقص { MONEY($vast) }. الباقي { MONEY($result) }. منه يدفع الطعام والباص وكل ما يأتي أحياناً.

lesson-inkomsten-small = ☕ يشتري سمير في الطريق إلى الدرس قهوة وسندويشة. الثمن { MONEY($dag) } في اليوم. يفعل ذلك 20 يوماً في الشهر. كم هذا في الشهر؟

lesson-inkomsten-small-why = 20 مرة { MONEY($dag) } تساوي { MONEY($result) }. المبلغ الصغير يكبر. ومن يرى ذلك يمكنه الاختيار.

lesson-inkomsten-habit = ☕ يرى سمير أن هذا مال كثير. لكنه يحب قهوته أيضاً. ما الذي يناسبه؟

lesson-inkomsten-habit-stop = عدم الشراء أبداً

lesson-inkomsten-habit-stop-why = هكذا يوفّر أكثر. لكن ترك كل شيء صعب. وكثيراً ما لا يدوم ذلك طويلاً.

lesson-inkomsten-habit-minder = أكثر من البيت معه

lesson-inkomsten-habit-minder-why = كثيراً ما يأخذ معه الشاي والخبز. ومرة في الأسبوع يشتري قهوة. هكذا يبقى مال، ويبقى شيء جميل أيضاً.

lesson-inkomsten-habit-niets = ترك كل شيء كما هو

lesson-inkomsten-habit-niets-why = هذا ممكن، فالمال ماله. وإذا بقي ما يكفي فلا بأس. أما إذا نقص المال، فهنا يمكن التوفير.

lesson-inkomsten-overview = 📝 الآن كتابة كشف لمالك. ما الخطوة الأولى؟ وماذا بعدها؟

lesson-inkomsten-overview-in = كتابة ما يدخل

lesson-inkomsten-overview-vast = كتابة الثابت

lesson-inkomsten-overview-min = حساب ما يبقى

lesson-inkomsten-overview-week = تقسيمه على الأسابيع

lesson-inkomsten-overview-why = البداية بما هو مؤكد: المال الذي يدخل. ثم التكاليف الثابتة (vaste lasten). وما يبقى يمكن تقسيمه.

lesson-inkomsten-short = 👨 في هذا الشهر يخرج مال أكثر مما يدخل. ماذا يفعل سمير؟

lesson-inkomsten-short-lenen = أخذ دين من صديق

lesson-inkomsten-short-lenen-why = الصديق يساعد بفرح. لكن الشهر القادم يجب رد المال. عندها يقل المال أكثر. الأفضل أولاً: أين يذهب المال؟

lesson-inkomsten-short-laten = ترك فاتورة بلا دفع

lesson-inkomsten-short-laten-why = هذا يريح اليوم. لكن الفاتورة المتروكة تصبح كثيراً أغلى. الاتصال والشرح يساعدان.

lesson-inkomsten-short-praten = الكتابة وطلب المساعدة

lesson-inkomsten-short-praten-why = على الورق يرى أين يذهب المال. ومع المستشار ({ $contact }) يجد حلاً. كثير من الناس يسألون عن ذلك.

lesson-inkomsten-gift = 🎁 هل يصلك مال من العائلة أو الأصدقاء؟ الهدية حتى { MONEY($amount) } في السنة ليست محسوبة في الإعانة المالية (bijstand). هل هو أكثر؟ يمكنك أولاً سؤال مستشارك ({ $contact }).

lesson-inkomsten-job = 💼 يمكن لسمير العمل يوم السبت في محل. لديه إعانة مالية (bijstand). ماذا يفعل أولاً؟

lesson-inkomsten-job-vraag = الإخبار والسؤال

lesson-inkomsten-job-vraag-why = المستشار ({ $contact }) يشرح ما يمكنه الاحتفاظ به. هكذا يعرف مسبقاً كم يدخل. ولا يلزمه لاحقاً رد شيء.

lesson-inkomsten-job-niets = عدم قول شيء

lesson-inkomsten-job-niets-why = العمل جيد. لكن الراتب يُحسب في الإعانة المالية (bijstand). وإذا عرفت البلدية لاحقاً، فكثيراً ما يلزم رد المال. الإخبار أكثر أماناً.

lesson-inkomsten-job-later = الإخبار لاحقاً

lesson-inkomsten-job-later-why = جيد أن يخبر. والسؤال أولاً أفضل. هكذا تكون الإعانة المالية (bijstand) صحيحة من البداية.

lesson-inkomsten-end = 👍 للتذكّر:
    • من المفيد كتابة ما يدخل وما يخرج.
    • وحساب ما يأتي أحياناً أيضاً.
    • المال قليل؟ من الأفضل الكلام عنه مبكراً.
