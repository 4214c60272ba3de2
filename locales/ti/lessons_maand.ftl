lesson-maand = ሰሙነይን ወርሐይን

lesson-maand-goal = ድሕሪ እዚ ትፈልጡ፦ ገንዘበይ ንምሉእ ወርሒ ብኸመይ ይኣክል?

lesson-maand-days = 🗓️ ገንዘብ ኣብ ሓደ መዓልቲ ጥራይ ኣይኣቱን። ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) መዓልቲ ኣለዎ። ኣበል (toeslag) ካልእ መዓልቲ ኣለዎ። ክፍሊታት እውን ናቶም መዓልቲ ኣለዎም።

lesson-maand-days-example = 👩 ሰላም ካብ ኣስመራ እያ። ኣብ ተሌፎና ናይ ባንክ ሕሳባ ትርኢ። ገንዘብ ዝኣትወሉን ዝወጸሉን መዓልቲ ኣብ ካላንደር ትጽሕፍ። ሕጂ ትርኢ፦ ክራይ ገዛ (huur) ኣቐዲሙ ይኽፈል።

lesson-maand-when = ⏱️ እዚ ገንዘብ ኣብ ክንደይ ግዜ ይኣቱ ወይ ይወጽእ?

lesson-maand-when-maand = ወርሒ ወርሒ

lesson-maand-when-kwartaal = ሰሰለስተ ወርሒ

lesson-maand-when-jaar = ሓደ ግዜ ኣብ ዓመት

lesson-maand-when-bijstand = 🧾 bijstand

lesson-maand-when-bijstand-why = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ናይ ወርሒ ገንዘብ እዩ። ሓድሓደ ግዜ ሰሙን ሰሙን ክፋሉ ትረኽቡ።

lesson-maand-when-huur = 🏠 ክራይ ገዛ (huur)

lesson-maand-when-huur-why = ክራይ ገዛ (huur) ንስኹም ወይ ምምሕዳር ከተማ (gemeente) ይኸፍል፦ ወርሒ ወርሒ። እቲ መዓልቲ ኣብ ውዕል ክራይ ገዛ (huurcontract) ኣሎ።

lesson-maand-when-kind = 🧒 kinderbijslag

lesson-maand-when-kind-why = ኣበል መዕበይ ቆልዑት (kinderbijslag) ኣብ ሰለስተ ወርሒ ሓደ ግዜ ይመጽእ። ዓቢ ገንዘብ እዩ። ንሰለስተ ወርሒ መቕልዎ።

lesson-maand-when-premie = 🩺 መድሕን ጥዕና

lesson-maand-when-premie-why = ንመድሕን ጥዕና (zorgverzekering) ወርሒ ወርሒ ክፍሊት ኣሎ። እዚ <b>premie</b> ይበሃል።

lesson-maand-when-energie = 💡 መዛዘሚ ኤለክትሪክ

lesson-maand-when-energie-why = እዚ ዓመታዊ መዛዘሚ ሕሳብ (<b>jaarafrekening</b>) ይበሃል። ድሕሪ ዓመት እቲ ትካል ዝተጠቐምኩምዎ ይሕስብ። ሓድሓደ ግዜ ገንዘብ ይምለሰልኩም። ሓድሓደ ግዜ ትውስኹ።

lesson-maand-early = 👩 ክራይ ገዛ (huur) ኣብ መዓልቲ 1 ካብ ባንክ ይውሰድ። ገንዘብ ሰላም ግን ኣብ መዓልቲ 8 ይኣቱ። እንታይ ይሕግዛ?

lesson-maand-early-wachten = ክሳብ 8 ምጽባይ

lesson-maand-early-wachten-why = ኣብ መዓልቲ 8 ክትከፍል ትኽእል፣ ሓቂ እዩ። ግን ክራይ ገዛ (huur) ደንጕዩ ኣሎ። ኣቐዲሙ ዝግበር ደወል ዕረፍቲ ይህብ።

lesson-maand-early-vragen = ካልእ መዓልቲ ምሕታት

lesson-maand-early-vragen-why = መብዛሕትኡ ግዜ ትካል ካልእ መዓልቲ ክመርጽ ይኽእል። ሰላም ትድውልን ትሓትትን። ኣይከኣልን ድዩ? ሽዑ ካብ ዝሓለፈ ወርሒ ገንዘብ ተቐምጥ።

lesson-maand-early-lenen = ወርሒ ወርሒ ምልቃሕ

lesson-maand-early-lenen-why = ከምዚ ክራይ ገዛ (huur) ኣብ ግዜኡ ይኽፈል። ግን ወርሒ ወርሒ ምልቃሕ ዕረፍቲ ይኸልእ፣ ሓድሓደ ግዜ ዕርክነት እውን። ካልእ መዓልቲ ግን ናይ ብሓቂ ፍታሕ እዩ።

lesson-maand-first = 💶 ገንዘብ ኣትዩ። ቅድም እንታይ ትገብሩ? ድሕሪኡኸ?

lesson-maand-first-vast = ቀወምቲ ምኽፋል

lesson-maand-first-later = ንደሓር ምቕማጥ

lesson-maand-first-week = ብሰሙን ምክፋል

lesson-maand-first-leuk = ጽቡቕ ነገር ምግባር

lesson-maand-first-why = ቅድም ዘድሊ፦ ሽዑ ገዛኹም ውሑስ እዩ። ድሕሪኡ ንደሓር ቁሩብ። ነቲ ዝተረፈ ንሰሙናት ትመቕልዎ። ካብኡ ዝተርፍ ነጻ እዩ።

lesson-maand-weeks = 📆 ወርሒ መብዛሕትኡ ግዜ ካብ ኣርባዕተ ሰሙን ይነውሕ። ክልተ ወይ ሰለስተ መዓልቲ ይውሰኽ። መብዛሕትኡ ግዜ ገንዘብ ሽዑ ይውዳእ።

lesson-maand-weeks-example = 👩 ሰላም ቀዳም ቀዳም ካብ ዕዳጋ መግቢ ትዕድግ። እዚ ወርሒ ሓሙሽተ ቀዳም ኣለዎ። ስለዚ ንሓሙሽተ ትኸፍሎ፣ ንኣርባዕተ ኣይኮነን።

lesson-maand-five = 👩 ሰላም ንመግብን ኣውቶቡስን { MONEY($geld) } ኣለዋ። ንሓሙሽተ ሰሙን ትመቕሎ። ኣብ ሰሙን ክንደይ ይኸውን?

lesson-maand-five-why = { MONEY($geld) } ን 5 ምስ ተመቐለ { MONEY($result) } እዩ። በዚ መጠን ኣብ ናይ መወዳእታ ሰሙን እውን ይኣኽላ።

lesson-maand-four = 💼 ዝሰርሕ ሰብ ሓድሓደ ግዜ ኣብ ኣርባዕተ ሰሙን ደሞዝ ይረክብ። እዚ ኣብ ዓመት ዓሰርተ ሰለስተ ግዜ እዩ። ስለዚ እታ መዓልቲ ወርሒ ወርሒ ትቕየር።

lesson-maand-four-example = 👨 ዮናስ ኣብ 3 ታሕሳስ ደሞዝ ይረክብ። ድሕሪ ኣርባዕተ ሰሙን 31 ታሕሳስ እዩ። ነፍሲ ወከፍ መዓልቲ ደሞዝ ኣብ ካላንደር ይጽሕፍ።

lesson-maand-twice = 👨 ዮናስ ኣብዚ ወርሒ ክልተ ግዜ ደሞዝ ይረክብ። ክራይ ገዛ (huur) ተኸፊሉ እዩ። እንታይ ይሓይሽ?

lesson-maand-twice-bewaren = ክፋሉ ምቕማጥ

lesson-maand-twice-bewaren-why = ኣብ ዝመጽእ ወርሒ ደሞዝ እንደገና ሓደ ግዜ ይመጽእ። እቲ ዝተቐመጠ ክፋል ሽዑ ዕረፍቲ ይህብ።

lesson-maand-twice-alles = ኩሉ ሕጂ ምውጻእ

lesson-maand-twice-alles-why = ቁሩብ ዝያዳ ጽቡቕ እዩ፣ ይከኣል። ግን እዚ ደሞዝ ንዝቕጽሉ ሰሙናት እውን እዩ። ክፋሉ ምቕማጥ ሽዑ ይሕግዞ።

lesson-maand-twice-vragen = እንታይ ይቕየር ምሕታት

lesson-maand-twice-vragen-why = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ወይ ኣበል (toeslag) እውን ይወስድ ድዩ? ሽዑ ደሞዝ ይቑጸር። እንታይ ከም ዝቕየር ተጸዋዒ-ሰብ ({ $contact }) ይገልጹ።

lesson-maand-pots = 🏺 ገንዘብኩም ብክፋል ኣቐምጥዎ። ሽዑ ንሎሚ ክንደይ ከም ዝተረፈ ትርእዩ።

lesson-maand-pots-how = • ብጥረ ገንዘብ፦ ንነፍሲ ወከፍ ሰሙን ሓደ ቡስጣ።
    • ኣብ ባንክ፦ ንቀወምቲ ወጻኢታት (vaste lasten) ካልኣይ ሕሳብ።
    • ኣብ ወረቐት፦ መዓልቲ መዓልቲ ዝዓደግኩምዎ ጽሓፉ።

lesson-maand-shop = 🛒 ሰላም ናብ ድኳን ትኸይድ። ካብ ገንዘባ ንላዕሊ ከይትዕድግ ትደሊ። እንታይ ይሕግዝ?

lesson-maand-shop-lijst = ዝርዝር ምጽሓፍ

lesson-maand-shop-lijst-why = ብዝርዝር እቲ ዘድሊ ትዕድግ። ቅድም ኣብ ገዛ እንታይ ከም ዘሎ ትርኢ። እዚ ገንዘብን ግዜን ይቑጥብ።

lesson-maand-shop-honger = ጠምያ ምኻድ

lesson-maand-shop-honger-why = ምስ ጥምየት ኩሉ ጥዑም ይመስል። ሽዑ መብዛሕትኡ ግዜ ዝያዳ ይዕደግ። ቅድም ቁሩብ ምብላዕ ይሕግዝ።

lesson-maand-shop-kaart = ኩሉ ብካርድ ምኽፋል

lesson-maand-shop-kaart-why = ካርድ ቀሊል እዩ። ግን እቲ ገንዘብ ክወጽእ ከሎ ኣይርአን። ድሕሪኡ ክንደይ ከም ዝተረፈ ኣብ ተሌፎን ረኣዩ።

lesson-maand-feast = 🎉 ድሕሪ ሰለስተ ወርሒ በዓል እዩ። ሰላም ሽዑ { MONEY($feest) } ከተውጽእ ትደሊ። ወርሒ ወርሒ ክንደይ ተቐምጥ?

lesson-maand-feast-why = { MONEY($feest) } ን 3 ምስ ተመቐለ { MONEY($result) } እዩ። ወርሒ ወርሒ ንእሽቶ ክፋል፣ ካብ ኩሉ ብሓንሳብ ይቐልል።

lesson-maand-gone = 👩 መዓልቲ 25 እዩ። ገንዘብ ሰላም ተወዲኡ። እንታይ ክትገብር ትኽእል?

lesson-maand-gone-later = ደሓር ዝኽፈል ምዕዳግ

lesson-maand-gone-later-why = ሕጂ ዘድልያ ኣለዋ። ግን ኣብ ዝመጽእ ወርሒ እቲ ክፍሊት ይውሰኽ። ሽዑ ገንዘብ እንደገና ይጎድል።

lesson-maand-gone-kijken = ናበይ ከደ ምርኣይ

lesson-maand-gone-kijken-why = ኣብ ባንክ ኩሉ ዝዓደገቶ ትርኢ። ከምዚ ኣበይ ክትቁጥብ ከም ትኽእል ትፈልጥ። ዝመጽእ ወርሒ ይሓይሽ።

lesson-maand-gone-vragen = ሓገዝ ምሕታት

lesson-maand-gone-vragen-why = ንመግቢ ገንዘብ የለን ድዩ? ተጸዋዒ-ሰብ ({ $contact }) ሓገዝ ኣበይ ከም ዘሎ ይፈልጡ። ኣቐዲሙ ምሕታት ሓይሊ እዩ። ንሳ በይና ኣይኮነትን።

lesson-maand-mine = ✍️ ነዚ ኣብዚ ሰሙን ባዕልኹም ፈትኑ። ካላንደር ውሰዱ። ጽሓፉሉ፦ ገንዘበይ መዓስ ይኣቱ? ክፍሊታት መዓስ ይወጽእ?

lesson-maand-end = 👍 ነዚ ዘክሩ፦
    • ገንዘብኩም ኣየናይ መዓልቲ ከም ዝኣቱ ፍለጡ።
    • ቅድም ቀዋሚ ክፈሉ።
    • እቲ ዝተረፈ ንኹሉ ሰሙናት መቕልዎ።
