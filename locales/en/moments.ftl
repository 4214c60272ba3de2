news-lead = 🔔 <b>News about your integration</b>

news-begins = 📍 This begins now: <b>{ $title }</b>

news-pip-who = You make the plan together with your caseworker ({ $contact }). The municipality makes sure that it is ready in time.

news-pip-missing = 💡 Did you not have a talk or a test yet? Ask your caseworker ({ $contact }) when it will be.

news-ontzorgen = 💶 The help with fixed costs (vaste lasten) lasts up to and including { DAY($day) }. After that you pay everything yourself.

news-ontzorgen-ask = 💡 Ask your caseworker ({ $contact }): what will I pay myself, and how?

news-ontzorgen-longer = Is it still difficult? Say so in time. Sometimes the municipality helps for longer.

news-termijn = 🎓 You can do your integration (inburgeren) up to and including { DAY($day) }.

news-termijn-cannot = Will you perhaps not be ready by then? Talk to your caseworker ({ $contact }) now.

news-adult = 🎂 From { DAY($day) } you are an adult. Ask your caseworker ({ $contact }) what will change then.

news-ask = Questions? Write to me, or ask your caseworker ({ $contact }).

news-locked = 🔔 There is news about your integration. Press the button and type your code.

news-gone = This is not there any more. Choose below what you want to see.

news-date-set = 📅 The date of <b>{ $what }</b> is: { DAY($new) }.

news-date-moved = 📅 The date of <b>{ $what }</b> has changed. Before: { DATE($old) }. Now: { DAY($new) }.

news-date-gone = 📅 The date of <b>{ $what }</b> ({ DATE($old) }) is no longer right. Your caseworker ({ $contact }) will tell you more.

news-name-koppeling = your link to the municipality (koppeling)

news-name-huisvesting = your home (huisvesting)

news-name-brp = your registration (BRP)

news-name-kennisgeving = the letter from DUO (kennisgeving)

news-name-pip = your plan (PIP)

news-name-bijstand = the start of your benefit (bijstand)

news-route-set = 🛤️ Your learning route (leerroute) is: <b>{ $new }</b>.

news-route-moved = 🛤️ Your learning route (leerroute) has changed. Before: { $old }. Now: <b>{ $new }</b>.

news-route-gone = 🛤️ Your learning route (leerroute), { $old }, is no longer right. Your caseworker ({ $contact }) will tell you more.

news-talks-set = { $new ->
        [one] ☕ Your plan (PIP) says: you have <b>{ $new }</b> progress talk (voortgangsgesprek) a year.
       *[other] ☕ Your plan (PIP) says: you have <b>{ $new }</b> progress talks (voortgangsgesprekken) a year.
    }

news-talks-moved = ☕ The number of progress talks (voortgangsgesprekken) a year has changed. Before: { $old }. Now: <b>{ $new }</b>.

news-talks-gone = ☕ The number of progress talks (voortgangsgesprekken) a year ({ $old }) is no longer right. Your caseworker ({ $contact }) will tell you more.

news-route-b1 = B1 route (B1-route)

news-route-onderwijs = education route (onderwijsroute)

news-route-z = Z route (Z-route)

news-on = 🔔 <b>Messages</b>
    I send you news about your integration. For example when a step begins.

news-always = I send no news at night.

news-off = 🔕 All right. I will not send you any more news. If you write to me, I will always answer.

news-off-again = Do you want news again later? Press the button. It is also under ⚙️ Settings, 🔔 Messages.

button-news = 🔔 Messages

button-news-on = 🔔 News again

button-news-off = 🔕 No more news

button-news-quiet = 🔕 Do not send this
