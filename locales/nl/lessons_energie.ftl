## Les: gas en stroom. In elke tekst mag ook: $contact (wie begeleidt) en $municipality (naam
## van de gemeente). Yusuf is verzonnen, ook zijn bedragen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-energie = Gas en stroom

# Wat iemand na de les weet, op één regel.
lesson-energie-goal = U weet straks: waarom komt er na een jaar nog een rekening?

# Uitleg.
lesson-energie-maand = 💡 Gas en stroom komen van een bedrijf. U betaalt elke maand hetzelfde bedrag. Dit heet <b>termijnbedrag</b>. Het bedrijf raadt vooraf hoeveel u gebruikt.

# Voorbeeld.
lesson-energie-maand-example = 👨 Yusuf komt uit Homs. In de winter brandt zijn kachel veel. In de zomer is de kachel uit. Toch betaalt hij elke maand hetzelfde.

# Uitleg.
lesson-energie-paid = 🏛️ Hebt u bijstand? Niet elke gemeente betaalt gas en stroom voor u. Vraag uw { $contact }: wie betaalt dit nu bij mij?

# Uitleg.
lesson-energie-meter = 🔢 In uw huis hangt een meter. Die telt wat u gebruikt. Het getal heet <b>meterstand</b>. Geef dit getal door als het bedrijf erom vraagt. Dan klopt uw rekening.

# Vervolg van de uitleg.
lesson-energie-meter-ask = 💡 Sommige meters sturen het getal zelf. Vraag het bedrijf: doet mijn meter dat ook?

# Uitleg.
lesson-energie-jaar = 📬 Na een jaar komt de <b>jaarafrekening</b>. Het bedrijf weet dan wat u echt gebruikte. Het kijkt ook wat u betaalde.

# Vervolg van de uitleg.
lesson-energie-jaar-terug = ➕ Te veel betaald? Dan krijgt u geld terug.

# Vervolg van de uitleg.
lesson-energie-jaar-bij = ➖ Te weinig betaald? Dan betaalt u het verschil.

# Een som. $maand: bedrag van de les.
lesson-energie-twaalf = 👨 Yusuf betaalt elke maand { MONEY($maand) }. Een jaar heeft twaalf maanden. Hoeveel betaalt hij in een jaar?

# Uitleg van de som. $maand, $result: bedragen van de les; $result is het antwoord.
lesson-energie-twaalf-why = Twaalf keer { MONEY($maand) } is { MONEY($result) }. Zoveel betaalde hij in een jaar.

# Een som. $gebruikt, $betaald: bedragen van de les.
lesson-energie-bijbetalen = 📬 Yusuf en zijn vrouw krijgen deze jaarafrekening. Zij gebruikten voor { MONEY($gebruikt) }. Zij betaalden al { MONEY($betaald) }. Hoeveel betalen zij nog?

# Uitleg van de som. $gebruikt, $betaald, $result: bedragen van de les; $result is het antwoord.
lesson-energie-bijbetalen-why = { MONEY($gebruikt) } min { MONEY($betaald) } is { MONEY($result) }. Dit staat onder aan de brief. Legt u elke maand iets weg? Dan is zo’n brief makkelijker.

# Vraag met drie antwoorden.
lesson-energie-lukt = 😟 Yusuf heeft dit geld nu niet. Wat helpt het meest?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-energie-lukt-wacht = De brief wegleggen

# Reactie op dit antwoord. Nooit "fout".
lesson-energie-lukt-wacht-why = Dan komt er een tweede brief. Later komen er soms kosten bij. Vroeg bellen houdt het klein.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-energie-lukt-leen = Lenen van een vriend

# Reactie op dit antwoord. Nooit "fout".
lesson-energie-lukt-leen-why = Een vriend wil graag helpen. Maar dan is er een nieuwe schuld. Het bedrijf geeft vaak ook tijd. Vraag dat eerst.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-energie-lukt-bel = Bellen: mag het in delen?

# Reactie op dit antwoord. Nooit "fout".
lesson-energie-lukt-bel-why = Zo weet het bedrijf: hij wil wel betalen. In delen betalen heet een <b>betalingsregeling</b>. Ook een { $contact } kan helpen.

# Opdracht: verdelen over dozen. Daarna komt één ding tegelijk.
lesson-energie-veel = 🔌 Kost dit veel of weinig gas of stroom?

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-energie-veel-veel = 🔺 Veel

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-energie-veel-weinig = 🔻 Weinig

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-energie-veel-warm = 🔥 Kachel met raam open

# Waarom.
lesson-energie-veel-warm-why = De warmte gaat naar buiten. Zet eerst de kachel uit. Doe dan even het raam open.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-energie-veel-lamp = 💡 Een zuinige lamp

# Waarom.
lesson-energie-veel-lamp-why = Een zuinige lamp gebruikt maar een beetje stroom.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-energie-veel-douche = 🚿 Lang warm douchen

# Waarom.
lesson-energie-veel-douche-why = Water warm maken kost veel. Iets korter douchen helpt elke dag.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-energie-veel-telefoon = 📱 Een telefoon opladen

# Waarom.
lesson-energie-veel-telefoon-why = Een telefoon gebruikt heel weinig stroom.

# Vraag met drie antwoorden.
lesson-energie-hoger = 📬 Yusuf moest bijbetalen. Het bedrijf vraagt nu elke maand meer. Wat is een goed idee?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-energie-hoger-gelijk = Elke maand iets meer

# Reactie op dit antwoord. Nooit "fout".
lesson-energie-hoger-gelijk-why = Dan is de volgende jaarafrekening kleiner. Dat geeft rust.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-energie-hoger-omlaag = Elke maand minder betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-energie-hoger-omlaag-why = Nu is dat fijn. Maar na een jaar is de rekening dan groter. Iets meer per maand is rustiger.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-energie-hoger-vraag = Vragen waarom

# Reactie op dit antwoord. Nooit "fout".
lesson-energie-hoger-vraag-why = Misschien klopt de meterstand niet. Vragen mag altijd. Kijk samen naar het getal op de meter.

# Opdracht: in de goede volgorde zetten.
lesson-energie-nieuw = 🏠 U krijgt een nieuw huis. Wat doet u eerst met gas en stroom? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-energie-nieuw-foto = Een foto van de meter

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-energie-nieuw-kies = Een bedrijf kiezen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-energie-nieuw-geef = De meterstand doorgeven

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-energie-nieuw-bewaar = De brief bewaren

# Uitleg van de volgorde.
lesson-energie-nieuw-why = Op de foto ziet u het getal van de eerste dag. Zo betaalt u niet voor wie er eerst woonde. Weet u niet welk bedrijf? Vraag uw { $contact }.

# Uitleg.
lesson-energie-end = 👍 Onthoud dit:
    • Geef de meterstand door.
    • Na een jaar komt de jaarafrekening.
    • Leg elke maand een beetje weg.
