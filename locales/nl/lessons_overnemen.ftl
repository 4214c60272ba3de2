## Les: na zes maanden betaalt iemand de rekeningen zelf. In elke tekst mag ook: $contact (wie
## begeleidt) en $municipality (naam van de gemeente). Rima en Khaled zijn verzonnen, ook hun
## bedragen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-overnemen = Zelf betalen

# Wat iemand na de les weet, op één regel.
lesson-overnemen-goal = U weet straks: hoe neem ik de rekeningen over, stap voor stap?

# Uitleg.
lesson-overnemen-wat = 🔑 De gemeente helpt zes maanden met betalen. Daarna krijgt u de bijstand zelf op uw rekening. U betaalt dan zelf uw huur en de rest.

# Vervolg van de uitleg.
lesson-overnemen-wat-langer = 📅 Soms duurt het langer. De gemeente beslist dit, samen met uw { $contact }. Vraag op tijd wat uw laatste dag is.

# Voorbeeld.
lesson-overnemen-wat-example = 👪 Rima en Khaled komen uit Homs. Over twee maanden betalen zij zelf. Zij beginnen nu al: elke week één kleine stap. Zo is er straks niets nieuws.

# Opdracht: verdelen over dozen. Daarna komt één ding tegelijk.
lesson-overnemen-nu = 📬 Wie betaalt deze rekening nu?

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-overnemen-nu-gemeente = 🏛️ De gemeente

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-overnemen-nu-ik = 🙋 Ik zelf

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-overnemen-nu-vraag = ❓ Dat vraag ik eerst

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-overnemen-nu-huur = 🏠 De huur

# Waarom. Boven deze tekst staat al wat er voor deze lezer van bekend is.
lesson-overnemen-nu-huur-why = De huur is de eerste rekening om goed over te nemen. Zo blijft uw huis van u.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-overnemen-nu-stroom = 💡 Gas en stroom

# Waarom. Boven deze tekst staat al wat er voor deze lezer van bekend is.
lesson-overnemen-nu-stroom-why = Kijk op wiens naam het contract staat. Vraag ook naar de meterstand op de dag dat u begint.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-overnemen-nu-water = 🚰 Water

# Waarom. Boven deze tekst staat al wat er voor deze lezer van bekend is.
lesson-overnemen-nu-water-why = Water komt van een eigen bedrijf, met een eigen rekening.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-overnemen-nu-zorg = 🩺 Zorgverzekering

# Waarom. Boven deze tekst staat al wat er voor deze lezer van bekend is.
lesson-overnemen-nu-zorg-why = De premie loopt elke maand door. Sla geen maand over.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-overnemen-nu-telefoon = 📱 Telefoon

# Waarom.
lesson-overnemen-nu-telefoon-why = Die betaalt u al zelf. U kunt dit dus al!

# Uitleg.
lesson-overnemen-lijst = 📝 Maak een lijst van alle rekeningen. Schrijf bij elke rekening drie dingen op:

# Vervolg van de uitleg.
lesson-overnemen-lijst-wie = 👤 Wie krijgt het geld, en hoeveel?

# Vervolg van de uitleg.
lesson-overnemen-lijst-dag = 📅 Op welke dag?

# Vervolg van de uitleg.
lesson-overnemen-lijst-hoe = 🏦 Betaal ik zelf, of haalt het bedrijf het op (<b>automatische incasso</b>)?

# Opdracht: in de goede volgorde zetten.
lesson-overnemen-stappen = 🔑 Wat doen Rima en Khaled eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-overnemen-stappen-lijst = Een lijst maken

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-overnemen-stappen-bank = Kijken: werkt mijn bank?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-overnemen-stappen-nummer = Mijn rekening doorgeven

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-overnemen-stappen-kijk = Na een maand: is betaald?

# Uitleg van de volgorde.
lesson-overnemen-stappen-why = Met de lijst vergeet u niets. De bank moet werken voor u uw nummer geeft. Kijk na een maand of alles betaald is.

# Een som. $geld, $huur, $stroom, $zorg: bedragen van de les.
lesson-overnemen-over = 👪 Er komt { MONEY($geld) } binnen. De huur is { MONEY($huur) }. Gas en stroom kosten { MONEY($stroom) }. De zorgverzekering kost { MONEY($zorg) }. Hoeveel blijft er over?

# Uitleg van de som. $geld, $huur, $stroom, $zorg, $result: bedragen van de les; $result is het antwoord.
lesson-overnemen-over-why = { MONEY($geld) } min { MONEY($huur) } min { MONEY($stroom) } min { MONEY($zorg) } is { MONEY($result) }. Dit is voor eten, kleren en de rest van de maand.

# Een som. $over: bedrag van de les.
lesson-overnemen-week = 👪 Er is nog { MONEY($over) } voor de maand. Reken met vier weken. Hoeveel is dat per week?

# Uitleg van de som. $over, $result: bedragen van de les; $result is het antwoord.
lesson-overnemen-week-why = { MONEY($over) } gedeeld door vier is { MONEY($result) }. Een maand is iets langer dan vier weken. Houd dus een beetje achter de hand.

# Vraag met drie antwoorden.
lesson-overnemen-dubbel = ✉️ De zes maanden zijn om. De verhuurder schrijft: “Wij kregen geen huur.” Wat doet Rima?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-dubbel-wacht = De gemeente betaalt vast

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-dubbel-wacht-why = Dat kan. Maar vaak stopt het na zes maanden. Zij kan het beter vandaag vragen.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-dubbel-vraag = Vandaag vragen en bellen

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-dubbel-vraag-why = Zij vraagt haar { $contact }: wie betaalt deze maand? En zij belt de verhuurder: ik ben ermee bezig.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-dubbel-betaal = Meteen twee keer betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-dubbel-betaal-why = Zij wil het goed doen. Maar is het al betaald? Dan is haar geld weg. Eerst vragen, dan betalen.

# Vraag met drie antwoorden.
lesson-overnemen-auto = 🏦 Hoe betaalt Khaled de huur elke maand op tijd?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-auto-incasso = Het gaat vanzelf

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-auto-incasso-why = Bij <b>automatische incasso</b> haalt de verhuurder het geld op. Handig. Wel moet er op die dag genoeg op de bank staan.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-auto-zelf = Zelf, met een vaste dag

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-auto-zelf-why = Ook goed. Hij zet de dag in zijn telefoon. Dan vergeet hij niets.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-auto-later = Als er geld over is

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-auto-later-why = Aan het eind van de maand is het geld vaak op. De huur eerst betalen geeft rust.

# Vraag met drie antwoorden.
lesson-overnemen-klaar = 💭 Rima vindt het nog moeilijk. Wat kan zij doen?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-klaar-stil = Niets zeggen en hopen

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-klaar-stil-why = Hopen mag. Maar niemand weet dan dat zij hulp nodig heeft. Een kort bericht is genoeg.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-klaar-vertel = Het op tijd vertellen

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-klaar-vertel-why = Zij vertelt haar { $contact } wat lukt en wat nog niet. Dan kijken zij samen: is meer tijd nodig?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-overnemen-klaar-stuk = Met één rekening beginnen

# Reactie op dit antwoord. Nooit "fout".
lesson-overnemen-klaar-stuk-why = Goed idee: eerst één rekening zelf. Lukt dat? Dan de volgende. Vraag haar { $contact } of dat kan.

# Uitleg.
lesson-overnemen-check = ✅ Kijk deze dingen na, voor uw laatste dag:

# Vervolg van de uitleg.
lesson-overnemen-check-toeslag = 💶 Komen uw toeslagen op uw eigen rekening?

# Vervolg van de uitleg.
lesson-overnemen-check-adres = 🏠 Weet elk bedrijf waar u woont?

# Vervolg van de uitleg.
lesson-overnemen-check-post = 📬 Komen de rekeningen nu bij u, en niet bij de gemeente?

# Uitleg.
lesson-overnemen-end = 👍 Onthoud dit:
    • Begin vroeg, met een lijst.
    • Betaal eerst de huur.
    • Twijfelt u? Vraag het uw { $contact }.
    Stap voor stap lukt het.
