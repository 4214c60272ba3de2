lesson-schulden = الديون (schulden)

lesson-schulden-goal = بعد الدرس يصبح واضحاً: ماذا أفعل عند أول رسالة، ومن يساعدني؟

lesson-schulden-wat = 🤝 الدين (<b>schuld</b>) هو مال يجب دفعه بعد. كثير من الناس لديهم دين. كلما كان طلب المساعدة أبكر، بقي الدين أصغر.

lesson-schulden-wat-example = 👩 سميرة من حمص. اشترت سريراً لتدفع ثمنه لاحقاً. ثم تعطّل هاتفها. اشترت هاتفاً جديداً، والسرير لم يُدفع بعد. هكذا يبدأ الدين غالباً: شيء عادي.

lesson-schulden-weg = ✉️ عندما لا يُدفع المبلغ في وقته تأتي رسائل، واحدة بعد أخرى:

lesson-schulden-weg-een = 1️⃣ تذكير (<b>herinnering</b>): نُسي الدفع. هذا غالباً بدون تكاليف.

lesson-schulden-weg-twee = 2️⃣ إنذار بالدفع (<b>aanmaning</b>): بقي أربعة عشر يوماً.

lesson-schulden-weg-drie = 3️⃣ تحصيل (<b>incasso</b>): تأتي تكاليف إضافية. لفاتورة صغيرة حوالي { MONEY($minimum) }.

lesson-schulden-weg-vier = 4️⃣ محضر قضائي (<b>deurwaarder</b>): يأتي برسالة إلى الباب. حتى عندها يمكن التحدث.

lesson-schulden-welke = ✉️ في هذه الرسالة مكتوب: الدفع خلال 14 يوماً. وبعدها تأتي تكاليف إضافية. أي رسالة هذه؟

lesson-schulden-welke-herinnering = تذكير (herinnering)

lesson-schulden-welke-herinnering-why = التذكير (herinnering) يأتي أولاً وهو ألطف. هنا مكتوب: 14 يوماً، ثم تكاليف. إذن هو إنذار بالدفع (aanmaning).

lesson-schulden-welke-aanmaning = إنذار (aanmaning)

lesson-schulden-welke-aanmaning-why = العلامة هي 14 يوماً. الدفع أو الاتصال الآن يبقيها بدون تكاليف.

lesson-schulden-welke-vonnis = رسالة من القاضي

lesson-schulden-welke-vonnis-why = قد يبدو كذلك، لأن الرسالة شديدة. لكن القاضي يأتي بعد ذلك بكثير. هذا إنذار بالدفع (aanmaning).

lesson-schulden-stappen = 📬 أي رسالة تأتي أولاً؟ وماذا بعدها؟

lesson-schulden-stappen-herinnering = تذكير (herinnering)

lesson-schulden-stappen-aanmaning = إنذار (aanmaning)

lesson-schulden-stappen-incasso = تحصيل (incasso)

lesson-schulden-stappen-deurwaarder = محضر (deurwaarder)

lesson-schulden-stappen-why = كل خطوة تزيد الفاتورة. في كل خطوة يمكن الاتصال. في الأولى يكون أسهل.

lesson-schulden-kosten = 👩 بقي من ثمن السرير { MONEY($rekening) }. بعد الإنذار (aanmaning) يُضاف حوالي { MONEY($minimum) }. كم يصبح المجموع؟

lesson-schulden-kosten-why = { MONEY($rekening) } زائد { MONEY($minimum) } يساوي { MONEY($result) }. إذن اتصال واحد في وقته يوفّر مالاً كثيراً.

lesson-schulden-eerste = ✉️ يصل سميرة أول تذكير (herinnering). المال ليس معها الآن. ما الذي يساعد أكثر؟

lesson-schulden-eerste-wacht = انتظار مال أكثر

lesson-schulden-eerste-wacht-why = الانتظار يبدو مريحاً. لكن المتجر لا يعرف شيئاً ويرسل الرسالة التالية. سؤال قصير الآن يكفي.

lesson-schulden-eerste-bel = الاتصال وطلب التقسيط

lesson-schulden-eerste-bel-why = هكذا يعرف المتجر: هي تريد الدفع. غالباً يمكن التقسيط. هذا اسمه اتفاق دفع بالتقسيط (<b>betalingsregeling</b>). ومن المفيد طلبه مكتوباً.

lesson-schulden-eerste-leen = قرض من مكان آخر

lesson-schulden-eerste-leen-why = هكذا تنتهي هذه الفاتورة. لكن هناك دين جديد، أحياناً بتكاليف أكثر. التقسيط غالباً أرخص.

lesson-schulden-deel = 👩 فاتورة أخرى { MONEY($rekening) }. يمكن لسميرة الدفع على أربعة أجزاء. كم يكون جزء واحد؟

lesson-schulden-deel-why = { MONEY($rekening) } تقسيم أربعة يساوي { MONEY($result) }. من الأفضل الموافقة فقط على جزء ممكن فعلاً.

lesson-schulden-haast = ⚖️ المال لا يكفي لكل شيء. ماذا يُدفع أولاً؟

lesson-schulden-haast-eerst = 1️⃣ أولاً

lesson-schulden-haast-later = ⏳ لاحقاً

lesson-schulden-haast-huur = 🏠 الإيجار (huur)

lesson-schulden-haast-huur-why = الإيجار (huur) يحفظ البيت. هو يأتي أولاً.

lesson-schulden-haast-stroom = 💡 الغاز والكهرباء

lesson-schulden-haast-stroom-why = الضوء والدفء ضروريان كل يوم.

lesson-schulden-haast-zorg = 🩺 التأمين الصحي

lesson-schulden-haast-zorg-why = هكذا يمكن الذهاب إلى الطبيب والمستشفى.

lesson-schulden-haast-schoenen = 👟 حذاء جديد جميل

lesson-schulden-haast-schoenen-why = الحذاء الجميل يمكن أن ينتظر حتى يُدفع الباقي.

lesson-schulden-familie = 👪 أحياناً هناك دين من الرحلة. أو تطلب العائلة البعيدة مالاً. هذا صعب، لأنهم أحبابك. طلب المساعدة ممكن هنا.

lesson-schulden-familie-example = 👨 أخو تسفاي يتصل من أسمرة. يطلب مالاً لأمهما. مع تسفاي مصروف المعيشة (leefgeld) فقط. يريد مساعدة أخيه، والحفاظ على بيته.

lesson-schulden-sturen = 👨 ماذا يمكن لتسفاي أن يفعل؟

lesson-schulden-sturen-alles = إرسال كل المال

lesson-schulden-sturen-alles-why = هو يحب العطاء. لكن عندها لا مال للطعام والفواتير. ومع دين تصبح مساعدته لاحقاً أقل.

lesson-schulden-sturen-beetje = البيت أولاً، ثم القليل

lesson-schulden-sturen-beetje-why = أولاً يدفع للبيت والطعام. ثم يرى ما يمكن إرساله فعلاً. هكذا يمكنه المساعدة مدة أطول.

lesson-schulden-sturen-praat = شرح الوضع هنا

lesson-schulden-sturen-praat-why = هو يشرح كم يكلّف كل شيء هنا. العائلة غالباً ليس لديها علم بذلك. هكذا يفهم بعضهم بعضاً.

lesson-schulden-hulp = 📞 هل الأمر صعب وحدك؟ يمكن أخذ كل رسائلك إلى مستشارك ({ $contact }). حتى المغلقة. والسؤال: من يساعد في الديون (schulden) في { $municipality }؟

lesson-schulden-end = 👍 للتذكّر:
    • فتح كل رسالة.
    • الاتصال عند أول رسالة.
    • أولاً البيت والضوء والتأمين الصحي.
    • طلب المساعدة، والأفضل اليوم.
