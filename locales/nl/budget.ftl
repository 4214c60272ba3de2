## Mijn geld: een eigen begroting, sparen, en zelf gaan betalen. Alles is van de lezer zelf.

# Knop naar het eigen geld: begroting, sparen, zelf betalen.
button-money = 💰 Mijn geld

# Boven het eigen geld.
money-title = 💰 <b>Mijn geld</b>
    Dit is van u. U kiest zelf wat u opschrijft.

# Knop naar de eigen begroting.
button-budget = 📒 Mijn begroting

# Knop naar waar iemand voor spaart.
button-goals = 🌱 Sparen

# Voor de eerste keer: wat wij bewaren. Daarna komt de vraag.
budget-ask = 📒 <b>Mijn begroting</b>
    U schrijft op wat er binnenkomt en wat eruit gaat. Wij bewaren dat en rekenen voor u. Ook waar u voor spaart, bewaren wij.

# Wie het ziet. $contact: hoe de contactpersoon heet ("consulent").
budget-ask-who = 👁️ Alleen u ziet het. Uw { $contact } ziet het alleen als u dat wilt. Het telt niet mee voor uw uitkering.

# De berichten gaan via Telegram.
budget-ask-telegram = ✈️ Uw berichten gaan via Telegram. Schrijf geen nummer van uw bank en geen BSN.

# Weghalen kan altijd.
budget-ask-away = 🗑️ U kunt altijd alles weghalen.

# De vraag. Nee kost niets.
budget-ask-sure = Wilt u een eigen begroting? Nee zeggen mag.

# Knop: ja, bewaar mijn begroting.
button-budget-agree = ✅ Ja, graag

# Knop: nu geen begroting.
button-budget-not-now = ✖️ Nu niet

# Boven de begroting.
budget-title = 📒 <b>Mijn begroting</b>

# Er staat nog niets.
budget-empty = Er staat nog niets in. Begin met geld dat binnenkomt.

# Knop: er komt geld binnen.
button-budget-income = ➕ Geld komt binnen

# Knop: er gaat geld uit, vaste lasten.
button-budget-cost = ➖ Geld gaat eruit

# Knop: iets opschrijven.
button-budget-add = ➕ Iets opschrijven

# Knop: alles op een rij, en iets anders maken.
button-budget-list = 📋 Alles op een rij

# Knop: de begroting als tekening.
button-budget-picture = 📊 Als tekening

# Knop: wat er nog meer kan.
button-budget-more = ⋯ Meer

# Knop: wat er per week komt en gaat. Hooguit 26 tekens.
button-budget-weeks = 🗓️ Mijn week en maand

# Knop: wat als er iets verandert?
button-budget-if = 🔮 Wat als …?

# Knop: laten zien aan iemand, of niet meer.
button-budget-share = 👁️ Laten zien

# Knop: de hele begroting weg.
button-budget-wipe = 🗑️ Alles weghalen

# De consulent ziet de begroting nu. $contact: hoe de contactpersoon heet.
budget-is-shared = 👁️ Uw { $contact } ziet dit ook, omdat u dat wilde.

# Knop van één regel. $sign: teken; $name: wat het is.
label-budget-entry = { $sign } { $name }

# Eén regel. $sign: teken; $name: wat het is; $amount: bedrag; $per: hoe vaak.
budget-line = { $sign } { $name }: { MONEY($amount) } { $per }

# Eén regel met een dag. $sign: teken; $name: wat het is; $amount: bedrag; $per: hoe vaak; $number: dag van de maand.
budget-line-day = { $sign } { $name }: { MONEY($amount) } { $per }, op dag { $number }

# Eén regel die elke week of elke vier weken komt. $sign: teken; $name: wat het is; $amount: bedrag; $per: hoe vaak; $day: de eerste dag die nog komt.
budget-line-next = { $sign } { $name }: { MONEY($amount) } { $per }, weer op { DAY($day) }

# Achter een bedrag.
budget-per-month = per maand

# Achter een bedrag.
budget-per-week = per week

# Achter een bedrag.
budget-per-four-weeks = per vier weken

# Achter een bedrag.
budget-per-quarter = per drie maanden

# Achter een bedrag.
budget-per-year = per jaar

# Knop: hoe vaak.
button-budget-per-month = 🗓️ Elke maand

# Knop: hoe vaak.
button-budget-per-week = 📅 Elke week

# Knop: hoe vaak.
button-budget-per-four-weeks = 🌙 Elke vier weken

# Knop: hoe vaak.
button-budget-per-quarter = 🍂 Elke drie maanden

# Knop: hoe vaak.
button-budget-per-year = 🎂 Elk jaar

# Som. $amount: bedrag per maand.
budget-in = ➕ Er komt binnen: { MONEY($amount) } per maand

# Som, als iemand alleen leefgeld opschreef. $amount: bedrag per maand.
budget-in-with = ➕ Er komt binnen: { MONEY($amount) } per maand. Dat is met wat de gemeente betaalt.

# Som: wat de gemeente nu betaalt uit de bijstand. $amount: bedrag per maand.
budget-paid = 🏛️ De gemeente betaalt voor u: { MONEY($amount) }

# Som: eigen vaste lasten. $amount: bedrag per maand.
budget-own = 🧾 Dit betaalt u zelf: { MONEY($amount) }

# Som: wie dit betaalt, is niet bekend. $amount: bedrag per maand.
budget-asked = ❓ Wie dit betaalt, weten wij niet: { MONEY($amount) }. Vraag het na.

# Som: wat overblijft. $amount: per maand; $week: per week.
budget-left = 🟰 <b>Over: { MONEY($amount) } per maand. Dat is { MONEY($week) } per week.</b>

# Som: er is te weinig. $amount: per maand; $week: per week.
budget-short = 🟰 <b>Er is { MONEY($amount) } te weinig per maand. Dat is { MONEY($week) } per week.</b>

# Op de tekening: boven aan. Heel kort.
budget-picture-title = Mijn geld in een maand

# Op de tekening: wat binnenkomt. Heel kort.
budget-picture-income = Er komt binnen

# Op de tekening: de gemeente betaalt. Heel kort.
budget-picture-paid = De gemeente betaalt

# Op de tekening: eigen kosten. Heel kort.
budget-picture-own = Dit betaal ik zelf

# Op de tekening: wat overblijft. Heel kort.
budget-picture-left = Over

# Op de tekening: te weinig. Heel kort.
budget-picture-short = Te weinig

# Op de tekening: een bedrag. $amount: het bedrag.
budget-picture-amount = { MONEY($amount) }

# Op de tekening: een bedrag, en hoe het nu is. $amount: straks; $was: nu.
budget-picture-changed = { MONEY($amount) } (nu { MONEY($was) })

# Onder de tekening. [caption]
budget-picture-caption = 📊 Uw geld in een maand.

# Boven alle regels. Een regel is een knop.
budget-list = 📋 Alles op een rij. Druk op een regel om iets te veranderen.

# Onder één regel: de knoppen veranderen hem of halen hem weg.
budget-one = Wilt u dit veranderen, of weghalen?

# Knop: een ander bedrag.
button-budget-change = ✏️ Ander bedrag

# Knop: hoe vaak en op welke dag iets komt of gaat, opnieuw kiezen. Hooguit 26 tekens.
button-budget-when = 🗓️ Andere dag

# Knop: deze regel weghalen.
button-budget-gone = 🗑️ Weghalen

# Vraag voor het weghalen.
budget-gone-sure = Halen wij dit weg?

# Knop: ja, weg.
button-budget-gone-yes = 🗑️ Ja, weghalen

# Knop: laten staan.
button-budget-keep = ✖️ Nee, laten staan

# Boven wat er nog meer kan.
budget-more = Wat wilt u met uw begroting doen?

# Vraag: alles weg?
budget-wipe = 🗑️ Alles weghalen? Ook uw spaardoelen gaan weg. Niemand ziet dan nog iets.

# Alles is weg.
budget-wiped = Uw begroting is weg. U kunt altijd opnieuw beginnen.

# Knop: ja, alles weg.
button-budget-wipe-yes = 🗑️ Ja, alles weg

# Boven wie de begroting ziet.
budget-share = 👁️ <b>Wie mag uw begroting zien?</b> Dat kiest u.

# Deze ziet de begroting nu. $who: wie.
budget-share-on = ✅ { $who }: ziet uw begroting nu.

# Deze ziet de begroting niet. $who: wie.
budget-share-off = 🔒 { $who }: ziet niets.

# Waar het nooit voor is.
budget-share-never = De gemeente gebruikt uw begroting nooit om u te controleren.

# Voor het laten zien: wat die ziet. $who: wie.
budget-share-what = 👁️ { $who } ziet dan uw regels, uw bedragen en wat er over is. Uw spaardoelen niet.

# Stoppen kan altijd.
budget-share-away = U kunt op elk moment stoppen. Dan ziet die niets meer.

# Knop: ja, laten zien.
button-budget-share-yes = ✅ Ja, laten zien

# Knop: niet laten zien.
button-budget-share-no = ✖️ Nee, niet laten zien

# Knop: laten zien aan wie de lezer begeleidt.
button-budget-share-consulent = 👁️ Laten zien: begeleider

# Knop: laten zien aan de coach van de groep over geld.
button-budget-share-coach = 👁️ Laten zien: coach

# Knop: niet meer laten zien aan wie de lezer begeleidt.
button-budget-unshare-consulent = 🔒 Stoppen: begeleider

# Knop: niet meer laten zien aan de coach.
button-budget-unshare-coach = 🔒 Stoppen: coach

# Wie het ziet, ook op een knop. $contact: hoe de contactpersoon heet.
budget-who-consulent = Uw { $contact }

# Wie het ziet, ook op een knop. $name: naam van de groep over geld.
budget-who-coach = Uw coach van { $name }

# Er kunnen geen regels meer bij.
budget-full = Uw begroting is vol. Haal eerst een regel weg.

# Vraag: komt het binnen of gaat het eruit?
budget-add = Komt er geld binnen, of gaat het eruit?

# Vraag: wat is het?
budget-what-income = ➕ Wat komt er binnen?

# Vraag: wat is het?
budget-what-cost = ➖ Waar gaat het naartoe?

# Eigen woorden mogen.
budget-own-words = Kies een knop. Of schrijf het in uw eigen woorden.

# Naam van een regel. Hooguit 28 tekens.
budget-what-leefgeld = Leefgeld

# Naam van een regel: de hele bijstand. Hooguit 28 tekens.
budget-what-bijstand = De hele bijstand

# Naam van een regel. Hooguit 28 tekens.
budget-what-loon = Loon van werk

# Naam van een regel. Hooguit 28 tekens.
budget-what-zorgtoeslag = Zorgtoeslag

# Naam van een regel. Hooguit 28 tekens.
budget-what-huurtoeslag = Huurtoeslag

# Naam van een regel. Hooguit 28 tekens.
budget-what-kindgebonden = Kindgebonden budget

# Naam van een regel. Hooguit 28 tekens.
budget-what-kinderbijslag = Kinderbijslag

# Naam van een regel. Hooguit 28 tekens.
budget-what-huur = Huur

# Naam van een regel. Hooguit 28 tekens.
budget-what-energie = Gas en stroom

# Naam van een regel. Hooguit 28 tekens.
budget-what-zorg = Zorgverzekering

# Naam van een regel. Hooguit 28 tekens.
budget-what-water = Water

# Naam van een regel. Hooguit 28 tekens.
budget-what-telefoon = Telefoon en internet

# Naam van een regel. Hooguit 28 tekens.
budget-what-vervoer = Bus en trein

# Boven een vraag. $sign: teken; $name: wat het is.
budget-named = { $sign } <b>{ $name }</b>

# Vraag: hoeveel komt er binnen?
budget-amount-income = Hoeveel krijgt u, elke keer?

# Vraag: hoeveel gaat eruit?
budget-amount-cost = Hoeveel is het, elke keer?

# Typ een bedrag.
budget-type-amount = ✏️ Typ het bedrag. Bijvoorbeeld: 12,50

# Vraag: het nieuwe bedrag.
budget-change = Wat is het nieuwe bedrag?

# Boven een vraag. $sign: teken; $name: wat het is; $amount: bedrag.
budget-how-much = { $sign } <b>{ $name }</b>: { MONEY($amount) }

# Vraag: hoe vaak?
budget-how-often-income = Hoe vaak krijgt u dit?

# Vraag: hoe vaak?
budget-how-often-cost = Hoe vaak betaalt u dit?

# Vraag: op welke dag van de maand?
budget-day-income = Op welke dag van de maand komt het?

# Vraag: op welke dag van de maand?
budget-day-cost = Op welke dag van de maand gaat het eraf?

# Vraag bij geld dat elke week of elke vier weken komt: op welke dag weer?
budget-next-income = Op welke dag komt dit geld weer?

# Vraag bij kosten van elke week of elke vier weken: op welke dag weer?
budget-next-cost = Op welke dag betaalt u dit weer?

# Typ een dag.
budget-type-day = Kies een knop. Of typ een getal van 1 tot 31.

# Knop: de dag weet ik niet.
button-budget-no-day = 🤷 Weet ik niet

# Vraag voor het bewaren.
budget-sure = Klopt dit?

# Knop: ja, het klopt.
button-budget-right = ✅ Ja, dit klopt

# Knop: nee, anders.
button-budget-wrong = ✏️ Nee, anders

# Het staat erin.
budget-kept = ✅ Het staat in uw begroting.

# Als de eigen woorden te lang zijn of alleen een getal.
lead-budget-name = Schrijf het kort, in een paar woorden. Het bedrag vragen wij daarna.

# Als een bedrag niet te lezen is, of nul.
lead-budget-amount = Dit bedrag kunnen wij niet lezen. Typ alleen het bedrag. Bijvoorbeeld: 12,50

# Als een dag van de maand niet te lezen is.
lead-budget-day = Typ een getal van 1 tot 31.

# Boven een week van de begroting. $first: de eerste dag; $last: de laatste dag.
budget-week = 🗓️ <b>Van { DATE($first) } tot en met { DATE($last) }</b>

# Boven wat er op één dag komt en gaat. $day: de dag.
budget-week-day = 📌 { DAY($day) }

# Eén regel onder een dag: er komt geld. $sign: teken; $name: wat het is; $amount: bedrag.
budget-week-income = ➕ { $sign } { $name }: { MONEY($amount) }

# Eén regel onder een dag: er gaat geld af. $sign: teken; $name: wat het is; $amount: bedrag.
budget-week-cost = ➖ { $sign } { $name }: { MONEY($amount) }

# Onder een week: alles samen. $income: wat er komt; $cost: wat eraf gaat.
budget-week-together = 🟰 Samen: er komt { MONEY($income) } en er gaat { MONEY($cost) } af.

# Op de dagen van deze week staat niets in de begroting.
budget-week-empty = Deze week staat er niets.

# Van iets in de begroting is de dag niet bekend, of de maand niet.
budget-week-without = 💡 Iets zonder dag ziet u hier niet. Iets van elke drie maanden of elk jaar ook niet. In uw lijst kunt u een dag kiezen.

# Knop: een week verder kijken. Hooguit 26 tekens.
button-budget-week-on = De week erna ▸

# Boven de keuze wat er kan veranderen.
budget-if = 🔮 <b>Wat als …?</b>

# Er wordt niets bewaard.
budget-if-not-kept = Wij rekenen het even uit. Uw begroting blijft zoals hij is.

# Knop: er stopt een toeslag of ander geld.
button-if-stops = ➖ Er stopt geld

# Knop: er komt een baby.
button-if-baby = 👶 Er komt een baby

# Knop: de jaarafrekening van gas en stroom.
button-if-bill = 💡 De jaarafrekening

# Knop: de gemeente stopt met betalen.
button-if-takeover = 🔑 Ik betaal alles zelf

# Er staat nog niets om mee te rekenen.
budget-if-empty = Er staat nog niets in uw begroting. Schrijf eerst iets op.

# Er staat nog niets dat binnenkomt.
budget-if-no-income = Er staat nog geen geld dat binnenkomt. Schrijf dat eerst op.

# Vraag: welk geld stopt?
budget-if-which = Welk geld stopt?

# Vraag: wat kost de baby?
budget-if-baby = 👶 Hoeveel denkt u dat een baby kost per maand?

# Vraag: het bedrag van de jaarafrekening.
budget-if-bill = 💡 Hoeveel moet u bijbetalen op de jaarafrekening?

# Kopje boven hoe het nu is.
budget-if-now = <b>Nu</b>

# Kopje boven hoe het dan is.
budget-if-then = <b>Straks</b>

# Wat er verandert. $name: wat stopt.
budget-if-stopped = ➖ Wat als dit stopt: { $name }?

# Wat er verandert. $amount: kosten per maand.
budget-if-baby-costs = 👶 Wat als er een baby komt? Die kost { MONEY($amount) } per maand.

# Wat er verandert. $amount: kosten per maand; $benefit: kinderbijslag per drie maanden.
budget-if-baby-comes = 👶 Wat als er een baby komt? Die kost { MONEY($amount) } per maand. Er komt kinderbijslag bij: { MONEY($benefit) } per drie maanden.

# Wat er verandert. $amount: de rekening; $part: een twaalfde deel.
budget-if-billed = 💡 De rekening is { MONEY($amount) }. In twaalf stukjes is dat { MONEY($part) } per maand.

# Het is niet bekend dat de gemeente iets betaalt. $contact: hoe de contactpersoon heet.
budget-if-nothing-paid = 🔑 In uw begroting staat niets dat de gemeente betaalt. Betaalt zij toch iets? Vraag het uw { $contact }.

# Wat er verandert na de maanden van ontzorgen.
budget-if-taken-over = 🔑 Wat als u alles zelf betaalt? U krijgt dan meer op uw rekening. Er gaat ook meer af.

# Tip. $contact: hoe de contactpersoon heet.
budget-if-stops-tip = 💡 Komt er een brief dat iets stopt? Laat hem uw { $contact } zien.

# Tip. $contact: hoe de contactpersoon heet.
budget-if-baby-tip = 💡 Met een kind kan er meer geld komen. Vraag het uw { $contact } op tijd.

# Tip. $contact: hoe de contactpersoon heet.
budget-if-bill-tip = 💡 Is de rekening te hoog voor één keer? Bel het bedrijf, of vraag uw { $contact } om hulp. Laat de rekening niet liggen.

# Tip. $contact: hoe de contactpersoon heet.
budget-if-takeover-tip = 💡 Weet u niet zeker wanneer dit begint? Vraag het uw { $contact }.

# Als er te weinig is. $contact: hoe de contactpersoon heet.
budget-if-short = 💛 Er is dan te weinig. Dat overkomt veel mensen. Praat er vroeg over met uw { $contact }.

# Boven de spaardoelen.
goals-title = 🌱 <b>Hiervoor spaart u</b>

# Nog geen spaardoel.
goals-empty = 🌱 <b>Sparen</b>
    Waar wilt u voor sparen? Een klein beetje is een goed begin.

# Knop: ergens voor sparen.
button-goal-new = ➕ Ergens voor sparen

# Vraag: waarvoor?
goal-name = 🌱 Waar wilt u voor sparen?

# Typ een paar woorden.
goal-type-name = ✏️ Schrijf het in een paar woorden. Bijvoorbeeld: winterjas

# Boven een vraag. $name: waarvoor, in eigen woorden.
goal-named = 🌱 <b>{ $name }</b>

# Vraag: hoeveel kost het?
goal-amount = Hoeveel hebt u daarvoor nodig?

# Waarvoor en hoeveel. $name: waarvoor; $amount: bedrag.
goal-what = 🌱 <b>{ $name }</b>: { MONEY($amount) }

# Waarvoor, hoeveel en wanneer. $name: waarvoor; $amount: bedrag; $day: de dag.
goal-what-by = 🌱 <b>{ $name }</b>: { MONEY($amount) }, op { DAY($day) }

# Vraag: wanneer?
goal-by = Wanneer wilt u het hebben?

# Knop: over drie maanden.
button-goal-three = 🍂 Over drie maanden

# Knop: over zes maanden.
button-goal-six = 🌗 Over zes maanden

# Knop: zonder dag.
button-goal-no-day = 🤷 Dat maakt niet uit

# Hoeveel per week. $amount: bedrag; $day: de dag.
goal-a-week = Met { MONEY($amount) } per week haalt u { DAY($day) }.

# Het spaardoel staat erin.
goal-kept = 🌱 Mooi! Wij houden bij hoeveel u hebt.

# Elke week een vraag.
goal-kept-weekly = Elke week vragen wij of het lukte. Dat kunt u uitzetten.

# Eén spaardoel. $name: waarvoor; $saved: gespaard; $amount: nodig.
goal-line = 🌱 { $name }: { MONEY($saved) } van { MONEY($amount) }

# Knop van één spaardoel. $sign: teken; $name: waarvoor.
label-goal = { $sign } { $name }

# Elke week een vraag: aan.
goal-weekly-on = 🔔 Wij vragen er elke week naar.

# Elke week een vraag: uit.
goal-weekly-off = 🔕 Wij vragen er niet naar.

# Knop: er is iets opzij gelegd.
button-goal-put = 🪙 Ik legde iets opzij

# Knop: niet meer elke week vragen.
button-goal-quiet = 🔕 Niet meer vragen

# Knop: elke week vragen.
button-goal-weekly = 🔔 Elke week vragen

# Knop: niet meer hiervoor sparen.
button-goal-gone = 🗑️ Niet meer sparen

# Vraag: hoeveel opzij gelegd?
goal-put = 🪙 Hoeveel legde u opzij?

# Vraag voor het tellen. $amount: bedrag; $name: waarvoor.
goal-aside-sure = 🪙 { MONEY($amount) } opzij voor { $name }. Klopt dit?

# Het telt mee.
goal-saved = 👍 Mooi! Weer een stapje.

# Gehaald. $name: waarvoor.
goal-reached = 🎉 Wat goed! U hebt genoeg voor { $name }.

# Vraag: niet meer hiervoor sparen?
goal-gone-sure = Halen wij dit spaardoel weg? Uw geld blijft van u.

# Een vraag die vanzelf komt, elke week. $name: waarvoor; $saved: gespaard; $amount: nodig.
goal-nudge = 🌱 Sparen voor <b>{ $name }</b>: u hebt { MONEY($saved) } van { MONEY($amount) }. Legde u deze week iets opzij? Niets is ook goed.
