lesson-sparen = الادخار (sparen)

lesson-sparen-goal = بعد الدرس يصبح واضحاً: كيف أبدأ بالقليل، وماذا يفعل التأمين؟

lesson-sparen-buffer = 🌱 أحياناً يتعطّل شيء. عندها من المفيد وجود مال جانباً. هذا المال اسمه <b>buffer</b>.

lesson-sparen-buffer-example = 👩 سلام من أسمرة. توقفت غسالتها القديمة. عندها مال مدّخر. تشتري غسالة أخرى بدون قرض.

lesson-sparen-hoeveel = 📰 كم هو المبلغ الجيد (buffer)؟ في الجريدة مكتوب: حوالي { MONEY($van) } إلى { MONEY($tot) }.

lesson-sparen-hoeveel-klein = 🐜 هذا كثير. لا حاجة للسرعة. كل خطوة صغيرة مهمة. القليل كل أسبوع بداية جيدة.

lesson-sparen-mag = 🏛️ هل لديك إعانة مالية (bijstand)؟ الادخار مسموح، لكن هناك حد. يمكنك سؤال مستشارك ({ $contact }): كم يُسمح لي أن أدّخر؟

lesson-sparen-weken = 👩 تضع سلام جانباً كل أسبوع { MONEY($week) }. كم معها بعد عشرة أسابيع؟

lesson-sparen-weken-why = عشر مرات { MONEY($week) } تساوي { MONEY($result) }. المال القليل يصبح ببطء كثيراً.

lesson-sparen-geld = 💶 يصل المال. إلى أين يذهب أولاً؟ وماذا بعدها؟

lesson-sparen-geld-vast = الإيجار والفواتير

lesson-sparen-geld-eten = طعام الأسبوع

lesson-sparen-geld-spaar = ادخار القليل

lesson-sparen-geld-rest = الباقي

lesson-sparen-geld-why = أولاً البيت والطعام. ثم ادخار القليل فوراً. مع الانتظار حتى آخر الشهر لا يبقى غالباً شيء.

lesson-sparen-waar = 🌱 أين تحفظ سلام مالها المدّخر؟

lesson-sparen-waar-huis = في علبة في البيت

lesson-sparen-waar-huis-why = هكذا ترى المال. لكن العلبة قد تضيع. والمال القريب ينتهي بسرعة.

lesson-sparen-waar-bank = منفصلاً، في البنك

lesson-sparen-waar-bank-why = في البنك يمكنها طلب حساب ادخار منفصل (<b>spaarrekening</b>). هكذا يكون المال منفصلاً عن مال الأسبوع.

lesson-sparen-waar-vriend = عند صديقة

lesson-sparen-waar-vriend-why = الصديقة طيبة. لكنها قد تحتاج المال بنفسها. عندها يصعب طلبه.

lesson-sparen-pech = ☂️ التأمين هو دفع مشترك للحظ السيئ. كل شخص يدفع القليل كل شهر. ومن يحدث له شيء، يساعده هذا المال.

lesson-sparen-pech-example = 👩 في أسمرة كان الجيران يجمعون المال لمن يحدث له شيء. هنا تفعل ذلك شركة، مع عقد.

lesson-sparen-pech-welke = 💡 التأمين الصحي (zorgverzekering) إلزامي. أي تأمين آخر مفيد لك؟ يمكنك سؤال مستشارك ({ $contact }).

lesson-sparen-wie = ☂️ من يدفع هذا؟

lesson-sparen-wie-spaar = 🌱 مالي المدّخر

lesson-sparen-wie-zorg = 🩺 التأمين الصحي

lesson-sparen-wie-vraag = ❓ سؤال أولاً

lesson-sparen-wie-was = 🧺 غسالة معطّلة

lesson-sparen-wie-was-why = الغسالة تتعطّل بعد بضع سنوات. المال المدّخر (buffer) لذلك.

lesson-sparen-wie-been = 🦵 كسر الساق

lesson-sparen-wie-been-why = التأمين الصحي (zorgverzekering) يدفع الطبيب. أحياناً يُدفع أولاً المبلغ الذي عليك (eigen risico). المال المدّخر (buffer) يساعد هنا أيضاً.

lesson-sparen-wie-jas = 🧥 معطف للشتاء

lesson-sparen-wie-jas-why = الشتاء يأتي كل سنة. ادخار القليل في الصيف يساعد.

lesson-sparen-wie-raam = ⚽ كرة كسرت شباك الجيران

lesson-sparen-wie-raam-why = طفلك كسر شباك الجيران بالكرة. لمثل هذا يوجد أحياناً تأمين. يمكنك سؤال مستشارك ({ $contact }) هل هو مفيد لك.

lesson-sparen-deur = 🚪 شخص يدق الباب. يقول: تأمين رخيص جداً، لكن التوقيع الآن! ماذا تفعل سلام؟

lesson-sparen-deur-teken = التوقيع الآن

lesson-sparen-deur-teken-why = الرخيص يبدو جيداً. لكن ليس واضحاً لها على ماذا توقّع. من يستعجل يمكنه الانتظار.

lesson-sparen-deur-vraag = لا، السؤال أولاً

lesson-sparen-deur-vraag-why = قول لا ممكن، بدون سبب. مستشارها ({ $contact }) يمكنه النظر معها.

lesson-sparen-deur-mee = طلب ورقة

lesson-sparen-deur-mee-why = مع الورقة يمكنها القراءة بهدوء. التوقيع ممكن أيضاً في الأسبوع القادم.

lesson-sparen-op = 👩 ادخرت سلام { MONEY($gespaard) }. غسالة أخرى ثمنها { MONEY($machine) }. كم يبقى؟

lesson-sparen-op-why = { MONEY($gespaard) } ناقص { MONEY($machine) } يساوي { MONEY($result) }. مالها المدّخر (buffer) الآن أقل. هي تتابع الادخار بهدوء.

lesson-sparen-end = 👍 للتذكّر:
    • القليل كل أسبوع يكفي.
    • الادخار فوراً عند وصول المال.
    • استعجال عند الباب؟ قول لا.
