## Wat hier niet telt: bezwaar, een wijziging, meer tijd, ontheffing, afmelden. Waar het wel telt.

# Knop bij "stel een vraag": iets wat in deze chat niet telt.
button-legal = ⚖️ Bezwaar of iets melden

# Boven de keuze.
legal-title = ⚖️ <b>Wat wilt u doen?</b>

# Onder de titel van de keuze.
legal-choose = Ik vertel u waar het moet. In deze chat telt het niet.

# Knop: bezwaar maken.
button-legal-bezwaar = ✋ Bezwaar maken

# Knop: doorgeven dat er iets verandert (adres, geld, gezin, werk, reis).
button-legal-wijziging = 🔄 Er verandert iets

# Knop: meer tijd om in te burgeren.
button-legal-verlenging = ⏳ Meer tijd (verlenging)

# Knop: niet hoeven in te burgeren.
button-legal-ontheffing = 🕊️ Ontheffing

# Knop: niet naar een afspraak of les kunnen, bijvoorbeeld door ziekte.
button-legal-afmelden = 🤒 Ik kan niet komen

# Bezwaar.
legal-bezwaar = ✋ <b>Bezwaar</b>. U bent het niet eens met een brief (besluit).

# Een wijziging: adres, geld, gezin, werk, reis.
legal-wijziging = 🔄 <b>Er verandert iets</b>. Zoals uw adres, geld, gezin of werk. Of u gaat op reis.

# Verlenging.
legal-verlenging = ⏳ <b>Verlenging</b>. U wilt meer tijd om in te burgeren.

# Ontheffing.
legal-ontheffing = 🕊️ <b>Ontheffing</b>. U kunt niet inburgeren, bijvoorbeeld door een ziekte.

# Afmelden voor een afspraak of les.
legal-afmelden = 🤒 <b>U kunt niet komen</b>. Zoals bij ziekte op de dag van een afspraak of les.

# Het belangrijkste: een bericht hier telt niet.
legal-not-here = ⚠️ <b>Een bericht in deze chat telt niet.</b>

# Waar bezwaar wel telt. $contact: hoe de contactpersoon heet; $municipality: naam van de gemeente.
legal-bezwaar-where = Het telt wel met een <b>brief</b>. Het adres staat in de brief die u kreeg (beschikking). Daar staat ook de laatste dag.

# Waar een wijziging wel telt.
legal-wijziging-where = Het telt wel bij uw <b>gemeente</b>. Hoe het moet, staat in uw brief. Krijgt u toeslag? Meld het dan ook bij de Belastingdienst.

# Waar verlenging wel telt.
legal-verlenging-where = Het telt wel bij <b>DUO</b>. Vraag het daar aan, in <b>Mijn Inburgering</b>.

# Waar ontheffing wel telt.
legal-ontheffing-where = Het telt wel bij <b>DUO</b>. Vraag het daar aan. DUO beslist.

# Waar afmelden wel telt. $contact: hoe de contactpersoon heet ("consulent").
legal-afmelden-where = Het telt wel als u <b>belt</b>. Bel uw { $contact } of de school, vóór het begint. Het nummer staat in uw brief.

# Vraag: mag ik het de consulent vertellen? $contact: hoe de contactpersoon heet ("consulent").
legal-sure = Ik kan uw { $contact } zeggen dat u dit wilt. Dan krijgt u hulp. Maar <b>het telt dan nog niet</b>. Zal ik dat doen?

# Het is verteld. $contact: hoe de contactpersoon heet ("consulent").
legal-sent = ✅ Uw { $contact } weet nu dat u dit wilt.

# Nogmaals: het telt niet.
legal-sent-not-official = ⚠️ <b>Let op: dit telt nog niet.</b>

# Knop: vertel het de consulent.
button-legal-tell = 💬 Zeg het de consulent

# Knop: ja, vertel het de consulent.
button-legal-tell-yes = ✅ Ja, zeg het

# Knop: het bericht is een gewone vraag.
button-legal-question = ✉️ Nee, het is een vraag
