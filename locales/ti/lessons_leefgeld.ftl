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

lesson-leefgeld-week = 👩 ኣሚና ነዚ ሰሙን { MONEY($leefgeld) } ትረክብ። ብ { MONEY($eten) } መግቢ ትዕድግ። ናይ ኣውቶቡስ ዋጋ { MONEY($bus) } እዩ። ክንደይ ገንዘብ ተሪፉ?

lesson-leefgeld-week-why = { MONEY($leefgeld) } ምስ ጎደለ { MONEY($eten) }ን { MONEY($bus) }ን። { MONEY($result) } ተሪፉ።

lesson-leefgeld-end = 👍 ነዚ ዘክሩ፦
    • ገንዘብ መነባብሮ (leefgeld) ናይ ሰሙን ገንዘብ እዩ።
    • ናይ ክፍሊት ወረቐት? ፈጺምኩም ኣይትግደፍዎ። ቅድም ሕተቱ፦ መን ይኸፍል?
