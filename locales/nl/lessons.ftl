## Lessen over geld: wat bij elke les hetzelfde is. De lessen zelf staan in lessons_NAAM.ftl.
## Een les is nooit een toets: zeg nooit "fout".

# Knop naar de lessen over geld.
button-lessons = 💶 Lessen over geld

# Boven het begin van de lessen.
lessons-title = 💶 <b>Lessen over geld</b>
    Korte lessen. U kunt altijd stoppen en later verder gaan.

# Hoeveel lessen klaar zijn. $done: klaar; $count: alle lessen.
lessons-far = Klaar: { $done } van { $count }.

# Voor een gast: van een gast wordt niets bewaard.
lessons-guest = 💡 U bent hier als gast. Wij bewaren niet waar u bent.

# Er zijn vragen die na een paar dagen terugkomen. $count: hoeveel vragen.
lessons-due = { $count ->
        [one] 🔁 Er is { $count } vraag om nog eens te oefenen.
       *[other] 🔁 Er zijn { $count } vragen om nog eens te oefenen.
    }

# Welke les nu aan de beurt is. $title: naam van de les; $minutes: hoeveel minuten.
lessons-now = { $minutes ->
        [one] Nu: <b>{ $title }</b> (ongeveer { $minutes } minuut)
       *[other] Nu: <b>{ $title }</b> (ongeveer { $minutes } minuten)
    }

# Alle lessen zijn gedaan.
lessons-all-done = 🎉 U hebt alle lessen gedaan!

# Knop: vragen nog eens oefenen.
button-lessons-again = 🔁 Nog eens oefenen

# Knop: zelf een onderwerp kiezen.
button-lessons-topics = 📚 Kies een les

# Knop: hoever ben ik?
button-lessons-progress = 📊 Hoever ben ik?

# Boven de lijst van lessen. Tekens staan voor de namen.
lessons-topics = 📚 Welke les wilt u doen?
    ✅ is klaar, 📍 hier was u.

# Knop van één les in de lijst. $sign: teken; $title: naam van de les.
label-lesson = { $sign } { $title }

# Boven één les. $title: naam van de les; $minutes: hoeveel minuten.
lessons-one = { $minutes ->
        [one] <b>{ $title }</b> (ongeveer { $minutes } minuut)
       *[other] <b>{ $title }</b> (ongeveer { $minutes } minuten)
    }

# Deze les is al gedaan; opnieuw mag.
lessons-one-done = ✅ U hebt deze les gedaan. Nog een keer mag altijd.

# Knop: de les beginnen.
button-lesson-begin = ▶️ Begin de les

# Knop: verder waar u was.
button-lesson-on = ▶️ Verder waar ik was

# Knop: dit weet ik al, geef alleen de vragen.
button-lesson-known = 💪 Dit weet ik al

# Knop: naar het volgende stukje.
button-lesson-next = Verder ▸

# Knop: de les is uit.
button-lesson-end = 🏁 Klaar

# Knop: nu stoppen, later verder.
button-lesson-later = ⏸ Later verder

# Knop: deze vraag nog een keer proberen.
button-lesson-again = ↩️ Nog een keer

# Knop bij een som: laat zien hoe het gaat.
button-lesson-show = 👀 Laat zien hoe het gaat

# Knop: dit bedrag bedoel ik.
button-lesson-amount-yes = ✅ Ja

# Knop: dit bedrag bedoel ik niet.
button-lesson-amount-no = ✏️ Nee, anders

# Kop van elk stukje van een les. $title: naam van de les; $number: het hoeveelste stukje; $count: hoeveel stukjes.
lessons-step = 📖 { $title } · { $number } van { $count }

# Kop bij alleen de vragen ("dit weet ik al"). $title: naam van de les; $number: de hoeveelste vraag; $count: hoeveel vragen.
lessons-known = 💪 { $title } · vraag { $number } van { $count }

# Kop bij een vraag die terugkomt. $title: naam van de les.
lessons-again = 🔁 Nog eens: { $title }

# Kop bij één vraag om te oefenen, die nog niet eerder kwam. $title: naam van de les.
lessons-exercise = 🎯 Eén vraag uit de les { $title }

# Wat er nu te verdelen is. $item: het ding (een rekening).
lessons-item = 👉 <b>{ $item }</b>

# Eén regel van een volgorde. $number: plaats; $item: wat er te doen is.
lessons-place = { $number }. { $item }

# Bij een som: typ een bedrag.
lessons-type-amount = ✏️ Typ het bedrag. Bijvoorbeeld: 12,50

# Een getypt bedrag vragen wij terug. $amount: het bedrag.
lessons-amount-sure = Bedoelt u { MONEY($amount) }?

# Wat iemand typte, als het een ander bedrag is. $amount: het bedrag.
lessons-amount-typed = U typte { MONEY($amount) }. Kijk eens mee:

# Als een getypt bedrag niet te lezen is.
lead-lesson-amount = Dit bedrag kunnen wij niet lezen. Typ alleen het bedrag. Bijvoorbeeld: 12,50

# Boven een tekst met een bedrag, of een paar, dat niet meer zeker klopt. $day: laatste dag; $contact: hoe de contactpersoon heet ("consulent").
lessons-figure-old = 📅 Let op: hier staat een oud bedrag. Het was zo tot en met { DAY($day) }. Vraag uw { $contact } naar het nieuwe bedrag.

# Onder een tekst met een bedrag dat ongeveer klopt.
lessons-figure-about = ≈ Een bedrag hierboven is ongeveer. In uw brief staat het precies.

# Als een antwoord past.
lessons-well = 👍 Ja, zo is het.

# Als een ander antwoord beter past. Nooit "fout".
lessons-look = 💡 Kijk eens mee.

# Waar iets hoort. $item: het ding; $box: waar het hoort.
lessons-belongs = { $item } → <b>{ $box }</b>

# Het is bekend dat de gemeente dit nu voor deze lezer betaalt. $contact: hoe de contactpersoon heet.
lessons-paid-gemeente = 🏛️ De gemeente betaalt dit nu voor u. Krijgt u toch een rekening? Stuur een foto naar uw { $contact }.

# Deze lezer betaalt dit zelf. $contact: hoe de contactpersoon heet.
lessons-paid-ik = 🙋 Dit betaalt u nu zelf. Lukt het niet? Vraag uw { $contact } om hulp.

# Het is niet bekend. $contact: hoe de contactpersoon heet.
lessons-paid-vraag = ❓ Wij weten niet zeker wie dit nu betaalt. Vraag het uw { $contact }. Laat een rekening nooit liggen.

# Einde van een les. $title: naam van de les.
lessons-done = 🎉 Goed gedaan! De les <b>{ $title }</b> is klaar.

# Welke les nu komt. $title: naam van de les.
lessons-following = Hierna: { $title }. Dat mag nu, of een andere dag.

# Boven de tekening van hoever iemand is.
lessons-progress = 📊 <b>Uw lessen</b>

# Eén les in de lijst. $sign: teken; $title: naam van de les.
lessons-line = { $sign } { $title }

# Knop: het bewijs dat alle lessen gedaan zijn.
button-certificate = 🏅 Mijn certificaat

# Onder het certificaat. $name: voornaam; $day: dag van de laatste les. [caption]
certificate-given = 🏅 { $name } heeft alle lessen over geld gedaan, op { DAY($day) }.

# Knop: hoe vaak een uitnodiging komt.
button-lessons-pace = ⏰ Hoe vaak een les?

# Vraag: hoe vaak een uitnodiging voor een les?
lessons-pace = ⏰ Hoe vaak mogen wij u vragen voor een les?

# Wat nu gekozen is.
lessons-pace-week = Nu: elke week.

# Wat nu gekozen is.
lessons-pace-fortnight = Nu: om de twee weken.

# Wat nu gekozen is.
lessons-pace-month = Nu: elke maand.

# Wat nu gekozen is.
lessons-pace-never = Nu: nooit. U kunt zelf altijd een les doen.

# Knop: een uitnodiging elke week.
button-pace-week = 📅 Elke week

# Knop: een uitnodiging om de twee weken.
button-pace-fortnight = 🌓 Om de twee weken

# Knop: een uitnodiging elke maand.
button-pace-month = 🗓️ Elke maand

# Knop: geen uitnodigingen.
button-pace-never = 🔕 Nooit, ik begin zelf

# Knop: wie er bij u thuis wonen.
button-lessons-household = 🏠 Wie woont bij mij?

# Vraag: wie wonen er thuis? Daarmee kiezen wij de bedragen.
lessons-household = 🏠 Wie wonen er bij u thuis? Dan ziet u de bedragen die bij u passen.

# Wat nu gekozen is.
lessons-household-alone = Nu: ik woon alleen.

# Wat nu gekozen is.
lessons-household-single-parent = Nu: ik woon alleen met kinderen.

# Wat nu gekozen is.
lessons-household-couple = Nu: wij wonen met twee mensen samen.

# Wat nu gekozen is.
lessons-household-family = Nu: wij wonen samen, met kinderen.

# Knop: ik woon alleen.
button-household-alone = 🧍 Ik alleen

# Knop: ik woon alleen met kinderen.
button-household-single-parent = 🧒 Ik met kinderen

# Knop: ik woon met mijn partner.
button-household-couple = 👥 Ik met mijn partner

# Knop: ik woon met mijn partner en kinderen.
button-household-family = 👪 Partner en kinderen

# Knop: of de trainer (coach) van de geldcursus ziet hoe ver u bent.
button-lessons-coach = 🤝 Delen met mijn coach

# Mag de trainer zien hoe ver u bent? $course: naam van de cursus.
lessons-coach = 🤝 U doet mee met <b>{ $course }</b>. Mag uw coach daar zien hoe ver u bent?

# Wat de coach dan ziet, en wat niet.
lessons-coach-what = Uw coach ziet welke lessen u hebt gedaan. Uw antwoorden ziet niemand.

# Hoe het nu is: de coach ziet het niet.
lessons-coach-hidden = Nu: uw coach ziet dit niet.

# Hoe het nu is: de coach ziet het.
lessons-coach-shown = Nu: uw coach ziet dit. U mag altijd stoppen.

# Knop: ja, de coach mag het zien.
button-coach-show = ✅ Ja, delen

# Knop: de coach mag het niet meer zien.
button-coach-hide = 🔒 Niet meer delen

# Knop: de volgende cursus van u.
button-coach-other = 🔄 Andere cursus

# Een uitnodiging die vanzelf komt. $title: naam van de les; $minutes: hoeveel minuten.
lessons-invite = { $minutes ->
        [one] 💶 Hebt u { $minutes } minuut? Er is een les over geld voor u: <b>{ $title }</b>
       *[other] 💶 Hebt u { $minutes } minuten? Er is een les over geld voor u: <b>{ $title }</b>
    }

# Een uitnodiging om verder te gaan met een les. $title: naam van de les.
lessons-invite-on = 💶 U was bezig met de les <b>{ $title }</b>. Wilt u verder?

# Onder een uitnodiging: het mag, het hoeft niet.
lessons-invite-free = Het hoeft niet vandaag. U kiest zelf hoe vaak wij dit vragen.

# Na een bijeenkomst van de groep over geld.
lessons-after-meeting = 📒 U was bij de groep over geld. Wilt u nog even oefenen?

# Knop onder een bericht na de groep over geld: één vraag om te oefenen. Hooguit 26 tekens.
button-lessons-exercise = 🎯 Eén vraag oefenen

# Een uitnodiging, als er een code (PIN) voor de chat staat: zonder de naam van de les.
lessons-invite-locked = 💶 Er is een les voor u.

# Boven de tekening van de lessen als een weg.
lessons-picture-title = Mijn lessen over geld

# Onder de weg: hoeveel lessen nog komen en niet getekend zijn. $count: hoeveel.
lessons-picture-more = { $count ->
        [one] en nog { $count } les
       *[other] en nog { $count } lessen
    }

# Boven en onder een getekende brief: het is geen echte brief. [same]
letter-picture-mark = VOORBEELD · geen echte brief

# Kop van het certificaat.
certificate-picture-title = Certificaat

# Op het certificaat, onder de voornaam. $count: hoeveel lessen; ook $name, $municipality en $day mogen.
certificate-picture-what = { $count ->
        [one] deed { $count } les over geld
       *[other] deed { $count } lessen over geld
    }

# Op het certificaat. $municipality: naam van de gemeente; ook $name, $count en $day mogen.
certificate-picture-where = bij Wegwijs, gemeente { $municipality }

# Op het certificaat: de dag van de laatste les. $day: die dag; ook $name, $count en $municipality mogen.
certificate-picture-when = { DATE($day) }
