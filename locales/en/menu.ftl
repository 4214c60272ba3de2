menu-hello = 👋 Hello { $name }!

menu-hello-guest = 👋 Hello! This is about civic integration (inburgeren) in { $municipality }.

menu-what = How can I help you?

button-journey = 🧭 My integration

button-words = 📖 Words

button-contacts = 👥 Who helps me?

button-settings = ⚙️ Settings

button-back = ◂ Back

button-help = 🙋 Help

button-sound = 🔊 Listen

button-dutch = 🇳🇱 Dutch

button-own-language = ◂ My language

button-menu = 🏠 Menu

button-more = More ▾

button-from-start = ⟲ To the start

button-toast-old = This is an old button.

command-start = Start again

command-menu = Go to the menu

command-taal = Choose another language

command-help = Help from a person

command-stop = No more messages

command-mijngegevens = What we keep about me

command-description = Wegwijs helps you with civic integration (inburgeren), in your own language. Press Start.
