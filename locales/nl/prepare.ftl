## Vóór een gesprek: wat het is, wat mag en moet, en vragen om over na te denken. Erna: hoe ging het?

# Onder de uitleg van een gesprek: er zijn vragen, en de antwoorden zijn van de lezer. $contact: hoe de contactpersoon heet ("consulent").
prepare-yours = 🔒 Ik heb een paar vragen voor u. Uw antwoorden zijn van u. Uw { $contact } ziet ze pas als u ze deelt.

# Kopje: rechten.
prepare-may = 🙋 <b>Uw rechten: wat mag</b>

# Rechten bij een voortgangsgesprek. $contact: hoe de contactpersoon heet ("consulent").
prepare-may-voortgangsgesprek = U mag alles vragen. U mag zeggen wat niet lukt. Past uw plan niet meer? Vraag uw { $contact } of het anders kan. U mag om een tolk vragen.

# Rechten bij de brede intake. $contact: hoe de contactpersoon heet ("consulent").
prepare-may-intake = U mag uw { $contact } alles vragen. U mag ook zeggen: dat weet ik niet. U mag om een tolk vragen.

# Kopje: plichten. Rustig, zonder dreigen.
prepare-must = 📌 <b>Uw plichten: wat moet</b>

# Plichten bij een voortgangsgesprek. Zonder dreigen. $contact: hoe de contactpersoon heet ("consulent").
prepare-must-voortgangsgesprek = U komt naar het gesprek. Kunt u niet? Zeg het vóór het gesprek. U doet wat in uw plan (PIP) staat. Lukt dat niet? Vertel het uw { $contact }. Dan zoekt u samen hulp.

# Plichten bij de brede intake. Zonder dreigen. $contact: hoe de contactpersoon heet ("consulent").
prepare-must-intake = U komt naar het gesprek. Kunt u niet? Zeg het vóór het gesprek. Dan maakt u samen een nieuwe afspraak. Hebt u vragen over uw plichten? Vraag het uw { $contact }.

# Boven een vraag. $number: de hoeveelste; $count: hoeveel er zijn.
prepare-number = Vraag { $number } van { $count }

# Wat de lezer eerder antwoordde. $answer: dat antwoord.
prepare-answer = Uw antwoord: <b>{ $answer }</b>

# Onder een vraag: hoe men antwoordt.
prepare-how = Druk op een antwoord. Of typ het, of spreek het in. Uw eigen taal is goed.

# Vraag bij een voortgangsgesprek.
prepare-well = 😊 <b>Wat gaat goed?</b>

# Vraag bij een voortgangsgesprek.
prepare-hard = 🧗 <b>Wat is moeilijk?</b>

# Vraag bij een voortgangsgesprek.
prepare-want = 🎯 <b>Wat wilt u het liefst doen of leren?</b>

# Vraag bij de brede intake.
prepare-school = 🎒 <b>Naar welke school ging u?</b>

# Vraag bij de brede intake.
prepare-work = 🧰 <b>Welk werk deed u vroeger?</b>

# Vraag bij de brede intake.
prepare-wishes = 🎯 <b>Wat wilt u graag doen in Nederland?</b>

# Vraag bij de brede intake: om goede tijden voor de les te vinden.
prepare-children = 👧 <b>Zorgt u voor kinderen?</b>

# Een vraag met het antwoord eronder, in een lijst. $question: de vraag; $answer: het antwoord.
prepare-line =
    <b>{ $question }</b>
    { $answer }

# In plaats van de woorden: het antwoord is ingesproken.
prepare-spoken = 🎤 Met uw stem

# Onder de antwoorden, die nog niemand ziet. $contact: hoe de contactpersoon heet ("consulent").
prepare-private = 🔒 Alleen u ziet dit. Deelt u het? Dan leest uw { $contact } het vóór het gesprek.

# Onder de antwoorden, die gedeeld zijn. $contact: hoe de contactpersoon heet ("consulent").
prepare-is-shared = ✅ Uw { $contact } kan dit lezen.

# Boven knoppen met de vragen.
prepare-which = Kies een vraag. Dan kunt u uw antwoord veranderen of weghalen.

# Na het delen. $contact: hoe de contactpersoon heet ("consulent").
prepare-shared = ✅ Gedeeld! Uw { $contact } kan uw antwoorden lezen.

# Na het delen: wat gebeurt er met een antwoord dat later anders wordt.
prepare-shared-later = Verandert u een antwoord? Dan ziet alleen u het. Totdat u het weer deelt.

# Bericht dat vanzelf komt, een week voor een gesprek.
prepare-lead = 💭 <b>Denk vast aan dit gesprek</b>

# In dat bericht: men mag nadenken over vragen. Het hoeft niet.
prepare-invite = Ik heb een paar vragen om over na te denken. Het mag, het hoeft niet.

# Bericht dat vanzelf komt, na een gesprek.
rate-lead = 💬 <b>U had dit gesprek</b>

# Vraag na een gesprek.
rate-how = Hoe ging het gesprek?

# Wat met het antwoord gebeurt: alleen geteld. $contact: hoe de contactpersoon heet ("consulent").
rate-counted = 🔒 Uw { $contact } ziet niet wat u kiest. De gemeente telt alleen de antwoorden.

# In het bericht na een gesprek: wie er niet was, kan het zeggen. $contact: hoe de contactpersoon heet ("consulent").
rate-not-there = Was u er niet? Zeg het uw { $contact }.

# Na "goed".
rate-good = 😊 Fijn! Dank u wel.

# Na "gaat wel".
rate-fair = 👍 Dank u wel voor uw antwoord.

# Na "niet goed".
rate-bad = 💛 Dat is jammer. Goed dat u het zegt.

# Wie er meer over wil zeggen. $contact: hoe de contactpersoon heet ("consulent").
rate-talk = Wilt u erover praten? Stel een vraag aan uw { $contact }.

# Knop: dit gesprek voorbereiden.
button-prepare = 💭 Gesprek voorbereiden

# Knop: rechten en plichten.
button-prepare-rights = ⚖️ Wat mag en moet?

# Knop: naar de vragen.
button-prepare-questions = 💭 Naar de vragen

# Knop: mijn antwoorden.
button-prepare-answers = 📝 Mijn antwoorden

# Knop: de consulent mag het lezen.
button-prepare-share = ✅ Ja, delen

# Knop: een antwoord veranderen of weghalen.
button-prepare-change = ✏️ Een antwoord veranderen

# Knop: deze vraag niet.
button-prepare-pass = Overslaan ▸

# Knop: dit antwoord weg.
button-prepare-gone = 🗑️ Antwoord weghalen

# Knop met een antwoord.
button-prepare-well-lessons = 📚 De lessen

# Knop met een antwoord.
button-prepare-well-work = 🤝 Werk of meedoen

# Knop met een antwoord.
button-prepare-well-people = 👥 Mensen leren kennen

# Knop met een antwoord.
button-prepare-hard-language = 🗣️ De taal

# Knop met een antwoord.
button-prepare-hard-time = ⏰ Te weinig tijd

# Knop met een antwoord.
button-prepare-hard-letters = ✉️ Brieven en regels

# Knop met een antwoord.
button-prepare-want-speak = 🗣️ Beter spreken

# Knop met een antwoord.
button-prepare-want-work = 🧰 Werk vinden

# Knop met een antwoord.
button-prepare-want-study = 🎓 Een opleiding

# Knop met een antwoord.
button-prepare-school-little = 🌱 Geen of weinig school

# Knop met een antwoord.
button-prepare-school-years = 🎒 Basis of middelbaar

# Knop met een antwoord.
button-prepare-school-trade = 🛠️ Ook een opleiding daarna

# Knop met een antwoord.
button-prepare-work-job = 💼 Ik had een baan

# Knop met een antwoord.
button-prepare-work-own = 🏪 Ik had een eigen zaak

# Knop met een antwoord.
button-prepare-work-home = 🏠 Ik zorgde thuis

# Knop met een antwoord.
button-prepare-wishes-work = 🧰 Werken

# Knop met een antwoord.
button-prepare-wishes-learn = 🎓 Leren

# Knop met een antwoord.
button-prepare-wishes-both = ➕ Werken en leren

# Knop met een antwoord.
button-prepare-children-small = 👶 Ja, jonger dan 4 jaar

# Knop met een antwoord.
button-prepare-children-school = 🧒 Ja, 4 jaar of ouder

# Knop met een antwoord.
button-prepare-children-none = ✖️ Nee, geen kinderen

# Knop en kopje: een vraag, heel kort.
button-prepare-q-well = 🙂 Wat gaat goed?

# Knop en kopje: een vraag, heel kort.
button-prepare-q-hard = 🤔 Wat is moeilijk?

# Knop en kopje: een vraag, heel kort.
button-prepare-q-want = 🌟 Wat wilt u doen of leren?

# Knop en kopje: een vraag, heel kort.
button-prepare-q-school = 🎒 School

# Knop en kopje: een vraag, heel kort.
button-prepare-q-work = 🧰 Werk van vroeger

# Knop en kopje: een vraag, heel kort.
button-prepare-q-wishes = 🎯 Uw wensen

# Knop en kopje: een vraag, heel kort.
button-prepare-q-children = 👧 Kinderen

# Knop: het gesprek ging goed.
button-rate-good = 🙂 Goed

# Knop: het gesprek ging wel.
button-rate-fair = 😐 Gaat wel

# Knop: het gesprek ging niet goed.
button-rate-bad = 🙁 Niet goed

# Knop: vertellen hoe een gesprek ging.
button-rate = 💬 Hoe ging het?
