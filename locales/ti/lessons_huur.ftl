lesson-huur = ክራይ ገዛ (huur)

lesson-huur-goal = ድሕሪ እዚ ትፈልጡ፦ ንምንታይ እኸፍል፣ መን ድማ ይሕግዘኒ?

lesson-huur-huis = 🏠 ክራይ ገዛ (huur) ንገዛኹም እዩ። ወርሒ ወርሒ ትኸፍሉ። ኣብ ውዕል ክራይ ገዛ (huurcontract) ኣበየናይ መዓልቲ ከም ዝኽፈል ኣሎ። ክራይ ቅድሚ ኩሉ እዩ፦ ከምዚ ገዛኹም ትሕዙ።

lesson-huur-huis-paid = 🏛️ ሕጂ ክራይ ገዛኹም (huur) ምምሕዳር ከተማ (gemeente) ድዩ ዝኸፍሎ? ብርግጽ እንተ ዘይፈሊጥኩም ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-huur-delen = 🧾 ኣብ ክራይ ገዛ (huur) ሓድሓደ ግዜ ክልተ ክፋላት ኣሎ።
    • መሰረታዊ ክራይ (<b>kale huur</b>)፦ እቲ ገዛ ጥራይ።
    • ናይ ኣገልግሎት ወጻኢ (<b>servicekosten</b>)፦ ምስ ጎረባብቲ ብሓባር ዝኽፈል።

lesson-huur-delen-example = 👩 ሳሚራ ካብ ሆምስ እያ። መደያይቦን መእተዊን ኣብ ዘለዎ ህንጻ ትነብር። ሓደ ሰብ የጽርዮ። መብራህቲ እውን ኣሎ። ንዕኡ ነፍስወከፍ ጎረቤት ይኸፍል።

lesson-huur-samen = 👩 ናይ ሳሚራ መሰረታዊ ክራይ (kale huur) { MONEY($kaal) } እዩ። ናይ ኣገልግሎት ወጻኢ (servicekosten) { MONEY($dienst) } እዩ። ወርሒ ወርሒ ብሓባር ክንደይ ትኸፍል?

lesson-huur-samen-why = { MONEY($kaal) } ምስ ተወሰኸ { MONEY($dienst) }፦ { MONEY($result) }። እዚ ወርሒ ወርሒ ናብ ኣካራዪ (verhuurder) ይኸይድ።

lesson-huur-toeslag = 💶 ኣታዊኹም ትሑት ድዩ? ሽዑ ኣበል ክራይ ገዛ (<b>huurtoeslag</b>) ሓድሓደ ግዜ ይሕግዝ። ክራይኩም ክሳብ ኣስታት { MONEY($grens) } ኣብ ወርሒ ይቑጸር።

lesson-huur-toeslag-dienst = ናይ ኣገልግሎት ወጻኢ (servicekosten) ኣይቁጸርን።

lesson-huur-toeslag-vraag = ክራይ ገዛኹም ልዕሊኡ ክኸውን ይኽእል። ኣበል (toeslag) ይግብኣኩም ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lesson-huur-sparen = 🌱 ገንዘብ ምውህላል (sparen) ይፍቀድ። ግን ንኣበል ክራይ ገዛ (huurtoeslag) ደረት ኣሎ።
    • በይንኹም፦ ኣስታት { MONEY($alleen) }።
    • ምስ መጻምዲ፦ ብሓባር ኣስታት { MONEY($samen) }።

lesson-huur-wie = 📞 ሳሚራ ነዚ ንመን ትነግር?

lesson-huur-wie-verhuurder = 🏠 ኣካራዪ (verhuurder)

lesson-huur-wie-toeslagen = 💶 በዓል-መዚ ግብሪ

lesson-huur-wie-kraan = 🚰 ቡምባ ማይ ተበላሽዩ

lesson-huur-wie-kraan-why = ቡምባ ማይ ናይ ገዛ እዩ። ንኣካራዪ (verhuurder) ሕተቱ፦ መን ይጽግኖ?

lesson-huur-wie-loon = 👷 ሕጂ ደሞዝ ኣለኒ

lesson-huur-wie-loon-why = ኣታዊ እንተ ወሲኹ፣ ኣበል (toeslag) ይውሕድ። ኣብ ውሽጢ ኣርባዕተ ሰሙን ሓብሩ። ሽዑ ደሓር ውሑድ ገንዘብ ትመልስ።

lesson-huur-wie-broer = 👨 ሓወይ ምሳይ ይነብር

lesson-huur-wie-broer-why = ምሳኹም ዝነብር ሰብ ሓድሓደ ግዜ ንኣበል (toeslag) ይቑጸር። ኣብ ውሽጢ ኣርባዕተ ሰሙን ሓብሩ። ንተጸዋዒ-ሰብኩም ({ $contact }) እውን ንገሩ።

lesson-huur-wie-laat = ⏳ ክራይ ገዛ ክድንጉ እዩ

lesson-huur-wie-laat-why = ኣካራዪ (verhuurder) ንክራይ ይጽበ። ኣብ ግዜኡ ደውሉ፣ ኣበየናይ መዓልቲ ከም እትኸፍሉ ድማ ንገሩ።

lesson-huur-broer = 👨 ሓው ሳሚራ ምስኣ ክነብር ይደሊ። ንሳ ኣበል ክራይ ገዛ (huurtoeslag) ትወስድ። ቅድም እንታይ ትገብር?

lesson-huur-broer-niets = ይመጽእ፣ ኣይነግርን

lesson-huur-broer-niets-why = ምሕጋዝ ጽቡቕ እዩ። ግን ደሓር ገንዘብ ምለሱ ዝብል ደብዳቤ ክመጽእ ይኽእል። ቅድም ምሕታት ይሓይሽ።

lesson-huur-broer-vraag = እንታይ ይቕየር ምሕታት

lesson-huur-broer-vraag-why = ንተጸዋዒ-ሰብ ({ $contact }) ትሓትት። ሽዑ ክራይ ገዛ (huur)፣ ኣበል (toeslag)ን bijstandን እንታይ ከም ዝኾኑ ትፈልጥ። ድሕሪኡ ባዕላ ትመርጽ።

lesson-huur-broer-nee = ብኡንብኡ ኣይፋል ምባል

lesson-huur-broer-nee-why = ኣይፋል ምባል ይከኣል። ግን ምናልባት ብሓባር ምንባር ይከኣል። ምሕታት ጽቡቕ መልሲ ይህብ።

lesson-huur-tekort = 😟 ሳሚራ ኣብዚ ወርሒ ክራይ ገዛ (huur) ክትከፍል ኣይትኽእልን። ዝበለጸ ዝሕግዝ እንታይ እዩ?

lesson-huur-tekort-wacht = ዝመጽእ ወርሒ ዕጽፊ

lesson-huur-tekort-wacht-why = ዕጽፊ ምኽፋል ከቢድ እዩ። ኣካራዪ (verhuurder) ድማ ዝፈልጦ የብሉን። ቅድም ምድዋል ይሓይሽ።

lesson-huur-tekort-bel = ሕጂ ምድዋል

lesson-huur-tekort-bel-why = ናብ ኣካራዪ (verhuurder)ን ናብ ተጸዋዒ-ሰብን ({ $contact }) ትድውል። ብሓባር መብዛሕትኡ ግዜ መደብ ይረኽቡ። ቀልጢፉ ምስ ዝግበር ይቐልል።

lesson-huur-tekort-half = ፍርቂ ምኽፋል

lesson-huur-tekort-half-why = ፍርቂ ካብ ምንም ይሓይሽ። ግን ብዘይ ምድዋል ደብዳቤ ይመጽእ። ደውሉ፣ እቲ ዝተረፈ መዓስ ከም ዝመጽእ ድማ ተሰማምዑ።

lesson-huur-brief = ✉️ ደብዳቤ ይመጽእ፦ ክራይ ገዛ (huur) ክውስኽ እዩ። ቅድም እንታይ ትገብሩ? ድሕሪኡኸ?

lesson-huur-brief-lees = ምርኣይ፦ ክንደይ ኮነ?

lesson-huur-brief-dag = ምርኣይ፦ ካብ መዓስ?

lesson-huur-brief-bank = ኣብ ባንክ ምቕያር

lesson-huur-brief-toeslag = ኣበል ክራይ ገዛ ምሕባር

lesson-huur-brief-why = ቅድም መጠንን መዓልትን ትፈልጡ። ሽዑ ኣብ ግዜኡ እኹል ትኸፍሉ። ድሕሪኡ ንኣበል (toeslag) ትሕብሩ።

lesson-huur-end = 👍 ነዚ ዘክሩ፦
    • ክራይ ገዛ (huur) ቅድሚ ኩሉ እዩ።
    • ዝተቐየረ ነገር ኣሎ ድዩ? ኣብ ውሽጢ ኣርባዕተ ሰሙን ሓብሩ።
    • ምኽፋል ከቢድ ድዩ? ብኡንብኡ ደውሉ።
