lead-old-button = That was an old button. You are here now:

lead-unknown-command = I do not know this command. You are here now:

lead-first-this = Thank you for your message. First choose a button below.

lead-unreadable = I could not read this message. A staff member will look at it.

lead-greeting = Hello! Good that you are here.

lead-thanks = You are welcome!

lead-sticker = Nice! How can I help you?

lead-location = I do not keep your location. Write your question in a message.

lead-contact = I do not keep this number. Write your question in a message.

lead-other = I cannot read this. Write your question, or say it in a voice message.

lead-invitation-unknown = I do not know this link. Ask your caseworker (consulent) for a new link.

lead-invitation-expired = This link is too old. Ask your caseworker (consulent) for a new link.

lead-invitation-used = This link was used before. Ask your caseworker (consulent) for a new link.

lead-pin-wrong = This code is not right. Please try again.

lead-pin-wait = The code was wrong too many times. Try again in 15 minutes.

lead-pin-four-digits = A code has four digits. For example: 2580.

group-only-private = I only talk with you in a private chat. So it stays yours. Press my name and send me a message.
