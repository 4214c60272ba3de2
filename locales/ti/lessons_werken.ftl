lesson-werken = ስራሕን ረብሓን (bijstand)

lesson-werken-goal = ድሕሪ እዚ ትፈልጡ፦ ክሰርሕ ከለኹ ገንዘበይ እንታይ ይኸውን?

lesson-werken-mag = 👷 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) እናወሰድኩም እውን ምስራሕ ይፍቀድ። ገለ ሰዓታት እውን ጽቡቕ እዩ። ደሞዝኩም ይቑጸር፦ ሽዑ ምምሕዳር ከተማ (gemeente) ውሑድ ይኸፍል።

lesson-werken-mag-example = 👨 ተስፋይ ካብ ኣስመራ እዩ። ቀዳም ቀዳም ኣብ ክሽነ ይሰርሕ። ሕጂ ደሞዝን ቁሩብ ዝወሓደ ረብሓን (bijstand) ይረክብ። ካብቲ ኣብሳሊ ቋንቋ ሆላንድ ይመሃር። ደሓር ዝያዳ ሰዓታት ይደሊ።

lesson-werken-houden = 💶 ሓድሓደ ግዜ ሓደ ክፋል ደሞዝ ንዓኹም ይተርፍ።
    • ርብዒ ደሞዝኩም።
    • እንተበዝሐ { MONEY($hoogst) } ኣብ ወርሒ።
    • እንተበዝሐ ሽዱሽተ ወርሒ።

lesson-werken-houden-vraag = ❓ እዚ ንኹሉ ሰብ ከምኡ ኣይኮነን። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ፦ ሓደ ክፋል ክተርፈለይ ይከኣል ድዩ?

lesson-werken-kwart = 👨 ተስፋይ ኣብ ወርሒ { MONEY($loon) } ይረክብ። ርብዒ ይተርፈሉ። ክንደይ እዩ?

lesson-werken-kwart-why = { MONEY($loon) } ንኣርባዕተ ምስ ተመቕለ፦ { MONEY($result) }። ርብዒ ካብ ኣርባዕተ ማዕረ ክፋላት ሓደ እዩ።

lesson-werken-grens = 👨 ደሓር { MONEY($loon) } ይረክብ። ርብዑ { MONEY($kwart) } እዩ። እቲ ደረት { MONEY($hoogst) } እዩ። ክንደይ ይተርፈሉ?

lesson-werken-grens-why = { MONEY($kwart) } ካብቲ ደረት { MONEY($hoogst) } ይበዝሕ። ስለዚ እቲ ደረት ይቑጸር፦ { MONEY($result) }። ደሞዙን ረብሓን (bijstand) ብሓባር ካብ ቀደም ይበዝሑ።

lesson-werken-baan = 👷 ስራሕ ረኺብኩም። ቅድም እንታይ ትገብሩ? ድሕሪኡኸ?

lesson-werken-baan-vertel = ንተጸዋዒ-ሰብ ምንጋር

lesson-werken-baan-teken = ምንባብን ምፍራምን

lesson-werken-baan-stuur = ወረቐት ናብ ምምሕዳር ከተማ

lesson-werken-baan-kijk = ረብሓ (bijstand) ልክዕ ድዩ?

lesson-werken-baan-why = ኣቐዲምኩም ንገሩ፦ ሽዑ እንታይ ከም ዝቕየር ትፈልጡ። ወረቐት ደሞዝ <b>loonstrook</b> ይበሃል። ከመይ ከም ዝስደድ ተጸዋዒ-ሰብኩም ({ $contact }) ይነግሩኹም።

lesson-werken-telt = 🧮 እዚ ንረብሓ (bijstand) ይቑጸር ድዩ?

lesson-werken-telt-telt = ✅ ይቑጸር

lesson-werken-telt-niet = 🙅 ኣይቁጸርን

lesson-werken-telt-loon = 👷 ደሞዝ

lesson-werken-telt-loon-why = ደሞዝ ይቑጸር። ሓድሓደ ግዜ ሓደ ክፋል ንዓኹም ይተርፍ።

lesson-werken-telt-bijslag = 👶 ኣበል መዕበይ ቆልዑት

lesson-werken-telt-bijslag-why = ኣበል መዕበይ ቆልዑት (kinderbijslag) ንደቅኹም እዩ። ኣይቁጸርን።

lesson-werken-telt-zorg = 🩺 ኣበል ጥዕና

lesson-werken-telt-zorg-why = ኣበል (toeslag) ንሓደ ዓይነት ወጻኢ ይሕግዝ። ንረብሓ (bijstand) ኣይቁጸርን።

lesson-werken-telt-cadeau = 🎁 ንእሽቶ ህያብ

lesson-werken-telt-cadeau-why = ህያባት ኣብ ዓመት ክሳብ { MONEY($giften) } ኣይቁጸሩን። ዝያዳ ትረኽቡ ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ንገሩ።

lesson-werken-papier = 👨 ሓደ ሰብ “ጽባሕ ኣባይ ስራሕ ኣሎ። ወረቐት የለን፣ ገንዘብ ኣብ ኢድ” ይብል። ተስፋይ እንታይ ይገብር?

lesson-werken-papier-doen = ምቕባል፦ ገንዘብ እዩ

lesson-werken-papier-doen-why = እቲ ገንዘብ ቀልጢፉ ይመጽእ። ግን ብዘይ ወረቐት ከርእዮ ዝኽእል የብሉን። ውሑድ እንተ ተኸፊልዎስ? ሽዑ ሓገዝ ውሑድ እዩ።

lesson-werken-papier-contract = ውዕል ምሕታት

lesson-werken-papier-contract-why = ኣብ ወረቐት ክንደይ ሰዓትን ክንደይ ደሞዝን ይጸሓፍ። ጽቡቕ ኣስራሒ ነዚ ልሙድ ይሪኦ።

lesson-werken-papier-vraag = ንተጸዋዒ-ሰብ ምሕታት

lesson-werken-papier-vraag-why = ተጸዋዒ-ሰብ ({ $contact }) ሕግታት ስራሕ ይፈልጡ። ምሕታት ሓደ መልእኽቲ ጥራይ እዩ።

lesson-werken-toeslag = 📣 ኣታዊኹም ይውስኽ ድዩ? ሽዑ ኣበልኩም (toeslag) እውን ይቕየር። ኣብ ውሽጢ ኣርባዕተ ሰሙን ንበዓል-መዚ ግብሪ (Belastingdienst) ሓብሩ። ሽዑ ደሓር ውሑድ ገንዘብ ትመልሱ።

lesson-werken-loon = 💶 ተስፋይ ናይ መጀመርታ ደሞዙ ይረክብ። ረብሓ (bijstand) ገና ኣይጎደለን። ዝበለጸ እንታይ እዩ?

lesson-werken-loon-alles = ኩሉ ምጥቃም

lesson-werken-loon-alles-why = ምሕጓስ ይከኣል። ግን ምናልባት ረብሓ (bijstand) ልዕሊ ዓቐን ነይሩ። ሽዑ ደሓር ገንዘብ ይመልስ።

lesson-werken-loon-apart = ምንጋር፣ ክፋል ምዕቃብ

lesson-werken-loon-apart-why = ወረቐት ደሞዝ (loonstrook) ይሰድድ፣ ሓደ ክፋል ድማ የቐምጥ። ረብሓ (bijstand) ዝያዳ ተኸፊሉ ድዩ? ሽዑ እቲ ገንዘብ ድሉው እዩ።

lesson-werken-loon-stil = ስቕ ምባል

lesson-werken-loon-stil-why = ሽዑ ምምሕዳር ከተማ (gemeente) ኣይፈልጥን፣ ዝያዳ ድማ ይኸፍል። ደሓር እቲ ገንዘብ ክምለስ ኣለዎ። ምንጋር ዕረፍቲ ይህብ።

lesson-werken-end = 👍 ነዚ ዘክሩ፦
    • ምስራሕ ይፍቀድ። ኣቐዲምኩም ንገሩ።
    • ነፍስወከፍ ወረቐት ደሞዝ (loonstrook) ዓቅቡ።
    • ብዛዕባ ኣበል (toeslag) እውን ሓብሩ።
