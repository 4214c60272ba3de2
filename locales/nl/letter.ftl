## De brief met de uitnodiging: op papier, in de taal van de lezer en in het Nederlands.
## Naast de stappen staat een vierkante code (QR) die de telefoon leest.

# Boven de brief. Kort: één regel.
letter-title = Hulp bij inburgeren, in uw eigen taal

# Begroeting. $name: voornaam.
letter-hello = Beste { $name },

# Wat Wegwijs is. $municipality: naam van de gemeente.
letter-about = De gemeente { $municipality } heeft een digitale hulp: Wegwijs. U leest en schrijft ermee op uw telefoon, in de app Telegram. Telegram is gratis.

# Meedoen mag, het hoeft niet.
letter-free = U kiest zelf of u Wegwijs gebruikt. Zonder Wegwijs krijgt u dezelfde hulp.

# Boven de stappen. Kort: één regel.
letter-how = Zo begint u

# Stap 1.
letter-install = Zet de app Telegram op uw telefoon.

# Stap 2. "Deze code" is het vierkant met blokjes ernaast.
letter-scan = Open de camera van uw telefoon. Houd hem boven deze code.

# Stap 3. "Start" is een knop in Telegram.
letter-start = Open de link en druk op Start.

# Stap 4.
letter-language = Kies uw taal.

# Voor de link, die op de volgende regel staat. Kort: één regel.
letter-link = Of typ deze link over:

# De code is van één persoon. $day: de laatste dag.
letter-once = De code is alleen voor u en werkt één keer. U kunt hem gebruiken tot en met { DAY($day) }. Geef hem niet aan een ander.

# In een kader: tegen oplichters.
letter-safe = Wij vragen nooit om geld, uw DigiD of uw BSN.

# Onderaan. $contact: hoe de contactpersoon heet ("consulent").
letter-help = Lukt het niet? Vraag uw { $contact } om hulp.
