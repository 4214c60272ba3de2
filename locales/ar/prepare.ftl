prepare-yours = 🔒 هنا بعض الأسئلة لك. أجوبتك لك وحدك. لا يراها مستشارك ({ $contact }) إلا بعد مشاركتها.

prepare-may = 🙋 <b>حقوقك (rechten): المسموح لك</b>

prepare-may-voortgangsgesprek = يمكنك السؤال عن كل شيء. يمكنك قول ما هو صعب عليك. هل خطتك لا تناسبك الآن؟ يمكنك سؤال مستشارك ({ $contact }) عن تغييرها. ويمكنك طلب مترجم فوري (tolk).

prepare-may-intake = يمكنك سؤال مستشارك ({ $contact }) عن كل شيء. ويمكنك القول: لا أعرف. ويمكنك طلب مترجم فوري (tolk).

prepare-must = 📌 <b>واجباتك (plichten): المطلوب منك</b>

prepare-must-voortgangsgesprek = الحضور إلى المحادثة واجب. هل يصعب عليك الحضور؟ يرجى الإبلاغ قبل المحادثة. والعمل حسب خطتك (PIP) واجب. هل هناك شيء صعب عليك؟ يرجى إخبار مستشارك ({ $contact }). عندها يمكن البحث معك عن مساعدة.

prepare-must-intake = الحضور إلى المحادثة واجب. هل يصعب عليك الحضور؟ يرجى الإبلاغ قبل المحادثة. عندها يمكن الاتفاق معك على موعد جديد. هل لديك أسئلة عن واجباتك؟ يمكنك سؤال مستشارك ({ $contact }).

prepare-number = السؤال { $number } من { $count }

prepare-answer = جوابك: <b>{ $answer }</b>

prepare-how = يرجى الضغط على جواب. أو يمكنك الكتابة أو تسجيل صوتك، بلغتك.

prepare-well = 😊 <b>ما الذي يسير جيداً؟</b>

prepare-hard = 🧗 <b>ما هو الصعب؟</b>

prepare-want = 🎯 <b>ما رغبتك الأولى في العمل أو التعلّم؟</b>

prepare-school = 🎒 <b>ما هي دراستك حتى الآن؟</b>

prepare-work = 🧰 <b>ماذا كان عملك سابقاً؟</b>

prepare-wishes = 🎯 <b>ما رغبتك في هولندا؟</b>

prepare-children = 👧 <b>هل لديك أطفال في رعايتك؟</b>

prepare-line =
    <b>{ $question }</b>
    { $answer }

prepare-spoken = 🎤 بصوتك

prepare-private = 🔒 هذا لك وحدك. بعد المشاركة يمكن لمستشارك ({ $contact }) قراءته قبل المحادثة.

prepare-is-shared = ✅ يمكن لمستشارك ({ $contact }) قراءة هذا.

prepare-which = يرجى اختيار سؤال. عندها يمكنك تغيير جوابك أو حذفه.

prepare-shared = ✅ تمت المشاركة! يمكن لمستشارك ({ $contact }) قراءة أجوبتك.

prepare-shared-later = عند تغيير جواب يصبح لك وحدك. يبقى كذلك حتى مشاركته من جديد.

prepare-lead = 💭 <b>التحضير لهذه المحادثة</b>

prepare-invite = هنا بعض الأسئلة للتفكير فيها. هذا اختياري.

rate-lead = 💬 <b>كانت لديك هذه المحادثة</b>

rate-how = كيف كانت المحادثة؟

rate-counted = 🔒 مستشارك ({ $contact }) لا يرى اختيارك. البلدية تعدّ الأجوبة فقط.

rate-not-there = ألم يكن الحضور ممكناً؟ يمكنك إخبار مستشارك ({ $contact }).

rate-good = 😊 هذا جميل! شكراً.

rate-fair = 👍 شكراً على جوابك.

rate-bad = 💛 هذا مؤسف. من الجيد قول ذلك.

rate-talk = هل من المفيد الحديث عن ذلك؟ يمكنك إرسال سؤال إلى مستشارك ({ $contact }).

button-prepare = 💭 تحضير المحادثة

button-prepare-rights = ⚖️ الحقوق والواجبات

button-prepare-questions = 💭 إلى الأسئلة

button-prepare-answers = 📝 أجوبتي

button-prepare-share = ✅ نعم، مشاركة

button-prepare-change = ✏️ تغيير جواب

button-prepare-pass = تخطّي السؤال ◂

button-prepare-gone = 🗑️ حذف الجواب

button-prepare-well-lessons = 📚 الدروس

button-prepare-well-work = 🤝 العمل أو المشاركة

button-prepare-well-people = 👥 التعرّف على الناس

button-prepare-hard-language = 🗣️ اللغة

button-prepare-hard-time = ⏰ الوقت قليل

button-prepare-hard-letters = ✉️ الرسائل والقواعد

button-prepare-want-speak = 🗣️ كلام أفضل

button-prepare-want-work = 🧰 إيجاد عمل

button-prepare-want-study = 🎓 دراسة أو تدريب

button-prepare-school-little = 🌱 بلا مدرسة أو القليل

button-prepare-school-years = 🎒 ابتدائية أو ثانوية

button-prepare-school-trade = 🛠️ وأيضاً دراسة بعدها

button-prepare-work-job = 💼 كانت لي وظيفة

button-prepare-work-own = 🏪 كان لي عمل خاص

button-prepare-work-home = 🏠 كنت أعتني بالبيت

button-prepare-wishes-work = 🧰 العمل

button-prepare-wishes-learn = 🎓 التعلّم

button-prepare-wishes-both = ➕ العمل والتعلّم

button-prepare-children-small = 👶 نعم، أصغر من 4 سنوات

button-prepare-children-school = 🧒 نعم، 4 سنوات أو أكبر

button-prepare-children-none = ✖️ لا، ليس لدي أطفال

button-prepare-q-well = 🙂 ما الذي يسير جيداً؟

button-prepare-q-hard = 🤔 ما هو الصعب؟

button-prepare-q-want = 🌟 ما رغبتك؟

button-prepare-q-school = 🎒 المدرسة

button-prepare-q-work = 🧰 العمل سابقاً

button-prepare-q-wishes = 🎯 رغباتك

button-prepare-q-children = 👧 الأطفال

button-rate-good = 🙂 جيدة

button-rate-fair = 😐 متوسطة

button-rate-bad = 🙁 غير جيدة

button-rate = 💬 كيف كان ذلك؟
