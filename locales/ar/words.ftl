term-inburgeren = الاندماج (inburgeren)

term-inburgeren-what = الاندماج هو تعلّم الحياة والعمل في هولندا. فيه تعلّم اللغة. وفيه معرفة كيف يسير البلد. الهدف هو المشاركة، والأفضل بعمل له أجر.

term-inburgeringsplicht = واجب: inburgeringsplicht

term-inburgeringsplicht-what = معنى الكلمة: الاندماج (inburgeren) واجب عليك. مؤسسة DUO تقرر ذلك. وتصلك رسالة بالبريد عن ذلك.

term-termijn = مدة الاندماج (termijn)

term-termijn-what = هذا هو الوقت المعطى لك للاندماج (inburgeringstermijn): { $years ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }. أول يوم هو اليوم الذي بعد تاريخ خطتك (PIP).

term-kennisgeving = رسالة DUO (kennisgeving)

term-kennisgeving-what = هذه رسالة بالبريد من DUO، أي إشعار. مكتوب فيها أن الاندماج (inburgeren) واجب عليك. يرجى حفظ هذه الرسالة.

term-brp = سجل السكان (BRP)

term-brp-what = سجل BRP هو قائمة السكان. فيه اسمك وعنوانك. التسجيل يكون في البلدية.

term-intake = المقابلة الشاملة (intake)

term-intake-what = هذه أول محادثات مع البلدية (brede intake). المواضيع هي المدرسة والعمل والعائلة والصحة. ومعها اختبار القابلية للتعلّم (leerbaarheidstoets).

term-leerbaarheidstoets = اختبار: leerbaarheidstoets

term-leerbaarheidstoets-what = هذا اختبار القابلية للتعلّم. يبيّن طريقتك في التعلّم. والنتيجة تساعد في اختيار مسارك التعليمي (leerroute).

term-pip = خطة PIP

term-pip-what = { $weeks ->
        [zero] خطة PIP هي خطتك الشخصية للاندماج (Persoonlijk Plan Inburgering en Participatie). مكتوب فيها خطواتك القادمة. تضعها البلدية خلال أقل من أسبوع.
        [one] خطة PIP هي خطتك الشخصية للاندماج (Persoonlijk Plan Inburgering en Participatie). مكتوب فيها خطواتك القادمة. تضعها البلدية خلال أسبوع واحد.
        [two] خطة PIP هي خطتك الشخصية للاندماج (Persoonlijk Plan Inburgering en Participatie). مكتوب فيها خطواتك القادمة. تضعها البلدية خلال أسبوعين.
        [few] خطة PIP هي خطتك الشخصية للاندماج (Persoonlijk Plan Inburgering en Participatie). مكتوب فيها خطواتك القادمة. تضعها البلدية خلال { $weeks } أسابيع.
        [many] خطة PIP هي خطتك الشخصية للاندماج (Persoonlijk Plan Inburgering en Participatie). مكتوب فيها خطواتك القادمة. تضعها البلدية خلال { $weeks } أسبوعاً.
       *[other] خطة PIP هي خطتك الشخصية للاندماج (Persoonlijk Plan Inburgering en Participatie). مكتوب فيها خطواتك القادمة. تضعها البلدية خلال { $weeks } أسبوع.
    }

term-beschikking = قرار رسمي (beschikking)

term-beschikking-what = هذه رسالة بالبريد فيها قرار رسمي من البلدية. خطتك (PIP) هي أيضاً قرار رسمي. الأفضل قراءة الرسالة مع شخص آخر.

term-bezwaar = اعتراض (bezwaar)

term-bezwaar-what = هل لديك رأي مخالف لقرار رسمي؟ عندها يمكنك تقديم اعتراض (bezwaar). مكتوب في رسالة البريد كيف، وحتى أي يوم.

term-bezwaar-here = الكتابة في هذه الدردشة ليست اعتراضاً رسمياً. يمكنك طلب المساعدة من مستشارك ({ $contact }).

term-leerroute = المسار التعليمي (leerroute)

term-leerroute-what = هذا هو طريقك في التعلّم. هناك ثلاثة مسارات: مسار B1، ومسار التعليم (onderwijsroute)، ومسار Z. مكتوب في خطتك (PIP) أي مسار لك.

term-b1-route = مسار B1 (B1-route)

term-b1-route-what = هدف هذا المسار هو اللغة الهولندية حتى المستوى B1. وإذا أمكن، هناك عمل أيضاً. في النهاية هناك امتحانات.

term-onderwijsroute = التعليم: onderwijsroute

term-onderwijsroute-what = مسار التعليم هو للشباب خاصةً. فيه اللغة الهولندية ومواد أخرى. بعده يمكنك متابعة الدراسة (opleiding).

term-z-route = مسار Z (Z-route)

term-z-route-what = هل المستوى B1 صعب جداً عليك؟ عندها هناك مسار Z. عدد ساعات الدروس: { $hours }. لا يوجد امتحان، بل مقابلة ختامية (eindgesprek).

term-z-route-active = وهناك أيضاً ساعات للمشاركة في المجتمع. عددها: { $active }. مثلاً: عمل تطوعي (vrijwilligerswerk).

term-knm = المجتمع الهولندي (KNM)

term-knm-what = هنا معلومات عن الحياة في هولندا. مثلاً عن المدرسة والعمل والصحة. الاسم الكامل هو المعرفة بالمجتمع الهولندي (KNM).

term-pvt = إعلان المشاركة (PVT)

term-pvt-what = هنا معلومات عن القيم في هولندا. مثلاً: الحرية والمساواة. مدة PVT على الأقل { $hours } ساعة. في النهاية يلزم توقيعك على إعلان المشاركة (participatieverklaring).

term-map = سوق العمل (MAP)

term-map-what = هنا معلومات عن العمل. وفي MAP تدريب عملي لمدة { $hours } ساعة على الأقل.

term-voortgangsgesprek = محادثة: voortgangsgesprek

term-voortgangsgesprek-what = هذه محادثة مع البلدية عن اندماجك. ما الذي يسير جيداً؟ وأين تلزمك المساعدة؟

term-eindgesprek = مقابلة ختامية (eindgesprek)

term-eindgesprek-what = هذه آخر محادثة مع البلدية. فيها حديثك عمّا تعلّمته. هي جزء من MAP ومن مسار Z.

term-examen = امتحان: inburgeringsexamen

term-examen-what = هذه امتحانات عن اللغة وعن هولندا. عليك التسجيل بنفسك عند DUO.

term-diploma = شهادة الاندماج (diploma)

term-diploma-what = هذه الورقة تصلك في النهاية. بعد مسار Z يكون اسمها certificaat. يرجى حفظها جيداً.

term-verlenging = تمديد (verlenging)

term-verlenging-what = التمديد هو وقت أكثر للاندماج (inburgeren). أحياناً تعطيه DUO، مثلاً بعد مرض طويل.

term-verlenging-when = { $months ->
        [zero] الطلب يكون عند DUO قبل النهاية. مستشارك ({ $contact }) يساعدك.
        [one] الطلب يكون عند DUO في آخر شهر. مستشارك ({ $contact }) يساعدك.
        [two] الطلب يكون عند DUO في آخر شهرين. مستشارك ({ $contact }) يساعدك.
        [few] الطلب يكون عند DUO في آخر { $months } أشهر. مستشارك ({ $contact }) يساعدك.
        [many] الطلب يكون عند DUO في آخر { $months } شهراً. مستشارك ({ $contact }) يساعدك.
       *[other] الطلب يكون عند DUO في آخر { $months } شهر. مستشارك ({ $contact }) يساعدك.
    }

term-ontheffing = إسقاط الالتزام (ontheffing)

term-ontheffing-what = معنى إسقاط الالتزام: الاندماج لم يعد واجباً عليك. مؤسسة DUO تقرر ذلك. مثلاً عند مرض شديد. يمكنك سؤال مستشارك ({ $contact }).

term-boete = غرامة (boete)

term-boete-what = الغرامة هي مال يجب دفعه. هي آخر حل فقط. البلدية تريد مساعدتك أولاً.

term-boete-cannot = هل هناك شيء صعب عليك؟ يرجى إخبار مستشارك ({ $contact }) مبكراً. عندها يمكن البحث معك عن حل.

term-boete-asiel = هل لديك إقامة لجوء (asielvergunning)؟ لقد تغيّرت قواعد الغرامات. يمكنك سؤال مستشارك ({ $contact }) عن القواعد التي تخصّك.

term-rechten-plichten = الحقوق والواجبات

term-rechten-plichten-what = الحق (recht) هو شيء مسموح لك أو يُعطى لك. الواجب (plicht) هو شيء يجب فعله. واجباتك مكتوبة في خطتك (PIP).

term-bijstand = إعانة مالية (bijstand)

term-bijstand-what = الإعانة المالية هي مال من البلدية. هي لمن ليس عنده مال كافٍ. اسمها أيضاً <i>uitkering</i>.

term-ontzorgen = البلدية تدفع (ontzorgen)

term-ontzorgen-what = { $months ->
        [zero] في البداية تدفع البلدية التكاليف الثابتة (vaste lasten) عنك. تدفعها من إعانتك المالية (bijstand). المدة أقل من شهر.
        [one] في البداية تدفع البلدية التكاليف الثابتة (vaste lasten) عنك. تدفعها من إعانتك المالية (bijstand). المدة شهر واحد.
        [two] في البداية تدفع البلدية التكاليف الثابتة (vaste lasten) عنك. تدفعها من إعانتك المالية (bijstand). المدة شهران.
        [few] في البداية تدفع البلدية التكاليف الثابتة (vaste lasten) عنك. تدفعها من إعانتك المالية (bijstand). المدة { $months } أشهر.
        [many] في البداية تدفع البلدية التكاليف الثابتة (vaste lasten) عنك. تدفعها من إعانتك المالية (bijstand). المدة { $months } شهراً.
       *[other] في البداية تدفع البلدية التكاليف الثابتة (vaste lasten) عنك. تدفعها من إعانتك المالية (bijstand). المدة { $months } شهر.
    }

term-vaste-lasten = تكاليف ثابتة (vaste lasten)

term-vaste-lasten-what = هذه تكاليف يجب دفعها كل شهر. مثلاً: الإيجار والغاز والماء والكهرباء والتأمين الصحي (zorgverzekering).

term-leefgeld = مصروف المعيشة (leefgeld)

term-leefgeld-what = هذا هو المال الباقي بعد التكاليف الثابتة (vaste lasten). هو مثلاً لشراء الطعام والملابس.

term-toeslag = علاوة (toeslag)

term-toeslag-what = العلاوة هي مال من الدولة. تساعدك في التكاليف الكبيرة، مثل الإيجار. الطلب يكون عند مصلحة الضرائب (Belastingdienst).

term-toeslag-change = { $weeks ->
        [zero] 💡 هل تغيّر شيء، مثل دخلك أو بيتك؟ يرجى الإبلاغ عنه فوراً. هكذا ربما يقل المال الذي يجب ردّه لاحقاً.
        [one] 💡 هل تغيّر شيء، مثل دخلك أو بيتك؟ يرجى الإبلاغ عنه خلال أسبوع واحد. هكذا ربما يقل المال الذي يجب ردّه لاحقاً.
        [two] 💡 هل تغيّر شيء، مثل دخلك أو بيتك؟ يرجى الإبلاغ عنه خلال أسبوعين. هكذا ربما يقل المال الذي يجب ردّه لاحقاً.
        [few] 💡 هل تغيّر شيء، مثل دخلك أو بيتك؟ يرجى الإبلاغ عنه خلال { $weeks } أسابيع. هكذا ربما يقل المال الذي يجب ردّه لاحقاً.
        [many] 💡 هل تغيّر شيء، مثل دخلك أو بيتك؟ يرجى الإبلاغ عنه خلال { $weeks } أسبوعاً. هكذا ربما يقل المال الذي يجب ردّه لاحقاً.
       *[other] 💡 هل تغيّر شيء، مثل دخلك أو بيتك؟ يرجى الإبلاغ عنه خلال { $weeks } أسبوع. هكذا ربما يقل المال الذي يجب ردّه لاحقاً.
    }

term-huurtoeslag = علاوة الإيجار (huurtoeslag)

term-huurtoeslag-what = علاوة الإيجار هي مال يساعدك في دفع الإيجار. هل هي من حقك؟ يمكنك سؤال مستشارك ({ $contact }).

term-zorgtoeslag = علاوة الرعاية (zorgtoeslag)

term-zorgtoeslag-what = علاوة الرعاية هي مال يساعدك في دفع التأمين الصحي (zorgverzekering). هل هي من حقك؟ يمكنك سؤال مستشارك ({ $contact }).

term-zorgverzekering = تأمين صحي: zorgverzekering

term-zorgverzekering-what = هذا هو التأمين الصحي. عند المرض، يدفع التأمين ثمن الطبيب والمستشفى. أحياناً عليك دفع جزء بنفسك (<b>eigen risico</b>). هذا التأمين واجب على الجميع.

term-kwijtschelding = إعفاء: kwijtschelding

term-kwijtschelding-what = هل دخلك قليل؟ عندها أحياناً لا يلزمك دفع الضريبة. الطلب يكون عند البلدية وعند دائرة المياه (waterschap). يجب تقديمه سريعاً بعد وصول الرسالة.

term-digid = حساب DigiD

term-digid-what = بحساب DigiD يمكن الدخول إلى مواقع الدولة. يجب عدم إعطائه لأي شخص. هل تلزمك مساعدة؟ يمكنك استعمال DigiD Machtigen.

term-duo-lening = قرض DUO (DUO-lening)

term-duo-lening-what = ربما يمكنك أخذ قرض من DUO للدروس. يجب ردّ المال لاحقاً مع فائدة (rente). يرجى أولاً سؤال DUO أو مستشارك ({ $contact }).
