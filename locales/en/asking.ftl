ask-write = ✉️ <b>Your question</b>
    Write your question in your own language. You can also speak or send a photo.

ask-no-bsn = Do not send your BSN (personal number) or a password. That is safer.

ask-guest = I cannot send your question. I do not know who you are. Call or visit the municipality where you live. Ask there for an invitation to Wegwijs.

ask-photo = 📎 I have your message. Look carefully first: does it show a <b>BSN</b>? That is a number of 9 digits.

ask-photo-cover = Yes? Then send a photo without the number. Put your finger on it.

ask-found = Is this what you were looking for?

ask-confirm = { $count ->
        [one] ✉️ I have your message. Shall I send it to your caseworker ({ $contact })?
       *[other] ✉️ I have { $count } messages. Shall I send them together to your caseworker ({ $contact })?
    }

ask-topic = Yes? Choose what it is about.

ask-sent = ✅ Sent to your caseworker ({ $contact }).

ask-answer-by = You will get an answer. The last day is { DAY($day) }.

ask-answer-later = You will get an answer here. Is it urgent? Call the municipality.

ask-stands = Please note: your letter (brief) and your appointment (afspraak) stay the same. A message here does not change that.

button-photo-covered = ✅ It shows no BSN

button-photo-anew = 📷 I send a photo

button-helped = 👍 Yes, thank you

button-topic-letter = 📄 Letter or appointment

button-topic-money = 💶 Money

button-topic-other = 🏠 Something else

button-dont-send = ✖️ Do not send

button-send = ✅ Yes, send it
