## Eén regel die vóór een scherm staat: het antwoord op iets bijzonders.

# Boven het scherm, als iemand op een knop van een oud bericht drukt.
lead-old-button = Dat was een oude knop. Hier bent u nu:

# Boven het scherm, als iemand een commando typt dat niet bestaat.
lead-unknown-command = Dit commando ken ik niet. Hier bent u nu:

# Boven het keuzescherm, als iemand schrijft voordat de eerste vragen klaar zijn.
lead-first-this = Dank u voor uw bericht. Kies eerst hieronder een knop.

# Boven het scherm, als een bericht drie keer niet gelezen kon worden. Een collega kijkt ernaar.
lead-unreadable = Dit bericht kon ik niet lezen. Een medewerker kijkt ernaar.

# Boven het menu, als iemand groet.
lead-greeting = Hallo! Fijn dat u er bent.

# Boven het menu, als iemand bedankt.
lead-thanks = Graag gedaan!

# Boven het menu, als iemand een sticker stuurt.
lead-sticker = Leuk! Waarmee kan ik u helpen?

# Boven het menu, als iemand een locatie stuurt. Wij bewaren die niet.
lead-location = Uw plaats bewaar ik niet. Schrijf uw vraag in een bericht.

# Boven het menu, als iemand een visitekaartje (contact) stuurt. Wij bewaren dat niet.
lead-contact = Dit nummer bewaar ik niet. Schrijf uw vraag in een bericht.

# Boven het menu, bij een soort bericht dat wij niet kennen. Wij bewaren het niet.
lead-other = Dit kan ik niet lezen. Schrijf of spreek uw vraag in.

# Als de link van de uitnodiging niet bestaat.
lead-invitation-unknown = Deze link ken ik niet. Vraag uw consulent om een nieuwe link.

# Als de link van de uitnodiging te oud is.
lead-invitation-expired = Deze link is te oud. Vraag uw consulent om een nieuwe link.

# Als de link al door een ander gebruikt is.
lead-invitation-used = Deze link is al gebruikt. Vraag uw consulent om een nieuwe link.

# Na een verkeerde code.
lead-pin-wrong = Deze code klopt niet. Probeer het nog een keer.

# Na te veel verkeerde codes. Na een kwartier kan het weer.
lead-pin-wait = Te vaak een verkeerde code. Probeer het over 15 minuten weer.

# Als de nieuwe code geen vier cijfers is.
lead-pin-four-digits = Een code heeft vier cijfers. Bijvoorbeeld: 2580.

# Antwoord in een groep: Wegwijs praat alleen in een eigen chat.
group-only-private = Ik praat alleen met u in een eigen chat. Zo blijft het van u. Druk op mijn naam en stuur mij een bericht.
