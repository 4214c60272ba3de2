welcome-choose-language = 🌐 اختيار اللغة

welcome-hello = 👋 <b>أهلاً وسهلاً!</b>

welcome-about = أنا Wegwijs، المساعد الرقمي لبلدية { $municipality }. أساعدك في <b>الاندماج (inburgeren)</b>: تعلّم الهولندية، والمشاركة في الحياة هنا، ومواعيدك.

welcome-not-for = أنا برنامج كمبيوتر. للكلام مع إنسان، يمكنك الضغط على زر <b>مساعدة</b>.

welcome-keep = 🔒 <b>بياناتك</b>
    تحفظ بلدية { $municipality } اسمك الأول ولغتك وخطواتك. وتحفظ أيضاً الأسئلة التي أرسلتها بنفسك إلى مستشار الاندماج (consulent).

welcome-keep-guest = 🔒 <b>بياناتك</b>
    ليست لديك دعوة. لذلك لا أعرف من أنت. أحفظ فقط لغتك واختياراتك في هذه الدردشة.

welcome-public-task = على البلدية مساعدتك في الاندماج. هذا واجبها في القانون. لن نستعمل أسئلتك أو ما تعلّمته هنا من أجل غرامة (boete) أبداً.

welcome-free = استعمال Wegwijs هو اختيارك. يمكنك دائماً قول «لا». تبقى إعانتك المالية (uitkering) وتبقى مساعدتك كما هي.

welcome-ask-agree = هل لديك رغبة في استعمال Wegwijs؟

welcome-goodbye = حسناً. لن أرسل إليك رسائل. بلدية { $municipality } ستساعدك بطريقة أخرى.

welcome-goodbye-back = هل غيّرت رأيك لاحقاً؟ يمكنك الضغط على الزر أو كتابة /start.

welcome-person = 😊 أهلاً { $name }! هذه الدردشة لك الآن.

welcome-person-wrong = إذا لم يكن هذا اسمك، يمكنك إخبارنا بالزر في الأسفل.

welcome-other = إذن هذه الدعوة لشخص آخر. يمكنك الاتصال ببلدية { $municipality }. البلدية ستحل الأمر.

welcome-guest = ليست لديك دعوة. لا مشكلة في ذلك. سأشرح لك كيف يسير الاندماج (inburgeren). لن أسأل عن اسمك، ولن أحفظ رسائلك.

welcome-which-municipality = في أي بلدية (gemeente) بيتك؟

welcome-elsewhere = يرجى اختيار بلديتك.

welcome-why-here = ما سبب مجيئك إلى هولندا؟

button-next = التالي ◂

button-agree = ✅ نعم، بكل سرور

button-decline = ✖️ لا، شكراً

button-start-again = ↩️ أريد البدء الآن

button-that-is-me = ✅ نعم، هذا اسمي

button-not-me = ✖️ لا، شخص آخر

button-other-municipality = 🏘️ بلدية أخرى

button-not-in-list = ❓ بلديتي ليست هنا

button-reason-asielstatushouder = 🕊️ حصلت على اللجوء

button-reason-nareiziger = 👨‍👩‍👧 لمّ شمل مع لاجئ

button-reason-gezinsmigrant = 💍 زوجي أو زوجتي هنا

button-reason-overig = ➕ سبب آخر
