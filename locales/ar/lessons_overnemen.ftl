lesson-overnemen = الدفع بنفسي

lesson-overnemen-goal = بعد الدرس يصبح واضحاً: كيف أستلم الفواتير، خطوة خطوة؟

lesson-overnemen-wat = 🔑 البلدية تساعد في الدفع ستة أشهر. بعدها تصل الإعانة المالية (bijstand) إلى حسابك. عندها دفع الإيجار والباقي يكون عليك.

lesson-overnemen-wat-langer = 📅 أحياناً تكون المدة أطول. البلدية تقرر هذا، مع مستشارك ({ $contact }). من المفيد السؤال مبكراً: ما هو آخر يوم؟

lesson-overnemen-wat-example = 👪 ريما وخالد من حمص. بعد شهرين يدفعان بنفسيهما. يبدآن من الآن: كل أسبوع خطوة صغيرة. هكذا لا يكون شيء جديداً.

lesson-overnemen-nu = 📬 من يدفع هذه الفاتورة الآن؟

lesson-overnemen-nu-gemeente = 🏛️ البلدية

lesson-overnemen-nu-ik = 🙋 أنا

lesson-overnemen-nu-vraag = ❓ سؤال أولاً

lesson-overnemen-nu-huur = 🏠 الإيجار (huur)

lesson-overnemen-nu-huur-why = الإيجار (huur) هو أول فاتورة يجب استلامها جيداً. هكذا يبقى البيت لك.

lesson-overnemen-nu-stroom = 💡 الغاز والكهرباء

lesson-overnemen-nu-stroom-why = من المفيد النظر: باسم من العقد؟ والسؤال أيضاً عن رقم العدّاد (meterstand) في أول يوم.

lesson-overnemen-nu-water = 🚰 الماء

lesson-overnemen-nu-water-why = الماء من شركة خاصة به، مع فاتورة خاصة.

lesson-overnemen-nu-zorg = 🩺 التأمين الصحي

lesson-overnemen-nu-zorg-why = القسط (premie) مستمر كل شهر. من المهم دفع كل شهر.

lesson-overnemen-nu-telefoon = 📱 الهاتف

lesson-overnemen-nu-telefoon-why = دفع الهاتف عليك منذ البداية. إذن هذا ممكن لك!

lesson-overnemen-lijst = 📝 قائمة بكل الفواتير. مع كل فاتورة ثلاثة أشياء:

lesson-overnemen-lijst-wie = 👤 لمن المال، وكم؟

lesson-overnemen-lijst-dag = 📅 في أي يوم؟

lesson-overnemen-lijst-hoe = 🏦 هل أدفع بنفسي، أم تسحبه الشركة (<b>automatische incasso</b>)؟

lesson-overnemen-stappen = 🔑 ماذا يفعل ريما وخالد أولاً؟ وماذا بعدها؟

lesson-overnemen-stappen-lijst = عمل قائمة

lesson-overnemen-stappen-bank = النظر: هل الحساب يعمل؟

lesson-overnemen-stappen-nummer = إعطاء رقم حسابي

lesson-overnemen-stappen-kijk = بعد شهر: هل دُفع؟

lesson-overnemen-stappen-why = مع القائمة لا يُنسى شيء. يجب أن يعمل الحساب قبل إعطاء رقمه. بعد شهر من المفيد النظر: هل دُفع كل شيء؟

lesson-overnemen-over = 👪 يصل { MONEY($geld) }. الإيجار (huur) { MONEY($huur) }. الغاز والكهرباء { MONEY($stroom) }. التأمين الصحي (zorgverzekering) { MONEY($zorg) }. كم يبقى؟

lesson-overnemen-over-why = { MONEY($geld) } ناقص { MONEY($huur) } ناقص { MONEY($stroom) } ناقص { MONEY($zorg) } يساوي { MONEY($result) }. هذا للطعام والملابس وباقي الشهر.

lesson-overnemen-week = 👪 بقي { MONEY($over) } للشهر. الحساب بأربعة أسابيع. كم هذا في الأسبوع؟

lesson-overnemen-week-why = { MONEY($over) } تقسيم أربعة يساوي { MONEY($result) }. الشهر أطول قليلاً من أربعة أسابيع. لذلك من المفيد حفظ القليل.

lesson-overnemen-dubbel = ✉️ انتهت ستة أشهر. يكتب المؤجّر (verhuurder): لم يصلنا الإيجار (huur). ماذا تفعل ريما؟

lesson-overnemen-dubbel-wacht = البلدية ستدفع

lesson-overnemen-dubbel-wacht-why = هذا ممكن. لكن غالباً يتوقف بعد ستة أشهر. السؤال اليوم أفضل.

lesson-overnemen-dubbel-vraag = السؤال والاتصال اليوم

lesson-overnemen-dubbel-vraag-why = هي تسأل مستشارها ({ $contact }): من يدفع هذا الشهر؟ وتتصل بالمؤجّر (verhuurder): أنا أعمل على ذلك.

lesson-overnemen-dubbel-betaal = الدفع مرتين فوراً

lesson-overnemen-dubbel-betaal-why = هي تريد الصواب. لكن هل دُفع من قبل؟ عندها ذهب مالها. السؤال أولاً، ثم الدفع.

lesson-overnemen-auto = 🏦 كيف يدفع خالد الإيجار (huur) كل شهر في وقته؟

lesson-overnemen-auto-incasso = يُسحب وحده

lesson-overnemen-auto-incasso-why = مع <b>automatische incasso</b> يسحب المؤجّر (verhuurder) المال. هذا مريح. لكن يجب أن يكون المال كافياً في ذلك اليوم.

lesson-overnemen-auto-zelf = بنفسه، في يوم ثابت

lesson-overnemen-auto-zelf-why = جيد أيضاً. يضع اليوم في هاتفه. هكذا لا يُنسى شيء.

lesson-overnemen-auto-later = عندما يبقى مال

lesson-overnemen-auto-later-why = في آخر الشهر ينتهي المال غالباً. دفع الإيجار (huur) أولاً يعطي راحة.

lesson-overnemen-klaar = 💭 ريما ترى الأمر صعباً بعد. ماذا يمكنها أن تفعل؟

lesson-overnemen-klaar-stil = السكوت والأمل

lesson-overnemen-klaar-stil-why = الأمل جيد. لكن عندها لا أحد يعرف أنها تحتاج مساعدة. رسالة قصيرة تكفي.

lesson-overnemen-klaar-vertel = الإخبار في وقته

lesson-overnemen-klaar-vertel-why = هي تخبر مستشارها ({ $contact }) ماذا ينجح وماذا لا ينجح بعد. ثم ينظران معاً: هل يلزم وقت أكثر؟

lesson-overnemen-klaar-stuk = البدء بفاتورة واحدة

lesson-overnemen-klaar-stuk-why = فكرة جيدة: أولاً فاتورة واحدة. هل نجح ذلك؟ ثم التالية. والسؤال عند مستشارها ({ $contact }): هل هذا ممكن؟

lesson-overnemen-check = ✅ قبل آخر يوم من المفيد مراجعة هذه الأشياء:

lesson-overnemen-check-toeslag = 💶 هل تصل علاواتك (toeslag) إلى حسابك؟

lesson-overnemen-check-adres = 🏠 هل عند كل شركة عنوانك؟

lesson-overnemen-check-post = 📬 هل تصل الفواتير إليك الآن، وليس إلى البلدية؟

lesson-overnemen-end = 👍 للتذكّر:
    • البدء مبكراً، مع قائمة.
    • دفع الإيجار (huur) أولاً.
    • عند الشك: سؤال مستشارك ({ $contact }).
    خطوة خطوة ينجح الأمر.
