button-lessons = 💶 دروس عن المال

lessons-title = 💶 <b>دروس عن المال</b>
    دروس قصيرة. يمكن التوقف في أي وقت والمتابعة لاحقاً.

lessons-far = تم: { $done } من { $count }.

lessons-guest = 💡 أنت هنا كضيف. نحن لا نحفظ مكانك في الدرس.

lessons-due = { $count ->
        [zero] 🔁 لا توجد أسئلة للتمرين مرة أخرى.
        [one] 🔁 هناك سؤال واحد للتمرين مرة أخرى.
        [two] 🔁 هناك سؤالان للتمرين مرة أخرى.
        [few] 🔁 هناك { $count } أسئلة للتمرين مرة أخرى.
        [many] 🔁 هناك { $count } سؤالاً للتمرين مرة أخرى.
       *[other] 🔁 هناك { $count } سؤال للتمرين مرة أخرى.
    }

lessons-now = { $minutes ->
        [zero] الآن: <b>{ $title }</b> (أقل من دقيقة)
        [one] الآن: <b>{ $title }</b> (حوالي دقيقة واحدة)
        [two] الآن: <b>{ $title }</b> (حوالي دقيقتين)
        [few] الآن: <b>{ $title }</b> (حوالي { $minutes } دقائق)
        [many] الآن: <b>{ $title }</b> (حوالي { $minutes } دقيقة)
       *[other] الآن: <b>{ $title }</b> (حوالي { $minutes } دقيقة)
    }

lessons-all-done = 🎉 تمّت كل الدروس!

button-lessons-again = 🔁 تمرين مرة أخرى

button-lessons-topics = 📚 اختيار درس

button-lessons-progress = 📊 أين وصلت؟

lessons-topics = 📚 أي درس الآن؟
    ✅ تم، 📍 هنا كان التوقف.

label-lesson = { $sign } { $title }

lessons-one = { $minutes ->
        [zero] <b>{ $title }</b> (أقل من دقيقة)
        [one] <b>{ $title }</b> (حوالي دقيقة واحدة)
        [two] <b>{ $title }</b> (حوالي دقيقتين)
        [few] <b>{ $title }</b> (حوالي { $minutes } دقائق)
        [many] <b>{ $title }</b> (حوالي { $minutes } دقيقة)
       *[other] <b>{ $title }</b> (حوالي { $minutes } دقيقة)
    }

lessons-one-done = ✅ هذا الدرس تم. ويمكن دائماً عمله مرة أخرى.

button-lesson-begin = ▶️ بدء الدرس

button-lesson-on = ▶️ متابعة من حيث توقفت

button-lesson-known = 💪 أعرف هذا

button-lesson-next = متابعة ◂

button-lesson-end = 🏁 تم

button-lesson-later = ⏸ متابعة لاحقاً

button-lesson-again = ↩️ مرة أخرى

button-lesson-show = 👀 عرض طريقة الحل

button-lesson-amount-yes = ✅ نعم

button-lesson-amount-no = ✏️ لا، مبلغ آخر

lessons-step = 📖 { $title } · { $number } من { $count }

lessons-known = 💪 { $title } · السؤال { $number } من { $count }

lessons-again = 🔁 مرة أخرى: { $title }

lessons-exercise = 🎯 سؤال واحد من درس { $title }

lessons-item = 👉 <b>{ $item }</b>

lessons-place = { $number }. { $item }

lessons-type-amount = ✏️ يرجى كتابة المبلغ. مثلاً: 12,50

lessons-amount-sure = هل المقصود { MONEY($amount) }؟

lessons-amount-typed = المبلغ المكتوب { MONEY($amount) }. لننظر معاً:

lead-lesson-amount = لا يمكننا قراءة هذا المبلغ. يرجى كتابة المبلغ فقط. مثلاً: 12,50

lessons-figure-old = 📅 ملاحظة: المبلغ هنا قديم. كان هكذا حتى { DAY($day) }. يمكنك سؤال مستشارك ({ $contact }) عن المبلغ الجديد.

lessons-figure-about = ≈ في النص أعلاه مبلغ تقريبي. المبلغ الدقيق مكتوب في رسالتك.

lessons-well = 👍 نعم، هو كذلك.

lessons-look = 💡 لننظر معاً.

lessons-belongs = { $item } ← <b>{ $box }</b>

lessons-paid-gemeente = 🏛️ البلدية تدفع هذا عنك الآن. هل وصلتك فاتورة مع ذلك؟ يرجى إرسال صورة إلى مستشارك ({ $contact }).

lessons-paid-ik = 🙋 دفع هذا عليك الآن. هل هذا صعب؟ يمكنك طلب المساعدة من مستشارك ({ $contact }).

lessons-paid-vraag = ❓ لا نعرف بالتأكيد من يدفع هذا الآن. يمكنك سؤال مستشارك ({ $contact }). ومن المهم عدم ترك الفاتورة أبداً.

lessons-done = 🎉 عمل رائع! تم درس <b>{ $title }</b>.

lessons-following = بعد هذا: { $title }. الآن أو في يوم آخر.

lessons-progress = 📊 <b>دروسك</b>

lessons-line = { $sign } { $title }

button-certificate = 🏅 شهادتي

certificate-given = 🏅 { $name }: تمّت كل الدروس عن المال في { DAY($day) }.

button-lessons-pace = ⏰ كم مرة درس؟

lessons-pace = ⏰ كم مرة يمكننا دعوتك إلى درس؟

lessons-pace-week = الآن: كل أسبوع.

lessons-pace-fortnight = الآن: كل أسبوعين.

lessons-pace-month = الآن: كل شهر.

lessons-pace-never = الآن: أبداً. ويمكنك دائماً بدء درس من هنا.

button-pace-week = 📅 كل أسبوع

button-pace-fortnight = 🌓 كل أسبوعين

button-pace-month = 🗓️ كل شهر

button-pace-never = 🔕 أبداً، سأبدأ بنفسي

button-lessons-household = 🏠 من يسكن معي؟

lessons-household = 🏠 من يسكن معك في البيت؟ هكذا تظهر لك المبالغ المناسبة.

lessons-household-alone = الآن: أسكن بمفردي.

lessons-household-single-parent = الآن: أسكن مع أطفالي فقط.

lessons-household-couple = الآن: نسكن معاً، شخصان.

lessons-household-family = الآن: نسكن معاً، مع أطفال.

button-household-alone = 🧍 أنا فقط

button-household-single-parent = 🧒 أنا وأطفالي

button-household-couple = 👥 أنا وشريك حياتي

button-household-family = 👪 شريك حياتي وأطفال

button-lessons-coach = 🤝 المشاركة مع مدرّبي

lessons-coach = 🤝 أنت تشارك في <b>{ $course }</b>. هل تسمح للمدرّب (coach) هناك أن يرى كم تقدمت؟

lessons-coach-what = يرى المدرّب أي دروس أنهيتها. أجوبتك لا يراها أحد.

lessons-coach-hidden = الآن: المدرّب لا يرى ذلك.

lessons-coach-shown = الآن: المدرّب يرى ذلك. يمكنك دائماً إيقاف المشاركة.

button-coach-show = ✅ نعم، أشارك

button-coach-hide = 🔒 إيقاف المشاركة

button-coach-other = 🔄 دورة أخرى

lessons-invite = { $minutes ->
        [zero] 💶 هناك درس عن المال لك: <b>{ $title }</b>
        [one] 💶 هل لديك دقيقة واحدة؟ هناك درس عن المال لك: <b>{ $title }</b>
        [two] 💶 هل لديك دقيقتان؟ هناك درس عن المال لك: <b>{ $title }</b>
        [few] 💶 هل لديك { $minutes } دقائق؟ هناك درس عن المال لك: <b>{ $title }</b>
        [many] 💶 هل لديك { $minutes } دقيقة؟ هناك درس عن المال لك: <b>{ $title }</b>
       *[other] 💶 هل لديك { $minutes } دقيقة؟ هناك درس عن المال لك: <b>{ $title }</b>
    }

lessons-invite-on = 💶 كان التوقف في درس <b>{ $title }</b>. هل نتابع؟

lessons-invite-free = ليس من الضروري اليوم. لك اختيار كم مرة نسأل.

lessons-after-meeting = 📒 كان هناك لقاء المجموعة عن المال. هل نتمرّن قليلاً؟

button-lessons-exercise = 🎯 تمرين بسؤال واحد

lessons-invite-locked = 💶 هناك درس لك.

lessons-picture-title = دروسي عن المال

lessons-picture-more = { $count ->
        [zero] لا دروس أخرى
        [one] ودرس آخر
        [two] ودرسان آخران
        [few] و{ $count } دروس أخرى
        [many] و{ $count } درساً آخر
       *[other] و{ $count } درس آخر
    }

letter-picture-mark = VOORBEELD · geen echte brief

certificate-picture-title = شهادة

certificate-picture-what = { $count ->
        [zero] دروس عن المال
        [one] تم درس واحد عن المال
        [two] تم درسان عن المال
        [few] تمّت { $count } دروس عن المال
        [many] تمّ { $count } درساً عن المال
       *[other] تمّ { $count } درس عن المال
    }

certificate-picture-where = مع Wegwijs، بلدية { $municipality }

certificate-picture-when = { DATE($day) }
