settings-title = ⚙️ <b>Settings</b>

stop-ask = Do you want no more messages from me?

stop-appointments-stand = Your appointments and letters stay the same. But I will not remind you of them.

stop-done = 🔕 All right. I will not send you any more messages.

stop-back = Write to me and I will always answer. Do you want messages again? Press the button.

data-kept = 🔒 <b>My data</b>
    The municipality of { $municipality } keeps here:
    • your first name and your language
    • the dates of your integration
    • your hours of lessons and taking part
    • the questions you sent
    • what you tick off when moving house
    • the number of this chat

data-not-kept = We do not keep here:
    • your BSN (personal number)
    • your last name and address
    • how much money you have

data-choice = You can see, correct and erase your data.

data-guest = 🔒 <b>My data</b>
    I do not know who you are. I only keep your language and your choices in this chat.

data-task = 🏛️ The municipality of { $municipality } helps you with civic integration (inburgeren). That is its task in the law. For this it needs your steps and your appointments.

data-consent = 🤝 For other things we ask for your yes first. For example: your own money plan, your opinion, or sharing with a coach. You can always take your yes back.

data-no-fines = We never use what you learn or ask here for a fine (boete).

data-complaint = Are you not happy about how we use your data? Ask the municipality for help. Or go to the data protection authority (Autoriteit Persoonsgegevens).

data-sure-correct = ✏️ Is something wrong? Then I will ask your caseworker ({ $contact }) to help you. Shall I do that?

data-sure-erase = 🗑️ Then I will ask your caseworker ({ $contact }) to erase your data here. Your file at the municipality will stay. Shall I ask that?

data-withdraw = Do you want to stop using Wegwijs?

data-withdraw-free = You can always stop. Your benefit (uitkering) and your help stay the same.

people-who = 👪 This chat is now for <b>{ $name }</b>.

people-add = Does your family use this phone too? Then open their invitation here too. Nothing will be lost.

people-pin-on = 🔑 Your data is behind a code.

people-pin-off = You can choose a code. Then nobody else can read your data.

pin-choose = 🔑 Choose a code of <b>four digits</b>. Type the code now in a message.

pin-forgotten = Did you forget the code? Your caseworker (consulent) will help you.

pin-chosen = ✅ Your code is ready. I will ask for it when you were away for 15 minutes.

pin-erase-message = Now delete your message with the code. Then nobody can see it.

pin-enter = 🔑 { $name }, type your code of four digits.

button-language = 🌐 Language

button-data = 🔒 My data

button-people = 👪 Family and code

button-stop = 🔕 Stop

button-stop-yes = 🔕 Yes, stop

button-stop-no = ✅ No, go on

button-resume = 🔔 Messages again

button-data-why = ❓ Why is this allowed?

button-data-correct = ✏️ Something is wrong

button-data-erase = 🗑️ Erase my data

button-withdraw = ✖️ Stop using Wegwijs

button-withdraw-yes = ✖️ Yes, I stop

button-keep-using = ✅ No, I stay

button-pin = 🔑 Choose a code

button-pin-remove = 🔓 Remove the code
