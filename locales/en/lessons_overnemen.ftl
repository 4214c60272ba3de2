lesson-overnemen = Paying myself

lesson-overnemen-goal = After this you know: how do I take over the bills, step by step?

lesson-overnemen-wat = 🔑 The municipality helps with paying for six months. After that you get the social assistance (bijstand) in your own account. Then you pay your rent and the rest yourself.

lesson-overnemen-wat-langer = 📅 Sometimes it lasts longer. The municipality decides this, with your caseworker ({ $contact }). Ask in time what your last day is.

lesson-overnemen-wat-example = 👪 Rima and Khaled come from Homs. In two months they pay themselves. They start now already: one small step every week. So nothing is new later.

lesson-overnemen-nu = 📬 Who pays this bill now?

lesson-overnemen-nu-gemeente = 🏛️ The municipality

lesson-overnemen-nu-ik = 🙋 I pay myself

lesson-overnemen-nu-vraag = ❓ I ask first

lesson-overnemen-nu-huur = 🏠 The rent (huur)

lesson-overnemen-nu-huur-why = The rent (huur) is the first bill to take over well. So you keep your home.

lesson-overnemen-nu-stroom = 💡 Gas and electricity

lesson-overnemen-nu-stroom-why = Look in whose name the contract is. Also ask for the meter reading (meterstand) on the day that you start.

lesson-overnemen-nu-water = 🚰 Water

lesson-overnemen-nu-water-why = Water comes from its own company, with its own bill.

lesson-overnemen-nu-zorg = 🩺 Health insurance

lesson-overnemen-nu-zorg-why = The premium (premie) goes on every month. Do not skip a month.

lesson-overnemen-nu-telefoon = 📱 Phone

lesson-overnemen-nu-telefoon-why = You already pay this yourself. So you can do it!

lesson-overnemen-lijst = 📝 Make a list of all bills. Write three things beside every bill:

lesson-overnemen-lijst-wie = 👤 Who gets the money, and how much?

lesson-overnemen-lijst-dag = 📅 On which day?

lesson-overnemen-lijst-hoe = 🏦 Do I pay it myself, or does the company collect it (<b>automatische incasso</b>)?

lesson-overnemen-stappen = 🔑 What do Rima and Khaled do first? And then?

lesson-overnemen-stappen-lijst = Make a list

lesson-overnemen-stappen-bank = Look: does my bank work?

lesson-overnemen-stappen-nummer = Give my account number

lesson-overnemen-stappen-kijk = After a month: is it paid?

lesson-overnemen-stappen-why = With the list you forget nothing. The bank must work before you give your number. After a month, look whether all is paid.

lesson-overnemen-over = 👪 { MONEY($geld) } comes in. The rent (huur) is { MONEY($huur) }. Gas and electricity cost { MONEY($stroom) }. Health insurance (zorgverzekering) costs { MONEY($zorg) }. How much is left?

lesson-overnemen-over-why = { MONEY($geld) } minus { MONEY($huur) } minus { MONEY($stroom) } minus { MONEY($zorg) } is { MONEY($result) }. This is for food, clothes and the rest of the month.

lesson-overnemen-week = 👪 There is { MONEY($over) } left for the month. Count four weeks. How much is that a week?

lesson-overnemen-week-why = { MONEY($over) } divided by four is { MONEY($result) }. A month is a little longer than four weeks. So keep a little in hand.

lesson-overnemen-dubbel = ✉️ The six months are over. The landlord (verhuurder) writes: “We got no rent (huur).” What does Rima do?

lesson-overnemen-dubbel-wacht = The municipality will pay

lesson-overnemen-dubbel-wacht-why = That may be. But often it stops after six months. It is better to ask today.

lesson-overnemen-dubbel-vraag = Ask and call today

lesson-overnemen-dubbel-vraag-why = She asks her caseworker ({ $contact }): who pays this month? And she calls the landlord (verhuurder): I am working on it.

lesson-overnemen-dubbel-betaal = Pay twice at once

lesson-overnemen-dubbel-betaal-why = She wants to do well. But what if it is paid already? Then her money is gone. First ask, then pay.

lesson-overnemen-auto = 🏦 How does Khaled pay the rent (huur) in time every month?

lesson-overnemen-auto-incasso = It goes by itself

lesson-overnemen-auto-incasso-why = With direct debit (<b>automatische incasso</b>) the landlord collects the money. Handy. There must be enough in the bank on that day, though.

lesson-overnemen-auto-zelf = Himself, on a fixed day

lesson-overnemen-auto-zelf-why = Good too. He puts the day in his phone. Then he forgets nothing.

lesson-overnemen-auto-later = When money is left

lesson-overnemen-auto-later-why = At the end of the month the money is often gone. Paying the rent (huur) first gives peace of mind.

lesson-overnemen-klaar = 💭 Rima still finds it hard. What can she do?

lesson-overnemen-klaar-stil = Say nothing and hope

lesson-overnemen-klaar-stil-why = Hoping is fine. But then nobody knows that she needs help. A short message is enough.

lesson-overnemen-klaar-vertel = Tell it in time

lesson-overnemen-klaar-vertel-why = She tells her caseworker ({ $contact }) what works and what does not yet. Then they look together: is more time needed?

lesson-overnemen-klaar-stuk = Start with one bill

lesson-overnemen-klaar-stuk-why = Good idea: first one bill herself. Does that work? Then the next. She asks her caseworker ({ $contact }) whether that is possible.

lesson-overnemen-check = ✅ Look at these things before your last day:

lesson-overnemen-check-toeslag = 💶 Do your allowances (toeslag) come into your own account?

lesson-overnemen-check-adres = 🏠 Does every company know where you live?

lesson-overnemen-check-post = 📬 Do the bills come to you now, and not to the municipality?

lesson-overnemen-end = 👍 Remember:
    • Start early, with a list.
    • Pay the rent (huur) first.
    • In doubt? Ask your caseworker ({ $contact }).
    Step by step it works.
