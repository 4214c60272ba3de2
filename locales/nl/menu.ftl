## Het menu, de vaste rij en wat overal staat.

# Begroeting boven het menu. $name: voornaam.
menu-hello = 👋 Hallo { $name }!

# Begroeting boven het menu van een gast. $municipality: naam van de gemeente of "Nederland".
menu-hello-guest = 👋 Hallo! Dit is inburgeren in { $municipality }.

# Vraag boven de vier knoppen van het menu.
menu-what = Waarmee kan ik u helpen?

# Knop: waar sta ik in mijn klantreis?
button-journey = 🧭 Mijn inburgering

# Knop: uitleg van woorden uit brieven.
button-words = 📖 Woorden

# Knop: wie is wie.
button-contacts = 👥 Wie helpt mij?

# Knop: taal, gegevens, code, stoppen.
button-settings = ⚙️ Instellingen

# Vaste rij: terug naar het vorige scherm.
button-back = ◂ Terug

# Vaste rij: hulp van een mens.
button-help = 🙋 Hulp

# Vaste rij: dit scherm laten voorlezen.
button-sound = 🔊 Luister

# Vaste rij: dit scherm in het Nederlands, voor iemand die naast u zit.
button-dutch = 🇳🇱 NL

# Vaste rij: terug naar de eigen taal, na de Nederlandse tekst.
button-own-language = ◂ Mijn taal

# Knop naar het menu.
button-menu = 🏠 Menu

# Knop onder een lijst: de volgende drie.
button-more = Meer ▾

# Knop onder een lijst, op de laatste bladzijde: terug naar het begin.
button-from-start = ⟲ Naar het begin

# Korte melding (zonder scherm) als iemand op een oude knop drukt.
button-toast-old = Dit is een oude knop.

# De naam van het commando /start in de lijst van Telegram. Hooguit 256 tekens.
command-start = Opnieuw beginnen

# De naam van het commando /menu in de lijst van Telegram.
command-menu = Naar het menu

# De naam van het commando /taal in de lijst van Telegram.
command-taal = Een andere taal kiezen

# De naam van het commando /help in de lijst van Telegram.
command-help = Hulp van een mens

# De naam van het commando /stop in de lijst van Telegram.
command-stop = Geen berichten meer

# De naam van het commando /mijngegevens in de lijst van Telegram.
command-mijngegevens = Wat er van mij bewaard is

# De tekst in een lege chat, voor het eerste bericht. Hooguit 512 tekens, zonder opmaak.
command-description = Wegwijs helpt u met inburgeren, in uw eigen taal. Druk op Start.
