bulletin-lead = 📢 <b>بلدية (gemeente) { $municipality }</b>

bulletin-read = ✅ تمت قراءة هذه الرسالة. شكراً!

bulletin-locked = 🔒 هناك رسالة لك. يرجى الضغط على الزر وكتابة رمزك السري. بعد ذلك يرجى الضغط على الزر مرة أخرى.

button-bulletin-read = ✅ تمت القراءة

button-bulletin-open = 📖 قراءة الرسالة

notice-closed =
    مكتبنا مغلق يوم { DAY($day) }.
    نعود إلى العمل يوم { DAY($open) }.

notice-room =
    { $what } في مكان آخر.
    اليوم: { DAY($day) }
    الساعة: { $time }
    المكان: { $place }

notice-bring =
    اليوم: { DAY($day) }
    إلى أين: { $what }
    يرجى إحضار: { $thing }

notice-start =
    تبدأ الدورة { $what }.
    أول يوم: { DAY($day) }
    الساعة: { $time }
    المكان: { $place }
    الحضور غير ممكن؟ يرجى إخبارنا في الوقت المناسب.

notice-cancelled =
    لن يتم { $what } يوم { DAY($day) }.
    لا حاجة إلى الحضور في ذلك اليوم. سيصلك موعد جديد.

bulletin-letter-title = رسالة من بلدية (gemeente) { $municipality }

bulletin-letter-hello = تحية طيبة { $name }،

bulletin-letter-help = هل هناك سؤال؟ يمكنك سؤال مستشارك ({ $contact }).
