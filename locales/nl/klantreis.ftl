## De stappen van de klantreis. `step-NAAM` is de titel, `step-NAAM-…` de uitleg.
## In elke tekst mag ook: $contact (wie begeleidt, bijvoorbeeld "consulent inburgering")
## en $municipality (naam van de gemeente). Namen en getallen komen uit het profiel.

# Onder een stap, woord, contact of activiteit. De gemeente heeft nog niet bevestigd hoe zij dit doet.
klantreis-ask-local = ℹ️ Uw gemeente doet dit misschien op een eigen manier. Vraag het uw { $contact }.

# Onder een stap, woord, contact of activiteit uit een ouder stuk van de gemeente. $year: jaar van dat stuk.
klantreis-dated = 📅 Dit is informatie uit { $year }. Vraag uw { $contact } of het nog klopt.

# Titel van een stap, ook op een knop en op de tekening. Hooguit 26 tekens.
step-koppeling = Koppeling aan gemeente

# Uitleg van de stap koppeling: na de vergunning zoekt het COA een gemeente.
step-koppeling-what = Het COA zoekt een gemeente voor u. Dat heet <b>koppeling</b>. De gemeente helpt u met wonen en inburgeren. Vaak praat u samen met het COA en de gemeente.

# De gemeente is vanaf de koppeling verantwoordelijk; de intake kan al in het azc beginnen.
step-koppeling-early = Vanaf nu helpt deze gemeente u. Als het kan, begint uw intake al in het azc.

# Het COA draagt gegevens over aan de gemeente.
step-koppeling-handover = Het COA geeft informatie over u aan de gemeente. Dat heet <b>warme overdracht</b>.

# Voorinburgering in het azc: vrijwillig en gratis (Besluit inburgering 2021, art. 3.17).
step-koppeling-prepare = In het azc kunt u al beginnen met leren. Dat heet <b>voorinburgering</b>. Het is gratis. Het mag, maar het hoeft niet.

# Wat de persoon bij de koppeling zelf kan doen.
step-koppeling-bring = 💡 Vertel wat belangrijk is voor u. Bijvoorbeeld uw gezin, uw werk of uw gezondheid.

# Titel van een stap, ook op een knop en op de tekening. Hooguit 26 tekens.
step-huisvesting = Een huis

# Uitleg van de stap huisvesting.
step-huisvesting-what = De gemeente zorgt voor een huis voor u. Uw { $contact } vertelt u wanneer u verhuist.

# Wat de persoon rond de verhuizing doet.
step-huisvesting-bring = 💡 Vraag hulp bij het huurcontract. Vraag ook hulp bij gas, water en stroom. U hebt ook een zorgverzekering nodig.

# Alleen waar de gemeente een fiets geeft.
step-huisvesting-bike = 🚲 U krijgt een fiets als u hier komt wonen.

# Titel van een stap: maatschappelijke begeleiding. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-begeleiding = Hulp in het begin

# Uitleg van de stap maatschappelijke begeleiding.
step-begeleiding-what = Een begeleider helpt u in uw nieuwe woonplaats. Dit heet <b>maatschappelijke begeleiding</b>.

# Waarmee de begeleider helpt.
step-begeleiding-help = De begeleider helpt u met praktische zaken. Bijvoorbeeld een bankrekening of een uitkering. U leert ook hoe dingen in Nederland gaan.

# Wie de begeleiding doet. $partner: naam van de organisatie.
step-begeleiding-partner = 🤝 Uw begeleider is van { $partner }.

# Hoe lang de begeleiding duurt. $months: aantal maanden na de verhuizing.
step-begeleiding-length = { $months ->
        [one] De hulp duurt { $months } maand. Ze begint als u hier komt wonen.
       *[other] De hulp duurt { $months } maanden. Ze begint als u hier komt wonen.
    }

# Als niet bekend is hoe lang de begeleiding duurt.
step-begeleiding-length-ask = Hoe lang duurt de hulp? Vraag het uw { $contact }.

# Wie na de begeleiding helpt. $next: naam van een loket of organisatie.
step-begeleiding-after = Daarna helpt { $next } u verder. Uw begeleider brengt u met hen in contact.

# Titel van een stap: financieel ontzorgen. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-ontzorgen = Hulp met vaste lasten

# Uitleg van de stap financieel ontzorgen.
step-ontzorgen-what = Krijgt u bijstand? Dan betaalt de gemeente uw vaste lasten. Zij betaalt ze van uw bijstand. Dit heet <b>financieel ontzorgen</b>. U moet hieraan meedoen.

# Zoals hierboven, waar niet zeker is wat de gemeente betaalt.
step-ontzorgen-what-ask = Krijgt u bijstand? Dan helpt de gemeente u met uw vaste lasten. Dit heet <b>financieel ontzorgen</b>. U moet hieraan meedoen.

# Voor nareizigers: art. 56a van de Participatiewet geldt alleen bij deze vergunning.
step-ontzorgen-permit = Dit is voor mensen met een asielvergunning voor bepaalde tijd. Hebt u een andere vergunning? Vraag het uw { $contact }.

# Wat de gemeente betaalt: de lijst van de wet.
step-ontzorgen-pays = 🧾 De gemeente betaalt huur, gas, water en stroom. En ook uw zorgverzekering.

# Waar niet zeker is wat de gemeente betaalt. Dit moet heel duidelijk zijn.
step-ontzorgen-pays-ask = ⚠️ Welke rekeningen betaalt de gemeente voor u? Vraag het uw { $contact }. Laat tot dan geen rekening liggen.

# Wat er overblijft: leefgeld.
step-ontzorgen-rest = 🛒 De rest van het geld is voor u. Dit heet <b>leefgeld</b>. Hiervan koopt u bijvoorbeeld eten en kleren.

# Begeleiding naar zelfredzaamheid: niet gebonden aan zes maanden.
step-ontzorgen-learn = U leert ook om het later zelf te doen. Die hulp kan langer duren.

# Hoe lang het duurt. $months: aantal maanden vanaf het recht op bijstand.
step-ontzorgen-length = { $months ->
        [one] Dit duurt { $months } maand. De eerste dag is de dag dat uw bijstand begint.
       *[other] Dit duurt { $months } maanden. De eerste dag is de dag dat uw bijstand begint.
    }

# Het kan langer duren; dat bespreekt de consulent.
step-ontzorgen-longer = Soms duurt het langer. Uw { $contact } praat daarover met u.

# De cursus over geld. $course: naam van de cursus; $times: aantal dagdelen (ochtend of middag).
step-ontzorgen-lessons = { $times ->
        [one] 📒 U leert omgaan met geld. De cursus heet { $course }. De cursus is { $times } dagdeel (ochtend of middag).
       *[other] 📒 U leert omgaan met geld. De cursus heet { $course }. De cursus is { $times } dagdelen (ochtend of middag).
    }

# Wie helpt met geld. $partner: naam van de organisatie.
step-ontzorgen-coach = Een budgetcoach van { $partner } helpt u ook.

# Titel van een stap voor wie jong alleen kwam: 18 jaar worden. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-meerderjarig = U wordt volwassen (18)

# Uitleg van de stap: wat er verandert. $age: leeftijd in jaren.
step-meerderjarig-what = Wordt u { $age } jaar? Dan bent u volwassen. Er verandert veel: u regelt meer zelf.

# Leerplicht gaat voor inburgeren (Wet inburgering 2021, art. 4).
step-meerderjarig-school = Bent u nog leerplichtig? Dan hoeft u nog niet in te burgeren. Daarna misschien wel. DUO stuurt u dan een brief.

# Waar de gemeente jongeren begeleidt die 18 worden.
step-meerderjarig-guide = De gemeente begeleidt u als u 18 wordt.

# Wat de persoon vraagt aan wie begeleidt.
step-meerderjarig-bring = 💡 Vraag uw { $contact } wat er verandert. Bijvoorbeeld met uw huis, uw geld en uw school.

# Titel van een stap: de brief (kennisgeving) van DUO. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-kennisgeving = Brief van DUO

# Uitleg van de stap kennisgeving.
step-kennisgeving-what = DUO stuurt u een brief: de <b>kennisgeving</b>. In de brief staat dat u moet inburgeren.

# Wat er moet zijn voordat DUO schrijft.
step-kennisgeving-needs = DUO heeft eerst uw BSN en uw verblijfsvergunning nodig. Ook moet u ingeschreven zijn bij de gemeente.

# Wanneer de brief komt. $weeks: aantal weken.
step-kennisgeving-when = { $weeks ->
        [one] U krijgt de brief na uw inschrijving bij de gemeente. Het kan { $weeks } week duren.
       *[other] U krijgt de brief na uw inschrijving bij de gemeente. Het kan { $weeks } weken duren.
    }

# Wat de persoon met de brief doet.
step-kennisgeving-bring = 💡 Bewaar de brief goed. Laat hem zien aan uw { $contact }.

# Titel van een stap, ook op een knop en op de tekening. Hooguit 26 tekens.
step-intake = Brede intake

# Uitleg van de stap brede intake.
step-intake-what = U praat met uw { $contact } over uw leven. Bijvoorbeeld over school, werk, gezin en gezondheid. Zo maakt u samen een goed plan.

# Hoeveel gesprekken en onderwerpen. $talks: aantal gesprekken; $topics: aantal onderwerpen (leefgebieden).
step-intake-talks = { $talks ->
        [one] Er is { $talks } gesprek. U praat over { $topics } onderwerpen.
       *[other] Er zijn { $talks } gesprekken. U praat over { $topics } onderwerpen.
    }

# Tolk.
step-intake-interpreter = 🗣️ Spreekt u nog weinig Nederlands? Vraag om een tolk.

# Het recht om zonder familie te praten (Besluit inburgering 2021, art. 5.2).
step-intake-alone = 🔒 U mag alleen praten, zonder familie erbij. Een tolk mag er wel bij zijn.

# Wat de persoon voorbereidt.
step-intake-bring = 💡 Kom naar het gesprek. Denk vooraf na: wat wilt u leren? Welk werk wilt u doen? Vraag uw { $contact } wat u moet meenemen.

# Als iemand niet kan komen. Vriendelijk, zonder dreigen.
step-intake-absent = Kunt u niet komen? Zeg het vóór de afspraak. Dan maakt u samen een nieuwe afspraak.

# Titel van een stap, ook op een knop en op de tekening. Hooguit 26 tekens.
step-leerbaarheidstoets = Leerbaarheidstoets

# Uitleg van de stap leerbaarheidstoets.
step-leerbaarheidstoets-what = U maakt een toets. De toets laat zien hoe u leert. Zo kiest u samen een goede leerroute.

# Hoe lang de toets duurt. $hours: aantal uren.
step-leerbaarheidstoets-hour = De toets duurt ongeveer { $hours } uur.

# In hoeveel talen de uitleg er is. $languages: aantal talen.
step-leerbaarheidstoets-languages = De uitleg van de toets is er in { $languages } talen. U kunt lezen of luisteren.

# Wat de uitslag betekent, zonder druk. $questions: aantal vragen; $right: hoeveel er goed moeten zijn.
step-leerbaarheidstoets-score = De toets heeft { $questions } vragen. Zijn er minstens { $right } goed? Dan lukt de <b>B1-route</b> waarschijnlijk. Minder goed? Dan zoekt u samen een route die past.

# Wie de toets misschien niet hoeft te doen.
step-leerbaarheidstoets-exempt = Kunt u slecht zien of horen? Zeg het vóór de toets. Misschien hoeft u de toets niet te doen.

# Wat de persoon doet bij de toets.
step-leerbaarheidstoets-bring = 💡 Begrijpt u de uitleg niet? Vraag het vóór u begint.

# Titel van een stap, alleen waar een brugklas is. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-brugklas = Brugklas

# Uitleg van de stap brugklas. $weeks: aantal weken.
step-brugklas-what = { $weeks ->
        [one] U gaat { $weeks } week naar de brugklas. U doet dit vóór uw plan (PIP) klaar is.
       *[other] U gaat { $weeks } weken naar de brugklas. U doet dit vóór uw plan (PIP) klaar is.
    }

# Wat men in de brugklas leert.
step-brugklas-learn = U krijgt informatie en leert de omgeving kennen. Daarna weet u beter welke leerroute past.

# Waar de brugklas is. $school: naam van de school; $place: straat en plaats.
step-brugklas-place = 📍 De school is { $school }.
    Plaats: { $place }.

# Wie er helpt in de brugklas. $coach: naam van de organisatie.
step-brugklas-coach = Coaches van { $coach } helpen u.

# Titel van een stap, ook op een knop en op de tekening. Hooguit 26 tekens.
step-pip = Uw plan (PIP)

# Uitleg van de stap PIP.
step-pip-what = Het <b>PIP</b> is uw plan voor inburgeren. U praat over het plan met uw { $contact }. Daarna krijgt u een brief met het plan. De brief is een besluit van de gemeente (<b>beschikking</b>).

# Wat er in het PIP staat.
step-pip-contents = In het plan staat uw leerroute. Er staat ook welke lessen en gesprekken u krijgt.

# Binnen welke tijd. $weeks: aantal weken.
step-pip-when = { $weeks ->
        [one] De gemeente maakt het plan binnen { $weeks } week. De tijd begint met de brief van DUO. Bent u later ingeschreven bij de gemeente? Dan begint de tijd op die dag.
       *[other] De gemeente maakt het plan binnen { $weeks } weken. De tijd begint met de brief van DUO. Bent u later ingeschreven bij de gemeente? Dan begint de tijd op die dag.
    }

# Wat de persoon bij het PIP doet.
step-pip-bring = 💡 Zeg wat u wilt en wat u kunt. Vraag alles wat u niet begrijpt.

# Het plan kan veranderen.
step-pip-change = Past het plan niet meer? Zeg het. Het plan kan veranderen. Uw tijd begint dan niet opnieuw.

# Niet eens met het plan. Niet dreigen; een bericht hier is geen bezwaar.
step-pip-disagree = ✋ Niet eens met het plan? Praat met uw { $contact }. U kunt ook bezwaar maken. In de brief staat hoe en tot wanneer. Een bericht in deze chat is geen bezwaar.

# Titel van een stap: de leerroute. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-lessen = Lessen (leerroute)

# Uitleg van de stap lessen.
step-lessen-what = U leert Nederlands. U leert ook hoe Nederland werkt. Dat heet <b>KNM</b>.

# Voor wie nog geen leerroute heeft.
step-lessen-geen = Er zijn drie leerroutes. In uw plan (PIP) staat welke u volgt.

# Voor wie de B1-route volgt.
step-lessen-b1 = U volgt de <b>B1-route</b>. U leert Nederlands tot niveau B1. Als het kan, werkt u ook of doet u vrijwilligerswerk.

# Voor wie de onderwijsroute volgt.
step-lessen-onderwijs = U volgt de <b>onderwijsroute</b>. U leert Nederlands en andere vakken. Daarna kunt u een opleiding doen.

# Voor wie de Z-route volgt. $hours: aantal lesuren.
step-lessen-z = U volgt de <b>Z-route</b>. U krijgt { $hours } uur les. U leert u te redden in het Nederlands.

# Voor wie de Z-route volgt met asielvergunning. $active: aantal uren meedoen.
step-lessen-z-active = U doet ook { $active } uur mee in Nederland. Bijvoorbeeld met vrijwilligerswerk. PVT en MAP tellen mee.

# Voor asielstatushouders: de gemeente regelt en betaalt.
step-lessen-offer = De gemeente regelt de lessen. De gemeente betaalt de lessen ook. Kunt u nog niet lezen of schrijven? Dan leert u dat ook.

# Bij welke scholen. $schools: namen van scholen.
step-lessen-schools = 🏫 Scholen: { $schools }. In uw plan staat welke school u krijgt.

# Bij wie men meedoet (werk, vrijwilligerswerk). $partners: namen van organisaties.
step-lessen-partners = 🛠️ Voor werk en meedoen: { $partners }.

# Scholen voor de onderwijsroute. $universities: namen van hogescholen en universiteiten.
step-lessen-universities = 🏫 Voor hbo of verder studeren: { $universities }. Wilt u mbo doen? Vraag het uw { $contact }.

# Voor gezinsmigranten en overige migranten: zelf kiezen en betalen.
step-lessen-choose = U kiest zelf een school. U betaalt de lessen zelf. Uw { $contact } geeft u advies.

# Voor gezinsmigranten en overige migranten: lenen bij DUO.
step-lessen-loan = Misschien kunt u geld lenen bij DUO. Vraag het vooraf aan DUO.

# Titel van een stap: participatieverklaringstraject. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-pvt = Samen leven (PVT)

# Uitleg van de stap PVT.
step-pvt-what = U leert wat in Nederland belangrijk is. Bijvoorbeeld vrijheid, gelijkheid en meedoen.

# Hoe lang het PVT duurt. $hours: aantal uren.
step-pvt-hours = Het PVT is minstens { $hours } uur. U doet ook een activiteit. Bijvoorbeeld een uitstapje.

# Waar het PVT bij de brugklas hoort.
step-pvt-brugklas = U doet het PVT in de <b>brugklas</b>.

# Waar het PVT een losse cursus is.
step-pvt-separate = Voor u is het PVT een losse cursus.

# Wie het PVT geeft. $partner: naam van de organisatie.
step-pvt-partner = 🤝 { $partner } geeft het PVT.

# Tekenen van de participatieverklaring.
step-pvt-sign = 💡 Aan het eind tekent u de <b>participatieverklaring</b>. U moet daar zelf bij zijn.

# Titel van een stap: Module Arbeidsmarkt en Participatie. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-map = Werk zoeken (MAP)

# Uitleg van de stap MAP.
step-map-what = U leert over werk in Nederland. U ontdekt wat u kunt en wilt.

# De praktijk in de MAP. $hours: aantal uren.
step-map-practice = U oefent minstens { $hours } uur in de praktijk. Bijvoorbeeld met vrijwilligerswerk. Of u bezoekt een bedrijf.

# Het gesprek aan het eind van de MAP.
step-map-talk = 💡 Aan het eind praat u met de gemeente. Vertel wat u hebt geleerd.

# Voor wie nog geen leerroute heeft.
step-map-geen = Volgt u de onderwijsroute? Dan hoeft u geen MAP te doen.

# Titel van een stap, ook op een knop en op de tekening. Hooguit 26 tekens.
step-voortgang = Voortgangsgesprek

# Uitleg van de stap voortgangsgesprek.
step-voortgang-what = U praat met uw { $contact } over uw inburgering. Wat gaat goed? Wat is moeilijk?

# Rechten en plichten komen aan bod.
step-voortgang-rights = U hoort ook uw rechten en plichten. Dus: wat u mag en moet.

# Hoe vaak.
step-voortgang-how-many = In uw plan (PIP) staat hoeveel gesprekken u hebt.

# Wat de persoon voorbereidt.
step-voortgang-bring = 💡 Schrijf uw vragen op vóór het gesprek. Lukt iets niet? Zeg het, dan zoekt u samen hulp.

# Titel van een stap, ook op een knop en op de tekening. Hooguit 26 tekens.
step-examen = Examens

# Uitleg van de stap examens.
step-examen-what = U doet examen in lezen, luisteren, schrijven en spreken. U doet ook examen over Nederland (KNM).

# Op tijd aanmelden. $weeks: aantal weken vooraf.
step-examen-register = { $weeks ->
        [one] 💡 Meld u op tijd aan. Doe dat meer dan { $weeks } week vooraf.
       *[other] 💡 Meld u op tijd aan. Doe dat meer dan { $weeks } weken vooraf.
    }

# Voor asielstatushouders: eerste pogingen gratis. $tries: aantal keren per examen.
step-examen-free = { $tries ->
        [one] Elk examen is { $tries } keer gratis voor u. Dat geldt voor het niveau in uw plan.
       *[other] Elk examen is { $tries } keer gratis voor u. Dat geldt voor het niveau in uw plan.
    }

# Voor gezinsmigranten en overige migranten. $price: bedrag voor één examen.
step-examen-costs = Elk examen kost { MONEY($price) }.

# Voor wie nog geen leerroute heeft.
step-examen-geen = Volgt u de Z-route? Dan hebt u geen examen, maar een eindgesprek.

# Wanneer klaar voor het examen.
step-examen-bring = Bent u klaar voor een examen? Vraag het uw docent.

# Titel van een stap in de Z-route. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-eindgesprek = Eindgesprek

# Uitleg van de stap eindgesprek (Z-route).
step-eindgesprek-what = In de Z-route doet u geen examen. U praat met de gemeente. Vertel wat u hebt gedaan en geleerd.

# Titel van de laatste stap. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-klaar = Klaar!

# Uitleg van de laatste stap.
step-klaar-what = 🎉 Alles gedaan? Dan bent u klaar met inburgeren.

# Voor de B1-route en de onderwijsroute.
step-klaar-diploma = U krijgt het <b>inburgeringsdiploma</b>.

# Voor de Z-route.
step-klaar-certificate = U krijgt een <b>certificaat</b>. Dit telt niet als u Nederlander wilt worden. Vraag uw { $contact } wat u dan nodig hebt.

# Voor wie nog geen leerroute heeft.
step-klaar-either = U krijgt een diploma of een certificaat. Dat hangt af van uw leerroute.

# Hoeveel tijd er is. $years: aantal jaren.
step-klaar-time = ⏳ U hebt { $years } jaar om in te burgeren. De eerste dag is de dag na uw PIP.

# Niet op tijd klaar. Vriendelijk, zonder dreigen.
step-klaar-more = Lukt het niet op tijd? Soms geeft DUO meer tijd. Praat er vroeg over met uw { $contact }.
