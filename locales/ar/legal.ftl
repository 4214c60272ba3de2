button-legal = ⚖️ اعتراض أو إبلاغ

legal-title = ⚖️ <b>ما هو الموضوع؟</b>

legal-choose = هنا شرح عن المكان الصحيح. الكتابة في هذه الدردشة ليس لها أثر رسمي.

button-legal-bezwaar = ✋ تقديم اعتراض

button-legal-wijziging = 🔄 هناك تغيير

button-legal-verlenging = ⏳ وقت أكثر (تمديد)

button-legal-ontheffing = 🕊️ إسقاط الالتزام

button-legal-afmelden = 🤒 لا يمكنني الحضور

legal-bezwaar = ✋ <b>اعتراض رسمي (bezwaar)</b>. أي: رأيك مخالف لقرار في رسالة.

legal-wijziging = 🔄 <b>هناك تغيير</b>. مثلاً: العنوان أو المال أو العائلة أو العمل. أو هناك سفر.

legal-verlenging = ⏳ <b>تمديد (verlenging)</b>. أي: وقت أكثر للاندماج (inburgeren).

legal-ontheffing = 🕊️ <b>إسقاط الالتزام (ontheffing)</b>. أي: الاندماج (inburgeren) غير ممكن، مثلاً بسبب مرض.

legal-afmelden = 🤒 <b>الحضور غير ممكن</b>. مثلاً: مرض في يوم الموعد أو الدرس.

legal-not-here = ⚠️ <b>الكتابة في هذه الدردشة ليس لها أثر رسمي.</b>

legal-bezwaar-where = الذي يُحسب هو <b>رسالة بالبريد</b>. العنوان مكتوب في الرسالة التي وصلتك (beschikking). وفيها أيضاً آخر يوم.

legal-wijziging-where = الذي يُحسب هو الإبلاغ عند <b>البلدية (gemeente)</b>. الطريقة مكتوبة في رسالتك. هل تصلك علاوة (toeslag)؟ عندها يلزم الإبلاغ أيضاً عند مصلحة الضرائب (Belastingdienst).

legal-verlenging-where = الذي يُحسب هو الطلب عند <b>DUO</b>. يكون الطلب في <b>Mijn Inburgering</b>.

legal-ontheffing-where = الذي يُحسب هو الطلب عند <b>DUO</b>. مؤسسة DUO تقرر ذلك.

legal-afmelden-where = الذي يُحسب هو <b>الاتصال بالهاتف</b>. يرجى الاتصال بمستشارك ({ $contact }) أو بالمدرسة قبل البداية. الرقم مكتوب في رسالتك.

legal-sure = يمكنني إخبار مستشارك ({ $contact }) بأن هذا طلبك. عندها تصلك مساعدة. لكن <b>هذا لا يُحسب بعد</b>. هل أفعل ذلك؟

legal-sent = ✅ مستشارك ({ $contact }) يعرف الآن أن هذا طلبك.

legal-sent-not-official = ⚠️ <b>انتباه: هذا لا يُحسب بعد.</b>

button-legal-tell = 💬 إخبار مستشاري

button-legal-tell-yes = ✅ نعم، إخباره

button-legal-question = ✉️ لا، هذا سؤال
