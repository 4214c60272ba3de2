letter-title = مساعدة في الاندماج (inburgeren) بلغتك

letter-hello = تحية طيبة { $name }،

letter-about = لدى بلدية { $municipality } مساعد رقمي اسمه Wegwijs. القراءة والكتابة معه على الهاتف، في تطبيق تيليغرام (Telegram). التطبيق مجاني.

letter-free = استعمال Wegwijs هو اختيارك. بدون Wegwijs تبقى المساعدة نفسها.

letter-how = هكذا تكون البداية

letter-install = وضع تطبيق تيليغرام (Telegram) على الهاتف.

letter-scan = فتح كاميرا الهاتف وتوجيهها إلى هذا الرمز.

letter-start = فتح الرابط والضغط على زر Start.

letter-language = اختيار اللغة.

letter-link = أو كتابة هذا الرابط:

letter-once = هذا الرمز لك وحدك ويعمل مرة واحدة. يمكنك استعماله حتى نهاية { DAY($day) }. يرجى عدم إعطائه لشخص آخر.

letter-safe = لا نطلب أبداً مالاً ولا حساب DigiD ولا رقمك الشخصي (BSN).

letter-help = هل هناك صعوبة؟ يمكنك طلب المساعدة من مستشارك ({ $contact }).
