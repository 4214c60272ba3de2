button-lessons = 💶 Lessons about money

lessons-title = 💶 <b>Lessons about money</b>
    Short lessons. You can always stop and go on later.

lessons-far = Done: { $done } of { $count }.

lessons-guest = 💡 You are here as a guest. We do not keep where you are.

lessons-due = { $count ->
        [one] 🔁 There is { $count } question to practise once more.
       *[other] 🔁 There are { $count } questions to practise once more.
    }

lessons-now = { $minutes ->
        [one] Now: <b>{ $title }</b> (about { $minutes } minute)
       *[other] Now: <b>{ $title }</b> (about { $minutes } minutes)
    }

lessons-all-done = 🎉 You have done all the lessons!

button-lessons-again = 🔁 Practise once more

button-lessons-topics = 📚 Choose a lesson

button-lessons-progress = 📊 How far am I?

lessons-topics = 📚 Which lesson would you like to do?
    ✅ is done, 📍 is where you were.

label-lesson = { $sign } { $title }

lessons-one = { $minutes ->
        [one] <b>{ $title }</b> (about { $minutes } minute)
       *[other] <b>{ $title }</b> (about { $minutes } minutes)
    }

lessons-one-done = ✅ You have done this lesson. Once more is always fine.

button-lesson-begin = ▶️ Begin the lesson

button-lesson-on = ▶️ Go on where I was

button-lesson-known = 💪 I know this already

button-lesson-next = Next ▸

button-lesson-end = 🏁 Done

button-lesson-later = ⏸ Go on later

button-lesson-again = ↩️ Once more

button-lesson-show = 👀 Show me how it goes

button-lesson-amount-yes = ✅ Yes

button-lesson-amount-no = ✏️ No, something else

lessons-step = 📖 { $title } · { $number } of { $count }

lessons-known = 💪 { $title } · question { $number } of { $count }

lessons-again = 🔁 Once more: { $title }

lessons-exercise = 🎯 One question from the lesson { $title }

lessons-item = 👉 <b>{ $item }</b>

lessons-place = { $number }. { $item }

lessons-type-amount = ✏️ Type the amount. For example: 12,50

lessons-amount-sure = Do you mean { MONEY($amount) }?

lessons-amount-typed = You typed { MONEY($amount) }. Have a look with us:

lead-lesson-amount = We cannot read this amount. Type the amount only. For example: 12,50

lessons-figure-old = 📅 Please note: this is an old amount. It was so up to and including { DAY($day) }. Ask your caseworker ({ $contact }) for the new amount.

lessons-figure-about = ≈ An amount above is about right. Your letter says exactly.

lessons-well = 👍 Yes, that is how it is.

lessons-look = 💡 Have a look with us.

lessons-belongs = { $item } → <b>{ $box }</b>

lessons-paid-gemeente = 🏛️ The municipality pays this for you now. Do you get a bill all the same? Send a photo to your caseworker ({ $contact }).

lessons-paid-ik = 🙋 You pay this yourself now. Is it difficult? Ask your caseworker ({ $contact }) for help.

lessons-paid-vraag = ❓ We do not know for sure who pays this now. Ask your caseworker ({ $contact }). Never leave a bill lying.

lessons-done = 🎉 Well done! The lesson <b>{ $title }</b> is done.

lessons-following = Next: { $title }. You can do it now, or another day.

lessons-progress = 📊 <b>Your lessons</b>

lessons-line = { $sign } { $title }

button-certificate = 🏅 My certificate

certificate-given = 🏅 { $name } has done all the lessons about money, on { DAY($day) }.

button-lessons-pace = ⏰ How often a lesson?

lessons-pace = ⏰ How often may we ask you for a lesson?

lessons-pace-week = Now: every week.

lessons-pace-fortnight = Now: every two weeks.

lessons-pace-month = Now: every month.

lessons-pace-never = Now: never. You can always do a lesson by yourself.

button-pace-week = 📅 Every week

button-pace-fortnight = 🌓 Every two weeks

button-pace-month = 🗓️ Every month

button-pace-never = 🔕 Never, I begin myself

button-lessons-household = 🏠 Who lives with me?

lessons-household = 🏠 Who lives in your home? Then you see the amounts that are yours.

lessons-household-alone = Now: I live alone.

lessons-household-single-parent = Now: I live alone with children.

lessons-household-couple = Now: we live together, two people.

lessons-household-family = Now: we live together, with children.

button-household-alone = 🧍 Only me

button-household-single-parent = 🧒 Me with children

button-household-couple = 👥 Me with my partner

button-household-family = 👪 Partner and children

button-lessons-coach = 🤝 Share with my coach

lessons-coach = 🤝 You take part in <b>{ $course }</b>. May your coach there see how far you are?

lessons-coach-what = Your coach sees which lessons you have done. Nobody sees your answers.

lessons-coach-hidden = Now: your coach does not see this.

lessons-coach-shown = Now: your coach sees this. You can always stop.

button-coach-show = ✅ Yes, share

button-coach-hide = 🔒 Do not share any more

button-coach-other = 🔄 Another course

lessons-invite = { $minutes ->
        [one] 💶 Do you have { $minutes } minute? There is a lesson about money for you: <b>{ $title }</b>
       *[other] 💶 Do you have { $minutes } minutes? There is a lesson about money for you: <b>{ $title }</b>
    }

lessons-invite-on = 💶 You were in the lesson <b>{ $title }</b>. Would you like to go on?

lessons-invite-free = It does not have to be today. You choose how often we ask this.

lessons-after-meeting = 📒 You were at the group about money. Would you like to practise a little?

button-lessons-exercise = 🎯 Practise one question

lessons-invite-locked = 💶 There is a lesson for you.

lessons-picture-title = My lessons about money

lessons-picture-more = { $count ->
        [one] and { $count } more lesson
       *[other] and { $count } more lessons
    }

letter-picture-mark = VOORBEELD · geen echte brief

certificate-picture-title = Certificate

certificate-picture-what = { $count ->
        [one] did { $count } lesson about money
       *[other] did { $count } lessons about money
    }

certificate-picture-where = with Wegwijs, municipality of { $municipality }

certificate-picture-when = { DATE($day) }
