klantreis-ask-local = ℹ️ Your municipality may do this in its own way. Ask your caseworker ({ $contact }).

klantreis-dated = 📅 This information is from { $year }. Ask your caseworker ({ $contact }) if it is still right.

step-koppeling = Your municipality

step-koppeling-what = The COA looks for a municipality for you. This is called <b>koppeling</b>. The municipality helps you with housing and integration (inburgeren). Often you talk together with the COA and the municipality.

step-koppeling-early = From now on this municipality helps you. If possible, your intake starts in the reception centre (azc).

step-koppeling-handover = The COA gives the municipality information about you. This is called <b>warme overdracht</b>.

step-koppeling-prepare = In the reception centre (azc) you can already start to learn. This is called <b>voorinburgering</b>. It is free. You may do it, but you do not have to.

step-koppeling-bring = 💡 Tell them what is important for you. For example your family, your work or your health.

step-huisvesting = A home

step-huisvesting-what = The municipality finds a home for you. Your caseworker ({ $contact }) tells you when you can move.

step-huisvesting-bring = 💡 Ask for help with the tenancy, the contract for your home (huurcontract). Also ask for help with gas, water and electricity. You need health insurance (zorgverzekering) too.

step-huisvesting-bike = 🚲 You get a bicycle when you come to live here.

step-begeleiding = Help at the start

step-begeleiding-what = A guide helps you in your new home town. This is called <b>maatschappelijke begeleiding</b>.

step-begeleiding-help = The guide helps you with practical things. For example a bank account or a benefit (uitkering). You also learn how things work in the Netherlands.

step-begeleiding-partner = 🤝 Your guide works for { $partner }.

step-begeleiding-length = { $months ->
        [one] The help lasts { $months } month. It starts when you come to live here.
       *[other] The help lasts { $months } months. It starts when you come to live here.
    }

step-begeleiding-length-ask = How long does the help last? Ask your caseworker ({ $contact }).

step-begeleiding-after = After that, { $next } helps you. Your guide will bring you in contact with them.

step-ontzorgen = Help with fixed costs

step-ontzorgen-what = Do you get a benefit (bijstand)? Then the municipality pays your fixed costs (vaste lasten). It pays them from your benefit. This is called <b>financieel ontzorgen</b>. You must take part in this.

step-ontzorgen-what-ask = Do you get a benefit (bijstand)? Then the municipality helps you with your fixed costs (vaste lasten). This is called <b>financieel ontzorgen</b>. You must take part in this.

step-ontzorgen-permit = This is for people with an asylum permit for a fixed time (asielvergunning voor bepaalde tijd). Do you have another permit? Ask your caseworker ({ $contact }).

step-ontzorgen-pays = 🧾 The municipality pays rent, gas, water and electricity. And also your health insurance (zorgverzekering).

step-ontzorgen-pays-ask = ⚠️ Which bills does the municipality pay for you? Ask your caseworker ({ $contact }). Until then, do not leave any bill unpaid.

step-ontzorgen-rest = 🛒 The rest of the money is for you. This is called living money (<b>leefgeld</b>). You use it to buy food and clothes, for example.

step-ontzorgen-learn = You also learn to do it yourself later. That help can take longer.

step-ontzorgen-length = { $months ->
        [one] This lasts { $months } month. The first day is the day your benefit (bijstand) starts.
       *[other] This lasts { $months } months. The first day is the day your benefit (bijstand) starts.
    }

step-ontzorgen-longer = Sometimes it takes longer. Your caseworker ({ $contact }) will talk with you about it.

step-ontzorgen-lessons = { $times ->
        [one] 📒 You learn how to use your money well. The course is called { $course }. The course is { $times } time (a morning or an afternoon).
       *[other] 📒 You learn how to use your money well. The course is called { $course }. The course is { $times } times (a morning or an afternoon).
    }

step-ontzorgen-coach = A budget coach from { $partner } helps you too.

step-meerderjarig = You turn 18

step-meerderjarig-what = Do you turn { $age }? Then you are an adult. A lot changes: you arrange more things yourself.

step-meerderjarig-school = Must you still go to school by law (leerplicht)? Then you do not have to integrate (inburgeren) yet. Later you may have to. DUO will send you a letter then.

step-meerderjarig-guide = The municipality guides you when you turn 18.

step-meerderjarig-bring = 💡 Ask your caseworker ({ $contact }) what will change. For example with your home, your money and your school.

step-kennisgeving = Letter from DUO

step-kennisgeving-what = DUO sends you a letter: the <b>kennisgeving</b>. The letter says that you must integrate (inburgeren).

step-kennisgeving-needs = DUO first needs your BSN and your residence permit (verblijfsvergunning). You must also be registered with the municipality.

step-kennisgeving-when = { $weeks ->
        [one] You get the letter after you register with the municipality. It can take { $weeks } week.
       *[other] You get the letter after you register with the municipality. It can take { $weeks } weeks.
    }

step-kennisgeving-bring = 💡 Keep the letter in a safe place. Show it to your caseworker ({ $contact }).

step-intake = Broad intake

step-intake-what = You talk with your caseworker ({ $contact }) about your life. For example about school, work, family and health. Together you make a good plan. On paper this talk is called <i>brede intake</i>.

step-intake-talks = { $talks ->
        [one] There is { $talks } talk. You talk about { $topics } topics.
       *[other] There are { $talks } talks. You talk about { $topics } topics.
    }

step-intake-interpreter = 🗣️ Do you speak little Dutch? Ask for an interpreter (tolk).

step-intake-alone = 🔒 You have the right to talk alone, without family. An interpreter (tolk) may be there.

step-intake-bring = 💡 Come to the talk. Think before: what do you want to learn? What work do you want to do? Ask your caseworker ({ $contact }) what to bring.

step-intake-absent = Can you not come? Say so before the appointment. Then you make a new appointment together.

step-leerbaarheidstoets = Learnability test

step-leerbaarheidstoets-what = You do a test (leerbaarheidstoets). The test shows how you learn. In this way you choose a good learning route (leerroute) together.

step-leerbaarheidstoets-hour = { $hours ->
        [one] The test takes about { $hours } hour.
       *[other] The test takes about { $hours } hours.
    }

step-leerbaarheidstoets-languages = The test is explained in { $languages } languages. You can read or listen.

step-leerbaarheidstoets-score = The test has { $questions } questions. Are at least { $right } right? Then the <b>B1-route</b> is probably possible. Fewer? Then you look together for a route that fits.

step-leerbaarheidstoets-exempt = Is it hard for you to see or hear? Say so before the test. Maybe you do not have to do the test.

step-leerbaarheidstoets-bring = 💡 Do you not understand the explanation? Ask before you start.

step-brugklas = Starting class (brugklas)

step-brugklas-what = { $weeks ->
        [one] You go to the starting class (brugklas) for { $weeks } week. You do this before your plan (PIP) is ready.
       *[other] You go to the starting class (brugklas) for { $weeks } weeks. You do this before your plan (PIP) is ready.
    }

step-brugklas-learn = You get information and get to know the area. After that you know better which learning route (leerroute) is right.

step-brugklas-place = 📍 The school is { $school }.
    Place: { $place }.

step-brugklas-coach = Coaches (praktijkcoaches) from { $coach } help you.

step-pip = Your plan (PIP)

step-pip-what = The <b>PIP</b> is your plan for integration (inburgeren). You talk about the plan with your caseworker ({ $contact }). Then you get a letter with the plan. The letter is a formal decision of the municipality (<b>beschikking</b>).

step-pip-contents = Your learning route (leerroute) is in the plan. The plan also says which lessons and talks you get.

step-pip-when = { $weeks ->
        [one] The municipality makes the plan within { $weeks } week. The time starts with the letter from DUO. Did you register with the municipality later? Then the time starts on that day.
       *[other] The municipality makes the plan within { $weeks } weeks. The time starts with the letter from DUO. Did you register with the municipality later? Then the time starts on that day.
    }

step-pip-bring = 💡 Say what you want and what you can do. Ask about everything you do not understand.

step-pip-change = Does the plan not suit you any more? Say so. The plan can change. Your time does not start again then.

step-pip-disagree = ✋ Do you not agree with the plan? Talk to your caseworker ({ $contact }). You can also make an objection (bezwaar). The letter says how and until when. A message in this chat is not an objection.

step-lessen = Lessons (leerroute)

step-lessen-what = You learn Dutch. You also learn how the Netherlands works. That is called <b>KNM</b>.

step-lessen-geen = There are three learning routes (leerroutes). Your plan (PIP) says which one you follow.

step-lessen-b1 = You follow the <b>B1-route</b>. You learn Dutch up to level B1. If you can, you also work or do voluntary work (vrijwilligerswerk).

step-lessen-onderwijs = You follow the education route (<b>onderwijsroute</b>). You learn Dutch and other subjects. After that you can study or train for a job (opleiding).

step-lessen-z = You follow the <b>Z-route</b>. You get { $hours } hours of lessons. You learn to manage daily life in Dutch.

step-lessen-z-active = You also take part in the Netherlands for { $active } hours. For example with voluntary work (vrijwilligerswerk). PVT and MAP count too.

step-lessen-offer = The municipality arranges the lessons. The municipality pays for the lessons too. Can you not read or write yet? Then you learn that too.

step-lessen-schools = 🏫 Schools: { $schools }. Your plan says which school you get.

step-lessen-partners = 🛠️ For work and taking part: { $partners }.

step-lessen-universities = 🏫 For hbo or university: { $universities }. Do you want to do mbo (learning a job)? Ask your caseworker ({ $contact }).

step-lessen-choose = You choose a school yourself. You pay for the lessons yourself. Your caseworker ({ $contact }) gives you advice.

step-lessen-loan = Maybe you can borrow money from DUO. Ask DUO before you start.

step-pvt = Living together (PVT)

step-pvt-what = You learn what is important in the Netherlands. For example freedom, equality and taking part.

step-pvt-hours = The PVT takes at least { $hours } hours. You also do an activity. For example a short trip.

step-pvt-brugklas = You do the PVT in the starting class (<b>brugklas</b>).

step-pvt-separate = For you, the PVT is a separate course.

step-pvt-partner = 🤝 { $partner } gives the PVT.

step-pvt-sign = 💡 At the end you sign the participation declaration (<b>participatieverklaring</b>). You must be there yourself.

step-map = Finding work (MAP)

step-map-what = You learn about work in the Netherlands. You find out what you can do and what you want.

step-map-practice = You practise at work for at least { $hours } hours. For example with voluntary work (vrijwilligerswerk). Or you visit a company.

step-map-talk = 💡 At the end you talk with the municipality. Tell them what you have learned.

step-map-geen = Do you follow the education route (onderwijsroute)? Then you do not have to do the MAP.

step-voortgang = Progress talk

step-voortgang-what = You talk with your caseworker ({ $contact }) about your integration. What goes well? What is difficult? On paper this talk is called <i>voortgangsgesprek</i>.

step-voortgang-rights = You also hear about your rights and duties. So: what you may do and what you must do.

step-voortgang-how-many = Your plan (PIP) says how many talks you have.

step-voortgang-bring = 💡 Write down your questions before the talk. Is something not working? Say so, then you look for help together.

step-examen = Exams

step-examen-what = You do exams in reading, listening, writing and speaking. You also do an exam about the Netherlands (KNM).

step-examen-register = { $weeks ->
        [one] 💡 Sign up in time. Do this more than { $weeks } week before the exam.
       *[other] 💡 Sign up in time. Do this more than { $weeks } weeks before the exam.
    }

step-examen-free = { $tries ->
        [one] Each exam is free for you { $tries } time. This is for the level in your plan.
       *[other] Each exam is free for you { $tries } times. This is for the level in your plan.
    }

step-examen-costs = Each exam costs { MONEY($price) }.

step-examen-geen = Do you follow the Z-route? Then you have no exam, but a final interview (eindgesprek).

step-examen-bring = Are you ready for an exam? Ask your teacher.

step-eindgesprek = Final interview

step-eindgesprek-what = In the Z-route you do no exam. You talk with the municipality (eindgesprek). Tell them what you have done and learned.

step-klaar = Finished!

step-klaar-what = 🎉 Have you done everything? Then your integration (inburgeren) is finished.

step-klaar-diploma = You get the integration diploma (<b>inburgeringsdiploma</b>).

step-klaar-certificate = You get a certificate (<b>certificaat</b>). It does not count if you want to become Dutch. Ask your caseworker ({ $contact }) what you need then.

step-klaar-either = You get a diploma or a certificate (certificaat). It depends on your learning route (leerroute).

step-klaar-time = ⏳ You have { $years ->
        [one] { $years } year
       *[other] { $years } years
    } for your integration (inburgeren). The first day is the day after your PIP.

step-klaar-more = Can you not finish in time? Sometimes DUO gives more time. Talk about it early with your caseworker ({ $contact }).
