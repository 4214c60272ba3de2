lesson-inkomsten = Income and expenses

lesson-inkomsten-goal = After this you know: what comes in, what goes out, what is left?

lesson-inkomsten-in = 💰 Money comes in for you. This is called income (<b>inkomsten</b>). For example social assistance (bijstand), pay from work, or an allowance (toeslag).

lesson-inkomsten-in-example = 👨 Samir comes from Homs. He lives here with his wife and two children. They get social assistance (bijstand). They also get money for the children.

lesson-inkomsten-one = 🧾 Do you live alone, or alone with children? Then social assistance (bijstand) is at most { MONEY($amount) } a month. Yours may be different. Look in your letter.

lesson-inkomsten-one-holiday = 🌴 Part of this is holiday money (<b>vakantiegeld</b>). Ask your caseworker ({ $contact }): when do I get that?

lesson-inkomsten-two = 🧾 Do you live with your partner? Are you both 21 or older? Then social assistance (bijstand) is at most { MONEY($amount) } a month together. Yours may be different. Look in your letter.

lesson-inkomsten-two-holiday = 🌴 Part of this is holiday money (<b>vakantiegeld</b>). Ask your caseworker ({ $contact }): when do we get that?

lesson-inkomsten-out = 🛍️ Money also goes out. This is called expenses (<b>uitgaven</b>). There are three kinds.

lesson-inkomsten-out-kinds = • <b>Fixed costs (vaste lasten)</b>: the same every month, such as the rent (huur).
    • <b>Every week</b>: food and the bus.
    • <b>Sometimes</b>: a coat, or something that breaks.

lesson-inkomsten-out-example = 👨 Samir only counts the rent (huur) and the food. Then his daughter's bicycle breaks. Now he also counts what comes sometimes.

lesson-inkomsten-which = 📦 Which kind of expense is this?

lesson-inkomsten-which-vast = 📌 Fixed, every month

lesson-inkomsten-which-week = 🛒 Every week

lesson-inkomsten-which-soms = 🔧 Sometimes

lesson-inkomsten-which-huur = 🏠 The rent (huur)

lesson-inkomsten-which-huur-why = The rent (huur) comes every month. The amount stays the same for long.

lesson-inkomsten-which-eten = 🍞 Food

lesson-inkomsten-which-eten-why = You buy food every week. You choose the shop yourself.

lesson-inkomsten-which-telefoon = 📱 Phone, by the month

lesson-inkomsten-which-telefoon-why = With a contract you pay every month. Also when you call little. So it belongs to the fixed costs (vaste lasten).

lesson-inkomsten-which-bus = 🚌 The bus

lesson-inkomsten-which-bus-why = You pay for the bus by the ride. Sometimes walking or cycling works, too.

lesson-inkomsten-which-jas = 🧥 A warm coat

lesson-inkomsten-which-jas-why = You do not buy a coat every month. But winter comes every year. Put a little aside for it each month.

lesson-inkomsten-which-fiets = 🚲 Mending a bicycle

lesson-inkomsten-which-fiets-why = You do not know when the bicycle breaks. You do know: one day it happens. A little savings helps then.

lesson-inkomsten-left = 👨 For Samir { MONEY($komt) } a month comes in. His fixed costs (vaste lasten) are { MONEY($vast) }. How much is left for the rest?

lesson-inkomsten-left-why = { MONEY($komt) } minus { MONEY($vast) }. { MONEY($result) } is left. From this he pays food, the bus and all that comes sometimes.

lesson-inkomsten-small = ☕ On the way to his lesson Samir buys coffee and a sandwich. This costs { MONEY($dag) } a day. He does so 20 days a month. How much is that a month?

lesson-inkomsten-small-why = 20 times { MONEY($dag) } is { MONEY($result) }. A small amount becomes big. Only who sees it can choose.

lesson-inkomsten-habit = ☕ Samir finds this a lot of money. He also likes his coffee. What suits him?

lesson-inkomsten-habit-stop = Never buy anything again

lesson-inkomsten-habit-stop-why = This way he saves most. But giving up everything is hard. Often people do not keep that up for long.

lesson-inkomsten-habit-minder = More often from home

lesson-inkomsten-habit-minder-why = He often takes tea and bread with him. Once a week he buys coffee. So money is left, and something nice as well.

lesson-inkomsten-habit-niets = Leave it as it is

lesson-inkomsten-habit-niets-why = This is allowed, it is his money. Is enough left? Then it can be done. If he runs short, here is something to gain.

lesson-inkomsten-overview = 📝 You make an overview of your money. What do you do first? And then?

lesson-inkomsten-overview-in = Write down: this comes in

lesson-inkomsten-overview-vast = Write down: what is fixed

lesson-inkomsten-overview-min = Work out: what is left?

lesson-inkomsten-overview-week = Divide it over the weeks

lesson-inkomsten-overview-why = You begin with what is certain: money that comes in. Then the fixed costs (vaste lasten). What is left you can divide.

lesson-inkomsten-short = 👨 This month more goes out than comes in. What does Samir do?

lesson-inkomsten-short-lenen = Borrow from a friend

lesson-inkomsten-short-lenen-why = A friend is glad to help. But next month it has to go back. Then there is even less. First look where the money goes.

lesson-inkomsten-short-laten = Leave a bill unpaid

lesson-inkomsten-short-laten-why = Today this gives peace. But a bill that is left often grows more expensive. Calling and explaining does help.

lesson-inkomsten-short-praten = Write down, ask for help

lesson-inkomsten-short-praten-why = On paper he sees where the money goes. Together with a caseworker ({ $contact }) he finds a solution. Many people ask this.

lesson-inkomsten-gift = 🎁 Do you get money from family or friends? A gift of up to { MONEY($amount) } a year does not count for social assistance (bijstand). Do you get more? Ask your caseworker ({ $contact }) first.

lesson-inkomsten-job = 💼 Samir can work in a shop on Saturdays. He gets social assistance (bijstand). What does he do first?

lesson-inkomsten-job-vraag = Tell, and ask

lesson-inkomsten-job-vraag-why = A caseworker ({ $contact }) explains what he may keep. So he knows beforehand how much comes in. Later he need not pay anything back.

lesson-inkomsten-job-niets = Say nothing

lesson-inkomsten-job-niets-why = Working is good. But pay counts for social assistance (bijstand). If the municipality hears it later, money often has to go back. Telling is safe.

lesson-inkomsten-job-later = Tell it later

lesson-inkomsten-job-later-why = It is good that he tells. Asking first is even better. Then the social assistance (bijstand) is right at once.

lesson-inkomsten-end = 👍 Remember:
    • Write down what comes in and what goes out.
    • Count what comes sometimes as well.
    • Too little money? Talk about it early.
