journey-general = 🧭 This is how civic integration (inburgeren) works in { $municipality }.

journey-general-start = It starts with: <b>{ $title }</b>.

journey-now = 📍 Now: <b>{ $title }</b>

journey-next = 🔹 Then: { $title }

journey-waiting = 📍 You are now waiting for the next step.

journey-all = { $count ->
        [one] 🗺️ This is <b>{ $count }</b> step.
       *[other] 🗺️ These are all <b>{ $count }</b> steps.
    }

journey-all-signs = ✅ done · 📍 now · 🔹 next · ▫️ later

journey-all-general = Press a step to read about it.

journey-step-title = <b>{ $title }</b>

journey-status-done = ✅ This is done.

journey-status-now = 📍 You are here now.

journey-status-next = 🔹 This is next.

journey-status-later = ▫️ This comes later.

journey-due = The last day is { DAY($day) }.

journey-due-provisional = For now, the last day is { DAY($day) }. This can still change.

journey-ask = Your caseworker (consulent) will tell you when this is.

journey-weeks-left = { $weeks ->
        [one] ⏳ { $weeks } week left until your plan (<b>PIP</b>) must be ready: { DATE($day) }.
       *[other] ⏳ { $weeks } weeks left until your plan (<b>PIP</b>) must be ready: { DATE($day) }.
    }

journey-weeks-provisional = { $weeks ->
        [one] ⏳ For now: { $weeks } week left until your plan (<b>PIP</b>) must be ready: { DATE($day) }.
       *[other] ⏳ For now: { $weeks } weeks left until your plan (<b>PIP</b>) must be ready: { DATE($day) }.
    }

journey-weeks-over = ⏳ Your plan (<b>PIP</b>) will come later. It is not your fault. Your caseworker is working on it.

journey-ontzorgen-left = { $days ->
        [one] 💶 You get help with fixed costs (vaste lasten) for { $days } more day. The last day is { DATE($day) }.
       *[other] 💶 You get help with fixed costs (vaste lasten) for { $days } more days. The last day is { DATE($day) }.
    }

journey-termijn-years = 🎓 You have { $years ->
        [one] { $years } year
       *[other] { $years } years
    } and { $months ->
        [one] { $months } month
       *[other] { $months } months
    } left for your integration (inburgeren). The last day is { DATE($day) }.

journey-termijn-whole-years = { $years ->
        [one] 🎓 You have { $years } year left for your integration (inburgeren). The last day is { DATE($day) }.
       *[other] 🎓 You have { $years } years left for your integration (inburgeren). The last day is { DATE($day) }.
    }

journey-termijn-months = { $months ->
        [one] 🎓 You have { $months } month left for your integration (inburgeren). The last day is { DATE($day) }.
       *[other] 🎓 You have { $months } months left for your integration (inburgeren). The last day is { DATE($day) }.
    }

journey-termijn-days = 🎓 The last day for your integration (inburgeren) is { DATE($day) }. Talk to your caseworker (consulent).

journey-picture-here = You are here

journey-picture-title = My integration

journey-picture-more = { $count ->
        [one] { $count } more step
       *[other] { $count } more steps
    }

journey-picture-weeks = { $weeks ->
        [one] { $weeks } week until PIP
       *[other] { $weeks } weeks until PIP
    }

journey-picture-due = until { DATE($day) }

label-step = { $sign } { $title }

label-term = { $sign } { $title }

label-contact = { $sign } { $title }

button-all-steps = 🗺️ All steps

button-step-after = ▸ The next step

button-read-on = 📖 Read on

button-who-does-this = 👥 Who does this?

words-title = 📖 <b>Words</b>

words-how = Is there a difficult word in your letter? Choose a topic. You can also type the word.

words-theme-letters = 📄 <b>Letters and rules</b>

words-theme-learning = 🎓 <b>Learning</b>

words-theme-money = 💶 <b>Money</b>

words-theme-plan = 🗓️ <b>Plan and talks</b>

words-choose = Choose a word.

words-term = <b>{ $title }</b>

button-theme-letters = 📄 Letters and rules

button-theme-learning = 🎓 Learning

button-theme-money = 💶 Money

button-theme-plan = 🗓️ Plan and talks

contacts-title = 👥 <b>Who helps you?</b>

contacts-name = <b>{ $title }</b>

contacts-phone = 📞 Call:
    <code>{ PLAIN($phone) }</code>

contacts-hours = 🕘 { $first } – { $last }: { $opens } – { $closes }

contacts-no-phone = 📞 The phone number is in your letter.

contacts-address = 📍 { $address }

weekday-ma = Monday

weekday-di = Tuesday

weekday-wo = Wednesday

weekday-do = Thursday

weekday-vr = Friday

weekday-za = Saturday

weekday-zo = Sunday

journey-picture-weeks-provisional = { $weeks ->
        [one] perhaps { $weeks } more week until PIP
       *[other] perhaps { $weeks } more weeks until PIP
    }
