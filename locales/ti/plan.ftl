plan-title = 📋 <b>መደብኩም (PIP)</b>

plan-coming = 📋 <b>መደብኩም (PIP)</b> ገና ኣይተዳለወን።

plan-weeks-unknown = ⏳ እቲ መደብ መዓስ ይመጽእ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

plan-provisional = ✉️ ነቲ ናይ DUO ደብዳቤ (kennisgeving) ገና ኣይንፈልጦን። ስለዚ እታ መዓልቲ ክትድንጒ ትኽእል እያ።

plan-days = { $days ->
        [one] ገና { $days } መዓልቲ ኣሎ።
       *[other] ገና { $days } መዓልታት ኣሎ።
    }

plan-station-done = ✅ { $title }

plan-station-now = 📍 ሕጂ፦ <b>{ $title }</b>። ዝገብሮ፦ { $who }

plan-station-later = ▫️ ገና፦ { $title }። ዝገብሮ፦ { $who }

plan-next-acts = 👤 ሕጂ ተራ ናይ መን እዩ? <b>{ $who }</b>

plan-not-all-known = 💡 ዝተወድአ ስጉምቲ ኣሎ ድዩ? ሓድሓደ ግዜ ኣብዚ ደሓር ይረአ። ተጸዋዒ-ሰብኩም ({ $contact }) ብርግጽ ይፈልጡ።

plan-route-b1 = 🧭 መስመር ትምህርትኹም (leerroute)፦ <b>B1-route</b>።

plan-route-onderwijs = 🧭 መስመር ትምህርትኹም (leerroute)፦ <b>onderwijsroute</b>።

plan-route-z = 🧭 መስመር ትምህርትኹም (leerroute)፦ <b>Z-route</b>።

plan-route-geen = 🧭 መስመር ትምህርትኹም (leerroute) ኣብ መደብኩም (PIP) ተጻሒፉ ኣሎ።

plan-pvt = 🕊️ ብሓባር ምንባር (PVT)፦ እንተ ወሓደ { $hours } ሰዓት።

plan-beside = 🤝 ጎኒ ጎኒ እቲ ትምህርቲ ክትሰርሑ ወይ ወለንታዊ ስራሕ (vrijwilligerswerk) ክትገብሩ ትኽእሉ። ዝመረጽኩምዎ ኣብ መደብኩም ተጻሒፉ ኣሎ።

plan-talks = { $count ->
        [one] ☕ ኣብ ዓመት { $count } ዝርርብ ምዕባለ (voortgangsgesprek) ኣለኩም።
       *[other] ☕ ኣብ ዓመት { $count } ዝርርባት ምዕባለ (voortgangsgesprekken) ኣለኩም።
    }

plan-talks-in-plan = ☕ ክንደይ ዝርርባት ከም ዘለኩም ኣብ መደብኩም (PIP) ተጻሒፉ ኣሎ።

plan-disagree = ✋ <b>በቲ መደብ ኣይተሰማማዕኩምን ዲኹም?</b> ክትነግሩ ትኽእሉ ኢኹም።

plan-disagree-talk = መጀመርታ ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ተዘራረቡ። እቲ መደብ ምናልባት ክቕየር ይኽእል።

plan-disagree-letter = ተቓውሞ (<b>bezwaar</b>) ከተቕርቡ እውን ትኽእሉ ኢኹም። ብኸመይ፣ ኣብቲ ናይ መደብኩም ደብዳቤ (beschikking) ተጻሒፉ ኣሎ። ክሳብ መዓስ እውን ኣብኡ ኣሎ። ስለዚ ነዊሕ ኣይትጸበዩ።

plan-disagree-help = ከቢድ ድዩ? ሓገዝ ሕተቱ። ደብዳቤኹም ሒዝኩም ንዑ።

plan-cannot = 💛 <b>ሕጂ ኣይከኣልን ድዩ?</b> እዚ ንኹሉ ሰብ ከጋጥም ይኽእል እዩ።

plan-cannot-tell = ሕማም ኣሎ ድዩ? ቆልዓ ክትወልዱ ዲኹም? ንሓደ ሰብ ትከናኸኑ ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ቀልጢፍኩም ንገሩ። ሽዑ እንታይ ከም ዝከኣል ብሓባር ትርእዩ።

plan-cannot-exists = ሓድሓደ ግዜ እቲ መደብ ክቕየር ይኽእል። ሓድሓደ ግዜ ተወሳኺ ግዜ ይወሃብ፦ ምንዋሕ ግዜ (<b>verlenging</b>)። ሓድሓደ ግዜ ግዴታ ኣይከውንን (<b>ontheffing</b>)። ምሕታት ኩሉ ግዜ ይፍቀድ።

plan-picture-title = መደበይ (PIP)

plan-picture-ends = ክሳብ { DATE($day) }

plan-picture-route = መስመር ትምህርቲ

plan-picture-route-b1 = መስመር B1

plan-picture-route-onderwijs = መስመር ትምህርቲ (MBO/HBO)

plan-picture-route-z = መስመር Z

plan-picture-route-geen = ኣብ PIP ተጻሒፉ ኣሎ

plan-picture-lessons = ትምህርቲ

plan-picture-participation = ተሳትፎ

plan-picture-map = ስራሕ ምድላይ (MAP)

plan-picture-pvt = ብሓባር ምንባር (PVT)

plan-picture-beside = ጎኒ ትምህርቲ

plan-picture-beside-note = ስራሕ ወይ ወለንታዊ ስራሕ

plan-picture-talks = ዝርርባት

plan-picture-talks-count = { $count ->
        [one] ኣብ ዓመት { $count }
       *[other] ኣብ ዓመት { $count }
    }

plan-picture-in-plan = ኣብ PIP ተጻሒፉ ኣሎ

plan-picture-money = ሓገዝ ቀወምቲ ወጻኢታት

plan-picture-until = ክሳብ { DATE($day) }

plan-picture-of = { $hours } ካብ { $goal } ሰዓት

plan-picture-at-least = እንተ ወሓደ { $hours } ሰዓት

button-plan = 📋 መደበይ (PIP)

button-what-is-pip = ❓ PIP እንታይ እዩ?

button-plan-disagree = ✋ ኣይተሰማማዕኩን

button-plan-cannot = 💛 ኣይከኣለንን

button-hours = ⏱️ ሰዓታተይ

hours-title = ⏱️ <b>ሰዓታተይ</b>

hours-so-far-lessons = 📚 ትምህርቲ፦ { $hours } ካብ { $goal } ሰዓት።

hours-so-far-participation = 🤝 ተሳትፎ፣ ንኣብነት ወለንታዊ ስራሕ (vrijwilligerswerk)፦ { $hours } ካብ { $goal } ሰዓት። MAP እውን ይቑጸር።

hours-so-far-map = 🛠️ ስራሕ ምድላይ (MAP)፦ { $hours } ካብ { $goal } ሰዓት።

hours-which = ሰዓታት ጌርኩም ዲኹም? ዓይነቱ ምረጹ።

hours-lessons = 📚 <b>ትምህርቲ</b>

hours-participation = 🤝 <b>ተሳትፎ፣ ንኣብነት ወለንታዊ ስራሕ (vrijwilligerswerk)</b>

hours-map = 🛠️ <b>ስራሕ ምድላይ (MAP)</b>

hours-how-many = ኣብታ መዓልቲ ክንደይ ሰዓት ጌርኩም?

hours-type-number = ካልእ ቁጽሪ? ጽሓፍዎ። ንኣብነት፦ <b>2,5</b>

hours-what-lessons = 📚 ትምህርቲ፦ <b>{ $hours } ሰዓት</b>

hours-what-participation = 🤝 ተሳትፎ፣ ንኣብነት ወለንታዊ ስራሕ (vrijwilligerswerk)፦ <b>{ $hours } ሰዓት</b>

hours-what-map = 🛠️ ስራሕ ምድላይ (MAP)፦ <b>{ $hours } ሰዓት</b>

hours-which-day = ኣየናይ መዓልቲ ነይሩ?

hours-type-day = ካልእ መዓልቲ? መዓልትን ወርሕን ጽሓፉ። ንኣብነት፦ <b>{ $example }</b>

hours-on-day = 📅 { DAY($day) }

hours-again = 💡 እዚ ቅድሚ ሕጂ ነጊርኩምዎ ኢኹም። ካልኣይ ግዜ ድዩ?

hours-sure = እዚ ቅኑዕ ድዩ? ሽዑ ይቑጸር።

hours-done = ✅ ጽቡቕ ጌርኩም! ተጻሒፉ ኣሎ።

hours-undo = እዚ ይደምሰስ ዶ?

hours-heard = ⏱️ ሰዓታት ትነግሩ ኣለኹም ዲኹም? ከምዚ ተረዲኡኒ፦

lead-hours-number = እዚ ቁጽሪ ኣይተነበበን። ካብ 0,5 ክሳብ 12 ቁጽሪ ጽሓፉ።

lead-hours-day = እዛ መዓልቲ ኣይትከኣልን። ድሕሪ መጀመርታ መደብኩም ዘላ መዓልቲ ጽሓፉ። ንኣብነት፦ <b>{ $example }</b>

button-hours-lessons = 📚 ትምህርቲ

button-hours-participation = 🤝 ተሳትፎ

button-hours-map = 🛠️ ስራሕ ምድላይ

button-hours-undo = ↩️ ናይ መወዳእታ ምድምሳስ

button-hours-today = ☀️ ሎሚ

button-hours-yesterday = ⏪ ትማሊ

button-hours-right = ✅ እወ፣ ቅኑዕ እዩ

button-hours-wrong = ✖️ ኣይኮነን

button-hours-more = ➕ ተወሳኺ ሰዓታት

button-hours-undo-yes = 🗑️ እወ፣ ይደምሰስ

button-hours-keep = ✖️ ኣይፋል፣ ይጽናሕ

button-hours-heard = ✅ እወ፣ ይቐጽል

button-hours-question = ✉️ ኣይፋል፣ ሕቶ እዩ
