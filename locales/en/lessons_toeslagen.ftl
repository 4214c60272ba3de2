lesson-toeslagen = Allowances (toeslagen)

lesson-toeslagen-goal = After this you know: which money can I get, and what do I have to report?

lesson-toeslagen-what = 🏛️ An allowance (<b>toeslag</b>) is money from the government. It helps with high costs. You apply for it yourself with the tax office (Belastingdienst).

lesson-toeslagen-what-example = 👩 Mehret comes from Asmara. She lives with her daughter of four. For rent (huur), health and her child she can ask for an allowance (toeslag).

lesson-toeslagen-which = 🎯 What is this money for?

lesson-toeslagen-which-zorg = 🩺 For health care

lesson-toeslagen-which-huis = 🏠 For the home

lesson-toeslagen-which-kind = 🧒 For a child

lesson-toeslagen-which-zorgtoeslag = Care allowance

lesson-toeslagen-which-zorgtoeslag-why = Care allowance (<b>zorgtoeslag</b>) helps with health insurance (zorgverzekering). Can you get it? Ask your caseworker ({ $contact }).

lesson-toeslagen-which-huurtoeslag = Rent allowance

lesson-toeslagen-which-huurtoeslag-why = Rent allowance (<b>huurtoeslag</b>) helps with the rent (huur) of your home. When you apply, have your tenancy (huurcontract) at hand.

lesson-toeslagen-which-budget = Child budget

lesson-toeslagen-which-budget-why = Child budget (<b>kindgebonden budget</b>) helps parents with the costs of a child. There is an amount for each child.

lesson-toeslagen-which-bijslag = Child benefit

lesson-toeslagen-which-bijslag-why = Child benefit (<b>kinderbijslag</b>) comes from the SVB, every three months. So it is not every month.

lesson-toeslagen-care = 🩺 Care allowance (zorgtoeslag) is at most about { MONEY($alone) } a month. For partners together at most about { MONEY($together) }. With more income it becomes less.

lesson-toeslagen-rent = 🏠 For rent allowance (huurtoeslag) the rent (huur) counts up to about { MONEY($counts) } a month. Service costs (<b>servicekosten</b>), such as light in the hall, do not count.

lesson-toeslagen-rent-saved = 💰 Savings are allowed: alone up to about { MONEY($alone) }. With a partner together up to about { MONEY($together) }.

lesson-toeslagen-child = 🧒 Child budget (kindgebonden budget), at most, about, for each child a year:
    • up to 12: { MONEY($small) }
    • 12 to 15: { MONEY($middle) }
    • 16 and 17: { MONEY($big) }

lesson-toeslagen-child-single = Do you live alone with your children? Then about { MONEY($single) } a year is added.

lesson-toeslagen-quarter = 🧒 Child benefit (kinderbijslag) is about, for each child, every three months:
    • up to 6: { MONEY($small) }
    • 6 to 11: { MONEY($middle) }
    • 12 to 17: { MONEY($big) }

lesson-toeslagen-wait = ⏳ The first allowance (toeslag) does not come at once. Often it takes about eight weeks. So apply soon, then the wait begins earlier.

lesson-toeslagen-wait-help = 🤝 Some municipalities help with money in those weeks. This is called <b>overbrugging</b>. Ask your caseworker ({ $contact }): can that be done for me?

lesson-toeslagen-waiting = 👩 Mehret applied for rent allowance (huurtoeslag) six weeks ago. There is nothing yet. The rent (huur) is coming. What does she do?

lesson-toeslagen-waiting-wacht = Wait quietly

lesson-toeslagen-waiting-wacht-why = Six weeks is still quite normal. But the rent (huur) does not wait. One question may help.

lesson-toeslagen-waiting-vraag = Ask for help

lesson-toeslagen-waiting-vraag-why = A caseworker ({ $contact }) sees with her if the application is right. Perhaps the municipality pays the rent (huur), or helps with overbrugging.

lesson-toeslagen-waiting-leen = Borrow quickly

lesson-toeslagen-waiting-leen-why = So the rent (huur) is on time. But a loan must go back, sometimes with extra money. Asking for help first is free.

lesson-toeslagen-change = 📣 Does something change? Report it within <b>four weeks</b>. Such as: work, more income, a baby, another home, or somebody comes to live with you.

lesson-toeslagen-change-where = You report it to the tax office (Belastingdienst), with DigiD. Do you have social assistance (bijstand)? Tell the municipality as well. Does it not work? Ask your caseworker ({ $contact }).

lesson-toeslagen-change-drawn = ✉️ The drawn letter shows what the allowance (toeslag) was, and what it becomes. Always see whether it is right.

lesson-toeslagen-tell = 📣 Do you report this for your allowance?

lesson-toeslagen-tell-meld = 📣 Yes, report it

lesson-toeslagen-tell-niet = 😌 No need

lesson-toeslagen-tell-werk = 💼 You start a job

lesson-toeslagen-tell-werk-why = With work your income changes. Then the allowance (toeslag) becomes different. Report it soon, then you pay back less later.

lesson-toeslagen-tell-fiets = 🚲 You buy a bicycle

lesson-toeslagen-tell-fiets-why = What you buy with your money is yours. You need not tell it for an allowance (toeslag).

lesson-toeslagen-tell-partner = 💍 Your partner moves in

lesson-toeslagen-tell-partner-why = With a partner the income of both of you counts. Also when your family joins you. Report the day on which your partner comes to live here.

lesson-toeslagen-tell-huis = 📦 You move house

lesson-toeslagen-tell-huis-why = Another home has another rent (huur). So another rent allowance (huurtoeslag), too. Give the municipality your new address as well.

lesson-toeslagen-tell-les = 📚 A language class

lesson-toeslagen-tell-les-why = Language class does not change your income. Do you doubt about something else? Ask your caseworker ({ $contact }).

lesson-toeslagen-back = 🔁 First you get an amount that is estimated. Later the tax office (Belastingdienst) works it out exactly. Did you get too much? Then money goes back. Often that can be done in parts.

lesson-toeslagen-back-example = 👩 Mehret began to work in May. She reported it only in November. For six months she got a little too much.

lesson-toeslagen-sum = 👩 Each month it was { MONEY($veel) } too much, for six months. How much does Mehret pay back?

lesson-toeslagen-sum-why = 6 times { MONEY($veel) } is { MONEY($result) }. A small report in time could have saved this.

lesson-toeslagen-letter = ✉️ Mehret gets a letter about her allowance (toeslag). Money may have to go back. What does she do?

lesson-toeslagen-letter-weg = Put the letter away

lesson-toeslagen-letter-weg-why = Such a letter gives worry, that is normal. But the amount remains. With help there is nearly always a way.

lesson-toeslagen-letter-kijk = See whether it is right

lesson-toeslagen-letter-kijk-why = A good start. Sometimes an old income or address is in it. If it is not right, she calls, or asks a caseworker ({ $contact }).

lesson-toeslagen-letter-deel = Pay back in parts

lesson-toeslagen-letter-deel-why = That can often be done, if the amount is right. She asks for a payment plan (<b>betalingsregeling</b>). Then enough is left every month.

lesson-toeslagen-end = 👍 Remember:
    • Apply for allowances (toeslagen) soon.
    • Does something change? Report it within four weeks.
    • A letter about money back? Look first, ask for help.
