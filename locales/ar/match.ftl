match-greetings = مرحبا | مرحبتين | أهلا | أهلين | أهلا وسهلا | هلا | هلو | ألو | سلام | سلام عليكم | السلام عليكم | السلام عليكم ورحمة الله | السلام عليكم ورحمة الله وبركاته | وعليكم السلام | صباح الخير | صباح النور | مساء الخير | مساء النور | يسعد صباحك | يسعد مساك | نهارك سعيد | تحياتي | كيفك | كيفكم | كيف حالك | كيف حالكم | كيف الحال | شلونك | شلونكم | شو أخبارك | marhaba | mar7aba | marhba | ahlan | ahlan wa sahlan | ahlen | hala | salam | salam alaikum | salam alaykum | salam aleikum | salamu alaikum | assalamu alaikum | assalam alaikum | alsalam alaikum | alsalam alaykum | sabah alkhair | sabah al khair | sabah el kheir | saba7 el5er | masa alkhair | masa al khair | masa el kheir | kifak | kifik | keefak | keefik | kefak | kefik | shlonak | shlonek

match-thanks = شكرا | شكرا لك | شكرا لكم | شكرا جزيلا | شكرا كتير | شكرا كثيرا | ألف شكر | مشكور | مشكورة | مشكورين | متشكر | متشكرة | ممنون | ممنونة | ممنونك | ممنونكم | تسلم | تسلمي | تسلموا | تسلم إيديك | تسلم ايدك | يسلمو | يسلموا | يسلمو كتير | الله يسلمك | يعطيك العافية | يعطيكم العافية | الله يعطيك العافية | الله يعطيكم العافية | جزاك الله خير | جزاك الله خيرا | جزاكم الله خيرا | الله يجزيك الخير | بارك الله فيك | بارك الله فيكم | الله يخليك | كتر خيرك | تمام | ماشي | طيب | أوكي | اوك | حلو | ممتاز | منيح | shukran | shokran | choukran | chokran | shukran jazilan | shukran ktir | shokran ktir | shukran kteer | mashkoor | mashkour | mamnoun | mamnonak | teslam | tslam | teslami | yeslamo | yeslamu | yislamu | yaatik alafia | ya3tik el3afye | jazak allah khair | jazakallah khair | tamam | mashi | tayeb

match-small = شو | ما | هو | هي | يعني | معنى | كيف | وين | ايمتى | ايمت | امتى | متى | مين | كم | قديش | اديش | ليش | لماذا | بدي | بدنا | اريد | نريد | انا | نحن | نحنا | عندي | عنا | معي | لي | الي | لازم | ممكن | فيني | بقدر | اقدر | في | من | على | عن | الى | مع | او | هل | هذا | هذه | هاد | هاي | هيدا | لو | سمحت | رجاء | مرحبا | السلام | عليكم | استاذ | معلومات | عم | كان | انو | انه | اذا | شي | كل | هلا | هلق | اعرف | ماهو | ماهي | ايش | shu | sho | shou | ya3ni | yaani | yani | kif | keef | kifo | wen | wein | wayn | emta | imta | eimta | mata | min | meen | kam | adesh | 2adesh | lesh | leish | bidi | bedi | badi | baddi | bdi | badna | bedna | ana | n7na | 3ndi | 3andi | ma3i | lazem | mumkin | momken | fini | fiyi | fi | 3a | 3al | 3ala | 3la | el | al | il | la | w | aw | iza | hal | hada | hay | ma | ya | 3m | 3am | ma3na | marhaba | bil | lal | 3an | سنة | شهر | اسبوع | بالاسبوع | تبع | حدا | بدو | لايمتى | وقت | بصير | بيصير | وانا

match-topic-consulent = مبارح | امبارح | اليوم | بكرا | بكره | غدا | الاسبوع الجاي | الشهر الجاي | هالشهر | هذا الشهر | الشهر الماضي | زوجي | زوجتي | مرتي | جوزي | ابني | بنتي | ولادي | اولادي | اخي | اختي | امي | ابي | جاري | جيراني | صاحب البيت | المعلمة | الاستاذ قال | الانسة | لم شمل | لم الشمل | اسافر | سافر | سفر | فاتورة | فواتير | محكمة | محامي | جواز سفر | اقامة | نغير الموعد | تغيير الموعد | اجل الموعد | تأجيل الموعد | موعد تاني | الخميس | الجمعة | الاثنين | الثلاثاء | الاربعاء | ما نزل | ما وصل | ما وصلني | ما نزلت | الراتب | قطعوا | وقفوا | دفعت | قالولي | قال لي | قلتولي | حكولي | حامل | طلاق | ديون | مشكلة | mbare7 | bukra | bokra | lyom | elyom | marti | jozi | zawji | ibni | binti | wladi | akhi | jari | t2jil | ma nezel | ma wesel | fatoura | safar | mishkle | سيارة | شهادة سواقة | الجنسية | جنسية | اسمي غلط | شهادة من سوريا | شهادة جامعية من سوريا | نتيجة | نتيجة الامتحان | ليش | لماذا | وقفت | رفضوا | مرفوض | حساب بنك | سنان | lesh | leish

match-topic-urgent = اتنفس | تنفس | انتحر | انتحار | بدي موت | بدي اموت | اقتل حالي | اقتل نفسي | ما بدي عيش | يضربني | بيضربني | ضربني | تضربني | يضرب الولاد | عنف | اغتصب | اغتصاب | يهددني | بيهددني | هددني | تهددني | بتهددني | يهددوني | بيهددوني | هددوني | يضربوني | ضربتني | بيضربوني | حريق | اسعاف | نزيف | جلطة | نوبة قلبية | وجع صدر | الم صدر | سكين | طوارئ | intihar | inti7ar | bdi mout | badi mout | etnafas | atnafas | byedrobni | yedrobni | bidrobni | 3onf | is3af | يقتلني | بيقتلني | يقتل | قتل | خايفة زوجي | بخاف من زوجي | خايف من

match-topic-unwell = نفسيتي | نفسية | تعبان نفسيا | ما عم نام | ما بنام | ما بقدر نام | قلة النوم | كوابيس | اكتئاب | مكتئب | مكتئبة | حزين | حزينة | خوف | قلق | توتر | صدمة نفسية | وحيد | ابكي | عم ابكي | طبيب نفسي | نفسيتي تعبانة | nafsiyti | nafsiti | ma 3am nam | iktiab | ta3ban nafsiyan | تعبانة نفسيا | مخنوق | مخنوقة

match-topic-objection = اعترض | اعتراض | معترض | طعن | مو موافق على القرار | مش موافق على القرار | ما وافق على القرار | a3tared | i3tirad | e3tirad

match-topic-change = لقيت شغل | لقيت عمل | بلشت شغل | حصلت على عمل | شغل جديد | بدي انقل | نقلت | عنوان جديد | غيرت عنواني | انتقلت | تزوجت | رح اتزوج | ولدت | اجاني ولد | net2el | la2et sheghel | la2it shighl | shighl jdid | 3enwan jdid | اجاني بيبي | بيبي | مولود

match-topic-extension = تمديد | مدد | امدد | تمديد المدة | وقت اكتر | وقت اكثر | الوقت ما بكفي | مهلة | tamdid | tamdeed | wa2t aktar

match-topic-exemption = بدي اعفاء | طلب اعفاء من الاندماج | قدم على اعفاء

match-topic-absence = ما بقدر اجي | ما فيني اجي | مريض وما اجي | ما رح اجي | غياب | ما بقدر احضر | ma fini eji | ma b2der eji

match-topic-inburgeren = الاندماج | اندماج | انبورخرينغ | انبرخرنغ | شو الاندماج | indimaj | endemaj | inburgering

match-topic-inburgeringsplicht = واجب الاندماج | الاندماج اجباري | الاندماج الزامي | لازم اعمل اندماج | اجباري اندماج | القانون الجديد للاندماج

match-topic-termijn = مدة الاندماج | كم سنة اندماج | كم سنة للاندماج | قديش مدة | ثلاث سنين | ثلاث سنوات | تلت سنين | 3 سنين | 3 سنوات | moddet el indimaj | kam sene | ما خلصت بالوقت | خلصت المدة

match-topic-kennisgeving = رسالة DUO | مكتوب duo | رسالة دوو | بريد duo | رسالة من DUO وصلتني | kennisgeving | risale duo

match-topic-brp = brp | تسجيل بالبلدية | سجل بالبلدية | التسجيل في البلدية | سجل السكان | اسجل في البلدية | tasjil baladiye

match-topic-koppeling = koppeling | ربط بلدية | اي بلدية | ربطوني ببلدية

match-topic-voorinburgering = voorinburgering | دروس بالكامب | دورة بالكامب

match-topic-huisvesting = ايمتى البيت | متى البيت | استلم بيت | اخد بيت | سكن | انتظار بيت | بيت من البلدية | emta elbet | imta beit | استلم البيت | بستلم البيت | bistelem beit

match-topic-noodopvang = noodopvang | مركز ايواء | ايواء طارئ | السكن الطارئ | مركز طارئ

match-topic-begeleiding = مرافق | المرافق | مرافقة | المساعدة الاجتماعية | فلوختلينغن | vluchtelingenwerk | begeleider | begeleiding

match-topic-ontzorgen = ontzorgen | مين بيدفع اجار | مين بيدفع الايجار | من يدفع الايجار | البلدية تدفع | البلدية بتدفع | بيدفعوا عني | min byedfa3 ejar | baladiye btedfa3 | البلدية بتدفع التكاليف الثابتة | لايمتى البلدية بتدفع

match-topic-vaste-lasten = تكاليف ثابتة | التكاليف الثابتة | مصاريف ثابتة | المصاريف الشهرية | vaste lasten

match-topic-leefgeld = leefgeld | مصروف | مصروف المعيشة | مصروف اسبوعي | مصاري الاكل | masrouf

match-topic-intake = intake | المقابلة | مقابلة شاملة | المقابلة الشاملة | مقابلة الانتيك | اول مقابلة | انتيك | mu2abale | mo2abale | مقابلة بدون عائلة

match-topic-tolk = مترجم | ترجمان | بدي مترجم | motarjem | mutarjim | مترجم المقابلة | مترجم مقابلة

match-topic-leerbaarheidstoets = leerbaarheidstoets | lbt | اختبار القابلية | القابلية للتعلم | اختبار التعلم | فحص القدرة على التعلم

match-topic-brugklas = brugklas | صف تحضيري | الصف التحضيري | بروخ كلاس

match-topic-taalstart = taalstart | بداية اللغة

match-topic-pip = pip | بيب | خطة PIP | خطتي | الخطة الشخصية | خطة شخصية | خطة الاندماج | ktet el pip

match-topic-beschikking = beschikking | قرار رسمي | القرار الرسمي | بسخيكينغ

match-topic-bezwaar = bezwaar | شو bezwaar

match-topic-leerroute = leerroute | مسار تعليمي | المسار التعليمي | اي مسار | مسارات التعليم | b1 z | الفرق مسار | مين بيقرر المسار | اختار المسار | تغيير المسار

match-topic-b1-route = b1 | مسار b1 | مسار بي 1 | مستوى b1

match-topic-onderwijsroute = onderwijsroute | مسار التعليم | الجامعة | ادرس بالجامعة | دراسة جامعية | kollej | jami3a | jam3a

match-topic-z-route = مسار z | مسار زد | زد روت | z route | مسار الاعتماد على النفس | 800 ساعة

match-topic-lessen = دروس اللغة | دروس هولندي | كورس اللغة | كورس هولندي | ايمتى بيبلش الكورس | دوام المدرسة | اي مدرسة | دورة اللغة | تعلم الهولندي | dorous | kors el logha | dawam el madrase | دروس مجانية | الدروس ببلاش | كورس مسائي | عنوان المدرسة | dorous majaniye | مدرسة اللغة

match-topic-knm = knm | المجتمع الهولندي | المعرفة بالمجتمع الهولندي | امتحان knm | imtihan knm

match-topic-pvt = pvt | ساعات pvt | كم ساعة pvt

match-topic-map = map | ماب | سوق العمل | ساعات الماب | 40 ساعة | se3a el map

match-topic-ona = ona | اونا

match-topic-voortgangsgesprek = محادثة التقدم | متابعة التقدم | محادثة متابعة | voortgangsgesprek | مقابلة التقدم | كم مرة محادثة | محادثة مع البلدية

match-topic-eindgesprek = مقابلة ختامية | المقابلة الختامية | اخر مقابلة | eindgesprek

match-topic-examen = امتحان | امتحانات | الفحص | فحص | سجل على الامتحان | تسجيل الامتحان | اعادة الامتحان | عيد الامتحان | رسبت بالامتحان | امتحان b1 | imti7an | imtihan | fa7s | fahs | امتحان القراءة | امتحان الكتابة | امتحان الاستماع | امتحان المحادثة

match-topic-diploma = شهادة | شهادة الاندماج | دبلوم | دبلوما | باخد الشهادة | shahade | diploma

match-topic-diploma-abroad = تعديل الشهادة | عدل الشهادة | تقييم الشهادة | معادلة الشهادة | الاعتراف بالشهادة

match-topic-verlenging = verlenging | شو verlenging | verlenging ولادة

match-topic-ontheffing = اعفاء من الاندماج | اسقاط الالتزام | ontheffing | اعفاء بسبب المرض | اعفاء مرض | i3fa2 indimaj

match-topic-boete = غرامة | غرامه | مخالفة | عقوبة | غرامة امتحان | غرامة رسبت | غرامة الاندماج | gharame | gharama | boete | vooraankondiging | قديش الغرامة

match-topic-rechten-plichten = حقوق | حقوقي | واجباتي | حقوق وواجبات | حقوقي وواجباتي

match-topic-bijstand = bijstand | uitkering | معونة | اعانة | المساعدة المالية | راتب البلدية | ايتكيرنغ

match-topic-inkomen = inkomensconsulent | موظف الدخل | مقابلة الدخل | محادثة عن المال

match-topic-toeslag = toeslag | toeslagen | علاوة | علاوات | تسلاخ

match-topic-overbrugging = overbrugging | اول علاوة | انتظار العلاوة

match-topic-huurtoeslag = huurtoeslag | علاوة الايجار | علاوة الاجار | مساعدة الايجار | هورتسلاخ | بدل ايجار

match-topic-zorgtoeslag = zorgtoeslag | علاوة الرعاية | علاوة الصحة | علاوة التأمين الصحي | زورختسلاخ

match-topic-zorgverzekering = zorgverzekering | تأمين صحي | التأمين الصحي | التأمين | تامين | eigen risico | ta2min | tamin se77i

match-topic-kwijtschelding = kwijtschelding | ضريبة البلدية | ضرائب البلدية | اعفاء من الضريبة | اعفاء من الضرائب | ضريبة المي

match-topic-digid = digid | ديجيد | دي جي دي | ديخي دي | كلمة سر digid | حساب digid | نسيت كلمة السر | كلمة السر

match-topic-duo-lening = قرض duo | قرض | قرض دوو | دين من duo | استدين | qard | kard duo

match-topic-contact-person = المستشار | مستشار | مستشارتي | رقم المستشار | رقم الموظف | consulent | الموظفة المسؤولة | mostashar | ra2m consulent | klantmanager

match-topic-duo = duo | دوو | ديو

match-topic-coa = coa | كوا | azc | كامب | الكامب | kamb

match-topic-huisarts = huisarts | دكتور | طبيب | طبيب الاسرة | طبيب العائلة | طبيب عائلة | هاوس ارتس | doktor | tabib

match-topic-appointments = موعدي | مواعيدي | مواعيد | متى الموعد | ايمت موعدي | امتى الموعد | ايمتى الموعد | وين الموعد | اين الموعد | الموعد القادم | الموعد الجاي | شو موعدي | اي ساعة الموعد | الساعة كم الموعد | mata maw3idi | maw3idi | emta maw3idi

match-topic-journey = وين صرت | وين انا | الخطوة التالية | شو الخطوة الجاية | وين وصلت | شو بعدين | wen sert | wen wselt

match-topic-language = تغيير اللغة | غير اللغة | لغة تانية | لغة ثانية | gher el logha

match-topic-data = بياناتي | معلوماتي الشخصية | حذف بياناتي | امسح معلوماتي | الخصوصية

match-topic-vrijwilligerswerk = عمل تطوعي | تطوع | اتطوع | شغل تطوعي | tatawo3 | vrijwilligerswerk

match-topic-naar-werk = دور على شغل | دور شغل | لاقي شغل | الاقي شغل | البحث عن عمل | بحث عن شغل | مساعدة بالشغل | dawer shighl | dawer sheghel

match-topic-zwemles = سباحة | دروس سباحة | تعلم السباحة | اتعلم سباحة | siba7a

match-topic-fietsles = تعلم البسكليت | دروس دراجة | ركوب الدراجة | سواقة البسكليت | دروس بسكليت

match-topic-taalhuis = taalhuis | بيت اللغة | ممارسة اللغة | مارس هولندي

match-topic-financieel-cafe = financieel cafe | مساعدة بالفواتير | مساعدة بامور المال | المقهى المالي

match-topic-bijzondere-bijstand = مساعدة خاصة | bijzondere bijstand | فرش البيت | مصاري الفرش | اثاث

match-topic-vve = vve | روضة | حضانة تعليمية | قبل المدرسة

match-topic-kinderopvang = حضانة | حضانة الاطفال | رعاية الاطفال | kinderopvang | 7adane | hadane

match-topic-groot-gezin = عائلة كبيرة | عيلة كبيرة | اسرة كبيرة | ولاد كتير

match-topic-reiskosten = تكاليف السفر | مصاريف الطريق | اجرة الباص | مصاريف المواصلات | مواصلات | reiskosten

match-topic-fiets = بسكليت | دراجة | بسكليته | bisklet

match-topic-meerderjarig = 18 سنة | سن 18 | تمانطعش | بلوغ | amv

match-topic-examen-kosten = حق الامتحان | كم يكلف الامتحان | سعر الامتحان | تكلفة الامتحان | ادفع الامتحان

match-topic-participatieverklaring = اعلان المشاركة | تصريح المشاركة | ورقة المشاركة

match-topic-inburgeringstraject = مسار الاندماج | inburgeringstraject

match-topic-asielstatushouder = حامل اقامة لجوء | statushouder | asielstatushouder

match-topic-gezinsmigrant = مهاجر لم شمل | gezinsmigrant

match-topic-basisexamen = basisexamen | امتحان السفارة | امتحان بالسفارة | الامتحان الاساسي

match-topic-oproep = oproep | دعوة للحضور

match-topic-vrijstelling = vrijstelling | مين معفي من الاندماج

match-topic-mijn-inburgering = mijn inburgering | موقع duo | موقع الاندماج

match-topic-verhuizen = انتقال لبلدية تانية | النقل لمدينة تانية | تغيير البلدية

match-topic-verblijfsvergunning = شو verblijfsvergunning | شو يعني تصريح اقامة
