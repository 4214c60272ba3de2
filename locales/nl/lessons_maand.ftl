## Les: mijn week en mijn maand. In elke tekst mag ook: $contact (wie begeleidt) en $municipality
## (naam van de gemeente). Selam en Yonas zijn verzonnen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-maand = Mijn week en maand

# Wat iemand na de les weet, op één regel.
lesson-maand-goal = U weet straks: hoe doe ik een maand met mijn geld?

# Uitleg: geld komt en gaat op verschillende dagen.
lesson-maand-days = 🗓️ Geld komt niet op één dag. De bijstand heeft een dag. Een toeslag heeft een andere dag. Rekeningen hebben ook hun eigen dag.

# Voorbeeld.
lesson-maand-days-example = 👩 Selam komt uit Asmara. Zij kijkt op haar telefoon bij de bank. Zij schrijft elke dag met geld op een kalender. Nu ziet zij: de huur gaat er vroeg af.

# Opdracht: dingen over dozen verdelen. Daarna komt één ding tegelijk.
lesson-maand-when = ⏱️ Hoe vaak komt of gaat dit geld?

# Knop: een doos. Hooguit 26 tekens.
lesson-maand-when-maand = Elke maand

# Knop: een doos. Hooguit 26 tekens.
lesson-maand-when-kwartaal = Elke drie maanden

# Knop: een doos. Hooguit 26 tekens.
lesson-maand-when-jaar = Eén keer per jaar

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-maand-when-bijstand = 🧾 Bijstand

# Waarom het daar hoort.
lesson-maand-when-bijstand-why = De bijstand is een bedrag per maand. Soms krijgt u er elke week een deel van.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-maand-when-huur = 🏠 De huur

# Waarom het daar hoort.
lesson-maand-when-huur-why = De huur betaalt u of de gemeente: elke maand. De dag staat in het huurcontract.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-maand-when-kind = 🧒 Kinderbijslag

# Waarom het daar hoort.
lesson-maand-when-kind-why = De kinderbijslag komt één keer in drie maanden. Dat is een groot bedrag. Verdeel het over de drie maanden.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-maand-when-premie = 🩺 Zorgverzekering

# Waarom het daar hoort.
lesson-maand-when-premie-why = Voor de zorgverzekering is er elke maand een bedrag. Dit heet <b>premie</b>.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-maand-when-energie = 💡 Afrekening van stroom

# Waarom het daar hoort.
lesson-maand-when-energie-why = Dit heet <b>jaarafrekening</b>. Na een jaar telt het bedrijf uit wat u gebruikte. Soms krijgt u geld terug. Soms betaalt u bij.

# Vraag met drie antwoorden.
lesson-maand-early = 👩 De huur gaat op dag 1 van de bank. Het geld van Selam komt pas op dag 8. Wat helpt haar?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-early-wachten = Wachten op dag 8

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-early-wachten-why = Op dag 8 kan zij betalen, dat klopt. Maar de huur is dan te laat. Een telefoontje vooraf geeft rust.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-early-vragen = Een andere dag vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-early-vragen-why = Vaak kan een bedrijf een andere dag kiezen. Selam belt en vraagt het. Kan het niet? Dan bewaart zij geld van de maand ervoor.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-early-lenen = Elke maand lenen

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-early-lenen-why = Zo is de huur op tijd. Maar elke maand lenen kost rust, en soms vriendschap. Een andere dag lost het echt op.

# Opdracht: in de goede volgorde zetten.
lesson-maand-first = 💶 Er komt geld binnen. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-maand-first-vast = Vaste lasten betalen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-maand-first-later = Iets bewaren voor later

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-maand-first-week = Geld per week verdelen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-maand-first-leuk = Iets leuks doen

# Uitleg van de volgorde.
lesson-maand-first-why = Eerst wat moet: dan is uw huis zeker. Dan iets voor later. De rest verdeelt u over de weken. Wat dan over is, is vrij.

# Uitleg: een maand is langer dan vier weken.
lesson-maand-weeks = 📆 Een maand is meestal langer dan vier weken. Er zijn nog twee of drie dagen extra. Vaak gaat het geld juist dan op.

# Voorbeeld.
lesson-maand-weeks-example = 👩 Selam haalt elke zaterdag eten op de markt. Deze maand heeft vijf zaterdagen. Zij maakt dus vijf delen, geen vier.

# Een som: $geld is een bedrag van een voorbeeld.
lesson-maand-five = 👩 Selam heeft { MONEY($geld) } voor eten en bus. Zij verdeelt het over vijf weken. Hoeveel is er per week?

# Uitleg van de som. $result is de uitkomst; $geld is een bedrag van een voorbeeld.
lesson-maand-five-why = { MONEY($geld) } gedeeld door 5 is { MONEY($result) }. Met dat bedrag haalt zij ook de laatste week.

# Uitleg: loon komt soms elke vier weken.
lesson-maand-four = 💼 Wie werkt, krijgt soms elke vier weken loon. Dat is dertien keer per jaar. De dag is dus elke maand anders.

# Voorbeeld. Drie en 31 december: precies vier weken.
lesson-maand-four-example = 👨 Yonas krijgt loon op 3 december. Vier weken later is het 31 december. Hij schrijft elke loondag op zijn kalender.

# Vraag met drie antwoorden. Twee passen goed.
lesson-maand-twice = 👨 Yonas krijgt deze maand twee keer loon. De huur is al betaald. Wat is slim?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-twice-bewaren = Een deel bewaren

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-twice-bewaren-why = Volgende maand komt het loon weer één keer. Met het deel dat hij bewaart, is er dan rust.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-twice-alles = Alles nu uitgeven

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-twice-alles-why = Iets extra's is fijn, dat mag. Maar dit loon is ook voor de weken erna. Een deel bewaren helpt hem dan.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-twice-vragen = Vragen wat er verandert

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-twice-vragen-why = Krijgt hij ook bijstand of een toeslag? Dan telt loon mee. Een { $contact } legt uit wat er verandert.

# Uitleg: geld in delen bewaren.
lesson-maand-pots = 🏺 Bewaar uw geld in delen. Dan ziet u hoeveel er nog is voor vandaag.

# Uitleg: drie manieren.
lesson-maand-pots-how = • Contant: één envelop per week.
    • Bij de bank: een tweede rekening voor vaste lasten.
    • Op papier: schrijf elke dag op wat u kocht.

# Vraag met drie antwoorden.
lesson-maand-shop = 🛒 Selam gaat naar de winkel. Zij wil binnen haar bedrag blijven. Wat helpt?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-shop-lijst = Een lijst maken

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-shop-lijst-why = Met een lijst koopt zij wat nodig is. Zij kijkt thuis eerst wat er nog is. Dat scheelt geld en tijd.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-shop-honger = Gaan als zij honger heeft

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-shop-honger-why = Met honger lijkt alles lekker. Dan komt er vaak meer in de mand. Eerst iets eten helpt.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-shop-kaart = Alles met de pas betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-shop-kaart-why = De pas is makkelijk. Maar het geld ziet u niet weggaan. Kijk daarna op uw telefoon hoeveel er nog is.

# Een som: $feest is een bedrag van een voorbeeld.
lesson-maand-feast = 🎉 Over drie maanden is het feest. Selam wil dan { MONEY($feest) } uitgeven. Hoeveel bewaart zij elke maand?

# Uitleg van de som. $result is de uitkomst; $feest is een bedrag van een voorbeeld.
lesson-maand-feast-why = { MONEY($feest) } gedeeld door 3 is { MONEY($result) }. Elke maand een klein deel is lichter dan alles in één keer.

# Vraag met drie antwoorden. Twee passen goed.
lesson-maand-gone = 👩 Het is dag 25. Het geld van Selam is op. Wat kan zij doen?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-gone-later = Kopen, later betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-gone-later-why = Nu heeft zij wat zij nodig heeft. Maar volgende maand komt die rekening erbij. Dan is er weer te weinig.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-gone-kijken = Kijken waar het bleef

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-gone-kijken-why = Bij de bank ziet zij alles wat zij kocht. Zo weet zij waar zij kan besparen. De volgende maand gaat dan beter.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-maand-gone-vragen = Hulp vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-maand-gone-vragen-why = Geen geld voor eten? Een { $contact } weet waar hulp is. Vroeg vragen is sterk. Zij is niet de enige.

# Uitleg: doe het zelf deze week.
lesson-maand-mine = ✍️ Doe dit deze week zelf. Pak een kalender. Schrijf erop: wanneer komt mijn geld? Wanneer gaan de rekeningen eraf?

# Slot van de les.
lesson-maand-end = 👍 Onthoud dit:
    • Weet op welke dag uw geld komt.
    • Betaal eerst wat vast is.
    • Verdeel de rest over alle weken.
