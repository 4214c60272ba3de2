lesson-bank = Bank and DigiD

lesson-bank-goal = After this you know: how do I pay safely, and what do I never give away?

lesson-bank-account = 🏦 Your money comes in on your bank account (<b>bankrekening</b>). You pay with it, too. Your account has a number. This is called <b>IBAN</b>.

lesson-bank-account-ways = • <b>iDEAL</b>: you buy on a website and pay through your bank.
    • Direct debit (<b>incasso</b>): a company takes the money from you itself.
    • Transfer (<b>overmaken</b>): you send money to an IBAN yourself.

lesson-bank-how = 💳 Which way suits best here?

lesson-bank-how-ideal = 🛒 With iDEAL

lesson-bank-how-incasso = Direct debit (incasso)

lesson-bank-how-zelf = Transfer it myself

lesson-bank-how-schoen = 👟 Shoes on a website

lesson-bank-how-schoen-why = The website sends you to your own bank. Look first: is the amount right, and do I know this shop?

lesson-bank-how-huur = 🏠 The rent, every month

lesson-bank-how-huur-why = The rent (huur) comes every month. With a direct debit (incasso) no one forgets it. There must be enough money, though.

lesson-bank-how-broer = 🤝 Money back to a friend

lesson-bank-how-broer-why = You ask for his IBAN and send the money yourself. Look twice at the number and the name.

lesson-bank-how-bellen = 📱 Phone contract

lesson-bank-how-bellen-why = This also comes every month. The company often asks for a direct debit (incasso). You give permission for it yourself.

lesson-bank-debit = 🔄 A direct debit (incasso) goes by itself. Look at your account every week. Is an amount not right? Call the company, or ask your bank.

lesson-bank-debit-example = 👨 Yonas comes from Asmara. On his phone he sees an amount of a sports club. He no longer goes there. He calls and ends the contract.

lesson-bank-empty = 👨 Tomorrow the landlord takes the rent (huur). There is too little in Yonas's account. What does he do?

lesson-bank-empty-niets = Do nothing

lesson-bank-empty-niets-why = Sometimes things solve themselves. Here a letter comes that it was not paid. Calling takes only five minutes.

lesson-bank-empty-bellen = Call the landlord

lesson-bank-empty-bellen-why = He tells on which day there is money. Often it can then be later that week. Who calls first gets help sooner.

lesson-bank-empty-vraag = Ask for help

lesson-bank-empty-vraag-why = A caseworker ({ $contact }) can look with him. Perhaps the municipality already pays the rent (huur). Then nothing is the matter.

lesson-bank-digid = 🔑 With <b>DigiD</b> you log in with the government. Such as DUO and the tax office (Belastingdienst). DigiD is the key of your home. Never give it to anyone.

lesson-bank-digid-help = 🤝 Do you need help? There is <b>DigiD Machtigen</b>. With it somebody may help you with their own DigiD. Your key stays with you.

lesson-bank-who = 👨 Somebody he knows wants to apply for an allowance (toeslag) for Yonas. He asks for his DigiD. What suits here?

lesson-bank-who-geven = Give his DigiD

lesson-bank-who-geven-why = Accepting help is good. But with DigiD somebody can change everything, the bank account as well. If it goes amiss, Yonas gets the letters.

lesson-bank-who-machtig = Choose DigiD Machtigen

lesson-bank-who-machtig-why = So the other helps with his own DigiD. Yonas chooses what for. His password stays secret.

lesson-bank-who-vraag = Help from the caseworker

lesson-bank-who-vraag-why = A caseworker ({ $contact }) knows who helps safely, without asking money. Yonas always types his password himself.

lesson-bank-secret = 🔒 Do you keep this to yourself, or may you share it?

lesson-bank-secret-ik = 🔒 Only for me

lesson-bank-secret-delen = 🤝 May be shared

lesson-bank-secret-pin = The PIN of your card

lesson-bank-secret-pin-why = With card and PIN (pincode) somebody can take your money. Also a friend or somebody of the bank does not need it.

lesson-bank-secret-code = A code in a message

lesson-bank-secret-code-why = With such a code you pay or log in. Does somebody ask for it? Then they want to do so in your name. Stop then.

lesson-bank-secret-digid = Your DigiD password

lesson-bank-secret-digid-why = This is the key to your money and your data. Wegwijs and the municipality never ask for it.

lesson-bank-secret-iban = Your IBAN, for your pay

lesson-bank-secret-iban-why = With an IBAN alone somebody can send you money. Give it to whom you know, such as your work or the municipality.

lesson-bank-fraud = ⚠️ Sometimes a swindler sends a message. It looks as if from your bank, or your child. There is always haste. There is always a link, or money is needed.

lesson-bank-fraud-example = 👨 Yonas reads: "Your card is blocked. Click here quickly." He does not click. He calls the bank with the number on his card. Nothing is the matter.

lesson-bank-strange = 📲 You clicked on a strange message and gave a code. That happens to many people. What do you do first? And then?

lesson-bank-strange-stop = Stop, type no more

lesson-bank-strange-bank = Call the bank at once

lesson-bank-strange-pas = Have the card blocked

lesson-bank-strange-vertel = Tell it and ask for help

lesson-bank-strange-why = First stop, then nothing more goes. The bank blocks the card. After that a caseworker ({ $contact }) helps on, also with reporting to the police. There is no need for shame.

lesson-bank-card = 👨 Somebody offers Yonas money. For that he wants to use his card for a week. What does Yonas say?

lesson-bank-card-ja = Yes, that is quick money

lesson-bank-card-ja-why = Money is welcome, that makes sense. But often the money was stolen from another. Then his name is beside it.

lesson-bank-card-keer = Once is fine

lesson-bank-card-keer-why = Once seems small. Once can be enough for stolen money in his name. Saying no is harder then.

lesson-bank-card-nee = No, the card is mine

lesson-bank-card-nee-why = So his name stays clean. Does somebody keep asking? Yonas tells a caseworker ({ $contact }), or the police. In danger he calls 112.

lesson-bank-family = 💛 Does your family ask for money? Many people know this. Helping is fine. Your own rent (huur) and food come first. You may count first, and only then answer.

lesson-bank-family-journey = Do you still have to pay someone for the journey? You are not the only one. You choose whom you talk to. Your caseworker ({ $contact }) thinks with you, if you want. Does somebody threaten? Call 112.

lesson-bank-sister = 📞 Yonas's sister calls from Asmara. She asks for money. He has only little left this week. What can he say?

lesson-bank-sister-alles = I send everything

lesson-bank-sister-alles-why = He loves her, that is fine. But then he has no food himself. With a small amount he can help more often.

lesson-bank-sister-deel = I send what I can

lesson-bank-sister-deel-why = He first works out what is left. That part he sends. He explains: I have no more now.

lesson-bank-sister-later = Not now, next month

lesson-bank-sister-later-why = Saying an honest no is allowed. He names a day on which he looks again. So his sister knows where she stands.

lesson-bank-send = 👨 Yonas still has { MONEY($rest) }. For food until Friday he needs { MONEY($eten) }. How much can he send at most?

lesson-bank-send-why = { MONEY($rest) } minus { MONEY($eten) } is { MONEY($result) }. First his food, only then sending. Sending less is allowed, too.

lesson-bank-end = 👍 Remember:
    • PIN (pincode), codes and DigiD are yours alone.
    • Haste and a link? Stop, and call yourself.
    • Helping family is allowed. Count first.
