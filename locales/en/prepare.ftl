prepare-yours = 🔒 I have a few questions for you. Your answers are yours. Your caseworker ({ $contact }) only sees them when you share them.

prepare-may = 🙋 <b>Your rights (rechten): what you may do</b>

prepare-may-voortgangsgesprek = You may ask anything. You may say what is not working. Does your plan not fit any more? Ask your caseworker ({ $contact }) if it can change. You may ask for an interpreter (tolk).

prepare-may-intake = You may ask your caseworker ({ $contact }) anything. You may also say: I do not know. You may ask for an interpreter (tolk).

prepare-must = 📌 <b>Your duties (plichten): what you must do</b>

prepare-must-voortgangsgesprek = You come to the talk. Can you not come? Say so before the talk. You do what your plan (PIP) says. Is that not working? Tell your caseworker ({ $contact }). Then you look for help together.

prepare-must-intake = You come to the talk. Can you not come? Say so before the talk. Then you make a new appointment together. Do you have questions about your duties? Ask your caseworker ({ $contact }).

prepare-number = Question { $number } of { $count }

prepare-answer = Your answer: <b>{ $answer }</b>

prepare-how = Press an answer. Or type it, or record your voice. Your own language is fine.

prepare-well = 😊 <b>What goes well?</b>

prepare-hard = 🧗 <b>What is difficult?</b>

prepare-want = 🎯 <b>What would you most like to do or learn?</b>

prepare-school = 🎒 <b>What school did you go to?</b>

prepare-work = 🧰 <b>What work did you do before?</b>

prepare-wishes = 🎯 <b>What would you like to do in the Netherlands?</b>

prepare-children = 👧 <b>Do you look after children?</b>

prepare-line =
    <b>{ $question }</b>
    { $answer }

prepare-spoken = 🎤 In your voice

prepare-private = 🔒 Only you see this. Do you share it? Then your caseworker ({ $contact }) reads it before the talk.

prepare-is-shared = ✅ Your caseworker ({ $contact }) can read this.

prepare-which = Choose a question. Then you can change your answer or take it away.

prepare-shared = ✅ Shared! Your caseworker ({ $contact }) can read your answers.

prepare-shared-later = Do you change an answer? Then only you see it. Until you share it again.

prepare-lead = 💭 <b>Think ahead about this talk</b>

prepare-invite = I have a few questions to think about. You may, you do not have to.

rate-lead = 💬 <b>You had this talk</b>

rate-how = How did the talk go?

rate-counted = 🔒 Your caseworker ({ $contact }) does not see what you choose. The municipality (gemeente) only counts the answers.

rate-not-there = Were you not there? Tell your caseworker ({ $contact }).

rate-good = 😊 Good! Thank you.

rate-fair = 👍 Thank you for your answer.

rate-bad = 💛 That is a pity. It is good that you say so.

rate-talk = Do you want to talk about it? Ask your caseworker ({ $contact }) a question.

button-prepare = 💭 Prepare the talk

button-prepare-rights = ⚖️ Rights and duties

button-prepare-questions = 💭 To the questions

button-prepare-answers = 📝 My answers

button-prepare-share = ✅ Yes, share

button-prepare-change = ✏️ Change an answer

button-prepare-pass = Skip ▸

button-prepare-gone = 🗑️ Take this answer away

button-prepare-well-lessons = 📚 The lessons

button-prepare-well-work = 🤝 Work or joining in

button-prepare-well-people = 👥 Getting to know people

button-prepare-hard-language = 🗣️ The language

button-prepare-hard-time = ⏰ Too little time

button-prepare-hard-letters = ✉️ Letters and rules

button-prepare-want-speak = 🗣️ Speak better

button-prepare-want-work = 🧰 Find work

button-prepare-want-study = 🎓 Training or study

button-prepare-school-little = 🌱 No or little school

button-prepare-school-years = 🎒 Primary or secondary

button-prepare-school-trade = 🛠️ Also training after that

button-prepare-work-job = 💼 I had a job

button-prepare-work-own = 🏪 I had my own business

button-prepare-work-home = 🏠 I took care of the home

button-prepare-wishes-work = 🧰 Work

button-prepare-wishes-learn = 🎓 Learn

button-prepare-wishes-both = ➕ Work and learn

button-prepare-children-small = 👶 Yes, under 4 years old

button-prepare-children-school = 🧒 Yes, 4 years or older

button-prepare-children-none = ✖️ No, no children

button-prepare-q-well = 🙂 What goes well?

button-prepare-q-hard = 🤔 What is difficult?

button-prepare-q-want = 🌟 What would you like?

button-prepare-q-school = 🎒 School

button-prepare-q-work = 🧰 Work before

button-prepare-q-wishes = 🎯 Your wishes

button-prepare-q-children = 👧 Children

button-rate-good = 🙂 Good

button-rate-fair = 😐 So-so

button-rate-bad = 🙁 Not good

button-rate = 💬 How did it go?
