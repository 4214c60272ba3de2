item-huur = Tenancy (huurcontract)

item-huur-what = The tenancy contract (<b>huurcontract</b>) is about your home. It says how much rent you pay. Read it together with somebody. Sign only when you understand it.

item-huur-paid = 🧾 Do you get social assistance (bijstand)? Then the municipality pays the rent in the beginning.

item-huur-paid-to = 🧾 Do you get social assistance (bijstand)? Then the municipality pays the rent in the beginning. The money goes to { $landlord }.

item-huur-which = 🧾 Do you get social assistance (bijstand)? Maybe the municipality pays this in the beginning. Ask your caseworker ({ $contact }).

item-huur-helper = 🤝 Your helper (begeleider) from { $partner } helps you with this.

item-energie = Gas, water, electricity

item-energie-what = For gas and electricity you choose a company. You pay a sum every month. After a year you get a bill: the annual settlement (<b>jaarafrekening</b>).

item-energie-paid = 🧾 Do you get social assistance (bijstand)? Then the municipality pays gas, water and electricity in the beginning.

item-energie-which = 🧾 Do you get social assistance (bijstand)? Maybe the municipality pays this in the beginning. Ask your caseworker ({ $contact }).

item-energie-self = ⚠️ The municipality does <b>not</b> pay gas, water and electricity. You pay this yourself. So arrange it soon.

item-energie-helper = 🤝 Your helper (begeleider) from { $partner } helps you with this.

item-meterstanden = Meter readings

item-meterstanden-what = A meter counts your gas, water and electricity. Write down the figures (meterstanden) on the first day. Take a photo of them. Give the figures to the company.

item-zorgverzekering = Health insurance

item-zorgverzekering-what = Everybody in the Netherlands needs a health insurance (zorgverzekering). It pays your doctor and hospital. Also ask about the care allowance (zorgtoeslag): money that helps with this.

item-zorgverzekering-paid = 🧾 Do you get social assistance (bijstand)? Then the municipality pays this in the beginning.

item-zorgverzekering-paid-at = 🧾 Do you get social assistance (bijstand)? Then the municipality pays this in the beginning. The insurance is from { $insurer }.

item-zorgverzekering-which = 🧾 Do you get social assistance (bijstand)? Maybe the municipality pays this in the beginning. Ask your caseworker ({ $contact }).

item-zorgverzekering-helper = 🤝 Your helper (begeleider) from { $partner } helps you with this.

item-brp = Registering (BRP)

item-brp-what = Give your new address to the municipality. The municipality registers you: in the <b>BRP</b>. Make an appointment for this.

item-bank = Bank account

item-bank-what = You need a bank account (bankrekening). Your money comes in there. Do you not have one yet? Ask for help.

item-inrichting = Furniture and things

item-inrichting-what = What do you need in your home? Make a list. Do you have little money? Ask your caseworker ({ $contact }) what is possible.

item-inrichting-furnish = 🧾 Ask about <b>bijzondere bijstand</b>. That is money for extra costs.

item-huisarts = A doctor (huisarts)

item-huisarts-what = The GP (huisarts) is your own doctor. Look for one near your home. Phone and ask: may I come to you?

item-school = School for your children

item-school-what = Do you have children? Look for a school near your home. Ask your caseworker ({ $contact }) for help.

button-checklist = 📦 I am moving house

checklist-title = 📦 <b>I am moving house</b>
    This is what to arrange. Choose something to read about it.

checklist-done = Done: { $done } of { $count }.

checklist-all-done = 🎉 Everything is done. Well done!

label-item = { $sign } { $title }

checklist-name = <b>{ $title }</b>

button-item-done = ✅ This is done

button-item-open = ▫️ This is not done yet
