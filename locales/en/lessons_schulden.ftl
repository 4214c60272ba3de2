lesson-schulden = Debts

lesson-schulden-goal = After this you know: what do I do at the first letter, and who helps me?

lesson-schulden-wat = 🤝 A debt (<b>schuld</b>) is money that you still have to pay. Many people have one. The earlier you ask for help, the smaller it stays.

lesson-schulden-wat-example = 👩 Samira comes from Homs. She bought a bed and pays later. Then her phone breaks. She buys a new one, and the bed is not paid yet. A debt often begins like this: quite normally.

lesson-schulden-weg = ✉️ If somebody does not pay in time, letters come, one by one:

lesson-schulden-weg-een = 1️⃣ Reminder (<b>herinnering</b>): you forgot to pay. That often costs nothing.

lesson-schulden-weg-twee = 2️⃣ Payment demand (<b>aanmaning</b>): you have fourteen more days.

lesson-schulden-weg-drie = 3️⃣ Collection (<b>incasso</b>): costs are added. For a small bill about { MONEY($minimum) }.

lesson-schulden-weg-vier = 4️⃣ Bailiff (<b>deurwaarder</b>): comes to the door with a letter. Even then you can still talk.

lesson-schulden-welke = ✉️ Look at this letter. It says: pay within 14 days. Later? Then costs are added. Which letter is this?

lesson-schulden-welke-herinnering = A reminder

lesson-schulden-welke-herinnering-why = A reminder (herinnering) comes first and is softer. Here it says: 14 days, and then costs. So it is a payment demand (aanmaning).

lesson-schulden-welke-aanmaning = A payment demand

lesson-schulden-welke-aanmaning-why = The 14 days are the sign. Paying or calling now keeps it without costs.

lesson-schulden-welke-vonnis = A letter from the judge

lesson-schulden-welke-vonnis-why = It seems so, because the letter is strict. But a judge comes only much later. This is a payment demand (aanmaning).

lesson-schulden-stappen = 📬 Which letter comes first? And then?

lesson-schulden-stappen-herinnering = Reminder (herinnering)

lesson-schulden-stappen-aanmaning = Demand (aanmaning)

lesson-schulden-stappen-incasso = Collection (incasso)

lesson-schulden-stappen-deurwaarder = Bailiff (deurwaarder)

lesson-schulden-stappen-why = Every step makes the bill higher. At every step you may call. At the first one it is easiest.

lesson-schulden-kosten = 👩 The bed still costs { MONEY($rekening) }. After the payment demand (aanmaning) about { MONEY($minimum) } is added. How much is it together then?

lesson-schulden-kosten-why = { MONEY($rekening) } plus { MONEY($minimum) } is { MONEY($result) }. So one phone call in time saves a lot of money.

lesson-schulden-eerste = ✉️ Samira gets the first reminder (herinnering). She does not have the money now. What helps most?

lesson-schulden-eerste-wacht = Wait for more money

lesson-schulden-eerste-wacht-why = Waiting seems calm. But the shop knows nothing and sends the next letter. A short question now is enough.

lesson-schulden-eerste-bel = Call and ask for parts

lesson-schulden-eerste-bel-why = So the shop hears: she wants to pay. Often it can be in parts. That is called a payment plan (<b>betalingsregeling</b>). Ask whether it can be on paper.

lesson-schulden-eerste-leen = Borrow somewhere else

lesson-schulden-eerste-leen-why = Then this bill is gone. But there is a new debt (schuld), sometimes with more costs. Asking for parts often costs less.

lesson-schulden-deel = 👩 Another bill is { MONEY($rekening) }. Samira may pay in four parts. How much is one part?

lesson-schulden-deel-why = { MONEY($rekening) } divided by four is { MONEY($result) }. Say yes only to a part that you can really pay.

lesson-schulden-haast = ⚖️ There is not enough money for everything. What do you pay first?

lesson-schulden-haast-eerst = 1️⃣ First

lesson-schulden-haast-later = ⏳ Later

lesson-schulden-haast-huur = 🏠 The rent (huur)

lesson-schulden-haast-huur-why = With the rent (huur) you keep your home. It comes first.

lesson-schulden-haast-stroom = 💡 Gas and electricity

lesson-schulden-haast-stroom-why = You need light and warmth every day.

lesson-schulden-haast-zorg = 🩺 Health insurance

lesson-schulden-haast-zorg-why = So you can go to the doctor and the hospital.

lesson-schulden-haast-schoenen = 👟 Nice new shoes

lesson-schulden-haast-schoenen-why = Nice shoes can wait until the rest is paid.

lesson-schulden-familie = 👪 Sometimes there is still a debt (schuld) from the journey. Or family far away asks for money. That is hard, for you love them. You may ask for help with this.

lesson-schulden-familie-example = 👨 Tesfay's brother calls from Asmara. He asks for money for their mother. Tesfay has only his living money (leefgeld). He wants to help his brother, and keep his home.

lesson-schulden-sturen = 👨 What can Tesfay do?

lesson-schulden-sturen-alles = Send everything

lesson-schulden-sturen-alles-why = He likes to give. But then there is no money for food and bills. With a debt (schuld) he can help less later.

lesson-schulden-sturen-beetje = Home first, then a little

lesson-schulden-sturen-beetje-why = First he pays for home and food. Then he sees what he can really spare. So he can help for longer.

lesson-schulden-sturen-praat = Tell how things are here

lesson-schulden-sturen-praat-why = He shows what everything costs here. Family often does not know that. So they understand each other better.

lesson-schulden-hulp = 📞 Can you not manage alone? Take all your letters to your caseworker ({ $contact }). The unopened ones too. Ask: who helps with debts (schulden) in { $municipality }?

lesson-schulden-end = 👍 Remember:
    • Open every letter.
    • Call at the first letter.
    • First home, light and health.
    • Ask for help, preferably today.
