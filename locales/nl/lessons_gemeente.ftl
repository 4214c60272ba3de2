## Les: belasting van de gemeente en het waterschap, water uit de kraan, en kwijtschelding. In
## elke tekst mag ook: $contact (wie begeleidt) en $municipality (naam van de gemeente). Tesfay
## is verzonnen, ook zijn bedragen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-gemeente = Gemeente en water

# Wat iemand na de les weet, op één regel.
lesson-gemeente-goal = U weet straks: van wie is deze rekening, en wie helpt?

# Uitleg.
lesson-gemeente-wat = 🏛️ De gemeente haalt uw afval op. Zij zorgt ook voor de straat. Daarvoor betaalt u belasting. Hoeveel dat is, staat in de brief. Elke gemeente kiest dit zelf.

# Voorbeeld.
lesson-gemeente-wat-example = 👨 Tesfay komt uit Asmara. Hij krijgt een brief van { $municipality }. Er staat: belasting voor afval. Hij denkt: ik werk nog niet, toch belasting? Ja, want iedereen heeft afval. Maar met weinig geld kan hij hulp vragen.

# Uitleg.
lesson-gemeente-water = 💧 Over water komen er twee soorten brieven.

# Vervolg van de uitleg.
lesson-gemeente-water-kraan = 🚰 Het water uit uw kraan komt van een waterbedrijf. U betaalt wat u gebruikt.

# Vervolg van de uitleg.
lesson-gemeente-water-dijk = 🌊 Het <b>waterschap</b> zorgt voor dijken en schoon water buiten. Daarvoor betaalt u belasting.

# Opdracht: verdelen over dozen. Daarna komt één ding tegelijk.
lesson-gemeente-van = 📬 Van wie komt deze rekening?

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-gemeente-van-gemeente = 🏛️ De gemeente

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-gemeente-van-schap = 🌊 Het waterschap

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-gemeente-van-bedrijf = 🚰 Het waterbedrijf

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-gemeente-van-afval = 🗑️ Afval ophalen

# Waarom.
lesson-gemeente-van-afval-why = Het afval gaat weg met de wagen van de gemeente.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-gemeente-van-dijk = 🌊 Dijken en sloten

# Waarom.
lesson-gemeente-van-dijk-why = Nederland ligt laag. Het waterschap houdt het water buiten.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-gemeente-van-kraan = 🚰 Water om te drinken

# Waarom.
lesson-gemeente-van-kraan-why = Dit komt van het waterbedrijf. Vraag uw { $contact }: wie betaalt dit nu bij mij?

# Uitleg.
lesson-gemeente-weinig = 🤲 Hebt u weinig geld? Dan hoeft u soms niet alles te betalen. Soms zelfs niets. Dit heet <b>kwijtschelding</b>. U moet er wel zelf om vragen.

# Vervolg van de uitleg.
lesson-gemeente-weinig-twee = 2️⃣ Vraag het twee keer: bij de gemeente en bij het waterschap.

# Vervolg van de uitleg.
lesson-gemeente-weinig-tijd = ⏰ Doe het snel na de brief. De ene plek geeft zes weken. De andere geeft drie maanden. In uw brief staat de laatste dag.

# Vraag met drie antwoorden.
lesson-gemeente-tweede = ✉️ Tesfay hoeft de gemeente niet te betalen. Nu komt er een brief van het waterschap. Wat doet hij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-gemeente-tweede-klaar = Niets: het is geregeld

# Reactie op dit antwoord. Nooit "fout".
lesson-gemeente-tweede-klaar-why = Dat zou makkelijk zijn. Maar het waterschap weet niets van de gemeente. Vragen moet hier nog een keer.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-gemeente-tweede-ook = Ook hier hulp vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-gemeente-tweede-ook-why = De gemeente en het waterschap kijken elk apart. Soms zegt de een ja en de ander nee. Vragen kost niets.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-gemeente-tweede-betaal = Meteen alles betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-gemeente-tweede-betaal-why = Op tijd betalen is goed. Maar misschien hoeft het niet. Vraag eerst, ruim voor de laatste dag.

# Vraag met drie antwoorden.
lesson-gemeente-laat = 📅 De brief kwam twee maanden geleden. Tesfay leest nu pas over kwijtschelding. Wat doet hij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-gemeente-laat-nooit = Het is te laat

# Reactie op dit antwoord. Nooit "fout".
lesson-gemeente-laat-nooit-why = Misschien is het nog op tijd. Niet elke plek heeft dezelfde laatste dag. Kijk in de brief.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-gemeente-laat-vraag = Vandaag vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-gemeente-laat-vraag-why = Hij kijkt naar de laatste dag in de brief. Dan vraagt hij het. Een { $contact } kan helpen met het papier.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-gemeente-laat-wacht = Wachten op volgend jaar

# Reactie op dit antwoord. Nooit "fout".
lesson-gemeente-laat-wacht-why = Volgend jaar mag hij weer vragen. Maar deze rekening blijft dan liggen. Vandaag vragen is de moeite waard.

# Een som. $rekening: bedrag van de les.
lesson-gemeente-deel = 🧾 Tesfay krijgt geen kwijtschelding. De rekening is { MONEY($rekening) }. Hij mag in acht delen betalen. Hoeveel is één deel?

# Uitleg van de som. $rekening, $result: bedragen van de les; $result is het antwoord.
lesson-gemeente-deel-why = { MONEY($rekening) } gedeeld door acht is { MONEY($result) }. Zo past het in de maand. Vraag altijd of delen mag.

# Opdracht: in de goede volgorde zetten.
lesson-gemeente-aanvraag = ✉️ U vraagt kwijtschelding. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-gemeente-aanvraag-open = De brief openen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-gemeente-aanvraag-dag = De laatste dag zoeken

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-gemeente-aanvraag-vraag = De aanvraag doen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-gemeente-aanvraag-bewaar = Het antwoord bewaren

# Uitleg van de volgorde.
lesson-gemeente-aanvraag-why = Zo weet u: van wie is de brief? Tot wanneer kan het? Dan vraagt u. Bewaar het antwoord: u kunt het later laten zien.

# Uitleg.
lesson-gemeente-end = 👍 Onthoud dit:
    • Weinig geld? Vraag om kwijtschelding.
    • Vraag het bij de gemeente én bij het waterschap.
    • Kijk naar de laatste dag in de brief.
