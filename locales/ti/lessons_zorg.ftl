lesson-zorg = መድሕን ጥዕና

lesson-zorg-goal = ድሕሪ እዚ ትፈልጡ፦ መድሕን እንታይ ይኸፍል፣ ኣነኸ እንታይ እኸፍል?

lesson-zorg-premie = 🩺 እንተ ሓሚምኩም፣ መድሕን ጥዕና (zorgverzekering) ዓቢ ክፋል ይኸፍል። ንኹሉ ሰብ እዚ መድሕን የድልዮ። ወርሒ ወርሒ ትኸፍሉሉ። እቲ ክፍሊት <b>premie</b> ይበሃል።

lesson-zorg-premie-example = 👩 ሰላም ካብ ኣስመራ እያ። ዳርጋ ሓሚማ ኣይትፈልጥን። ግን ወርሒ ወርሒ ክፍሊት መድሕን (premie) ትኸፍል። ሽዑ እግራ ይስበር። ሆስፒታል ኣዝዩ ክቡር እዩ። ሕጂ መድሕን ነቲ ዝበዝሐ ክፋል ይኸፍል።

lesson-zorg-paid = 🏛️ ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ኣብ መጀመርታ ሽዱሽተ ወርሒ መብዛሕትኡ ግዜ ምምሕዳር ከተማ (gemeente) ነቲ ክፍሊት መድሕን (premie) ይኸፍሎ። ንዓኹም እውን ከምኡ ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-zorg-toeslag = 💶 ኣታዊኹም ትሑት ድዩ? ሽዑ መብዛሕትኡ ግዜ ኣበል ጥዕና (<b>zorgtoeslag</b>) ይሕግዝ።
    • በይንኹም ትነብሩ፦ እንተበዝሐ ኣስታት { MONEY($alleen) } ኣብ ወርሒ።
    • መጻምዲ ኣለኩም፦ ብሓባር እንተበዝሐ ኣስታት { MONEY($samen) } ኣብ ወርሒ።

lesson-zorg-toeslag-first = ⏳ ካብ በዓል-መዚ ግብሪ (Belastingdienst) ትሓትዎ። ናይ መጀመርታ ኣበል (toeslag) መብዛሕትኡ ግዜ ድሕሪ ሸሞንተ ሰሙን ይመጽእ።

lesson-zorg-risico = 🧾 ናብ ሆስፒታል ትኸዱ ዲኹም? ሽዑ ቅድም ሓደ ክፋል ባዕልኹም ትኸፍሉ። እዚ ባዕልኹም እትኸፍልዎ ክፋል (<b>eigen risico</b>) ይበሃል። ኣብ ዓመት ኣስታት { MONEY($risico) } እዩ። ድሕሪኡ መድሕን ይኸፍል።

lesson-zorg-risico-example = 👩 ሕክምና እግሪ ሰላም ብዙሕ ዋጋ ኣለዎ። ንሳ eigen risico ትኸፍል። ነቲ ዝተረፈ መድሕን ይኸፍሎ። ኣብ ዝመጽእ ዓመት ሕሳብ እንደገና ይጅምር።

lesson-zorg-risico-ask = 💡 ኩሉ ሕክምና ኣይቁጸርን። ንመድሕንኩም ሕተቱ፦ እዚ ይቑጸር ድዩ?

lesson-zorg-soort = 🩺 እዚ ወርሒ ወርሒ ድዩ ዝኽፈል ወይስ ሓድሓደ ግዜ? ወይስ ዝመጸኩም ገንዘብ እዩ?

lesson-zorg-soort-maand = 📅 ወርሒ ወርሒ ምኽፋል

lesson-zorg-soort-soms = 🧾 ሓድሓደ ግዜ ምኽፋል

lesson-zorg-soort-krijg = 💶 ዝመጸኒ ገንዘብ

lesson-zorg-soort-premie = ክፍሊት (premie)

lesson-zorg-soort-premie-why = ክፍሊት መድሕን (premie) ንነፍስወከፍ ወርሒ እዩ። እንተ ዘይሓመምኩም እውን።

lesson-zorg-soort-ziekenhuis = ክፋለይ (eigen risico)

lesson-zorg-soort-ziekenhuis-why = Eigen risico ድሕሪ ሕክምና ጥራይ ይኽፈል። ንኣብነት ድሕሪ ሓደ መዓልቲ ኣብ ሆስፒታል።

lesson-zorg-soort-toeslag = ኣበል (zorgtoeslag)

lesson-zorg-soort-toeslag-why = ኣበል ጥዕና (zorgtoeslag) ካብ በዓል-መዚ ግብሪ (Belastingdienst) ይመጽእ። ክፍሊት መድሕን (premie) ንምኽፋል ይሕግዝ።

lesson-zorg-soort-tandarts = 🦷 ሓኪም ስኒ

lesson-zorg-soort-tandarts-why = ናይ ሓኪም ስኒ ክፍሊት ሓድሓደ ግዜ ይመጽእ። ቅድሚ ሕክምና ሕተቱ፦ ክንደይ ይኸውን፣ መን ይኸፍል?

lesson-zorg-nog = 👩 Eigen risico ኣብ ዓመት ኣስታት { MONEY($risico) } እዩ። ሰላም ኣብዚ ዓመት { MONEY($betaald) } ከፊላ ኣላ። ገና ክንደይ ክመጽእ ይኽእል?

lesson-zorg-nog-why = { MONEY($risico) } ምስ ጎደለ { MONEY($betaald) }፦ { MONEY($result) }። እዚ ኣብዚ ዓመት ገና ክመጽእ ይኽእል። ድሕሪኡ መድሕን ይኸፍል።

lesson-zorg-vergeten = ✉️ ሰላም ክልተ ወርሒ ክፍሊት መድሕን (premie) ረሲዓ። ካብ መድሕን ደብዳቤ ይመጽእ። እንታይ ትገብር?

lesson-zorg-vergeten-wacht = ክሳብ ገንዘብ ምጽባይ

lesson-zorg-vergeten-wacht-why = ምጽባይ ቀሊል ይመስል። ግን ካልኦት ደብዳቤታት ይመጹ። ድሕሪ ሽዱሽተ ወርሒ ክፍሊት መድሕን (premie) መብዛሕትኡ ግዜ ይውስኽ። ሕጂ ምድዋል ይሓስር።

lesson-zorg-vergeten-bel = ናብ መድሕን ምድዋል

lesson-zorg-vergeten-bel-why = ንሳ ትሓትት፦ ብኽፋል ክኸፍል ይከኣል ድዩ? እዚ ስምምዕ ብኽፋል ምኽፋል (<b>betalingsregeling</b>) ይበሃል። ምድዋል ከቢድ ድዩ? ተጸዋዒ-ሰብ ({ $contact }) ክሕግዙ ይኽእሉ።

lesson-zorg-vergeten-stop = መድሕን ምቁራጽ

lesson-zorg-vergeten-stop-why = እቲ መድሕን ግድን እዩ። ብዘይ መድሕን ሆስፒታል ኣዝዩ ክቡር እዩ። ብሓባር መደብ ምውጻእ ዝያዳ ይሕግዝ።

lesson-zorg-rekening = ✉️ ናይ eigen risico ናይ ክፍሊት ወረቐት ይመጽእ። ቅድም እንታይ ትገብሩ? ድሕሪኡኸ?

lesson-zorg-rekening-open = ደብዳቤ ምኽፋት

lesson-zorg-rekening-zorg = ምርኣይ፦ ኣየናይ ሕክምና?

lesson-zorg-rekening-geld = ምርኣይ፦ ገንዘብ ይኣክል?

lesson-zorg-rekening-vraag = ምኽፋል ወይ ብኽፋል

lesson-zorg-rekening-why = ኣየናይ ሕክምና ምዃኑ ምስ ፈለጥኩም፣ እቲ ክፍሊት ልክዕ ድዩ ትርእዩ። ብሓደ ግዜ ብዙሕ ድዩ? ቅድሚ መወዳእታ መዓልቲ ብኽፋል ክትከፍሉ ሕተቱ።

lesson-zorg-end = 👍 ነዚ ዘክሩ፦
    • ክፍሊት መድሕን (premie)፦ ወርሒ ወርሒ።
    • Eigen risico፦ ድሕሪ ሕክምና ጥራይ።
    • ብሓደ ግዜ ብዙሕ ድዩ? ቀልጢፍኩም ደውሉ፣ ብኽፋል ክትከፍሉ ድማ ሕተቱ።
