## Nieuws dat vanzelf komt: een stap begint, een datum komt dichterbij of is veranderd.

# Boven elk bericht dat vanzelf komt.
news-lead = 🔔 <b>Nieuws over uw inburgering</b>

# Een stap begint. $title: naam van de stap.
news-begins = 📍 Nu begint: <b>{ $title }</b>

# Wie er nu iets doet voor het PIP. $contact: hoe de contactpersoon heet.
news-pip-who = U maakt het plan samen met uw { $contact }. De gemeente zorgt dat het op tijd klaar is.

# Wat er misschien nog ontbreekt voor het PIP. Vriendelijk. $contact: hoe de contactpersoon heet.
news-pip-missing = 💡 Hebt u nog geen gesprek of toets gehad? Vraag uw { $contact } wanneer dat komt.

# Financieel ontzorgen eindigt. $day: de laatste dag.
news-ontzorgen = 💶 De hulp met vaste lasten duurt tot en met { DAY($day) }. Daarna betaalt u alles zelf.

# Wat u kunt vragen voordat ontzorgen eindigt. $contact: hoe de contactpersoon heet.
news-ontzorgen-ask = 💡 Vraag uw { $contact }: wat betaal ik straks zelf, en hoe?

# Als zelf betalen nog moeilijk is. Geen belofte.
news-ontzorgen-longer = Is het nog moeilijk? Zeg het op tijd. Soms helpt de gemeente langer.

# Het einde van de inburgeringstermijn komt dichterbij. $day: de laatste dag.
news-termijn = 🎓 U kunt inburgeren tot en met { DAY($day) }.

# Wat als het niet op tijd lukt. Zonder dreigen; daarna staat de uitleg van verlenging. $contact: hoe de contactpersoon heet.
news-termijn-cannot = Bent u dan misschien nog niet klaar? Praat nu met uw { $contact }.

# Een alleenstaande minderjarige wordt over een maand volwassen. $day: die dag; $contact: hoe de contactpersoon heet.
news-adult = 🎂 Vanaf { DAY($day) } bent u volwassen. Vraag uw { $contact } wat er dan verandert.

# Onder elk bericht dat vanzelf komt. $contact: hoe de contactpersoon heet.
news-ask = Vragen? Schrijf mij, of vraag uw { $contact }.

# In plaats van het nieuws, als iemand een code heeft. Er staat niets persoonlijks in.
news-locked = 🔔 Er is nieuws over uw inburgering. Druk op de knop en typ uw code.

# Boven het menu, als een knop hoort bij iets dat er niet meer is.
news-gone = Dit is er niet meer. Kies hieronder wat u wilt zien.

# Een datum is bekend. $what: waarvan; $new: de datum.
news-date-set = 📅 De datum van <b>{ $what }</b> is: { DAY($new) }.

# Een datum is veranderd. $what: waarvan; $old: de oude datum; $new: de nieuwe.
news-date-moved = 📅 De datum van <b>{ $what }</b> is veranderd. Eerst: { DATE($old) }. Nu: { DAY($new) }.

# Een datum is weg. $what: waarvan; $old: de oude datum; $contact: hoe de contactpersoon heet.
news-date-gone = 📅 De datum van <b>{ $what }</b> ({ DATE($old) }) geldt niet meer. Uw { $contact } vertelt u meer.

# Waarvan de datum is, na "de datum van".
news-name-koppeling = uw koppeling aan de gemeente

# Waarvan de datum is, na "de datum van".
news-name-huisvesting = uw huis

# Waarvan de datum is, na "de datum van".
news-name-brp = uw inschrijving (BRP)

# Waarvan de datum is, na "de datum van".
news-name-kennisgeving = de brief van DUO (kennisgeving)

# Waarvan de datum is, na "de datum van".
news-name-pip = uw plan (PIP)

# Waarvan de datum is, na "de datum van".
news-name-bijstand = het begin van uw bijstand

# De leerroute is gekozen. $new: naam van de route.
news-route-set = 🛤️ Uw leerroute is: <b>{ $new }</b>.

# De leerroute is veranderd. $old: naam van de oude route; $new: van de nieuwe.
news-route-moved = 🛤️ Uw leerroute is veranderd. Eerst: { $old }. Nu: <b>{ $new }</b>.

# De leerroute geldt niet meer. $old: naam van de oude route; $contact: hoe de contactpersoon heet.
news-route-gone = 🛤️ Uw leerroute ({ $old }) geldt niet meer. Uw { $contact } vertelt u meer.

# Het aantal gesprekken in het plan is bekend. $new: aantal per jaar.
news-talks-set = { $new ->
        [one] ☕ Uw plan (PIP) zegt: u hebt <b>{ $new }</b> voortgangsgesprek per jaar.
       *[other] ☕ Uw plan (PIP) zegt: u hebt <b>{ $new }</b> voortgangsgesprekken per jaar.
    }

# Het aantal gesprekken is veranderd. $old: eerst, per jaar; $new: nu, per jaar.
news-talks-moved = ☕ Het aantal voortgangsgesprekken per jaar is veranderd. Eerst: { $old }. Nu: <b>{ $new }</b>.

# Het aantal gesprekken geldt niet meer. $old: het oude aantal per jaar; $contact: hoe de contactpersoon heet.
news-talks-gone = ☕ Het aantal voortgangsgesprekken per jaar ({ $old }) geldt niet meer. Uw { $contact } vertelt u meer.

# Naam van een leerroute.
news-route-b1 = B1-route

# Naam van een leerroute.
news-route-onderwijs = onderwijsroute

# Naam van een leerroute.
news-route-z = Z-route

# Scherm Berichten, als nieuws aan staat.
news-on = 🔔 <b>Berichten</b>
    Ik stuur u nieuws over uw inburgering. Bijvoorbeeld als er een stap begint.

# Scherm Berichten, als nieuws aan staat. De nacht: de uren waarin de gemeente niets stuurt.
news-always = In de nacht stuur ik geen nieuws.

# Scherm Berichten, als nieuws uit staat.
news-off = 🔕 Goed. Ik stuur u geen nieuws meer. Schrijft u mij? Dan antwoord ik altijd.

# Scherm Berichten, als nieuws uit staat: hoe het weer aan gaat.
news-off-again = Wilt u later weer nieuws? Druk op de knop. De knop staat ook bij ⚙️ Instellingen, 🔔 Berichten.

# Knop: welke berichten u krijgt.
button-news = 🔔 Berichten

# Knop: weer nieuws over de inburgering krijgen.
button-news-on = 🔔 Weer nieuws

# Knop: geen nieuws over de inburgering meer krijgen.
button-news-off = 🔕 Geen nieuws meer

# Knop onder een bericht dat vanzelf komt: stuur mij dit soort berichten niet meer.
button-news-quiet = 🔕 Niet meer sturen
