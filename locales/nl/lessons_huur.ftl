## Les: de huur, servicekosten en huurtoeslag. In elke tekst mag ook: $contact (wie begeleidt)
## en $municipality (naam van de gemeente). Samira is verzonnen, ook haar bedragen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-huur = De huur

# Wat iemand na de les weet, op één regel.
lesson-huur-goal = U weet straks: waar betaal ik voor, en wie helpt mij?

# Uitleg.
lesson-huur-huis = 🏠 De huur is het geld voor uw huis. U betaalt elke maand. In uw huurcontract staat op welke dag. De huur gaat voor alles: zo houdt u uw huis.

# Vervolg van de uitleg.
lesson-huur-huis-paid = 🏛️ Betaalt de gemeente nu uw huur? Vraag het uw { $contact } als u het niet zeker weet.

# Uitleg.
lesson-huur-delen = 🧾 In de huur zitten soms twee delen.
    • <b>Kale huur</b>: alleen het huis.
    • <b>Servicekosten</b>: wat u samen met de buren betaalt.

# Voorbeeld.
lesson-huur-delen-example = 👩 Samira komt uit Homs. Zij woont in een flat met een trap en een hal. Iemand maakt die schoon. Er brandt ook licht. Daarvoor betaalt elke buur mee.

# Een som. $kaal, $dienst: bedragen van de les.
lesson-huur-samen = 👩 De kale huur van Samira is { MONEY($kaal) }. De servicekosten zijn { MONEY($dienst) }. Hoeveel betaalt zij samen elke maand?

# Uitleg van de som. $kaal, $dienst, $result: bedragen van de les; $result is het antwoord.
lesson-huur-samen-why = { MONEY($kaal) } plus { MONEY($dienst) } is { MONEY($result) }. Dit bedrag gaat elke maand naar de verhuurder.

# Uitleg. $grens: bedrag van de les.
lesson-huur-toeslag = 💶 Hebt u een laag inkomen? Dan helpt de <b>huurtoeslag</b> soms met de huur. Uw huur telt mee tot ongeveer { MONEY($grens) } per maand.

# Vervolg van de uitleg.
lesson-huur-toeslag-dienst = Servicekosten tellen niet mee.

# Vervolg van de uitleg.
lesson-huur-toeslag-vraag = Uw huur mag hoger zijn. Kunt u de toeslag krijgen? Vraag uw { $contact }.

# Uitleg. $alleen, $samen: bedragen van de les.
lesson-huur-sparen = 🌱 Sparen mag. Wel is er een grens voor huurtoeslag.
    • U bent alleen: ongeveer { MONEY($alleen) }.
    • U hebt een partner: samen ongeveer { MONEY($samen) }.

# Opdracht: verdelen over dozen. Daarna komt één ding tegelijk.
lesson-huur-wie = 📞 Aan wie vertelt Samira dit?

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-huur-wie-verhuurder = 🏠 De verhuurder

# Knop: hier hoort iets bij. Hooguit 26 tekens.
lesson-huur-wie-toeslagen = 💶 Belastingdienst

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-huur-wie-kraan = 🚰 De kraan is kapot

# Waarom.
lesson-huur-wie-kraan-why = De kraan hoort bij het huis. Vraag de verhuurder: wie maakt dit?

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-huur-wie-loon = 👷 Ik verdien nu geld

# Waarom.
lesson-huur-wie-loon-why = Wie meer verdient, krijgt minder toeslag. Geef het door binnen vier weken. Zo hoeft zij later minder terug te betalen.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-huur-wie-broer = 👨 Mijn broer woont hier

# Waarom.
lesson-huur-wie-broer-why = Wie bij u woont, telt soms mee voor de toeslag. Geef het door binnen vier weken. Vertel het ook uw { $contact }.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-huur-wie-laat = ⏳ De huur komt later

# Waarom.
lesson-huur-wie-laat-why = De verhuurder wacht op de huur. Bel op tijd en zeg op welke dag u betaalt.

# Vraag met drie antwoorden.
lesson-huur-broer = 👨 De broer van Samira wil bij haar wonen. Zij krijgt huurtoeslag. Wat doet zij eerst?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-huur-broer-niets = Hij komt, ik zeg niets

# Reactie op dit antwoord. Nooit "fout".
lesson-huur-broer-niets-why = Helpen is mooi. Maar later kan er een brief komen: geld terug. Eerst vragen houdt het rustig.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-huur-broer-vraag = Vragen wat er verandert

# Reactie op dit antwoord. Nooit "fout".
lesson-huur-broer-vraag-why = Zij vraagt het haar { $contact }. Dan weet zij wat er met huur, toeslag en bijstand gebeurt. Daarna kiest zij zelf.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-huur-broer-nee = Meteen nee zeggen

# Reactie op dit antwoord. Nooit "fout".
lesson-huur-broer-nee-why = Dat mag. Maar misschien kan het wel. Vragen geeft een goed antwoord.

# Vraag met drie antwoorden.
lesson-huur-tekort = 😟 Samira kan deze maand de huur niet betalen. Wat helpt het meest?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-huur-tekort-wacht = Volgende maand dubbel

# Reactie op dit antwoord. Nooit "fout".
lesson-huur-tekort-wacht-why = Dubbel betalen is zwaar. En de verhuurder weet nu van niets. Eerst bellen is beter.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-huur-tekort-bel = Nu bellen en samen kijken

# Reactie op dit antwoord. Nooit "fout".
lesson-huur-tekort-bel-why = Zij belt de verhuurder en haar { $contact }. Samen vinden zij vaak een plan. Hoe vroeger, hoe makkelijker.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-huur-tekort-half = De helft betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-huur-tekort-half-why = De helft is beter dan niets. Maar zonder bellen komt er toch een brief. Bel, en spreek af wanneer de rest komt.

# Opdracht: in de goede volgorde zetten.
lesson-huur-brief = ✉️ Er komt een brief: de huur wordt hoger. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-huur-brief-lees = Kijken: hoeveel wordt het?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-huur-brief-dag = Kijken: vanaf welke dag?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-huur-brief-bank = Bij de bank veranderen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-huur-brief-toeslag = Huurtoeslag doorgeven

# Uitleg van de volgorde.
lesson-huur-brief-why = Eerst weet u het bedrag en de dag. Dan betaalt u op tijd genoeg. Daarna geeft u het door voor de toeslag.

# Uitleg.
lesson-huur-end = 👍 Onthoud dit:
    • De huur gaat voor alles.
    • Verandert er iets? Geef het door binnen vier weken.
    • Lukt betalen niet? Bel meteen.
