lesson-energie = الغاز والكهرباء

lesson-energie-goal = بعد الدرس يصبح واضحاً: لماذا تأتي فاتورة بعد سنة؟

lesson-energie-maand = 💡 الغاز والكهرباء من شركة. يُدفع كل شهر المبلغ نفسه. هذا اسمه <b>termijnbedrag</b>. الشركة تقدّر مسبقاً كم هو استهلاكك.

lesson-energie-maand-example = 👨 يوسف من حمص. في الشتاء تعمل المدفأة عنده كثيراً. في الصيف تكون المدفأة مطفأة. ومع ذلك يدفع كل شهر المبلغ نفسه.

lesson-energie-paid = 🏛️ هل لديك إعانة مالية (bijstand)؟ ليست كل بلدية تدفع الغاز والكهرباء عنك. يمكنك سؤال مستشارك ({ $contact }): من يدفع هذا الآن عني؟

lesson-energie-meter = 🔢 في بيتك عدّاد. هو يعدّ استهلاكك. الرقم اسمه <b>meterstand</b>. عندما تطلبه الشركة، يرجى إرساله. هكذا تكون فاتورتك صحيحة.

lesson-energie-meter-ask = 💡 بعض العدّادات ترسل الرقم وحدها. يمكنك سؤال الشركة: هل عدّادي كذلك؟

lesson-energie-jaar = 📬 بعد سنة تأتي الفاتورة السنوية الختامية (<b>jaarafrekening</b>). عندها تعرف الشركة استهلاكك الحقيقي. وتنظر أيضاً كم المبلغ المدفوع.

lesson-energie-jaar-terug = ➕ هل المدفوع أكثر؟ عندها يعود إليك مال.

lesson-energie-jaar-bij = ➖ هل المدفوع أقل؟ عندها يجب دفع الفرق.

lesson-energie-twaalf = 👨 يدفع يوسف كل شهر { MONEY($maand) }. في السنة اثنا عشر شهراً. كم يدفع في السنة؟

lesson-energie-twaalf-why = اثنتا عشرة مرة { MONEY($maand) } تساوي { MONEY($result) }. هذا ما دفعه في سنة.

lesson-energie-bijbetalen = 📬 تصل هذه الفاتورة السنوية الختامية (jaarafrekening) إلى يوسف وزوجته. الاستهلاك بمبلغ { MONEY($gebruikt) }. والمدفوع { MONEY($betaald) }. كم يجب دفعه بعد؟

lesson-energie-bijbetalen-why = { MONEY($gebruikt) } ناقص { MONEY($betaald) } يساوي { MONEY($result) }. هذا مكتوب في أسفل الرسالة. مع ادخار القليل كل شهر تكون رسالة كهذه أسهل.

lesson-energie-lukt = 😟 ليس مع يوسف هذا المال الآن. ما الذي يساعد أكثر؟

lesson-energie-lukt-wacht = ترك الرسالة جانباً

lesson-energie-lukt-wacht-why = عندها تأتي رسالة ثانية. وأحياناً تأتي تكاليف إضافية. الاتصال المبكر يُبقي المبلغ صغيراً.

lesson-energie-lukt-leen = قرض من صديق

lesson-energie-lukt-leen-why = الصديق يحب المساعدة. لكن هذا دين جديد. الشركة تعطي غالباً وقتاً أيضاً. من الأفضل السؤال عن ذلك أولاً.

lesson-energie-lukt-bel = الاتصال: هل بالتقسيط؟

lesson-energie-lukt-bel-why = هكذا تعرف الشركة أنه يريد الدفع. الدفع على أجزاء اسمه اتفاق دفع بالتقسيط (<b>betalingsregeling</b>). ويمكن للمستشار ({ $contact }) أن يساعد.

lesson-energie-veel = 🔌 هل يستهلك هذا كثيراً أم قليلاً؟

lesson-energie-veel-veel = 🔺 كثير

lesson-energie-veel-weinig = 🔻 قليل

lesson-energie-veel-warm = 🔥 تدفئة والشباك مفتوح

lesson-energie-veel-warm-why = الدفء يخرج من الشباك. الأفضل إطفاء التدفئة أولاً، ثم فتح الشباك قليلاً.

lesson-energie-veel-lamp = 💡 لمبة توفير

lesson-energie-veel-lamp-why = لمبة التوفير تستهلك القليل من الكهرباء.

lesson-energie-veel-douche = 🚿 حمّام ساخن طويل

lesson-energie-veel-douche-why = تسخين الماء يكلّف كثيراً. حمّام أقصر قليلاً يساعد كل يوم.

lesson-energie-veel-telefoon = 📱 شحن الهاتف

lesson-energie-veel-telefoon-why = الهاتف يستهلك القليل جداً من الكهرباء.

lesson-energie-hoger = 📬 دفع يوسف مبلغاً إضافياً. الآن تطلب الشركة أكثر كل شهر. ما الفكرة الجيدة؟

lesson-energie-hoger-gelijk = القليل الزائد كل شهر

lesson-energie-hoger-gelijk-why = عندها تكون الفاتورة السنوية (jaarafrekening) القادمة أصغر. هذا يعطي راحة.

lesson-energie-hoger-omlaag = الدفع أقل كل شهر

lesson-energie-hoger-omlaag-why = هذا مريح الآن. لكن بعد سنة تكون الفاتورة أكبر. القليل الزائد كل شهر أهدأ.

lesson-energie-hoger-vraag = السؤال: لماذا؟

lesson-energie-hoger-vraag-why = ربما رقم العدّاد (meterstand) ليس صحيحاً. السؤال ممكن دائماً. من المفيد النظر معاً إلى رقم العدّاد.

lesson-energie-nieuw = 🏠 بيت جديد. ما الخطوة الأولى للغاز والكهرباء؟ وماذا بعدها؟

lesson-energie-nieuw-foto = صورة للعدّاد

lesson-energie-nieuw-kies = اختيار شركة

lesson-energie-nieuw-geef = إرسال رقم العدّاد

lesson-energie-nieuw-bewaar = حفظ الرسالة

lesson-energie-nieuw-why = في الصورة رقم أول يوم. هكذا لا يكون عليك دفع استهلاك من سكن قبلك. أي شركة؟ يمكنك سؤال مستشارك ({ $contact }).

lesson-energie-end = 👍 للتذكّر:
    • إرسال رقم العدّاد (meterstand).
    • بعد سنة تأتي الفاتورة السنوية الختامية (jaarafrekening).
    • ادخار القليل كل شهر.
