button-takeover = 🔑 قريباً أدفع بنفسي

takeover-title = 🔑 <b>قريباً يكون الدفع عليك</b>

takeover-days = { $days ->
        [zero] ⏳ اليوم. البلدية تساعد في الدفع حتى { DAY($day) }.
        [one] ⏳ بقي يوم واحد. البلدية تساعد في الدفع حتى { DAY($day) }.
        [two] ⏳ بقي يومان. البلدية تساعد في الدفع حتى { DAY($day) }.
        [few] ⏳ بقي { $days } أيام. البلدية تساعد في الدفع حتى { DAY($day) }.
        [many] ⏳ بقي { $days } يوماً. البلدية تساعد في الدفع حتى { DAY($day) }.
       *[other] ⏳ بقي { $days } يوم. البلدية تساعد في الدفع حتى { DAY($day) }.
    }

takeover-longer = { $days ->
        [zero] ⏳ المساعدة أطول: حتى { DAY($day) }.
        [one] ⏳ المساعدة أطول: بقي يوم واحد، حتى { DAY($day) }.
        [two] ⏳ المساعدة أطول: بقي يومان، حتى { DAY($day) }.
        [few] ⏳ المساعدة أطول: بقي { $days } أيام، حتى { DAY($day) }.
        [many] ⏳ المساعدة أطول: بقي { $days } يوماً، حتى { DAY($day) }.
       *[other] ⏳ المساعدة أطول: بقي { $days } يوم، حتى { DAY($day) }.
    }

takeover-past = 🔑 البلدية ساعدت حتى { DAY($day) }. الدفع الآن عليك.

takeover-one-by-one = شيء واحد كل أسبوع يكفي. يرجى الضغط على سطر.

label-takeover = { $sign } { $name }

takeover-account = حسابي في البنك يعمل

takeover-debits = الفواتير باسمي

takeover-addresses = عنواني معروف

takeover-allowances = مراجعة العلاوات

takeover-first = دفعت فاتورة بنفسي

takeover-account-how = 🏦 من المفيد النظر: هل الدفع بالبطاقة والهاتف ممكن؟ هل يصل مالك إلى هذا الحساب؟ يمكنك سؤال مستشارك ({ $contact }).

takeover-debits-how = 🧾 قائمة: الإيجار (huur)، الغاز والكهرباء، الماء، التأمين الصحي (zorgverzekering). إعطاء كل شركة رقم حسابك للدفع التلقائي (automatische incasso). يمكنك سؤال مستشارك ({ $contact }): من أي يوم؟

takeover-addresses-how = 🏠 هل عند كل شركة عنوانك؟ هل تصل الفواتير إليك وليس إلى البلدية؟ يمكنك سؤال مستشارك ({ $contact }) إذا كانت فاتورة ناقصة.

takeover-allowances-how = 💶 هل تصل علاواتك (toeslag) إلى حسابك؟ هل صحيح من يسكن معك وما يصل لك؟ من المفيد النظر في الرسالة مع مستشارك ({ $contact }).

takeover-first-how = ✋ دفع فاتورة واحدة بنفسك، للتمرين. أولاً سؤال مستشارك ({ $contact }): أي فاتورة؟ هكذا لا يُدفع شيء مرتين.

button-takeover-done = ✅ هذا تم

button-takeover-undo = ↩️ لم يتم بعد

button-takeover-ready = 💬 إخبار كيف الحال

takeover-ready = 💬 هل يمكنك قريباً الدفع بنفسك؟ من المفيد إخبار مستشارك ({ $contact }). ثم تنظران معاً: هل يلزم وقت أكثر؟

takeover-ready-free = هذا ليس امتحاناً. “لا ينجح بعد” جواب جيد أيضاً.

takeover-words = ✏️ يمكن الكتابة أو القول بكلماتك كيف الحال. أو اختيار الزر.

button-takeover-no-words = متابعة بدون كلمات

takeover-sure = 📨 هذا نرسله إلى مستشارك ({ $contact }):

takeover-with-words = { $count ->
        [zero] 💬 بدون رسائل منك.
        [one] 💬 ورسالة واحدة منك.
        [two] 💬 ورسالتان منك.
        [few] 💬 و { $count } رسائل منك.
        [many] 💬 و { $count } رسالة منك.
       *[other] 💬 و { $count } رسالة منك.
    }

takeover-without-words = بدون كلماتك. ويمكن كتابتها الآن.

button-takeover-send = 📨 نعم، إرسال

takeover-sent = 📨 تم الإرسال. مستشارك ({ $contact }) ينظر فيه ويتحدث معك. ويمكن المتابعة بهدوء.

takeover-news = 🔑 البلدية تساعد في الدفع حتى { DAY($day) }. بعدها الدفع عليك. لدينا قائمة لك، شيء واحد كل أسبوع.

takeover-news-longer = 🔑 المساعدة في الدفع أطول: حتى { DAY($day) }.
