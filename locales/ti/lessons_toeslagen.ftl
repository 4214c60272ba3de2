lesson-toeslagen = ኣበላት (toeslagen)

lesson-toeslagen-goal = ድሕሪ እዚ ትፈልጡ፦ ኣየናይ ገንዘብ ክረክብ እኽእል፣ እንታይ ድማ ክሕብር ኣለኒ?

lesson-toeslagen-what = 🏛️ ኣበል (<b>toeslag</b>) ካብ መንግስቲ ዝወሃብ ገንዘብ እዩ። ንክቡር ወጻኢታት ይሕግዝ። ባዕልኹም ካብ በዓል-መዚ ግብሪ (Belastingdienst) ትሓትዎ።

lesson-toeslagen-what-example = 👩 ምሕረት ካብ ኣስመራ እያ። ምስ ጓል ኣርባዕተ ዓመት ጓላ ትነብር። ንክራይ ገዛ (huur)፣ ንጥዕናን ንጓላን ኣበል (toeslag) ክትሓትት ትኽእል።

lesson-toeslagen-which = 🎯 እዚ ገንዘብ ንምንታይ እዩ?

lesson-toeslagen-which-zorg = 🩺 ንጥዕና

lesson-toeslagen-which-huis = 🏠 ንገዛ

lesson-toeslagen-which-kind = 🧒 ንቖልዓ

lesson-toeslagen-which-zorgtoeslag = ኣበል ጥዕና

lesson-toeslagen-which-zorgtoeslag-why = ኣበል ጥዕና (<b>zorgtoeslag</b>) ንመድሕን ጥዕና (zorgverzekering) ይሕግዝ። ይግብኣኩም ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-toeslagen-which-huurtoeslag = ኣበል ክራይ ገዛ

lesson-toeslagen-which-huurtoeslag-why = ኣበል ክራይ ገዛ (<b>huurtoeslag</b>) ንክራይ ገዛኹም (huur) ይሕግዝ። ክትሓቱ ከለኹም ውዕል ክራይ ገዛ (huurcontract) የድልየኩም።

lesson-toeslagen-which-budget = ባጀት ቆልዓ

lesson-toeslagen-which-budget-why = <b>kindgebonden budget</b> (ገንዘብ ንቖልዑ) ንወለዲ ኣብ ወጻኢታት ቆልዓ ይሕግዝ። ንነፍሲ ወከፍ ቆልዓ መጠን ኣለዎ።

lesson-toeslagen-which-bijslag = kinderbijslag (ቆልዑ)

lesson-toeslagen-which-bijslag-why = ኣበል መዕበይ ቆልዑት (<b>kinderbijslag</b>) ካብ SVB ሰሰለስተ ወርሒ ይመጽእ። ወርሒ ወርሒ ኣይኮነን ማለት እዩ።

lesson-toeslagen-care = 🩺 ኣበል ጥዕና (zorgtoeslag) እንተበዝሐ ኣስታት { MONEY($alone) } ኣብ ወርሒ እዩ። ንክልተ መጻምዲ ብሓባር እንተበዝሐ ኣስታት { MONEY($together) }። ኣታዊ ምስ በዝሐ ይንኪ።

lesson-toeslagen-rent = 🏠 ንኣበል ክራይ ገዛ (huurtoeslag) ክራይ ገዛ (huur) ክሳብ ኣስታት { MONEY($counts) } ኣብ ወርሒ ይቑጸር። ወጻኢ ኣገልግሎት (<b>servicekosten</b>)፣ ከም መብራህቲ መእተዊ፣ ኣይቑጸርን።

lesson-toeslagen-rent-saved = 💰 ዝተዋህለለ ገንዘብ ይፍቀድ፦ ንሓደ ሰብ ክሳብ ኣስታት { MONEY($alone) }። ምስ መጻምድቲ ብሓባር ክሳብ ኣስታት { MONEY($together) }።

lesson-toeslagen-child = 🧒 kindgebonden budget (ገንዘብ ንቖልዑ)፣ እንተበዝሐ ኣስታት፣ ንነፍሲ ወከፍ ቆልዓ ኣብ ዓመት፦
    • ትሕቲ 12 ዓመት፦ { MONEY($small) }
    • ካብ 12 ክሳብ 15 ዓመት፦ { MONEY($middle) }
    • 16ን 17ን ዓመት፦ { MONEY($big) }

lesson-toeslagen-child-single = ምስ ደቅኹም ጥራይ ትነብሩ ዲኹም? ሽዑ ኣስታት { MONEY($single) } ኣብ ዓመት ይውሰኽ።

lesson-toeslagen-quarter = 🧒 ኣበል መዕበይ ቆልዑት (kinderbijslag) ኣስታት፣ ንነፍሲ ወከፍ ቆልዓ፣ ሰሰለስተ ወርሒ፦
    • ትሕቲ 6 ዓመት፦ { MONEY($small) }
    • ካብ 6 ክሳብ 11 ዓመት፦ { MONEY($middle) }
    • ካብ 12 ክሳብ 17 ዓመት፦ { MONEY($big) }

lesson-toeslagen-wait = ⏳ ናይ መጀመርታ ኣበል (toeslag) ብቕጽበት ኣይመጽእን። መብዛሕትኡ ግዜ ኣስታት ሸሞንተ ሰሙን ይወስድ። ስለዚ ቀልጢፍኩም ሕተቱ፣ ሽዑ ኣቐዲሙ ይመጽእ።

lesson-toeslagen-wait-help = 🤝 ገለ ምምሕዳር ከተማ (gemeente) ኣብቲ ሰሙናት ብገንዘብ ይሕግዝ። እዚ <b>overbrugging</b> ይበሃል። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ፦ ንዓይ እውን ይከኣል ዶ?

lesson-toeslagen-waiting = 👩 ምሕረት ቅድሚ ሽዱሽተ ሰሙን ኣበል ክራይ ገዛ (huurtoeslag) ሓቲታ። ገና ምንም ኣይመጸን። ክራይ ገዛ (huur) ቀሪቡ። እንታይ ትገብር?

lesson-toeslagen-waiting-wacht = ብስቕታ ምጽባይ

lesson-toeslagen-waiting-wacht-why = ሽዱሽተ ሰሙን ገና ልሙድ እዩ። ግን ክራይ ገዛ (huur) ኣይጽበን። ሓንቲ ሕቶ ክትሕግዝ ትኽእል።

lesson-toeslagen-waiting-vraag = ሓገዝ ምሕታት

lesson-toeslagen-waiting-vraag-why = ተጸዋዒ-ሰብ ({ $contact }) እቲ ሕቶ ቅኑዕ ድዩ ምስኣ ይርእዩ። ምናልባት ምምሕዳር ከተማ (gemeente) ነቲ ክራይ ገዛ (huur) ይኸፍል፣ ወይ ብ overbrugging ይሕግዝ።

lesson-toeslagen-waiting-leen = ቀልጢፉ ምልቃሕ

lesson-toeslagen-waiting-leen-why = ከምዚ ክራይ ገዛ (huur) ኣብ ግዜኡ ይኽፈል። ግን ልቓሕ ይምለስ፣ ሓድሓደ ግዜ ምስ ተወሳኺ። ቅድም ሓገዝ ምሕታት ዋጋ የብሉን።

lesson-toeslagen-change = 📣 ዝተቐየረ ነገር ኣሎ ድዩ? ኣብ ውሽጢ <b>ኣርባዕተ ሰሙን</b> ሓብሩ። ከም፦ ስራሕ፣ ዝያዳ ኣታዊ፣ ህጻን፣ ካልእ ገዛ፣ ወይ ምሳኹም ዝነብር ሰብ።

lesson-toeslagen-change-where = ንበዓል-መዚ ግብሪ (Belastingdienst) ብ DigiD ትሕብሩ። ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ንምምሕዳር ከተማ (gemeente) እውን ንገሩ። ከቢድ ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-toeslagen-change-drawn = ✉️ ኣብቲ ዝተሳእለ ደብዳቤ እቲ ኣበል (toeslag) ክንደይ ከም ዝነበረን ክንደይ ከም ዝኸውንን ትርእዩ። ኩሉ ግዜ ቅኑዕ ምዃኑ ረኣዩ።

lesson-toeslagen-tell = 📣 እዚ ንኣበልኩም (toeslag) ይሕበር ድዩ?

lesson-toeslagen-tell-meld = 📣 እወ፣ ምሕባር

lesson-toeslagen-tell-niet = 😌 ኣየድልን

lesson-toeslagen-tell-werk = 💼 ስራሕ ምጅማር

lesson-toeslagen-tell-werk-why = ምስ ስራሕ ኣታዊኹም ይቕየር። ሽዑ ኣበል (toeslag) ይቕየር። ቀልጢፍኩም ሓብሩ፣ ሽዑ ደሓር ዝምለስ ይውሕድ።

lesson-toeslagen-tell-fiets = 🚲 ብሽክለታ ምዕዳግ

lesson-toeslagen-tell-fiets-why = ብገንዘብኩም እትዕድግዎ ናትኩም እዩ። ንኣበል (toeslag) ምሕባር ኣየድልን።

lesson-toeslagen-tell-partner = 💍 መጻምድቲ ይመጽኡ

lesson-toeslagen-tell-partner-why = መጻምድቲ እንተሃልዮም ናይ ክልቴኹም ኣታዊ ይቑጸር። ምትእኽኻብ ስድራ እንተኾነ እውን። ኣብዚ ምንባር ዝጅምሩሉ መዓልቲ ሓብሩ።

lesson-toeslagen-tell-huis = 📦 ገዛ ምቕያር

lesson-toeslagen-tell-huis-why = ካልእ ገዛ ካልእ ክራይ ገዛ (huur) ኣለዎ። ስለዚ ኣበል ክራይ ገዛ (huurtoeslag) እውን ይቕየር። ሓድሽ ኣድራሻኹም ንምምሕዳር ከተማ (gemeente) እውን ሃቡ።

lesson-toeslagen-tell-les = 📚 ትምህርቲ ቋንቋ ምጅማር

lesson-toeslagen-tell-les-why = ትምህርቲ ቋንቋ ንኣታዊኹም ኣይቕይሮን። ኣብ ካልእ ነገር ትጠራጠሩ ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-toeslagen-back = 🔁 ቅድም ብግምት ዝተሓሰበ ገንዘብ ትረኽቡ። ደሓር በዓል-መዚ ግብሪ (Belastingdienst) ብልክዕ ይሕስቦ። በዚሑኩም ድዩ? ሽዑ ገንዘብ ይምለስ። መብዛሕትኡ ግዜ ብኽፋል ይከኣል።

lesson-toeslagen-back-example = 👩 ምሕረት ኣብ ግንቦት ስራሕ ጀሚራ። ግን ኣብ ሕዳር ጥራይ ሓቢራ። ንሽዱሽተ ወርሒ ቁሩብ በዚሑዋ።

lesson-toeslagen-sum = 👩 ወርሒ ወርሒ { MONEY($veel) } በዚሑ፣ ንሽዱሽተ ወርሒ። ምሕረት ክንደይ ትመልስ?

lesson-toeslagen-sum-why = 6 ግዜ { MONEY($veel) }፣ { MONEY($result) } እዩ። ኣብ ግዜኡ ንእሽቶ ምሕባር ነዚ ምኸልከለ ነይሩ።

lesson-toeslagen-letter = ✉️ ምሕረት ብዛዕባ ኣበላ (toeslag) ደብዳቤ መጺእዋ። ገንዘብ ክምለስ ይኽእል። እንታይ ትገብር?

lesson-toeslagen-letter-weg = ደብዳቤ ምግዳፍ

lesson-toeslagen-letter-weg-why = ከምዚ ዝበለ ደብዳቤ የጨንቕ፣ ልሙድ እዩ። ግን እቲ ገንዘብ ኣይጠፍእን። ብሓገዝ ዳርጋ ኩሉ ግዜ መንገዲ ኣሎ።

lesson-toeslagen-letter-kijk = ቅኑዕ ድዩ ምርኣይ

lesson-toeslagen-letter-kijk-why = ጽቡቕ ጅማሮ። ሓድሓደ ግዜ ኣረጊት ኣታዊ ወይ ኣድራሻ ይጽሓፍ። ቅኑዕ እንተዘይኮይኑ ትድውል፣ ወይ ንተጸዋዒ-ሰብ ({ $contact }) ትሓትት።

lesson-toeslagen-letter-deel = ብኽፋል ምምላስ

lesson-toeslagen-letter-deel-why = እቲ መጠን ቅኑዕ እንተኾይኑ መብዛሕትኡ ግዜ ይከኣል። ስምምዕ ብኽፋል ምኽፋል (<b>betalingsregeling</b>) ትሓትት። ሽዑ ወርሒ ወርሒ እኹል ይተርፍ።

lesson-toeslagen-end = 👍 ነዚ ዘክሩ፦
    • ኣበላት (toeslagen) ቀልጢፍኩም ሕተቱ።
    • ዝተቐየረ ነገር ኣሎ ድዩ? ኣብ ውሽጢ ኣርባዕተ ሰሙን ሓብሩ።
    • ገንዘብ ክምለስ ዝብል ደብዳቤ? ቅድም ረኣዩ፣ ሓገዝ ሕተቱ።
