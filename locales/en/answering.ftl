answer-from = 💬 <b>{ $name }</b> of the municipality of { $municipality }:

answer-words = { $text }

answer-locked = 💬 The municipality has answered you. Press the button and type your code.

answer-here = 💬 The municipality of { $municipality } has answered you.

answer-taken = 👋 I am reading along myself now. Write or speak: it comes straight to me.

answer-given-back = ✅ Our talk is finished. Wegwijs helps you again.

button-answer-back = ✍️ Say something back

button-answer-read = 📖 Read the answer

phrase-seen = 👀 I have seen your question. I answer by { DAY($day) }.

phrase-fine = ✅ This is all right. You need to do nothing.

phrase-visit = 🏛️ Come to the office hour (spreekuur). You can ask anything there.
    { DAY($day) }, { TIME($at) }
    { $place }

phrase-bring = 📄 Bring this letter (brief) to: { $place }

phrase-call = 📞 I call you on { DAY($day) }.

phrase-letter = 📷 Send a photo of the letter (brief). Put your finger on your BSN.

phrase-unclear = 🔁 I cannot see or hear your message well. Please send it once more.

phrase-interpreter = 🗣️ I ask an interpreter (tolk). After that you get an answer here.
