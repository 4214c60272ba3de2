lesson-energie = ጋዝን ኤለክትሪክን

lesson-energie-goal = ድሕሪ እዚ ትፈልጡ፦ ስለምንታይ ድሕሪ ዓመት ካልእ ክፍሊት ይመጽእ?

lesson-energie-maand = 💡 ጋዝን ኤለክትሪክን ካብ ሓደ ትካል ይመጹ። ወርሒ ወርሒ ሓደ ዓይነት መጠን ትኸፍሉ። እዚ <b>termijnbedrag</b> ይበሃል። እቲ ትካል ክንደይ ከም እትጥቀሙ ኣቐዲሙ ይግምት።

lesson-energie-maand-example = 👨 ዩሱፍ ካብ ሆምስ እዩ። ኣብ ክረምቲ መሞቒ ገዛኡ ብዙሕ ይሰርሕ። ኣብ ሓጋይ ይጠፍእ። ግን ወርሒ ወርሒ ሓደ ዓይነት መጠን ይኸፍል።

lesson-energie-paid = 🏛️ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ኩሉ ምምሕዳር ከተማ (gemeente) ጋዝን ኤለክትሪክን ንዓኹም ኣይከፍልን። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ፦ ሕጂ ንዓይ መን ይኸፍሎ?

lesson-energie-meter = 🔢 ኣብ ገዛኹም ቆጻሪ (meter) ኣሎ። ዝተጠቐምኩምዎ ይቖጽር። እቲ ቁጽሪ <b>meterstand</b> ይበሃል። እቲ ትካል ምስ ዝሓትት ነቲ ቁጽሪ ሃቡ። ሽዑ ክፍሊትኩም ልክዕ ይኸውን።

lesson-energie-meter-ask = 💡 ገለ ቆጻርቲ ነቲ ቁጽሪ ባዕሎም ይሰድዱ። ነቲ ትካል ሕተቱ፦ ናተይ ቆጻሪ እውን ከምኡ ድዩ?

lesson-energie-jaar = 📬 ድሕሪ ዓመት ዓመታዊ መዛዘሚ ሕሳብ (<b>jaarafrekening</b>) ይመጽእ። ሽዑ እቲ ትካል ብሓቂ ክንደይ ከም እተጠቐምኩም ይፈልጥ። ክንደይ ከም ዝኸፈልኩም እውን ይርኢ።

lesson-energie-jaar-terug = ➕ ዝያዳ ከፊልኩም ዲኹም? ሽዑ ገንዘብ ይምለሰኩም።

lesson-energie-jaar-bij = ➖ ውሑድ ከፊልኩም ዲኹም? ሽዑ ነቲ ፍልልይ ትኸፍሉ።

lesson-energie-twaalf = 👨 ዩሱፍ ወርሒ ወርሒ { MONEY($maand) } ይኸፍል። ሓደ ዓመት ዓሰርተ ክልተ ወርሒ ኣለዎ። ኣብ ዓመት ክንደይ ይኸፍል?

lesson-energie-twaalf-why = ዓሰርተ ክልተ ግዜ { MONEY($maand) }፦ { MONEY($result) }። ኣብ ዓመት ክንድዚ ከፊሉ።

lesson-energie-bijbetalen = 📬 ዩሱፍን በዓልቲ-ቤቱን እዚ ዓመታዊ መዛዘሚ ሕሳብ (jaarafrekening) ይመጾም። ናይ { MONEY($gebruikt) } ተጠቒሞም። { MONEY($betaald) } ከፊሎም ኣለዉ። ክንደይ ተሪፍዎም?

lesson-energie-bijbetalen-why = { MONEY($gebruikt) } ምስ ጎደለ { MONEY($betaald) }፦ { MONEY($result) }። እዚ ኣብ ታሕቲ ናይቲ ደብዳቤ ኣሎ። ወርሒ ወርሒ ቁሩብ እንተ ኣቐሚጥኩም፣ ከምዚ ዝበለ ደብዳቤ ይቐልል።

lesson-energie-lukt = 😟 ዩሱፍ ሕጂ ነዚ ገንዘብ የብሉን። ዝበለጸ ዝሕግዝ እንታይ እዩ?

lesson-energie-lukt-wacht = ደብዳቤ ምቕማጥ

lesson-energie-lukt-wacht-why = ሽዑ ካልኣይ ደብዳቤ ይመጽእ። ደሓር ሓድሓደ ግዜ ተወሳኺ ወጻኢ ይመጽእ። ብቕልጡፍ ምድዋል ይሕግዝ።

lesson-energie-lukt-leen = ካብ ዓርኪ ምልቃሕ

lesson-energie-lukt-leen-why = ዓርኪ ክሕግዝ ይደሊ ይኸውን። ግን ሽዑ ሓድሽ ዕዳ (schuld) ይህሉ። እቲ ትካል እውን መብዛሕትኡ ግዜ ግዜ ይህብ። ቅድም ነዚ ሕተቱ።

lesson-energie-lukt-bel = ምድዋል፦ ብኽፋል ድዩ?

lesson-energie-lukt-bel-why = ከምዚ እቲ ትካል ክኸፍል ከም ዝደሊ ይፈልጥ። ብኽፋል ምኽፋል <b>betalingsregeling</b> ይበሃል። ተጸዋዒ-ሰብ ({ $contact }) ክሕግዙ ይኽእሉ።

lesson-energie-veel = 🔌 እዚ ብዙሕ ወይስ ውሑድ ጋዝ ወይ ኤለክትሪክ ይወስድ?

lesson-energie-veel-veel = 🔺 ብዙሕ

lesson-energie-veel-weinig = 🔻 ውሑድ

lesson-energie-veel-warm = 🔥 መሞቕን ክፉት መስኮትን

lesson-energie-veel-warm-why = እቲ ሙቐት ናብ ደገ ይወጽእ። ቅድም መሞቒ ኣጥፍኡ። ድሕሪኡ ንቁሩብ ግዜ መስኮት ክፈቱ።

lesson-energie-veel-lamp = 💡 ቆጣቢ መብራህቲ

lesson-energie-veel-lamp-why = ቆጣቢ መብራህቲ (ledlamp) ቁሩብ ኤለክትሪክ ጥራይ ይጥቀም።

lesson-energie-veel-douche = 🚿 ነዊሕ ውዑይ ሻወር

lesson-energie-veel-douche-why = ማይ ምውዓይ ብዙሕ ይወስድ። ቁሩብ ዝሓጸረ ሻወር መዓልታዊ ይሕግዝ።

lesson-energie-veel-telefoon = 📱 ተሌፎን ምምላእ

lesson-energie-veel-telefoon-why = ተሌፎን ኣዝዩ ውሑድ ኤለክትሪክ ይጥቀም።

lesson-energie-hoger = 📬 ዩሱፍ ተወሳኺ ከፊሉ። ሕጂ እቲ ትካል ወርሒ ወርሒ ዝያዳ ይሓትት። ጽቡቕ ሓሳብ ኣየናይ እዩ?

lesson-energie-hoger-gelijk = ወርሒ ወርሒ ቁሩብ ዝያዳ

lesson-energie-hoger-gelijk-why = ሽዑ እቲ ዝመጽእ ዓመታዊ መዛዘሚ ሕሳብ (jaarafrekening) ይንእስ። እዚ ዕረፍቲ ይህብ።

lesson-energie-hoger-omlaag = ወርሒ ወርሒ ምጉዳል

lesson-energie-hoger-omlaag-why = ሕጂ ጽቡቕ ይመስል። ግን ድሕሪ ዓመት እቲ ክፍሊት ይዓቢ። ወርሒ ወርሒ ቁሩብ ዝያዳ ይሓይሽ።

lesson-energie-hoger-vraag = ስለምንታይ ምሕታት

lesson-energie-hoger-vraag-why = ምናልባት እቲ ናይ ቆጻሪ ቁጽሪ (meterstand) ልክዕ ኣይኮነን። ምሕታት ኩሉ ግዜ ይከኣል። ብሓባር ናብቲ ቆጻሪ ርኣዩ።

lesson-energie-nieuw = 🏠 ሓድሽ ገዛ ረኺብኩም። ንጋዝን ኤለክትሪክን ቅድም እንታይ ትገብሩ? ድሕሪኡኸ?

lesson-energie-nieuw-foto = ናይ ቆጻሪ ስእሊ

lesson-energie-nieuw-kies = ትካል ምምራጽ

lesson-energie-nieuw-geef = ቁጽሪ ምሃብ

lesson-energie-nieuw-bewaar = ደብዳቤ ምዕቃብ

lesson-energie-nieuw-why = ኣብቲ ስእሊ ናይ መጀመርታ መዓልቲ ቁጽሪ ኣሎ። ከምዚ ናይቲ ቅድሜኹም ዝነበረ ኣይትኸፍሉን። ኣየናይ ትካል ትመርጹ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-energie-end = 👍 ነዚ ዘክሩ፦
    • ናይ ቆጻሪ ቁጽሪ (meterstand) ሃቡ።
    • ድሕሪ ዓመት ዓመታዊ መዛዘሚ ሕሳብ (jaarafrekening) ይመጽእ።
    • ወርሒ ወርሒ ቁሩብ ኣቐምጡ።
