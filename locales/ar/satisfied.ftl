satisfied-news-pvt = 💬 انتهت الدروس عن هولندا (PVT). ما رأيك بها؟ لدينا سؤالان قصيران.

satisfied-news-map = 💬 انتهت الدروس عن العمل (MAP). ما رأيك بها؟ لدينا سؤالان قصيران.

satisfied-news-begeleiding = 💬 انتهت المساعدة في البداية (maatschappelijke begeleiding). ما رأيك بها؟ لدينا سؤالان قصيران.

satisfied-about-pvt = 💬 <b>الدروس عن هولندا (PVT)</b>

satisfied-about-map = 💬 <b>الدروس عن العمل (MAP)</b>

satisfied-about-begeleiding = 💬 <b>المساعدة في البداية (maatschappelijke begeleiding)</b>

satisfied-ask = البلدية تريد معرفة ما هو جيد وما يمكن تحسينه. هل يمكننا طرح سؤالين؟

satisfied-ask-kept = 🔒 نحفظ جوابك بدون اسمك. نحن نعدّ الأجوبة فقط. مستشارك ({ $contact }) لا يرى اختيارك. لكننا نحفظ أننا سألناك.

satisfied-ask-free = 🙂 هذا ليس واجباً. لن يتغير أي شيء بالنسبة لك.

satisfied-helped = هل كان ذلك مفيداً لك؟

satisfied-clear = هل كان ذلك واضحاً لك؟

satisfied-thanks = 👍 شكراً. لا توجد أسئلة أخرى.

satisfied-no = 👍 لا بأس. لن نسأل عن هذا مرة أخرى.

button-satisfied = 💬 إلى الأسئلة

button-satisfied-agree = ✅ نعم، يمكنكم السؤال

button-satisfied-decline = ✖️ أفضّل ألّا أجيب

button-satisfied-yes = 🙂 نعم

button-satisfied-partly = 😐 قليلاً

button-satisfied-no = 🙁 لا

button-satisfied-unsaid = ✖️ أفضّل ألّا أجيب
