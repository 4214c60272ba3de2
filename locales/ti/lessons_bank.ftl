lesson-bank = ባንክን DigiDን

lesson-bank-goal = ድሕሪ እዚ ትፈልጡ፦ ብውሑስ መንገዲ ብኸመይ እኸፍል፣ እንታይ ድማ ፈጺመ ኣይህብን?

lesson-bank-account = 🏦 ገንዘብኩም ናብ ናይ ባንክ ሕሳብኩም (<b>bankrekening</b>) ይኣቱ። ብእኡ እውን ትኸፍሉ። ሕሳብኩም ቁጽሪ ኣለዎ። እዚ <b>IBAN</b> ይበሃል።

lesson-bank-account-ways = • <b>iDEAL</b>፦ ኣብ ዌብሳይት ትዕድጉ፣ ብባንክኹም ትኸፍሉ።
    • <b>incasso</b>፦ እቲ ትካል ባዕሉ ካብ ሕሳብኩም ገንዘብ ይወስድ።
    • <b>overmaken</b> (ምልኣኽ)፦ ባዕልኹም ናብ IBAN ገንዘብ ትሰዱ።

lesson-bank-how = 💳 ኣየናይ ኣገባብ ይሓይሽ?

lesson-bank-how-ideal = 🛒 ብ iDEAL ምኽፋል

lesson-bank-how-incasso = ባዕሎም ይወስዱ

lesson-bank-how-zelf = ባዕለይ ምልኣኽ

lesson-bank-how-schoen = 👟 ጫማ ካብ ዌብሳይት

lesson-bank-how-schoen-why = እቲ ዌብሳይት ናብ ባንክኹም ይመርሓኩም። ቅድም ረኣዩ፦ እቲ መጠን ቅኑዕ ድዩ? ነዚ ድኳን እፈልጦ ዶ?

lesson-bank-how-huur = 🏠 ክራይ ወርሒ (huur)

lesson-bank-how-huur-why = ክራይ ገዛ (huur) ወርሒ ወርሒ ይመጽእ። ብ incasso ማንም ኣይርስዖን። ግን ኣብ ሕሳብ እኹል ገንዘብ ክህሉ ኣለዎ።

lesson-bank-how-broer = 🤝 ንዓርኪ ምምላስ

lesson-bank-how-broer-why = IBAN ናቱ ትሓቱ፣ ባዕልኹም ድማ ገንዘብ ትሰዱ። ነቲ ቁጽርን ስምን ክልተ ግዜ ረኣይዎ።

lesson-bank-how-bellen = 📱 ውዕል ተሌፎን

lesson-bank-how-bellen-why = እዚ እውን ወርሒ ወርሒ ይመጽእ። እቲ ትካል መብዛሕትኡ ግዜ incasso ይሓትት። ንስኹም ባዕልኹም ትፈቕዱ።

lesson-bank-debit = 🔄 incasso ባዕሉ ይኸይድ። ሰሙን ሰሙን ሕሳብኩም ረኣዩ። ሓደ መጠን ቅኑዕ ኣይኮነን ድዩ? ናብቲ ትካል ደውሉ፣ ወይ ንባንክኹም ሕተቱ።

lesson-bank-debit-example = 👨 ዮናስ ካብ ኣስመራ እዩ። ኣብ ተሌፎኑ ናይ ሓደ ክለብ ስፖርት ክፍሊት ይርኢ። ኣብኡ ድሕሪ ሕጂ ስፖርት ኣይሰርሕን። ይድውል፣ ነቲ ውዕል ድማ የቋርጾ።

lesson-bank-empty = 👨 ጽባሕ ክራይ ገዛ (huur) ክውሰድ እዩ። ኣብ ሕሳብ ዮናስ እኹል ገንዘብ የለን። እንታይ ይገብር?

lesson-bank-empty-niets = ምንም ዘይምግባር

lesson-bank-empty-niets-why = ሓድሓደ ግዜ ነገር ባዕሉ ይፍታሕ። ኣብዚ ግን ከም ዘይተኸፍለ ዝገልጽ ደብዳቤ ይመጽእ። ምድዋል ሓሙሽተ ደቒቕ ጥራይ ይወስድ።

lesson-bank-empty-bellen = ናብ ኣካራዪ ምድዋል

lesson-bank-empty-bellen-why = ኣየናይ መዓልቲ ገንዘብ ከም ዝህሉ ይነግሮም። መብዛሕትኡ ግዜ ኣብቲ ሰሙን ደሓር ይከኣል። ባዕሉ ዝድውል ቀልጢፉ ሓገዝ ይረክብ።

lesson-bank-empty-vraag = ሓገዝ ምሕታት

lesson-bank-empty-vraag-why = ተጸዋዒ-ሰብ ({ $contact }) ምስኡ ክርእዩ ይኽእሉ። ምናልባት ምምሕዳር ከተማ (gemeente) ነቲ ክራይ ገዛ (huur) ይኸፍሎ ኣሎ። ሽዑ ጸገም የለን።

lesson-bank-digid = 🔑 ብ <b>DigiD</b> ናብ ዌብሳይት መንግስቲ ትኣትዉ። ከም DUOን በዓል-መዚ ግብርን (Belastingdienst)። DigiD ከም መፍትሕ ገዛኹም እዩ። ንማንም ኣይትሃብዎ።

lesson-bank-digid-help = 🤝 ሓገዝ የድልየኩም ድዩ? <b>DigiD Machtigen</b> (ውክልና) ኣሎ። ብእኡ ካልእ ሰብ ብናቱ DigiD ክሕግዘኩም ይኽእል። መፍትሕኩም ምሳኹም ይተርፍ።

lesson-bank-who = 👨 ሓደ ፋልጦ ንዮናስ ኣበል (toeslag) ክሓተሉ ይደሊ። ናቱ DigiD ይሓቶ። ኣብዚ እንታይ ይሓይሽ?

lesson-bank-who-geven = DigiD ምሃብ

lesson-bank-who-geven-why = ሓገዝ ምቕባል ጽቡቕ እዩ። ግን ብ DigiD ኩሉ ክቕየር ይከኣል፣ ሕሳብ ባንክ እውን። ጸገም እንተመጺኡ ደብዳቤታት ንዮናስ ይመጽእዎ።

lesson-bank-who-machtig = ውክልና (Machtigen)

lesson-bank-who-machtig-why = ከምዚ እቲ ፋልጦ ብናቱ DigiD ይሕግዞ። ንምንታይ ዝኣክል ዮናስ ባዕሉ ይመርጽ። ምስጢራዊ ቃሉ ምስጢር ይተርፍ።

lesson-bank-who-vraag = ሓገዝ ናይ consulent

lesson-bank-who-vraag-why = ተጸዋዒ-ሰብ ({ $contact }) መን ብውሑስ መንገዲ ብዘይ ገንዘብ ከም ዝሕግዝ ይፈልጡ። ዮናስ ምስጢራዊ ቃሉ ኩሉ ግዜ ባዕሉ ይጽሕፎ።

lesson-bank-secret = 🔒 እዚ ንዓኹም ጥራይ ድዩ፣ ወይስ ንኻልእ ክወሃብ ይከኣል?

lesson-bank-secret-ik = 🔒 ንዓይ ጥራይ

lesson-bank-secret-delen = 🤝 ምሃብ ይከኣል

lesson-bank-secret-pin = ፒን ናይ ካርድኹም

lesson-bank-secret-pin-why = ብካርድን ፒንን (pincode) ሰብ ገንዘብኩም ክወስድ ይኽእል። ዓርኪ ወይ ሰራሕተኛ ባንክ እውን ኣየድልዮን።

lesson-bank-secret-code = ኮድ ኣብ መልእኽቲ

lesson-bank-secret-code-why = በዚ ኮድ ትኸፍሉ ወይ ትኣትዉ። ሓደ ሰብ ይሓተኩም ድዩ? ሽዑ ብስምኩም ክኣቱ ይደሊ። ጠጠው ኣብልዎ።

lesson-bank-secret-digid = ምስጢራዊ ቃል DigiD

lesson-bank-secret-digid-why = እዚ ናይ ገንዘብኩምን ሓበሬታኹምን መፍትሕ እዩ። Wegwijs ከምኡ'ውን ምምሕዳር ከተማ (gemeente) ፈጺሞም ኣይሓትዎን።

lesson-bank-secret-iban = IBAN ንደሞዝ

lesson-bank-secret-iban-why = ብ IBAN ጥራይ ሰብ ገንዘብ ክሰደልኩም ይኽእል። ንእትፈልጥዎ ሃቡ፣ ከም ስራሕኩም ወይ ምምሕዳር ከተማ (gemeente)።

lesson-bank-fraud = ⚠️ ሓድሓደ ግዜ መታለሊ መልእኽቲ ይሰድድ። ካብ ባንክኹም ወይ ካብ ውላድኩም ይመስል። ኩሉ ግዜ ህጹጽ ይብል። ኩሉ ግዜ ሊንክ ወይ ገንዘብ ይሓትት።

lesson-bank-fraud-example = 👨 ዮናስ ከምዚ የንብብ፦ "ካርድኹም ተዓጽዩ። ቀልጢፍኩም ኣብዚ ጠውቑ።" ኣይጥውቕን። ኣብ ካርዱ ብዘሎ ቁጽሪ ናብ ባንክ ይድውል። ምንም ጸገም የለን።

lesson-bank-strange = 📲 ኣብ ዘይፍለጥ መልእኽቲ ጠዊቕኩም ኮድ ሂብኩም። ንብዙሓት ሰባት የጋጥም እዩ። ቅድም እንታይ? ድሕሪኡኸ?

lesson-bank-strange-stop = ጠጠው ምባል

lesson-bank-strange-bank = ናብ ባንክ ምድዋል

lesson-bank-strange-pas = ካርድ ምዕጻው

lesson-bank-strange-vertel = ምንጋርን ሓገዝን

lesson-bank-strange-why = ቅድም ጠጠው ምባል፦ ሽዑ ዝያዳ ገንዘብ ኣይወጽእን። ባንክ ነቲ ካርድ ይዓጽዎ። ድሕሪኡ ተጸዋዒ-ሰብ ({ $contact }) ይሕግዙ፣ ናብ ፖሊስ ንምሕባር እውን። ዘሕፍር ነገር የለን።

lesson-bank-card = 👨 ሓደ ሰብ ንዮናስ ገንዘብ ክህቦ ይብል። ክሳዕ ሓደ ሰሙን ካርዱ ክጥቀም ይደሊ። ዮናስ እንታይ ይብል?

lesson-bank-card-ja = እወ፣ ቀሊል ገንዘብ

lesson-bank-card-ja-why = ገንዘብ ይሕግዝ፣ ርዱእ እዩ። ግን መብዛሕትኡ ግዜ ካብ ካልእ ዝተሰርቀ ገንዘብ እዩ። ሽዑ ስሙ ምስኡ ይጽሓፍ።

lesson-bank-card-keer = ሓደ ግዜ ይከኣል

lesson-bank-card-keer-why = ሓደ ግዜ ንእሽቶ ይመስል። ግን ሓደ ግዜ ጥራይ ብስሙ ንዝተሰርቀ ገንዘብ ይኣክል ይኸውን። ድሕሪኡ ኣይፋል ምባል ይኸብድ።

lesson-bank-card-nee = ኣይፋል፣ ካርደይ እዩ

lesson-bank-card-nee-why = ከምዚ ስሙ ጽሩይ ይጸንሕ። እቲ ሰብ ምሕታት ይቕጽል ድዩ? ዮናስ ንተጸዋዒ-ሰብ ({ $contact }) ወይ ንፖሊስ ይነግር። ሓደጋ እንተሎ 112 ይድውል።

lesson-bank-family = 💛 ስድራኹም ገንዘብ ይሓቱ ድዮም? ብዙሓት ሰባት የጋጥሞም። ምሕጋዝ ጽቡቕ እዩ። ግን ክራይ ገዛኹምን (huur) መግብኹምን ይቕድም። ቅድም ክትሕስቡ፣ ድሕሪኡ መልሲ ክትህቡ ትኽእሉ።

lesson-bank-family-journey = ናይ ጉዕዞ ዕዳ ኣሎኩም ድዩ? በይንኹም ኣይኮንኩምን። ምስ መን ከም ትዛረቡ ባዕልኹም ትመርጹ። እንተደሊኹም ተጸዋዒ-ሰብኩም ({ $contact }) ምሳኹም ይሓስቡ። ዘፈራርሕ ሰብ ኣሎ ድዩ? 112 ደውሉ።

lesson-bank-sister = 📞 ሓፍቲ ዮናስ ካብ ኣስመራ ትድውል። ገንዘብ ትሓትት። ኣብዚ ሰሙን ቁሩብ ጥራይ ተሪፉዎ። እንታይ ክብል ይኽእል?

lesson-bank-sister-alles = ንኹሉ ክሰዶ እየ

lesson-bank-sister-alles-why = የፍቅራ እዩ፣ ጽቡቕ ድማ እዩ። ግን ንባዕሉ መግቢ ኣይህልዎን። ብንእሽቶ ገንዘብ ብዙሕ ግዜ ክሕግዝ ይኽእል።

lesson-bank-sister-deel = ዝከኣል ክሰድድ እየ

lesson-bank-sister-deel-why = ቅድም ዝተርፍ ይሕስብ። ነቲ ክፋል ይሰድዶ። ይገልጽ ድማ፦ ሕጂ ዝያዳ የብለይን።

lesson-bank-sister-later = ኣብ ዝመጽእ ወርሒ

lesson-bank-sister-later-why = ብሓቂ ኣይፋል ምባል ይከኣል። እንደገና ዝርእየሉ መዓልቲ ይነግራ። ከምዚ ሓፍቱ ትፈልጥ።

lesson-bank-send = 👨 ዮናስ { MONEY($rest) } ተሪፉዎ። ክሳብ ዓርቢ ንመግቢ { MONEY($eten) } የድልዮ። እንተበዝሐ ክንደይ ክሰድድ ይኽእል?

lesson-bank-send-why = { MONEY($rest) } ምስ ጎደለ { MONEY($eten) }፣ { MONEY($result) } እዩ። ቅድም መግቡ፣ ድሕሪኡ ምስዳድ። ዝነኣሰ ምስዳድ እውን ይከኣል።

lesson-bank-end = 👍 ነዚ ዘክሩ፦
    • ፒን (pincode)፣ ኮድን DigiDን ንዓኹም ጥራይ እዮም።
    • ህጹጽን ሊንክን? ጠጠው ኢልኩም ባዕልኹም ደውሉ።
    • ንስድራ ምሕጋዝ ይከኣል። ቅድም ሕሰቡ።
