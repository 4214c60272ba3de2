## Les: werken naast de bijstand. In elke tekst mag ook: $contact (wie begeleidt) en
## $municipality (naam van de gemeente). Tesfay is verzonnen, ook zijn bedragen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-werken = Werken naast bijstand

# Wat iemand na de les weet, op één regel.
lesson-werken-goal = U weet straks: wat gebeurt er met mijn geld als ik werk?

# Uitleg.
lesson-werken-mag = 👷 Ook met bijstand mag u werken. Ook een paar uur is goed. Uw loon telt mee: de gemeente betaalt dan minder bijstand.

# Voorbeeld.
lesson-werken-mag-example = 👨 Tesfay komt uit Asmara. Hij werkt op zaterdag in een keuken. Hij krijgt nu loon en iets minder bijstand. Hij leert Nederlands van de kok. Later wil hij meer uren.

# Uitleg. $hoogst: bedrag van de les.
lesson-werken-houden = 💶 Soms mag u een deel van het loon houden.
    • Een kwart van uw loon.
    • Hooguit { MONEY($hoogst) } per maand.
    • Hooguit zes maanden.

# Vervolg van de uitleg.
lesson-werken-houden-vraag = ❓ Dit is niet bij iedereen zo. Vraag uw { $contact }: mag ik een deel houden?

# Een som. $loon: bedrag van de les.
lesson-werken-kwart = 👨 Tesfay verdient { MONEY($loon) } in een maand. Hij mag een kwart houden. Hoeveel is dat?

# Uitleg van de som. $loon, $result: bedragen van de les; $result is het antwoord.
lesson-werken-kwart-why = { MONEY($loon) } gedeeld door vier is { MONEY($result) }. Een kwart is één van vier gelijke delen.

# Een som. $loon, $kwart, $hoogst: bedragen van de les.
lesson-werken-grens = 👨 Later verdient hij { MONEY($loon) }. Een kwart is { MONEY($kwart) }. De grens is { MONEY($hoogst) }. Hoeveel mag hij houden?

# Uitleg van de som. $kwart, $hoogst, $result: bedragen van de les; $result is het antwoord.
lesson-werken-grens-why = { MONEY($kwart) } is meer dan de grens van { MONEY($hoogst) }. Dan telt de grens: { MONEY($result) }. Zijn loon en bijstand samen zijn nog steeds meer dan eerst.

# Opdracht: in de goede volgorde zetten.
lesson-werken-baan = 👷 U kunt ergens werken. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-werken-baan-vertel = Mijn consulent vertellen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-werken-baan-teken = Lezen en dan tekenen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-werken-baan-stuur = Loonbrief naar gemeente

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-werken-baan-kijk = Kijken: klopt de bijstand?

# Uitleg van de volgorde.
lesson-werken-baan-why = Vertel het vroeg: dan weet u wat er verandert. Het papier met uw loon heet <b>loonstrook</b>. Uw { $contact } zegt hoe u die stuurt.

# Opdracht: verdelen over dozen. Daarna komt één ding tegelijk.
lesson-werken-telt = 🧮 Telt dit mee voor de bijstand?

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-werken-telt-telt = ✅ Dit telt mee

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-werken-telt-niet = 🙅 Dit telt niet mee

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-werken-telt-loon = 👷 Loon

# Waarom.
lesson-werken-telt-loon-why = Loon telt mee. Soms mag u er een deel van houden.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-werken-telt-bijslag = 👶 Kinderbijslag

# Waarom.
lesson-werken-telt-bijslag-why = Kinderbijslag is voor uw kinderen. Die telt niet mee.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-werken-telt-zorg = 🩺 Zorgtoeslag

# Waarom.
lesson-werken-telt-zorg-why = Een toeslag helpt met één soort kosten. Die telt niet mee voor de bijstand.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-werken-telt-cadeau = 🎁 Een klein cadeau

# Waarom. $giften: bedrag van de les.
lesson-werken-telt-cadeau-why = Cadeaus tellen niet mee tot { MONEY($giften) } in een jaar. Krijgt u meer? Vertel het uw { $contact }.

# Vraag met drie antwoorden.
lesson-werken-papier = 👨 Een man zegt: “Werk morgen bij mij. Geen papier, geld in de hand.” Wat doet Tesfay?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-werken-papier-doen = Doen: geld is geld

# Reactie op dit antwoord. Nooit "fout".
lesson-werken-papier-doen-why = Het geld komt snel. Maar zonder papier kan hij niets laten zien. Krijgt hij te weinig? Dan is er weinig hulp.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-werken-papier-contract = Vragen om een contract

# Reactie op dit antwoord. Nooit "fout".
lesson-werken-papier-contract-why = Op papier staat hoeveel uur en hoeveel loon. Een goede baas vindt dat gewoon.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-werken-papier-vraag = Eerst consulent vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-werken-papier-vraag-why = Een { $contact } kent de regels voor werk. Vragen kost één bericht.

# Uitleg.
lesson-werken-toeslag = 📣 Gaat u meer verdienen? Dan veranderen ook uw toeslagen. Geef het binnen vier weken door aan de Belastingdienst. Zo hoeft u later minder terug te betalen.

# Vraag met drie antwoorden.
lesson-werken-loon = 💶 Tesfay krijgt zijn eerste loon. De bijstand is nog niet minder. Wat is slim?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-werken-loon-alles = Alles uitgeven

# Reactie op dit antwoord. Nooit "fout".
lesson-werken-loon-alles-why = Een feestje mag. Maar misschien was de bijstand te hoog. Dan betaalt hij later geld terug.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-werken-loon-apart = Vertellen, deel bewaren

# Reactie op dit antwoord. Nooit "fout".
lesson-werken-loon-apart-why = Hij stuurt zijn loonstrook en legt een deel apart. Is er te veel bijstand betaald? Dan ligt het geld klaar.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-werken-loon-stil = Niets zeggen

# Reactie op dit antwoord. Nooit "fout".
lesson-werken-loon-stil-why = Dan weet de gemeente het niet en betaalt te veel. Later moet dat geld terug. Vertellen geeft rust.

# Uitleg.
lesson-werken-end = 👍 Onthoud dit:
    • Werken mag. Vertel het vroeg.
    • Bewaar elke loonstrook.
    • Geef ook uw toeslagen door.
