lesson-huur = الإيجار (huur)

lesson-huur-goal = بعد الدرس يصبح واضحاً: ماذا أدفع، ومن يساعدني؟

lesson-huur-huis = 🏠 الإيجار (huur) هو المال لبيتك. يُدفع كل شهر. اليوم مكتوب في عقد إيجارك (huurcontract). الإيجار قبل كل شيء: هكذا يبقى البيت لك.

lesson-huur-huis-paid = 🏛️ هل تدفع البلدية إيجارك (huur) الآن؟ إذا لم يكن هذا واضحاً، يمكنك سؤال مستشارك ({ $contact }).

lesson-huur-delen = 🧾 في الإيجار (huur) أحياناً جزءان.
    • الإيجار الأساسي (<b>kale huur</b>): البيت فقط.
    • تكاليف الخدمة (<b>servicekosten</b>): ما يُدفع معاً مع الجيران.

lesson-huur-delen-example = 👩 سميرة من حمص. تسكن في بناية فيها درج ومدخل. هناك من ينظّفهما. وفيهما ضوء أيضاً. لذلك يدفع كل جار معاً.

lesson-huur-samen = 👩 إيجار سميرة الأساسي (kale huur) هو { MONEY($kaal) }. وتكاليف الخدمة (servicekosten) هي { MONEY($dienst) }. كم تدفع كل شهر معاً؟

lesson-huur-samen-why = { MONEY($kaal) } زائد { MONEY($dienst) } يساوي { MONEY($result) }. هذا المبلغ يذهب كل شهر إلى المؤجّر (verhuurder).

lesson-huur-toeslag = 💶 هل الدخل قليل؟ علاوة الإيجار (<b>huurtoeslag</b>) تساعد أحياناً في دفع الإيجار. إيجارك يُحسب حتى حوالي { MONEY($grens) } في الشهر.

lesson-huur-toeslag-dienst = تكاليف الخدمة (servicekosten) غير محسوبة.

lesson-huur-toeslag-vraag = يمكن أن يكون إيجارك أعلى. هل العلاوة (toeslag) من حقك؟ يمكنك سؤال مستشارك ({ $contact }).

lesson-huur-sparen = 🌱 الادخار مسموح. لكن هناك حد لعلاوة الإيجار (huurtoeslag).
    • بدون شريك: حوالي { MONEY($alleen) }.
    • مع شريك: حوالي { MONEY($samen) } معاً.

lesson-huur-wie = 📞 لمن تقول سميرة هذا؟

lesson-huur-wie-verhuurder = 🏠 المؤجّر (verhuurder)

lesson-huur-wie-toeslagen = 💶 مصلحة الضرائب

lesson-huur-wie-kraan = 🚰 الحنفية معطّلة

lesson-huur-wie-kraan-why = الحنفية جزء من البيت. يمكن سؤال المؤجّر (verhuurder): من يصلّحها؟

lesson-huur-wie-loon = 👷 لديّ أجر الآن

lesson-huur-wie-loon-why = مع دخل أكثر تصبح العلاوة (toeslag) أقل. الإبلاغ يكون خلال أربعة أسابيع. هكذا يقل ما يجب ردّه لاحقاً.

lesson-huur-wie-broer = 👨 سكن الأخ عندي

lesson-huur-wie-broer-why = من يسكن معك يُحسب أحياناً في العلاوة (toeslag). الإبلاغ يكون خلال أربعة أسابيع. ومن المهم إخبار مستشارك ({ $contact }) أيضاً.

lesson-huur-wie-laat = ⏳ الإيجار سيتأخر

lesson-huur-wie-laat-why = المؤجّر (verhuurder) ينتظر الإيجار. من الأفضل الاتصال في الوقت وذكر يوم الدفع.

lesson-huur-broer = 👨 أخو سميرة يريد السكن عندها. لديها علاوة الإيجار (huurtoeslag). ماذا تفعل أولاً؟

lesson-huur-broer-niets = يأتي بدون إخبار أحد

lesson-huur-broer-niets-why = المساعدة شيء جميل. لكن قد تأتي رسالة لاحقاً عن ردّ المال. السؤال أولاً أهدأ.

lesson-huur-broer-vraag = السؤال: ماذا يتغيّر؟

lesson-huur-broer-vraag-why = هي تسأل مستشارها ({ $contact }). عندها تعرف ماذا يحدث للإيجار والعلاوة (toeslag) والإعانة المالية (bijstand). ثم تختار بنفسها.

lesson-huur-broer-nee = الرفض فوراً

lesson-huur-broer-nee-why = هذا ممكن. لكن ربما يكون السكن معاً ممكناً. السؤال يعطي جواباً واضحاً.

lesson-huur-tekort = 😟 لا مال عند سميرة للإيجار (huur) هذا الشهر. ما الذي يساعد أكثر؟

lesson-huur-tekort-wacht = الدفع مرتين الشهر القادم

lesson-huur-tekort-wacht-why = الدفع مرتين صعب. والمؤجّر (verhuurder) لا يعرف شيئاً. الاتصال أولاً أفضل.

lesson-huur-tekort-bel = الاتصال الآن والحل معاً

lesson-huur-tekort-bel-why = هي تتصل بالمؤجّر (verhuurder) وبمستشارها ({ $contact }). معاً يجدون خطة غالباً. كلما كان أبكر كان أسهل.

lesson-huur-tekort-half = دفع النصف

lesson-huur-tekort-half-why = النصف أفضل من لا شيء. لكن بدون اتصال تأتي رسالة أيضاً. الأفضل الاتصال والاتفاق متى يأتي الباقي.

lesson-huur-brief = ✉️ تأتي رسالة: الإيجار (huur) سيرتفع. ما الخطوة الأولى؟ وماذا بعدها؟

lesson-huur-brief-lees = النظر: كم أصبح؟

lesson-huur-brief-dag = النظر: من أي يوم؟

lesson-huur-brief-bank = تغيير المبلغ في البنك

lesson-huur-brief-toeslag = إبلاغ عن علاوة الإيجار

lesson-huur-brief-why = أولاً معرفة المبلغ واليوم. هكذا يكون الدفع كافياً وفي وقته. ثم الإبلاغ عن علاوة الإيجار (toeslag).

lesson-huur-end = 👍 للتذكّر:
    • الإيجار (huur) قبل كل شيء.
    • هل تغيّر شيء؟ الإبلاغ خلال أربعة أسابيع.
    • الدفع صعب؟ الاتصال فوراً.
