button-money = 💰 My money

money-title = 💰 <b>My money</b>
    This is yours. You choose what you write down.

button-budget = 📒 My budget

button-goals = 🌱 Saving

budget-ask = 📒 <b>My budget</b>
    You write down what comes in and what goes out. We keep that and do the sums. We also keep what you save for.

budget-ask-who = 👁️ Only you see it. Your contact ({ $contact }) sees it only if you want that. It does not count for your social assistance (uitkering).

budget-ask-telegram = ✈️ Your messages go through Telegram. Do not write an account number or a BSN.

budget-ask-away = 🗑️ You can always take everything away.

budget-ask-sure = Do you want a budget of your own? You may say no.

button-budget-agree = ✅ Yes, please

button-budget-not-now = ✖️ Not now

budget-title = 📒 <b>My budget</b>

budget-empty = There is nothing in it yet. Begin with money that comes in.

button-budget-income = ➕ Money comes in

button-budget-cost = ➖ Money goes out

button-budget-add = ➕ Write something down

button-budget-list = 📋 Everything in a row

button-budget-picture = 📊 As a picture

button-budget-more = ⋯ More

button-budget-weeks = 🗓️ My week and month

button-budget-if = 🔮 What if …?

button-budget-share = 👁️ Show it

button-budget-wipe = 🗑️ Take everything away

budget-is-shared = 👁️ Your contact ({ $contact }) sees this too, because you wanted that.

label-budget-entry = { $sign } { $name }

budget-line = { $sign } { $name }: { MONEY($amount) } { $per }

budget-line-day = { $sign } { $name }: { MONEY($amount) } { $per }, on day { $number }

budget-line-next = { $sign } { $name }: { MONEY($amount) } { $per }, again on { DAY($day) }

budget-per-month = a month

budget-per-week = a week

budget-per-four-weeks = every four weeks

budget-per-quarter = every three months

budget-per-year = a year

button-budget-per-month = 🗓️ Every month

button-budget-per-week = 📅 Every week

button-budget-per-four-weeks = 🌙 Every four weeks

button-budget-per-quarter = 🍂 Every three months

button-budget-per-year = 🎂 Every year

budget-in = ➕ Comes in: { MONEY($amount) } a month

budget-in-with = ➕ Comes in: { MONEY($amount) } a month. That is with what the municipality pays.

budget-paid = 🏛️ The municipality pays for you: { MONEY($amount) }

budget-own = 🧾 You pay yourself: { MONEY($amount) }

budget-asked = ❓ We do not know who pays this: { MONEY($amount) }. Please ask.

budget-left = 🟰 <b>Left: { MONEY($amount) } a month. That is { MONEY($week) } a week.</b>

budget-short = 🟰 <b>Short: { MONEY($amount) } a month. That is { MONEY($week) } a week.</b>

budget-picture-title = My money in a month

budget-picture-income = Comes in

budget-picture-paid = The municipality pays

budget-picture-own = I pay myself

budget-picture-left = Left

budget-picture-short = Too little

budget-picture-amount = { MONEY($amount) }

budget-picture-changed = { MONEY($amount) } (now { MONEY($was) })

budget-picture-caption = 📊 Your money in a month.

budget-list = 📋 Everything in a row. Press a line to change it.

budget-one = Would you like to change this, or take it away?

button-budget-change = ✏️ Another amount

button-budget-when = 🗓️ Another day

button-budget-gone = 🗑️ Take away

budget-gone-sure = Shall we take this away?

button-budget-gone-yes = 🗑️ Yes, take away

button-budget-keep = ✖️ No, keep it

budget-more = What would you like to do with your budget?

budget-wipe = 🗑️ Take everything away? What you save for goes, too. Then nobody sees anything any more.

budget-wiped = Your budget is gone. You can always begin again.

button-budget-wipe-yes = 🗑️ Yes, all of it

budget-share = 👁️ <b>Who may see your budget?</b> You choose.

budget-share-on = ✅ { $who }: sees your budget now.

budget-share-off = 🔒 { $who }: sees nothing.

budget-share-never = The municipality never uses your budget to check on you.

budget-share-what = 👁️ { $who } then sees your lines, your amounts and what is left. Not what you save for.

budget-share-away = You can stop at any moment. Then they see nothing any more.

button-budget-share-yes = ✅ Yes, show it

button-budget-share-no = ✖️ No, do not show it

button-budget-share-consulent = 👁️ Show: my contact

button-budget-share-coach = 👁️ Show: my coach

button-budget-unshare-consulent = 🔒 Stop: my contact

button-budget-unshare-coach = 🔒 Stop: my coach

budget-who-consulent = Your { $contact }

budget-who-coach = Your coach of { $name }

budget-full = Your budget is full. Take a line away first.

budget-add = Does the money come in, or go out?

budget-what-income = ➕ What comes in?

budget-what-cost = ➖ What is it for?

budget-own-words = Choose a button. Or write it in your own words.

budget-what-leefgeld = Living money (leefgeld)

budget-what-bijstand = All of the bijstand

budget-what-loon = Wages from work

budget-what-zorgtoeslag = Care allowance (zorgtoeslag)

budget-what-huurtoeslag = Rent allowance (huurtoeslag)

budget-what-kindgebonden = kindgebonden budget

budget-what-kinderbijslag = Benefit (kinderbijslag)

budget-what-huur = Rent (huur)

budget-what-energie = Gas and power

budget-what-zorg = Health insurance

budget-what-water = Water

budget-what-telefoon = Phone and internet

budget-what-vervoer = Bus and train

budget-named = { $sign } <b>{ $name }</b>

budget-amount-income = How much do you get, each time?

budget-amount-cost = How much is it, each time?

budget-type-amount = ✏️ Type the amount. For example: 12,50

budget-change = What is the new amount?

budget-how-much = { $sign } <b>{ $name }</b>: { MONEY($amount) }

budget-how-often-income = How often do you get this?

budget-how-often-cost = How often do you pay this?

budget-day-income = On which day of the month does it come?

budget-day-cost = On which day of the month is it paid?

budget-next-income = On which day does this money come again?

budget-next-cost = On which day do you pay this again?

budget-type-day = Choose a button. Or type a number from 1 to 31.

button-budget-no-day = 🤷 I do not know

budget-sure = Is this right?

button-budget-right = ✅ Yes, this is right

button-budget-wrong = ✏️ No, different

budget-kept = ✅ It stands in your budget.

lead-budget-name = Please write it short, in a few words. We ask the amount after that.

lead-budget-amount = We can not read this amount. Please type the amount alone. For example: 12,50

lead-budget-day = Please type a number from 1 to 31.

budget-week = 🗓️ <b>From { DATE($first) } up to and including { DATE($last) }</b>

budget-week-day = 📌 { DAY($day) }

budget-week-income = ➕ { $sign } { $name }: { MONEY($amount) }

budget-week-cost = ➖ { $sign } { $name }: { MONEY($amount) }

budget-week-together = 🟰 Together: { MONEY($income) } comes in and { MONEY($cost) } goes out.

budget-week-empty = Nothing stands in this week.

budget-week-without = 💡 Something without a day is not shown here. Nor is what comes every three months or every year. You can choose a day in your list.

button-budget-week-on = The week after ▸

budget-if = 🔮 <b>What if …?</b>

budget-if-not-kept = We only work it out. Your budget stays as it is.

button-if-stops = ➖ Some money stops

button-if-baby = 👶 A baby comes

button-if-bill = 💡 The yearly bill

button-if-takeover = 🔑 I pay everything myself

budget-if-empty = There is nothing in your budget yet. Write something down first.

budget-if-no-income = There is no money that comes in yet. Write that down first.

budget-if-which = Which money stops?

budget-if-baby = 👶 How much do you think a baby costs a month?

budget-if-bill = 💡 How much more must you pay on the yearly bill (jaarafrekening)?

budget-if-now = <b>Now</b>

budget-if-then = <b>Then</b>

budget-if-stopped = ➖ What if this stops: { $name }?

budget-if-baby-costs = 👶 What if a baby comes? It costs { MONEY($amount) } a month.

budget-if-baby-comes = 👶 What if a baby comes? It costs { MONEY($amount) } a month. Child benefit (kinderbijslag) is added: { MONEY($benefit) } every three months.

budget-if-billed = 💡 The bill is { MONEY($amount) }. In twelve parts that is { MONEY($part) } a month.

budget-if-nothing-paid = 🔑 Nothing in your budget is paid by the municipality. Does it pay something after all? Ask your contact ({ $contact }).

budget-if-taken-over = 🔑 What if you pay everything yourself? Then more comes into your account. More goes out, too.

budget-if-stops-tip = 💡 Does a letter say that something stops? Show it to your contact ({ $contact }).

budget-if-baby-tip = 💡 With a child, more money may come. Ask your contact ({ $contact }) in time.

budget-if-bill-tip = 💡 Is the bill too high for one time? Call the company, or ask your contact ({ $contact }) for help. Do not leave the bill.

budget-if-takeover-tip = 💡 Not sure when this begins? Ask your contact ({ $contact }).

budget-if-short = 💛 Then there is too little. This happens to many people. Talk about it early with your contact ({ $contact }).

goals-title = 🌱 <b>What you save for</b>

goals-empty = 🌱 <b>Saving</b>
    What would you like to save for? A little is a good start.

button-goal-new = ➕ Save for something

goal-name = 🌱 What would you like to save for?

goal-type-name = ✏️ Write it in a few words. For example: winter coat

goal-named = 🌱 <b>{ $name }</b>

goal-amount = How much do you need for it?

goal-what = 🌱 <b>{ $name }</b>: { MONEY($amount) }

goal-what-by = 🌱 <b>{ $name }</b>: { MONEY($amount) }, on { DAY($day) }

goal-by = When would you like to have it?

button-goal-three = 🍂 In three months

button-goal-six = 🌗 In six months

button-goal-no-day = 🤷 It does not matter

goal-a-week = With { MONEY($amount) } a week you make { DAY($day) }.

goal-kept = 🌱 Good! We keep count of how much you have.

goal-kept-weekly = Every week we ask whether it worked. You can switch that off.

goal-line = 🌱 { $name }: { MONEY($saved) } of { MONEY($amount) }

label-goal = { $sign } { $name }

goal-weekly-on = 🔔 We ask about it every week.

goal-weekly-off = 🔕 We do not ask about it.

button-goal-put = 🪙 I put some aside

button-goal-quiet = 🔕 Do not ask any more

button-goal-weekly = 🔔 Ask me every week

button-goal-gone = 🗑️ Stop saving for it

goal-put = 🪙 How much did you put aside?

goal-aside-sure = 🪙 { MONEY($amount) } aside for { $name }. Is this right?

goal-saved = 👍 Good! Another step.

goal-reached = 🎉 Congratulations! You have enough for { $name }.

goal-gone-sure = Shall we take this goal away? Your money stays yours.

goal-nudge = 🌱 Saving for <b>{ $name }</b>: you have { MONEY($saved) } of { MONEY($amount) }. Did you put some aside this week? Nothing is fine, too.
