button-appointments = 📅 My appointments

appointments-title = 📅 <b>Your appointments</b>

appointments-none = I know of no appointment now. When there is one, I will tell you.

appointments-listed =
    { $sign } <b>{ $kind }</b>
    🗓️ { DAY($at) }, { TIME($at) }

label-appointment = { $sign } { DATE($at) } { TIME($at) }

appointment-title = { $sign } <b>{ $kind }</b>

appointment-kind-warme-overdracht = Talk with COA and gemeente (warme overdracht)

appointment-kind-intake = Broad intake (brede intake)

appointment-kind-leerbaarheidstoets = Learnability test (leerbaarheidstoets)

appointment-kind-pip = Talk about your personal plan (PIP)

appointment-kind-inkomensgesprek = Talk about income (inkomensgesprek)

appointment-kind-voortgangsgesprek = Progress talk (voortgangsgesprek)

appointment-kind-budgetgesprek = Talk about money (budgetgesprek)

appointment-kind-les = Lesson (les)

appointment-kind-eindgesprek = Final interview (eindgesprek)

appointment-kind-examen = Exam (examen)

appointment-kind-overig = Appointment (afspraak)

appointment-subject = 💡 It is about: { $what }

appointment-subject-dutch = 💡 It is about (in Dutch): { $what }

appointment-day = 🗓️ { DAY($at) }

appointment-time = 🕘 At <b>{ TIME($at) }</b>

appointment-from-until = 🕘 From <b>{ TIME($at) }</b> to { TIME($until) }

appointment-place = 📍 { $place }

appointment-no-place = 📍 The place is in your letter.

appointment-online = 💻 Online, with your phone or computer

appointment-link = 🔗
    { PLAIN($link) }

appointment-by-phone = 📞 By phone. You will be called.

appointment-bring = 🎒 Please bring:

appointment-bring-item = • { $what }

appointment-bring-item-dutch = • { $what } (in Dutch)

appointment-who = 👤 With: { $who }

appointment-interpreter = 🗣️ There will be an interpreter (tolk).

appointment-interpreter-asked = 🗣️ You asked for an interpreter (tolk). Your { $contact } tells you if it is possible.

appointment-confirmed = ✅ You said: I am coming.

appointment-cannot-come = ❌ You said: I cannot come. The appointment stands until your { $contact } says otherwise.

appointment-moved = 🔄 This is a new time. Before, it was: { DATE($was) }, { TIME($was) }.

appointment-cancelled = 🚫 This appointment is cancelled. Your { $contact } knows more.

appointment-missed = We missed you. Please talk with your { $contact }.

appointment-past = This appointment is over.

appointment-own = ✏️ You noted this date yourself.

appointment-coming = ✅ <b>Good. You are coming.</b>

appointment-why = <b>Why can you not come?</b>

appointment-told = 💬 I told your { $contact }.

appointment-stands = ⚠️ <b>The appointment and your letter (brief) still stand</b>, until your { $contact } answers.

appointment-call-when-soon = Is it today or tomorrow? Then also phone your { $contact } or the school.

appointment-route = 🚌 How to get there (in Dutch): { $route }

appointment-pin = 🗺️ Tap the map above to see the way.

appointment-more = <b>What do you want to do?</b>

appointment-changed = ⚠️ <b>Something has changed.</b> This is how it is now:

appointment-locked = 🔔 There is a message about an appointment. Press the button and type your code.

button-coming = ✅ I am coming

button-coming-after-all = ✅ I can come after all

button-cannot-come = ❌ I cannot come

button-where = 📍 Where is it?

button-appointment-more = ➕ Question, interpreter …

button-appointment-see = 👀 See the appointment

button-calendar = 🗓️ Put in my calendar

button-interpreter = 🗣️ I want an interpreter

button-why-childcare = 👶 No childcare

button-why-illness = 🤒 I am ill

button-why-work = 💼 I have to work

button-why-lesson = 📚 Other lesson or talk

button-why-travel = 🚌 I cannot travel there

button-why-else = 💭 Something else

bring-identity = your identity document (identiteitsbewijs)

bring-permit = your IND card (verblijfsdocument)

bring-passport = your passport (paspoort)

bring-letter = the letter about this appointment (brief)

bring-letters = your letters (brieven)

bring-digid = your DigiD

bring-bank-card = your bank card (bankpas)

bring-bank-statement = papers from your bank (bankafschriften)

bring-rent = your tenancy contract (huurcontract)

bring-diploma = your diplomas

bring-cv = your CV

bring-book = your course book

bring-pen = a pen and paper

bring-phone = your phone

bring-calendar = your diary (agenda)

bring-plan = your plan (PIP)

bring-photo = a passport photo (pasfoto)

bring-glasses = your reading glasses

subject-meet = getting to know each other (kennismaking)

subject-plan = your plan (PIP)

subject-sign = signing (tekenen)

subject-progress = how you are doing (voortgang)

subject-language = learning Dutch (taalles)

subject-pvt = living in the Netherlands (PVT)

subject-map = work and taking part (MAP)

subject-knm = how the Netherlands works (KNM)

subject-money = money

subject-income = your benefit or income (uitkering)

subject-school = school

subject-work = work

subject-letters = letters (brieven)

calendar-caption = 🗓️ This file is for your calendar.

calendar-how = Tap the file above. The appointment then goes into your calendar.

calendar-changes = Does something change? I will tell you. Then ask for a new file.

interpreter-language = 🗣️ <b>In which language would you like an interpreter (tolk)?</b>

interpreter-who = Would you like a woman or a man as interpreter?

interpreter-wish = This is a wish. Sometimes it is not possible.

button-interpreter-other = 🌍 Another language

button-interpreter-woman = 👩 A woman

button-interpreter-man = 👨 A man

button-interpreter-any = 🤷 Both are fine

interpreter-asked = 💬 I asked your { $contact }.

interpreter-no-promise = It is not certain yet. Your { $contact } sees if an interpreter (tolk) can come.

button-own-add = ✏️ Add my own date

own-add = ✏️ <b>Add your own date</b>

own-what = What is it? I will help you remember.

button-own-examen = 🎓 An exam

button-own-les = 📚 A lesson

button-own-overig = 📌 Something else

own-which-day = On which day is it?

own-type-day = Type the day, for example <code>{ $example }</code>. Or press a button.

button-own-today = ☀️ Today

button-own-tomorrow = ⏩ Tomorrow

own-which-time = At what time is it?

own-type-time = Type the time, for example <code>14:30</code>. Or press a button.

own-sure = Is this right?

button-own-right = ✅ Yes, that is right

button-own-wrong = ✏️ No, change it

own-added = ✅ Noted. I will help you remember.

own-is-yours = It is now with your appointments. I do not tell the gemeente or the school.

button-own-remove = 🗑️ Remove this date

lead-own-day = I cannot read this day, or it has been. Type for example: { $example }.

lead-own-time = I cannot read this time, or it has been. Type for example: 14:30.

told-planned = 🔔 <b>You have an appointment.</b>

told-moved = 🔄 <b>Your appointment was moved.</b>

told-was = ⏪ Before, it was: { DATE($was) }, { TIME($was) }.

told-changed = 🔄 <b>Something changed in your appointment.</b> This is how it is now:

told-again = 🔔 <b>This appointment takes place after all.</b>

told-cancelled = 🚫 <b>This appointment is cancelled.</b>

told-cancelled-more = You do not need to come. A new appointment? Your { $contact } will tell you.

coming-days = { $days ->
    [0] ⏰ <b>You have an appointment today.</b>
    [1] ⏰ <b>You have an appointment tomorrow.</b>
    [one] ⏰ <b>You have an appointment in { $days } day.</b>
   *[other] ⏰ <b>You have an appointment in { $days } days.</b>
}

coming-answered = ✅ You said: I am coming. See you then!

missed-lead = 👋 <b>We missed you.</b>

missed-kind = Perhaps something came up. That can happen to anyone.

missed-ask = Please talk with your { $contact }. Together you make a new appointment.

registration-lead = 🎓 <b>You have an exam coming.</b>

registration-how = Are you registered with DUO? If not yet, please do it now.

button-registration-more = 📖 About the exam

old-changed = 🔄 This message is old. The appointment has changed.

old-cancelled = 🚫 This message is old. The appointment is cancelled.
