lesson-brieven = ደብዳቤታት

lesson-brieven-goal = ድሕሪ እዚ ትፈልጡ፦ እዚ ኣየናይ ደብዳቤ እዩ፣ እንታይ ድማ እገብር?

lesson-brieven-open = ✉️ ኣብ ሆላንድ ብዙሕ ነገር ብደብዳቤ እዩ ዝግበር። ነፍሲ ወከፍ ደብዳቤ ኣብ ዝመጸሉ መዓልቲ ክፈቱ። ከቢድ እንተመሰለ እውን።

lesson-brieven-open-look = ኣርባዕተ ነገር ድለዩ፦
    • ደብዳቤ ካብ መን እዩ?
    • ብዛዕባ እንታይ እዩ?
    • ክንደይ ገንዘብ እዩ?
    • ኣየናይ መዓልቲ ክውዳእ ኣለዎ?

lesson-brieven-one = 👩 ራንያ ካብ ሆምስ እያ። እዚ ደብዳቤ መጺእዋ። ኣየናይ ደብዳቤ እዩ?

lesson-brieven-one-herinner = መዘኻኸሪ

lesson-brieven-one-herinner-why = መዘኻኸሪ (<b>herinnering</b>) ለውሃት ዘለዎ ደብዳቤ እዩ። ገና ከም ዘይከፈልኩም ይገልጽ። መብዛሕትኡ ግዜ ገና ተወሳኺ ክፍሊት የለን።

lesson-brieven-one-aanmaan = መጠንቀቕታ

lesson-brieven-one-aanmaan-why = መጠንቀቕታ ክፍሊት (aanmaning) ዝተረረ እዩ፣ ደሓር ድማ ይመጽእ። ኣብ ላዕሊ ናይዚ ደብዳቤ <b>herinnering</b> (መዘኻኸሪ) ይብል። ቀዳማይ ደብዳቤ እዩ።

lesson-brieven-one-besluit = ውሳነ (besluit)

lesson-brieven-one-besluit-why = ኣብ ውሳነ (besluit) መንግስቲ ዝወሰኖ ይጽሓፍ። ኣብዚ ግን ትካል ገንዘብ ይሓትት። ኣብ ላዕሊ <b>herinnering</b> (መዘኻኸሪ) ይብል።

lesson-brieven-act = 👩 ራንያ ነዚ ክፍሊት ረሲዓቶ ነይራ። ሕጂ እንታይ ትገብር?

lesson-brieven-act-betaal = ርእዩ ምኽፋል

lesson-brieven-act-betaal-why = ቅድም ትርኢ፦ እዚ ብሓቂ ናተይ ክፍሊት ድዩ? ምምሕዳር ከተማ (gemeente) ይኸፍሎ ድዩ? ቅኑዕ እንተኾይኑ ትኸፍል። ተወዲኡ!

lesson-brieven-act-bel = ምድዋል ወይ ሓገዝ

lesson-brieven-act-bel-why = ብሓንሳብ ክትከፍሎ እንተዘይክኢላ ጽቡቕ እዩ። መብዛሕትኡ ግዜ ብኽፋል ይከኣል። እዚ ስምምዕ ብኽፋል ምኽፋል (<b>betalingsregeling</b>) ይበሃል።

lesson-brieven-act-wacht = ቁሩብ ምጽባይ

lesson-brieven-act-wacht-why = ስራሕ ዝበዝሖ ሰሙን ኩሉ ሰብ ይፈልጦ። ግን ድሕሪ እዚ ዝተረረ ደብዳቤ ይመጽእ። ሎሚ ገና ቀሊል እዩ።

lesson-brieven-two = 👩 ድሕሪ ቁሩብ ሰሙናት ራንያ ነዚ ደብዳቤ ረኺባ። ኣየናይ ደብዳቤ እዩ?

lesson-brieven-two-herinner = መዘኻኸሪ

lesson-brieven-two-herinner-why = ኣዝዩ ይመሳሰል። ነቲ ኣብ ላዕሊ ዘሎ ቃል ረኣዩ፦ <b>aanmaning</b> (መጠንቀቕታ ክፍሊት)። እዚ ካልኣይ ደብዳቤ እዩ፣ ዝተረረ ድማ።

lesson-brieven-two-aanmaan = መጠንቀቕታ

lesson-brieven-two-aanmaan-why = መጠንቀቕታ ክፍሊት (<b>aanmaning</b>) ከምዚ ይብል፦ ሕጂ ክፈሉ፣ እንተዘይኮነ ክፍሊት ይውሰኽ። ኣብቲ ደብዳቤ መዓልቲ ተጻሒፉ ኣሎ። ቅድሚ እቲ መዓልቲ ምድዋል ይሕግዝ።

lesson-brieven-two-jaar = ዓመታዊ መዛዘሚ

lesson-brieven-two-jaar-why = ዓመታዊ መዛዘሚ ሕሳብ (jaarafrekening) ናይ ምሉእ ዓመት እዩ። እዚ ደብዳቤ ግን ኣረጊት ክፍሊት ይሓትት። ኣብ ላዕሊ <b>aanmaning</b> (መጠንቀቕታ ክፍሊት) ይብል።

lesson-brieven-costs = ⏳ ድሕሪ መጠንቀቕታ ክፍሊት (aanmaning) መብዛሕትኡ ግዜ 14 መዓልቲ ኣለኩም። ድሕሪኡ ክፍሊት ይውሰኽ። ኣስታት { MONEY($minimum) } ወይ ዝያዳ እዩ። ስለዚ ኣብ ግዜኡ ደውሉ።

lesson-brieven-costs-help = 🤝 ክትከፍሉ ኣይትኽእሉን ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ስእሊ ናይቲ ደብዳቤ ስደዱ። ብሓባር ዳርጋ ኩሉ ግዜ መንገዲ ኣሎ።

lesson-brieven-three = 👩 እዚ ደብዳቤ ካብ ሓደ ምምሕዳር ከተማ (gemeente) እዩ። ኣየናይ ደብዳቤ እዩ?

lesson-brieven-three-rekening = ናይ ክፍሊት ወረቐት

lesson-brieven-three-rekening-why = መጠን ገንዘብ ኣለዎ እወ። ግን ትሰድዎ ገንዘብ የለን። ምምሕዳር ከተማ (gemeente) ዝወሰኖ ይጽሕፍ፦ ወግዓዊ ውሳነ (<b>beschikking</b>)።

lesson-brieven-three-besluit = ወግዓዊ ውሳነ

lesson-brieven-three-besluit-why = ወግዓዊ ውሳነ ኣብ ደብዳቤ መብዛሕትኡ ግዜ <b>beschikking</b> ይበሃል። እትረኽብዎ ወይ ዝቕየር ይጽሓፍ። ነዚ ደብዳቤ ኩሉ ግዜ ጽቡቕ ጌርኩም ኣቐምጥዎ።

lesson-brieven-three-reclame = ረክላም (reclame)

lesson-brieven-three-reclame-why = ረክላም ኣቕሓ ክሸጥ ይደሊ። እዚ ደብዳቤ ግን ምምሕዳር ከተማ (gemeente) ዝወሰኖ ይነግር፦ ወግዓዊ ውሳነ (<b>beschikking</b>)።

lesson-brieven-disagree = 👩 ራንያ ኣብቲ ውሳነ ቅኑዕ ዘይኮነ ነገር ትርኢ። እንታይ ትገብር?

lesson-brieven-disagree-wacht = ዝርርብ ምጽባይ

lesson-brieven-disagree-wacht-why = ዝርርብ ጽቡቕ እዩ። ግን ኣብቲ ደብዳቤ ናይ መወዳእታ መዓልቲ ኣሎ። እንተሓሊፉ መብዛሕትኡ ግዜ ኣይከኣልን።

lesson-brieven-disagree-vraag = ብቕልጡፍ ሓገዝ

lesson-brieven-disagree-vraag-why = ከም ዘይትሰማማዕ ክትብል ትኽእል። እዚ ተቓውሞ (<b>bezwaar</b>) ይበሃል። ክሳብ ኣየናይ መዓልቲ ኣብቲ ደብዳቤ ኣሎ። ተጸዋዒ-ሰብ ({ $contact }) ብኸመይ ከም ዝግበር ይገልጹ።

lesson-brieven-disagree-weg = ደብዳቤ ምድርባይ

lesson-brieven-disagree-weg-why = ከቢድ ደብዳቤ ማንም ክርእዮ ኣይደልን። ግን ብዘይ ደብዳቤ ማንም ክሕግዝ ኣይክእልን። ኣቐምጥዎ፣ ሓገዝ ድማ ሕተቱ።

lesson-brieven-four = 👩 እዚ ደብዳቤ ብዛዕባ እንታይ እዩ?

lesson-brieven-four-huur = ክራይ ገዛ (huur)

lesson-brieven-four-huur-why = ክራይ ገዛ (huur) እውን ብዛዕባ ገዛኹም እዩ። ኣብዚ ግን <b>jaarafrekening</b> (ዓመታዊ መዛዘሚ ሕሳብ) ይብል፣ ምስ ጋዝን ኤለክትሪክን። ናይ ምሉእ ዓመት እዩ።

lesson-brieven-four-stroom = ጋዝን ኤለክትሪክን

lesson-brieven-four-stroom-why = እዚ ዓመታዊ መዛዘሚ ሕሳብ (<b>jaarafrekening</b>) እዩ። ወርሒ ወርሒ ክፋል ትኸፍል ነይራ። ሕጂ ገንዘብ ይምለሰላ ወይ ትውስኽ ተጻሒፉ ኣሎ።

lesson-brieven-four-school = ቤት ትምህርቲ

lesson-brieven-four-school-why = ካብ ቤት ትምህርቲ እውን ብዙሕ ደብዳቤ ይመጽእ። ኣብዚ ግን ጋዝን ኤለክትሪክን፣ <b>jaarafrekening</b> (ዓመታዊ መዛዘሚ ሕሳብ) ዝብል ቃል እውን ኣሎ።

lesson-brieven-five = 👩 እዚ ደብዳቤ ብዛዕባ ኣበል (toeslag) እዩ። ዝቕየር ነገር ኣሎ። ራንያ እንታይ ትገብር?

lesson-brieven-five-bewaar = ብቐጥታ ናብ ፋይል

lesson-brieven-five-bewaar-why = ምቕማጥ ጽቡቕ እዩ። ቅድም ምንባብ ግን ይሓይሽ። ቅኑዕ ዘይኮነ ነገር እንተሎ፣ ደሓር ገንዘብ ክትመልስ ትኽእል።

lesson-brieven-five-kijk = ቅኑዕ ድዩ ምርኣይ

lesson-brieven-five-kijk-why = ከምዚ ትርኢ፦ ክራይ ገዛይ (huur)፣ ኣታዊየይ፣ ኣብዚ ዝነብር ሰብ ቅኑዕ ድዩ? እንተዘይኮነ ትሕብር። ድሕሪኡ ነቲ ደብዳቤ ኣብ ፋይል ተቐምጦ።

lesson-brieven-five-blij = ተወሳኺ ገንዘብ ምውጻእ

lesson-brieven-five-blij-why = ዝያዳ ገንዘብ ጽቡቕ እዩ። ግን እቲ መጠን ቅኑዕ ድዩ? እንተበዚሑ ክፋሉ ይምለስ። ስለዚ ቅድም ምርኣይ።

lesson-brieven-keep = 📂 በዚ ወረቐት እንታይ ትገብሩ?

lesson-brieven-keep-nu = ⚡ ሎሚ ምግባር

lesson-brieven-keep-map = 📁 ኣብ ፋይል

lesson-brieven-keep-weg = 🗑️ ምድርባይ

lesson-brieven-keep-aanmaan = aanmaning (መጠንቀቕታ)

lesson-brieven-keep-aanmaan-why = መጠንቀቕታ ክፍሊት (aanmaning) ኣይጽበን። ክፈሉ፣ ደውሉ፣ ወይ ንተጸዋዒ-ሰብኩም ({ $contact }) ስእሊ ስደዱ። ድሕሪኡ ኣብ ፋይል ኣቐምጥዎ።

lesson-brieven-keep-contract = ውዕል ክራይ ገዛ

lesson-brieven-keep-contract-why = ውዕል ክራይ ገዛ (huurcontract) ብዙሕ ግዜ የድልየኩም። ንኣብነት ንኣበል (toeslag)። ኣብኡ ክሳብ እትነብሩ ኣቐምጥዎ።

lesson-brieven-keep-reclame = ረክላም ናይ ድኳን

lesson-brieven-keep-reclame-why = ረክላም ይድርበ። ዝነኣሰ ረክላም ትደልዩ ዲኹም? ኣብ ማዕጾ ስቲከር ይሕግዝ።

lesson-brieven-keep-herinner = መዘኻኸሪ ደብዳቤ

lesson-brieven-keep-herinner-why = ሎሚ ሓደ ነገር እንተጌርኩም ኣብዚ ይውዳእ። ሽዑ ክፍሊት ኣይውሰኽን።

lesson-brieven-keep-polis = ወረቐት መድሕን

lesson-brieven-keep-polis-why = እዚ ወረቐት <b>polis</b> ይበሃል። መድሕን እንታይ ከም ዝኸፍል ተጻሒፉ ኣሎ። ኣብ ፋይል ኣቐምጥዎ።

lesson-brieven-steps = 📬 ፖስታ መጺኡ። ቅድም እንታይ? ድሕሪኡኸ?

lesson-brieven-steps-open = ኩሉ ምኽፋት

lesson-brieven-steps-lees = ምንባብ፦ መን፣ መዓስ?

lesson-brieven-steps-doe = ዘድሊ ምግባር

lesson-brieven-steps-map = ኣብ ፋይል ምቕማጥ

lesson-brieven-steps-why = ከምዚ ምንም ኣይጠፍእን። ደብዳቤ ናብ ፋይል ዝኸይድ፣ ዝግበር ነገር ምስ ዘይተርፍ ጥራይ እዩ። ኣብ ሰሙን ቀዋሚ ግዜ ይሕግዝ።

lesson-brieven-dutch = 👩 ራንያ ሓደ ደብዳቤ ብሆላንድኛ ኣይተረድኣን። እንታይ ትገብር?

lesson-brieven-dutch-wacht = ክሳብ ትመሃር ምጽባይ

lesson-brieven-dutch-wacht-why = ቀልጢፋ ትመሃር ኣላ፣ ጽቡቕ እዩ። ግን ደብዳቤ መብዛሕትኡ ግዜ ናይ መወዳእታ መዓልቲ ኣለዎ። ሕጂ ሓገዝ ምሕታት ይሓይሽ።

lesson-brieven-dutch-foto = ስእሊ ምስዳድ

lesson-brieven-dutch-foto-why = ተጸዋዒ-ሰብ ({ $contact }) እንታይ ከም ዘድሊ ቀልጢፎም ይርእዩ። ድሕሪኡ እንተደሊኹም ነቲ ስእሊ ደምስስዎ። ሓገዝ ምሕታት ልሙድ እዩ።

lesson-brieven-dutch-kind = ውላዳ ከንብብ

lesson-brieven-dutch-kind-why = ቆልዑ ሆላንድኛ ቀልጢፎም ይመሃሩ። ግን ጭንቀት ገንዘብ ንቆልዓ ከቢድ እዩ። ንዓቢ ሰብ ምሕታት ይሓይሽ።

lesson-brieven-folder = 📁 ንኹሉ ወረቐትኩም ሓደ ፋይል ውሰዱ። ሽዑ ድሕሪ ዓመት እውን ኩሉ ትረኽብዎ።

lesson-brieven-folder-how = ሓሙሽተ ክፍሊ ግበሩሉ፦ ገዛ፣ ገንዘብ፣ ጥዕና፣ ቤት ትምህርቲ፣ ምስ ሕብረተሰብ ምውህሃድ (inburgeren)። ንክንደይ ግዜ ይቕመጥ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-brieven-end = 👍 ነዚ ዘክሩ፦
    • ነፍሲ ወከፍ ደብዳቤ ኣብ መዓልቱ ክፈቱ።
    • ኣብ ላዕሊ ረኣዩ፦ ኣየናይ ደብዳቤ እዩ?
    • ኣይተረድኣኩምን ድዩ? ስእሊ ስደዱ።
