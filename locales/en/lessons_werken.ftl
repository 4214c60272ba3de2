lesson-werken = Work beside bijstand

lesson-werken-goal = After this you know: what happens with my money when I work?

lesson-werken-mag = 👷 With social assistance (bijstand) you may work too. A few hours is good too. Your wage counts: the municipality then pays less social assistance.

lesson-werken-mag-example = 👨 Tesfay comes from Asmara. He works in a kitchen on Saturdays. He now gets a wage and a little less social assistance (bijstand). He learns Dutch from the cook. Later he wants more hours.

lesson-werken-houden = 💶 Sometimes you may keep a part of the wage.
    • A quarter of your wage.
    • At most { MONEY($hoogst) } a month.
    • At most six months.

lesson-werken-houden-vraag = ❓ This is not so for everybody. Ask your caseworker ({ $contact }): may I keep a part?

lesson-werken-kwart = 👨 Tesfay earns { MONEY($loon) } in a month. He may keep a quarter. How much is that?

lesson-werken-kwart-why = { MONEY($loon) } divided by four is { MONEY($result) }. A quarter is one of four equal parts.

lesson-werken-grens = 👨 Later he earns { MONEY($loon) }. A quarter is { MONEY($kwart) }. The limit is { MONEY($hoogst) }. How much may he keep?

lesson-werken-grens-why = { MONEY($kwart) } is more than the limit of { MONEY($hoogst) }. Then the limit counts: { MONEY($result) }. His wage and social assistance (bijstand) together are still more than before.

lesson-werken-baan = 👷 You can work somewhere. What do you do first? And then?

lesson-werken-baan-vertel = Tell my caseworker

lesson-werken-baan-teken = Read and then sign

lesson-werken-baan-stuur = Send in the payslip

lesson-werken-baan-kijk = Look: is bijstand right?

lesson-werken-baan-why = Tell it early: then you know what changes. The paper with your wage is called the payslip (<b>loonstrook</b>). Your caseworker ({ $contact }) says how to send it.

lesson-werken-telt = 🧮 Does this count for social assistance (bijstand)?

lesson-werken-telt-telt = ✅ This counts

lesson-werken-telt-niet = 🙅 This does not count

lesson-werken-telt-loon = 👷 Wage

lesson-werken-telt-loon-why = A wage counts. Sometimes you may keep a part of it.

lesson-werken-telt-bijslag = 👶 Child benefit

lesson-werken-telt-bijslag-why = Child benefit (kinderbijslag) is for your children. It does not count.

lesson-werken-telt-zorg = 🩺 Care allowance

lesson-werken-telt-zorg-why = An allowance (toeslag) helps with one kind of cost. It does not count for social assistance (bijstand).

lesson-werken-telt-cadeau = 🎁 A small gift

lesson-werken-telt-cadeau-why = Gifts do not count up to { MONEY($giften) } a year. Do you get more? Tell your caseworker ({ $contact }).

lesson-werken-papier = 👨 A man says: “Work for me tomorrow. No paper, money in hand.” What does Tesfay do?

lesson-werken-papier-doen = Do it: money is money

lesson-werken-papier-doen-why = The money comes quickly. But without paper he can show nothing. Does he get too little? Then there is little help.

lesson-werken-papier-contract = Ask for a contract

lesson-werken-papier-contract-why = On paper it says how many hours and how much wage. A good boss finds that normal.

lesson-werken-papier-vraag = Ask caseworker first

lesson-werken-papier-vraag-why = A caseworker ({ $contact }) knows the rules for work. Asking takes one message.

lesson-werken-toeslag = 📣 Will you earn more? Then your allowances (toeslag) change too. Report it to the tax office (Belastingdienst) within four weeks. So you have less to pay back later.

lesson-werken-loon = 💶 Tesfay gets his first wage. The social assistance (bijstand) is not less yet. What is wise?

lesson-werken-loon-alles = Spend everything

lesson-werken-loon-alles-why = A little party is fine. But perhaps the social assistance (bijstand) was too high. Then he pays money back later.

lesson-werken-loon-apart = Tell, and keep a part

lesson-werken-loon-apart-why = He sends his payslip (loonstrook) and puts a part aside. Was too much social assistance (bijstand) paid? Then the money is ready.

lesson-werken-loon-stil = Say nothing

lesson-werken-loon-stil-why = Then the municipality does not know and pays too much. Later that money must go back. Telling gives peace of mind.

lesson-werken-end = 👍 Remember:
    • Working is allowed. Tell it early.
    • Keep every payslip (loonstrook).
    • Report it for your allowances (toeslag) too.
