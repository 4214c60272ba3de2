lesson-sparen = Saving

lesson-sparen-goal = After this you know: how do I start small, and what does insurance do?

lesson-sparen-buffer = 🌱 Sometimes something breaks. Then it is good to have money put aside. This money is called a <b>buffer</b>.

lesson-sparen-buffer-example = 👩 Selam comes from Asmara. Her old washing machine stops. She has some savings. She buys another one, without borrowing.

lesson-sparen-hoeveel = 📰 How much is a good buffer? The newspaper says: about { MONEY($van) } to { MONEY($tot) }.

lesson-sparen-hoeveel-klein = 🐜 That is a lot. It need not be quick. Every small step counts. A little every week is a good start.

lesson-sparen-mag = 🏛️ Do you get social assistance (bijstand)? Saving is allowed, but there is a limit. Ask your caseworker ({ $contact }): how much savings may I have?

lesson-sparen-weken = 👩 Selam puts { MONEY($week) } aside every week. How much does she have after ten weeks?

lesson-sparen-weken-why = Ten times { MONEY($week) } is { MONEY($result) }. Small money slowly becomes big money.

lesson-sparen-geld = 💶 Money comes in. Where does it go first? And then?

lesson-sparen-geld-vast = Rent and bills

lesson-sparen-geld-eten = Food for the week

lesson-sparen-geld-spaar = Save a little

lesson-sparen-geld-rest = The rest

lesson-sparen-geld-why = First home and food. Then save a little at once. Who waits until the end of the month often has nothing left.

lesson-sparen-waar = 🌱 Where does Selam keep her savings?

lesson-sparen-waar-huis = At home in a box

lesson-sparen-waar-huis-why = So she sees the money. But a box can get lost. And money that is so near goes quickly.

lesson-sparen-waar-bank = Apart, at the bank

lesson-sparen-waar-bank-why = At the bank she can ask for a separate savings account (<b>spaarrekening</b>). Then the money lies apart from the money for the week.

lesson-sparen-waar-vriend = With a friend

lesson-sparen-waar-vriend-why = A friend is kind. But she may need it herself. Then it is hard to ask.

lesson-sparen-pech = ☂️ Insurance (verzekering) is paying together for bad luck. Everybody pays a little every month. Who has bad luck gets help from that money.

lesson-sparen-pech-example = 👩 In Asmara neighbours put money together for who had bad luck. Here a company does that, with a contract.

lesson-sparen-pech-welke = 💡 Health insurance (zorgverzekering) is compulsory. Which others do you need? Ask your caseworker ({ $contact }).

lesson-sparen-wie = ☂️ Who pays for this bad luck?

lesson-sparen-wie-spaar = 🌱 My savings

lesson-sparen-wie-zorg = 🩺 Health insurance

lesson-sparen-wie-vraag = ❓ I ask first

lesson-sparen-wie-was = 🧺 Washing machine broken

lesson-sparen-wie-was-why = A washing machine breaks after some years. The buffer is for that.

lesson-sparen-wie-been = 🦵 Breaking a leg

lesson-sparen-wie-been-why = Health insurance (zorgverzekering) pays your doctor. Sometimes you first pay the deductible (eigen risico). A buffer helps with that too.

lesson-sparen-wie-jas = 🧥 A coat for the winter

lesson-sparen-wie-jas-why = Winter comes every year. Saving a little in summer helps.

lesson-sparen-wie-raam = ⚽ Ball broke a window

lesson-sparen-wie-raam-why = Your child kicks a ball through the neighbours' window. For such things there is sometimes an insurance. Ask your caseworker ({ $contact }) whether you need it.

lesson-sparen-deur = 🚪 Somebody rings the bell. He says: “Very cheap insurance, but sign now!” What does Selam do?

lesson-sparen-deur-teken = Sign now

lesson-sparen-deur-teken-why = Cheap sounds nice. But she does not know what she signs. Who hurries can wait.

lesson-sparen-deur-vraag = No, ask first

lesson-sparen-deur-vraag-why = Saying no is allowed, without a reason. Her caseworker ({ $contact }) can look with her.

lesson-sparen-deur-mee = Ask for it on paper

lesson-sparen-deur-mee-why = With paper she can read calmly. Signing is still possible next week.

lesson-sparen-op = 👩 Selam saved { MONEY($gespaard) }. Another washing machine costs { MONEY($machine) }. How much is left?

lesson-sparen-op-why = { MONEY($gespaard) } minus { MONEY($machine) } is { MONEY($result) }. Her buffer is smaller now. She calmly goes on saving.

lesson-sparen-end = 👍 Remember:
    • A little every week is enough.
    • Save at once when money comes.
    • Haste at the door? Say no.
