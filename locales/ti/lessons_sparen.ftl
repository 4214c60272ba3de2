lesson-sparen = ገንዘብ ምውህላል (sparen)

lesson-sparen-goal = ድሕሪ እዚ ትፈልጡ፦ ብቑሩብ ከመይ እጅምር፣ መድሕን ድማ እንታይ ይገብር?

lesson-sparen-buffer = 🌱 ሓድሓደ ግዜ ገለ ነገር ይበላሾ። ሽዑ ዝተቐመጠ ገንዘብ ምህላው ጽቡቕ እዩ። እዚ ገንዘብ <b>buffer</b> ይበሃል።

lesson-sparen-buffer-example = 👩 ሰላም ካብ ኣስመራ እያ። ኣረጊት መሕጸቢት ክዳና ጠጠው ትብል። ዝወህለለቶ ገንዘብ ኣለዋ። ብዘይ ልቓሕ ካልእ ትዕድግ።

lesson-sparen-hoeveel = 📰 ጽቡቕ buffer ክንደይ እዩ? ኣብ ጋዜጣ፦ ኣስታት { MONEY($van) } ክሳብ { MONEY($tot) } ይብል።

lesson-sparen-hoeveel-klein = 🐜 እዚ ብዙሕ እዩ። ብቕልጡፍ ክኸውን ኣየድልን። ነፍስወከፍ ንእሽቶ ስጉምቲ ይሕግዝ። ሰሙን ሰሙን ቁሩብ ጽቡቕ ጅማሮ እዩ።

lesson-sparen-mag = 🏛️ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ገንዘብ ምውህላል (sparen) ይፍቀድ፣ ግን ደረት ኣሎ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ፦ ክንደይ ገንዘብ ክውህልል ይፍቀደኒ?

lesson-sparen-weken = 👩 ሰላም ሰሙን ሰሙን { MONEY($week) } ተቐምጥ። ድሕሪ ዓሰርተ ሰሙን ክንደይ ኣለዋ?

lesson-sparen-weken-why = ዓሰርተ ግዜ { MONEY($week) }፦ { MONEY($result) }። ንእሽቶ ገንዘብ ቀስ ብቐስ ይዓቢ።

lesson-sparen-geld = 💶 ገንዘብ ይመጽእ። ቅድም ንምንታይ ይውዕል? ድሕሪኡኸ?

lesson-sparen-geld-vast = ክራይ ገዛን ክፍሊታትን

lesson-sparen-geld-eten = ናይ ሰሙን መግቢ

lesson-sparen-geld-spaar = ቁሩብ ምውህላል

lesson-sparen-geld-rest = እቲ ዝተረፈ

lesson-sparen-geld-why = ቅድም ገዛን መግብን። ሽዑ ብኡንብኡ ቁሩብ ኣቐምጡ። ክሳብ መወዳእታ ወርሒ ዝጽበ ሰብ መብዛሕትኡ ግዜ ዝተርፎ የብሉን።

lesson-sparen-waar = 🌱 ሰላም ዝወህለለቶ ገንዘብ ኣበይ ትዕቅቦ?

lesson-sparen-waar-huis = ኣብ ገዛ ኣብ ሳንዱቕ

lesson-sparen-waar-huis-why = ከምዚ ነቲ ገንዘብ ትርእዮ። ግን ሳንዱቕ ክጠፍእ ይኽእል። ቀረባ ዘሎ ገንዘብ ድማ ቀልጢፉ ይውዳእ።

lesson-sparen-waar-bank = ፍሉይ፣ ኣብ ባንክ

lesson-sparen-waar-bank-why = ኣብ ባንክ ፍሉይ ሕሳብ (<b>spaarrekening</b>) ክትሓትት ትኽእል። ሽዑ እቲ ገንዘብ ካብ ናይ ሰሙን ገንዘብ ይፍለ።

lesson-sparen-waar-vriend = ኣብ መሓዛ

lesson-sparen-waar-vriend-why = መሓዛ ጽብቕቲ እያ። ግን ባዕላ ከድልያ ይኽእል። ሽዑ ምሕታት ከቢድ እዩ።

lesson-sparen-pech = ☂️ መድሕን (verzekering) ንጸገም ብሓባር ምኽፋል እዩ። ኩሉ ሰብ ወርሒ ወርሒ ቁሩብ ይኸፍል። ጸገም ዝገጠሞ ሰብ ካብኡ ሓገዝ ይረክብ።

lesson-sparen-pech-example = 👩 ኣብ ኣስመራ ጎረባብቲ ንጸገም ዝገጠሞ ሰብ ገንዘብ የዋጽኡ ነይሮም። ኣብዚ ነዚ ትካል ብውዕል ይገብሮ።

lesson-sparen-pech-welke = 💡 መድሕን ጥዕና (zorgverzekering) ግድን እዩ። ካልእ ኣየናይ መድሕን የድልየኩም? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-sparen-wie = ☂️ ነዚ ጸገም መን ይኸፍል?

lesson-sparen-wie-spaar = 🌱 ዝወህለልኩዎ ገንዘብ

lesson-sparen-wie-zorg = 🩺 መድሕን ጥዕና

lesson-sparen-wie-vraag = ❓ ቅድም ምሕታት

lesson-sparen-wie-was = 🧺 ዝተበላሸወ መሕጸቢ

lesson-sparen-wie-was-why = መሕጸቢት ክዳን ድሕሪ ገለ ዓመታት ትበላሾ። buffer ንዕኡ እዩ።

lesson-sparen-wie-been = 🦵 እግሪ ምስባር

lesson-sparen-wie-been-why = መድሕን ጥዕና (zorgverzekering) ንሓኪም ይኸፍል። ሓድሓደ ግዜ ቅድም eigen risico ትኸፍሉ። ንዕኡ እውን buffer ይሕግዝ።

lesson-sparen-wie-jas = 🧥 ናይ ክረምቲ ጃኬት

lesson-sparen-wie-jas-why = ክረምቲ ዓመት ዓመት ይመጽእ። ኣብ ሓጋይ ቁሩብ ምውህላል ይሕግዝ።

lesson-sparen-wie-raam = ⚽ ኩዕሶ መስኮት ሰቢራ

lesson-sparen-wie-raam-why = ቆልዓኹም ብኩዕሶ መስኮት ጎረቤት ይሰብር። ንከምዚ ዝበለ ሓድሓደ ግዜ መድሕን (verzekering) ኣሎ። የድልየኩም ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-sparen-deur = 🚪 ሓደ ሰብ ማዕጾ የኳሕኩሕ። “ኣዝዩ ሕሱር መድሕን፣ ግን ሕጂ ምፍራም የድሊ!” ይብል። ሰላም እንታይ ትገብር?

lesson-sparen-deur-teken = ሕጂ ምፍራም

lesson-sparen-deur-teken-why = ሕሱር ጽቡቕ ይመስል። ግን እንታይ ከም እትፍርም ኣይትፈልጥን። ዝህውኽ ሰብ ክጽበ ይኽእል።

lesson-sparen-deur-vraag = ኣይፋል፣ ቅድም ምሕታት

lesson-sparen-deur-vraag-why = ኣይፋል ምባል ይከኣል፣ ብዘይ ምኽንያት። ተጸዋዒ-ሰብ ({ $contact }) ምስኣ ክርእዩ ይኽእሉ።

lesson-sparen-deur-mee = ወረቐት ምሕታት

lesson-sparen-deur-mee-why = ብወረቐት ቀስ ኢላ ከተንብብ ትኽእል። ምፍራም ኣብ ዝመጽእ ሰሙን እውን ይከኣል።

lesson-sparen-op = 👩 ሰላም { MONEY($gespaard) } ወህሊላ። ካልእ መሕጸቢት ክዳን { MONEY($machine) } ዋጋኣ። ክንደይ ይተርፍ?

lesson-sparen-op-why = { MONEY($gespaard) } ምስ ጎደለ { MONEY($machine) }፦ { MONEY($result) }። ናታ buffer ሕጂ ንኢሱ። ቀስ ኢላ ምውህላል ትቕጽል።

lesson-sparen-end = 👍 ነዚ ዘክሩ፦
    • ሰሙን ሰሙን ቁሩብ ይኣክል።
    • ገንዘብ ምስ መጸ ብኡንብኡ ኣቐምጡ።
    • ኣብ ማዕጾ ዝህውኽ ሰብ? ኣይፋል በሉ።
