letter-title = Help with integration (inburgeren), in your own language

letter-hello = Dear { $name },

letter-about = The municipality of { $municipality } has a digital helper: Wegwijs. You read and write with it on your phone, in the app Telegram. Telegram is free.

letter-free = You choose if you want to use Wegwijs. Without Wegwijs you get the same help.

letter-how = This is how you start

letter-install = Put the app Telegram on your phone.

letter-scan = Open the camera of your phone. Hold it above this code.

letter-start = Open the link and press Start.

letter-language = Choose your language.

letter-link = Or type this link:

letter-once = The code is only for you and works one time. You can use it up to and including { DAY($day) }. Do not give it to another person.

letter-safe = We never ask for money, your DigiD or your BSN.

letter-help = Does it not work? Ask your caseworker ({ $contact }) for help.
