lesson-zorg = التأمين الصحي

lesson-zorg-goal = بعد الدرس يصبح واضحاً: ماذا يدفع التأمين، وماذا أدفع أنا؟

lesson-zorg-premie = 🩺 عند المرض يدفع التأمين الصحي (zorgverzekering) جزءاً كبيراً. كل شخص يحتاج هذا التأمين. له مبلغ يُدفع كل شهر. اسم هذا المبلغ <b>premie</b>.

lesson-zorg-premie-example = 👩 سلام من أسمرة. نادراً ما تكون مريضة. ومع ذلك تدفع القسط (premie) كل شهر. ثم تنكسر ساقها. المستشفى غالٍ جداً. الآن يدفع التأمين الجزء الأكبر.

lesson-zorg-paid = 🏛️ هل لديك إعانة مالية (bijstand)؟ في أول ستة أشهر تدفع البلدية القسط (premie) غالباً. هل هذا عندك أيضاً؟ يمكنك سؤال مستشارك ({ $contact }).

lesson-zorg-toeslag = 💶 هل الدخل قليل؟ علاوة الرعاية (<b>zorgtoeslag</b>) تساعد غالباً.
    • السكن بدون شريك: حوالي { MONEY($alleen) } في الشهر على الأكثر.
    • السكن مع شريك: حوالي { MONEY($samen) } في الشهر معاً على الأكثر.

lesson-zorg-toeslag-first = ⏳ الطلب يكون عند مصلحة الضرائب (Belastingdienst). أول علاوة (toeslag) تصل غالباً بعد ثمانية أسابيع.

lesson-zorg-risico = 🧾 عند الذهاب إلى المستشفى يُدفع جزء منك أولاً. هذا اسمه المبلغ الذي تدفعه بنفسك (<b>eigen risico</b>). هو حوالي { MONEY($risico) } في السنة. بعد ذلك يدفع التأمين.

lesson-zorg-risico-example = 👩 علاج ساق سلام يكلّف كثيراً. هي تدفع المبلغ الذي عليها (eigen risico). والباقي يدفعه التأمين. في السنة القادمة يبدأ العدّ من جديد.

lesson-zorg-risico-ask = 💡 ليست كل رعاية محسوبة. يمكنك سؤال التأمين: هل هذا محسوب؟

lesson-zorg-soort = 🩺 هل هذا يُدفع كل شهر أم أحياناً؟ أم هو مال يصل إليك؟

lesson-zorg-soort-maand = 📅 دفع كل شهر

lesson-zorg-soort-soms = 🧾 دفع أحياناً

lesson-zorg-soort-krijg = 💶 مال يصل إليّ

lesson-zorg-soort-premie = القسط (premie)

lesson-zorg-soort-premie-why = القسط (premie) لكل شهر. حتى بدون مرض.

lesson-zorg-soort-ziekenhuis = حصتي: eigen risico

lesson-zorg-soort-ziekenhuis-why = هذا المبلغ (eigen risico) يُدفع فقط بعد العلاج. مثلاً بعد يوم في المستشفى.

lesson-zorg-soort-toeslag = العلاوة (zorgtoeslag)

lesson-zorg-soort-toeslag-why = علاوة الرعاية (zorgtoeslag) تأتي من مصلحة الضرائب (Belastingdienst). هي تساعد في دفع القسط (premie).

lesson-zorg-soort-tandarts = 🦷 طبيب الأسنان

lesson-zorg-soort-tandarts-why = فاتورة طبيب الأسنان تأتي أحياناً. من المفيد السؤال قبل العلاج: كم الثمن، ومن يدفع؟

lesson-zorg-nog = 👩 المبلغ (eigen risico) حوالي { MONEY($risico) } في السنة. دفعت سلام هذه السنة { MONEY($betaald) }. كم يمكن أن يأتي بعد؟

lesson-zorg-nog-why = { MONEY($risico) } ناقص { MONEY($betaald) } يساوي { MONEY($result) }. هذا يمكن أن يأتي هذه السنة. وبعد ذلك يدفع التأمين.

lesson-zorg-vergeten = ✉️ نسيت سلام القسط (premie) شهرين. تأتي رسالة من التأمين. ماذا تفعل؟

lesson-zorg-vergeten-wacht = انتظار المال

lesson-zorg-vergeten-wacht-why = الانتظار يبدو مريحاً. لكن رسائل أخرى تأتي. بعد ستة أشهر يصبح القسط (premie) أعلى غالباً. الاتصال الآن أرخص.

lesson-zorg-vergeten-bel = الاتصال بالتأمين

lesson-zorg-vergeten-bel-why = هي تسأل: هل يمكن الدفع على أجزاء؟ هذا اسمه اتفاق دفع بالتقسيط (<b>betalingsregeling</b>). هل الاتصال صعب؟ يمكن للمستشار ({ $contact }) أن يساعد.

lesson-zorg-vergeten-stop = إيقاف التأمين

lesson-zorg-vergeten-stop-why = التأمين إلزامي. بدونه يكون المستشفى غالياً جداً. عمل خطة معاً يفيد أكثر.

lesson-zorg-rekening = ✉️ تأتي فاتورة عن eigen risico. ما الخطوة الأولى؟ وماذا بعدها؟

lesson-zorg-rekening-open = فتح الرسالة

lesson-zorg-rekening-zorg = النظر: عن أي علاج؟

lesson-zorg-rekening-geld = النظر: هل المال كافٍ؟

lesson-zorg-rekening-vraag = الدفع أو طلب التقسيط

lesson-zorg-rekening-why = عند معرفة العلاج يظهر هل الفاتورة صحيحة. هل المبلغ كبير مرة واحدة؟ يمكن طلب التقسيط، قبل آخر يوم.

lesson-zorg-end = 👍 للتذكّر:
    • القسط (premie): كل شهر.
    • المبلغ الذي عليك (eigen risico): فقط بعد العلاج.
    • المبلغ كبير؟ الاتصال مبكراً وطلب التقسيط.
