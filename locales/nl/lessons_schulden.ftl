## Les: schulden. In elke tekst mag ook: $contact (wie begeleidt) en $municipality (naam van de
## gemeente). Samira en Tesfay zijn verzonnen, ook hun bedragen. Wees hier extra vriendelijk.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-schulden = Schulden

# Wat iemand na de les weet, op één regel.
lesson-schulden-goal = U weet straks: wat doe ik bij de eerste brief? En wie helpt?

# Uitleg.
lesson-schulden-wat = 🤝 Een <b>schuld</b> is geld dat u nog moet betalen. Veel mensen hebben er een. Hoe eerder u hulp vraagt, hoe kleiner hij blijft.

# Voorbeeld.
lesson-schulden-wat-example = 👩 Samira komt uit Homs. Zij kocht een bed en betaalt later. Dan is haar telefoon kapot. Zij koopt een nieuwe, en het bed is nog niet betaald. Zo begint een schuld vaak: heel gewoon.

# Uitleg.
lesson-schulden-weg = ✉️ Betaalt iemand niet op tijd? Dan komen er brieven, een voor een:

# Vervolg van de uitleg.
lesson-schulden-weg-een = 1️⃣ <b>Herinnering</b>: u vergat te betalen. Dat kost vaak niets.

# Vervolg van de uitleg.
lesson-schulden-weg-twee = 2️⃣ <b>Aanmaning</b>: u hebt nog veertien dagen.

# Vervolg van de uitleg. $minimum: bedrag van de les.
lesson-schulden-weg-drie = 3️⃣ <b>Incasso</b>: er komen kosten bij. Bij een kleine rekening ongeveer { MONEY($minimum) }.

# Vervolg van de uitleg.
lesson-schulden-weg-vier = 4️⃣ <b>Deurwaarder</b>: die komt met een brief aan de deur. Ook dan kunt u nog praten.

# Vraag met drie antwoorden.
lesson-schulden-welke = ✉️ Kijk naar deze brief. Er staat: betaal binnen 14 dagen. Betaalt u later? Dan komen er kosten bij. Welke brief is dit?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-welke-herinnering = Een herinnering

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-welke-herinnering-why = Een herinnering komt eerst en is zachter. Hier staat: 14 dagen, en daarna kosten. Dan is het een aanmaning.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-welke-aanmaning = Een aanmaning

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-welke-aanmaning-why = De 14 dagen zijn het teken. Nu betalen of bellen houdt het zonder kosten.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-welke-vonnis = Een brief van de rechter

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-welke-vonnis-why = Dat lijkt zo, want de brief is streng. Maar een rechter komt pas veel later. Dit is een aanmaning.

# Opdracht: in de goede volgorde zetten.
lesson-schulden-stappen = 📬 Welke brief komt eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-schulden-stappen-herinnering = Herinnering

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-schulden-stappen-aanmaning = Aanmaning

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-schulden-stappen-incasso = Incasso

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-schulden-stappen-deurwaarder = Deurwaarder

# Uitleg van de volgorde.
lesson-schulden-stappen-why = Elke stap maakt de rekening hoger. Bij elke stap mag u bellen. Bij de eerste is het makkelijkst.

# Een som. $rekening, $minimum: bedragen van de les.
lesson-schulden-kosten = 👩 Het bed kost nog { MONEY($rekening) }. Na de aanmaning komt er ongeveer { MONEY($minimum) } bij. Hoeveel is het dan samen?

# Uitleg van de som. $rekening, $minimum, $result: bedragen van de les; $result is het antwoord.
lesson-schulden-kosten-why = { MONEY($rekening) } plus { MONEY($minimum) } is { MONEY($result) }. Eén telefoontje op tijd scheelt dus veel geld.

# Vraag met drie antwoorden.
lesson-schulden-eerste = ✉️ Samira krijgt de eerste herinnering. Zij heeft het geld nu niet. Wat helpt het meest?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-eerste-wacht = Wachten op meer geld

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-eerste-wacht-why = Wachten voelt rustig. Maar de winkel weet van niets en stuurt de volgende brief. Een korte vraag nu is genoeg.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-eerste-bel = Bellen en delen vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-eerste-bel-why = De winkel hoort zo: zij wil betalen. Vaak mag het in delen. Dat heet een <b>betalingsregeling</b>. Vraag of dat op papier kan.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-eerste-leen = Ergens anders lenen

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-eerste-leen-why = Dan is deze rekening weg. Maar er is een nieuwe schuld, soms met meer kosten. Delen vragen kost vaak minder.

# Een som. $rekening: bedrag van de les.
lesson-schulden-deel = 👩 Een andere rekening is { MONEY($rekening) }. Samira mag in vier delen betalen. Hoeveel is één deel?

# Uitleg van de som. $rekening, $result: bedragen van de les; $result is het antwoord.
lesson-schulden-deel-why = { MONEY($rekening) } gedeeld door vier is { MONEY($result) }. Zeg alleen ja tegen een deel dat echt lukt.

# Opdracht: verdelen over dozen. Daarna komt één ding tegelijk.
lesson-schulden-haast = ⚖️ Er is niet genoeg geld voor alles. Wat betaalt u eerst?

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-schulden-haast-eerst = 1️⃣ Eerst

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-schulden-haast-later = ⏳ Later

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-schulden-haast-huur = 🏠 De huur

# Waarom.
lesson-schulden-haast-huur-why = Met de huur houdt u uw huis. Die gaat voor.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-schulden-haast-stroom = 💡 Gas en stroom

# Waarom.
lesson-schulden-haast-stroom-why = Licht en warmte hebt u elke dag nodig.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-schulden-haast-zorg = 🩺 Zorgverzekering

# Waarom.
lesson-schulden-haast-zorg-why = Zo kunt u naar de dokter en het ziekenhuis.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-schulden-haast-schoenen = 👟 Mooie nieuwe schoenen

# Waarom.
lesson-schulden-haast-schoenen-why = Mooie schoenen kunnen wachten tot de rest betaald is.

# Uitleg.
lesson-schulden-familie = 👪 Soms is er nog een schuld van de reis. Of familie ver weg vraagt om geld. Dat is zwaar, want u houdt van hen. U mag hier hulp bij vragen.

# Voorbeeld.
lesson-schulden-familie-example = 👨 De broer van Tesfay belt uit Asmara. Hij vraagt om geld voor hun moeder. Tesfay heeft alleen zijn leefgeld. Hij wil zijn broer helpen, en zijn huis houden.

# Vraag met drie antwoorden.
lesson-schulden-sturen = 👨 Wat kan Tesfay doen?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-sturen-alles = Alles sturen

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-sturen-alles-why = Hij geeft graag. Maar dan is er geen geld voor eten en rekeningen. Met een schuld kan hij later minder helpen.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-sturen-beetje = Eerst huis, dan een beetje

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-sturen-beetje-why = Eerst betaalt hij huis en eten. Dan ziet hij wat hij echt kan missen. Zo kan hij langer helpen.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-schulden-sturen-praat = Vertellen hoe het hier is

# Reactie op dit antwoord. Nooit "fout".
lesson-schulden-sturen-praat-why = Hij laat zien wat alles hier kost. Familie weet dat vaak niet. Zo begrijpen zij elkaar beter.

# Uitleg.
lesson-schulden-hulp = 📞 Lukt het niet alleen? Neem al uw brieven mee naar uw { $contact }. Ook de dichte. Vraag: wie helpt bij schulden in { $municipality }?

# Uitleg.
lesson-schulden-end = 👍 Onthoud dit:
    • Maak elke brief open.
    • Bel bij de eerste brief.
    • Eerst huis, licht en zorg.
    • Vraag hulp, het liefst vandaag.
