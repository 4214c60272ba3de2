## Het eerste contact: taal, wie wij zijn, wat wij bewaren, ja of nee.

# Boven de vier taalknoppen; staat er in alle talen tegelijk. Kort: één regel.
welcome-choose-language = 🌐 Kies uw taal

# Begroeting op het tweede scherm. Kort: één regel.
welcome-hello = 👋 <b>Welkom!</b>

# Wie wij zijn. $municipality: naam van de gemeente ("Heemstede").
welcome-about = Ik ben Wegwijs, de digitale hulp van de gemeente { $municipality }. Ik help u met <b>inburgeren</b>: Nederlands leren, meedoen en uw afspraken.

# Wat wij niet zijn: een computer, geen mens.
welcome-not-for = Ik ben een computer. Wilt u een mens spreken? Druk op <b>Hulp</b>.

# Wat wij bewaren. $municipality: naam van de gemeente.
welcome-keep = 🔒 <b>Uw gegevens</b>
    De gemeente { $municipality } bewaart uw voornaam, uw taal en uw stappen. Ook vragen die u zelf aan uw consulent stuurt.

# Wat wij bewaren van wie geen uitnodiging heeft (een gast).
welcome-keep-guest = 🔒 <b>Uw gegevens</b>
    U hebt geen uitnodiging. Ik weet dus niet wie u bent. Ik bewaar alleen uw taal en uw keuzes in deze chat.

# Waarom de gemeente dit mag: haar taak in de wet.
welcome-public-task = De gemeente moet u helpen met inburgeren. Dat staat in de wet. Wat u hier leert of vraagt, gebruiken wij nooit voor een boete.

# Nee zeggen mag.
welcome-free = U kiest zelf of u Wegwijs gebruikt. Nee zeggen mag altijd. Uw uitkering en uw hulp blijven hetzelfde.

# De vraag boven de knoppen ja en nee.
welcome-ask-agree = Wilt u Wegwijs gebruiken?

# Na "nee". $municipality: naam van de gemeente.
welcome-goodbye = Dat is goed. Ik stuur u geen berichten. De gemeente { $municipality } helpt u op een andere manier.

# Hoe iemand terug kan komen.
welcome-goodbye-back = Wilt u later toch? Druk op de knop of typ /start.

# Na de uitnodiging: is dit de goede persoon? $name: voornaam.
welcome-person = 😊 Hallo { $name }! Deze chat hoort nu bij u.

# Voor wie de uitnodiging per ongeluk van een ander kreeg.
welcome-person-wrong = Bent u iemand anders? Zeg het dan hieronder.

# Als iemand zegt dat de uitnodiging voor een ander was. $municipality: naam van de gemeente.
welcome-other = Dan is deze uitnodiging voor iemand anders. Bel de gemeente { $municipality }. Zij maken het in orde.

# Voor wie geen uitnodiging heeft (een gast).
welcome-guest = U hebt geen uitnodiging. Dat geeft niet. Ik vertel u hoe inburgeren gaat. Ik vraag geen naam en bewaar geen berichten.

# Vraag boven de knoppen met gemeenten.
welcome-which-municipality = In welke gemeente woont u?

# Vraag boven de lijst met andere gemeenten.
welcome-elsewhere = Kies uw gemeente.

# Vraag boven de vier knoppen met redenen.
welcome-why-here = Waarom bent u in Nederland?

# Knop naar het volgende scherm.
button-next = Verder ▸

# Knop: ja, ik wil Wegwijs gebruiken.
button-agree = ✅ Ja, graag

# Knop: nee, ik wil Wegwijs niet gebruiken.
button-decline = ✖️ Nee, liever niet

# Knop om toch te beginnen, na "nee".
button-start-again = ↩️ Toch beginnen

# Knop: de voornaam klopt.
button-that-is-me = ✅ Ja, dat ben ik

# Knop: de voornaam klopt niet.
button-not-me = ✖️ Nee, iemand anders

# Knop naar de lijst met andere gemeenten.
button-other-municipality = 🏘️ Een andere gemeente

# Knop onder aan de lijst: mijn gemeente staat er niet bij.
button-not-in-list = ❓ Staat er niet bij

# Knop: reden is asiel (asielstatushouder).
button-reason-asielstatushouder = 🕊️ Ik kreeg asiel

# Knop: reden is gezinshereniging met iemand met asiel (nareiziger).
button-reason-nareiziger = 👨‍👩‍👧 Familie met asiel

# Knop: reden is een partner of familie in Nederland (gezinsmigrant).
button-reason-gezinsmigrant = 💍 Mijn partner is hier

# Knop: een andere reden (bijvoorbeeld werk als imam of priester).
button-reason-overig = ➕ Iets anders
