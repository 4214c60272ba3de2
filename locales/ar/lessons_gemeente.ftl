lesson-gemeente = البلدية والماء

lesson-gemeente-goal = بعد الدرس يصبح واضحاً: من أين هذه الفاتورة، ومن يساعد؟

lesson-gemeente-wat = 🏛️ البلدية تأخذ نفاياتك. وتهتم بالشارع أيضاً. لذلك هناك ضريبة. المبلغ مكتوب في الرسالة. كل بلدية تقرر هذا بنفسها.

lesson-gemeente-wat-example = 👨 تسفاي من أسمرة. تصله رسالة من { $municipality }. مكتوب فيها: ضريبة النفايات. يفكّر: أنا لا أعمل بعد، فلماذا ضريبة؟ لأن كل شخص عنده نفايات. لكن مع دخل قليل يمكنه طلب مساعدة.

lesson-gemeente-water = 💧 عن الماء تأتي رسائل من نوعين.

lesson-gemeente-water-kraan = 🚰 ماء الحنفية من شركة المياه (waterbedrijf). يُدفع حسب استهلاكك.

lesson-gemeente-water-dijk = 🌊 دائرة المياه (<b>waterschap</b>) تهتم بالسدود والماء النظيف في الخارج. لذلك هناك ضريبة.

lesson-gemeente-van = 📬 من أين هذه الفاتورة؟

lesson-gemeente-van-gemeente = 🏛️ البلدية

lesson-gemeente-van-schap = 🌊 دائرة المياه

lesson-gemeente-van-bedrijf = 🚰 شركة المياه

lesson-gemeente-van-afval = 🗑️ أخذ النفايات

lesson-gemeente-van-afval-why = النفايات تذهب مع سيارة البلدية.

lesson-gemeente-van-dijk = 🌊 السدود والقنوات

lesson-gemeente-van-dijk-why = هولندا منخفضة. دائرة المياه (waterschap) تُبقي الماء في الخارج.

lesson-gemeente-van-kraan = 🚰 ماء الشرب

lesson-gemeente-van-kraan-why = هذا من شركة المياه (waterbedrijf). يمكنك سؤال مستشارك ({ $contact }): من يدفع هذا الآن عني؟

lesson-gemeente-weinig = 🤲 هل المال قليل؟ عندها أحياناً لا يلزم دفع كل شيء. وأحياناً لا شيء. هذا اسمه إعفاء من الدفع (<b>kwijtschelding</b>). لكن يجب طلبه منك.

lesson-gemeente-weinig-twee = 2️⃣ الطلب مرتين: عند البلدية وعند دائرة المياه (waterschap).

lesson-gemeente-weinig-tijd = ⏰ يجب تقديمه سريعاً بعد الرسالة. في مكان المدة ستة أسابيع. وفي مكان آخر ثلاثة أشهر. آخر يوم مكتوب في رسالتك.

lesson-gemeente-tweede = ✉️ لا يلزم تسفاي دفع ضريبة البلدية. الآن تأتي رسالة من دائرة المياه (waterschap). ماذا يفعل؟

lesson-gemeente-tweede-klaar = لا شيء: الأمر منتهٍ

lesson-gemeente-tweede-klaar-why = هذا أسهل. لكن دائرة المياه (waterschap) ليس لديها قرار البلدية. يجب الطلب هنا مرة أخرى.

lesson-gemeente-tweede-ook = طلب الإعفاء هنا أيضاً

lesson-gemeente-tweede-ook-why = البلدية ودائرة المياه (waterschap) تنظر كل منهما وحدها. أحياناً تقول واحدة نعم والأخرى لا. السؤال لا يكلّف شيئاً.

lesson-gemeente-tweede-betaal = دفع كل شيء فوراً

lesson-gemeente-tweede-betaal-why = الدفع في الوقت جيد. لكن ربما لا يلزم. الأفضل السؤال أولاً، قبل آخر يوم بوقت كافٍ.

lesson-gemeente-laat = 📅 وصلت الرسالة قبل شهرين. الآن فقط يقرأ تسفاي عن الإعفاء (kwijtschelding). ماذا يفعل؟

lesson-gemeente-laat-nooit = فات الوقت

lesson-gemeente-laat-nooit-why = ربما ما زال هناك وقت. آخر يوم ليس واحداً في كل مكان. من المفيد النظر في الرسالة.

lesson-gemeente-laat-vraag = السؤال اليوم

lesson-gemeente-laat-vraag-why = هو ينظر إلى آخر يوم في الرسالة. ثم يقدّم الطلب. المستشار ({ $contact }) يمكنه المساعدة في الورقة.

lesson-gemeente-laat-wacht = انتظار السنة القادمة

lesson-gemeente-laat-wacht-why = في السنة القادمة يمكنه الطلب أيضاً. لكن هذه الفاتورة تبقى. السؤال اليوم مفيد.

lesson-gemeente-deel = 🧾 لا يحصل تسفاي على إعفاء (kwijtschelding). الفاتورة { MONEY($rekening) }. يمكنه الدفع على ثمانية أجزاء. كم يكون جزء واحد؟

lesson-gemeente-deel-why = { MONEY($rekening) } تقسيم ثمانية يساوي { MONEY($result) }. هكذا يناسب الشهر. من المفيد السؤال دائماً عن التقسيط.

lesson-gemeente-aanvraag = ✉️ طلب الإعفاء (kwijtschelding). ما الخطوة الأولى؟ وماذا بعدها؟

lesson-gemeente-aanvraag-open = فتح الرسالة

lesson-gemeente-aanvraag-dag = البحث عن آخر يوم

lesson-gemeente-aanvraag-vraag = تقديم الطلب

lesson-gemeente-aanvraag-bewaar = حفظ الجواب

lesson-gemeente-aanvraag-why = أولاً معرفة: ممّن الرسالة، وما هو آخر يوم؟ ثم الطلب. حفظ الجواب مفيد: يمكن إظهاره لاحقاً.

lesson-gemeente-end = 👍 للتذكّر:
    • المال قليل؟ طلب إعفاء من الدفع (kwijtschelding).
    • الطلب عند البلدية وعند دائرة المياه (waterschap) أيضاً.
    • النظر إلى آخر يوم في الرسالة.
