## Mijn plan (PIP): de weken ervoor, het plan zelf als tekening en in woorden, en mijn uren.

# Boven het plan.
plan-title = 📋 <b>Uw plan (PIP)</b>

# Boven de weg naar het plan: het plan is er nog niet.
plan-coming = 📋 <b>Uw plan (PIP)</b> is er nog niet.

# Als de uiterste dag voor het plan niet te berekenen is. $contact: hoe de contactpersoon heet ("consulent").
plan-weeks-unknown = ⏳ Wanneer komt het plan? Vraag het uw { $contact }.

# Waarom de dag nog kan veranderen: de brief van DUO is niet bekend.
plan-provisional = ✉️ De brief van DUO (kennisgeving) kennen wij nog niet. De dag kan daarom later worden.

# Hoeveel dagen het nog is. $days: aantal dagen.
plan-days = { $days ->
        [one] Dat is nog { $days } dag.
       *[other] Dat is nog { $days } dagen.
    }

# Een stap voor het plan die klaar is. $title: naam van de stap.
plan-station-done = ✅ { $title }

# Een stap die nu loopt. $title: naam van de stap; $who: wie het doet.
plan-station-now = 📍 Nu: <b>{ $title }</b>. Wie: { $who }

# Een stap die nog komt. $title: naam van de stap; $who: wie het doet.
plan-station-later = ▫️ Nog: { $title }. Wie: { $who }

# Wie nu iets moet doen. $who: wie.
plan-next-acts = 👤 Wie is nu aan de beurt? <b>{ $who }</b>

# Deze chat weet niet alles. $contact: hoe de contactpersoon heet ("consulent").
plan-not-all-known = 💡 Is een stap al klaar? Hier ziet u dat soms later. Uw { $contact } weet het zeker.

# De leerroute in het plan.
plan-route-b1 = 🧭 Uw leerroute: de <b>B1-route</b>.

# De leerroute in het plan.
plan-route-onderwijs = 🧭 Uw leerroute: de <b>onderwijsroute</b>.

# De leerroute in het plan.
plan-route-z = 🧭 Uw leerroute: de <b>Z-route</b>.

# Er is een plan, maar de leerroute is hier niet bekend.
plan-route-geen = 🧭 Uw leerroute staat in uw plan (PIP).

# De PVT in het plan. $hours: aantal uren dat het minstens duurt.
plan-pvt = 🕊️ Samen leven (PVT): minstens { $hours } uur.

# Werk of vrijwilligerswerk naast de lessen.
plan-beside = 🤝 Naast de les kunt u werken of vrijwilligerswerk doen. Wat u koos, staat in uw plan.

# Hoeveel gesprekken per jaar. $count: aantal.
plan-talks = { $count ->
        [one] ☕ U hebt { $count } voortgangsgesprek per jaar.
       *[other] ☕ U hebt { $count } voortgangsgesprekken per jaar.
    }

# Het aantal gesprekken is hier niet bekend.
plan-talks-in-plan = ☕ Hoeveel gesprekken u hebt, staat in uw plan (PIP).

# Niet eens met het plan.
plan-disagree = ✋ <b>Bent u het niet eens met uw plan?</b> Dat mag u zeggen.

# Eerst praten. $contact: hoe de contactpersoon heet ("consulent").
plan-disagree-talk = Praat eerst met uw { $contact }. Misschien kan het plan anders.

# Bezwaar: hoe en tot wanneer staat in de brief.
plan-disagree-letter = U kunt ook <b>bezwaar</b> maken. In de brief met uw plan (beschikking) staat hoe. Daar staat ook tot welke dag het kan. Wacht dus niet te lang.

# Hulp vragen bij bezwaar.
plan-disagree-help = Vindt u dat moeilijk? Vraag om hulp. Neem uw brief mee.

# Het lukt niet.
plan-cannot = 💛 <b>Lukt het even niet?</b> Dat kan iedereen gebeuren.

# Vroeg zeggen. $contact: hoe de contactpersoon heet ("consulent").
plan-cannot-tell = Bent u ziek? Krijgt u een kind? Zorgt u voor iemand? Zeg het snel uw { $contact }. Dan zoekt u samen wat wel kan.

# Wat er bestaat: ander plan, verlenging, ontheffing.
plan-cannot-exists = Soms kan het plan anders. Soms krijgt u meer tijd (<b>verlenging</b>). Soms hoeft u het niet te doen (<b>ontheffing</b>). Vragen mag altijd.

# Op de tekening: boven aan. Heel kort.
plan-picture-title = Mijn plan (PIP)

# Op de tekening: de laatste dag van de drie jaar. Heel kort. $day: die dag.
plan-picture-ends = tot en met { DATE($day) }

# Op de tekening: de leerroute. Heel kort.
plan-picture-route = Leerroute

# Op de tekening: naam van de route. Heel kort.
plan-picture-route-b1 = B1-route

# Op de tekening: naam van de route. Heel kort.
plan-picture-route-onderwijs = Onderwijsroute

# Op de tekening: naam van de route. Heel kort.
plan-picture-route-z = Z-route

# Op de tekening: de route is hier niet bekend. Heel kort.
plan-picture-route-geen = staat in uw PIP

# Op de tekening: lessen. Heel kort.
plan-picture-lessons = Lessen

# Op de tekening: meedoen, zoals vrijwilligerswerk. Heel kort.
plan-picture-participation = Meedoen

# Op de tekening: de MAP. Heel kort.
plan-picture-map = Werk zoeken (MAP)

# Op de tekening: de PVT. Heel kort.
plan-picture-pvt = Samen leven (PVT)

# Op de tekening: naast de lessen. Heel kort.
plan-picture-beside = Naast de les

# Op de tekening: wat er naast de lessen kan. Heel kort.
plan-picture-beside-note = werk of vrijwilligerswerk

# Op de tekening: voortgangsgesprekken. Heel kort.
plan-picture-talks = Gesprekken

# Op de tekening: hoeveel gesprekken. Heel kort. $count: aantal.
plan-picture-talks-count = { $count ->
        [one] { $count } per jaar
       *[other] { $count } per jaar
    }

# Op de tekening: het staat in het plan. Heel kort.
plan-picture-in-plan = staat in uw PIP

# Op de tekening: de tijd van financieel ontzorgen. Heel kort.
plan-picture-money = Hulp met vaste lasten

# Op de tekening: tot welke dag. Heel kort. $day: die dag.
plan-picture-until = tot en met { DATE($day) }

# Op de tekening: zoveel van zoveel uur. Heel kort. $hours: gedaan; $goal: in totaal.
plan-picture-of = { $hours } van { $goal } uur

# Op de tekening: hoeveel uur minstens. Heel kort. $hours: aantal uren.
plan-picture-at-least = minstens { $hours } uur

# Knop: mijn plan.
button-plan = 📋 Mijn plan (PIP)

# Knop: uitleg van het PIP.
button-what-is-pip = ❓ Wat is een PIP?

# Knop: ik ben het niet eens met mijn plan.
button-plan-disagree = ✋ Ik ben het niet eens

# Knop: het lukt mij niet.
button-plan-cannot = 💛 Het lukt mij niet

# Knop: mijn uren.
button-hours = ⏱️ Mijn uren

# Boven mijn uren.
hours-title = ⏱️ <b>Mijn uren</b>

# Uren les tot nu toe. $hours: gedaan; $goal: in totaal.
hours-so-far-lessons = 📚 Lessen: { $hours } van { $goal } uur.

# Uren meedoen tot nu toe, met PVT en MAP. $hours: gedaan; $goal: in totaal.
hours-so-far-participation = 🤝 Meedoen, zoals vrijwilligerswerk: { $hours } van { $goal } uur. De MAP telt mee.

# Uren MAP tot nu toe. $hours: gedaan; $goal: in totaal.
hours-so-far-map = 🛠️ Werk zoeken (MAP): { $hours } van { $goal } uur.

# Vraag: welke uren deed u?
hours-which = Deed u uren? Kies welke.

# Titel bij het vragen hoeveel uur: lessen.
hours-lessons = 📚 <b>Lessen</b>

# Titel bij het vragen hoeveel uur: meedoen.
hours-participation = 🤝 <b>Meedoen, zoals vrijwilligerswerk</b>

# Titel bij het vragen hoeveel uur: MAP.
hours-map = 🛠️ <b>Werk zoeken (MAP)</b>

# Vraag: hoeveel uur?
hours-how-many = Hoeveel uur deed u op die dag?

# Men mag ook een getal typen.
hours-type-number = Een ander getal? Typ het. Zoals: <b>2,5</b>

# Wat verteld is: lessen. $hours: aantal uren.
hours-what-lessons = 📚 Lessen: <b>{ $hours } uur</b>

# Wat verteld is: meedoen. $hours: aantal uren.
hours-what-participation = 🤝 Meedoen, zoals vrijwilligerswerk: <b>{ $hours } uur</b>

# Wat verteld is: MAP. $hours: aantal uren.
hours-what-map = 🛠️ Werk zoeken (MAP): <b>{ $hours } uur</b>

# Vraag: op welke dag?
hours-which-day = Op welke dag was dat?

# Men mag ook een dag typen: dag en maand. $example: een dag als voorbeeld, zoals 21-11.
hours-type-day = Een andere dag? Typ dag en maand. Zoals: <b>{ $example }</b>

# De dag van de uren. $day: die dag.
hours-on-day = 📅 { DAY($day) }

# Dezelfde uren zijn net al verteld.
hours-again = 💡 Dit hebt u net al verteld. Is het nog een keer?

# Vraag: klopt het?
hours-sure = Klopt dit? Dan tel ik het mee.

# De uren tellen mee.
hours-done = ✅ Goed gedaan! Ik heb het opgeschreven.

# Vraag of de laatste uren weg mogen.
hours-undo = Zal ik dit weghalen?

# Een bericht lijkt uren te vertellen.
hours-heard = ⏱️ Vertelt u uren? Ik lees dit:

# Na een getal dat niet kan. Hoort bij het vragen hoeveel uur.
lead-hours-number = Dat getal kan ik niet lezen. Typ een getal van 0,5 tot 12.

# Na een dag die niet kan. Hoort bij het vragen welke dag. $example: een dag als voorbeeld, zoals 21-11.
lead-hours-day = Die dag kan niet. Typ een dag na het begin van uw plan. Zoals: <b>{ $example }</b>

# Knop: uren les.
button-hours-lessons = 📚 Lessen

# Knop: uren meedoen.
button-hours-participation = 🤝 Meedoen

# Knop: uren MAP.
button-hours-map = 🛠️ MAP

# Knop: de laatste uren weghalen.
button-hours-undo = ↩️ De laatste weghalen

# Knop: vandaag.
button-hours-today = ☀️ Vandaag

# Knop: gisteren.
button-hours-yesterday = ⏪ Gisteren

# Knop: ja, het klopt.
button-hours-right = ✅ Ja, dit klopt

# Knop: nee, het klopt niet.
button-hours-wrong = ✖️ Nee, anders

# Knop: nog meer uren vertellen.
button-hours-more = ➕ Nog meer uren

# Knop: ja, haal de uren weg.
button-hours-undo-yes = 🗑️ Ja, weghalen

# Knop: nee, laat de uren staan.
button-hours-keep = ✖️ Nee, laat staan

# Knop: ja, ik vertel uren.
button-hours-heard = ✅ Ja, ga door

# Knop: het is een vraag aan de consulent.
button-hours-question = ✉️ Nee, het is een vraag
