lesson-werken = العمل مع إعانة (bijstand)

lesson-werken-goal = بعد الدرس يصبح واضحاً: ماذا يحدث لمالي عندما أعمل؟

lesson-werken-mag = 👷 مع إعانة مالية (bijstand) العمل مسموح أيضاً. حتى بضع ساعات جيدة. الأجر يُحسب: عندها تدفع البلدية إعانة أقل.

lesson-werken-mag-example = 👨 تسفاي من أسمرة. يعمل يوم السبت في مطبخ. الآن لديه أجر، وإعانة مالية (bijstand) أقل قليلاً. يتعلم الهولندية من الطباخ. يريد ساعات أكثر لاحقاً.

lesson-werken-houden = 💶 أحياناً يمكن الاحتفاظ بجزء من الأجر.
    • ربع أجرك.
    • { MONEY($hoogst) } في الشهر على الأكثر.
    • ستة أشهر على الأكثر.

lesson-werken-houden-vraag = ❓ هذا ليس لكل شخص. يمكنك سؤال مستشارك ({ $contact }): هل أحتفظ بجزء؟

lesson-werken-kwart = 👨 يكسب تسفاي { MONEY($loon) } في الشهر. يمكنه الاحتفاظ بالربع. كم هو الربع؟

lesson-werken-kwart-why = { MONEY($loon) } تقسيم أربعة يساوي { MONEY($result) }. الربع هو واحد من أربعة أجزاء متساوية.

lesson-werken-grens = 👨 لاحقاً يكسب { MONEY($loon) }. الربع هو { MONEY($kwart) }. الحد هو { MONEY($hoogst) }. بكم يمكنه الاحتفاظ؟

lesson-werken-grens-why = { MONEY($kwart) } أكثر من الحد { MONEY($hoogst) }. لذلك الحد هو المحسوب: { MONEY($result) }. مجموع أجره والإعانة (bijstand) يبقى أكثر من قبل.

lesson-werken-baan = 👷 هناك عمل. ما الخطوة الأولى؟ وماذا بعدها؟

lesson-werken-baan-vertel = إخبار المستشار

lesson-werken-baan-teken = القراءة ثم التوقيع

lesson-werken-baan-stuur = ورقة الأجر إلى البلدية

lesson-werken-baan-kijk = هل الإعانة المالية صحيحة؟

lesson-werken-baan-why = الإخبار المبكر مفيد: هكذا يظهر ماذا يتغيّر. ورقة الأجر اسمها <b>loonstrook</b>. مستشارك ({ $contact }) يشرح كيف تُرسل.

lesson-werken-telt = 🧮 هل يُحسب هذا في الإعانة (bijstand)؟

lesson-werken-telt-telt = ✅ هذا يُحسب

lesson-werken-telt-niet = 🙅 هذا لا يُحسب

lesson-werken-telt-loon = 👷 الأجر

lesson-werken-telt-loon-why = الأجر يُحسب. أحياناً يمكن الاحتفاظ بجزء منه.

lesson-werken-telt-bijslag = 👶 إعانة الأطفال

lesson-werken-telt-bijslag-why = إعانة الأطفال (kinderbijslag) هي لأطفالك. هي غير محسوبة.

lesson-werken-telt-zorg = 🩺 علاوة الرعاية

lesson-werken-telt-zorg-why = العلاوة (toeslag) تساعد في نوع واحد من التكاليف. هي غير محسوبة في الإعانة (bijstand).

lesson-werken-telt-cadeau = 🎁 هدية صغيرة

lesson-werken-telt-cadeau-why = الهدايا حتى { MONEY($giften) } في السنة غير محسوبة. هل هي أكثر؟ من المهم إخبار مستشارك ({ $contact }).

lesson-werken-papier = 👨 رجل يقول: العمل غداً عندي، بدون ورق، والمال باليد. ماذا يفعل تسفاي؟

lesson-werken-papier-doen = القبول: المال هو المال

lesson-werken-papier-doen-why = المال يأتي بسرعة. لكن بدون ورق لا يمكنه إثبات شيء. هل الأجر أقل من الاتفاق؟ عندها المساعدة قليلة.

lesson-werken-papier-contract = طلب عقد

lesson-werken-papier-contract-why = في العقد مكتوب كم ساعة وكم الأجر. صاحب العمل الجيد يرى ذلك عادياً.

lesson-werken-papier-vraag = سؤال المستشار أولاً

lesson-werken-papier-vraag-why = المستشار ({ $contact }) يعرف قواعد العمل. السؤال هو رسالة واحدة.

lesson-werken-toeslag = 📣 هل زاد الدخل؟ عندها تتغيّر علاواتك (toeslag) أيضاً. الإبلاغ عند مصلحة الضرائب (Belastingdienst) خلال أربعة أسابيع. هكذا يقل ما يجب ردّه لاحقاً.

lesson-werken-loon = 💶 يصل تسفاي أول أجر. الإعانة (bijstand) لم تقل بعد. ما هو الحل الذكي؟

lesson-werken-loon-alles = صرف كل المال

lesson-werken-loon-alles-why = احتفال صغير ممكن. لكن ربما كانت الإعانة (bijstand) أكثر من اللازم. عندها يردّ مالاً لاحقاً.

lesson-werken-loon-apart = إخبار وحفظ جزء

lesson-werken-loon-apart-why = هو يرسل ورقة الأجر (loonstrook) ويضع جزءاً جانباً. هل دُفعت إعانة (bijstand) أكثر؟ عندها المال جاهز.

lesson-werken-loon-stil = عدم الإخبار

lesson-werken-loon-stil-why = عندها لا خبر عند البلدية وتدفع أكثر. ويجب ردّ المال لاحقاً. الإخبار يعطي راحة.

lesson-werken-end = 👍 للتذكّر:
    • العمل مسموح. الإخبار مبكراً.
    • حفظ كل ورقة أجر (loonstrook).
    • الإبلاغ أيضاً من أجل العلاوات (toeslag).
