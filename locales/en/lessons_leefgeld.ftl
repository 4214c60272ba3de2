lesson-leefgeld = Living money (leefgeld)

lesson-leefgeld-goal = After this you know: who pays what, and which money is for me?

lesson-leefgeld-paid = 🧾 You get social assistance (bijstand). At the start you do not get all the money yourself. The municipality first pays bills from it. It does that for you.

lesson-leefgeld-paid-name = This is called <b>financieel ontzorgen</b>. It lasts six months. Sometimes it lasts longer.

lesson-leefgeld-paid-example = 👩 Amina gets social assistance (bijstand). The municipality pays her rent. So Amina does not see this money at her bank. But the rent is paid.

lesson-leefgeld-rest = 🛒 The rest of the money is for you. This is called living money (<b>leefgeld</b>). You buy food and clothes with it. You also pay for your phone with it.

lesson-leefgeld-rest-example = 👩 Amina gets living money (leefgeld) every week. At the weekend it is gone. Now she chooses: first food for the whole week, then the rest.

lesson-leefgeld-who = ✉️ Amina gets a bill. She does not know: does the municipality pay this? What does she do?

lesson-leefgeld-who-gemeente = Wait for the municipality

lesson-leefgeld-who-gemeente-why = Perhaps the municipality pays, perhaps not. If Amina waits, a second letter sometimes comes. Asking costs nothing and gives peace of mind.

lesson-leefgeld-who-ik = Pay it herself quickly

lesson-leefgeld-who-ik-why = Then no second letter comes. But perhaps the municipality pays as well. Then it is paid twice. Asking first is better.

lesson-leefgeld-who-vraag = Ask who pays

lesson-leefgeld-who-vraag-why = A caseworker ({ $contact }) can see this. Amina sends a photo of the letter. So she knows soon.

lesson-leefgeld-bills = 📬 Who pays this bill now?

lesson-leefgeld-bills-gemeente = 🏛️ The municipality

lesson-leefgeld-bills-ik = 🙋 I pay myself

lesson-leefgeld-bills-vraag = ❓ I ask first

lesson-leefgeld-bills-huur = 🏠 The rent (huur)

lesson-leefgeld-bills-huur-why = The rent (huur) is for your home. You pay or the municipality pays: every month.

lesson-leefgeld-bills-stroom = 💡 Gas and electricity

lesson-leefgeld-bills-stroom-why = Not every municipality pays gas and electricity. So this is good to know.

lesson-leefgeld-bills-zorg = 🩺 Health insurance

lesson-leefgeld-bills-zorg-why = This is the amount a month for your health insurance (zorgverzekering). A bill from your dentist is something else. Ask first who pays that.

lesson-leefgeld-bills-eten = 🍞 Food

lesson-leefgeld-bills-eten-why = You buy food yourself. Your living money (leefgeld) is for that.

lesson-leefgeld-bills-telefoon = 📱 Phone

lesson-leefgeld-bills-telefoon-why = You pay for the phone yourself, from your living money (leefgeld).

lesson-leefgeld-first = ✉️ A letter about money comes. What do you do first? And then?

lesson-leefgeld-first-open = Open the letter

lesson-leefgeld-first-wie = Look: who is it from?

lesson-leefgeld-first-bedrag = Look: how much, when?

lesson-leefgeld-first-vraag = Ask: who pays this?

lesson-leefgeld-first-why = An open letter is less worrying. Do you know who it is from and how much it is? Then you can ask well.

lesson-leefgeld-plan = 🗓️ Living money (leefgeld) is for a whole week. Divide it on the first day: food, bus, phone and something extra.

lesson-leefgeld-plan-example = 👩 Amina puts her money in four envelopes. Is the envelope for the bus empty? Then she walks. So the money for food stays whole.

lesson-leefgeld-empty = 👩 It is Thursday. Amina's living money (leefgeld) is gone. She has little food left. What does she do?

lesson-leefgeld-empty-leen = Borrow from a neighbour

lesson-leefgeld-empty-leen-why = A neighbour who helps is nice. Next week it has to go back, though. Then there is less again. Is there another way?

lesson-leefgeld-empty-vraag = Call the caseworker

lesson-leefgeld-empty-vraag-why = A caseworker ({ $contact }) knows where help is today. Then they look together: is the living money (leefgeld) enough? So next week goes better.

lesson-leefgeld-empty-wacht = Say nothing and wait

lesson-leefgeld-empty-wacht-why = Asking for help is sometimes hard. But no one needs to be hungry. Many people ask this, and it is normal.

lesson-leefgeld-week = 👩 Amina gets { MONEY($leefgeld) } this week. She buys food for { MONEY($eten) }. The bus costs { MONEY($bus) }. How much money is left?

lesson-leefgeld-week-why = { MONEY($leefgeld) } minus { MONEY($eten) } minus { MONEY($bus) }. There is { MONEY($result) } left.

lesson-leefgeld-day = 🍞 Amina has { MONEY($eten) } for food, for seven days. How much is there a day?

lesson-leefgeld-day-why = { MONEY($eten) } divided by 7 is { MONEY($result) }. Does she cook for two days? Then it is often cheaper still.

lesson-leefgeld-letter = ✉️ Amina gets this letter. She has not paid the bill yet. What does she do?

lesson-leefgeld-letter-leg = Leave it lying

lesson-leefgeld-letter-leg-why = Everyone forgets a bill sometimes. After this letter a stricter one often comes. Now it is still easy.

lesson-leefgeld-letter-foto = Send a photo

lesson-leefgeld-letter-foto-why = Does she not know who pays this? Or can she not pay it all at once? Then a caseworker ({ $contact }) looks with her.

lesson-leefgeld-letter-zelf = Check it and pay

lesson-leefgeld-letter-zelf-why = Is the bill hers, and is there enough living money (leefgeld)? Then it is done at once. If she is not sure, she asks first.

lesson-leefgeld-soon = 🌱 After this time you get all the money yourself. Then you also pay the fixed costs (vaste lasten) yourself. Your caseworker ({ $contact }) tells you when.

lesson-leefgeld-soon-practise = Now is a good time to practise. That is what these lessons are for: step by step.

lesson-leefgeld-end = 👍 Remember:
    • Living money (leefgeld) is the money for the week.
    • A bill? Never leave it lying. Ask first: who pays?
