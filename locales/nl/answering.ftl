## Antwoord van een collega van de gemeente, in de chat. Wie antwoordt, staat er altijd boven.

# Boven elk antwoord. $name: voornaam van de collega; $municipality: naam van de gemeente.
answer-from = 💬 <b>{ $name }</b> van gemeente { $municipality }:

# De eigen woorden van de collega of de tolk, zoals ze zijn. $text: een alinea. [same]
answer-words = { $text }

# Voor wie een code heeft: het antwoord zelf staat er niet bij.
answer-locked = 💬 De gemeente heeft u geantwoord. Druk op de knop en typ uw code.

# Na de code: het antwoord komt na een druk op de knop. $municipality: naam van de gemeente.
answer-here = 💬 Gemeente { $municipality } heeft u geantwoord.

# De collega praat nu zelf met de persoon; de assistent antwoordt niet.
answer-taken = 👋 Ik lees nu zelf mee. Schrijf of spreek: het komt direct bij mij.

# Het gesprek met de collega is klaar; de assistent antwoordt weer.
answer-given-back = ✅ Ons gesprek is klaar. Wegwijs helpt u weer verder.

# Knop onder een antwoord: iets terugzeggen.
button-answer-back = ✍️ Iets terugzeggen

# Knop: het antwoord lezen of horen.
button-answer-read = 📖 Lees het antwoord

## Antwoorden die klaarstaan. Een collega kiest er een en vult in wat open is.

# De vraag is gezien. $day: dag waarop er antwoord is.
phrase-seen = 👀 Ik heb uw vraag gezien. Ik antwoord uiterlijk { DAY($day) }.

# Wat de persoon liet zien, is in orde.
phrase-fine = ✅ Dit is in orde. U hoeft niets te doen.

# Kom langs. $day: de dag; $at: hoe laat; $place: waar (Nederlandse naam).
phrase-visit = 🏛️ Kom naar het spreekuur. U kunt dan alles vragen.
    { DAY($day) }, { TIME($at) }
    { $place }

# Neem de brief mee. $place: waarheen (Nederlandse naam).
phrase-bring = 📄 Neem deze brief mee naar: { $place }

# De collega belt. $day: de dag.
phrase-call = 📞 Ik bel u op { DAY($day) }.

# Vraag om een foto van de brief.
phrase-letter = 📷 Stuur een foto van de brief. Leg uw vinger op uw BSN.

# De foto of de opname is niet duidelijk.
phrase-unclear = 🔁 Ik kan uw bericht niet goed zien of horen. Stuur het nog een keer.

# Er komt een tolk bij voordat er antwoord is.
phrase-interpreter = 🗣️ Ik vraag een tolk. Daarna krijgt u hier antwoord.
