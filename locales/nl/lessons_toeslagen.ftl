## Les: toeslagen. In elke tekst mag ook: $contact (wie begeleidt) en $municipality (naam van de
## gemeente). Mehret is verzonnen. Alle bedragen komen uit amounts.toml.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-toeslagen = Toeslagen

# Wat iemand na de les weet, op één regel.
lesson-toeslagen-goal = U weet straks: welk geld kan ik krijgen? Wat moet ik melden?

# Uitleg: wat een toeslag is.
lesson-toeslagen-what = 🏛️ Een <b>toeslag</b> is geld van de overheid. Het helpt bij dure kosten. U vraagt het zelf aan bij de Belastingdienst.

# Voorbeeld.
lesson-toeslagen-what-example = 👩 Mehret komt uit Asmara. Zij woont met haar dochter van vier jaar. Voor huur, zorg en haar kind kan zij een toeslag vragen.

# Opdracht: dingen over dozen verdelen. Daarna komt één ding tegelijk.
lesson-toeslagen-which = 🎯 Waar is dit geld voor?

# Knop: een doos. Hooguit 26 tekens.
lesson-toeslagen-which-zorg = 🩺 Voor de zorg

# Knop: een doos. Hooguit 26 tekens.
lesson-toeslagen-which-huis = 🏠 Voor het huis

# Knop: een doos. Hooguit 26 tekens.
lesson-toeslagen-which-kind = 🧒 Voor een kind

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-which-zorgtoeslag = Zorgtoeslag

# Waarom het daar hoort.
lesson-toeslagen-which-zorgtoeslag-why = <b>Zorgtoeslag</b> helpt met de zorgverzekering. Kunt u dit krijgen? Vraag het uw { $contact }.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-which-huurtoeslag = Huurtoeslag

# Waarom het daar hoort.
lesson-toeslagen-which-huurtoeslag-why = <b>Huurtoeslag</b> helpt met de huur van uw huis. Houd bij de aanvraag uw huurcontract klaar.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-which-budget = Kindgebonden budget

# Waarom het daar hoort.
lesson-toeslagen-which-budget-why = <b>Kindgebonden budget</b> helpt ouders met de kosten van een kind. Er is een bedrag per kind.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-which-bijslag = Kinderbijslag

# Waarom het daar hoort.
lesson-toeslagen-which-bijslag-why = <b>Kinderbijslag</b> komt van de SVB, elke drie maanden. Het is dus niet elke maand.

# Uitleg: hoeveel zorgtoeslag is. $alone: per maand voor één persoon; $together: voor twee partners.
lesson-toeslagen-care = 🩺 Zorgtoeslag is hooguit ongeveer { MONEY($alone) } per maand. Voor partners samen hooguit ongeveer { MONEY($together) }. Met meer inkomen wordt het minder.

# Uitleg: huurtoeslag. $counts: zoveel huur per maand telt mee.
lesson-toeslagen-rent = 🏠 Bij huurtoeslag telt de huur mee tot ongeveer { MONEY($counts) } per maand. <b>Servicekosten</b> tellen niet mee, zoals licht in de hal.

# Uitleg: spaargeld bij huurtoeslag. $alone: grens voor één persoon; $together: grens voor partners.
lesson-toeslagen-rent-saved = 💰 Spaargeld mag: alleen tot ongeveer { MONEY($alone) }. Met een partner samen tot ongeveer { MONEY($together) }.

# Uitleg: kindgebonden budget per jaar. $small: kind tot 12 jaar; $middle: 12 tot en met 15; $big: 16 en 17.
lesson-toeslagen-child = 🧒 Kindgebonden budget, hooguit ongeveer, per kind per jaar:
    • tot 12 jaar: { MONEY($small) }
    • 12 tot en met 15 jaar: { MONEY($middle) }
    • 16 en 17 jaar: { MONEY($big) }

# Uitleg: extra voor wie alleen met kinderen woont. $single: bedrag per jaar.
lesson-toeslagen-child-single = Woont u alleen met uw kinderen? Dan komt er ongeveer { MONEY($single) } per jaar bij.

# Uitleg: kinderbijslag per drie maanden. $small: kind tot 6 jaar; $middle: 6 tot en met 11; $big: 12 tot en met 17.
lesson-toeslagen-quarter = 🧒 Kinderbijslag is ongeveer, per kind, elke drie maanden:
    • tot 6 jaar: { MONEY($small) }
    • 6 tot en met 11 jaar: { MONEY($middle) }
    • 12 tot en met 17 jaar: { MONEY($big) }

# Uitleg: het begin: wachten op de eerste toeslag.
lesson-toeslagen-wait = ⏳ De eerste toeslag komt niet meteen. Vaak duurt het ongeveer acht weken. Vraag hem dus snel aan, dan begint het wachten eerder.

# Uitleg: hulp in de tussentijd. $contact: wie begeleidt.
lesson-toeslagen-wait-help = 🤝 Sommige gemeenten helpen in die weken met geld. Dit heet <b>overbrugging</b>. Vraag uw { $contact }: kan dat ook bij mij?

# Vraag met drie antwoorden.
lesson-toeslagen-waiting = 👩 Mehret vroeg zes weken geleden huurtoeslag aan. Er is nog niets. De huur komt eraan. Wat doet zij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-toeslagen-waiting-wacht = Stil wachten

# Reactie op dit antwoord. Nooit "fout".
lesson-toeslagen-waiting-wacht-why = Zes weken is nog heel gewoon. Maar de huur wacht niet. Eén vraag kan al helpen.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-toeslagen-waiting-vraag = Hulp vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-toeslagen-waiting-vraag-why = Een { $contact } kijkt mee of de aanvraag goed is. Misschien betaalt de gemeente de huur, of helpt zij met overbrugging.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-toeslagen-waiting-leen = Snel geld lenen

# Reactie op dit antwoord. Nooit "fout".
lesson-toeslagen-waiting-leen-why = Zo is de huur op tijd. Maar een lening moet terug, soms met extra geld. Eerst hulp vragen is vrij.

# Uitleg: veranderingen melden.
lesson-toeslagen-change = 📣 Verandert er iets? Meld het binnen <b>vier weken</b>. Zoals werk, meer inkomen, een baby of een ander huis. Of er komt iemand bij u wonen.

# Uitleg: waar iemand meldt. $contact: wie begeleidt.
lesson-toeslagen-change-where = U meldt het bij de Belastingdienst, met DigiD. Hebt u bijstand? Vertel het ook de gemeente. Lukt het niet? Vraag uw { $contact }.

# Uitleg bij een getekende brief: een toeslag verandert.
lesson-toeslagen-change-drawn = ✉️ De getekende brief zegt: zo was de toeslag, zo wordt hij. Kijk altijd of het klopt.

# Opdracht: dingen over dozen verdelen. Daarna komt één ding tegelijk.
lesson-toeslagen-tell = 📣 Meldt u dit voor uw toeslag?

# Knop: een doos. Hooguit 26 tekens.
lesson-toeslagen-tell-meld = 📣 Ja, melden

# Knop: een doos. Hooguit 26 tekens.
lesson-toeslagen-tell-niet = 😌 Nee, hoeft niet

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-tell-werk = 💼 U begint met werken

# Waarom het daar hoort.
lesson-toeslagen-tell-werk-why = Met werk verandert uw inkomen. Dan wordt de toeslag anders. Meld het snel, dan hoeft u later minder terug te betalen.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-tell-fiets = 🚲 U koopt een fiets

# Waarom het daar hoort.
lesson-toeslagen-tell-fiets-why = Wat u koopt van uw geld, is van u. Dat hoeft u voor een toeslag niet te zeggen.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-tell-partner = 💍 Uw partner komt erbij

# Waarom het daar hoort.
lesson-toeslagen-tell-partner-why = Met een partner telt het inkomen van u beiden. Ook als uw gezin uit het buitenland komt. Meld de dag waarop uw partner hier komt wonen.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-tell-huis = 📦 U gaat verhuizen

# Waarom het daar hoort.
lesson-toeslagen-tell-huis-why = Een ander huis heeft een andere huur. Dus ook een andere huurtoeslag. Geef ook de gemeente uw nieuwe adres.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-toeslagen-tell-les = 📚 U start met taalles

# Waarom het daar hoort.
lesson-toeslagen-tell-les-why = Taalles verandert uw inkomen niet. Twijfelt u bij iets anders? Vraag het uw { $contact }.

# Uitleg: waarom iemand soms terugbetaalt.
lesson-toeslagen-back = 🔁 Eerst krijgt u een bedrag dat geschat is. Later rekent de Belastingdienst het precies uit. Kreeg u te veel? Dan gaat er geld terug. Dat mag vaak in delen.

# Voorbeeld.
lesson-toeslagen-back-example = 👩 Mehret ging in mei werken. Zij meldde het pas in november. Zes maanden lang kreeg zij iets te veel.

# Een som: $veel is een bedrag van een voorbeeld.
lesson-toeslagen-sum = 👩 Elke maand was het { MONEY($veel) } te veel, zes maanden lang. Hoeveel betaalt Mehret terug?

# Uitleg van de som. $result is de uitkomst; $veel is een bedrag van een voorbeeld.
lesson-toeslagen-sum-why = 6 keer { MONEY($veel) } is { MONEY($result) }. Een kleine melding op tijd had dit kunnen schelen.

# Vraag met drie antwoorden; twee passen goed.
lesson-toeslagen-letter = ✉️ Mehret krijgt een brief over haar toeslag. Er kan geld terug moeten. Wat doet zij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-toeslagen-letter-weg = De brief wegleggen

# Reactie op dit antwoord. Nooit "fout".
lesson-toeslagen-letter-weg-why = Zo'n brief geeft zorgen, dat is gewoon. Maar het bedrag blijft bestaan. Met hulp is er bijna altijd een weg.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-toeslagen-letter-kijk = Kijken of alles klopt

# Reactie op dit antwoord. Nooit "fout".
lesson-toeslagen-letter-kijk-why = Goed begin. Soms staat er een oud inkomen of adres in. Klopt het niet, dan belt zij, of vraagt zij een { $contact }.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-toeslagen-letter-deel = Betalen in delen

# Reactie op dit antwoord. Nooit "fout".
lesson-toeslagen-letter-deel-why = Dat kan vaak, als het bedrag klopt. Zij vraagt om een <b>betalingsregeling</b>. Dan blijft er elke maand genoeg over.

# Slot van de les.
lesson-toeslagen-end = 👍 Onthoud dit:
    • Vraag toeslagen snel aan.
    • Verandert er iets? Meld het binnen vier weken.
    • Een brief over geld terug? Kijk eerst, vraag hulp.
