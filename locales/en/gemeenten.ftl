contact-inkomen = Income (uitkering)

contact-inkomen-what = The <i>inkomensconsulent</i> arranges your social assistance (uitkering). You can also ask here about money for furniture.

contact-budget = Budget (budgetbeheer)

contact-budget-what = <i>Budgetbeheer</i> is a department of the municipality. They pay part of your fixed costs (vaste lasten).

contact-consulent-whole = { $years ->
        [one] Your caseworker ({ $contact }) helps you all the way. That can take { $years } year.
       *[other] Your caseworker ({ $contact }) helps you all the way. That can take { $years } years.
    }

step-koppeling-three = You talk with your caseworker ({ $contact }) and COA. If possible this talk is in { $municipality }.

step-begeleiding-moving = First you get help with moving house. After that you learn to do more yourself.

step-begeleiding-papers = You also get help with papers. For example the tenancy contract (huurcontract) and the health insurance (zorgverzekering). And with gas, water and electricity.

step-begeleiding-more = Do you still need help after that? Then { $next } helps you further.

step-begeleiding-legal = You can also ask questions about the law.

step-begeleiding-extended = Sometimes the help takes longer. Your caseworker ({ $contact }) knows more about it.

step-inkomen = Talk about money

step-inkomen-what = You talk with the { $income } of the municipality. The talk is about your social assistance (uitkering).

step-inkomen-furnish = 🛋️ No furniture? Ask about <b>bijzondere bijstand</b>. That is money for extra costs.

step-inkomen-after = After that <i>budgetbeheer</i> helps you with your fixed costs (vaste lasten). Then the broad intake (brede intake) follows.

step-ontzorgen-part = Do you get social assistance (bijstand)? Then the municipality pays part of your fixed costs (vaste lasten). It pays them from your social assistance. This is called <b>financieel ontzorgen</b>. You have to take part.

step-ontzorgen-which = 🧾 Which bills does the municipality pay? Ask your caseworker ({ $contact }).

step-ontzorgen-group = { $times ->
        [one] 📒 Later you learn about money in a group. There is { $times } meeting. You can also get help on your own.
       *[other] 📒 Later you learn about money in a group. There are { $times } meetings. You can also get help on your own.
    }

step-ontzorgen-exception = Very rarely it takes longer. Your caseworker ({ $contact }) talks about that with you.

step-ontzorgen-course = 📒 In this time you learn about money. The course is called { $course }. { $partner } helps you too.

step-ontzorgen-rent-care = 🧾 The municipality pays two things.
    • The rent, to { $landlord }.
    • The health insurance (zorgverzekering), with { $insurer }.

step-ontzorgen-self = ⚠️ The municipality does <b>not</b> pay: gas, water and electricity. You pay those bills yourself.

step-ontzorgen-skills = 📒 { $partner } helps with language, computer and sums. And also with your papers about money. This is a trial. Ask your caseworker ({ $contact }) whether you can join.

step-intake-invite = Your caseworker ({ $contact }) invites you.

step-intake-family = You talk about yourself and about your family. You also take the learnability test (leerbaarheidstoets).

step-intake-number-ask = How many talks are there? Ask your caseworker ({ $contact }).

step-intake-several = There are several talks. You also take a test: the learnability test (leerbaarheidstoets).

step-intake-observe = In this time the municipality looks at how you learn. And also at what you already do well.

step-intake-azc = Sometimes this already begins in the asylum centre (azc).

step-intake-helper = 🤝 { $partner } helps with this.

step-intake-interpreters = 🗣️ The interpreter (tolk) is from { $interpreters }.

step-leerbaarheidstoets-by = You take the test with your caseworker ({ $contact }).

step-leerbaarheidstoets-maker = The test is from { $maker }. It is the same everywhere in the Netherlands.

step-taalstart = Language start (taalstart)

step-taalstart-what = You already begin with Dutch lessons. This is part of the broad intake (brede intake).

step-taalstart-see = So the municipality sees how you learn. That helps to choose your learning route (leerroute).

step-taalstart-place = 📍 The lessons are in { $places }.

step-lessen-enrol = The municipality enrols you at the school.

step-lessen-young = Are you younger than { $age }? Then ask about the education route (onderwijsroute).

step-lessen-school-at = 🏫 The school is { $schools }.
    📍 The lessons are in { $places }.

step-lessen-further = 🏫 Do you want to go to hbo (higher education)? The school is { $hbo }.
    🏫 Do you want to go to mbo (vocational education)? The schools are { $mbo }.

step-lessen-week = You have lessons { $least } or { $most } half-days (dagdelen) a week. A half-day is a morning or an afternoon.

step-lessen-place = 📍 The lessons are in { $place }.

step-lessen-place-z = 📍 The lessons are in { $z_place }.

step-lessen-education = 🏫 The schools are { $schools }. Ask your caseworker ({ $contact }) which school fits you.

step-lessen-entree = Do you first want <b>entree</b>, the start of mbo? There is a course of its own for that.

step-lessen-work = 🛠️ { $partner } helps you to find paid work.

step-lessen-take-part = 🛠️ { $partner } helps you to take part. For example with voluntary work (vrijwilligerswerk). With paid work if possible.

step-pvt-meetings = { $times ->
        [one] There is { $times } meeting.
            📍 Place: { $places }.
       *[other] There are { $times } meetings.
            📍 Places: { $places }.
    }

step-pvt-guide = 🤝 Your caseworker ({ $contact }) gives the PVT.

step-pvt-about = You also talk about religion, discrimination and giving your opinion. And: women and men are equal.

step-pvt-guests = Others also tell about their work. For example the { $guests }.

step-pvt-in-route = The PVT is part of your learning route (leerroute).

step-map-partner = 🤝 { $partner } gives the MAP.

step-map-in-lessons = The MAP is part of your lessons.

step-map-parts = You get lessons and a work placement (stage). In a work placement you learn by working.

step-voortgang-every = { $months ->
        [one] There is a talk every month.
       *[other] There is a talk every { $months } months.
    }

step-voortgang-with = Your teacher and your helper (begeleider) join the talk. Later sometimes somebody from your work too.

step-voortgang-a-year = { $times ->
        [one] There is at least { $times } talk a year. Sometimes there are more.
       *[other] There are at least { $times } talks a year. Sometimes there are more.
    }

term-ontzorgen-not-all = ⚠️ Please note: in { $municipality } you pay gas, water and electricity yourself.

term-ontzorgen-part = { $months ->
        [one] At first the municipality pays part of your fixed costs (vaste lasten). It pays from your benefit (bijstand). This lasts { $months } month.
       *[other] At first the municipality pays part of your fixed costs (vaste lasten). It pays from your benefit (bijstand). This lasts { $months } months.
    }
