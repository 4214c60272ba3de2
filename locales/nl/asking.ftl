## Een vraag aan de consulent. Niets gaat door voordat de persoon ja zegt.

# Uitnodiging om een vraag te stellen.
ask-write = ✉️ <b>Uw vraag</b>
    Schrijf uw vraag in uw eigen taal. U mag ook spreken of een foto sturen.

# Waarschuwing: geen BSN.
ask-no-bsn = Stuur geen BSN en geen wachtwoord. Dat is veiliger.

# Voor een gast (zonder uitnodiging): wie helpt dan wel. $municipality: naam van de gemeente of "Nederland".
ask-guest = Ik kan uw vraag niet doorsturen. Ik weet niet wie u bent. Bel de gemeente waar u woont, of ga erheen. Vraag daar om een uitnodiging voor Wegwijs.

# Na een foto, filmpje of bestand (zoals een PDF): staat er een BSN op? Moet bij elk daarvan passen.
ask-photo = 📎 Ik heb uw bericht. Kijk eerst goed: staat er een <b>BSN</b> op? Dat is een nummer van 9 cijfers.

# Hoe men een BSN bedekt. Ook na een PDF: dan in plaats daarvan een foto.
ask-photo-cover = Ja? Stuur dan een foto zonder het nummer. Leg uw vinger erop.

# Onder de uitleg van een woord dat in het bericht stond.
ask-found = Is dit wat u zocht?

# Mag dit naar de consulent? $count: aantal berichten; $contact: hoe de contactpersoon heet ("consulent").
ask-confirm = { $count ->
        [one] ✉️ Ik heb uw bericht. Zal ik het naar uw { $contact } sturen?
       *[other] ✉️ Ik heb { $count } berichten. Zal ik ze samen naar uw { $contact } sturen?
    }

# Boven de knoppen met onderwerpen.
ask-topic = Ja? Kies waar het over gaat.

# Na het versturen. $contact: hoe de contactpersoon heet ("consulent").
ask-sent = ✅ Verstuurd naar uw { $contact }.

# Wanneer er antwoord komt. $day: uiterste dag.
ask-answer-by = U krijgt antwoord, uiterlijk { DAY($day) }.

# Wanneer er antwoord komt, als de gemeente geen termijn heeft opgegeven.
ask-answer-later = U krijgt hier antwoord. Hebt u haast? Bel dan de gemeente.

# Een bericht is geen officiële stap.
ask-stands = Let op: uw brief en uw afspraak blijven gelden. Een bericht hier verandert dat niet.

# Knop: op de foto staat geen BSN, of het is bedekt.
button-photo-covered = ✅ Er staat geen BSN op

# Knop: (opnieuw) een foto sturen, in plaats van wat er was.
button-photo-anew = 📷 Ik stuur een foto

# Knop: de uitleg heeft geholpen.
button-helped = 👍 Ja, dank u

# Knop: de vraag gaat over een brief of een afspraak.
button-topic-letter = 📄 Brief of afspraak

# Knop: de vraag gaat over geld.
button-topic-money = 💶 Geld

# Knop: de vraag gaat over iets anders (les, huis, familie).
button-topic-other = 🏠 Iets anders

# Knop: toch niet versturen; het bericht wordt gewist.
button-dont-send = ✖️ Niet versturen

# Knop: versturen.
button-send = ✅ Ja, versturen
