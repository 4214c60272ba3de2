welcome-choose-language = 🌐 Choose your language

welcome-hello = 👋 <b>Welcome!</b>

welcome-about = I am Wegwijs, the digital helper of the municipality of { $municipality }. I help you with <b>civic integration (inburgeren)</b>: learning Dutch, taking part, and your appointments.

welcome-not-for = I am a computer. Do you want to talk to a person? Press <b>Help</b>.

welcome-keep = 🔒 <b>Your data</b>
    The municipality of { $municipality } keeps your first name, your language and your steps. It also keeps questions that you send to your caseworker (consulent).

welcome-keep-guest = 🔒 <b>Your data</b>
    You have no invitation. So I do not know who you are. I only keep your language and your choices in this chat.

welcome-public-task = The municipality must help you with integration. The law says so. We never use what you learn or ask here for a fine (boete).

welcome-free = You choose if you want to use Wegwijs. You can always say no. Your benefit (uitkering) and your help stay the same.

welcome-ask-agree = Do you want to use Wegwijs?

welcome-goodbye = That is fine. I will not send you messages. The municipality of { $municipality } will help you in another way.

welcome-goodbye-back = Do you want it later? Press the button or type /start.

welcome-person = 😊 Hello { $name }! This chat is now yours.

welcome-person-wrong = Are you someone else? Please tell us below.

welcome-other = Then this invitation is for someone else. Call the municipality of { $municipality }. They will fix it.

welcome-guest = You have no invitation. That is no problem. I will tell you how civic integration (inburgeren) works. I do not ask your name. I do not keep your messages.

welcome-which-municipality = In which municipality (gemeente) do you live?

welcome-elsewhere = Choose your municipality.

welcome-why-here = Why are you in the Netherlands?

button-next = Next ▸

button-agree = ✅ Yes, please

button-decline = ✖️ No, thank you

button-start-again = ↩️ Start after all

button-that-is-me = ✅ Yes, that is me

button-not-me = ✖️ No, someone else

button-other-municipality = 🏘️ Another municipality

button-not-in-list = ❓ Mine is not here

button-reason-asielstatushouder = 🕊️ I was given asylum

button-reason-nareiziger = 👨‍👩‍👧 Family with asylum

button-reason-gezinsmigrant = 💍 My partner is here

button-reason-overig = ➕ Something else
