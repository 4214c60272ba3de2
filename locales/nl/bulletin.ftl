## Berichten die de gemeente zelf schrijft, aan veel mensen tegelijk. En kant-en-klare
## berichten: de medewerker vult de velden in en mag de tekst nog veranderen. Geen vette letters.

# Boven elk bericht van de gemeente. $municipality: naam van de gemeente.
bulletin-lead = 📢 <b>Gemeente { $municipality }</b>

# Onder het bericht, nadat iemand op Gelezen drukte.
bulletin-read = ✅ U heeft dit gelezen. Dank u wel!

# In plaats van het bericht, voor wie een code heeft.
bulletin-locked = 🔒 Er is een bericht voor u. Druk op de knop en typ uw code. Druk daarna nog een keer op de knop.

# Knop: ik heb het gelezen. Hooguit 26 tekens.
button-bulletin-read = ✅ Gelezen

# Knop: laat het bericht zien (achter een code). Hooguit 26 tekens.
button-bulletin-open = 📖 Lees het bericht

# Kant-en-klaar: kantoor dicht. $day: de dag; $open: de eerste dag dat het weer open is.
notice-closed =
    Ons kantoor is dicht op { DAY($day) }.
    Wij zijn er weer op { DAY($open) }.

# Kant-en-klaar: een andere kamer of plaats. $what: waarvan (Nederlandse naam); $day: de dag; $time: hoe laat, zoals 09:30; $place: waar.
notice-room =
    { $what } is op een andere plaats.
    Dag: { DAY($day) }
    Tijd: { $time }
    Plaats: { $place }

# Kant-en-klaar: iets meenemen. $what: waarnaartoe (Nederlandse naam); $day: de dag; $thing: een van bring-….
notice-bring =
    Dag: { DAY($day) }
    Waar: { $what }
    Neem mee: { $thing }

# Kant-en-klaar: een cursus begint. $what: naam van de cursus (Nederlands); $day: de eerste dag; $time: hoe laat; $place: waar.
notice-start =
    De cursus { $what } begint.
    Eerste dag: { DAY($day) }
    Tijd: { $time }
    Plaats: { $place }
    Kunt u niet komen? Vertel het ons op tijd.

# Kant-en-klaar: iets gaat niet door. $what: wat (Nederlandse naam); $day: de dag.
notice-cancelled =
    { $what } gaat niet door op { DAY($day) }.
    U hoeft dan niet te komen. U krijgt een nieuwe datum.

# Brief op papier, voor wie geen bericht kan krijgen. Boven de brief. $municipality: naam van de gemeente.
bulletin-letter-title = Bericht van de gemeente { $municipality }

# Brief: begroeting. $name: voornaam.
bulletin-letter-hello = Beste { $name },

# Brief: onderaan. $contact: hoe de contactpersoon heet ("consulent").
bulletin-letter-help = Heeft u een vraag? Vraag het uw { $contact }.
