lesson-overnemen = ባዕለይ ምኽፋል

lesson-overnemen-goal = ድሕሪ እዚ ትፈልጡ፦ ክፍሊታት ከመይ ጌረ እርከቦም፣ ስጉምቲ ብስጉምቲ?

lesson-overnemen-wat = 🔑 ምምሕዳር ከተማ (gemeente) ሽዱሽተ ወርሒ ብምኽፋል ይሕግዝ። ድሕሪኡ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ናብ ሕሳብኩም ይመጽእ። ሽዑ ክራይ ገዛን (huur) እቲ ካልእን ባዕልኹም ትኸፍሉ።

lesson-overnemen-wat-langer = 📅 ሓድሓደ ግዜ ዝያዳ ይጸንሕ። ምምሕዳር ከተማ (gemeente) ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ይውስኖ። መወዳእታ መዓልቲ መዓስ ምዃና ኣብ ግዜኡ ሕተቱ።

lesson-overnemen-wat-example = 👪 ሪማን ካሊድን ካብ ሆምስ እዮም። ድሕሪ ክልተ ወርሒ ባዕሎም ይኸፍሉ። ሕጂ ይጅምሩ፦ ሰሙን ሰሙን ሓንቲ ንእሽቶ ስጉምቲ። ከምዚ ደሓር ሓድሽ ነገር የለን።

lesson-overnemen-nu = 📬 ነዚ ክፍሊት ሕጂ መን ይኸፍሎ?

lesson-overnemen-nu-gemeente = 🏛️ ምምሕዳር ከተማ

lesson-overnemen-nu-ik = 🙋 ባዕለይ

lesson-overnemen-nu-vraag = ❓ ቅድም ምሕታት

lesson-overnemen-nu-huur = 🏠 ክራይ ገዛ (huur)

lesson-overnemen-nu-huur-why = ክራይ ገዛ (huur) ቅድሚ ኩሉ ጽቡቕ ጌርኩም እትርከብዎ ክፍሊት እዩ። ከምዚ ገዛኹም ምሳኹም ይተርፍ።

lesson-overnemen-nu-stroom = 💡 ጋዝን ኤለክትሪክን

lesson-overnemen-nu-stroom-why = እቲ ውዕል ብስም መን ከም ዘሎ ርኣዩ። ኣብታ እትጅምሩላ መዓልቲ ናይ ቆጻሪ ቁጽሪ (meterstand) እውን ሕተቱ።

lesson-overnemen-nu-water = 🚰 ማይ

lesson-overnemen-nu-water-why = ማይ ካብ ፍሉይ ትካል ይመጽእ፣ ፍሉይ ክፍሊት ድማ ኣለዎ።

lesson-overnemen-nu-zorg = 🩺 መድሕን ጥዕና

lesson-overnemen-nu-zorg-why = ክፍሊት መድሕን (premie) ወርሒ ወርሒ ይቕጽል። ሓንቲ ወርሒ እውን ኣይትዝለሉ።

lesson-overnemen-nu-telefoon = 📱 ተሌፎን

lesson-overnemen-nu-telefoon-why = ነዚ ድሮ ባዕልኹም ትኸፍልዎ። ስለዚ ትኽእሉ ኢኹም!

lesson-overnemen-lijst = 📝 ናይ ኩሉ ክፍሊታት ዝርዝር ግበሩ። ንነፍስወከፍ ክፍሊት ሰለስተ ነገራት ጽሓፉ፦

lesson-overnemen-lijst-wie = 👤 ገንዘብ ንመን፣ ክንደይ ድማ?

lesson-overnemen-lijst-dag = 📅 ኣበየናይ መዓልቲ?

lesson-overnemen-lijst-hoe = 🏦 ባዕለይ ድየ ዝኸፍል፣ ወይስ እቲ ትካል ካብ ሕሳበይ ይወስዶ (<b>automatische incasso</b>)?

lesson-overnemen-stappen = 🔑 ሪማን ካሊድን ቅድም እንታይ ይገብሩ? ድሕሪኡኸ?

lesson-overnemen-stappen-lijst = ዝርዝር ምግባር

lesson-overnemen-stappen-bank = ባንክ ይሰርሕ ድዩ?

lesson-overnemen-stappen-nummer = ቁጽሪ ሕሳብ ምሃብ

lesson-overnemen-stappen-kijk = ድሕሪ ወርሒ ምርኣይ

lesson-overnemen-stappen-why = ምስ ዝርዝር ዝርሳዕ የለን። ቁጽሪ ቅድሚ ምሃብኩም ባንክ ክሰርሕ ኣለዎ። ድሕሪ ወርሒ ኩሉ ተኸፊሉ ድዩ ርኣዩ።

lesson-overnemen-over = 👪 { MONEY($geld) } ይኣቱ። ክራይ ገዛ (huur) { MONEY($huur) } እዩ። ጋዝን ኤለክትሪክን { MONEY($stroom) } እዩ። መድሕን ጥዕና (zorgverzekering) { MONEY($zorg) } እዩ። ክንደይ ይተርፍ?

lesson-overnemen-over-why = { MONEY($geld) } ምስ ጎደለ { MONEY($huur) }፣ { MONEY($stroom) }ን { MONEY($zorg) }ን፦ { MONEY($result) }። እዚ ንመግብን ክዳንን ንዝተረፈ ወርሕን እዩ።

lesson-overnemen-week = 👪 ንወርሒ { MONEY($over) } ተሪፉ። ብኣርባዕተ ሰሙን ሕሰቡ። ኣብ ሰሙን ክንደይ እዩ?

lesson-overnemen-week-why = { MONEY($over) } ንኣርባዕተ ምስ ተመቕለ፦ { MONEY($result) }። ወርሒ ካብ ኣርባዕተ ሰሙን ቁሩብ ይነውሕ። ስለዚ ቁሩብ ኣትርፉ።

lesson-overnemen-dubbel = ✉️ ሽዱሽተ ወርሒ ኣኺሉ። ኣካራዪ (verhuurder) “ክራይ ገዛ (huur) ኣይመጸናን” ይጽሕፍ። ሪማ እንታይ ትገብር?

lesson-overnemen-dubbel-wacht = ምምሕዳር ከተማ ይኸፍል

lesson-overnemen-dubbel-wacht-why = ይኸውን ይኽእል። ግን መብዛሕትኡ ግዜ ድሕሪ ሽዱሽተ ወርሒ ጠጠው ይብል። ሎሚ ምሕታት ይሓይሽ።

lesson-overnemen-dubbel-vraag = ሎሚ ምሕታትን ምድዋልን

lesson-overnemen-dubbel-vraag-why = ንተጸዋዒ-ሰብ ({ $contact }) ትሓትት፦ ኣብዚ ወርሒ መን ይኸፍል? ንኣካራዪ (verhuurder) ድማ ትድውል፦ እሰርሓሉ ኣለኹ።

lesson-overnemen-dubbel-betaal = ክልተ ግዜ ምኽፋል

lesson-overnemen-dubbel-betaal-why = ጽቡቕ ክትገብር ትደሊ። ግን ድሮ ተኸፊሉ እንተ ኾይኑስ? ሽዑ ገንዘባ ይኸይድ። ቅድም ምሕታት፣ ድሕሪኡ ምኽፋል።

lesson-overnemen-auto = 🏦 ካሊድ ክራይ ገዛ (huur) ወርሒ ወርሒ ኣብ ግዜኡ ከመይ ይኸፍል?

lesson-overnemen-auto-incasso = ብቐጥታ ይውሰድ

lesson-overnemen-auto-incasso-why = ብ <b>automatische incasso</b> ኣካራዪ (verhuurder) ነቲ ገንዘብ ይወስድ። ጽቡቕ እዩ። ግን ኣብታ መዓልቲ ኣብ ባንክ እኹል ገንዘብ ክህሉ ኣለዎ።

lesson-overnemen-auto-zelf = ባዕሉ፣ ብቐዋሚ መዓልቲ

lesson-overnemen-auto-zelf-why = እዚ እውን ጽቡቕ እዩ። ነታ መዓልቲ ኣብ ተሌፎኑ ይጽሕፋ። ከምዚ ኣይርስዕን።

lesson-overnemen-auto-later = ገንዘብ እንተ ተሪፉ

lesson-overnemen-auto-later-why = ኣብ መወዳእታ ወርሒ ገንዘብ መብዛሕትኡ ግዜ ይውዳእ። ክራይ ገዛ (huur) ቅድም ምኽፋል ዕረፍቲ ይህብ።

lesson-overnemen-klaar = 💭 ሪማ ገና ከቢድዋ ኣሎ። እንታይ ክትገብር ትኽእል?

lesson-overnemen-klaar-stil = ብስቕታ ምትስፋው

lesson-overnemen-klaar-stil-why = ተስፋ ጽቡቕ እዩ። ግን ሽዑ ሓገዝ ከም ዘድልያ ዝፈልጥ የለን። ሓጺር መልእኽቲ ይኣክል።

lesson-overnemen-klaar-vertel = ኣብ ግዜኡ ምንጋር

lesson-overnemen-klaar-vertel-why = ንተጸዋዒ-ሰብ ({ $contact }) እንታይ ከም ዝከኣላን እንታይ ገና ከም ዘይከኣላን ትነግር። ሽዑ ብሓባር ይርእዩ፦ ዝያዳ ግዜ የድሊ ድዩ?

lesson-overnemen-klaar-stuk = ብሓደ ክፍሊት ምጅማር

lesson-overnemen-klaar-stuk-why = ጽቡቕ ሓሳብ፦ ቅድም ሓደ ክፍሊት ባዕላ። ምስ ተዓወተት እቲ ዝቕጽል። ከምዚ ይከኣል ድዩ ንተጸዋዒ-ሰብ ({ $contact }) ትሓትት።

lesson-overnemen-check = ✅ ቅድሚ መወዳእታ መዓልትኹም ነዚ ርኣዩ፦

lesson-overnemen-check-toeslag = 💶 ኣበልኩም (toeslag) ናብ ሕሳብኩም ድዩ ዝመጽእ?

lesson-overnemen-check-adres = 🏠 ነፍስወከፍ ትካል ኣድራሻኹም ይፈልጥ ድዩ?

lesson-overnemen-check-post = 📬 ክፍሊታት ሕጂ ናባኹም ድዮም ዝመጹ፣ ናብ ምምሕዳር ከተማ (gemeente) ዘይኮነ?

lesson-overnemen-end = 👍 ነዚ ዘክሩ፦
    • ኣቐዲምኩም ብዝርዝር ጀምሩ።
    • ቅድም ክራይ ገዛ (huur) ክፈሉ።
    • እንተ ተጠራጢርኩም ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።
    ስጉምቲ ብስጉምቲ ይከኣል።
