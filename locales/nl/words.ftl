## Wat is dit? `term-NAAM` is het woord uit de brief, `term-NAAM-…` de uitleg.
## Het Nederlandse woord blijft naast de vertaling staan. Op een knop: hooguit 26 tekens.
## In elke tekst mag ook: $contact (wie begeleidt) en $municipality (naam van de gemeente).

# Een woord uit de brief, ook op een knop.
term-inburgeren = Inburgeren

# Uitleg van het woord.
term-inburgeren-what = Inburgeren is leren leven en werken in Nederland. U leert de taal. U leert hoe het land werkt. Het doel is: meedoen, liefst met betaald werk.

# Hoe de wet het wil: op tijd, op maat, leren en meedoen tegelijk.
term-inburgeren-goals = U begint snel. Het plan past bij u. U leert de taal en doet tegelijk mee.

# Een woord uit de brief, ook op een knop.
term-inburgeringsplicht = Inburgeringsplicht

# Uitleg van het woord.
term-inburgeringsplicht-what = Dit betekent: u moet inburgeren. DUO beslist dit. U krijgt er een brief over.

# Voor wie het geldt. $from: leeftijd in jaren.
term-inburgeringsplicht-age = Het geldt vanaf { $from } jaar, tot de leeftijd van het pensioen.

# Vanaf wanneer deze wet geldt. $since: een datum in cijfers.
term-inburgeringsplicht-since = Deze regels zijn van de nieuwe wet. Ze gelden als uw plicht begon op { $since } of later.

# Voor wie het niet geldt.
term-inburgeringsplicht-not = Komt u uit de EU, IJsland, Liechtenstein, Noorwegen of Zwitserland? Dan hoeft u niet in te burgeren.

# Voor overige migranten: geestelijk bedienaren.
term-inburgeringsplicht-overig = Het geldt ook voor geestelijken, zoals een imam, priester of dominee.

# Een woord uit de brief, ook op een knop.
term-inburgeringstraject = Inburgeringstraject

# Uitleg van het woord.
term-inburgeringstraject-what = Dit is uw hele weg. Hij begint met de brief van DUO. Hij eindigt met een diploma of certificaat.

# Een woord uit de brief, ook op een knop.
term-asielstatushouder = Asielstatushouder

# Uitleg van het woord.
term-asielstatushouder-what = Dit is iemand met een asielvergunning. De gemeente regelt en betaalt de lessen. Ook voor familie die later bij u komt wonen.

# Een woord uit de brief, ook op een knop.
term-gezinsmigrant = Gezinsmigrant

# Uitleg van het woord.
term-gezinsmigrant-what = Dit is iemand die bij familie in Nederland komt wonen. U kiest zelf een school. U betaalt de lessen zelf.

# Het basisexamen dat veel gezinsmigranten in hun eigen land deden.
term-gezinsmigrant-exam = Veel mensen deden al een examen in hun eigen land: het <b>basisexamen</b>. U ook? Vertel het in de intake.

# Een woord uit de brief, ook op een knop.
term-verblijfsvergunning = Verblijfsvergunning

# Uitleg van het woord.
term-verblijfsvergunning-what = Met dit papier mag u in Nederland wonen. Bewaar het goed.

# Een woord uit de brief, ook op een knop.
term-tolk = Tolk

# Uitleg van het woord.
term-tolk-what = Een tolk vertaalt wat u en de ander zeggen. Vraag vóór het gesprek om een tolk.

# Een woord uit de brief, ook op een knop.
term-oproep = Oproep

# Uitleg van het woord.
term-oproep-what = Dit is een brief met een dag en een tijd. U moet dan komen. Kunt u niet? Bel meteen.

# Een woord uit de brief, ook op een knop.
term-vrijstelling = Vrijstelling

# Uitleg van het woord.
term-vrijstelling-what = Met vrijstelling hoeft u niet in te burgeren. Bijvoorbeeld als u leerplichtig bent. Of als u een diploma hebt dat telt. DUO beslist dit.

# De site van DUO. De naam blijft Nederlands.
term-mijn-inburgering = Mijn Inburgering

# Uitleg van het woord.
term-mijn-inburgering-what = Dit is een site van DUO. U ziet er tot wanneer u tijd hebt. U logt in met DigiD.

# Een woord uit de brief, ook op een knop.
term-termijn = Inburgeringstermijn

# Uitleg van het woord. $years: aantal jaren.
term-termijn-what = Dit is uw tijd om in te burgeren: { $years } jaar. De eerste dag is de dag na uw PIP.

# Een nieuw of veranderd PIP begint de termijn niet opnieuw.
term-termijn-revised = Verandert uw PIP? Uw tijd begint dan niet opnieuw.

# DUO bevestigt de datums.
term-termijn-duo = DUO stuurt u een brief met de datums. U ziet ze ook in Mijn Inburgering.

# Een woord uit de brief, ook op een knop.
term-kennisgeving = Kennisgeving

# Uitleg van het woord.
term-kennisgeving-what = Dit is de brief van DUO. Hierin staat dat u moet inburgeren. Bewaar deze brief.

# Een woord uit de brief, ook op een knop. Afkorting van Basisregistratie Personen.
term-brp = BRP

# Uitleg van het woord.
term-brp-what = De BRP is de lijst met inwoners. Hierin staan uw naam en adres. U schrijft zich in bij de gemeente.

# Een woord uit de brief, ook op een knop.
term-intake = Brede intake

# Uitleg van het woord.
term-intake-what = Dit zijn de eerste gesprekken met de gemeente. U praat over school, werk, gezin en gezondheid. De leerbaarheidstoets hoort er ook bij.

# Oproepen voor de intake (Wet inburgering 2021, art. 14). Vriendelijk, niet dreigen. $times: aantal oproepen.
term-intake-invited = U krijgt een oproep met een datum. Komt u niet? Dan krijgt u een waarschuwing en een nieuwe oproep. Na { $times } keer maakt de gemeente de intake af zonder u.

# Wat men doet als het niet lukt om te komen.
term-intake-absent = 💡 Kunt u niet komen? Zeg het vooraf. Dan maakt u samen een nieuwe afspraak.

# Een woord uit de brief, ook op een knop.
term-leerbaarheidstoets = Leerbaarheidstoets

# Uitleg van het woord.
term-leerbaarheidstoets-what = Deze toets laat zien hoe u leert. De uitslag helpt bij het kiezen van uw leerroute.

# Een woord uit de brief, ook op een knop. Plan Inburgering en Participatie.
term-pip = PIP

# Uitleg van het woord. $weeks: aantal weken.
term-pip-what = { $weeks ->
        [one] PIP is uw persoonlijke plan voor inburgeren. Er staat in wat u gaat doen. De gemeente maakt het binnen { $weeks } week.
       *[other] PIP is uw persoonlijke plan voor inburgeren. Er staat in wat u gaat doen. De gemeente maakt het binnen { $weeks } weken.
    }

# Wat er in het PIP staat (Wet inburgering 2021, art. 15).
term-pip-contents = Er staat in: uw leerroute, uw PVT en uw gesprekken. De MAP ook, behalve in de onderwijsroute. En hoe u leert naast werk, studie of vrijwilligerswerk.

# Voor asielstatushouders: het besluit over financieel ontzorgen hoort bij het PIP.
term-pip-money = Krijgt u bijstand? Dan staat de hulp met vaste lasten ook in het plan.

# Uitstel als gegevens van anderen ontbreken. $more: aantal weken erbij.
term-pip-late = { $more ->
        [one] Mist de gemeente nog informatie van anderen? Dan mag het { $more } week langer duren.
       *[other] Mist de gemeente nog informatie van anderen? Dan mag het { $more } weken langer duren.
    }

# Naar een andere gemeente verhuizen. Ook op een knop.
term-verhuizen = Verhuizen

# Uitleg van het woord. $weeks: aantal weken.
term-verhuizen-what = { $weeks ->
        [one] Gaat u in een andere gemeente wonen? Die maakt binnen { $weeks } week een nieuw PIP. U houdt dezelfde leerroute.
       *[other] Gaat u in een andere gemeente wonen? Die maakt binnen { $weeks } weken een nieuw PIP. U houdt dezelfde leerroute.
    }

# Voor- en vroegschoolse educatie, ook op een knop.
term-vve = Voorschool (vve)

# Uitleg van het woord.
term-vve-what = Hier leren en spelen jonge kinderen. Hebt u kleine kinderen? Dan praat u erover in de intake. In uw PIP staat wat u afspreekt.

# Maatschappelijke begeleiding, ook op een knop. Hooguit 26 tekens.
term-begeleiding = Hulp (begeleiding)

# Uitleg van het woord.
term-begeleiding-what = Dit is praktische hulp in het begin (maatschappelijke begeleiding). U hoort ook hoe dingen hier gaan. Het begint als u bent ingeschreven.

# Een woord uit de brief, ook op een knop.
term-beschikking = Beschikking

# Uitleg van het woord.
term-beschikking-what = Een beschikking is een brief met een besluit van de gemeente. Uw PIP is ook een beschikking. Lees de brief met iemand samen.

# Een woord uit de brief, ook op een knop.
term-bezwaar = Bezwaar

# Uitleg van het woord.
term-bezwaar-what = Bent u het niet eens met een besluit? Dan kunt u bezwaar maken. In de brief staat hoe en tot wanneer.

# Een bericht in de chat is geen bezwaar.
term-bezwaar-here = Een bericht in deze chat is geen bezwaar. Vraag uw { $contact } om hulp.

# Een woord uit de brief, ook op een knop.
term-leerroute = Leerroute

# Uitleg van het woord.
term-leerroute-what = Dit is de weg waarlangs u leert. Er zijn er drie: B1-route, onderwijsroute en Z-route. In uw PIP staat welke u volgt.

# Veranderen van leerroute. $months: aantal maanden vanaf het begin.
term-leerroute-switch = { $months ->
        [one] Past de route niet? De gemeente kan de route veranderen in de eerste { $months } maand. Van onderwijsroute naar B1-route kan altijd.
       *[other] Past de route niet? De gemeente kan de route veranderen in de eerste { $months } maanden. Van onderwijsroute naar B1-route kan altijd.
    }

# Een woord uit de brief, ook op een knop.
term-b1-route = B1-route

# Uitleg van het woord.
term-b1-route-what = In deze route leert u Nederlands tot niveau B1. Als het kan, werkt u ook. Aan het eind doet u examens.

# Onderdelen op A2 (Wet inburgering 2021, art. 17). $hours: aantal lesuren.
term-b1-route-a2 = Lukt B1 niet, ook na { $hours } uur les en veel inzet? Dan kan de gemeente besluiten: een deel op niveau A2.

# Een woord uit de brief, ook op een knop.
term-onderwijsroute = Onderwijsroute

# Uitleg van het woord.
term-onderwijsroute-what = Deze route is vooral voor jonge mensen. U leert Nederlands en andere vakken. Daarna kunt u een opleiding doen.

# Vakken en duur. $months: gemiddeld aantal maanden.
term-onderwijsroute-subjects = { $months ->
        [one] U leert bijvoorbeeld ook rekenen, Engels en wiskunde. Het duurt gemiddeld { $months } maand. Een MAP hoort er niet bij.
       *[other] U leert bijvoorbeeld ook rekenen, Engels en wiskunde. Het duurt gemiddeld { $months } maanden. Een MAP hoort er niet bij.
    }

# Een woord uit de brief, ook op een knop. Zelfredzaamheidsroute.
term-z-route = Z-route

# Uitleg van het woord. $hours: aantal lesuren.
term-z-route-what = Is niveau B1 te moeilijk voor u? Dan is er de Z-route. U krijgt { $hours } uur les. U doet geen examen, maar hebt een eindgesprek.

# Voor asielstatushouders. $active: aantal uren meedoen.
term-z-route-active = U doet ook { $active } uur mee. Bijvoorbeeld met vrijwilligerswerk.

# Een woord uit de brief, ook op een knop. Kennis van de Nederlandse Maatschappij.
term-knm = KNM

# Uitleg van het woord.
term-knm-what = Bij KNM leert u hoe Nederland werkt. Bijvoorbeeld over school, werk en gezondheid.

# Een woord uit de brief, ook op een knop. Participatieverklaringstraject.
term-pvt = PVT

# Uitleg van het woord. $hours: aantal uren.
term-pvt-what = Bij het PVT leert u over waarden in Nederland. Bijvoorbeeld vrijheid en gelijkheid. Het is minstens { $hours } uur. U tekent een verklaring.

# Voor iedereen, met minstens één activiteit; de vier kernwaarden.
term-pvt-everyone = Iedereen doet het PVT, in elke leerroute. Het gaat ook over solidariteit en meedoen. Er is minstens één activiteit.

# Een woord uit de brief, ook op een knop.
term-participatieverklaring = Participatieverklaring

# Uitleg van het woord: wat er in de verklaring staat (Wet inburgering 2021, art. 6).
term-participatieverklaring-what = Deze verklaring tekent u aan het eind van het PVT. U zegt: ik ken en respecteer de waarden van Nederland. En: ik wil meedoen.

# De tekst van de verklaring ligt vast (Wet inburgering 2021, art. 6).
term-participatieverklaring-law = De tekst is voor iedereen gelijk. Hij staat in de wet.

# Een woord uit de brief, ook op een knop. Module Arbeidsmarkt en Participatie.
term-map = MAP

# Uitleg van het woord. $hours: aantal uren.
term-map-what = Bij de MAP leert u over werk. U oefent minstens { $hours } uur in de praktijk.

# Inhoud van de MAP. $themes: aantal onderwerpen.
term-map-themes = De MAP heeft { $themes } onderwerpen. Aan het eind praat u met de gemeente. In de onderwijsroute is er geen MAP.

# ONA hoort bij de oude wet (2013); mensen horen het van anderen.
term-map-ona = Praat iemand over <b>ONA</b>? Dat was bij de oude wet. Nu is er de MAP.

# Een woord uit de brief, ook op een knop.
term-vrijwilligerswerk = Vrijwilligerswerk

# Uitleg van het woord.
term-vrijwilligerswerk-what = Dit is werk om anderen te helpen. U krijgt er geen loon voor. Het kan tellen voor de MAP. Vraag het uw { $contact }.

# Een woord uit de brief, ook op een knop.
term-voortgangsgesprek = Voortgangsgesprek

# Uitleg van het woord.
term-voortgangsgesprek-what = U praat met de gemeente over uw inburgering. Wat gaat goed? Waar hebt u hulp bij nodig?

# Hoeveel gesprekken: dat zegt het PIP.
term-voortgangsgesprek-how-many = In uw PIP staat hoeveel gesprekken u hebt. U hoort daar ook uw rechten en plichten.

# Een woord uit de brief, ook op een knop.
term-eindgesprek = Eindgesprek

# Uitleg van het woord.
term-eindgesprek-what = Dit is een laatste gesprek met de gemeente. U vertelt wat u hebt geleerd. Het hoort bij de MAP en de Z-route.

# Een woord uit de brief, ook op een knop.
term-examen = Inburgeringsexamen

# Uitleg van het woord.
term-examen-what = Dit zijn toetsen over de taal en over Nederland. U meldt zich zelf aan bij DUO.

# De onderdelen van het examen.
term-examen-parts = De examens zijn: lezen, luisteren, schrijven, spreken en KNM.

# $price: bedrag voor één examen; $all: bedrag voor alle examens samen.
term-examen-costs = Een examen kost { MONEY($price) }. Samen kosten ze { MONEY($all) }.

# Wanneer de uitslag komt. $weeks: aantal weken; $more: aantal weken voor schrijven en spreken op A2.
term-examen-results = { $weeks ->
        [one] De uitslag komt binnen { $weeks } week. Schrijven en spreken op A2 kan { $more } weken duren.
       *[other] De uitslag komt binnen { $weeks } weken. Schrijven en spreken op A2 kan { $more } weken duren.
    }

# Afmelden voor een examen. $days: aantal dagen vooraf.
term-examen-cancel = { $days ->
        [one] Kunt u niet? Meld u minstens { $days } dag vooraf af.
       *[other] Kunt u niet? Meld u minstens { $days } dagen vooraf af.
    }

# Een woord uit de brief, ook op een knop.
term-diploma = Diploma, certificaat

# Uitleg van het woord.
term-diploma-what = Dit papier krijgt u als u klaar bent. Na de Z-route heet het certificaat. Bewaar het goed.

# Voor de Z-route of zonder leerroute: het certificaat telt niet voor naturalisatie.
term-diploma-z = Wilt u later Nederlander worden? Het certificaat telt daarvoor niet. Vraag uw { $contact } wat wel kan.

# Een buitenlands diploma gratis laten waarderen (Besluit inburgering 2021, art. 3.19).
term-diploma-abroad = Hebt u een diploma uit een ander land? U kunt het gratis laten bekijken. Vraag uw { $contact } hoe.

# Een woord uit de brief, ook op een knop.
term-verlenging = Verlenging

# Uitleg van het woord.
term-verlenging-what = Verlenging is meer tijd om in te burgeren. Soms geeft DUO die, bijvoorbeeld als u lang ziek was.

# Redenen voor verlenging (Besluit inburgering 2021).
term-verlenging-reasons = Bijvoorbeeld: u kreeg een kind of er is iemand gestorven. U had geen huis of woonde in een opvang. De gemeente of de school was te laat. Of u leerde eerst lezen en schrijven.

# $ill: hoeveel maanden de ziekte ten minste duurde.
term-verlenging-illness = Was u langer dan { $ill } maanden ziek? Of iemand van uw gezin? Dan kan het misschien ook.

# Voor moeders. $birth: aantal weken erbij.
term-verlenging-birth = Bent u in deze tijd moeder geworden? Dan kunt u { $birth } weken extra vragen.

# Verlenging na veel inzet. $more: aantal maanden erbij.
term-verlenging-effort = { $more ->
        [one] Deed u hard uw best en lukt het nog niet? Soms geeft DUO dan { $more } maand extra.
       *[other] Deed u hard uw best en lukt het nog niet? Soms geeft DUO dan { $more } maanden extra.
    }

# Voor asielstatushouders: wanneer DUO dat doet. $exams: hoeveel examens; $parts: van hoeveel.
term-verlenging-done = Dit is voor de B1-route. U deed alle lessen, het PVT en de MAP. U haalde KNM en minstens { $exams } van de { $parts } taalexamens.

# Voor gezinsmigranten en overige migranten: zoals hierboven. $lessons: aantal uren les; $exams: hoeveel examens; $parts: van hoeveel.
term-verlenging-hours = Dit is voor de B1-route. U deed minstens { $lessons } uur les, het PVT en de MAP. U haalde KNM en minstens { $exams } van de { $parts } taalexamens.

# Wanneer aanvragen. $months: aantal maanden voor het einde.
term-verlenging-when = { $months ->
        [one] Vraag het aan bij DUO in de laatste { $months } maand. Uw { $contact } helpt u.
       *[other] Vraag het aan bij DUO in de laatste { $months } maanden. Uw { $contact } helpt u.
    }

# Hoe lang DUO erover doet. $weeks: aantal weken.
term-verlenging-decision = { $weeks ->
        [one] DUO beslist binnen { $weeks } week.
       *[other] DUO beslist binnen { $weeks } weken.
    }

# Een woord uit de brief, ook op een knop.
term-ontheffing = Ontheffing

# Uitleg van het woord.
term-ontheffing-what = Met ontheffing hoeft u niet in te burgeren. DUO beslist dit. Het kan bijvoorbeeld als u erg ziek bent. Vraag uw { $contact }.

# Ontheffing om medische redenen. $price: bedrag.
term-ontheffing-medical = Bent u blijvend ziek? Dan is een medisch advies nodig. Dat kost { MONEY($price) }. Krijgt u ontheffing? Dan krijgt u dit geld terug.

# Ontheffing om bijzondere omstandigheden.
term-ontheffing-other = Soms kan het ook om een andere, heel zware reden. De gemeente geeft dan advies.

# Een woord uit de brief, ook op een knop.
term-boete = Boete

# Uitleg van het woord. Nooit dreigen.
term-boete-what = Een boete is geld dat u moet betalen. Het is het allerlaatste middel. De gemeente wil u eerst helpen.

# Wat men doet als iets niet lukt.
term-boete-cannot = Lukt iets niet? Zeg het vroeg tegen uw { $contact }. Dan zoekt u samen een oplossing.

# Niet twee keer straf voor hetzelfde.
term-boete-same = Krijgt u voor hetzelfde al minder bijstand? Dan komt er geen boete bij.

# Voor asielstatushouders: de regels zijn veranderd.
term-boete-asiel = Hebt u asiel? Dan geeft DUO u geen boete als u te laat bent. Kan de gemeente een boete geven? Vraag het uw { $contact }.

# Voor gezinsmigranten en overige migranten. $intake, $plan, $most: bedragen. Nooit dreigen.
term-boete-gemeente = Soms geeft de gemeente een boete, als u niet meewerkt. Bij de intake is dat { MONEY($intake) }. Bij het PIP begint het met { MONEY($plan) }. Samen is het nooit meer dan { MONEY($most) }. Kon u er weinig aan doen? Dan is het minder.

# Voor gezinsmigranten en overige migranten: de stappen van de boete bij het PIP. $repeat: aantal maanden; $plan_most: bedrag. Nooit dreigen.
term-boete-again = Gaat het bij het PIP binnen { $repeat } maanden weer mis? Dan wordt het bedrag twee keer zo hoog. Het wordt nooit meer dan { MONEY($plan_most) }.

# Hoeveel van de PIP-boete iemand betaalt. $shares: procenten, zoals "25, 50, 75, 100".
term-boete-share = Bij het PIP kijkt de gemeente: kon u er iets aan doen? Daarom betaalt u een deel. Dat is { $shares } procent van het bedrag.

# Voor gezinsmigranten en overige migranten. $months: maanden vooraf; $module, $route: bedragen. Nooit dreigen.
term-boete-duo = { $months ->
        [one] DUO waarschuwt u { $months } maand voor het einde van uw tijd. Te laat voor PVT of MAP: { MONEY($module) }. Te laat voor de leerroute: hoogstens { MONEY($route) }. U krijgt dan ook nieuwe tijd.
       *[other] DUO waarschuwt u { $months } maanden voor het einde van uw tijd. Te laat voor PVT of MAP: { MONEY($module) }. Te laat voor de leerroute: hoogstens { MONEY($route) }. U krijgt dan ook nieuwe tijd.
    }

# Waarom de boete van DUO lager kan zijn.
term-boete-route = Deed u veel lessen en examens? Dan is de boete voor de leerroute lager.

# De nieuwe termijn na een boete van DUO. $least: aantal maanden; $longest: aantal jaren.
term-boete-time = De nieuwe tijd is { $least } maanden tot { $longest } jaar.

# Voor een boete komt altijd eerst een brief van DUO.
term-boete-letter = Vóór een boete stuurt DUO eerst een brief: de <b>vooraankondiging</b>. Vraag uw { $contact } dan om hulp.

# Een woord uit de brief, ook op een knop.
term-rechten-plichten = Rechten en plichten

# Uitleg van het woord.
term-rechten-plichten-what = Een recht is iets dat u mag of krijgt. Een plicht is iets dat u moet doen. In uw PIP staan uw plichten.

# Een woord uit de brief, ook op een knop.
term-bijstand = Bijstand (uitkering)

# Uitleg van het woord.
term-bijstand-what = Bijstand is geld van de gemeente. Het is voor mensen met te weinig geld.

# Een woord uit de brief, ook op een knop.
term-ontzorgen = Financieel ontzorgen

# Uitleg van het woord. $months: aantal maanden.
term-ontzorgen-what = { $months ->
        [one] De gemeente betaalt eerst uw vaste lasten. Zij doet dat van uw bijstand. Dit duurt { $months } maand.
       *[other] De gemeente betaalt eerst uw vaste lasten. Zij doet dat van uw bijstand. Dit duurt { $months } maanden.
    }

# Zoals hierboven, waar niet zeker is wat de gemeente betaalt.
term-ontzorgen-ask = De gemeente helpt u eerst met uw vaste lasten. Wat betaalt zij voor u? Vraag het uw { $contact }.

# Waarom dit gebeurt (Divosa): rust, en geen schulden.
term-ontzorgen-why = Zo hebt u rust om te leren. En u krijgt minder snel schulden.

# Een woord uit de brief, ook op een knop.
term-vaste-lasten = Vaste lasten

# Uitleg van het woord.
term-vaste-lasten-what = Dit zijn kosten die elke maand terugkomen. Bijvoorbeeld huur, gas, water, stroom en de zorgverzekering.

# Een woord uit de brief, ook op een knop.
term-leefgeld = Leefgeld

# Uitleg van het woord.
term-leefgeld-what = Leefgeld is het geld dat overblijft na de vaste lasten. Hiervan koopt u bijvoorbeeld eten en kleren.

# Een woord uit de brief, ook op een knop.
term-toeslag = Toeslag

# Uitleg van het woord.
term-toeslag-what = Een toeslag is geld van de overheid. Het helpt bij dure kosten, zoals huur. U vraagt het aan bij de Belastingdienst.

# Veranderingen doorgeven. $weeks: aantal weken.
term-toeslag-change = { $weeks ->
        [one] 💡 Verandert er iets? Geef het door binnen { $weeks } week. Zo hoeft u later misschien minder terug te betalen.
       *[other] 💡 Verandert er iets? Geef het door binnen { $weeks } weken. Zo hoeft u later misschien minder terug te betalen.
    }

# Voor asielstatushouders: tijd tot de eerste toeslag. $first: aantal weken.
term-toeslag-first = { $first ->
        [one] Uw eerste toeslag komt vaak pas na { $first } week. Soms helpt de gemeente in die tijd met geld. Vraag het uw { $contact }.
       *[other] Uw eerste toeslag komt vaak pas na { $first } weken. Soms helpt de gemeente in die tijd met geld. Vraag het uw { $contact }.
    }

# Overbrugging: geld tot de eerste toeslag. Bedragen: $one_least en $one_most voor één persoon, $family_least en $family_most voor een gezin. Geen belofte.
term-toeslag-bridge = Die hulp heet <b>overbrugging</b>. Niet elke gemeente geeft die. Voor één persoon was het { MONEY($one_least) } tot { MONEY($one_most) }. Voor een gezin { MONEY($family_least) } tot { MONEY($family_most) }.

# Voor wie uit het azc komt: het COA vraagt sinds 2025 geen toeslag meer aan.
term-toeslag-coa = Het COA vraagt geen toeslag meer voor u aan. Vraag uw begeleider om hulp.

# Een woord uit de brief, ook op een knop.
term-huurtoeslag = Huurtoeslag

# Uitleg van het woord.
term-huurtoeslag-what = Huurtoeslag is geld dat helpt met de huur. Kunt u dit krijgen? Vraag het uw { $contact }.

# Een woord uit de brief, ook op een knop.
term-zorgtoeslag = Zorgtoeslag

# Uitleg van het woord.
term-zorgtoeslag-what = Zorgtoeslag is geld dat helpt met de zorgverzekering. Kunt u dit krijgen? Vraag het uw { $contact }.

# Een woord uit de brief, ook op een knop.
term-zorgverzekering = Zorgverzekering

# Uitleg van het woord.
term-zorgverzekering-what = Bent u ziek? Dan betaalt deze verzekering uw dokter en ziekenhuis. Soms betaalt u zelf een deel (<b>eigen risico</b>). De verzekering is verplicht.

# Voor wie asiel en bijstand heeft: wanneer de verzekering begint.
term-zorgverzekering-starts = Krijgt u bijstand? Dan begint de verzekering als uw bijstand begint.

# Een woord uit de brief, ook op een knop.
term-kwijtschelding = Kwijtschelding

# Uitleg van het woord.
term-kwijtschelding-what = Hebt u weinig geld? Dan hoeft u soms geen belasting te betalen. Vraag dit aan bij de gemeente en het waterschap. Doe het snel na de brief.

# Een woord uit de brief, ook op een knop.
term-digid = DigiD

# Uitleg van het woord.
term-digid-what = Met DigiD logt u in bij de overheid. Geef uw DigiD nooit aan een ander. Wilt u hulp? Gebruik DigiD Machtigen.

# Een woord uit de brief, ook op een knop.
term-duo-lening = DUO-lening

# Uitleg van het woord.
term-duo-lening-what = Misschien kunt u geld lenen bij DUO voor lessen. Later betaalt u dit terug, met rente. Vraag eerst DUO of uw { $contact }.

# $most: hoogste bedrag dat men kan lenen.
term-duo-lening-most = U kunt hoogstens { MONEY($most) } lenen. Het hangt af van uw inkomen.

# De lening is voor een school met keurmerk; DUO betaalt de school.
term-duo-lening-school = Uw school moet een keurmerk hebben. DUO betaalt het geld aan de school.

# Terugbetalen. $months: maanden na het inburgeren; $years: aantal jaren.
term-duo-lening-repay = { $months ->
        [one] Na het inburgeren hebt u eerst { $months } maand rust. Daarna betaalt u terug, in hoogstens { $years } jaar. Is het te veel? Vraag DUO om een lager bedrag.
       *[other] Na het inburgeren hebt u eerst { $months } maanden rust. Daarna betaalt u terug, in hoogstens { $years } jaar. Is het te veel? Vraag DUO om een lager bedrag.
    }
