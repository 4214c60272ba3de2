answer-from = 💬 <b>{ $name }</b> من بلدية { $municipality }:

answer-words = { $text }

answer-locked = 💬 وصلك جواب من البلدية. يرجى الضغط على الزر وكتابة رمزك السري.

answer-here = 💬 وصلك جواب من بلدية { $municipality }.

answer-taken = 👋 الآن أقرأ رسائلك بنفسي. يمكنك الكتابة أو تسجيل صوتك، وتصلني رسالتك مباشرة.

answer-given-back = ✅ انتهت محادثتنا. يمكن الآن لـ Wegwijs مساعدتك من جديد.

button-answer-back = ✍️ الرد على الرسالة

button-answer-read = 📖 قراءة الجواب

phrase-seen = 👀 رأيت سؤالك. آخر يوم للجواب: { DAY($day) }.

phrase-fine = ✅ هذا صحيح. لا حاجة إلى أي عمل منك.

phrase-visit = 🏛️ يرجى الحضور إلى ساعة المراجعة (spreekuur). هناك يمكنك السؤال عن كل شيء.
    { DAY($day) }، { TIME($at) }
    { $place }

phrase-bring = 📄 يرجى إحضار هذه الرسالة (brief) إلى: { $place }

phrase-call = 📞 سأتصل بك هاتفياً في هذا اليوم: { DAY($day) }.

phrase-letter = 📷 يرجى إرسال صورة للرسالة (brief)، مع وضع إصبعك فوق رقم BSN.

phrase-unclear = 🔁 رسالتك ليست واضحة لي. يرجى إرسالها مرة ثانية.

phrase-interpreter = 🗣️ أطلب الآن ترجمة من مترجم (tolk). بعدها يصلك الجواب هنا.
