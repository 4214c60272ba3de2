## Verhuizen: wat moet u regelen? `item-NAAM` is de titel (ook op een knop, hooguit 26 tekens),
## `item-NAAM-…` de uitleg. Namen en getallen komen uit het profiel. In elke tekst mag ook:
## $contact (wie begeleidt) en $municipality (naam van de gemeente).

# Iets om te regelen bij het verhuizen.
item-huur = Huurcontract

# Uitleg.
item-huur-what = Het <b>huurcontract</b> gaat over uw huis. Er staat in hoeveel huur u betaalt. Lees het met iemand samen. Teken pas als u het begrijpt.

# Voor wie bijstand krijgt: de gemeente betaalt dit in het begin.
item-huur-paid = 🧾 Krijgt u bijstand? Dan betaalt de gemeente in het begin de huur.

# Zoals hierboven, met de naam van de verhuurder. $landlord: van wie het huis is.
item-huur-paid-to = 🧾 Krijgt u bijstand? Dan betaalt de gemeente in het begin de huur. Het geld gaat naar { $landlord }.

# Waar niet bekend is of de gemeente dit betaalt.
item-huur-which = 🧾 Krijgt u bijstand? Misschien betaalt de gemeente dit in het begin. Vraag het uw { $contact }.

# Wie hierbij helpt. $partner: naam van de organisatie.
item-huur-helper = 🤝 Uw begeleider van { $partner } helpt u hierbij.

# Iets om te regelen bij het verhuizen.
item-energie = Gas, water en stroom

# Uitleg.
item-energie-what = Voor gas en stroom kiest u een bedrijf. U betaalt elke maand een bedrag. Na een jaar krijgt u een rekening: de <b>jaarafrekening</b>.

# Voor wie bijstand krijgt: de gemeente betaalt dit in het begin.
item-energie-paid = 🧾 Krijgt u bijstand? Dan betaalt de gemeente in het begin gas, water en stroom.

# Waar niet bekend is of de gemeente dit betaalt.
item-energie-which = 🧾 Krijgt u bijstand? Misschien betaalt de gemeente dit in het begin. Vraag het uw { $contact }.

# Waar de gemeente dit niet betaalt. Dit moet heel duidelijk zijn.
item-energie-self = ⚠️ De gemeente betaalt gas, water en stroom <b>niet</b>. U betaalt dit zelf. Regel het dus snel.

# Wie hierbij helpt. $partner: naam van de organisatie.
item-energie-helper = 🤝 Uw begeleider van { $partner } helpt u hierbij.

# Iets om te regelen bij het verhuizen.
item-meterstanden = Meterstanden

# Uitleg: de cijfers op de meter.
item-meterstanden-what = Een meter telt uw gas, water en stroom. Schrijf op de eerste dag de cijfers op. Maak er een foto van. Geef de cijfers aan het bedrijf.

# Iets om te regelen bij het verhuizen.
item-zorgverzekering = Zorgverzekering

# Uitleg.
item-zorgverzekering-what = Iedereen in Nederland heeft een zorgverzekering nodig. De verzekering betaalt uw dokter en ziekenhuis. Vraag ook naar zorgtoeslag: geld dat hierbij helpt.

# Voor wie bijstand krijgt: de gemeente betaalt dit in het begin.
item-zorgverzekering-paid = 🧾 Krijgt u bijstand? Dan betaalt de gemeente dit in het begin.

# Zoals hierboven, met de naam van de verzekeraar. $insurer: naam van de zorgverzekeraar.
item-zorgverzekering-paid-at = 🧾 Krijgt u bijstand? Dan betaalt de gemeente dit in het begin. De verzekering is van { $insurer }.

# Waar niet bekend is of de gemeente dit betaalt.
item-zorgverzekering-which = 🧾 Krijgt u bijstand? Misschien betaalt de gemeente dit in het begin. Vraag het uw { $contact }.

# Wie hierbij helpt. $partner: naam van de organisatie.
item-zorgverzekering-helper = 🤝 Uw begeleider van { $partner } helpt u hierbij.

# Iets om te regelen bij het verhuizen: inschrijven bij de gemeente.
item-brp = Inschrijven (BRP)

# Uitleg.
item-brp-what = Geef uw nieuwe adres aan de gemeente. De gemeente schrijft u in: in de <b>BRP</b>. Maak hiervoor een afspraak.

# Iets om te regelen bij het verhuizen.
item-bank = Bankrekening

# Uitleg.
item-bank-what = U hebt een bankrekening nodig. Daar komt uw geld op. Hebt u er nog geen? Vraag om hulp.

# Iets om te regelen bij het verhuizen: meubels en spullen.
item-inrichting = Meubels en spullen

# Uitleg.
item-inrichting-what = Wat hebt u nodig in huis? Maak een lijst. Hebt u weinig geld? Vraag uw { $contact } wat er kan.

# Waar de gemeente bijzondere bijstand noemt.
item-inrichting-furnish = 🧾 Vraag naar <b>bijzondere bijstand</b>. Dat is geld voor extra kosten.

# Iets om te regelen bij het verhuizen.
item-huisarts = Een huisarts

# Uitleg.
item-huisarts-what = De huisarts is uw eigen dokter. Zoek er een dicht bij uw huis. Bel en vraag: mag ik bij u komen?

# Iets om te regelen bij het verhuizen, voor wie kinderen heeft.
item-school = School voor uw kinderen

# Uitleg.
item-school-what = Hebt u kinderen? Zoek een school dicht bij uw huis. Vraag uw { $contact } om hulp.

# Knop: de lijst voor het verhuizen.
button-checklist = 📦 Ik ga verhuizen

# Boven de lijst.
checklist-title = 📦 <b>Ik ga verhuizen</b>
    Dit moet u regelen. Kies iets voor uitleg.

# Hoeveel er klaar is. $done: aantal dingen dat klaar is; $count: hoeveel dingen er zijn.
checklist-done = Klaar: { $done } van { $count }.

# Alles is klaar.
checklist-all-done = 🎉 Alles is klaar. Goed gedaan!

# Knop van één ding. $sign: teken (klaar of niet); $title: wat er te regelen is.
label-item = { $sign } { $title }

# Titel van één ding. $title: wat er te regelen is.
checklist-name = <b>{ $title }</b>

# Knop: dit is klaar.
button-item-done = ✅ Dit is klaar

# Knop: dit is toch niet klaar.
button-item-open = ▫️ Dit is nog niet klaar
