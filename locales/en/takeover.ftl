button-takeover = 🔑 Soon I pay myself

takeover-title = 🔑 <b>Soon you pay yourself</b>

takeover-days = { $days ->
        [one] ⏳ { $days } day left. The municipality helps to pay up to and including { DAY($day) }.
       *[other] ⏳ { $days } days left. The municipality helps to pay up to and including { DAY($day) }.
    }

takeover-longer = { $days ->
        [one] ⏳ You get help for longer: { $days } day left, up to and including { DAY($day) }.
       *[other] ⏳ You get help for longer: { $days } days left, up to and including { DAY($day) }.
    }

takeover-past = 🔑 The municipality helped up to and including { DAY($day) }. Now you pay yourself.

takeover-one-by-one = One thing a week is enough. Press a line.

label-takeover = { $sign } { $name }

takeover-account = My bank account works

takeover-debits = Bills in my own name

takeover-addresses = My address is known

takeover-allowances = Toeslagen looked at

takeover-first = I paid one bill myself

takeover-account-how = 🏦 See whether you can pay with your card and your phone. Does your money come into this account? Ask your contact ({ $contact }) if you do not know.

takeover-debits-how = 🧾 Make a list: rent (huur), gas and power, water, health insurance (zorgverzekering). Give each company your own account for the direct debit (automatische incasso). Ask your contact ({ $contact }) from which day.

takeover-addresses-how = 🏠 Does each company know where you live? Do the bills come to you, and not to the municipality? Ask your contact ({ $contact }) if a bill is missing.

takeover-allowances-how = 💶 Do your allowances (toeslag) come into your own account? Is it right who lives with you, and what you get? Look at the letter together with your contact ({ $contact }).

takeover-first-how = ✋ Pay one bill yourself, to practise. First ask your contact ({ $contact }) which one. Then you pay nothing twice.

button-takeover-done = ✅ This is done

button-takeover-undo = ↩️ Not done yet

button-takeover-ready = 💬 Tell how it goes

takeover-ready = 💬 Can you soon pay yourself? Tell your contact ({ $contact }). Then you look at it together: is more time needed?

takeover-ready-free = This is not a test. “It does not work yet” is a good answer, too.

takeover-words = ✏️ Write or say in your own words how it goes. Or choose the button.

button-takeover-no-words = On without words

takeover-sure = 📨 We send this to your contact ({ $contact }):

takeover-with-words = { $count ->
        [one] 💬 And { $count } message of yours.
       *[other] 💬 And { $count } messages of yours.
    }

takeover-without-words = Without words of your own. You may still write them.

button-takeover-send = 📨 Yes, send it

takeover-sent = 📨 Sent. Your contact ({ $contact }) looks at it and talks with you. Go on calmly meanwhile.

takeover-news = 🔑 The municipality helps to pay up to and including { DAY($day) }. After that you pay yourself. We have a list for you, with one thing a week.

takeover-news-longer = 🔑 You get help with paying for longer: up to and including { DAY($day) }.
