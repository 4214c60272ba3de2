plan-title = 📋 <b>Your plan (PIP)</b>

plan-coming = 📋 <b>Your plan (PIP)</b> is not there yet.

plan-weeks-unknown = ⏳ When does the plan come? Ask your caseworker ({ $contact }).

plan-provisional = ✉️ We do not know of the letter from DUO (kennisgeving) yet. So the day may become later.

plan-days = { $days ->
        [one] That is { $days } more day.
       *[other] That is { $days } more days.
    }

plan-station-done = ✅ { $title }

plan-station-now = 📍 Now: <b>{ $title }</b>. Who: { $who }

plan-station-later = ▫️ Still to come: { $title }. Who: { $who }

plan-next-acts = 👤 Whose turn is it now? <b>{ $who }</b>

plan-not-all-known = 💡 Is a step already done? Sometimes you see that here later. Your caseworker ({ $contact }) knows for sure.

plan-route-b1 = 🧭 Your learning route (leerroute): the <b>B1-route</b>.

plan-route-onderwijs = 🧭 Your learning route (leerroute): the education route (<b>onderwijsroute</b>).

plan-route-z = 🧭 Your learning route (leerroute): the <b>Z-route</b>.

plan-route-geen = 🧭 Your learning route (leerroute) is in your plan (PIP).

plan-pvt = 🕊️ Living together (PVT): at least { $hours } hours.

plan-beside = 🤝 Beside the lessons you can work or volunteer (vrijwilligerswerk). What you chose is in your plan.

plan-talks = { $count ->
        [one] ☕ You have { $count } progress talk (voortgangsgesprek) a year.
       *[other] ☕ You have { $count } progress talks (voortgangsgesprekken) a year.
    }

plan-talks-in-plan = ☕ How many talks you have is in your plan (PIP).

plan-disagree = ✋ <b>Do you not agree with your plan?</b> You may say so.

plan-disagree-talk = First talk with your caseworker ({ $contact }). Maybe the plan can change.

plan-disagree-letter = You can also make an objection (<b>bezwaar</b>). The letter with your plan (beschikking) says how. It also says until which day. So do not wait too long.

plan-disagree-help = Is that difficult? Ask for help. Bring your letter.

plan-cannot = 💛 <b>Is it not working for now?</b> That can happen to anyone.

plan-cannot-tell = Are you ill? Are you having a baby? Do you take care of someone? Tell your caseworker ({ $contact }) soon. Then you look together at what is possible.

plan-cannot-exists = Sometimes the plan can change. Sometimes you get more time (<b>verlenging</b>). Sometimes you do not have to do it (<b>ontheffing</b>). You may always ask.

plan-picture-title = My plan (PIP)

plan-picture-ends = until { DATE($day) }

plan-picture-route = Learning route

plan-picture-route-b1 = B1-route

plan-picture-route-onderwijs = Onderwijsroute

plan-picture-route-z = Z-route

plan-picture-route-geen = is in your PIP

plan-picture-lessons = Lessons

plan-picture-participation = Taking part

plan-picture-map = Finding work (MAP)

plan-picture-pvt = Living together (PVT)

plan-picture-beside = Beside the lessons

plan-picture-beside-note = work or volunteering

plan-picture-talks = Talks

plan-picture-talks-count = { $count ->
        [one] { $count } a year
       *[other] { $count } a year
    }

plan-picture-in-plan = in your PIP

plan-picture-money = Help with fixed costs

plan-picture-until = until { DATE($day) }

plan-picture-of = { $hours } of { $goal } hours

plan-picture-at-least = at least { $hours } hours

button-plan = 📋 My plan (PIP)

button-what-is-pip = ❓ What is a PIP?

button-plan-disagree = ✋ I do not agree

button-plan-cannot = 💛 I can not do it

button-hours = ⏱️ My hours

hours-title = ⏱️ <b>My hours</b>

hours-so-far-lessons = 📚 Lessons: { $hours } of { $goal } hours.

hours-so-far-participation = 🤝 Taking part, like voluntary work (vrijwilligerswerk): { $hours } of { $goal } hours. The MAP counts too.

hours-so-far-map = 🛠️ Finding work (MAP): { $hours } of { $goal } hours.

hours-which = Did you do hours? Choose which.

hours-lessons = 📚 <b>Lessons</b>

hours-participation = 🤝 <b>Taking part, like voluntary work (vrijwilligerswerk)</b>

hours-map = 🛠️ <b>Finding work (MAP)</b>

hours-how-many = How many hours did you do on that day?

hours-type-number = Another number? Type it. Like: <b>2,5</b>

hours-what-lessons = 📚 Lessons: <b>{ $hours } hours</b>

hours-what-participation = 🤝 Taking part, like voluntary work (vrijwilligerswerk): <b>{ $hours } hours</b>

hours-what-map = 🛠️ Finding work (MAP): <b>{ $hours } hours</b>

hours-which-day = On which day was that?

hours-type-day = Another day? Type the day and the month. Like: <b>{ $example }</b>

hours-on-day = 📅 { DAY($day) }

hours-again = 💡 You told me this just now. Is it one time more?

hours-sure = Is this right? Then I count it.

hours-done = ✅ Well done! I have written it down.

hours-undo = Shall I remove this?

hours-heard = ⏱️ Are you telling me hours? I read this:

lead-hours-number = I can not read that number. Type a number from 0,5 to 12.

lead-hours-day = That day is not possible. Type a day after the start of your plan. Like: <b>{ $example }</b>

button-hours-lessons = 📚 Lessons

button-hours-participation = 🤝 Taking part

button-hours-map = 🛠️ MAP

button-hours-undo = ↩️ Remove the last one

button-hours-today = ☀️ Today

button-hours-yesterday = ⏪ Yesterday

button-hours-right = ✅ Yes, this is right

button-hours-wrong = ✖️ No, different

button-hours-more = ➕ More hours

button-hours-undo-yes = 🗑️ Yes, remove it

button-hours-keep = ✖️ No, keep it

button-hours-heard = ✅ Yes, go on

button-hours-question = ✉️ No, it is a question
