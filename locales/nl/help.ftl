## Hulp: een mens, niet goed voelen, spoed, en hoe dit werkt.

# Boven de vier knoppen van de hulp.
help-title = 🙋 <b>Hulp</b>
    Wat hebt u nodig?

# Bij spoed. 112 is het nummer voor politie, brandweer en ambulance.
help-urgent = 🚨 <b>Is er gevaar? Bel 112.</b>
    Het nummer <b>112</b> is gratis. U krijgt politie, brandweer of een ambulance.

# Een nummer van de gemeente bij spoed. $title: voor wie het nummer is; $phone: telefoonnummer.
help-urgent-number = { $title }:
    <code>{ PLAIN($phone) }</code>

# Waarschuwing: deze chat wordt niet meteen gelezen.
help-urgent-not-read = In deze chat leest niemand meteen mee. Wacht niet op een antwoord hier.

# Als iemand zich niet goed voelt.
help-unwell = 💛 Het is niet gek als u zich niet goed voelt. U hebt veel meegemaakt.

# Naar de huisarts.
help-unwell-doctor = Bel uw <b>huisarts</b>. Dat is uw eigen dokter. De huisarts helpt bij pijn, slecht slapen en verdriet. U mag om een tolk vragen.

# Praten met de consulent.
help-unwell-talk = Kunt u niet naar een les of gesprek? Zeg het tegen uw consulent. Is er direct gevaar? Bel 112.

# Hoe de knoppen werken.
help-how-buttons = ❓ <b>Zo werkt Wegwijs</b>
    Druk op een knop onder een bericht. Met <b>Terug</b> gaat u terug.

# Hoe men iets vraagt.
help-how-write = U mag ook schrijven, spreken of een foto sturen. Ik vraag altijd eerst of het naar uw consulent mag.

# De commando's.
help-how-commands = Typ /menu voor het menu. Typ /taal voor een andere taal.

# Knop: een vraag aan de consulent (een mens).
button-ask = ✉️ Vraag aan consulent

# Knop: ik voel me niet goed.
button-unwell = 💛 Ik voel me niet goed

# Knop: spoed.
button-urgent = 🚨 Spoed

# Knop: hoe werkt Wegwijs?
button-how = ❓ Hoe werkt dit?
