lesson-energie = Gas and electricity

lesson-energie-goal = After this you know: why does another bill come after a year?

lesson-energie-maand = 💡 Gas and electricity come from a company. You pay the same amount every month. This is called the instalment (<b>termijnbedrag</b>). The company guesses beforehand how much you use.

lesson-energie-maand-example = 👨 Yusuf comes from Homs. In winter his heater is on a lot. In summer it is off. Yet he pays the same every month.

lesson-energie-paid = 🏛️ Do you get social assistance (bijstand)? Not every municipality pays gas and electricity for you. Ask your caseworker ({ $contact }): who pays this for me now?

lesson-energie-meter = 🔢 There is a meter in your home. It counts what you use. The number is called the meter reading (<b>meterstand</b>). Pass on this number when the company asks for it. Then your bill is right.

lesson-energie-meter-ask = 💡 Some meters send the number themselves. Ask the company: does my meter do that too?

lesson-energie-jaar = 📬 After a year the annual settlement (<b>jaarafrekening</b>) comes. Then the company knows what you really used. It also looks at what you paid.

lesson-energie-jaar-terug = ➕ Paid too much? Then you get money back.

lesson-energie-jaar-bij = ➖ Paid too little? Then you pay the difference.

lesson-energie-twaalf = 👨 Yusuf pays { MONEY($maand) } every month. A year has twelve months. How much does he pay in a year?

lesson-energie-twaalf-why = Twelve times { MONEY($maand) } is { MONEY($result) }. So much he paid in a year.

lesson-energie-bijbetalen = 📬 Yusuf and his wife get this annual settlement (jaarafrekening). They used for { MONEY($gebruikt) }. They have paid { MONEY($betaald) } already. How much do they still pay?

lesson-energie-bijbetalen-why = { MONEY($gebruikt) } minus { MONEY($betaald) } is { MONEY($result) }. It is at the bottom of the letter. If you put a little aside every month, such a letter is easier.

lesson-energie-lukt = 😟 Yusuf does not have this money now. What helps most?

lesson-energie-lukt-wacht = Put the letter away

lesson-energie-lukt-wacht-why = Then a second letter comes. Later, costs are sometimes added. Calling early keeps it small.

lesson-energie-lukt-leen = Borrow from a friend

lesson-energie-lukt-leen-why = A friend may gladly help. But then there is a new debt (schuld). The company often gives time too. Ask that first.

lesson-energie-lukt-bel = Call: can I pay in parts?

lesson-energie-lukt-bel-why = So the company knows that he wants to pay. Paying in parts is called a payment plan (<b>betalingsregeling</b>). A caseworker ({ $contact }) can help to think.

lesson-energie-veel = 🔌 Does this take much or little gas or electricity?

lesson-energie-veel-veel = 🔺 Much

lesson-energie-veel-weinig = 🔻 Little

lesson-energie-veel-warm = 🔥 Heater and open window

lesson-energie-veel-warm-why = The warmth goes outside. First turn the heater off. Then open the window for a while.

lesson-energie-veel-lamp = 💡 A low-energy lamp

lesson-energie-veel-lamp-why = A low-energy lamp uses only a little electricity.

lesson-energie-veel-douche = 🚿 A long hot shower

lesson-energie-veel-douche-why = Heating water takes a lot. A slightly shorter shower helps every day.

lesson-energie-veel-telefoon = 📱 Charge a phone

lesson-energie-veel-telefoon-why = A phone uses very little electricity.

lesson-energie-hoger = 📬 Yusuf had to pay extra. The company now asks more every month. What is a good idea?

lesson-energie-hoger-gelijk = A little more every month

lesson-energie-hoger-gelijk-why = Then the next annual settlement (jaarafrekening) is smaller. That gives peace of mind.

lesson-energie-hoger-omlaag = Pay less every month

lesson-energie-hoger-omlaag-why = Now that is nice. But after a year the bill is bigger. A little more a month is calmer.

lesson-energie-hoger-vraag = Ask why

lesson-energie-hoger-vraag-why = Perhaps the meter reading (meterstand) is not right. You may always ask. Look together at the number on the meter.

lesson-energie-nieuw = 🏠 You get a new home. What do you do first about gas and electricity? And then?

lesson-energie-nieuw-foto = A photo of the meter

lesson-energie-nieuw-kies = Choose a company

lesson-energie-nieuw-geef = Pass on the reading

lesson-energie-nieuw-bewaar = Keep the letter

lesson-energie-nieuw-why = In the photo you see the number of the first day. So you do not pay for who lived there before. Which company? Ask your caseworker ({ $contact }).

lesson-energie-end = 👍 Remember:
    • Pass on the meter reading (meterstand).
    • After a year the annual settlement (jaarafrekening) comes.
    • Put a little aside every month.
