## Les: de zorgverzekering en het eigen risico. In elke tekst mag ook: $contact (wie begeleidt)
## en $municipality (naam van de gemeente). Selam is verzonnen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-zorg = Zorgverzekering

# Wat iemand na de les weet, op één regel.
lesson-zorg-goal = U weet straks: wat betaalt de verzekering, en wat betaal ik?

# Uitleg.
lesson-zorg-premie = 🩺 Bent u ziek? Dan betaalt de zorgverzekering een groot deel. Iedereen heeft deze verzekering nodig. U betaalt er elke maand voor. Dat bedrag heet <b>premie</b>.

# Voorbeeld.
lesson-zorg-premie-example = 👩 Selam komt uit Asmara. Zij is bijna nooit ziek. Toch betaalt zij elke maand premie. Dan breekt zij haar been. Het ziekenhuis is heel duur. De verzekering betaalt nu het grootste deel.

# Uitleg.
lesson-zorg-paid = 🏛️ Hebt u bijstand? Dan betaalt de gemeente vaak de eerste zes maanden de premie. Is dat bij u ook zo? Vraag het uw { $contact }.

# Uitleg. $alleen, $samen: bedragen van de les.
lesson-zorg-toeslag = 💶 Is uw inkomen laag? Dan helpt de <b>zorgtoeslag</b> vaak.
    • U woont alleen: hooguit ongeveer { MONEY($alleen) } per maand.
    • U hebt een partner: samen hooguit ongeveer { MONEY($samen) } per maand.

# Vervolg van de uitleg.
lesson-zorg-toeslag-first = ⏳ U vraagt dit aan bij de Belastingdienst. De eerste toeslag komt vaak pas na acht weken.

# Uitleg. $risico: bedrag van de les.
lesson-zorg-risico = 🧾 Gaat u naar het ziekenhuis? Dan betaalt u eerst een deel zelf. Dit heet <b>eigen risico</b>. Het is ongeveer { MONEY($risico) } in een jaar. Daarna betaalt de verzekering.

# Voorbeeld.
lesson-zorg-risico-example = 👩 Het been van Selam kost veel. Zij betaalt zelf het eigen risico. De rest betaalt de verzekering. Volgend jaar begint het tellen opnieuw.

# Vervolg van de uitleg.
lesson-zorg-risico-ask = 💡 Niet alle zorg telt mee. Vraag uw verzekering: telt dit mee?

# Opdracht: verdelen over dozen. Daarna komt één ding tegelijk.
lesson-zorg-soort = 🩺 Betaalt u dit elke maand, of soms? Of krijgt u dit geld?

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-zorg-soort-maand = 📅 Elke maand betalen

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-zorg-soort-soms = 🧾 Soms betalen

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-zorg-soort-krijg = 💶 Geld dat ik krijg

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-zorg-soort-premie = Premie

# Waarom.
lesson-zorg-soort-premie-why = De premie is voor elke maand. Ook als u niet ziek bent.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-zorg-soort-ziekenhuis = Eigen risico

# Waarom.
lesson-zorg-soort-ziekenhuis-why = Eigen risico betaalt u alleen na zorg. Bijvoorbeeld na een dag in het ziekenhuis.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-zorg-soort-toeslag = Zorgtoeslag

# Waarom.
lesson-zorg-soort-toeslag-why = De zorgtoeslag krijgt u van de Belastingdienst. Hij helpt om de premie te betalen.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-zorg-soort-tandarts = 🦷 De tandarts

# Waarom.
lesson-zorg-soort-tandarts-why = Een rekening van de tandarts komt soms. Vraag vooraf: wat kost het, en wie betaalt?

# Een som. $risico, $betaald: bedragen van de les.
lesson-zorg-nog = 👩 Het eigen risico is ongeveer { MONEY($risico) } in een jaar. Selam betaalde dit jaar al { MONEY($betaald) }. Hoeveel kan er nog komen?

# Uitleg van de som. $risico, $betaald, $result: bedragen van de les; $result is het antwoord.
lesson-zorg-nog-why = { MONEY($risico) } min { MONEY($betaald) } is { MONEY($result) }. Dit kan dit jaar nog komen. Is dat er ook geweest? Dan betaalt de verzekering.

# Vraag met drie antwoorden.
lesson-zorg-vergeten = ✉️ Selam vergat twee maanden de premie. Er komt een brief van de verzekering. Wat doet zij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-zorg-vergeten-wacht = Wachten tot er geld is

# Reactie op dit antwoord. Nooit "fout".
lesson-zorg-vergeten-wacht-why = Een maand wachten lijkt rustig. Maar er komen meer brieven. Na zes maanden wordt de premie vaak hoger. Nu bellen is goedkoper.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-zorg-vergeten-bel = De verzekering bellen

# Reactie op dit antwoord. Nooit "fout".
lesson-zorg-vergeten-bel-why = Zij vraagt: mag ik in delen betalen? Dat heet een <b>betalingsregeling</b>. Is bellen lastig? Dan kan een { $contact } helpen.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-zorg-vergeten-stop = De verzekering stoppen

# Reactie op dit antwoord. Nooit "fout".
lesson-zorg-vergeten-stop-why = De verzekering is verplicht. Zonder verzekering is een ziekenhuis heel duur. Samen een plan maken helpt meer.

# Opdracht: in de goede volgorde zetten.
lesson-zorg-rekening = ✉️ Er komt een rekening voor eigen risico. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-zorg-rekening-open = De brief openen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-zorg-rekening-zorg = Kijken: wat was het?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-zorg-rekening-geld = Kijken: is er genoeg geld?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-zorg-rekening-vraag = Betalen, of delen vragen

# Uitleg van de volgorde.
lesson-zorg-rekening-why = Weet u welke zorg het was? Dan ziet u of de rekening klopt. Is het te veel ineens? Vraag om delen, voor de laatste dag.

# Uitleg.
lesson-zorg-end = 👍 Onthoud dit:
    • Premie: elke maand.
    • Eigen risico: alleen na zorg.
    • Te veel ineens? Bel vroeg en vraag om delen.
