lesson-bank = البنك و DigiD

lesson-bank-goal = بعد الدرس يصبح واضحاً: كيف أدفع بأمان، وما الذي لا أعطيه أبداً؟

lesson-bank-account = 🏦 إلى حسابك في البنك (<b>bankrekening</b>) يصل مالك. ومنه يكون الدفع أيضاً. للحساب رقم اسمه <b>IBAN</b>.

lesson-bank-account-ways = • <b>iDEAL</b>: شراء من موقع والدفع عن طريق بنكك.
    • <b>incasso</b>: الشركة تسحب المال بنفسها من حسابك.
    • <b>overmaken</b> (تحويل): إرسال المال منك إلى رقم IBAN.

lesson-bank-how = 💳 أي طريقة هي الأنسب هنا؟

lesson-bank-how-ideal = 🛒 عن طريق iDEAL

lesson-bank-how-incasso = سحب (incasso)

lesson-bank-how-zelf = تحويل من عندي

lesson-bank-how-schoen = 👟 حذاء من موقع

lesson-bank-how-schoen-why = الموقع يرسلك إلى بنكك. من المهم النظر أولاً: هل المبلغ صحيح؟ وهل هذا المحل معروف؟

lesson-bank-how-huur = 🏠 الإيجار كل شهر

lesson-bank-how-huur-why = الإيجار (huur) يأتي كل شهر. مع السحب (incasso) لا ينسى أحد. لكن يجب أن يكون المال كافياً.

lesson-bank-how-broer = 🤝 رد مال إلى صديق

lesson-bank-how-broer-why = يُطلب منه رقم IBAN ثم يُرسل المال. من المهم النظر مرتين إلى الرقم والاسم.

lesson-bank-how-bellen = 📱 عقد الهاتف

lesson-bank-how-bellen-why = هذا أيضاً كل شهر. وكثيراً ما تطلب الشركة السحب (incasso). والموافقة منك أنت.

lesson-bank-debit = 🔄 السحب (incasso) يتم وحده. من المفيد النظر إلى الحساب كل أسبوع. هناك مبلغ غير صحيح؟ يمكن الاتصال بالشركة أو سؤال البنك.

lesson-bank-debit-example = 👨 يونس من أسمرة. يرى على هاتفه مبلغاً لنادٍ رياضي. لم يعد يذهب إلى هناك. يتصل وينهي العقد.

lesson-bank-empty = 👨 غداً يُسحب الإيجار (huur). المال في حساب يونس لا يكفي. ماذا يفعل؟

lesson-bank-empty-niets = عدم فعل شيء

lesson-bank-empty-niets-why = أحياناً تُحل الأمور وحدها. لكن هنا تأتي رسالة بأن الدفع لم يتم. الاتصال يأخذ خمس دقائق فقط.

lesson-bank-empty-bellen = الاتصال بصاحب البيت

lesson-bank-empty-bellen-why = يقول في أي يوم يكون المال موجوداً. وكثيراً ما يمكن الدفع لاحقاً في الأسبوع. من يتصل بنفسه تصله المساعدة أسرع.

lesson-bank-empty-vraag = طلب المساعدة

lesson-bank-empty-vraag-why = المستشار ({ $contact }) يمكنه النظر معه. ربما تدفع البلدية الإيجار (huur). عندها لا توجد مشكلة.

lesson-bank-digid = 🔑 مع <b>DigiD</b> يكون الدخول إلى مواقع الحكومة. مثل DUO ومصلحة الضرائب (Belastingdienst). إنه مثل مفتاح بيتك. لا يُعطى لأحد أبداً.

lesson-bank-digid-help = 🤝 هل تلزمك مساعدة؟ هناك <b>DigiD Machtigen</b> (تفويض). به يساعدك شخص آخر عن طريق DigiD الخاص به. ويبقى مفتاحك معك.

lesson-bank-who = 👨 شخص يعرفه يونس يريد طلب علاوة (toeslag) له. يطلب منه DigiD. ما المناسب هنا؟

lesson-bank-who-geven = إعطاء DigiD

lesson-bank-who-geven-why = قبول المساعدة جيد. لكن مع DigiD يمكن تغيير كل شيء، حتى حساب البنك. وإذا حدث خطأ، تصل الرسائل إلى يونس.

lesson-bank-who-machtig = التفويض (Machtigen)

lesson-bank-who-machtig-why = هكذا يساعده الشخص عن طريق DigiD الخاص به. ويونس يختار لأي شيء. وتبقى كلمة السر سراً.

lesson-bank-who-vraag = مساعدة من المستشار

lesson-bank-who-vraag-why = المستشار ({ $contact }) يعرف من يساعد بأمان ودون مقابل. ويونس يكتب كلمة السر بنفسه دائماً.

lesson-bank-secret = 🔒 هل هذا لك وحدك، أم يمكن إعطاؤه؟

lesson-bank-secret-ik = 🔒 لي وحدي

lesson-bank-secret-delen = 🤝 يمكن إعطاؤه

lesson-bank-secret-pin = رمز البطاقة السري

lesson-bank-secret-pin-why = مع البطاقة والرمز (pincode) يمكن أخذ مالك. حتى الصديق أو موظف البنك لا يلزمه ذلك.

lesson-bank-secret-code = رمز في رسالة هاتف

lesson-bank-secret-code-why = هذا الرمز للدفع أو للدخول. إذا طلبه شخص، فهو يريد الدخول باسمك. عندها الأفضل التوقف.

lesson-bank-secret-digid = كلمة سر DigiD

lesson-bank-secret-digid-why = هذا مفتاح مالك ومعلوماتك. لن يُطلب منك هذا أبداً، لا من Wegwijs ولا من البلدية.

lesson-bank-secret-iban = رقم IBAN للراتب

lesson-bank-secret-iban-why = برقم IBAN وحده يمكن إرسال مال إليك. من الأفضل إعطاؤه لجهة معروفة، مثل العمل أو البلدية.

lesson-bank-fraud = ⚠️ أحياناً يرسل محتال رسالة. تبدو من بنكك أو من طفلك. دائماً هناك عجلة. ودائماً هناك رابط أو طلب مال.

lesson-bank-fraud-example = 👨 يقرأ يونس: "بطاقتك مغلقة. يرجى الضغط هنا بسرعة". لا يضغط. يتصل بالبنك بالرقم الموجود على بطاقته. كل شيء سليم.

lesson-bank-strange = 📲 ضغط شخص على رسالة غريبة وأعطى رمزاً. هذا يحدث لكثير من الناس. ما الخطوة الأولى؟ وماذا بعدها؟

lesson-bank-strange-stop = التوقف عن الكتابة

lesson-bank-strange-bank = الاتصال بالبنك فوراً

lesson-bank-strange-pas = طلب إغلاق البطاقة

lesson-bank-strange-vertel = الإخبار وطلب المساعدة

lesson-bank-strange-why = أولاً التوقف: هكذا لا يخرج مال أكثر. والبنك يغلق البطاقة. ثم يساعد المستشار ({ $contact })، أيضاً في البلاغ للشرطة. لا داعي للخجل.

lesson-bank-card = 👨 شخص يعرض على يونس مالاً. يريد مقابله استعمال بطاقته أسبوعاً. ماذا يقول يونس؟

lesson-bank-card-ja = نعم، مال سريع

lesson-bank-card-ja-why = المال مفيد، هذا مفهوم. لكنه كثيراً ما يكون مالاً مسروقاً. عندها يكون اسمه مكتوباً معه.

lesson-bank-card-keer = مرة واحدة ممكنة

lesson-bank-card-keer-why = مرة واحدة تبدو قليلة. لكن مرة واحدة قد تكفي لمال مسروق باسمه. وبعدها يصبح قول لا أصعب.

lesson-bank-card-nee = لا، البطاقة لي

lesson-bank-card-nee-why = هكذا يبقى اسمه نظيفاً. وإذا استمر الطلب، يخبر يونس المستشار ({ $contact }) أو الشرطة. وعند الخطر يتصل بالرقم 112.

lesson-bank-family = 💛 هل تطلب عائلتك مالاً؟ كثير من الناس يعرفون هذا. المساعدة جميلة. لكن إيجارك (huur) وطعامك أولاً. يمكنك الحساب أولاً، ثم إعطاء الجواب.

lesson-bank-family-journey = هل هناك دين من الرحلة؟ كثيرون مثلك. واختيار من يسمعك هو لك. مستشارك ({ $contact }) يفكر معك، إذا كان ذلك مناسباً لك. هل هناك تهديد؟ الرقم هو 112.

lesson-bank-sister = 📞 أخت يونس تتصل من أسمرة. تطلب مالاً. بقي لديه القليل هذا الأسبوع. ماذا يمكنه القول؟

lesson-bank-sister-alles = سأرسل كل شيء

lesson-bank-sister-alles-why = هو يحبها، وهذا جميل. لكن عندها لا يبقى له طعام. بمبلغ صغير يمكنه المساعدة أكثر من مرة.

lesson-bank-sister-deel = سأرسل ما يمكن

lesson-bank-sister-deel-why = يحسب أولاً ما يبقى. ويرسل هذا الجزء. ويشرح: ليس لدي أكثر الآن.

lesson-bank-sister-later = ليس الآن، بعد شهر

lesson-bank-sister-later-why = قول لا بصراحة ممكن. ويذكر يوماً ينظر فيه من جديد. هكذا تعرف أخته الوضع.

lesson-bank-send = 👨 بقي ليونس { MONEY($rest) }. يلزمه للطعام حتى الجمعة { MONEY($eten) }. كم يمكنه الإرسال على الأكثر؟

lesson-bank-send-why = { MONEY($rest) } ناقص { MONEY($eten) } تساوي { MONEY($result) }. أولاً طعامه، ثم الإرسال. وإرسال أقل ممكن أيضاً.

lesson-bank-end = 👍 للتذكّر:
    • رمز البطاقة (pincode) والرموز و DigiD لك وحدك.
    • عجلة ورابط؟ الأفضل التوقف ثم الاتصال بالبنك.
    • مساعدة العائلة ممكنة. الحساب أولاً.
