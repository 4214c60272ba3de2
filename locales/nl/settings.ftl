## Instellingen: taal, gegevens, wie deze telefoon gebruikt, stoppen.

# Boven de knoppen van de instellingen.
settings-title = ⚙️ <b>Instellingen</b>

# Vraag of de berichten moeten stoppen.
stop-ask = Wilt u geen berichten meer van mij?

# Afspraken blijven gelden.
stop-appointments-stand = Uw afspraken en uw brieven blijven gelden. Ik herinner u er dan niet meer aan.

# Na het stoppen.
stop-done = 🔕 Goed. Ik stuur u geen berichten meer.

# Hoe men weer begint.
stop-back = Schrijf mij en ik geef altijd antwoord. Wilt u weer berichten krijgen? Druk op de knop.

# Mijn gegevens: wat er bewaard is. $municipality: naam van de gemeente.
data-kept = 🔒 <b>Mijn gegevens</b>
    Dit bewaart de gemeente { $municipality } hier:
    • uw voornaam en uw taal
    • de datums van uw inburgering
    • uw uren les en meedoen
    • de vragen die u stuurde
    • wat u afvinkt bij het verhuizen
    • het nummer van deze chat

# Wat er niet bewaard is.
data-not-kept = Dit bewaren wij hier niet:
    • uw BSN
    • uw achternaam en uw adres
    • hoeveel geld u hebt

# Wat iemand kan doen.
data-choice = U mag uw gegevens bekijken, verbeteren en laten wissen.

# Mijn gegevens, voor een gast.
data-guest = 🔒 <b>Mijn gegevens</b>
    Ik weet niet wie u bent. Ik bewaar alleen uw taal en uw keuzes in deze chat.

# Waarom wij dit mogen: de taak van de gemeente. $municipality: naam van de gemeente.
data-task = 🏛️ De gemeente { $municipality } helpt u met inburgeren. Dat is haar taak in de wet. Daarvoor zijn uw stappen en uw afspraken nodig.

# Wat alleen met toestemming mag: geld, mening, delen.
data-consent = 🤝 Voor andere dingen vragen wij eerst uw ja. Zoals uw eigen geldplan, uw mening, of delen met een coach. Uw ja mag u altijd terugnemen.

# Nooit voor boetes.
data-no-fines = Wat u hier leert of vraagt, gebruiken wij nooit voor een boete.

# Klagen mag.
data-complaint = Niet tevreden over uw gegevens? Vraag hulp aan de gemeente. Of ga naar de Autoriteit Persoonsgegevens.

# Zeker weten: gegevens laten verbeteren. $contact: hoe de contactpersoon heet.
data-sure-correct = ✏️ Klopt er iets niet? Dan vraag ik uw { $contact } om u te helpen. Zal ik dat doen?

# Zeker weten: gegevens laten wissen. $contact: hoe de contactpersoon heet.
data-sure-erase = 🗑️ Dan vraag ik uw { $contact } om uw gegevens hier te wissen. Uw dossier bij de gemeente blijft bestaan. Zal ik dat vragen?

# Zeker weten: Wegwijs niet meer gebruiken.
data-withdraw = Wilt u Wegwijs niet meer gebruiken?

# Stoppen kost niets.
data-withdraw-free = Dat mag altijd. Uw uitkering en uw hulp blijven hetzelfde.

# Wie nu spreekt, in een chat van meer mensen. $name: voornaam.
people-who = 👪 Deze chat is nu van <b>{ $name }</b>.

# Hoe er een gezinslid bij komt.
people-add = Gebruikt uw familie deze telefoon ook? Open dan hier ook hun uitnodiging. Er gaat niets weg.

# Er is een code.
people-pin-on = 🔑 Uw gegevens zitten achter een code.

# Er is geen code.
people-pin-off = U kunt een code kiezen. Dan kan een ander uw gegevens niet lezen.

# Uitnodiging om een code te typen.
pin-choose = 🔑 Kies een code van <b>vier cijfers</b>. Typ de code nu in een bericht.

# Code vergeten.
pin-forgotten = Code vergeten? Uw consulent helpt u.

# De code is gekozen.
pin-chosen = ✅ Uw code is klaar. Ik vraag de code als u een kwartier weg was.

# Het bericht met de code zelf wissen.
pin-erase-message = Wis nu zelf uw bericht met de code. Dan ziet niemand die.

# Vraag om de code. $name: voornaam.
pin-enter = 🔑 { $name }, typ uw code van vier cijfers.

# Knop: een andere taal.
button-language = 🌐 Taal

# Knop: mijn gegevens.
button-data = 🔒 Mijn gegevens

# Knop: wie gebruikt deze telefoon, en de code.
button-people = 👪 Familie en code

# Knop: geen berichten meer.
button-stop = 🔕 Stoppen

# Knop: ja, stop met berichten.
button-stop-yes = 🔕 Ja, stoppen

# Knop: nee, blijf berichten sturen.
button-stop-no = ✅ Nee, doorgaan

# Knop: weer berichten krijgen.
button-resume = 🔔 Weer berichten

# Knop: waarom bewaren wij dit?
button-data-why = ❓ Waarom mag dit?

# Knop: er klopt iets niet.
button-data-correct = ✏️ Er klopt iets niet

# Knop: mijn gegevens laten wissen.
button-data-erase = 🗑️ Laten wissen

# Knop: Wegwijs niet meer gebruiken.
button-withdraw = ✖️ Niet meer gebruiken

# Knop: ja, ik wil Wegwijs niet meer gebruiken.
button-withdraw-yes = ✖️ Ja, ik stop ermee

# Knop: toch blijven gebruiken.
button-keep-using = ✅ Nee, ik blijf

# Knop: een code kiezen of veranderen.
button-pin = 🔑 Een code kiezen

# Knop: de code weghalen.
button-pin-remove = 🔓 Code weghalen
