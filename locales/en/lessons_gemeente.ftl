lesson-gemeente = Municipality and water

lesson-gemeente-goal = After this you know: who is this bill from, and who helps?

lesson-gemeente-wat = 🏛️ The municipality collects your rubbish. It also takes care of the street. You pay tax for that. How much it is, the letter says. Every municipality chooses this itself.

lesson-gemeente-wat-example = 👨 Tesfay comes from Asmara. He gets a letter from { $municipality }. It says: tax for rubbish. He thinks: I do not work yet, still tax? Yes, because everybody has rubbish. But with little money he can ask for help.

lesson-gemeente-water = 💧 About water, two kinds of letters come.

lesson-gemeente-water-kraan = 🚰 The water from your tap comes from a water company (waterbedrijf). You pay for what you use.

lesson-gemeente-water-dijk = 🌊 The water board (<b>waterschap</b>) takes care of dikes and clean water outside. You pay tax for that.

lesson-gemeente-van = 📬 Who is this bill from?

lesson-gemeente-van-gemeente = 🏛️ The municipality

lesson-gemeente-van-schap = 🌊 The water board

lesson-gemeente-van-bedrijf = 🚰 The water company

lesson-gemeente-van-afval = 🗑️ Collecting rubbish

lesson-gemeente-van-afval-why = The rubbish goes away with the municipality's lorry.

lesson-gemeente-van-dijk = 🌊 Dikes and ditches

lesson-gemeente-van-dijk-why = The Netherlands lies low. The water board (waterschap) keeps the water out.

lesson-gemeente-van-kraan = 🚰 Water to drink

lesson-gemeente-van-kraan-why = This comes from the water company (waterbedrijf). Ask your caseworker ({ $contact }): who pays this for me now?

lesson-gemeente-weinig = 🤲 Do you have little money? Then sometimes you need not pay everything. Sometimes even nothing. This is called tax remission (<b>kwijtschelding</b>). You must ask for it yourself, though.

lesson-gemeente-weinig-twee = 2️⃣ Ask twice: the municipality and the water board (waterschap).

lesson-gemeente-weinig-tijd = ⏰ Do it soon after the letter. One place gives six weeks. Another gives three months. Your letter says the last day.

lesson-gemeente-tweede = ✉️ Tesfay need not pay the municipality. Now a letter comes from the water board (waterschap). What does he do?

lesson-gemeente-tweede-klaar = Nothing: it is settled

lesson-gemeente-tweede-klaar-why = That would be easy. But the water board (waterschap) knows nothing of the municipality. Here one must ask once more.

lesson-gemeente-tweede-ook = Ask here as well

lesson-gemeente-tweede-ook-why = The municipality and the water board (waterschap) each look separately. Sometimes one says yes and the other no. Asking costs nothing.

lesson-gemeente-tweede-betaal = Pay it all at once

lesson-gemeente-tweede-betaal-why = Paying in time is good. But perhaps it is not needed. Ask first, well before the last day.

lesson-gemeente-laat = 📅 The letter came two months ago. Only now Tesfay reads about remission (kwijtschelding). What does he do?

lesson-gemeente-laat-nooit = It is too late

lesson-gemeente-laat-nooit-why = Perhaps it is still in time. Not every place has the same last day. Look in the letter.

lesson-gemeente-laat-vraag = Ask today

lesson-gemeente-laat-vraag-why = He looks at the last day in the letter. Then he asks. A caseworker ({ $contact }) can help with the form.

lesson-gemeente-laat-wacht = Wait until next year

lesson-gemeente-laat-wacht-why = Next year he may ask again. But this bill then stays. Asking today is worth it.

lesson-gemeente-deel = 🧾 Tesfay gets no remission (kwijtschelding). The bill is { MONEY($rekening) }. He may pay in eight parts. How much is one part?

lesson-gemeente-deel-why = { MONEY($rekening) } divided by eight is { MONEY($result) }. So it fits in the month. Always ask whether parts are allowed.

lesson-gemeente-aanvraag = ✉️ You ask for remission (kwijtschelding). What do you do first? And then?

lesson-gemeente-aanvraag-open = Open the letter

lesson-gemeente-aanvraag-dag = Find the last day

lesson-gemeente-aanvraag-vraag = Send the request

lesson-gemeente-aanvraag-bewaar = Keep the answer

lesson-gemeente-aanvraag-why = First you know who the letter is from, and until when it is possible. Then you ask. Keep the answer: you can show it later.

lesson-gemeente-end = 👍 Remember:
    • Little money? Ask for remission (kwijtschelding).
    • Ask the municipality and also the water board (waterschap).
    • Look at the last day in the letter.
