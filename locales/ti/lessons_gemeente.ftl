lesson-gemeente = ከተማን ማይን (gemeente)

lesson-gemeente-goal = ድሕሪ እዚ ትፈልጡ፦ እዚ ክፍሊት ካብ መን እዩ፣ መን ድማ ይሕግዝ?

lesson-gemeente-wat = 🏛️ ምምሕዳር ከተማ (gemeente) ጓሓፍኩም ይወስድ። ንጎደና እውን ይከናኸን። ንዕኡ ግብሪ ትኸፍሉ። ክንደይ ምዃኑ ኣብቲ ደብዳቤ ኣሎ። ነፍስወከፍ ምምሕዳር ከተማ ባዕሉ ይውስኖ።

lesson-gemeente-wat-example = 👨 ተስፋይ ካብ ኣስመራ እዩ። ካብ { $municipality } ደብዳቤ ይመጾ። ናይ ጓሓፍ ግብሪ ይብል። ተስፋይ ይሓስብ፦ ገና ኣይሰርሕን፣ ግብሪ ድዩ ዝኸፍል? እወ፣ ኩሉ ሰብ ጓሓፍ ስለ ዘለዎ። ግን ውሑድ ገንዘብ እንተ ኣለዎ ሓገዝ ክሓትት ይኽእል።

lesson-gemeente-water = 💧 ብዛዕባ ማይ ክልተ ዓይነት ደብዳቤታት ይመጹ።

lesson-gemeente-water-kraan = 🚰 ናይ ቡምባ ማይ ካብ ትካል ማይ (waterbedrijf) ይመጽእ። ንእተጠቐምኩምዎ ትኸፍሉ።

lesson-gemeente-water-dijk = 🌊 በዓል-መዚ ማያት (<b>waterschap</b>) ንመከላኸሊ ዲጋታትን ኣብ ደገ ንዘሎ ጽሩይ ማይን ይከናኸን። ንዕኡ ግብሪ ትኸፍሉ።

lesson-gemeente-van = 📬 እዚ ክፍሊት ካብ መን እዩ?

lesson-gemeente-van-gemeente = 🏛️ ምምሕዳር ከተማ

lesson-gemeente-van-schap = 🌊 በዓል-መዚ ማያት

lesson-gemeente-van-bedrijf = 🚰 ትካል ማይ

lesson-gemeente-van-afval = 🗑️ ጓሓፍ ምውሳድ

lesson-gemeente-van-afval-why = ጓሓፍ ብመኪና ናይ ምምሕዳር ከተማ (gemeente) ይኸይድ።

lesson-gemeente-van-dijk = 🌊 ዲጋታት ማይ (dijken)

lesson-gemeente-van-dijk-why = ሆላንድ ትሑት መሬት ኣለዋ። በዓል-መዚ ማያት (waterschap) ነቲ ማይ ኣብ ደገ ይሕዞ።

lesson-gemeente-van-kraan = 🚰 ዝስተ ማይ

lesson-gemeente-van-kraan-why = እዚ ካብ ትካል ማይ (waterbedrijf) ይመጽእ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ፦ ሕጂ ንዓይ መን ይኸፍሎ?

lesson-gemeente-weinig = 🤲 ውሑድ ገንዘብ ኣለኩም ዶ? ሽዑ ሓድሓደ ግዜ ኩሉ ምኽፋል ኣየድልን እዩ። ሓድሓደ ግዜ ዋላ ሓንቲ ኣይትኸፍሉን። እዚ ምሕረት ክፍሊት (<b>kwijtschelding</b>) ይበሃል። ግን ባዕልኹም ክትሓትዎ የድሊ።

lesson-gemeente-weinig-twee = 2️⃣ ክልተ ግዜ ሕተቱ፦ ካብ ምምሕዳር ከተማን (gemeente) ካብ waterschapን።

lesson-gemeente-weinig-tijd = ⏰ ደብዳቤ ምስ መጸ ቀልጢፍኩም ግበርዎ። ሓደ ቦታ ሽዱሽተ ሰሙን ይህብ። ካልእ ሰለስተ ወርሒ ይህብ። እታ ናይ መወዳእታ መዓልቲ ኣብ ደብዳቤኹም ኣላ።

lesson-gemeente-tweede = ✉️ ተስፋይ ንምምሕዳር ከተማ (gemeente) ምኽፋል ኣየድልዮን። ሕጂ ካብ waterschap ደብዳቤ ይመጽእ። እንታይ ይገብር?

lesson-gemeente-tweede-klaar = ዋላ ሓንቲ፦ ተወዲኡ

lesson-gemeente-tweede-klaar-why = እዚ ቀሊል ምኾነ። ግን waterschap ናይ ምምሕዳር ከተማ (gemeente) ውሳነ ኣይፈልጥን። ኣብዚ እውን እንደገና ምሕታት የድሊ።

lesson-gemeente-tweede-ook = ኣብዚ እውን ምሕታት

lesson-gemeente-tweede-ook-why = ምምሕዳር ከተማን (gemeente) waterschapን በብይኑ ይርእዩ። ሓድሓደ ግዜ ሓደ እወ፣ እቲ ካልእ ድማ ኣይፋል ይብል። ምሕታት ዋጋ የብሉን።

lesson-gemeente-tweede-betaal = ብኡንብኡ ኩሉ ምኽፋል

lesson-gemeente-tweede-betaal-why = ኣብ ግዜኡ ምኽፋል ጽቡቕ እዩ። ግን ምናልባት ኣየድልን ይኸውን። ቅድም ሕተቱ፣ ቅድሚ መወዳእታ መዓልቲ።

lesson-gemeente-laat = 📅 እቲ ደብዳቤ ቅድሚ ክልተ ወርሒ መጺኡ። ተስፋይ ሕጂ ብዛዕባ ምሕረት ክፍሊት (kwijtschelding) የንብብ። እንታይ ይገብር?

lesson-gemeente-laat-nooit = ግዜ ሓሊፉ

lesson-gemeente-laat-nooit-why = ምናልባት ገና ግዜ ኣሎ። ናይ መወዳእታ መዓልቲ ኣብ ኩሉ ቦታ ሓደ ኣይኮነን። ነቲ ደብዳቤ ርኣዩ።

lesson-gemeente-laat-vraag = ሎሚ ምሕታት

lesson-gemeente-laat-vraag-why = ኣብቲ ደብዳቤ ነታ ናይ መወዳእታ መዓልቲ ይርኢ። ድሕሪኡ ይሓትት። ተጸዋዒ-ሰብ ({ $contact }) ብወረቐት ክሕግዙ ይኽእሉ።

lesson-gemeente-laat-wacht = ዝመጽእ ዓመት ምጽባይ

lesson-gemeente-laat-wacht-why = ኣብ ዝመጽእ ዓመት እውን ክሓትት ይኽእል። ግን እዚ ክፍሊት ይተርፍ። ሎሚ ምሕታት ይጠቅም።

lesson-gemeente-deel = 🧾 ተስፋይ ምሕረት ክፍሊት (kwijtschelding) ኣይረኸበን። እቲ ክፍሊት { MONEY($rekening) } እዩ። ኣብ ሸሞንተ ክፋል ክኸፍል ይኽእል። ሓደ ክፋል ክንደይ እዩ?

lesson-gemeente-deel-why = { MONEY($rekening) } ንሸሞንተ ምስ ተመቕለ፦ { MONEY($result) }። ከምዚ ምስቲ ወርሒ ይሰማማዕ። ብኽፋል ምኽፋል ከም ዝከኣል ኩሉ ግዜ ሕተቱ።

lesson-gemeente-aanvraag = ✉️ ምሕረት ክፍሊት (kwijtschelding) ትሓቱ። ቅድም እንታይ ትገብሩ? ድሕሪኡኸ?

lesson-gemeente-aanvraag-open = ደብዳቤ ምኽፋት

lesson-gemeente-aanvraag-dag = መወዳእታ መዓልቲ

lesson-gemeente-aanvraag-vraag = ጠለብ ምቕራብ

lesson-gemeente-aanvraag-bewaar = መልሲ ምዕቃብ

lesson-gemeente-aanvraag-why = ቅድም ደብዳቤ ካብ መን ምዃኑን ክሳብ መዓስ ከም ዝከኣልን ትፈልጡ። ድሕሪኡ ትሓቱ። መልሲ ዓቅቡ፦ ደሓር ከተርእይዎ ትኽእሉ።

lesson-gemeente-end = 👍 ነዚ ዘክሩ፦
    • ውሑድ ገንዘብ? ምሕረት ክፍሊት (kwijtschelding) ሕተቱ።
    • ካብ ምምሕዳር ከተማን (gemeente) ካብ waterschapን ሕተቱ።
    • ኣብቲ ደብዳቤ ነታ ናይ መወዳእታ መዓልቲ ርኣዩ።
