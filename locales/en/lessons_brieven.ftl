lesson-brieven = Letters and papers

lesson-brieven-goal = After this you know: which letter is this, and what do I do?

lesson-brieven-open = ✉️ In the Netherlands much goes by letter. Open each letter on the day it comes. Also if it looks like a difficult letter.

lesson-brieven-open-look = Look for four things:
    • Who is the letter from?
    • What is it about?
    • How much money is it?
    • On which day must something be done?

lesson-brieven-one = 👩 Rania comes from Homs. She gets this letter. Which letter is this?

lesson-brieven-one-herinner = A reminder

lesson-brieven-one-herinner-why = A reminder (<b>herinnering</b>) is a friendly letter. It says: you have not paid yet. Mostly there are no extra costs yet.

lesson-brieven-one-aanmaan = A payment demand

lesson-brieven-one-aanmaan-why = A payment demand (aanmaning) is stricter, and comes later. At the top of this letter it says <b>herinnering</b>. That is the first letter.

lesson-brieven-one-besluit = A decision

lesson-brieven-one-besluit-why = A decision (besluit) says what a government body decides. Here a company asks for money. At the top it says <b>herinnering</b>.

lesson-brieven-act = 👩 Rania had forgotten this bill. What does she do now?

lesson-brieven-act-betaal = Check it and pay

lesson-brieven-act-betaal-why = First she looks: is this really my bill, and does the municipality not pay it? If it is right, she pays. Done!

lesson-brieven-act-bel = Call, or ask for help

lesson-brieven-act-bel-why = Good if she cannot pay it all at once. Often it can be done in parts. This is called a payment plan (<b>betalingsregeling</b>).

lesson-brieven-act-wacht = Wait a while

lesson-brieven-act-wacht-why = Everyone knows a busy week. But after this letter a stricter one comes. Today it is still easy.

lesson-brieven-two = 👩 A few weeks later Rania gets this letter. Which letter is this?

lesson-brieven-two-herinner = A reminder

lesson-brieven-two-herinner-why = It looks much the same. See the word at the top: <b>aanmaning</b>. This letter is the second, and is stricter.

lesson-brieven-two-aanmaan = A payment demand

lesson-brieven-two-aanmaan-why = A payment demand (<b>aanmaning</b>) says: pay now, else costs are added. The letter names a day. Calling before that day helps.

lesson-brieven-two-jaar = A yearly settlement

lesson-brieven-two-jaar-why = A yearly settlement (jaarafrekening) is about a whole year. This letter asks for an old bill. At the top it says <b>aanmaning</b>.

lesson-brieven-costs = ⏳ After a payment demand (aanmaning) you often have 14 more days. Then costs are added. That is about { MONEY($minimum) } or more. So call in time.

lesson-brieven-costs-help = 🤝 Can you not pay? Send your caseworker ({ $contact }) a photo of the letter. Together there is nearly always a way.

lesson-brieven-three = 👩 This letter comes from a municipality. Which letter is this?

lesson-brieven-three-rekening = A bill

lesson-brieven-three-rekening-why = There are amounts in it. But you need not transfer anything. The municipality writes what it decides: a formal decision (<b>beschikking</b>).

lesson-brieven-three-besluit = A decision

lesson-brieven-three-besluit-why = A decision is in a letter often called <b>beschikking</b>. It says what you get or what changes. Always keep this letter well.

lesson-brieven-three-reclame = Advertising

lesson-brieven-three-reclame-why = Advertising wants to sell you something. This letter says what the municipality decides: a formal decision (<b>beschikking</b>).

lesson-brieven-disagree = 👩 In the decision something is not right, Rania thinks. What does she do?

lesson-brieven-disagree-wacht = Wait for a talk

lesson-brieven-disagree-wacht-why = A talk is nice. But the letter names a last day. Once it is past, it often can no longer be done.

lesson-brieven-disagree-vraag = Ask for help at once

lesson-brieven-disagree-vraag-why = She may say that she does not agree. This is called an objection (<b>bezwaar</b>). The letter says until which day. A caseworker ({ $contact }) explains how.

lesson-brieven-disagree-weg = Put the letter away

lesson-brieven-disagree-weg-why = Nobody likes to see a difficult letter. But without the letter no one can help. Keep it, and ask for help.

lesson-brieven-four = 👩 What is this letter about?

lesson-brieven-four-huur = The rent (huur)

lesson-brieven-four-huur-why = The rent (huur) is about your home as well. But here it says <b>jaarafrekening</b>, with gas and electricity. It is about a whole year.

lesson-brieven-four-stroom = A year of gas and power

lesson-brieven-four-stroom-why = This is a yearly settlement (<b>jaarafrekening</b>). Every month she paid a part. Now it says whether she gets money back, or still pays more.

lesson-brieven-four-school = School

lesson-brieven-four-school-why = There are many letters from school, too. Here it says gas and electricity, and the word <b>jaarafrekening</b>.

lesson-brieven-five = 👩 This letter is about an allowance (toeslag). Something changes. What does Rania do?

lesson-brieven-five-bewaar = Straight into the folder

lesson-brieven-five-bewaar-why = Keeping is good. Reading first is better. If something is not right, she may have to pay back later.

lesson-brieven-five-kijk = See whether it is right

lesson-brieven-five-kijk-why = She looks: is my rent (huur) right, my income, who lives here? If it is not right, she reports it. Then the letter goes into the folder.

lesson-brieven-five-blij = Spend the extra money

lesson-brieven-five-blij-why = More money is nice. But is the amount right? If it is too high, a part must go back. So look first.

lesson-brieven-keep = 📂 What do you do with this paper?

lesson-brieven-keep-nu = ⚡ Do something today

lesson-brieven-keep-map = 📁 Keep in the folder

lesson-brieven-keep-weg = 🗑️ Away

lesson-brieven-keep-aanmaan = A demand (aanmaning)

lesson-brieven-keep-aanmaan-why = A payment demand (aanmaning) cannot wait. Pay, call, or send a photo to your caseworker ({ $contact }). Then it goes into the folder.

lesson-brieven-keep-contract = The tenancy

lesson-brieven-keep-contract-why = You often need the tenancy (huurcontract). For example for an allowance (toeslag). Keep it as long as you live there.

lesson-brieven-keep-reclame = A shop's advertising

lesson-brieven-keep-reclame-why = Advertising may go. Would you like less of it? A sticker on the door helps.

lesson-brieven-keep-herinner = A reminder

lesson-brieven-keep-herinner-why = If you do something today, it stops here. Then no costs are added.

lesson-brieven-keep-polis = Insurance paper

lesson-brieven-keep-polis-why = This paper is called <b>polis</b>. It says what the insurance pays. Keep it in the folder.

lesson-brieven-steps = 📬 The post comes. What do you do first? And then?

lesson-brieven-steps-open = Open everything

lesson-brieven-steps-lees = Read: who, what, when?

lesson-brieven-steps-doe = Do what is needed

lesson-brieven-steps-map = Put it in the folder

lesson-brieven-steps-why = So nothing gets lost. A letter goes into the folder only when nothing is left to do. A fixed moment in the week helps.

lesson-brieven-dutch = 👩 Rania does not understand a Dutch letter. What does she do?

lesson-brieven-dutch-wacht = Wait till she learns it

lesson-brieven-dutch-wacht-why = She learns fast, that is fine. But a letter often has a last day. Asking for help now is handier.

lesson-brieven-dutch-foto = Send a photo

lesson-brieven-dutch-foto-why = A caseworker ({ $contact }) soon sees what has to be done. Remove the photo afterwards if you like. Help is quite normal.

lesson-brieven-dutch-kind = Let her child read it

lesson-brieven-dutch-kind-why = Children learn Dutch fast. But worries about money are heavy for a child. Better ask an adult.

lesson-brieven-folder = 📁 Take one folder for all your papers. Then you find everything again, also in a year.

lesson-brieven-folder-how = Make five parts: home, money, health, school and civic integration (inburgeren). How long do you keep a paper? Ask your caseworker ({ $contact }).

lesson-brieven-end = 👍 Remember:
    • Open each letter on the day itself.
    • Look at the top: which letter is it?
    • You do not understand it? Send a photo.
