lesson-schulden = ዕዳታት (schulden)

lesson-schulden-goal = ድሕሪ እዚ ትፈልጡ፦ ኣብ ናይ መጀመርታ ደብዳቤ እንታይ እገብር፣ መን ድማ ይሕግዘኒ?

lesson-schulden-wat = 🤝 ዕዳ (<b>schuld</b>) ገና ክትከፍልዎ ዘለኩም ገንዘብ እዩ። ብዙሓት ሰባት ዕዳ ኣለዎም። ኣቐዲምኩም ሓገዝ እንተ ሓቲትኩም፣ እቲ ዕዳ ንእሽቶ ይኸውን።

lesson-schulden-wat-example = 👩 ሳሚራ ካብ ሆምስ እያ። ዓራት ዓዲጋ፣ ደሓር ክትከፍል። ሽዑ ተሌፎና ይበላሾ። ሓድሽ ትዕድግ፣ ናይ ዓራት ግን ገና ኣይተኸፍለን። ዕዳ መብዛሕትኡ ግዜ ከምዚ ይጅምር፦ ልሙድ እዩ።

lesson-schulden-weg = ✉️ ክፍሊት ኣብ ግዜኡ እንተ ዘይተኸፊሉ፣ ደብዳቤታት በብሓደ ይመጹ፦

lesson-schulden-weg-een = 1️⃣ መዘኻኸሪ (<b>herinnering</b>)፦ ምኽፋል ረሲዕኩም። እዚ መብዛሕትኡ ግዜ ዋጋ የብሉን።

lesson-schulden-weg-twee = 2️⃣ መጠንቀቕታ ክፍሊት (<b>aanmaning</b>)፦ ዓሰርተ ኣርባዕተ መዓልቲ ተሪፉኩም።

lesson-schulden-weg-drie = 3️⃣ ምእካብ ዕዳ (<b>incasso</b>)፦ ተወሳኺ ወጻኢ ይመጽእ። ኣብ ንእሽቶ ክፍሊት ኣስታት { MONEY($minimum) }።

lesson-schulden-weg-vier = 4️⃣ ኣፈጻሚ ቤት ፍርዲ (<b>deurwaarder</b>)፦ ምስ ደብዳቤ ናብ ማዕጾ ይመጹ። ሽዑ እውን ምዝርራብ ይከኣል።

lesson-schulden-welke = ✉️ ነዚ ደብዳቤ ርኣዩ። ኣብ ውሽጢ 14 መዓልቲ ክፈሉ ይብል። ድሕሪኡ ተወሳኺ ወጻኢ ይመጽእ። እዚ ኣየናይ ደብዳቤ እዩ?

lesson-schulden-welke-herinnering = መዘኻኸሪ (herinnering)

lesson-schulden-welke-herinnering-why = መዘኻኸሪ (herinnering) ቅድም ይመጽእ፣ ልስሉስ ድማ እዩ። ኣብዚ 14 መዓልቲ፣ ድሕሪኡ ወጻኢ ይብል። ስለዚ መጠንቀቕታ ክፍሊት (aanmaning) እዩ።

lesson-schulden-welke-aanmaning = aanmaning (መጠንቀቕታ)

lesson-schulden-welke-aanmaning-why = 14 መዓልቲ ምልክት እዩ። ሕጂ ምኽፋል ወይ ምድዋል ብዘይ ተወሳኺ ወጻኢ የትርፎ።

lesson-schulden-welke-vonnis = ደብዳቤ ካብ ፈራዲ

lesson-schulden-welke-vonnis-why = እቲ ደብዳቤ ተሪር ስለ ዝኾነ ከምኡ ይመስል። ግን ፈራዲ ድሕሪ ብዙሕ ግዜ እዩ። እዚ መጠንቀቕታ ክፍሊት (aanmaning) እዩ።

lesson-schulden-stappen = 📬 ኣየናይ ደብዳቤ ቅድም ይመጽእ? ድሕሪኡኸ?

lesson-schulden-stappen-herinnering = መዘኻኸሪ (herinnering)

lesson-schulden-stappen-aanmaning = aanmaning (መጠንቀቕታ)

lesson-schulden-stappen-incasso = ምእካብ (incasso)

lesson-schulden-stappen-deurwaarder = ኣፈጻሚ (deurwaarder)

lesson-schulden-stappen-why = ነፍስወከፍ ስጉምቲ ነቲ ክፍሊት የዕብዮ። ኣብ ነፍስወከፍ ስጉምቲ ምድዋል ይከኣል። ኣብ ናይ መጀመርታ ይቐልል።

lesson-schulden-kosten = 👩 ናይ ዓራት { MONEY($rekening) } ተሪፉ። ድሕሪ መጠንቀቕታ ክፍሊት (aanmaning) ኣስታት { MONEY($minimum) } ይውሰኽ። ብሓባር ክንደይ ይኸውን?

lesson-schulden-kosten-why = { MONEY($rekening) } ምስ ተወሰኸ { MONEY($minimum) }፦ { MONEY($result) }። ስለዚ ኣብ ግዜኡ ሓደ ግዜ ምድዋል ብዙሕ ገንዘብ የድሕን።

lesson-schulden-eerste = ✉️ ንሳሚራ ናይ መጀመርታ መዘኻኸሪ (herinnering) ይመጽኣ። ሕጂ ገንዘብ የብላን። ዝበለጸ ዝሕግዝ እንታይ እዩ?

lesson-schulden-eerste-wacht = ገንዘብ ምጽባይ

lesson-schulden-eerste-wacht-why = ምጽባይ ቀሊል ይመስል። ግን እታ ድኳን ዝፈልጦ የብላን፣ ዝቕጽል ደብዳቤ ትሰድድ። ሕጂ ሓጺር ሕቶ ይኣክል።

lesson-schulden-eerste-bel = ብኽፋል ምሕታት

lesson-schulden-eerste-bel-why = ከምዚ እታ ድኳን ክትከፍል ከም እትደሊ ትፈልጥ። መብዛሕትኡ ግዜ ብኽፋል ይከኣል። እዚ ስምምዕ ብኽፋል ምኽፋል (<b>betalingsregeling</b>) ይበሃል። ብጽሑፍ ክኸውን ሕተቱ።

lesson-schulden-eerste-leen = ካብ ካልእ ምልቃሕ

lesson-schulden-eerste-leen-why = ሽዑ እዚ ክፍሊት ይውዳእ። ግን ሓድሽ ዕዳ (schuld) ኣሎ፣ ሓድሓደ ግዜ ምስ ዝያዳ ወጻኢ። ብኽፋል ምሕታት መብዛሕትኡ ግዜ ይሓስር።

lesson-schulden-deel = 👩 ካልእ ክፍሊት { MONEY($rekening) } እዩ። ሳሚራ ኣብ ኣርባዕተ ክፋል ክትከፍል ትኽእል። ሓደ ክፋል ክንደይ እዩ?

lesson-schulden-deel-why = { MONEY($rekening) } ንኣርባዕተ ምስ ተመቕለ፦ { MONEY($result) }። ብሓቂ ክትከፍልዎ ንእትኽእሉ ክፋል ጥራይ እወ በሉ።

lesson-schulden-haast = ⚖️ ገንዘብ ንኩሉ ኣይኣክልን። ቅድም እንታይ ትኸፍሉ?

lesson-schulden-haast-eerst = 1️⃣ ቅድም

lesson-schulden-haast-later = ⏳ ደሓር

lesson-schulden-haast-huur = 🏠 ክራይ ገዛ (huur)

lesson-schulden-haast-huur-why = ብክራይ ገዛ (huur) ገዛኹም ትሕዙ። ቅድሚ ኩሉ ይመጽእ።

lesson-schulden-haast-stroom = 💡 ጋዝን ኤለክትሪክን

lesson-schulden-haast-stroom-why = ብርሃንን ሙቐትን መዓልታዊ የድልዩኹም።

lesson-schulden-haast-zorg = 🩺 መድሕን ጥዕና

lesson-schulden-haast-zorg-why = ከምዚ ናብ ሓኪምን ሆስፒታልን ክትከዱ ትኽእሉ።

lesson-schulden-haast-schoenen = 👟 ጽቡቕ ሓድሽ ጫማ

lesson-schulden-haast-schoenen-why = ጽቡቕ ጫማ እቲ ካልእ ክሳብ ዝኽፈል ክጽበ ይኽእል።

lesson-schulden-familie = 👪 ሓድሓደ ግዜ ናይ ጉዕዞ ዕዳ (schuld) ኣሎ። ወይ ርሑቕ ዘላ ስድራ ገንዘብ ትሓትት። እዚ ከቢድ እዩ፣ ስለ እተፍቅርዎም። ብዛዕባ እዚ ሓገዝ ክትሓቱ ትኽእሉ።

lesson-schulden-familie-example = 👨 ሓው ተስፋይ ካብ ኣስመራ ይድውል። ንኣዲኦም ገንዘብ ይሓትት። ተስፋይ ገንዘብ መነባብሮ (leefgeld) ጥራይ ኣለዎ። ንሓዉ ክሕግዝ፣ ገዛኡ ድማ ክሕዝ ይደሊ።

lesson-schulden-sturen = 👨 ተስፋይ እንታይ ክገብር ይኽእል?

lesson-schulden-sturen-alles = ኩሉ ምስዳድ

lesson-schulden-sturen-alles-why = ምሃብ ይፈቱ። ግን ሽዑ ንመግብን ንክፍሊታትን ገንዘብ የለን። ምስ ዕዳ (schuld) ደሓር ብዙሕ ክሕግዝ ኣይክእልን።

lesson-schulden-sturen-beetje = ቅድም ገዛ፣ ሽዑ ቁሩብ

lesson-schulden-sturen-beetje-why = ቅድም ንገዛን ንመግብን ይኸፍል። ሽዑ ብሓቂ ክንደይ ክሰድድ ከም ዝኽእል ይርኢ። ከምዚ ንነዊሕ ክሕግዝ ይኽእል።

lesson-schulden-sturen-praat = ናይ ኣብዚ ኩነታት ምንጋር

lesson-schulden-sturen-praat-why = ኣብዚ ኩሉ ክንደይ ከም ዝኸፍል የርኢ። ስድራ መብዛሕትኡ ግዜ ነዚ ኣይፈልጡን። ከምዚ ይረዳድኡ።

lesson-schulden-hulp = 📞 በይንኹም ከቢድ ድዩ? ኩሉ ደብዳቤታትኩም ናብ ተጸዋዒ-ሰብኩም ({ $contact }) ውሰዱ። ዘይተኸፍተ እውን። ሕተቱ፦ ኣብ { $municipality } ብዛዕባ ዕዳታት (schulden) መን ይሕግዝ?

lesson-schulden-end = 👍 ነዚ ዘክሩ፦
    • ነፍስወከፍ ደብዳቤ ክፈቱ።
    • ኣብ ናይ መጀመርታ ደብዳቤ ደውሉ።
    • ቅድም ገዛ፣ መብራህትን ጥዕናን።
    • ሓገዝ ሕተቱ፣ ሎሚ ይሓይሽ።
