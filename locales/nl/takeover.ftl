## Zelf gaan betalen: de laatste maanden waarin de gemeente vaste lasten betaalt (financieel ontzorgen).

# Knop: naar het lijstje voor zelf gaan betalen.
button-takeover = 🔑 Straks zelf betalen

# Boven het lijstje.
takeover-title = 🔑 <b>Straks betaalt u zelf</b>

# Hoe lang de gemeente nog betaalt. $days: dagen; $day: laatste dag.
takeover-days = { $days ->
        [one] ⏳ Nog { $days } dag. De gemeente helpt met betalen tot en met { DAY($day) }.
       *[other] ⏳ Nog { $days } dagen. De gemeente helpt met betalen tot en met { DAY($day) }.
    }

# Het duurt langer dan zes maanden. $days: dagen; $day: laatste dag.
takeover-longer = { $days ->
        [one] ⏳ U krijgt langer hulp: nog { $days } dag, tot en met { DAY($day) }.
       *[other] ⏳ U krijgt langer hulp: nog { $days } dagen, tot en met { DAY($day) }.
    }

# De hulp is voorbij. $day: de laatste dag.
takeover-past = 🔑 De gemeente hielp tot en met { DAY($day) }. U betaalt nu zelf.

# Onder het lijstje.
takeover-one-by-one = Elke week één ding is genoeg. Druk op een regel.

# Eén ding van het lijstje, ook op een knop. $sign: teken; $name: het ding.
label-takeover = { $sign } { $name }

# Een ding om te regelen. Ook op een knop. Hooguit 26 tekens.
takeover-account = Mijn bankrekening werkt

# Een ding om te regelen. Ook op een knop. Hooguit 26 tekens.
takeover-debits = Rekeningen op mijn naam

# Een ding om te regelen. Ook op een knop. Hooguit 26 tekens.
takeover-addresses = Mijn adres is bekend

# Een ding om te regelen. Ook op een knop. Hooguit 26 tekens.
takeover-allowances = Toeslagen nagekeken

# Een ding om te regelen. Ook op een knop. Hooguit 26 tekens.
takeover-first = Eén rekening zelf betaald

# Hoe het gaat. $contact: hoe de contactpersoon heet ("consulent").
takeover-account-how = 🏦 Kijk of u kunt betalen met uw pas en uw telefoon. Komt uw geld op deze rekening? Vraag het uw { $contact } als u het niet weet.

# Hoe het gaat. $contact: hoe de contactpersoon heet.
takeover-debits-how = 🧾 Maak een lijst: huur, gas en stroom, water, zorgverzekering. Geef elk bedrijf uw eigen rekening voor de automatische incasso. Vraag uw { $contact } vanaf welke dag.

# Hoe het gaat. $contact: hoe de contactpersoon heet.
takeover-addresses-how = 🏠 Weet elk bedrijf waar u woont? Komen de rekeningen bij u en niet bij de gemeente? Vraag uw { $contact } als er een rekening mist.

# Hoe het gaat. $contact: hoe de contactpersoon heet.
takeover-allowances-how = 💶 Komen uw toeslagen op uw eigen rekening? Klopt wie er bij u woont, en wat u krijgt? Bekijk de brief samen met uw { $contact }.

# Hoe het gaat. $contact: hoe de contactpersoon heet.
takeover-first-how = ✋ Betaal één rekening zelf, om te oefenen. Vraag uw { $contact } eerst welke. Dan betaalt u niets twee keer.

# Knop: dit is klaar.
button-takeover-done = ✅ Dit is klaar

# Knop: dit is toch niet klaar.
button-takeover-undo = ↩️ Nog niet klaar

# Knop: bent u klaar om zelf te betalen? Vertel het.
button-takeover-ready = 💬 Vertellen hoe het gaat

# Vraag: klaar? $contact: hoe de contactpersoon heet.
takeover-ready = 💬 Kunt u straks zelf betalen? Vertel het uw { $contact }. Dan kijkt u samen: is meer tijd nodig?

# Het is geen toets.
takeover-ready-free = Dit is geen toets. Ook “het lukt nog niet” is een goed antwoord.

# Vraag om eigen woorden. $contact: hoe de contactpersoon heet.
takeover-words = ✏️ Schrijf of zeg in uw eigen woorden hoe het gaat. Of kies de knop.

# Knop: verder zonder eigen woorden.
button-takeover-no-words = Verder zonder woorden

# Voor het versturen: dit ziet de contactpersoon. $contact: hoe die heet.
takeover-sure = 📨 Dit sturen wij aan uw { $contact }:

# Er gaan eigen woorden mee. $count: hoeveel berichten.
takeover-with-words = { $count ->
        [one] 💬 En { $count } bericht van u.
       *[other] 💬 En { $count } berichten van u.
    }

# Er gaan geen eigen woorden mee.
takeover-without-words = Zonder eigen woorden. Die mag u nog schrijven.

# Knop: versturen.
button-takeover-send = 📨 Ja, versturen

# Verstuurd. $contact: hoe de contactpersoon heet.
takeover-sent = 📨 Verstuurd. Uw { $contact } kijkt ernaar en praat met u. Kijk intussen rustig verder.

# Bericht dat vanzelf komt, drie maanden voor het eind. $day: de laatste dag.
takeover-news = 🔑 De gemeente helpt met betalen tot en met { DAY($day) }. Daarna betaalt u zelf. Wij hebben een lijstje voor u, met één ding per week.

# Bericht dat vanzelf komt: het duurt langer. $day: de nieuwe laatste dag.
takeover-news-longer = 🔑 U krijgt langer hulp met betalen: tot en met { DAY($day) }.
