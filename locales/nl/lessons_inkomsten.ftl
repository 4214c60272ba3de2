## Les: wat komt er binnen, wat gaat eruit, en wat blijft over? In elke tekst mag ook: $contact
## (wie begeleidt) en $municipality (naam van de gemeente). Samir is verzonnen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-inkomsten = Inkomsten en uitgaven

# Wat iemand na de les weet, op één regel.
lesson-inkomsten-goal = U weet straks: wat komt binnen, wat gaat eruit, wat blijft over?

# Uitleg: geld dat binnenkomt.
lesson-inkomsten-in = 💰 Er komt geld bij u binnen. Dit heet <b>inkomsten</b>. Bijvoorbeeld bijstand, loon van werk of een toeslag.

# Voorbeeld.
lesson-inkomsten-in-example = 👨 Samir komt uit Homs. Hij woont hier met zijn vrouw en twee kinderen. Zij krijgen bijstand. Zij krijgen ook geld voor de kinderen.

# Uitleg: hoeveel de bijstand is voor wie alleen woont. $amount: bedrag per maand.
lesson-inkomsten-one = 🧾 Woont u alleen, of alleen met kinderen? Dan is de bijstand hooguit { MONEY($amount) } per maand. Bij u kan het anders zijn. Kijk in uw brief.

# Uitleg: vakantiegeld. $contact: wie begeleidt.
lesson-inkomsten-one-holiday = 🌴 Een deel hiervan is <b>vakantiegeld</b>. Vraag uw { $contact }: wanneer krijg ik dat?

# Uitleg: hoeveel de bijstand is voor wie met een partner woont. $amount: bedrag per maand.
lesson-inkomsten-two = 🧾 Woont u met uw partner? Zijn u beiden 21 jaar of ouder? Dan is de bijstand samen hooguit { MONEY($amount) } per maand. Bij u kan het anders zijn. Kijk in uw brief.

# Uitleg: vakantiegeld. $contact: wie begeleidt.
lesson-inkomsten-two-holiday = 🌴 Een deel hiervan is <b>vakantiegeld</b>. Vraag uw { $contact }: wanneer krijgen wij dat?

# Uitleg: geld dat eruit gaat.
lesson-inkomsten-out = 🛍️ Er gaat ook geld uit. Dit heet <b>uitgaven</b>. Er zijn drie soorten.

# Uitleg: de drie soorten.
lesson-inkomsten-out-kinds = • <b>Vaste lasten</b>: elke maand hetzelfde, zoals de huur.
    • <b>Elke week</b>: eten en de bus.
    • <b>Soms</b>: een jas, of iets dat stuk gaat.

# Voorbeeld.
lesson-inkomsten-out-example = 👨 Samir telt alleen de huur en het eten. Dan gaat de fiets van zijn dochter stuk. Nu telt hij ook wat soms komt.

# Opdracht: dingen over dozen verdelen. Daarna komt één ding tegelijk.
lesson-inkomsten-which = 📦 Welke soort uitgave is dit?

# Knop: een doos. Hooguit 26 tekens.
lesson-inkomsten-which-vast = 📌 Vast, elke maand

# Knop: een doos. Hooguit 26 tekens.
lesson-inkomsten-which-week = 🛒 Elke week

# Knop: een doos. Hooguit 26 tekens.
lesson-inkomsten-which-soms = 🔧 Soms

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-inkomsten-which-huur = 🏠 De huur

# Waarom het daar hoort.
lesson-inkomsten-which-huur-why = De huur komt elke maand. Het bedrag blijft lang hetzelfde.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-inkomsten-which-eten = 🍞 Eten

# Waarom het daar hoort.
lesson-inkomsten-which-eten-why = Eten koopt u elke week. U kiest zelf in welke winkel.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-inkomsten-which-telefoon = 📱 Telefoon per maand

# Waarom het daar hoort.
lesson-inkomsten-which-telefoon-why = Met een contract betaalt u elke maand. Ook als u weinig belt. Dan hoort het bij de vaste lasten.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-inkomsten-which-bus = 🚌 De bus

# Waarom het daar hoort.
lesson-inkomsten-which-bus-why = De bus betaalt u per rit. Lopen of fietsen kan soms ook.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-inkomsten-which-jas = 🧥 Een warme jas

# Waarom het daar hoort.
lesson-inkomsten-which-jas-why = Een jas koopt u niet elke maand. De winter komt wel elk jaar. Leg er elke maand iets voor opzij.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-inkomsten-which-fiets = 🚲 Fiets maken

# Waarom het daar hoort.
lesson-inkomsten-which-fiets-why = U weet niet wanneer de fiets stuk gaat. U weet wel: het gebeurt een keer. Een beetje spaargeld helpt dan.

# Een som: $komt en $vast zijn bedragen van een voorbeeld.
lesson-inkomsten-left = 👨 Bij Samir komt { MONEY($komt) } per maand binnen. Zijn vaste lasten zijn { MONEY($vast) }. Hoeveel blijft er over voor de rest?

# Uitleg van de som. $result is de uitkomst; $komt en $vast zijn bedragen van een voorbeeld.
lesson-inkomsten-left-why = { MONEY($komt) } min { MONEY($vast) }. Er blijft { MONEY($result) } over. Hiervan betaalt hij eten, de bus en alles wat soms komt.

# Een som: $dag is een bedrag van een voorbeeld.
lesson-inkomsten-small = ☕ Samir koopt onderweg naar les koffie en een broodje. Dit kost { MONEY($dag) } per dag. Hij doet dit 20 dagen per maand. Hoeveel is dat per maand?

# Uitleg van de som. $result is de uitkomst; $dag is een bedrag van een voorbeeld.
lesson-inkomsten-small-why = 20 keer { MONEY($dag) } is { MONEY($result) }. Een klein bedrag wordt groot. Alleen wie het ziet, kan kiezen.

# Vraag met drie antwoorden.
lesson-inkomsten-habit = ☕ Samir vindt dit veel geld. Hij houdt ook van zijn koffie. Wat past bij hem?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-habit-stop = Nooit meer iets kopen

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-habit-stop-why = Zo spaart hij het meest. Maar alles laten is moeilijk. Vaak houdt iemand dat niet lang vol.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-habit-minder = Vaker iets van huis

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-habit-minder-why = Hij neemt vaak thee en brood mee. Eén keer per week koopt hij koffie. Zo blijft er geld over, en ook iets leuks.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-habit-niets = Alles zo laten

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-habit-niets-why = Dit mag, het is zijn geld. Is er genoeg over? Dan kan het. Komt hij te kort, dan is hier iets te winnen.

# Opdracht: in de goede volgorde zetten.
lesson-inkomsten-overview = 📝 U maakt een overzicht van uw geld. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-inkomsten-overview-in = Opschrijven: dit komt in

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-inkomsten-overview-vast = Opschrijven: wat is vast?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-inkomsten-overview-min = Rekenen: wat blijft over?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-inkomsten-overview-week = Verdelen over de weken

# Uitleg van de volgorde.
lesson-inkomsten-overview-why = U begint met wat zeker is: geld dat binnenkomt. Dan de vaste lasten. Wat overblijft, kunt u verdelen.

# Vraag met drie antwoorden.
lesson-inkomsten-short = 👨 Deze maand gaat er meer uit dan er in komt. Wat doet Samir?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-short-lenen = Geld lenen van een vriend

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-short-lenen-why = Een vriend helpt graag. Maar volgende maand moet het terug. Dan is er nóg minder. Kijk eerst waar het geld blijft.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-short-laten = Een rekening laten liggen

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-short-laten-why = Vandaag geeft dit rust. Maar een rekening die blijft liggen, wordt vaak duurder. Bellen en uitleggen helpt wel.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-short-praten = Opschrijven en hulp vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-short-praten-why = Op papier ziet hij waar het geld blijft. Samen met een { $contact } vindt hij een oplossing. Veel mensen vragen dit.

# Uitleg: geld dat iemand geeft, naast bijstand. $amount: bedrag per jaar; $contact: wie begeleidt.
lesson-inkomsten-gift = 🎁 Krijgt u geld van familie of vrienden? Een gift tot { MONEY($amount) } per jaar telt niet mee voor de bijstand. Krijgt u meer? Vraag het eerst uw { $contact }.

# Vraag met drie antwoorden.
lesson-inkomsten-job = 💼 Samir kan zaterdag werken in een winkel. Hij krijgt bijstand. Wat doet hij eerst?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-job-vraag = Vertellen en vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-job-vraag-why = Een { $contact } legt uit wat hij mag houden. Dan weet hij vooraf hoeveel er binnenkomt. Later hoeft hij niets terug te betalen.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-job-niets = Niets zeggen

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-job-niets-why = Werken is goed. Maar loon telt mee voor de bijstand. Hoort de gemeente het later? Dan moet er vaak geld terug. Vertellen is veilig.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-inkomsten-job-later = Later vertellen

# Reactie op dit antwoord. Nooit "fout".
lesson-inkomsten-job-later-why = Het is goed dat hij het vertelt. Eerst vragen is nog beter. Dan klopt de bijstand meteen.

# Slot van de les.
lesson-inkomsten-end = 👍 Onthoud dit:
    • Schrijf op wat binnenkomt en wat eruit gaat.
    • Tel ook wat soms komt.
    • Te weinig geld? Praat er vroeg over.
