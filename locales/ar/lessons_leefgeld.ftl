lesson-leefgeld = مصروف المعيشة (leefgeld)

lesson-leefgeld-goal = بعد الدرس يصبح واضحاً: من يدفع ماذا، وأي مال هو لي؟

lesson-leefgeld-paid = 🧾 لديك إعانة مالية (bijstand). في البداية لا يصلك كل المال. البلدية تدفع منه أولاً بعض الفواتير. تفعل ذلك عنك.

lesson-leefgeld-paid-name = هذا اسمه <b>financieel ontzorgen</b>. المدة ستة أشهر. وأحياناً تكون أطول.

lesson-leefgeld-paid-example = 👩 أمينة لديها إعانة مالية (bijstand). البلدية تدفع إيجار بيتها. لذلك هذا المال ليس في بنك أمينة. لكن الإيجار مدفوع.

lesson-leefgeld-rest = 🛒 باقي المال لك. هذا اسمه مصروف المعيشة (<b>leefgeld</b>). هو لشراء الطعام والملابس. ومنه تُدفع فاتورة هاتفك أيضاً.

lesson-leefgeld-rest-example = 👩 يصل أمينة مصروف المعيشة (leefgeld) كل أسبوع. في نهاية الأسبوع ينتهي المال. الآن تختار: أولاً الطعام للأسبوع كله، ثم الباقي.

lesson-leefgeld-who = ✉️ وصلت أمينة فاتورة. ليس واضحاً لها: هل تدفعها البلدية؟ ماذا تفعل؟

lesson-leefgeld-who-gemeente = انتظار البلدية

lesson-leefgeld-who-gemeente-why = ربما تدفع البلدية، وربما لا. مع الانتظار تأتي أحياناً رسالة ثانية. السؤال لا يكلّف شيئاً، ويعطي راحة.

lesson-leefgeld-who-ik = الدفع بسرعة

lesson-leefgeld-who-ik-why = هكذا ليست هناك رسالة ثانية. لكن ربما تدفع البلدية أيضاً. عندها تُدفع الفاتورة مرتين. السؤال أولاً أفضل.

lesson-leefgeld-who-vraag = السؤال: من يدفع؟

lesson-leefgeld-who-vraag-why = المستشار ({ $contact }) يمكنه معرفة ذلك. أمينة ترسل صورة للرسالة. هكذا تعرف بسرعة.

lesson-leefgeld-bills = 📬 من يدفع هذه الفاتورة الآن؟

lesson-leefgeld-bills-gemeente = 🏛️ البلدية

lesson-leefgeld-bills-ik = 🙋 أنا

lesson-leefgeld-bills-vraag = ❓ سؤال أولاً

lesson-leefgeld-bills-huur = 🏠 الإيجار (huur)

lesson-leefgeld-bills-huur-why = الإيجار (huur) هو لبيتك. الدفع منك أو من البلدية: كل شهر.

lesson-leefgeld-bills-stroom = 💡 الغاز والكهرباء

lesson-leefgeld-bills-stroom-why = ليست كل بلدية تدفع الغاز والكهرباء. لذلك من الجيد معرفة هذا.

lesson-leefgeld-bills-zorg = 🩺 التأمين الصحي

lesson-leefgeld-bills-zorg-why = هذا هو المبلغ الشهري للتأمين الصحي (zorgverzekering). فاتورة طبيب الأسنان شيء آخر. من المهم السؤال أولاً: من يدفعها؟

lesson-leefgeld-bills-eten = 🍞 الطعام

lesson-leefgeld-bills-eten-why = شراء الطعام عليك. مصروف المعيشة (leefgeld) هو لذلك.

lesson-leefgeld-bills-telefoon = 📱 الهاتف

lesson-leefgeld-bills-telefoon-why = دفع الهاتف عليك، من مصروف المعيشة (leefgeld).

lesson-leefgeld-first = ✉️ تأتي رسالة عن المال. ما الخطوة الأولى؟ وماذا بعدها؟

lesson-leefgeld-first-open = فتح الرسالة

lesson-leefgeld-first-wie = النظر: ممّن الرسالة؟

lesson-leefgeld-first-bedrag = النظر: كم ومتى؟

lesson-leefgeld-first-vraag = السؤال: من يدفع هذا؟

lesson-leefgeld-first-why = الرسالة المفتوحة تقلق أقل. عند معرفة المرسل والمبلغ يكون السؤال أسهل.

lesson-leefgeld-plan = 🗓️ مصروف المعيشة (leefgeld) لأسبوع كامل. من المفيد تقسيمه في أول يوم: الطعام، الباص، الهاتف، وشيء إضافي.

lesson-leefgeld-plan-example = 👩 تضع أمينة مالها في أربعة ظروف. هل ظرف الباص فارغ؟ عندها تمشي. هكذا يبقى مال الطعام كاملاً.

lesson-leefgeld-empty = 👩 اليوم خميس. انتهى مصروف المعيشة (leefgeld) عند أمينة. بقي القليل من الطعام. ماذا تفعل؟

lesson-leefgeld-empty-leen = أخذ دين من جارة

lesson-leefgeld-empty-leen-why = الجارة التي تساعد شيء جميل. لكن في الأسبوع القادم يُرد المال. وعندها يقل المال من جديد. هل هناك طريق آخر؟

lesson-leefgeld-empty-vraag = الاتصال بالمستشار

lesson-leefgeld-empty-vraag-why = المستشار ({ $contact }) يعرف أين المساعدة اليوم. ثم ينظران معاً: هل مصروف المعيشة (leefgeld) يكفي؟ هكذا يكون الأسبوع القادم أفضل.

lesson-leefgeld-empty-wacht = عدم قول شيء والانتظار

lesson-leefgeld-empty-wacht-why = طلب المساعدة صعب أحياناً. لكن لا داعي لأن يجوع أحد. كثير من الناس يطلبون ذلك، وهو أمر عادي.

lesson-leefgeld-week = 👩 يصل أمينة هذا الأسبوع { MONEY($leefgeld) }. تشتري طعاماً بمبلغ { MONEY($eten) }. ثمن الباص { MONEY($bus) }. كم بقي من المال؟

lesson-leefgeld-week-why = { MONEY($leefgeld) } ناقص { MONEY($eten) } ناقص { MONEY($bus) }. الباقي { MONEY($result) }.

lesson-leefgeld-day = 🍞 لدى أمينة { MONEY($eten) } للطعام لسبعة أيام. كم لكل يوم؟

lesson-leefgeld-day-why = { MONEY($eten) } تقسيم 7 تساوي { MONEY($result) }. الطبخ ليومين معاً كثيراً ما يكون أرخص.

lesson-leefgeld-letter = ✉️ وصلت أمينة هذه الرسالة. لم تدفع الفاتورة بعد. ماذا تفعل؟

lesson-leefgeld-letter-leg = ترك الرسالة

lesson-leefgeld-letter-leg-why = كل شخص ينسى فاتورة أحياناً. بعد هذه الرسالة تأتي عادةً رسالة أشد. الآن الأمر ما زال سهلاً.

lesson-leefgeld-letter-foto = إرسال صورة

lesson-leefgeld-letter-foto-why = ليس واضحاً لها من يدفع هذا؟ أو لا يمكنها الدفع مرة واحدة؟ عندها ينظر المستشار ({ $contact }) معها.

lesson-leefgeld-letter-zelf = التأكد ثم الدفع

lesson-leefgeld-letter-zelf-why = هل الفاتورة لها، ومصروف المعيشة (leefgeld) يكفي؟ عندها ينتهي الأمر فوراً. إذا لم تكن متأكدة، تسأل أولاً.

lesson-leefgeld-soon = 🌱 بعد هذه المدة يصلك كل المال. وعندها دفع التكاليف الثابتة (vaste lasten) أيضاً عليك. مستشارك ({ $contact }) يخبرك متى.

lesson-leefgeld-soon-practise = الآن وقت جيد للتمرين. لهذا هذه الدروس: خطوة بعد خطوة.

lesson-leefgeld-end = 👍 للتذكّر:
    • مصروف المعيشة (leefgeld) هو مال الأسبوع.
    • فاتورة؟ يُفضّل عدم تركها أبداً. والسؤال أولاً: من يدفع؟
