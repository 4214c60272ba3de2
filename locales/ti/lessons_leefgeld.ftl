lesson-leefgeld = መነባብሮ (leefgeld)

lesson-leefgeld-goal = ድሕሪ እዚ ትፈልጡ፦ መን እንታይ ይኸፍል፣ ኣየናይ ገንዘብ ድማ ንዓይ እዩ?

lesson-leefgeld-paid = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ። ኣብ መጀመርታ ኩሉ ገንዘብ ባዕልኹም ኣይትረኽብዎን። ምምሕዳር ከተማ (gemeente) ቅድም ካብኡ ክፍሊታት ይኸፍል። ንዓኹም እዩ ዝገብሮ።

lesson-leefgeld-paid-name = እዚ <b>financieel ontzorgen</b> ይበሃል። ሽዱሽተ ወርሒ ይጸንሕ። ሓድሓደ ግዜ ዝያዳ ይጸንሕ።

lesson-leefgeld-paid-example = 👩 ኣሚና ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስድ። ምምሕዳር ከተማ (gemeente) ክራይ ገዛኣ ይኸፍል። ስለዚ ኣሚና ነዚ ገንዘብ ኣብ ባንክ ኣይትርእዮን። ክራይ ግን ተኸፊሉ እዩ።

lesson-leefgeld-rest = 🛒 እቲ ዝተረፈ ገንዘብ ንዓኹም እዩ። እዚ ገንዘብ መነባብሮ (<b>leefgeld</b>) ይበሃል። በዚ ገንዘብ መግብን ክዳንን ትዕድጉ። ንተሌፎን እውን ብእኡ ትኸፍሉ።

lesson-leefgeld-rest-example = 👩 ኣሚና ሰሙን ሰሙን ገንዘብ መነባብሮ (leefgeld) ትረክብ። ኣብ ቀዳምን ሰንበትን ይውዳእ። ሕጂ ትመርጽ፦ ቅድም መግቢ ንምሉእ ሰሙን፣ ድሕሪኡ እቲ ካልእ።

lesson-leefgeld-who = ✉️ ንኣሚና ናይ ክፍሊት ወረቐት መጺእዋ። ምምሕዳር ከተማ (gemeente) ይኸፍሎ ድዩ? ኣይትፈልጥን። እንታይ ትገብር?

lesson-leefgeld-who-gemeente = ምምሕዳር ከተማ ምጽባይ

lesson-leefgeld-who-gemeente-why = ምናልባት ምምሕዳር ከተማ (gemeente) ይኸፍል፣ ምናልባት ኣይከፍልን። ኣሚና እንተ ተጸብያ፣ ሓድሓደ ግዜ ካልኣይ ደብዳቤ ይመጽእ። ምሕታት ዋጋ የብሉን፣ ዕረፍቲ ድማ ይህብ።

lesson-leefgeld-who-ik = ቀልጢፉ ምኽፋል

lesson-leefgeld-who-ik-why = ከምዚ ካልኣይ ደብዳቤ ኣይመጽእን። ግን ምናልባት ምምሕዳር ከተማ (gemeente) እውን ይኸፍል። ሽዑ ክልተ ግዜ ተኸፊሉ ማለት እዩ። ቅድም ምሕታት ይሓይሽ።

lesson-leefgeld-who-vraag = መን ይኸፍል ምሕታት

lesson-leefgeld-who-vraag-why = ተጸዋዒ-ሰብ ({ $contact }) ነዚ ክርእዩ ይኽእሉ። ኣሚና ናይቲ ደብዳቤ ስእሊ ትሰድድ። ከምዚ ቀልጢፋ ትፈልጥ።

lesson-leefgeld-bills = 📬 ነዚ ክፍሊት ሕጂ መን ይኸፍሎ?

lesson-leefgeld-bills-gemeente = 🏛️ gemeente

lesson-leefgeld-bills-ik = 🙋 ባዕለይ

lesson-leefgeld-bills-vraag = ❓ ቅድም ምሕታት

lesson-leefgeld-bills-huur = 🏠 ክራይ ገዛ (huur)

lesson-leefgeld-bills-huur-why = ክራይ ገዛ (huur) ንገዛኹም እዩ። ንስኹም ወይ ምምሕዳር ከተማ (gemeente) ይኸፍል፦ ወርሒ ወርሒ።

lesson-leefgeld-bills-stroom = 💡 ጋዝን ኤለክትሪክን

lesson-leefgeld-bills-stroom-why = ኩሉ ምምሕዳር ከተማ (gemeente) ጋዝን ኤለክትሪክን ኣይከፍልን። ስለዚ እዚ ምፍላጥ ጽቡቕ እዩ።

lesson-leefgeld-bills-zorg = 🩺 መድሕን ጥዕና

lesson-leefgeld-bills-zorg-why = እዚ ናይ ወርሒ ክፍሊት መድሕን ጥዕና (zorgverzekering) እዩ። ናይ ሓኪም ስኒ ክፍሊት ካልእ እዩ። ቅድም መን ከም ዝኸፍሎ ሕተቱ።

lesson-leefgeld-bills-eten = 🍞 መግቢ

lesson-leefgeld-bills-eten-why = መግቢ ባዕልኹም ትዕድጉ። ገንዘብ መነባብሮኹም (leefgeld) ንዕኡ እዩ።

lesson-leefgeld-bills-telefoon = 📱 ተሌፎን

lesson-leefgeld-bills-telefoon-why = ንተሌፎን ባዕልኹም ትኸፍሉ፣ ካብ ገንዘብ መነባብሮኹም (leefgeld)።

lesson-leefgeld-first = ✉️ ብዛዕባ ገንዘብ ደብዳቤ ይመጽእ። ቅድም እንታይ ትገብሩ? ድሕሪኡኸ?

lesson-leefgeld-first-open = ደብዳቤ ምኽፋት

lesson-leefgeld-first-wie = ምርኣይ፦ ካብ መን?

lesson-leefgeld-first-bedrag = ምርኣይ፦ ክንደይ፣ መዓስ?

lesson-leefgeld-first-vraag = ምሕታት፦ መን ይኸፍል?

lesson-leefgeld-first-why = ክፉት ደብዳቤ ብዙሕ ኣየጨንቕን። ካብ መን ምዃኑን ክንደይ ምዃኑን ትፈልጡ ዲኹም? ሽዑ ጽቡቕ ጌርኩም ክትሓቱ ትኽእሉ።

lesson-leefgeld-plan = 🗓️ ገንዘብ መነባብሮ (leefgeld) ንምሉእ ሰሙን እዩ። ኣብ ቀዳማይ መዓልቲ ክፈልዎ፦ መግቢ፣ ኣውቶቡስ፣ ተሌፎን፣ ቁሩብ ተወሳኺ ድማ።

lesson-leefgeld-plan-example = 👩 ኣሚና ገንዘባ ኣብ ኣርባዕተ ቡስጣ ትገብሮ። ቡስጣ ኣውቶቡስ ባዶ ድዩ? ሽዑ ብእግራ ትኸይድ። ገንዘብ መግቢ ከምዚ ምሉእ ይተርፍ።

lesson-leefgeld-empty = 👩 ሓሙስ እዩ። ገንዘብ መነባብሮ (leefgeld) ናይ ኣሚና ተወዲኡ። መግቢ ቁሩብ ተሪፉ። እንታይ ትገብር?

lesson-leefgeld-empty-leen = ካብ ጎረቤት ምልቃሕ

lesson-leefgeld-empty-leen-why = እትሕግዝ ጎረቤት ጽቡቕ እዩ። ግን ኣብ ዝመጽእ ሰሙን ክምለስ ኣለዎ። ሽዑ እንደገና ይጎድል። ካልእ መንገዲ ኣሎ ዶ?

lesson-leefgeld-empty-vraag = ናብ consulent ምድዋል

lesson-leefgeld-empty-vraag-why = ተጸዋዒ-ሰብ ({ $contact }) ሎሚ ሓገዝ ኣበይ ከም ዘሎ ይፈልጡ። ድሕሪኡ ብሓባር ይርእዩ፦ ገንዘብ መነባብሮ (leefgeld) እኹል ድዩ? ከምዚ ዝመጽእ ሰሙን ይሓይሽ።

lesson-leefgeld-empty-wacht = ስቕ ኢላ ምጽባይ

lesson-leefgeld-empty-wacht-why = ሓገዝ ምሕታት ሓድሓደ ግዜ ይኸብድ። ግን ማንም ክጠሚ የብሉን። ብዙሓት ሰባት ይሓቱ፣ ልሙድ ድማ እዩ።

lesson-leefgeld-week = 👩 ኣሚና ነዚ ሰሙን { MONEY($leefgeld) } ትረክብ። ብ { MONEY($eten) } መግቢ ትዕድግ። ናይ ኣውቶቡስ ዋጋ { MONEY($bus) } እዩ። ክንደይ ገንዘብ ተሪፉ?

lesson-leefgeld-week-why = { MONEY($leefgeld) } ምስ ጎደለ { MONEY($eten) }ን { MONEY($bus) }ን። { MONEY($result) } ተሪፉ።

lesson-leefgeld-day = 🍞 ኣሚና ንመግቢ ንሸውዓተ መዓልቲ { MONEY($eten) } ኣለዋ። ኣብ መዓልቲ ክንደይ ይኸውን?

lesson-leefgeld-day-why = { MONEY($eten) } ን 7 ምስ ተመቐለ { MONEY($result) } እዩ። ንክልተ መዓልቲ ትኽሽን ድያ? ሽዑ መብዛሕትኡ ግዜ ዝያዳ ይሓስር።

lesson-leefgeld-letter = ✉️ እዚ ደብዳቤ ንኣሚና መጺእዋ። ነቲ ክፍሊት ገና ኣይከፈለቶን። እንታይ ትገብር?

lesson-leefgeld-letter-leg = ከምዘለዎ ምግዳፍ

lesson-leefgeld-letter-leg-why = ኩሉ ሰብ ሓድሓደ ግዜ ክፍሊት ይርስዕ። ድሕሪ እዚ ደብዳቤ መብዛሕትኡ ግዜ ዝተረረ ደብዳቤ ይመጽእ። ሕጂ ገና ቀሊል እዩ።

lesson-leefgeld-letter-foto = ስእሊ ምስዳድ

lesson-leefgeld-letter-foto-why = ነዚ መን ከም ዝኸፍሎ ኣይትፈልጥን ድያ? ወይ ብሓንሳብ ክትከፍል ኣይትኽእልን? ሽዑ ተጸዋዒ-ሰብ ({ $contact }) ምስኣ ይርእዩ።

lesson-leefgeld-letter-zelf = ርእያ ምኽፋል

lesson-leefgeld-letter-zelf-why = እቲ ክፍሊት ናታ ድዩ፣ ገንዘብ መነባብሮ (leefgeld) ድማ ይኣክል ዶ? ሽዑ ብቕጽበት ይውዳእ። ርግጸኛ እንተዘይኮይና ቅድም ትሓትት።

lesson-leefgeld-soon = 🌱 ድሕሪ እዚ ግዜ ኩሉ ገንዘብ ባዕልኹም ትረኽቡ። ሽዑ ቀወምቲ ወጻኢታት (vaste lasten) እውን ባዕልኹም ትኸፍሉ። መዓስ ምዃኑ ተጸዋዒ-ሰብኩም ({ $contact }) ይነግሩኹም።

lesson-leefgeld-soon-practise = ሕጂ ንምልምማድ ጽቡቕ ግዜ እዩ። እዚ ትምህርትታት ንዕኡ እዩ፦ ስጉምቲ ብስጉምቲ።

lesson-leefgeld-end = 👍 ነዚ ዘክሩ፦
    • ገንዘብ መነባብሮ (leefgeld) ናይ ሰሙን ገንዘብ እዩ።
    • ናይ ክፍሊት ወረቐት? ፈጺምኩም ኣይትግደፍዎ። ቅድም ሕተቱ፦ መን ይኸፍል?
