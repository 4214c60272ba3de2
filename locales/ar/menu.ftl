menu-hello = 👋 أهلاً { $name }!

menu-hello-guest = 👋 أهلاً! هنا شرح عن الاندماج (inburgeren) في { $municipality }.

menu-what = كيف يمكنني مساعدتك؟

button-journey = 🧭 مساري في الاندماج

button-words = 📖 كلمات

button-contacts = 👥 من يساعدني؟

button-settings = ⚙️ الإعدادات

button-back = ▸ رجوع

button-help = 🙋 مساعدة

button-sound = 🔊 استماع

button-dutch = 🇳🇱 هولندي

button-own-language = ▸ لغتي

button-menu = 🏠 القائمة

button-more = المزيد ▾

button-from-start = ⟲ إلى البداية

button-toast-old = هذا زر قديم.

command-start = البدء من جديد

command-menu = إلى القائمة

command-taal = اختيار لغة أخرى

command-help = مساعدة من إنسان

command-stop = إيقاف الرسائل

command-mijngegevens = ما هو محفوظ عني

command-description = برنامج Wegwijs يساعدك في الاندماج (inburgeren) بلغتك. للبدء: الضغط على زر Start في الأسفل.
