lesson-maand = My week and month

lesson-maand-goal = After this you know: how do I make my money last a month?

lesson-maand-days = 🗓️ Money does not come on one day. Social assistance (bijstand) has a day. An allowance (toeslag) has another. Bills have their own day, too.

lesson-maand-days-example = 👩 Selam comes from Asmara. She looks at her bank on her phone. She writes every day with money on a calendar. Now she sees: the rent (huur) goes off early.

lesson-maand-when = ⏱️ How often does this money come or go?

lesson-maand-when-maand = Every month

lesson-maand-when-kwartaal = Every three months

lesson-maand-when-jaar = Once a year

lesson-maand-when-bijstand = 🧾 Social assistance

lesson-maand-when-bijstand-why = Social assistance (bijstand) is an amount a month. Sometimes you get a part of it every week.

lesson-maand-when-huur = 🏠 The rent (huur)

lesson-maand-when-huur-why = You or the municipality pay the rent (huur): every month. The day is in the tenancy (huurcontract).

lesson-maand-when-kind = 🧒 Child benefit

lesson-maand-when-kind-why = Child benefit (kinderbijslag) comes once in three months. It is a big amount. Divide it over the three months.

lesson-maand-when-premie = 🩺 Health insurance

lesson-maand-when-premie-why = For health insurance (zorgverzekering) there is an amount every month. This is called <b>premie</b>.

lesson-maand-when-energie = 💡 Settlement of power

lesson-maand-when-energie-why = This is called annual settlement (<b>jaarafrekening</b>). After a year the company adds up what you used. Sometimes you get money back. Sometimes you pay more.

lesson-maand-early = 👩 The rent (huur) leaves the bank on day 1. Selam's money comes only on day 8. What helps her?

lesson-maand-early-wachten = Wait until day 8

lesson-maand-early-wachten-why = On day 8 she can pay, that is so. But the rent (huur) is late by then. A phone call beforehand gives peace.

lesson-maand-early-vragen = Ask for another day

lesson-maand-early-vragen-why = Often a company can choose another day. Selam calls and asks. Is it not possible? Then she keeps money from the month before.

lesson-maand-early-lenen = Borrow every month

lesson-maand-early-lenen-why = So the rent (huur) is on time. But borrowing every month costs peace, and sometimes a friendship. Another day really solves it.

lesson-maand-first = 💶 Money comes in. What do you do first? And then?

lesson-maand-first-vast = Pay the fixed costs

lesson-maand-first-later = Keep some for later

lesson-maand-first-week = Divide money by the week

lesson-maand-first-leuk = Do something nice

lesson-maand-first-why = First what must be: then your home is safe. Then some for later. The rest you divide over the weeks. What is left then is free.

lesson-maand-weeks = 📆 A month is mostly longer than four weeks. There are two or three days more. Often the money runs out just then.

lesson-maand-weeks-example = 👩 Selam buys food at the market every Saturday. This month has five Saturdays. So she makes five parts, not four.

lesson-maand-five = 👩 Selam has { MONEY($geld) } for food and the bus. She divides it over five weeks. How much is there a week?

lesson-maand-five-why = { MONEY($geld) } divided by 5 is { MONEY($result) }. With that amount she reaches the last week as well.

lesson-maand-four = 💼 Whoever works sometimes gets wages every four weeks. That is thirteen times a year. So the day is another one each month.

lesson-maand-four-example = 👨 Yonas gets wages on 3 December. Four weeks later it is 31 December. He writes every pay day on his calendar.

lesson-maand-twice = 👨 Yonas gets wages twice this month. The rent (huur) is paid already. What is wise?

lesson-maand-twice-bewaren = Keep a part

lesson-maand-twice-bewaren-why = Next month the wages come once again. The part he keeps gives peace then.

lesson-maand-twice-alles = Spend all of it now

lesson-maand-twice-alles-why = Something extra is nice, and fine. But these wages are for the weeks after, too. Keeping a part helps him then.

lesson-maand-twice-vragen = Ask what changes

lesson-maand-twice-vragen-why = Does he get social assistance (bijstand) or an allowance (toeslag) as well? Then wages count. A caseworker ({ $contact }) explains what changes.

lesson-maand-pots = 🏺 Keep your money in parts. Then you see how much is left for today.

lesson-maand-pots-how = • In cash: one envelope a week.
    • At the bank: a second account for fixed costs (vaste lasten).
    • On paper: write down every day what you bought.

lesson-maand-shop = 🛒 Selam goes to the shop. She wants to stay within her amount. What helps?

lesson-maand-shop-lijst = Make a list

lesson-maand-shop-lijst-why = With a list she buys what is needed. First she looks at home what is still there. That saves money and time.

lesson-maand-shop-honger = Go when she is hungry

lesson-maand-shop-honger-why = When hungry, everything looks tasty. Then often more goes into the basket. Eating something first helps.

lesson-maand-shop-kaart = Pay all by card

lesson-maand-shop-kaart-why = The card is easy. But you do not see the money go. Look at your phone afterwards how much is left.

lesson-maand-feast = 🎉 In three months there is a feast. Selam wants to spend { MONEY($feest) } then. How much does she keep each month?

lesson-maand-feast-why = { MONEY($feest) } divided by 3 is { MONEY($result) }. A small part each month is lighter than all at once.

lesson-maand-gone = 👩 It is day 25. Selam's money is gone. What can she do?

lesson-maand-gone-later = Buy now, pay later

lesson-maand-gone-later-why = Now she has what she needs. But next month that bill is added. Then there is too little again.

lesson-maand-gone-kijken = See where it went

lesson-maand-gone-kijken-why = At the bank she sees all that she bought. So she knows where she can save. The next month then goes better.

lesson-maand-gone-vragen = Ask for help

lesson-maand-gone-vragen-why = No money for food? A caseworker ({ $contact }) knows where help is. Asking early is strong. She is not the only one.

lesson-maand-mine = ✍️ Do this yourself this week. Take a calendar. Write on it: when does my money come? When do the bills go off?

lesson-maand-end = 👍 Remember:
    • Know on which day your money comes.
    • First pay what is fixed.
    • Divide the rest over all the weeks.
