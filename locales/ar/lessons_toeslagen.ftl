lesson-toeslagen = العلاوات (toeslagen)

lesson-toeslagen-goal = بعد الدرس يصبح واضحاً: أي مال يمكن أن يصلني، وماذا يلزم الإبلاغ عنه؟

lesson-toeslagen-what = 🏛️ العلاوة (<b>toeslag</b>) مال من الحكومة. تساعد في التكاليف العالية. الطلب يكون منك عند مصلحة الضرائب (Belastingdienst).

lesson-toeslagen-what-example = 👩 مهرت من أسمرة. تعيش مع ابنتها التي عمرها أربع سنوات. يمكنها طلب علاوة (toeslag) للإيجار (huur) والصحة والطفلة.

lesson-toeslagen-which = 🎯 لأي شيء هذا المال؟

lesson-toeslagen-which-zorg = 🩺 للصحة

lesson-toeslagen-which-huis = 🏠 للبيت

lesson-toeslagen-which-kind = 🧒 للطفل

lesson-toeslagen-which-zorgtoeslag = علاوة الرعاية

lesson-toeslagen-which-zorgtoeslag-why = علاوة الرعاية (<b>zorgtoeslag</b>) تساعد في التأمين الصحي (zorgverzekering). هل هي ممكنة لك؟ يمكنك سؤال مستشارك ({ $contact }).

lesson-toeslagen-which-huurtoeslag = علاوة الإيجار

lesson-toeslagen-which-huurtoeslag-why = علاوة الإيجار (<b>huurtoeslag</b>) تساعد في إيجار بيتك (huur). عند الطلب يلزم عقد الإيجار (huurcontract).

lesson-toeslagen-which-budget = مال للأطفال (budget)

lesson-toeslagen-which-budget-why = <b>kindgebonden budget</b> (مال للأطفال) يساعد الأهل في تكاليف الطفل. هناك مبلغ لكل طفل.

lesson-toeslagen-which-bijslag = إعانة الأطفال

lesson-toeslagen-which-bijslag-why = إعانة الأطفال (<b>kinderbijslag</b>) تأتي من SVB كل ثلاثة أشهر. أي: ليس كل شهر.

lesson-toeslagen-care = 🩺 علاوة الرعاية (zorgtoeslag) هي على الأكثر حوالي { MONEY($alone) } في الشهر. وللشريكين معاً على الأكثر حوالي { MONEY($together) }. مع دخل أكثر تصبح أقل.

lesson-toeslagen-rent = 🏠 في علاوة الإيجار (huurtoeslag) يدخل الإيجار (huur) في الحساب حتى حوالي { MONEY($counts) } في الشهر. تكاليف الخدمة (<b>servicekosten</b>) غير محسوبة، مثل إنارة المدخل.

lesson-toeslagen-rent-saved = 💰 مال الادخار مسموح: لشخص واحد حتى حوالي { MONEY($alone) }. ومع شريك معاً حتى حوالي { MONEY($together) }.

lesson-toeslagen-child = 🧒 kindgebonden budget (مال للأطفال)، على الأكثر تقريباً، لكل طفل في السنة:
    • أقل من 12 سنة: { MONEY($small) }
    • من 12 إلى 15 سنة: { MONEY($middle) }
    • 16 و 17 سنة: { MONEY($big) }

lesson-toeslagen-child-single = في حال السكن وحدك مع أطفالك يزيد المبلغ حوالي { MONEY($single) } في السنة.

lesson-toeslagen-quarter = 🧒 إعانة الأطفال (kinderbijslag) تقريباً، لكل طفل، كل ثلاثة أشهر:
    • أقل من 6 سنوات: { MONEY($small) }
    • من 6 إلى 11 سنة: { MONEY($middle) }
    • من 12 إلى 17 سنة: { MONEY($big) }

lesson-toeslagen-wait = ⏳ العلاوة (toeslag) الأولى لا تصلك فوراً. كثيراً ما تأخذ حوالي ثمانية أسابيع. الطلب المبكر يجعل الانتظار أقصر.

lesson-toeslagen-wait-help = 🤝 بعض البلديات تساعد بالمال في هذه الأسابيع. هذا اسمه <b>overbrugging</b>. يمكنك سؤال مستشارك ({ $contact }): هل هذا ممكن لي؟

lesson-toeslagen-waiting = 👩 طلبت مهرت علاوة الإيجار (huurtoeslag) قبل ستة أسابيع. لم يصل شيء بعد. وموعد الإيجار (huur) قريب. ماذا تفعل؟

lesson-toeslagen-waiting-wacht = الانتظار بصمت

lesson-toeslagen-waiting-wacht-why = ستة أسابيع أمر عادي. لكن الإيجار (huur) لا ينتظر. سؤال واحد قد يساعد.

lesson-toeslagen-waiting-vraag = طلب المساعدة

lesson-toeslagen-waiting-vraag-why = المستشار ({ $contact }) ينظر معها: هل الطلب صحيح؟ ربما تدفع البلدية الإيجار (huur)، أو تساعد بـ overbrugging (مال للانتظار).

lesson-toeslagen-waiting-leen = أخذ دين بسرعة

lesson-toeslagen-waiting-leen-why = هكذا يُدفع الإيجار (huur) في وقته. لكن الدين يُرد، وأحياناً مع مال زائد. طلب المساعدة أولاً بلا ثمن.

lesson-toeslagen-change = 📣 هل تغيّر شيء؟ الإبلاغ يكون خلال <b>أربعة أسابيع</b>. مثل: عمل، أو دخل أكثر، أو مولود، أو بيت آخر، أو شخص يأتي للسكن معك.

lesson-toeslagen-change-where = الإبلاغ يكون عند مصلحة الضرائب (Belastingdienst)، عن طريق DigiD. هل لديك إعانة مالية (bijstand)؟ عندها يلزم إخبار البلدية أيضاً. صعب؟ يمكنك سؤال مستشارك ({ $contact }).

lesson-toeslagen-change-drawn = ✉️ في الرسالة المرسومة مكتوب كم كانت العلاوة (toeslag) وكم تصبح. من المهم دائماً النظر: هل هذا صحيح؟

lesson-toeslagen-tell = 📣 هل يلزم الإبلاغ عن هذا من أجل علاوتك (toeslag)؟

lesson-toeslagen-tell-meld = 📣 نعم، إبلاغ

lesson-toeslagen-tell-niet = 😌 لا يلزم

lesson-toeslagen-tell-werk = 💼 بداية عمل

lesson-toeslagen-tell-werk-why = مع العمل يتغير دخلك. وعندها تتغير العلاوة (toeslag). الإبلاغ السريع يقلل ما يُرد لاحقاً.

lesson-toeslagen-tell-fiets = 🚲 شراء دراجة

lesson-toeslagen-tell-fiets-why = ما يُشترى من مالك هو لك. ولا يلزم قوله من أجل العلاوة (toeslag).

lesson-toeslagen-tell-partner = 💍 مجيء الشريك

lesson-toeslagen-tell-partner-why = مع الشريك يُحسب دخلكما معاً. أيضاً عند لمّ الشمل. يُبلَّغ عن اليوم الذي يبدأ فيه السكن هنا.

lesson-toeslagen-tell-huis = 📦 الانتقال إلى بيت آخر

lesson-toeslagen-tell-huis-why = للبيت الآخر إيجار (huur) آخر. وعلاوة الإيجار (huurtoeslag) أيضاً تتغير. ويُعطى العنوان الجديد للبلدية كذلك.

lesson-toeslagen-tell-les = 📚 بداية دروس اللغة

lesson-toeslagen-tell-les-why = مع دروس اللغة يبقى دخلك نفسه. هل هناك شك في شيء آخر؟ يمكنك سؤال مستشارك ({ $contact }).

lesson-toeslagen-back = 🔁 في البداية يصلك مبلغ تقديري. لاحقاً تحسبه مصلحة الضرائب (Belastingdienst) بدقة. هل وصلك أكثر من اللازم؟ عندها يُرد مال. وكثيراً ما يكون ذلك على أجزاء.

lesson-toeslagen-back-example = 👩 بدأت مهرت العمل في أيار. لم تبلغ عن ذلك إلا في تشرين الثاني. ستة أشهر وصلها مال زائد قليلاً.

lesson-toeslagen-sum = 👩 كل شهر كان المبلغ زائداً { MONEY($veel) }، ستة أشهر. كم ترد مهرت؟

lesson-toeslagen-sum-why = 6 مرات { MONEY($veel) } تساوي { MONEY($result) }. إبلاغ صغير في وقته كان سيوفّر هذا.

lesson-toeslagen-letter = ✉️ وصلت مهرت رسالة عن علاوتها (toeslag). ربما يجب رد مال. ماذا تفعل؟

lesson-toeslagen-letter-weg = وضع الرسالة جانباً

lesson-toeslagen-letter-weg-why = رسالة كهذه تُقلق، وهذا أمر عادي. لكن المبلغ يبقى. ومع المساعدة يوجد طريق دائماً تقريباً.

lesson-toeslagen-letter-kijk = النظر: هل كل شيء صحيح؟

lesson-toeslagen-letter-kijk-why = بداية جيدة. أحياناً يكون فيها دخل أو عنوان قديم. إذا كان غير صحيح تتصل، أو تسأل المستشار ({ $contact }).

lesson-toeslagen-letter-deel = الرد على أجزاء

lesson-toeslagen-letter-deel-why = كثيراً ما يكون هذا ممكناً، إذا كان المبلغ صحيحاً. تطلب اتفاق دفع بالتقسيط (<b>betalingsregeling</b>). هكذا يبقى ما يكفي كل شهر.

lesson-toeslagen-end = 👍 للتذكّر:
    • طلب العلاوات (toeslagen) يكون مبكراً.
    • تغيّر شيء؟ الإبلاغ خلال أربعة أسابيع.
    • رسالة عن رد مال؟ النظر أولاً، ثم طلب المساعدة.
