contact-consulent = مستشارك ({ $contact })

contact-consulent-what = مستشارك ({ $contact }) يضع معك الخطة (PIP). ويتحدث معك عن اندماجك.

contact-consulent-decides = البلدية تقدّم لك أيضاً PVT ومحادثات. وتتابع كيف تسير أمورك.

contact-consulent-office = 🏢 { $office }

contact-consulent-ask = هل لديك سؤال عن الاندماج (inburgeren)؟ يمكنك السؤال هنا أولاً.

contact-begeleider = مرافقك (begeleider)

contact-begeleider-what = المرافق يساعدك في البداية. مثلاً في البنك أو في رسالة أو في التأمين. ويعرّفك على مكان سكنك الجديد.

contact-coa = منظمة COA (azc)

contact-coa-what = منظمة COA مسؤولة عن مركز اللجوء (azc). وتبحث لك أيضاً عن بلدية.

contact-duo = مؤسسة DUO

contact-duo-what = مؤسسة DUO ترسل إليك رسائل بالبريد عن الاندماج (inburgeren). التسجيل للامتحانات يكون عند DUO. هل يلزمك وقت أكثر؟ DUO تقرر ذلك.

contact-duo-decides = وتقرر DUO أيضاً إن كان الاندماج (inburgeren) واجباً عليك. وتقرر الإعفاء (vrijstelling) وإسقاط الالتزام (ontheffing).

contact-duo-watch = تنظر DUO إن كنت ضمن الوقت المحدد. وتنظر البلدية إن كانت خطتك (PIP) تسير كما هي.

contact-duo-share = مؤسسة DUO والبلدية تتبادلان معلومات عن اندماجك (inburgering).

contact-duo-loan = أحياناً يمكنك أخذ قرض من DUO للدروس.

contact-school = المدرسة والمعلمون

contact-school-what = في المدرسة دروس اللغة الهولندية. هل يصعب عليك حضور درس؟ يرجى إخبار المدرسة.

contact-school-share = المدرسة والبلدية و DUO تتبادل معلومات عن دروسك. القانون يحدد ما هو مسموح.

contact-huisarts = طبيب الأسرة (huisarts)

contact-huisarts-what = طبيب الأسرة هو طبيبك الدائم. عند المرض أو الحزن يمكنك الاتصال به أولاً.

contact-alarm = رقم الطوارئ 112

contact-alarm-what = هل هناك خطر الآن؟ يجب الاتصال بالرقم 112. عن طريقه تصلك الشرطة أو الإطفاء أو الإسعاف.
