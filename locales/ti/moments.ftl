news-lead = 🔔 <b>ሓድሽ ሓበሬታ ብዛዕባ inburgering</b>

news-begins = 📍 ሕጂ ይጅምር፦ <b>{ $title }</b>

news-pip-who = ነቲ መደብ ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ብሓባር ትገብርዎ። ምምሕዳር ከተማ (gemeente) ድማ ብግዜኡ የዳልዎ።

news-pip-missing = 💡 ክሳብ ሕጂ ዝርርብ ወይ ፈተና ኣይነበረን ድዩ? መዓስ ምዃኑ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

news-ontzorgen = 💶 ሓገዝ ቀወምቲ ወጻኢታት (vaste lasten) ክሳብ { DAY($day) } ይቕጽል። ድሕሪኡ ኩሉ ባዕልኹም ትኸፍሉ።

news-ontzorgen-ask = 💡 ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ፦ ድሕሪኡ ባዕለይ እንታይ እኸፍል፣ ብኸመይከ?

news-ontzorgen-longer = ገና ከቢድ ድዩ? ኣቐዲምኩም ንገሩ። ሓድሓደ ግዜ ምምሕዳር ከተማ (gemeente) ዝያዳ ግዜ ይሕግዝ።

news-termijn = 🎓 ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም ክሳብ { DAY($day) } እዩ።

news-termijn-cannot = ክሳብ ሽዑ ምናልባት ኣይትውድኡን ዲኹም? ሕጂ ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ተዘራረቡ።

news-adult = 🎂 ዕለት { DAY($day) } ዓቕመ ኣዳም/ሄዋን ትበጽሑ። ሽዑ እንታይ ከም ዝቕየር ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

news-ask = ሕቶ ኣለኩም ዶ? ናባይ ጽሓፉ፣ ወይ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

news-locked = 🔔 ብዛዕባ inburgering ሓድሽ ሓበሬታ ኣሎ። ነቲ መጠወቒ ጠውቑ፣ ካብኡ ኮድኩም ጽሓፉ።

news-gone = እዚ ድሕሪ ሕጂ የለን። ኣብ ታሕቲ እትደልይዎ ምረጹ።

news-date-set = 📅 ዕለት ናይ <b>{ $what }</b>፦ { DAY($new) }።

news-date-moved = 📅 ዕለት ናይ <b>{ $what }</b> ተቐይሩ ኣሎ። ቅድሚ ሕጂ፦ { DATE($old) }። ሕጂ፦ { DAY($new) }።

news-date-gone = 📅 ዕለት ናይ <b>{ $what }</b> ({ DATE($old) }) ድሕሪ ሕጂ ኣይሰርሕን እዩ። ተጸዋዒ-ሰብኩም ({ $contact }) ዝያዳ ይነግሩኹም።

news-name-koppeling = ምምዳብ ናብ ምምሕዳር ከተማ (koppeling)

news-name-huisvesting = ገዛ (huisvesting)

news-name-brp = ምዝገባ ኣብ ዝርዝር ነበርቲ (BRP)

news-name-kennisgeving = ደብዳቤ DUO (kennisgeving)

news-name-pip = መደብኩም (PIP)

news-name-bijstand = መጀመርታ ናይ ረብሓ (bijstand)

news-route-set = 🛤️ መስመር ትምህርትኹም (leerroute)፦ <b>{ $new }</b>።

news-route-moved = 🛤️ መስመር ትምህርትኹም (leerroute) ተቐይሩ ኣሎ። ቅድሚ ሕጂ፦ { $old }። ሕጂ፦ <b>{ $new }</b>።

news-route-gone = 🛤️ መስመር ትምህርትኹም (leerroute)፦ { $old }። ድሕሪ ሕጂ ኣይሰርሕን እዩ። ተጸዋዒ-ሰብኩም ({ $contact }) ዝያዳ ይነግሩኹም።

news-talks-set = { $new ->
        [one] ☕ ኣብ መደብኩም (PIP)፦ ኣብ ዓመት <b>{ $new }</b> ዝርርብ ምዕባለ (voortgangsgesprek) ኣለኩም።
       *[other] ☕ ኣብ መደብኩም (PIP)፦ ኣብ ዓመት <b>{ $new }</b> ዝርርባት ምዕባለ (voortgangsgesprekken) ኣለኩም።
    }

news-talks-moved = ☕ ብዝሒ ናይ ዓመት ዝርርባት ምዕባለ (voortgangsgesprekken) ተቐይሩ ኣሎ። ቅድሚ ሕጂ፦ { $old }። ሕጂ፦ <b>{ $new }</b>።

news-talks-gone = ☕ ብዝሒ ናይ ዓመት ዝርርባት ምዕባለ (voortgangsgesprekken) ({ $old }) ድሕሪ ሕጂ ኣይሰርሕን እዩ። ተጸዋዒ-ሰብኩም ({ $contact }) ዝያዳ ይነግሩኹም።

news-route-b1 = መስመር B1 (B1-route)

news-route-onderwijs = መስመር ትምህርቲ (onderwijsroute)

news-route-z = መስመር Z (Z-route)

news-on = 🔔 <b>መልእኽትታት</b>
    ብዛዕባ inburgering ሓድሽ ሓበሬታ እልእከልኩም። ንኣብነት ስጉምቲ ክጅምር ከሎ።

news-always = ብለይቲ ሓድሽ ሓበሬታ ኣይልእኽን እየ።

news-off = 🔕 ሕራይ። ሓድሽ ሓበሬታ ኣይልእከልኩምን እየ። እንተ ጽሒፍኩምለይ ግን ኩሉ ግዜ ክምልስ እየ።

news-off-again = ደሓር ሓድሽ ሓበሬታ ክመጸኩም ትደልዩ ዲኹም? ነቲ መጠወቒ ጠውቑ። ኣብ ⚙️ ምስትኽኻል፣ 🔔 መልእኽትታት እውን ኣሎ።

button-news = 🔔 መልእኽትታት

button-news-on = 🔔 ሓበሬታ ደጊሙ

button-news-off = 🔕 ሓበሬታ ምቁራጽ

button-news-quiet = 🔕 ኣይለኣኽ
