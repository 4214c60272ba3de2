## Les: wat betaalt de gemeente, en wat is leefgeld? In elke tekst mag ook: $contact (wie
## begeleidt) en $municipality (naam van de gemeente). Amina is verzonnen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-leefgeld = Leefgeld

# Wat iemand na de les weet, op één regel.
lesson-leefgeld-goal = U weet straks: wie betaalt wat, en welk geld is voor mij?

# Uitleg: de gemeente betaalt uit de bijstand.
lesson-leefgeld-paid = 🧾 U krijgt bijstand. In het begin krijgt u niet al het geld zelf. De gemeente betaalt er eerst rekeningen van. Zij doet dat voor u.

# Hoe dit heet in brieven.
lesson-leefgeld-paid-name = Dit heet <b>financieel ontzorgen</b>. Het duurt zes maanden. Soms duurt het langer.

# Voorbeeld.
lesson-leefgeld-paid-example = 👩 Amina krijgt bijstand. De gemeente betaalt haar huur. Amina ziet dit geld dus niet op haar bank. Maar de huur is wel betaald.

# Uitleg: wat er overblijft.
lesson-leefgeld-rest = 🛒 De rest van het geld is voor u. Dit heet <b>leefgeld</b>. Hiervan koopt u eten en kleren. U betaalt er ook uw telefoon van.

# Voorbeeld.
lesson-leefgeld-rest-example = 👩 Amina krijgt elke week leefgeld. In het weekend is het op. Zij kiest nu: eerst eten voor de hele week, dan de rest.

# Vraag met drie antwoorden.
lesson-leefgeld-who = ✉️ Amina krijgt een rekening. Zij weet niet: betaalt de gemeente dit? Wat doet zij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-who-gemeente = Wachten op de gemeente

# Reactie op dit antwoord. Nooit "fout".
lesson-leefgeld-who-gemeente-why = Misschien betaalt de gemeente, misschien niet. Wacht Amina? Dan komt er soms een tweede brief. Vragen kost niets en geeft rust.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-who-ik = Snel zelf betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-leefgeld-who-ik-why = Zo komt er geen tweede brief. Maar misschien betaalt de gemeente ook. Dan is er twee keer betaald. Eerst vragen is beter.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-who-vraag = Vragen wie betaalt

# Reactie op dit antwoord.
lesson-leefgeld-who-vraag-why = Een { $contact } kan dit zien. Amina stuurt een foto van de brief. Zo weet zij het snel.

# Opdracht: rekeningen over dozen verdelen. Daarna komt één rekening tegelijk.
lesson-leefgeld-bills = 📬 Wie betaalt deze rekening nu?

# Knop: de gemeente betaalt. Hooguit 26 tekens.
lesson-leefgeld-bills-gemeente = 🏛️ De gemeente

# Knop: ik betaal zelf. Hooguit 26 tekens.
lesson-leefgeld-bills-ik = 🙋 Ik zelf

# Knop: dat vraag ik eerst. Hooguit 26 tekens.
lesson-leefgeld-bills-vraag = ❓ Dat vraag ik eerst

# Een rekening om te verdelen. Hooguit 26 tekens.
lesson-leefgeld-bills-huur = 🏠 De huur

# Waarom. Boven deze tekst staat al wat er voor deze lezer van bekend is.
lesson-leefgeld-bills-huur-why = De huur is voor uw huis. U betaalt of de gemeente betaalt: elke maand.

# Een rekening om te verdelen. Hooguit 26 tekens.
lesson-leefgeld-bills-stroom = 💡 Gas en stroom

# Waarom. Boven deze tekst staat al wat er voor deze lezer van bekend is.
lesson-leefgeld-bills-stroom-why = Niet elke gemeente betaalt gas en stroom. Daarom is dit goed om te weten.

# Een rekening om te verdelen. Hooguit 26 tekens.
lesson-leefgeld-bills-zorg = 🩺 Zorgverzekering

# Waarom. Boven deze tekst staat al wat er voor deze lezer van bekend is.
lesson-leefgeld-bills-zorg-why = Dit is het bedrag per maand. Een rekening van uw tandarts is iets anders. Vraag eerst wie die betaalt.

# Een rekening om te verdelen. Hooguit 26 tekens.
lesson-leefgeld-bills-eten = 🍞 Eten

# Waarom.
lesson-leefgeld-bills-eten-why = Eten koopt u zelf. Daar is uw leefgeld voor.

# Een rekening om te verdelen. Hooguit 26 tekens.
lesson-leefgeld-bills-telefoon = 📱 Telefoon

# Waarom.
lesson-leefgeld-bills-telefoon-why = De telefoon betaalt u zelf, van uw leefgeld.

# Opdracht: in de goede volgorde zetten.
lesson-leefgeld-first = ✉️ Er komt een brief over geld. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-leefgeld-first-open = De brief openen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-leefgeld-first-wie = Kijken: van wie?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-leefgeld-first-bedrag = Kijken: hoeveel, wanneer?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-leefgeld-first-vraag = Vragen: wie betaalt dit?

# Uitleg van de volgorde.
lesson-leefgeld-first-why = Een open brief is minder spannend. Weet u van wie hij is en hoeveel het is? Dan kunt u goed vragen.

# Uitleg: leefgeld over de week verdelen.
lesson-leefgeld-plan = 🗓️ Leefgeld is voor een hele week. Verdeel het op de eerste dag: eten, bus, telefoon en iets extra's.

# Voorbeeld.
lesson-leefgeld-plan-example = 👩 Amina doet haar geld in vier enveloppen. Is de envelop van de bus leeg? Dan gaat zij lopend. Het geld voor eten blijft zo heel.

# Vraag met drie antwoorden.
lesson-leefgeld-empty = 👩 Het is donderdag. Het leefgeld van Amina is op. Zij heeft nog weinig eten. Wat doet zij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-empty-leen = Lenen van een buurvrouw

# Reactie op dit antwoord. Nooit "fout".
lesson-leefgeld-empty-leen-why = Een buurvrouw die helpt, is fijn. Volgende week moet het wel terug. Dan is er weer minder. Kan het anders?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-empty-vraag = De consulent bellen

# Reactie op dit antwoord. Nooit "fout".
lesson-leefgeld-empty-vraag-why = Een { $contact } weet waar vandaag hulp is. Daarna kijken zij samen: is het leefgeld wel genoeg? Zo gaat volgende week beter.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-empty-wacht = Niets zeggen en wachten

# Reactie op dit antwoord. Nooit "fout".
lesson-leefgeld-empty-wacht-why = Om hulp vragen is soms lastig. Maar niemand hoeft honger te hebben. Veel mensen vragen dit, en het is gewoon.

# Een som. $leefgeld, $eten en $bus zijn bedragen van een voorbeeld.
lesson-leefgeld-week = 👩 Amina krijgt deze week { MONEY($leefgeld) }. Zij koopt eten voor { MONEY($eten) }. De bus kost { MONEY($bus) }. Hoeveel geld is er nog?

# Uitleg van de som. $leefgeld, $eten en $bus zijn bedragen van een voorbeeld; $result is wat er over is.
lesson-leefgeld-week-why = { MONEY($leefgeld) } min { MONEY($eten) } min { MONEY($bus) }. Er is nog { MONEY($result) }.

# Een som: $eten is een bedrag van een voorbeeld.
lesson-leefgeld-day = 🍞 Amina heeft { MONEY($eten) } voor eten, voor zeven dagen. Hoeveel is er per dag?

# Uitleg van de som. $result is de uitkomst; $eten is een bedrag van een voorbeeld.
lesson-leefgeld-day-why = { MONEY($eten) } gedeeld door 7 is { MONEY($result) }. Kookt zij voor twee dagen? Dan is het vaak nog goedkoper.

# Vraag bij een getekende brief: een herinnering. Drie antwoorden; twee passen goed.
lesson-leefgeld-letter = ✉️ Amina krijgt deze brief. Zij heeft de rekening nog niet betaald. Wat doet zij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-letter-leg = Hem laten liggen

# Reactie op dit antwoord. Nooit "fout".
lesson-leefgeld-letter-leg-why = Iedereen vergeet wel eens een rekening. Na deze brief komt vaak een strengere brief. Nu is het nog makkelijk.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-letter-foto = Een foto sturen

# Reactie op dit antwoord. Nooit "fout".
lesson-leefgeld-letter-foto-why = Weet zij niet wie dit betaalt? Of lukt betalen niet in één keer? Dan kijkt een { $contact } mee.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-leefgeld-letter-zelf = Kijken en betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-leefgeld-letter-zelf-why = Is de rekening van haar, en is er genoeg leefgeld? Dan is het meteen klaar. Weet zij het niet zeker, dan vraagt zij het eerst.

# Uitleg: na de zes maanden. $contact: wie begeleidt.
lesson-leefgeld-soon = 🌱 Na deze tijd krijgt u al het geld zelf. Dan betaalt u ook de vaste lasten zelf. Uw { $contact } vertelt u wanneer.

# Uitleg: waarom oefenen nu goed is.
lesson-leefgeld-soon-practise = Nu is een goede tijd om te oefenen. Daar zijn deze lessen voor: stap voor stap.

# Slot van de les.
lesson-leefgeld-end = 👍 Onthoud dit:
    • Leefgeld is het geld voor de week.
    • Een rekening? Laat hem nooit liggen. Vraag eerst: wie betaalt?
