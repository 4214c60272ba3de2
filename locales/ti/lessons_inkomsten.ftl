lesson-inkomsten = ኣታዊን ወጻኢን

lesson-inkomsten-goal = ድሕሪ እዚ ትፈልጡ፦ እንታይ ይኣቱ፣ እንታይ ይወጽእ፣ እንታይ ይተርፍ?

lesson-inkomsten-in = 💰 ገንዘብ ይኣትወኩም። እዚ ኣታዊ (<b>inkomsten</b>) ይበሃል። ንኣብነት ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand)፣ ደሞዝ ካብ ስራሕ ወይ ኣበል (toeslag)።

lesson-inkomsten-in-example = 👨 ሳሚር ካብ ሆምስ እዩ። ኣብዚ ምስ ሰበይቱን ክልተ ደቁን ይነብር። ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ይወስዱ። ንቆልዑ እውን ገንዘብ ይረኽቡ።

lesson-inkomsten-one = 🧾 በይንኹም ወይ ምስ ደቅኹም ጥራይ ትነብሩ ዲኹም? ሽዑ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) እንተበዝሐ { MONEY($amount) } ኣብ ወርሒ እዩ። ናትኩም ክፍለ ይኽእል። ኣብ ደብዳቤኹም ረኣዩ።

lesson-inkomsten-one-holiday = 🌴 ክፋል ናይዚ ገንዘብ ዕረፍቲ (<b>vakantiegeld</b>) እዩ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ፦ መዓስ እረኽቦ?

lesson-inkomsten-two = 🧾 ምስ መጻምድትኹም ትነብሩ ዲኹም? ክልቴኹም 21 ዓመት ወይ ልዕሊኡ ዲኹም? ሽዑ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ብሓባር እንተበዝሐ { MONEY($amount) } ኣብ ወርሒ እዩ። ናትኩም ክፍለ ይኽእል። ኣብ ደብዳቤኹም ረኣዩ።

lesson-inkomsten-two-holiday = 🌴 ክፋል ናይዚ ገንዘብ ዕረፍቲ (<b>vakantiegeld</b>) እዩ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ፦ መዓስ ንረኽቦ?

lesson-inkomsten-out = 🛍️ ዝወጽእ ገንዘብ እውን ኣሎ። እዚ ወጻኢታት (<b>uitgaven</b>) ይበሃል። ሰለስተ ዓይነት ኣለዎ።

lesson-inkomsten-out-kinds = • <b>ቀወምቲ ወጻኢታት (vaste lasten)</b>፦ ወርሒ ወርሒ ሓደ ዓይነት፣ ከም ክራይ ገዛ (huur)።
    • <b>ሰሙን ሰሙን</b>፦ መግብን ኣውቶቡስን።
    • <b>ሓድሓደ ግዜ</b>፦ ጃኬት፣ ወይ ዝተበላሸወ ነገር።

lesson-inkomsten-out-example = 👨 ሳሚር ክራይ ገዛን (huur) መግብን ጥራይ ይቖጽር ነይሩ። ድሕሪኡ ብሽክለታ ጓሉ ተበላሽያ። ሕጂ ሓድሓደ ግዜ ዝመጽእ እውን ይቖጽር።

lesson-inkomsten-which = 📦 እዚ ኣየናይ ዓይነት ወጻኢ እዩ?

lesson-inkomsten-which-vast = 📌 ቀዋሚ፣ ወርሒ ወርሒ

lesson-inkomsten-which-week = 🛒 ሰሙን ሰሙን

lesson-inkomsten-which-soms = 🔧 ሓድሓደ ግዜ

lesson-inkomsten-which-huur = 🏠 ክራይ ገዛ (huur)

lesson-inkomsten-which-huur-why = ክራይ ገዛ (huur) ወርሒ ወርሒ ይመጽእ። መጠኑ ንነዊሕ ግዜ ኣይቅየርን።

lesson-inkomsten-which-eten = 🍞 መግቢ

lesson-inkomsten-which-eten-why = መግቢ ሰሙን ሰሙን ትዕድጉ። ኣየናይ ድኳን ባዕልኹም ትመርጹ።

lesson-inkomsten-which-telefoon = 📱 ተሌፎን ብወርሒ

lesson-inkomsten-which-telefoon-why = ውዕል እንተሃልዩ ወርሒ ወርሒ ትኸፍሉ። ቁሩብ እንተደወልኩም እውን። ስለዚ ምስ ቀወምቲ ወጻኢታት (vaste lasten) ይቑጸር።

lesson-inkomsten-which-bus = 🚌 ኣውቶቡስ

lesson-inkomsten-which-bus-why = ኣውቶቡስ ንነፍሲ ወከፍ ጉዕዞ ትኸፍሉ። ሓድሓደ ግዜ ብእግሪ ወይ ብብሽክለታ እውን ይከኣል።

lesson-inkomsten-which-jas = 🧥 ምዉቕ ጃኬት

lesson-inkomsten-which-jas-why = ጃኬት ወርሒ ወርሒ ኣይዕደግን። ክረምቲ ግን ዓመት ዓመት ይመጽእ። ወርሒ ወርሒ ቁሩብ ገንዘብ ንዕኡ ኣቐምጡ።

lesson-inkomsten-which-fiets = 🚲 ምዕራይ ብሽክለታ

lesson-inkomsten-which-fiets-why = ብሽክለታ መዓስ ከም ትበላሾ ኣይፍለጥን። ሓደ መዓልቲ ግን ይኸውን። ሽዑ ቁሩብ ዝተዋህለለ ገንዘብ ይሕግዝ።

lesson-inkomsten-left = 👨 ንሳሚር ኣብ ወርሒ { MONEY($komt) } ይኣትዎ። ቀወምቲ ወጻኢታቱ (vaste lasten) { MONEY($vast) } እዮም። ንዝተረፈ ክንደይ ይተርፎ?

lesson-inkomsten-left-why = { MONEY($komt) } ምስ ጎደለ { MONEY($vast) }። { MONEY($result) } ይተርፍ። ብእኡ መግቢ፣ ኣውቶቡስን ሓድሓደ ግዜ ዝመጽእን ይኸፍል።

lesson-inkomsten-small = ☕ ሳሚር ናብ ትምህርቲ ክኸይድ ከሎ ቡንን ሕምባሻን ይዕድግ። ዋጋኡ { MONEY($dag) } ኣብ መዓልቲ እዩ። 20 መዓልቲ ኣብ ወርሒ ይገብሮ። ኣብ ወርሒ ክንደይ ይኸውን?

lesson-inkomsten-small-why = 20 ግዜ { MONEY($dag) } { MONEY($result) } እዩ። ንእሽቶ ገንዘብ ይዓቢ። ዝረኣዮ ጥራይ ክመርጽ ይኽእል።

lesson-inkomsten-habit = ☕ ሳሚር እዚ ብዙሕ ገንዘብ ኮይንዎ። ቡን ምስታይ ግን ይፈቱ። እንታይ ይሰማምዖ?

lesson-inkomsten-habit-stop = ፈጺሙ ዘይምዕዳግ

lesson-inkomsten-habit-stop-why = ከምዚ ብዙሕ ይውህልል። ግን ንኹሉ ምግዳፍ ከቢድ እዩ። መብዛሕትኡ ግዜ ነዊሕ ኣይጸንሕን።

lesson-inkomsten-habit-minder = መብዛሕትኡ ካብ ገዛ

lesson-inkomsten-habit-minder-why = መብዛሕትኡ ግዜ ሻህን ባንን ካብ ገዛ ይወስድ። ሓደ ግዜ ኣብ ሰሙን ቡን ይዕድግ። ከምዚ ገንዘብ ይተርፍ፣ ጽቡቕ ነገር እውን ይተርፍ።

lesson-inkomsten-habit-niets = ከምዘለዎ ምግዳፍ

lesson-inkomsten-habit-niets-why = ይከኣል እዩ፣ ገንዘቡ እዩ። እኹል ተሪፉ ድዩ? ሽዑ ጸገም የለን። እንተጎዲልዎ ግን፣ ካብዚ ክቑጥብ ይኽእል።

lesson-inkomsten-overview = 📝 ናይ ገንዘብኩም ዝርዝር ትገብሩ። ቅድም እንታይ? ድሕሪኡኸ?

lesson-inkomsten-overview-in = ምጽሓፍ፦ ዝኣቱ

lesson-inkomsten-overview-vast = ምጽሓፍ፦ ቀዋሚ ወጻኢ

lesson-inkomsten-overview-min = ምሕሳብ፦ ዝተርፍ

lesson-inkomsten-overview-week = ንሰሙናት ምክፋል

lesson-inkomsten-overview-why = ብርግጽ ብዝፍለጥ ትጅምሩ፦ ዝኣቱ ገንዘብ። ድሕሪኡ ቀወምቲ ወጻኢታት (vaste lasten)። እቲ ዝተርፍ ክትመቓቕልዎ ትኽእሉ።

lesson-inkomsten-short = 👨 ኣብዚ ወርሒ ካብ ዝኣቱ ዝወጽእ ይበዝሕ። ሳሚር እንታይ ይገብር?

lesson-inkomsten-short-lenen = ካብ ዓርኪ ምልቃሕ

lesson-inkomsten-short-lenen-why = ዓርኪ ብፍቓዱ ይሕግዝ። ግን ኣብ ዝመጽእ ወርሒ ክምለስ ኣለዎ። ሽዑ ገንዘብ ዝያዳ ይጎድል። ቅድም እቲ ገንዘብ ናበይ ከም ዝኸይድ ምርኣይ ይሓይሽ።

lesson-inkomsten-short-laten = ክፍሊት ምግዳፍ

lesson-inkomsten-short-laten-why = ንሎሚ ዕረፍቲ ይህብ። ግን ዝተገድፈ ክፍሊት መብዛሕትኡ ግዜ ይኸብር። ምድዋልን ምግላጽን ግን ይሕግዝ።

lesson-inkomsten-short-praten = ምጽሓፍን ምሕታትን

lesson-inkomsten-short-praten-why = ኣብ ወረቐት እቲ ገንዘብ ናበይ ከም ዝኸይድ ይርኢ። ምስ ተጸዋዒ-ሰብ ({ $contact }) ፍታሕ ይረክብ። ብዙሓት ሰባት ነዚ ይሓቱ።

lesson-inkomsten-gift = 🎁 ካብ ስድራ ወይ ኣዕሩኽ ገንዘብ ትረኽቡ ዲኹም? ክሳብ { MONEY($amount) } ኣብ ዓመት ህያብ ኣብ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ኣይቑጸርን። ዝያዳ ትረኽቡ ዲኹም? ቅድም ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-inkomsten-job = 💼 ሳሚር ቀዳም ኣብ ድኳን ክሰርሕ ይኽእል። ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ይወስድ። ቅድም እንታይ ይገብር?

lesson-inkomsten-job-vraag = ምሕባርን ምሕታትን

lesson-inkomsten-job-vraag-why = ተጸዋዒ-ሰብ ({ $contact }) ክንደይ ከም ዝተርፎ ይገልጹሉ። ሽዑ ክንደይ ከም ዝኣትዎ ኣቐዲሙ ይፈልጥ። ደሓር ዝመልሶ ገንዘብ ኣይህልዎን።

lesson-inkomsten-job-niets = ምንም ዘይምዝራብ

lesson-inkomsten-job-niets-why = ስራሕ ጽቡቕ እዩ። ግን ደሞዝ ኣብ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ይቑጸር። ምምሕዳር ከተማ (gemeente) ደሓር እንተፈሊጡ፣ መብዛሕትኡ ግዜ ገንዘብ ይምለስ። ምሕባር ውሑስ እዩ።

lesson-inkomsten-job-later = ደሓር ምሕባር

lesson-inkomsten-job-later-why = ምሕባሩ ጽቡቕ እዩ። ቅድም ምሕታት ግን ይሓይሽ። ሽዑ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ካብ መጀመርታ ቅኑዕ ይኸውን።

lesson-inkomsten-end = 👍 ነዚ ዘክሩ፦
    • ዝኣቱን ዝወጽእን ጽሓፉ።
    • ሓድሓደ ግዜ ዝመጽእ እውን ቁጸሩ።
    • ገንዘብ ጎዲሉ ድዩ? ኣቐዲምኩም ተዛረቡ።
