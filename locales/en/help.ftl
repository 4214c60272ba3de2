help-title = 🙋 <b>Help</b>
    What do you need?

help-urgent = 🚨 <b>Is there danger? Call 112.</b>
    The number <b>112</b> is free. The police, fire brigade or ambulance will help you.

help-urgent-number = { $title }:
    <code>{ PLAIN($phone) }</code>

help-urgent-not-read = Nobody reads this chat right away. Do not wait for an answer here.

help-unwell = 💛 It is normal that you sometimes do not feel well. You have been through a lot.

help-unwell-doctor = Call your <b>GP (huisarts)</b>. This is your own doctor. The GP helps with pain, bad sleep and sadness. You can ask for an interpreter (tolk).

help-unwell-talk = Can you not go to a lesson or talk? Tell your caseworker (consulent). Is there danger right now? Call 112.

help-how-buttons = ❓ <b>This is how Wegwijs works</b>
    Press a button under a message. With <b>Back</b> you go back.

help-how-write = You can also write, speak or send a photo. I always ask first if I may send it to your caseworker.

help-how-commands = Type /menu for the menu. Type /taal for another language.

button-ask = ✉️ Ask my caseworker

button-unwell = 💛 I do not feel well

button-urgent = 🚨 Emergency

button-how = ❓ How does this work?
