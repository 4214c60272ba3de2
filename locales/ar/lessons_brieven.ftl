lesson-brieven = الرسائل والأوراق

lesson-brieven-goal = بعد الدرس يصبح واضحاً: ما هذه الرسالة، وماذا أفعل؟

lesson-brieven-open = ✉️ في هولندا أمور كثيرة تتم بالرسائل. من الأفضل فتح كل رسالة في يوم وصولها. حتى لو بدت صعبة.

lesson-brieven-open-look = أربعة أشياء للبحث عنها:
    • ممّن الرسالة؟
    • ما موضوعها؟
    • كم المبلغ؟
    • في أي يوم يجب أن ينتهي الأمر؟

lesson-brieven-one = 👩 رانيا من حمص. وصلتها هذه الرسالة. ما هذه الرسالة؟

lesson-brieven-one-herinner = تذكير (herinnering)

lesson-brieven-one-herinner-why = التذكير (<b>herinnering</b>) رسالة لطيفة. مكتوب فيها: لم يتم الدفع بعد. وعادةً لا توجد تكاليف إضافية بعد.

lesson-brieven-one-aanmaan = إنذار (aanmaning)

lesson-brieven-one-aanmaan-why = الإنذار بالدفع (aanmaning) أشد، ويأتي لاحقاً. في أعلى هذه الرسالة مكتوب <b>herinnering</b> (تذكير). هذه هي الرسالة الأولى.

lesson-brieven-one-besluit = قرار (besluit)

lesson-brieven-one-besluit-why = القرار (besluit) يكتب ما تقرره جهة حكومية. هنا شركة تطلب مالاً. في الأعلى مكتوب <b>herinnering</b> (تذكير).

lesson-brieven-act = 👩 نسيت رانيا هذه الفاتورة. ماذا تفعل الآن؟

lesson-brieven-act-betaal = التأكد ثم الدفع

lesson-brieven-act-betaal-why = تنظر أولاً: هل هذه الفاتورة لي؟ وهل تدفعها البلدية؟ إذا كان كل شيء صحيحاً تدفع. انتهى!

lesson-brieven-act-bel = الاتصال أو طلب مساعدة

lesson-brieven-act-bel-why = هذا جيد إذا لم يمكنها الدفع مرة واحدة. كثيراً ما يمكن الدفع على أجزاء. هذا اسمه اتفاق دفع بالتقسيط (<b>betalingsregeling</b>).

lesson-brieven-act-wacht = الانتظار قليلاً

lesson-brieven-act-wacht-why = الأسبوع المزدحم يعرفه الجميع. لكن بعد هذه الرسالة تأتي رسالة أشد. اليوم الأمر ما زال سهلاً.

lesson-brieven-two = 👩 بعد أسابيع وصلت رانيا هذه الرسالة. ما هذه الرسالة؟

lesson-brieven-two-herinner = تذكير (herinnering)

lesson-brieven-two-herinner-why = هي تشبهها كثيراً. الكلمة في الأعلى هي <b>aanmaning</b> (إنذار بالدفع). هذه هي الرسالة الثانية، وهي أشد.

lesson-brieven-two-aanmaan = إنذار (aanmaning)

lesson-brieven-two-aanmaan-why = الإنذار بالدفع (<b>aanmaning</b>) يقول: الدفع الآن، وإلا تُضاف تكاليف. في الرسالة يوم محدد. الاتصال قبل هذا اليوم يساعد.

lesson-brieven-two-jaar = فاتورة سنوية

lesson-brieven-two-jaar-why = الفاتورة السنوية الختامية (jaarafrekening) عن سنة كاملة. هذه الرسالة تطلب فاتورة قديمة. في الأعلى مكتوب <b>aanmaning</b> (إنذار بالدفع).

lesson-brieven-costs = ⏳ بعد الإنذار بالدفع (aanmaning) يبقى عادةً 14 يوماً. بعدها تُضاف تكاليف. وهي حوالي { MONEY($minimum) } أو أكثر. لذلك من المهم الاتصال في الوقت.

lesson-brieven-costs-help = 🤝 الدفع غير ممكن؟ يمكنك إرسال صورة الرسالة إلى مستشارك ({ $contact }). معاً يوجد طريق دائماً تقريباً.

lesson-brieven-three = 👩 هذه الرسالة من بلدية. ما هذه الرسالة؟

lesson-brieven-three-rekening = فاتورة

lesson-brieven-three-rekening-why = فيها مبالغ، هذا صحيح. لكن لا يلزم تحويل أي مبلغ. البلدية تكتب ما تقرره: قرار رسمي (<b>beschikking</b>).

lesson-brieven-three-besluit = قرار رسمي

lesson-brieven-three-besluit-why = القرار الرسمي اسمه في الرسالة عادةً <b>beschikking</b>. مكتوب فيه ما يصلك أو ما يتغير. من المهم حفظ هذه الرسالة جيداً.

lesson-brieven-three-reclame = دعاية

lesson-brieven-three-reclame-why = الدعاية تريد بيع شيء. هذه الرسالة تقول ما تقرره البلدية: قرار رسمي (<b>beschikking</b>).

lesson-brieven-disagree = 👩 ترى رانيا أن في القرار شيئاً غير صحيح. ماذا تفعل؟

lesson-brieven-disagree-wacht = انتظار محادثة

lesson-brieven-disagree-wacht-why = المحادثة مفيدة. لكن في الرسالة يوم أخير. وبعد هذا اليوم كثيراً ما يصبح الأمر غير ممكن.

lesson-brieven-disagree-vraag = طلب المساعدة فوراً

lesson-brieven-disagree-vraag-why = يمكنها قول إن رأيها مختلف. هذا اسمه اعتراض (<b>bezwaar</b>). في الرسالة مكتوب حتى أي يوم. المستشار ({ $contact }) يشرح الطريقة.

lesson-brieven-disagree-weg = رمي الرسالة

lesson-brieven-disagree-weg-why = لا أحد يحب الرسائل الصعبة. لكن دون الرسالة لا يمكن لأحد المساعدة. الأفضل حفظها وطلب المساعدة.

lesson-brieven-four = 👩 ما موضوع هذه الرسالة؟

lesson-brieven-four-huur = الإيجار (huur)

lesson-brieven-four-huur-why = الإيجار (huur) أيضاً يخص بيتك. لكن هنا مكتوب <b>jaarafrekening</b> (الفاتورة السنوية الختامية)، مع الغاز والكهرباء. وهي عن سنة كاملة.

lesson-brieven-four-stroom = غاز وكهرباء سنة

lesson-brieven-four-stroom-why = هذه هي الفاتورة السنوية الختامية (<b>jaarafrekening</b>). كل شهر كانت تدفع جزءاً. الآن مكتوب: هل يعود إليها مال، أم تدفع زيادة؟

lesson-brieven-four-school = المدرسة

lesson-brieven-four-school-why = رسائل المدرسة كثيرة أيضاً. لكن هنا الغاز والكهرباء وكلمة <b>jaarafrekening</b> (الفاتورة السنوية الختامية).

lesson-brieven-five = 👩 هذه الرسالة عن علاوة (toeslag). هناك تغيير. ماذا تفعل رانيا؟

lesson-brieven-five-bewaar = إلى الملف فوراً

lesson-brieven-five-bewaar-why = الحفظ جيد. والقراءة أولاً أفضل. إذا كان شيء غير صحيح، فربما يلزمها لاحقاً رد مال.

lesson-brieven-five-kijk = النظر: هل كل شيء صحيح؟

lesson-brieven-five-kijk-why = تنظر: هل إيجاري (huur) صحيح؟ ودخلي؟ ومن يسكن هنا؟ إذا لم يكن صحيحاً تبلغ عنه. ثم تضع الرسالة في الملف.

lesson-brieven-five-blij = صرف المال الزائد

lesson-brieven-five-blij-why = المال الزائد جميل. لكن هل المبلغ صحيح؟ إذا كان أعلى من اللازم، يجب رد جزء منه. لذلك النظر أولاً.

lesson-brieven-keep = 📂 ماذا يُفعل بهذه الورقة؟

lesson-brieven-keep-nu = ⚡ عمل شيء اليوم

lesson-brieven-keep-map = 📁 حفظها في الملف

lesson-brieven-keep-weg = 🗑️ رميها

lesson-brieven-keep-aanmaan = إنذار (aanmaning)

lesson-brieven-keep-aanmaan-why = الإنذار بالدفع (aanmaning) لا ينتظر. هنا الدفع، أو الاتصال، أو إرسال صورة إلى مستشارك ({ $contact }). ثم تُحفظ في الملف.

lesson-brieven-keep-contract = عقد الإيجار

lesson-brieven-keep-contract-why = عقد الإيجار (huurcontract) يلزم كثيراً. مثلاً لطلب علاوة (toeslag). من المهم حفظه طوال السكن هناك.

lesson-brieven-keep-reclame = دعاية محل

lesson-brieven-keep-reclame-why = الدعاية يمكن رميها. دعاية أقل؟ لصاقة على الباب تساعد.

lesson-brieven-keep-herinner = تذكير (herinnering)

lesson-brieven-keep-herinner-why = عمل شيء اليوم يوقف الأمر هنا. وعندها لا توجد تكاليف إضافية.

lesson-brieven-keep-polis = ورقة التأمين

lesson-brieven-keep-polis-why = هذه الورقة اسمها <b>polis</b>. مكتوب فيها ما يدفعه التأمين. مكانها في الملف.

lesson-brieven-steps = 📬 وصل البريد. ما الخطوة الأولى؟ وماذا بعدها؟

lesson-brieven-steps-open = فتح كل شيء

lesson-brieven-steps-lees = القراءة: من؟ ماذا؟ متى؟

lesson-brieven-steps-doe = عمل ما يلزم

lesson-brieven-steps-map = الوضع في الملف

lesson-brieven-steps-why = هكذا لا يضيع شيء. الرسالة توضع في الملف عندما لا يبقى ما يُفعل. وقت ثابت في الأسبوع يساعد.

lesson-brieven-dutch = 👩 هناك رسالة بالهولندية غير مفهومة لرانيا. ماذا تفعل؟

lesson-brieven-dutch-wacht = الانتظار حتى تتعلم

lesson-brieven-dutch-wacht-why = هي تتعلم بسرعة، وهذا جميل. لكن للرسالة عادةً يوم أخير. طلب المساعدة الآن أفضل.

lesson-brieven-dutch-foto = إرسال صورة

lesson-brieven-dutch-foto-why = المستشار ({ $contact }) يرى بسرعة ما يلزم. ويمكن حذف الصورة بعد ذلك. المساعدة أمر عادي جداً.

lesson-brieven-dutch-kind = قراءة طفلها لها

lesson-brieven-dutch-kind-why = الأطفال يتعلمون الهولندية بسرعة. لكن هموم المال ثقيلة على الطفل. الأفضل سؤال شخص كبير.

lesson-brieven-folder = 📁 ملف واحد لكل أوراقك يكفي. هكذا يمكن إيجاد كل شيء، حتى بعد سنة.

lesson-brieven-folder-how = خمسة أقسام: البيت، المال، الصحة، المدرسة، الاندماج (inburgeren). كم تُحفظ الورقة؟ يمكنك سؤال مستشارك ({ $contact }).

lesson-brieven-end = 👍 للتذكّر:
    • فتح كل رسالة في يومها.
    • النظر في الأعلى: ما هذه الرسالة؟
    • غير مفهومة؟ يمكنك إرسال صورة.
