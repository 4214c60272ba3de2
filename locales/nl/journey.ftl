## Mijn inburgering: waar sta ik, wat komt er, wat is een stap.

# Boven de weg van een gast. $municipality: naam van de gemeente of "Nederland".
journey-general = 🧭 Zo gaat inburgeren in { $municipality }.

# De eerste stap van een gast. $title: naam van de stap.
journey-general-start = Het begint met: <b>{ $title }</b>.

# Wat er nu is. $title: naam van de stap.
journey-now = 📍 Nu: <b>{ $title }</b>

# Wat er straks komt. $title: naam van de stap.
journey-next = 🔹 Daarna: { $title }

# Er is nu geen stap; de persoon wacht.
journey-waiting = 📍 U wacht nu op de volgende stap.

# Boven de lijst met alle stappen. $count: aantal stappen.
journey-all = { $count ->
        [one] 🗺️ Dit is <b>{ $count }</b> stap.
       *[other] 🗺️ Dit zijn alle <b>{ $count }</b> stappen.
    }

# Uitleg van de tekens voor de stappen.
journey-all-signs = ✅ klaar · 📍 nu · 🔹 hierna · ▫️ later

# Uitleg bij de lijst van een gast.
journey-all-general = Druk op een stap voor uitleg.

# Titel van één stap. $title: naam van de stap.
journey-step-title = <b>{ $title }</b>

# Stand van een stap.
journey-status-done = ✅ Dit is klaar.

# Stand van een stap.
journey-status-now = 📍 Hier bent u nu.

# Stand van een stap.
journey-status-next = 🔹 Dit komt hierna.

# Stand van een stap.
journey-status-later = ▫️ Dit komt later.

# Uiterste dag van een stap. $day: die dag.
journey-due = Uiterlijk { DAY($day) }.

# Uiterste dag die nog kan veranderen. $day: die dag.
journey-due-provisional = Voorlopig uiterlijk { DAY($day) }. Dit kan nog veranderen.

# Als een datum niet bekend is of niet kan kloppen.
journey-ask = Uw consulent vertelt u wanneer dit is.

# Weken tot het PIP klaar moet zijn. $weeks: aantal weken; $day: uiterste dag.
journey-weeks-left = { $weeks ->
        [one] ⏳ Nog { $weeks } week tot uw plan (<b>PIP</b>) klaar moet zijn: { DATE($day) }.
       *[other] ⏳ Nog { $weeks } weken tot uw plan (<b>PIP</b>) klaar moet zijn: { DATE($day) }.
    }

# Hetzelfde, maar voorlopig: de brief van DUO (kennisgeving) is nog niet bekend. $weeks en $day als hierboven.
journey-weeks-provisional = { $weeks ->
        [one] ⏳ Voorlopig nog { $weeks } week tot uw plan (<b>PIP</b>) klaar moet zijn: { DATE($day) }.
       *[other] ⏳ Voorlopig nog { $weeks } weken tot uw plan (<b>PIP</b>) klaar moet zijn: { DATE($day) }.
    }

# De tien weken zijn voorbij en er is nog geen PIP. Niet de schuld van de persoon.
journey-weeks-over = ⏳ Uw plan (<b>PIP</b>) komt later. Uw consulent is ermee bezig.

# Hoe lang financieel ontzorgen nog duurt. $days: aantal dagen; $day: laatste dag.
journey-ontzorgen-left = { $days ->
        [one] 💶 U krijgt nog { $days } dag hulp met vaste lasten. De laatste dag is { DATE($day) }.
       *[other] 💶 U krijgt nog { $days } dagen hulp met vaste lasten. De laatste dag is { DATE($day) }.
    }

# Tijd tot het einde van de inburgeringstermijn. $years: jaren; $months: maanden; $day: laatste dag.
journey-termijn-years = 🎓 Nog { $years ->
        [one] { $years } jaar
       *[other] { $years } jaar
    } en { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    } om in te burgeren. De laatste dag is { DATE($day) }.

# Hetzelfde, in hele jaren. $years: jaren; $day: laatste dag.
journey-termijn-whole-years = { $years ->
        [one] 🎓 Nog { $years } jaar om in te burgeren, tot en met { DATE($day) }.
       *[other] 🎓 Nog { $years } jaar om in te burgeren, tot en met { DATE($day) }.
    }

# Hetzelfde, minder dan een jaar. $months: maanden; $day: laatste dag.
journey-termijn-months = { $months ->
        [one] 🎓 Nog { $months } maand om in te burgeren, tot en met { DATE($day) }.
       *[other] 🎓 Nog { $months } maanden om in te burgeren, tot en met { DATE($day) }.
    }

# Hetzelfde, minder dan een maand. $day: laatste dag.
journey-termijn-days = 🎓 U kunt inburgeren tot en met { DATE($day) }. Praat met uw consulent.

# Op de tekening: hier bent u. Heel kort.
journey-picture-here = U bent hier

# Op de tekening: boven aan. Heel kort.
journey-picture-title = Mijn inburgering

# Op de tekening: er zijn meer stappen. $count: aantal.
journey-picture-more = { $count ->
        [one] nog { $count } stap
       *[other] nog { $count } stappen
    }

# Op de tekening: weken tot het plan (PIP). $weeks: aantal weken.
journey-picture-weeks = { $weeks ->
        [one] nog { $weeks } week tot PIP
       *[other] nog { $weeks } weken tot PIP
    }

# Op de tekening, bij de stap van nu: de uiterste dag. Heel kort. $day: die dag.
journey-picture-due = tot en met { DATE($day) }

# Knop van een stap. $sign: teken; $title: naam van de stap.
label-step = { $sign } { $title }

# Knop van een woord. $sign: teken; $title: het woord.
label-term = { $sign } { $title }

# Knop van een helper. $sign: teken; $title: wie.
label-contact = { $sign } { $title }

# Knop: alle stappen.
button-all-steps = 🗺️ Alle stappen

# Knop: de stap hierna.
button-step-after = ▸ De stap hierna

# Knop onder een stap met veel tekst: de rest van de uitleg.
button-read-on = 📖 Lees verder

# Knop: wie doet deze stap?
button-who-does-this = 👥 Wie doet dit?

# Boven de thema's met woorden.
words-title = 📖 <b>Woorden</b>

# Uitleg bij de woorden.
words-how = Staat er een moeilijk woord in uw brief? Kies een thema. U mag het woord ook typen.

# Titel van een thema: brieven en regels.
words-theme-letters = 📄 <b>Brieven en regels</b>

# Titel van een thema: leren en examen.
words-theme-learning = 🎓 <b>Leren</b>

# Titel van een thema: geld.
words-theme-money = 💶 <b>Geld</b>

# Titel van een thema: plan en gesprekken.
words-theme-plan = 🗓️ <b>Plan en gesprekken</b>

# Boven de woorden van een thema.
words-choose = Kies een woord.

# Titel van één woord. $title: het woord.
words-term = <b>{ $title }</b>

# Knop: thema brieven en regels.
button-theme-letters = 📄 Brieven en regels

# Knop: thema leren en examen.
button-theme-learning = 🎓 Leren

# Knop: thema geld.
button-theme-money = 💶 Geld

# Knop: thema plan en gesprekken.
button-theme-plan = 🗓️ Plan en gesprekken

# Boven de lijst van mensen die helpen.
contacts-title = 👥 <b>Wie helpt u?</b>

# Titel van één helper. $title: wie.
contacts-name = <b>{ $title }</b>

# Telefoonnummer. $phone: het nummer.
contacts-phone = 📞 Bel:
    <code>{ PLAIN($phone) }</code>

# Openingstijden. $first en $last: dagen; $opens en $closes: tijden.
contacts-hours = 🕘 { $first } – { $last }: { $opens } – { $closes }

# Als er geen nummer bekend is.
contacts-no-phone = 📞 Het nummer staat in uw brief.

# Adres. $address: het adres, zoals op de brief.
contacts-address = 📍 { $address }

# Dag van de week.
weekday-ma = maandag
# Dag van de week.
weekday-di = dinsdag
# Dag van de week.
weekday-wo = woensdag
# Dag van de week.
weekday-do = donderdag
# Dag van de week.
weekday-vr = vrijdag
# Dag van de week.
weekday-za = zaterdag
# Dag van de week.
weekday-zo = zondag

# Hetzelfde op de tekening, maar voorlopig. $weeks: aantal weken.
journey-picture-weeks-provisional = { $weeks ->
        [one] misschien nog { $weeks } week tot PIP
       *[other] misschien nog { $weeks } weken tot PIP
    }
