lesson-huur = The rent (huur)

lesson-huur-goal = After this you know: what do I pay for, and who helps me?

lesson-huur-huis = 🏠 The rent (huur) is the money for your home. You pay every month. Your tenancy contract (huurcontract) says on which day. Rent comes before everything: so you keep your home.

lesson-huur-huis-paid = 🏛️ Does the municipality pay your rent (huur) now? Ask your caseworker ({ $contact }) if you are not sure.

lesson-huur-delen = 🧾 The rent (huur) sometimes has two parts.
    • Basic rent (<b>kale huur</b>): only the home.
    • Service costs (<b>servicekosten</b>): what you pay together with the neighbours.

lesson-huur-delen-example = 👩 Samira comes from Homs. She lives in a block of flats with stairs and a hall. Somebody cleans them. There is light too. Every neighbour helps to pay for that.

lesson-huur-samen = 👩 Samira's basic rent (kale huur) is { MONEY($kaal) }. The service costs (servicekosten) are { MONEY($dienst) }. How much does she pay together every month?

lesson-huur-samen-why = { MONEY($kaal) } plus { MONEY($dienst) } is { MONEY($result) }. This amount goes to the landlord (verhuurder) every month.

lesson-huur-toeslag = 💶 Do you have a low income? Then the rent allowance (<b>huurtoeslag</b>) sometimes helps with the rent. Your rent counts up to about { MONEY($grens) } a month.

lesson-huur-toeslag-dienst = Service costs (servicekosten) do not count.

lesson-huur-toeslag-vraag = Your rent may be higher. Can you get the allowance (toeslag)? Ask your caseworker ({ $contact }).

lesson-huur-sparen = 🌱 Saving (sparen) is allowed. There is a limit for the rent allowance (huurtoeslag), though.
    • You are alone: about { MONEY($alleen) }.
    • You have a partner: together about { MONEY($samen) }.

lesson-huur-wie = 📞 Whom does Samira tell this?

lesson-huur-wie-verhuurder = 🏠 The landlord

lesson-huur-wie-toeslagen = 💶 Tax office

lesson-huur-wie-kraan = 🚰 The tap is broken

lesson-huur-wie-kraan-why = The tap belongs to the home. Ask the landlord (verhuurder): who mends this?

lesson-huur-wie-loon = 👷 I earn money now

lesson-huur-wie-loon-why = Who earns more gets less allowance (toeslag). Report it within four weeks. So she has less to pay back later.

lesson-huur-wie-broer = 👨 My brother lives here

lesson-huur-wie-broer-why = Who lives with you sometimes counts for the allowance (toeslag). Report it within four weeks. Tell your caseworker ({ $contact }) too.

lesson-huur-wie-laat = ⏳ The rent will be late

lesson-huur-wie-laat-why = The landlord (verhuurder) is waiting for the rent. Call in time and say on which day you will pay.

lesson-huur-broer = 👨 Samira's brother wants to live with her. She gets the rent allowance (huurtoeslag). What does she do first?

lesson-huur-broer-niets = He comes, I say nothing

lesson-huur-broer-niets-why = Helping is good. But later a letter can come: pay money back. Asking first keeps things calm.

lesson-huur-broer-vraag = Ask what changes

lesson-huur-broer-vraag-why = She asks her caseworker ({ $contact }). Then she knows what happens to the rent, the allowance (toeslag) and the social assistance (bijstand). After that she chooses herself.

lesson-huur-broer-nee = Say no at once

lesson-huur-broer-nee-why = That is allowed. But perhaps it is possible. Asking gives a good answer.

lesson-huur-tekort = 😟 Samira cannot pay the rent (huur) this month. What helps most?

lesson-huur-tekort-wacht = Pay double next month

lesson-huur-tekort-wacht-why = Paying double is hard. And the landlord (verhuurder) knows nothing now. Calling first is better.

lesson-huur-tekort-bel = Call now, look together

lesson-huur-tekort-bel-why = She calls the landlord (verhuurder) and her caseworker ({ $contact }). Together they often find a plan. The earlier, the easier.

lesson-huur-tekort-half = Pay half

lesson-huur-tekort-half-why = Half is better than nothing. But without a call a letter still comes. Call, and agree when the rest comes.

lesson-huur-brief = ✉️ A letter comes: the rent (huur) goes up. What do you do first? And then?

lesson-huur-brief-lees = Look: how much is it now?

lesson-huur-brief-dag = Look: from which day?

lesson-huur-brief-bank = Change it at the bank

lesson-huur-brief-toeslag = Tell huurtoeslag

lesson-huur-brief-why = First you know the amount and the day. Then you pay enough in time. After that you report it for the allowance (toeslag).

lesson-huur-end = 👍 Remember:
    • The rent (huur) comes before everything.
    • Does something change? Report it within four weeks.
    • Is paying hard? Call at once.
