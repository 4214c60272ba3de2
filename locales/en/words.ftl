term-inburgeren = Integration (inburgeren)

term-inburgeren-what = Integration is learning to live and work in the Netherlands. You learn the language. You learn how the country works. The goal is: taking part, if possible with paid work.

term-inburgeringsplicht = Duty: inburgeringsplicht

term-inburgeringsplicht-what = This means: you have a duty to integrate. DUO decides this. You get a letter about it.

term-termijn = Time: inburgeringstermijn

term-termijn-what = This is your time for integration (inburgeringstermijn): { $years ->
        [one] { $years } year
       *[other] { $years } years
    }. The first day is the day after your PIP.

term-kennisgeving = DUO letter (kennisgeving)

term-kennisgeving-what = This is the letter from DUO. It says that you must integrate (inburgeren). Keep this letter.

term-brp = List of residents (BRP)

term-brp-what = The BRP is the list of people who live here. It has your name and address. You register with the municipality.

term-intake = Intake (brede intake)

term-intake-what = These are the first talks with the municipality. You talk about school, work, family and health. The learnability test (leerbaarheidstoets) is part of it.

term-leerbaarheidstoets = Test: leerbaarheidstoets

term-leerbaarheidstoets-what = This test shows how you learn. The result helps to choose your learning route (leerroute).

term-pip = Personal plan (PIP)

term-pip-what = { $weeks ->
        [one] The PIP is your personal plan for integration. It says what you will do. The municipality makes it within { $weeks } week.
       *[other] The PIP is your personal plan for integration. It says what you will do. The municipality makes it within { $weeks } weeks.
    }

term-beschikking = Decision: beschikking

term-beschikking-what = A beschikking is a letter with a formal decision of the municipality. Your PIP is a formal decision too. Read the letter together with someone.

term-bezwaar = Objection (bezwaar)

term-bezwaar-what = Do you not agree with a decision? Then you can make an objection. The letter says how and until when.

term-bezwaar-here = A message in this chat is not an objection. Ask your caseworker ({ $contact }) for help.

term-leerroute = Learning route (leerroute)

term-leerroute-what = This is the way you learn. There are three: B1-route, onderwijsroute and Z-route. Your PIP says which one you follow.

term-b1-route = B1 route (B1-route)

term-b1-route-what = In this route you learn Dutch up to level B1. If you can, you also work. At the end you do exams.

term-onderwijsroute = Study: onderwijsroute

term-onderwijsroute-what = This route is mostly for young people. You learn Dutch and other subjects. After that you can study or train for a job (opleiding).

term-z-route = Z route (Z-route)

term-z-route-what = Is level B1 too difficult for you? Then there is the Z-route. You get { $hours } hours of lessons. You do no exam, but you have a final interview (eindgesprek).

term-z-route-active = You also take part for { $active } hours. For example with voluntary work (vrijwilligerswerk).

term-knm = Dutch society (KNM)

term-knm-what = With KNM you learn how the Netherlands works. For example about school, work and health.

term-pvt = Participation (PVT)

term-pvt-what = With the PVT you learn about values in the Netherlands. For example freedom and equality. It takes at least { $hours } hours. You sign a declaration (participatieverklaring).

term-map = Job market (MAP)

term-map-what = With the MAP you learn about work. You practise at work for at least { $hours } hours.

term-voortgangsgesprek = Talk: voortgangsgesprek

term-voortgangsgesprek-what = You talk with the municipality about your integration. What goes well? What do you need help with?

term-eindgesprek = Final talk (eindgesprek)

term-eindgesprek-what = This is a final interview with the municipality. You tell them what you have learned. It is part of the MAP and the Z-route.

term-examen = Exam (inburgeringsexamen)

term-examen-what = These are tests about the language and about the Netherlands. You sign up yourself with DUO.

term-diploma = Diploma, certificate

term-diploma-what = You get this paper when you are finished. After the Z-route it is called <i>certificaat</i>. Keep it safe.

term-verlenging = Extension (verlenging)

term-verlenging-what = An extension is more time for your integration. Sometimes DUO gives this, for example after a long illness.

term-verlenging-when = { $months ->
        [one] Ask DUO for it in the last { $months } month. Your caseworker ({ $contact }) helps you.
       *[other] Ask DUO for it in the last { $months } months. Your caseworker ({ $contact }) helps you.
    }

term-ontheffing = Exemption (ontheffing)

term-ontheffing-what = With an exemption you do not have to integrate. DUO decides this. For example if you are very ill. Ask your caseworker ({ $contact }).

term-boete = A fine to pay (boete)

term-boete-what = A fine is money that you must pay. It is the very last step. The municipality wants to help you first.

term-boete-cannot = Is something not working? Tell your caseworker ({ $contact }) early. Then you look for an answer together.

term-boete-asiel = Do you have an asylum permit (asielvergunning)? Then the rules about fines have changed. Ask your caseworker ({ $contact }) which rules are for you.

term-rechten-plichten = Rights and duties

term-rechten-plichten-what = A right (recht) is something you may do or get. A duty (plicht) is something you must do. Your duties are in your PIP.

term-bijstand = Benefit (bijstand)

term-bijstand-what = A benefit (bijstand) is money from the municipality. It is for people with too little money. It is also called <i>uitkering</i>.

term-ontzorgen = Paid for you (ontzorgen)

term-ontzorgen-what = { $months ->
        [one] At first the municipality pays your fixed costs (vaste lasten). It pays from your benefit (bijstand). This lasts { $months } month.
       *[other] At first the municipality pays your fixed costs (vaste lasten). It pays from your benefit (bijstand). This lasts { $months } months.
    }

term-vaste-lasten = Fixed costs (vaste lasten)

term-vaste-lasten-what = These are costs that come back every month. For example rent, gas, water, electricity and health insurance (zorgverzekering).

term-leefgeld = Living money (leefgeld)

term-leefgeld-what = Living money is the money that is left after the fixed costs (vaste lasten). You use it to buy food and clothes, for example.

term-toeslag = Allowance (toeslag)

term-toeslag-what = An allowance is money from the government. It helps with high costs, like rent. You ask for it at the tax office (Belastingdienst).

term-toeslag-change = { $weeks ->
        [one] 💡 Does something change? Report it within { $weeks } week. Then you may have to pay back less later.
       *[other] 💡 Does something change? Report it within { $weeks } weeks. Then you may have to pay back less later.
    }

term-huurtoeslag = Rent help (huurtoeslag)

term-huurtoeslag-what = This rent allowance is money that helps with your rent. Can you get it? Ask your caseworker ({ $contact }).

term-zorgtoeslag = Care help (zorgtoeslag)

term-zorgtoeslag-what = This care allowance is money that helps with your health insurance (zorgverzekering). Can you get it? Ask your caseworker ({ $contact }).

term-zorgverzekering = Health: zorgverzekering

term-zorgverzekering-what = Are you ill? Then this health insurance pays your doctor and hospital. Sometimes you pay a part yourself (<b>eigen risico</b>). Everyone must have this insurance.

term-kwijtschelding = No tax (kwijtschelding)

term-kwijtschelding-what = Do you have little money? Then sometimes you do not have to pay tax. Ask the municipality and the water board (waterschap). Do it soon after the letter.

term-digid = DigiD login

term-digid-what = With DigiD you log in to government websites. Never give your DigiD to another person. Do you want help? Use DigiD Machtigen.

term-duo-lening = DUO loan (DUO-lening)

term-duo-lening-what = Maybe you can borrow money from DUO for lessons. Later you pay it back, with interest (rente). First ask DUO or your caseworker ({ $contact }).
