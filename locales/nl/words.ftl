## Wat is dit? `term-NAAM` is het woord uit de brief, `term-NAAM-…` de uitleg.
## Het Nederlandse woord blijft naast de vertaling staan. Op een knop: hooguit 26 tekens.
## In elke tekst mag ook: $contact (wie begeleidt) en $municipality (naam van de gemeente).

# Een woord uit de brief, ook op een knop.
term-inburgeren = Inburgeren

# Uitleg van het woord.
term-inburgeren-what = Inburgeren is leren leven en werken in Nederland. U leert de taal. U leert hoe het land werkt. Het doel is: meedoen, liefst met betaald werk.

# Een woord uit de brief, ook op een knop.
term-inburgeringsplicht = Inburgeringsplicht

# Uitleg van het woord.
term-inburgeringsplicht-what = Dit betekent: u moet inburgeren. DUO beslist dit. U krijgt er een brief over.

# Een woord uit de brief, ook op een knop.
term-termijn = Inburgeringstermijn

# Uitleg van het woord. $years: aantal jaren.
term-termijn-what = Dit is uw tijd om in te burgeren: { $years } jaar. De eerste dag is de dag na uw PIP.

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

# Een woord uit de brief, ook op een knop.
term-b1-route = B1-route

# Uitleg van het woord.
term-b1-route-what = In deze route leert u Nederlands tot niveau B1. Als het kan, werkt u ook. Aan het eind doet u examens.

# Een woord uit de brief, ook op een knop.
term-onderwijsroute = Onderwijsroute

# Uitleg van het woord.
term-onderwijsroute-what = Deze route is vooral voor jonge mensen. U leert Nederlands en andere vakken. Daarna kunt u een opleiding doen.

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

# Een woord uit de brief, ook op een knop. Module Arbeidsmarkt en Participatie.
term-map = MAP

# Uitleg van het woord. $hours: aantal uren.
term-map-what = Bij de MAP leert u over werk. U oefent minstens { $hours } uur in de praktijk.

# Een woord uit de brief, ook op een knop.
term-voortgangsgesprek = Voortgangsgesprek

# Uitleg van het woord.
term-voortgangsgesprek-what = U praat met de gemeente over uw inburgering. Wat gaat goed? Waar hebt u hulp bij nodig?

# Een woord uit de brief, ook op een knop.
term-eindgesprek = Eindgesprek

# Uitleg van het woord.
term-eindgesprek-what = Dit is een laatste gesprek met de gemeente. U vertelt wat u hebt geleerd. Het hoort bij de MAP en de Z-route.

# Een woord uit de brief, ook op een knop.
term-examen = Inburgeringsexamen

# Uitleg van het woord.
term-examen-what = Dit zijn toetsen over de taal en over Nederland. U meldt zich zelf aan bij DUO.

# Een woord uit de brief, ook op een knop.
term-diploma = Diploma, certificaat

# Uitleg van het woord.
term-diploma-what = Dit papier krijgt u als u klaar bent. Na de Z-route heet het certificaat. Bewaar het goed.

# Een woord uit de brief, ook op een knop.
term-verlenging = Verlenging

# Uitleg van het woord.
term-verlenging-what = Verlenging is meer tijd om in te burgeren. Soms geeft DUO die, bijvoorbeeld als u lang ziek was.

# Wanneer aanvragen. $months: aantal maanden voor het einde.
term-verlenging-when = { $months ->
        [one] Vraag het aan bij DUO in de laatste { $months } maand. Uw { $contact } helpt u.
       *[other] Vraag het aan bij DUO in de laatste { $months } maanden. Uw { $contact } helpt u.
    }

# Een woord uit de brief, ook op een knop.
term-ontheffing = Ontheffing

# Uitleg van het woord.
term-ontheffing-what = Met ontheffing hoeft u niet in te burgeren. DUO beslist dit. Het kan bijvoorbeeld als u erg ziek bent. Vraag uw { $contact }.

# Een woord uit de brief, ook op een knop.
term-boete = Boete

# Uitleg van het woord. Nooit dreigen.
term-boete-what = Een boete is geld dat u moet betalen. Het is het allerlaatste middel. De gemeente wil u eerst helpen.

# Wat men doet als iets niet lukt.
term-boete-cannot = Lukt iets niet? Zeg het vroeg tegen uw { $contact }. Dan zoekt u samen een oplossing.

# Voor asielstatushouders: de regels zijn veranderd.
term-boete-asiel = Hebt u een asielvergunning? Dan zijn de regels over boetes veranderd. Vraag uw { $contact } wat voor u geldt.

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
