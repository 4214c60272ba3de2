satisfied-news-pvt = 💬 The lessons about the Netherlands (PVT) are done. What did you think of them? We have two short questions.

satisfied-news-map = 💬 The lessons about work (MAP) are done. What did you think of them? We have two short questions.

satisfied-news-begeleiding = 💬 The help in the beginning (maatschappelijke begeleiding) is done. What did you think of it? We have two short questions.

satisfied-about-pvt = 💬 <b>The lessons about the Netherlands (PVT)</b>

satisfied-about-map = 💬 <b>The lessons about work (MAP)</b>

satisfied-about-begeleiding = 💬 <b>The help in the beginning (maatschappelijke begeleiding)</b>

satisfied-ask = The municipality wants to know what goes well and what can be better. May we ask you two questions?

satisfied-ask-kept = 🔒 We keep your answer without your name. We only count. Your { $contact } does not see what you choose. We do keep that we asked you this.

satisfied-ask-free = 🙂 You do not have to. Nothing changes for you.

satisfied-helped = Did it help you?

satisfied-clear = Was it clear to you?

satisfied-thanks = 👍 Thank you. There are no more questions.

satisfied-no = 👍 That is fine. We will not ask this again.

button-satisfied = 💬 To the questions

button-satisfied-agree = ✅ Yes, please ask

button-satisfied-decline = ✖️ Rather not

button-satisfied-yes = 🙂 Yes

button-satisfied-partly = 😐 A little

button-satisfied-no = 🙁 No

button-satisfied-unsaid = ✖️ Rather not
