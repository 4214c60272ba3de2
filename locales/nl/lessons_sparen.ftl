## Les: sparen, een buffer, en verzekering. In elke tekst mag ook: $contact (wie begeleidt) en
## $municipality (naam van de gemeente). Selam is verzonnen, ook haar bedragen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-sparen = Sparen

# Wat iemand na de les weet, op één regel.
lesson-sparen-goal = U weet straks: hoe begin ik klein, en wat doet een verzekering?

# Uitleg.
lesson-sparen-buffer = 🌱 Soms gaat er iets kapot. Dan is het fijn als er geld opzij ligt. Dit geld heet een <b>buffer</b>.

# Voorbeeld.
lesson-sparen-buffer-example = 👩 Selam komt uit Asmara. Haar oude wasmachine stopt. Zij heeft een potje met spaargeld. Zij koopt een andere, zonder te lenen.

# Uitleg. $van, $tot: bedragen van de les.
lesson-sparen-hoeveel = 📰 Hoeveel is een goede buffer? In de krant staat: ongeveer { MONEY($van) } tot { MONEY($tot) }.

# Vervolg van de uitleg.
lesson-sparen-hoeveel-klein = 🐜 Dat is veel. Het hoeft niet snel. Elke kleine stap telt. Een beetje elke week is een goed begin.

# Uitleg.
lesson-sparen-mag = 🏛️ Hebt u bijstand? Sparen mag, maar er is een grens. Vraag uw { $contact }: hoeveel spaargeld mag ik hebben?

# Een som. $week: bedrag van de les.
lesson-sparen-weken = 👩 Selam legt elke week { MONEY($week) } opzij. Hoeveel heeft zij na tien weken?

# Uitleg van de som. $week, $result: bedragen van de les; $result is het antwoord.
lesson-sparen-weken-why = Tien keer { MONEY($week) } is { MONEY($result) }. Van klein geld wordt langzaam groot geld.

# Opdracht: in de goede volgorde zetten.
lesson-sparen-geld = 💶 Er komt geld binnen. Waar gaat het eerst naartoe? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-sparen-geld-vast = Huur en rekeningen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-sparen-geld-eten = Eten voor de week

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-sparen-geld-spaar = Een beetje sparen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-sparen-geld-rest = De rest

# Uitleg van de volgorde.
lesson-sparen-geld-why = Eerst huis en eten. Spaar dan meteen een beetje. Wie wacht tot het eind van de maand, houdt vaak niets over.

# Vraag met drie antwoorden.
lesson-sparen-waar = 🌱 Waar bewaart Selam haar spaargeld?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-sparen-waar-huis = Thuis in een doos

# Reactie op dit antwoord. Nooit "fout".
lesson-sparen-waar-huis-why = Zo ziet zij het geld. Maar een doos kan weg raken. En geld dat zo dichtbij is, gaat snel op.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-sparen-waar-bank = Apart, bij de bank

# Reactie op dit antwoord. Nooit "fout".
lesson-sparen-waar-bank-why = Bij de bank kan zij een aparte <b>spaarrekening</b> vragen. Het geld ligt dan apart van het geld voor de week.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-sparen-waar-vriend = Bij een vriendin

# Reactie op dit antwoord. Nooit "fout".
lesson-sparen-waar-vriend-why = Een vriendin is lief. Maar zij kan het zelf nodig hebben. Dan is het lastig om te vragen.

# Uitleg.
lesson-sparen-pech = ☂️ Een verzekering is samen betalen voor pech. Iedereen betaalt elke maand een beetje. Wie pech heeft, krijgt hulp uit dat geld.

# Voorbeeld.
lesson-sparen-pech-example = 👩 In Asmara legden buren geld bij elkaar voor wie pech had. Hier doet een bedrijf dat, met een contract.

# Vervolg van de uitleg.
lesson-sparen-pech-welke = 💡 De zorgverzekering is verplicht. Welke hebt u nog meer nodig? Vraag dat uw { $contact }.

# Opdracht: verdelen over dozen. Daarna komt één ding tegelijk.
lesson-sparen-wie = ☂️ Wie betaalt deze pech?

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-sparen-wie-spaar = 🌱 Mijn spaargeld

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-sparen-wie-zorg = 🩺 Zorgverzekering

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-sparen-wie-vraag = ❓ Dat vraag ik eerst

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-sparen-wie-was = 🧺 Wasmachine kapot

# Waarom.
lesson-sparen-wie-was-why = Een wasmachine gaat na een paar jaar kapot. Daar is de buffer voor.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-sparen-wie-been = 🦵 Een been breken

# Waarom.
lesson-sparen-wie-been-why = De zorgverzekering betaalt uw dokter. Soms betaalt u eerst een deel: eigen risico. Ook dan helpt een buffer.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-sparen-wie-jas = 🧥 Een jas voor de winter

# Waarom.
lesson-sparen-wie-jas-why = De winter komt elk jaar. Een beetje sparen in de zomer helpt.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-sparen-wie-raam = ⚽ Bal door raam van buren

# Waarom.
lesson-sparen-wie-raam-why = Uw kind schopt een bal door het raam van de buren. Voor zoiets bestaat soms een verzekering. Vraag uw { $contact } of u die nodig hebt.

# Vraag met drie antwoorden.
lesson-sparen-deur = 🚪 Iemand belt aan. Hij zegt: “Heel goedkope verzekering, maar teken nu!” Wat doet Selam?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-sparen-deur-teken = Nu tekenen

# Reactie op dit antwoord. Nooit "fout".
lesson-sparen-deur-teken-why = Goedkoop klinkt fijn. Maar zij weet niet wat zij tekent. Wie haast maakt, mag wachten.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-sparen-deur-vraag = Nee, eerst vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-sparen-deur-vraag-why = Nee zeggen mag, zonder reden. Haar { $contact } kan met haar meekijken.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-sparen-deur-mee = Vragen om papier

# Reactie op dit antwoord. Nooit "fout".
lesson-sparen-deur-mee-why = Met papier kan zij rustig lezen. Tekenen kan ook volgende week nog.

# Een som. $gespaard, $machine: bedragen van de les.
lesson-sparen-op = 👩 Selam spaarde { MONEY($gespaard) }. Een andere wasmachine kost { MONEY($machine) }. Hoeveel blijft er over?

# Uitleg van de som. $gespaard, $machine, $result: bedragen van de les; $result is het antwoord.
lesson-sparen-op-why = { MONEY($gespaard) } min { MONEY($machine) } is { MONEY($result) }. Haar buffer is nu kleiner. Zij spaart rustig verder.

# Uitleg.
lesson-sparen-end = 👍 Onthoud dit:
    • Een beetje elke week is genoeg.
    • Spaar meteen als er geld komt.
    • Haast aan de deur? Zeg nee.
