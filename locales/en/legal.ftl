button-legal = ⚖️ Objection or report

legal-title = ⚖️ <b>What do you want to do?</b>

legal-choose = I tell you where to do it. In this chat it does not count.

button-legal-bezwaar = ✋ Make an objection

button-legal-wijziging = 🔄 Something changes

button-legal-verlenging = ⏳ More time (verlenging)

button-legal-ontheffing = 🕊️ Exemption

button-legal-afmelden = 🤒 I can not come

legal-bezwaar = ✋ <b>Objection (bezwaar)</b>. You do not agree with a letter (a decision).

legal-wijziging = 🔄 <b>Something changes</b>. Like your address, money, family or work. Or you go on a journey.

legal-verlenging = ⏳ <b>Extension (verlenging)</b>. You want more time for your integration (inburgeren).

legal-ontheffing = 🕊️ <b>Exemption (ontheffing)</b>. You can not do the integration (inburgeren), for example because of an illness.

legal-afmelden = 🤒 <b>You can not come</b>. For example: you are ill on the day of an appointment or a lesson.

legal-not-here = ⚠️ <b>A message in this chat does not count.</b>

legal-bezwaar-where = A <b>letter</b> does count. The address is in the letter you received (beschikking). The last day is there too.

legal-wijziging-where = It does count at your <b>municipality</b>. Your letter says how to do it. Do you get an allowance (toeslag)? Then also report it to the tax office (Belastingdienst).

legal-verlenging-where = It does count at <b>DUO</b>. Ask for it there, in <b>Mijn Inburgering</b>.

legal-ontheffing-where = It does count at <b>DUO</b>. Ask for it there. DUO decides.

legal-afmelden-where = It does count when you <b>call</b>. Call your caseworker ({ $contact }) or the school, before it starts. The number is in your letter.

legal-sure = I can tell your caseworker ({ $contact }) that you want this. Then you get help. But <b>it does not count yet</b>. Shall I do that?

legal-sent = ✅ Your caseworker ({ $contact }) now knows that you want this.

legal-sent-not-official = ⚠️ <b>Please note: this does not count yet.</b>

button-legal-tell = 💬 Tell my caseworker

button-legal-tell-yes = ✅ Yes, tell them

button-legal-question = ✉️ No, it is a question
