lesson-zorg = Health insurance

lesson-zorg-goal = After this you know: what does the insurance pay, and what do I pay?

lesson-zorg-premie = 🩺 Are you ill? Then your health insurance (zorgverzekering) pays a large part. Everybody needs this insurance. You pay for it every month. That amount is called <b>premie</b>.

lesson-zorg-premie-example = 👩 Selam comes from Asmara. She is almost never ill. Yet she pays the premium (premie) every month. Then she breaks her leg. The hospital is very expensive. Now the insurance pays the largest part.

lesson-zorg-paid = 🏛️ Do you get social assistance (bijstand)? In the first six months the municipality often pays the premium (premie). Is it so for you too? Ask your caseworker ({ $contact }).

lesson-zorg-toeslag = 💶 Is your income low? Then the care allowance (<b>zorgtoeslag</b>) often helps.
    • You live alone: at most about { MONEY($alleen) } a month.
    • You have a partner: together at most about { MONEY($samen) } a month.

lesson-zorg-toeslag-first = ⏳ You apply for this at the tax office (Belastingdienst). The first allowance (toeslag) often comes only after eight weeks.

lesson-zorg-risico = 🧾 Do you go to the hospital? Then you first pay a part yourself. This is called the deductible (<b>eigen risico</b>). It is about { MONEY($risico) } a year. After that the insurance pays.

lesson-zorg-risico-example = 👩 Selam's leg costs a lot. She pays the deductible (eigen risico) herself. The insurance pays the rest. Next year the counting starts again.

lesson-zorg-risico-ask = 💡 Not all care counts. Ask your insurance: does this count?

lesson-zorg-soort = 🩺 Do you pay this every month, or sometimes? Or do you get this money?

lesson-zorg-soort-maand = 📅 Pay every month

lesson-zorg-soort-soms = 🧾 Pay sometimes

lesson-zorg-soort-krijg = 💶 Money I get

lesson-zorg-soort-premie = Premium (premie)

lesson-zorg-soort-premie-why = The premium (premie) is for every month. Also when you are not ill.

lesson-zorg-soort-ziekenhuis = Deductible (eigen risico)

lesson-zorg-soort-ziekenhuis-why = You pay the deductible (eigen risico) only after care. For example after a day in hospital.

lesson-zorg-soort-toeslag = Allowance (zorgtoeslag)

lesson-zorg-soort-toeslag-why = The care allowance (zorgtoeslag) comes from the tax office (Belastingdienst). It helps to pay the premium (premie).

lesson-zorg-soort-tandarts = 🦷 The dentist

lesson-zorg-soort-tandarts-why = A bill from the dentist comes sometimes. Ask beforehand: what does it cost, and who pays?

lesson-zorg-nog = 👩 The deductible (eigen risico) is about { MONEY($risico) } a year. This year Selam has paid { MONEY($betaald) } already. How much can still come?

lesson-zorg-nog-why = { MONEY($risico) } minus { MONEY($betaald) } is { MONEY($result) }. This can still come this year. After that the insurance pays.

lesson-zorg-vergeten = ✉️ Selam forgot the premium (premie) for two months. A letter comes from the insurance. What does she do?

lesson-zorg-vergeten-wacht = Wait until there is money

lesson-zorg-vergeten-wacht-why = Waiting a month seems restful. But more letters come. After six months the premium (premie) often becomes higher. Calling now is cheaper.

lesson-zorg-vergeten-bel = Call the insurance

lesson-zorg-vergeten-bel-why = She asks: may I pay in parts? That is called a payment plan (<b>betalingsregeling</b>). Is calling hard? Then a caseworker ({ $contact }) can help.

lesson-zorg-vergeten-stop = Stop the insurance

lesson-zorg-vergeten-stop-why = The insurance is compulsory. Without it, a hospital is very expensive. Making a plan together helps more.

lesson-zorg-rekening = ✉️ A bill comes for the deductible (eigen risico). What do you do first? And then?

lesson-zorg-rekening-open = Open the letter

lesson-zorg-rekening-zorg = Look: which care was it?

lesson-zorg-rekening-geld = Look: is there the money?

lesson-zorg-rekening-vraag = Pay, or ask for parts

lesson-zorg-rekening-why = Do you know which care it was? Then you see whether the bill is right. Is it too much at once? Ask for parts, before the last day.

lesson-zorg-end = 👍 Remember:
    • Premium (premie): every month.
    • Deductible (eigen risico): only after care.
    • Too much at once? Call early and ask for parts.
