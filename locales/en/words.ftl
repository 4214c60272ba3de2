term-inburgeren = Integration (inburgeren)

term-inburgeren-what = Integration is learning to live and work in the Netherlands. You learn the language. You learn how the country works. The goal is: taking part, if possible with paid work.

term-inburgeren-goals = You start soon. The plan fits you. You learn the language and take part at the same time.

term-inburgeringsplicht = Duty: inburgeringsplicht

term-inburgeringsplicht-what = This means: you have a duty to integrate. DUO decides this. You get a letter about it.

term-inburgeringsplicht-age = It holds from the age of { $from } until the age of a pension.

term-inburgeringsplicht-since = These rules are from the new law. They are for you if your duty began on { $since } or later.

term-inburgeringsplicht-not = Are you from the EU, Iceland, Liechtenstein, Norway or Switzerland? Then you do not have to integrate.

term-inburgeringsplicht-overig = It also holds for a minister of religion (geestelijk bedienaar), such as an imam, priest or pastor.

term-inburgeringstraject = Trajectory: traject

term-inburgeringstraject-what = This is your whole way (inburgeringstraject). It starts with the letter from DUO. It ends with a diploma or certificate.

term-asielstatushouder = Asylum: asielstatushouder

term-asielstatushouder-what = This is someone with an asylum permit: an asylum permit holder. The municipality arranges and pays for the lessons. Also for family who come to live with you later.

term-gezinsmigrant = Family: gezinsmigrant

term-gezinsmigrant-what = A family migrant (gezinsmigrant) is someone who comes to live with family in the Netherlands. You choose a school yourself. You pay for the lessons yourself.

term-gezinsmigrant-exam = Many people already did an exam in their own country: the <b>basisexamen</b>. You too? Tell this in the intake.

term-verblijfsvergunning = Permit: vergunning

term-verblijfsvergunning-what = With this paper, a residence permit (verblijfsvergunning), you may live in the Netherlands. Keep it in a safe place.

term-tolk = Interpreter (tolk)

term-tolk-what = An interpreter (tolk) translates what you and the other say. Ask for an interpreter before the talk.

term-oproep = Call to come (oproep)

term-oproep-what = This is a letter with a day and a time. You must come then. Can you not? Phone at once.

term-vrijstelling = Not needed: vrijstelling

term-vrijstelling-what = With this (vrijstelling) you do not have to integrate. For example if you must go to school by law. Or if you have a diploma that counts. DUO decides this.

term-mijn-inburgering = Site: Mijn Inburgering

term-mijn-inburgering-what = This is a site of DUO. There you see until when you have time. You log in with DigiD.

term-termijn = Time: inburgeringstermijn

term-termijn-what = This is your time for integration (inburgeringstermijn): { $years ->
        [one] { $years } year
       *[other] { $years } years
    }. The first day is the day after your PIP.

term-termijn-revised = Does your PIP change? Your time does not start again.

term-termijn-duo = DUO sends you a letter with the dates. You can also see them in Mijn Inburgering.

term-kennisgeving = DUO letter (kennisgeving)

term-kennisgeving-what = This is the letter from DUO. It says that you must integrate (inburgeren). Keep this letter.

term-brp = List of residents (BRP)

term-brp-what = The BRP is the list of people who live here. It has your name and address. You register with the municipality.

term-intake = Intake (brede intake)

term-intake-what = These are the first talks with the municipality. You talk about school, work, family and health. The learnability test (leerbaarheidstoets) is part of it.

term-intake-invited = { $times ->
        [one] You get a call (oproep) with a date. Do you not come? Then you get a warning and a new call. After { $times } time the municipality finishes the intake without you.
       *[other] You get a call (oproep) with a date. Do you not come? Then you get a warning and a new call. After { $times } times the municipality finishes the intake without you.
    }

term-intake-absent = 💡 Can you not come? Say so before. Then you make a new appointment together.

term-leerbaarheidstoets = Test: leerbaarheidstoets

term-leerbaarheidstoets-what = This test shows how you learn. The result helps to choose your learning route (leerroute).

term-pip = Personal plan (PIP)

term-pip-what = { $weeks ->
        [one] The PIP is your personal plan for integration. It says what you will do. The municipality makes it within { $weeks } week.
       *[other] The PIP is your personal plan for integration. It says what you will do. The municipality makes it within { $weeks } weeks.
    }

term-pip-contents = It says: your learning route (leerroute), your PVT and your talks. The MAP too, but not in the education route (onderwijsroute). And how you learn beside work, study or voluntary work (vrijwilligerswerk).

term-pip-money = Do you get a benefit (bijstand)? Then the help with fixed costs (vaste lasten) is in the plan too.

term-pip-late = { $more ->
        [one] Is the municipality still missing information from others? Then it may take { $more } week longer.
       *[other] Is the municipality still missing information from others? Then it may take { $more } weeks longer.
    }

term-verhuizen = Moving (verhuizen)

term-verhuizen-what = { $weeks ->
        [one] Do you move to another municipality? It makes a new PIP within { $weeks } week. You keep the same learning route (leerroute).
       *[other] Do you move to another municipality? It makes a new PIP within { $weeks } weeks. You keep the same learning route (leerroute).
    }

term-vve = Pre-school (vve)

term-vve-what = Here young children learn and play. Do you have small children? You talk about it in the intake. Your PIP says what you agree.

term-begeleiding = Guidance (begeleiding)

term-begeleiding-what = This is practical help at the start (maatschappelijke begeleiding). You also hear how things work here. It starts when you are registered.

term-beschikking = Decision: beschikking

term-beschikking-what = A beschikking is a letter with a formal decision of the municipality. Your PIP is a formal decision too. Read the letter together with someone.

term-bezwaar = Objection (bezwaar)

term-bezwaar-what = Do you not agree with a decision? Then you can make an objection. The letter says how and until when.

term-bezwaar-here = A message in this chat is not an objection. Ask your caseworker ({ $contact }) for help.

term-leerroute = Learning route (leerroute)

term-leerroute-what = This is the way you learn. There are three: B1-route, onderwijsroute and Z-route. Your PIP says which one you follow.

term-leerroute-switch = { $months ->
        [one] Does the route not fit? The municipality can change it in the first { $months } month. From onderwijsroute to B1-route is always possible.
       *[other] Does the route not fit? The municipality can change it in the first { $months } months. From onderwijsroute to B1-route is always possible.
    }

term-b1-route = B1 route (B1-route)

term-b1-route-what = In this route you learn Dutch up to level B1. If you can, you also work. At the end you do exams.

term-b1-route-a2 = Is B1 not possible, also after { $hours } hours of lessons and much effort? Then the municipality can decide: a part at level A2.

term-onderwijsroute = Study: onderwijsroute

term-onderwijsroute-what = This route is mostly for young people. You learn Dutch and other subjects. After that you can study or train for a job (opleiding).

term-onderwijsroute-subjects = { $months ->
        [one] You also learn arithmetic, English and mathematics, for example. It takes { $months } month on average. There is no MAP.
       *[other] You also learn arithmetic, English and mathematics, for example. It takes { $months } months on average. There is no MAP.
    }

term-z-route = Z route (Z-route)

term-z-route-what = Is level B1 too difficult for you? Then there is the Z-route. You get { $hours } hours of lessons. You do no exam, but you have a final interview (eindgesprek).

term-z-route-active = You also take part for { $active } hours. For example with voluntary work (vrijwilligerswerk).

term-knm = Dutch society (KNM)

term-knm-what = With KNM you learn how the Netherlands works. For example about school, work and health.

term-pvt = Participation (PVT)

term-pvt-what = With the PVT you learn about values in the Netherlands. For example freedom and equality. It takes at least { $hours } hours. You sign a declaration (participatieverklaring).

term-pvt-everyone = Everyone does the PVT, in every learning route (leerroute). It is also about solidarity and taking part. There is at least one activity.

term-participatieverklaring = Signing: verklaring

term-participatieverklaring-what = You sign this participation declaration (participatieverklaring) at the end of the PVT. You say: I know and respect the values of the Netherlands. And: I want to take part.

term-participatieverklaring-law = The text is the same for everyone. It is in the law.

term-map = Job market (MAP)

term-map-what = With the MAP you learn about work. You practise at work for at least { $hours } hours.

term-map-themes = The MAP has { $themes } topics. At the end you talk with the municipality. In the education route (onderwijsroute) there is no MAP.

term-map-ona = Does someone talk about <b>ONA</b>? That was in the old law. Now there is the MAP.

term-vrijwilligerswerk = Work: vrijwilligerswerk

term-vrijwilligerswerk-what = Voluntary work (vrijwilligerswerk) is work to help others. You get no wage for it. It can count for the MAP. Ask your caseworker ({ $contact }).

term-voortgangsgesprek = Talk: voortgangsgesprek

term-voortgangsgesprek-what = You talk with the municipality about your integration. What goes well? What do you need help with?

term-voortgangsgesprek-how-many = Your PIP says how many talks you have. There you also hear your rights and duties (rechten en plichten).

term-eindgesprek = Final talk (eindgesprek)

term-eindgesprek-what = This is a final interview with the municipality. You tell them what you have learned. It is part of the MAP and the Z-route.

term-examen = Exam (inburgeringsexamen)

term-examen-what = These are tests about the language and about the Netherlands. You sign up yourself with DUO.

term-examen-parts = The exams are: reading, listening, writing, speaking and KNM.

term-examen-costs = One exam costs { MONEY($price) }. Together they cost { MONEY($all) }.

term-examen-results = { $weeks ->
        [one] The result comes within { $weeks } week. Writing and speaking at A2 can take { $more } weeks.
       *[other] The result comes within { $weeks } weeks. Writing and speaking at A2 can take { $more } weeks.
    }

term-examen-cancel = { $days ->
        [one] Can you not come? Cancel at least { $days } day before.
       *[other] Can you not come? Cancel at least { $days } days before.
    }

term-diploma = Diploma, certificate

term-diploma-what = You get this paper when you are finished. After the Z-route it is called <i>certificaat</i>. Keep it safe.

term-diploma-z = Do you want to become Dutch later? The certificate (certificaat) does not count for that. Ask your caseworker ({ $contact }) what is possible.

term-diploma-abroad = Do you have a diploma from another country? It can be looked at for free. Ask your caseworker ({ $contact }) how.

term-verlenging = Extension (verlenging)

term-verlenging-what = An extension is more time for your integration. Sometimes DUO gives this, for example after a long illness.

term-verlenging-reasons = For example: you had a child or someone died. You had no home or lived in a shelter (opvang). The municipality or the school was late. Or you first learned to read and write.

term-verlenging-illness = Were you ill for more than { $ill } months? Or someone in your family? Then it may be possible too.

term-verlenging-birth = Did you become a mother in this time? Then you can ask for { $birth } extra weeks.

term-verlenging-effort = { $more ->
        [one] Did you do your best and is it not enough yet? Sometimes DUO gives { $more } extra month.
       *[other] Did you do your best and is it not enough yet? Sometimes DUO gives { $more } extra months.
    }

term-verlenging-done = This is for the B1-route. You did all lessons, the PVT and the MAP. You passed KNM and at least { $exams } of the { $parts } language exams.

term-verlenging-hours = This is for the B1-route. You did at least { $lessons } hours of lessons, the PVT and the MAP. You passed KNM and at least { $exams } of the { $parts } language exams.

term-verlenging-when = { $months ->
        [one] Ask DUO for it in the last { $months } month. Your caseworker ({ $contact }) helps you.
       *[other] Ask DUO for it in the last { $months } months. Your caseworker ({ $contact }) helps you.
    }

term-verlenging-decision = { $weeks ->
        [one] DUO decides within { $weeks } week.
       *[other] DUO decides within { $weeks } weeks.
    }

term-ontheffing = Exemption (ontheffing)

term-ontheffing-what = With an exemption you do not have to integrate. DUO decides this. For example if you are very ill. Ask your caseworker ({ $contact }).

term-ontheffing-medical = Are you ill for good? Then a medical advice is needed. It costs { MONEY($price) }. Do you get the exemption (ontheffing)? Then you get this money back.

term-ontheffing-other = Sometimes it is also possible for another, very serious reason. Then the municipality gives advice.

term-boete = A fine to pay (boete)

term-boete-what = A fine is money that you must pay. It is the very last step. The municipality wants to help you first.

term-boete-cannot = Is something not working? Tell your caseworker ({ $contact }) early. Then you look for an answer together.

term-boete-same = Do you already get less benefit (bijstand) for the same thing? Then there is no fine as well.

term-boete-asiel = Do you have asylum (asiel)? Then DUO gives you no fine if you are late. Can the municipality give a fine? Ask your caseworker ({ $contact }).

term-boete-gemeente = Sometimes the municipality gives a fine, if you do not cooperate. For the intake it is { MONEY($intake) }. For the PIP it starts with { MONEY($plan) }. Together it is never more than { MONEY($most) }. Could you do little about it? Then it is less.

term-boete-again = Does it go wrong with the PIP again within { $repeat } months? Then the amount is twice as high. It is never more than { MONEY($plan_most) }.

term-boete-share = With the PIP, the municipality also looks: could you do something about it? So you pay a part. It is { $shares } percent of the amount.

term-boete-duo = { $months ->
        [one] DUO warns you { $months } month before the end of your time. Late for PVT or MAP: { MONEY($module) }. Late for the learning route (leerroute): { MONEY($route) } at most. Then you also get new time.
       *[other] DUO warns you { $months } months before the end of your time. Late for PVT or MAP: { MONEY($module) }. Late for the learning route (leerroute): { MONEY($route) } at most. Then you also get new time.
    }

term-boete-route = Did you do many lessons and exams? Then the fine for the learning route (leerroute) is lower.

term-boete-time = The new time is { $least } months to { $longest } years.

term-boete-letter = Before a fine, DUO first sends a letter: the <b>vooraankondiging</b>. Then ask your caseworker ({ $contact }) for help.

term-rechten-plichten = Rights and duties

term-rechten-plichten-what = A right (recht) is something you may do or get. A duty (plicht) is something you must do. Your duties are in your PIP.

term-bijstand = Benefit (bijstand)

term-bijstand-what = A benefit (bijstand) is money from the municipality. It is for people with too little money. It is also called <i>uitkering</i>.

term-ontzorgen = Paid for you (ontzorgen)

term-ontzorgen-what = { $months ->
        [one] At first the municipality pays your fixed costs (vaste lasten). It pays from your benefit (bijstand). This lasts { $months } month.
       *[other] At first the municipality pays your fixed costs (vaste lasten). It pays from your benefit (bijstand). This lasts { $months } months.
    }

term-ontzorgen-ask = At first the municipality helps you with your fixed costs (vaste lasten). What does it pay for you? Ask your caseworker ({ $contact }).

term-ontzorgen-why = This gives you peace to learn. And you do not get debts (schulden) so quickly.

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

term-toeslag-first = { $first ->
        [one] Your first allowance (toeslag) often comes only after { $first } week. Sometimes the municipality helps with money in that time. Ask your caseworker ({ $contact }).
       *[other] Your first allowance (toeslag) often comes only after { $first } weeks. Sometimes the municipality helps with money in that time. Ask your caseworker ({ $contact }).
    }

term-toeslag-bridge = That help is called <b>overbrugging</b>. Not every municipality gives it. For one person it was { MONEY($one_least) } to { MONEY($one_most) }. For a family { MONEY($family_least) } to { MONEY($family_most) }.

term-toeslag-coa = The COA no longer asks for an allowance (toeslag) for you. Ask your guide (begeleider) for help.

term-huurtoeslag = Rent help (huurtoeslag)

term-huurtoeslag-what = This rent allowance is money that helps with your rent. Can you get it? Ask your caseworker ({ $contact }).

term-zorgtoeslag = Care help (zorgtoeslag)

term-zorgtoeslag-what = This care allowance is money that helps with your health insurance (zorgverzekering). Can you get it? Ask your caseworker ({ $contact }).

term-zorgverzekering = Health: zorgverzekering

term-zorgverzekering-what = Are you ill? Then this health insurance pays your doctor and hospital. Sometimes you pay a part yourself (<b>eigen risico</b>). Everyone must have this insurance.

term-zorgverzekering-starts = Do you get a benefit (bijstand)? Then the insurance starts when your benefit starts.

term-kwijtschelding = No tax (kwijtschelding)

term-kwijtschelding-what = Do you have little money? Then sometimes you do not have to pay tax. Ask the municipality and the water board (waterschap). Do it soon after the letter.

term-digid = DigiD login

term-digid-what = With DigiD you log in to government websites. Never give your DigiD to another person. Do you want help? Use DigiD Machtigen.

term-duo-lening = DUO loan (DUO-lening)

term-duo-lening-what = Maybe you can borrow money from DUO for lessons. Later you pay it back, with interest (rente). First ask DUO or your caseworker ({ $contact }).

term-duo-lening-most = You can borrow { MONEY($most) } at most. It depends on your income.

term-duo-lening-school = Your school must have a quality mark (keurmerk). DUO pays the money to the school.

term-duo-lening-repay = { $months ->
        [one] After your integration you first have { $months } month without paying. Then you pay back, in { $years } years at most. Is it too much? Ask DUO for a lower amount.
       *[other] After your integration you first have { $months } months without paying. Then you pay back, in { $years } years at most. Is it too much? Ask DUO for a lower amount.
    }
