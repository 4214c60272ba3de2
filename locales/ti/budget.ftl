button-money = 💰 ገንዘበይ

money-title = 💰 <b>ገንዘበይ</b>
    እዚ ናትኩም እዩ። እንታይ ከም እትጽሕፉ ባዕልኹም ትመርጹ።

button-budget = 📒 ባጀተይ

button-goals = 🌱 ምውህላል

budget-ask = 📒 <b>ባጀተይ</b>
    ዝኣቱን ዝወጽእን ገንዘብ ትጽሕፉ። ንሕና ነቐምጦን ንሓስበልኩምን። ንምንታይ ከም እትውህልሉ እውን ነቐምጥ።

budget-ask-who = 👁️ ንስኹም ጥራይ ትርእይዎ። ተጸዋዒ-ሰብኩም ({ $contact }) ዝርእይዎ እንተ ደሊኹም ጥራይ እዩ። ንናይ ማሕበራዊ ሓገዝ ረብሓ (uitkering) ኣይቁጸርን።

budget-ask-telegram = ✈️ መልእኽትታትኩም ብ Telegram ይሓልፍ። ቁጽሪ ሕሳብን BSNን ኣይትጽሓፉ።

budget-ask-away = 🗑️ ኩሉ ግዜ ንኹሉ ከተጥፍእዎ ትኽእሉ።

budget-ask-sure = ናይ ገዛእ ርእስኹም ባጀት ትደልዩ ዲኹም? ኣይፋል ምባል ይከኣል።

button-budget-agree = ✅ እወ፣ እደሊ

button-budget-not-now = ✖️ ሕጂ ኣይፋል

budget-title = 📒 <b>ባጀተይ</b>

budget-empty = ገና ዝተጻሕፈ የለን። ብዝኣቱ ገንዘብ ጀምሩ።

button-budget-income = ➕ ዝኣቱ ገንዘብ

button-budget-cost = ➖ ዝወጽእ ገንዘብ

button-budget-add = ➕ ገለ ምጽሓፍ

button-budget-list = 📋 ኩሉ ብዝርዝር

button-budget-picture = 📊 ብስእሊ

button-budget-more = ⋯ ዝያዳ

button-budget-weeks = 🗓️ ሰሙነይን ወርሐይን

button-budget-if = 🔮 እንተ … ከ?

button-budget-share = 👁️ ምርኣይ

button-budget-wipe = 🗑️ ንኹሉ ምጥፋእ

budget-is-shared = 👁️ ተጸዋዒ-ሰብኩም ({ $contact }) እውን ይርእይዎ፣ ንስኹም ስለ ዝደለኹም።

label-budget-entry = { $sign } { $name }

budget-line = { $sign } { $name }፦ { MONEY($amount) } { $per }

budget-line-day = { $sign } { $name }፦ { MONEY($amount) } { $per }፣ መዓልቲ { $number }

budget-line-next = { $sign } { $name }፦ { MONEY($amount) } { $per }፣ ዝቕጽል ግዜ { DAY($day) }

budget-per-month = ኣብ ወርሒ

budget-per-week = ኣብ ሰሙን

budget-per-four-weeks = ኣብ ኣርባዕተ ሰሙን

budget-per-quarter = ኣብ ሰለስተ ወርሒ

budget-per-year = ኣብ ዓመት

button-budget-per-month = 🗓️ ወርሒ ወርሒ

button-budget-per-week = 📅 ሰሙን ሰሙን

button-budget-per-four-weeks = 🌙 ኣብ ኣርባዕተ ሰሙን

button-budget-per-quarter = 🍂 ኣብ ሰለስተ ወርሒ

button-budget-per-year = 🎂 ዓመት ዓመት

budget-in = ➕ ዝኣቱ፦ { MONEY($amount) } ኣብ ወርሒ

budget-in-with = ➕ ዝኣቱ፦ { MONEY($amount) } ኣብ ወርሒ። ምስቲ ምምሕዳር ከተማ (gemeente) ዝኸፍሎ።

budget-paid = 🏛️ ምምሕዳር ከተማ (gemeente) ንዓኹም ይኸፍል፦ { MONEY($amount) }

budget-own = 🧾 ባዕልኹም ትኸፍሉ፦ { MONEY($amount) }

budget-asked = ❓ ነዚ መን ከም ዝኸፍሎ ኣይንፈልጥን፦ { MONEY($amount) }። ሕተቱ።

budget-left = 🟰 <b>ዝተርፍ፦ { MONEY($amount) } ኣብ ወርሒ። እዚ { MONEY($week) } ኣብ ሰሙን እዩ።</b>

budget-short = 🟰 <b>ዝጎድል፦ { MONEY($amount) } ኣብ ወርሒ። እዚ { MONEY($week) } ኣብ ሰሙን እዩ።</b>

budget-picture-title = ገንዘበይ ኣብ ሓደ ወርሒ

budget-picture-income = ዝኣቱ

budget-picture-paid = ምምሕዳር ከተማ ይኸፍል

budget-picture-own = ባዕለይ እኸፍል

budget-picture-left = ዝተርፍ

budget-picture-short = ዝጎድል

budget-picture-amount = { MONEY($amount) }

budget-picture-changed = { MONEY($amount) } (ሕጂ { MONEY($was) })

budget-picture-caption = 📊 ገንዘብኩም ኣብ ሓደ ወርሒ።

budget-list = 📋 ኩሉ ብዝርዝር። ንምቕያር ኣብ ሓደ መስመር ጠውቑ።

budget-one = ነዚ ምቕያር ዶ ምጥፋእ ይሓይሽ?

button-budget-change = ✏️ ካልእ መጠን

button-budget-when = 🗓️ ካልእ መዓልቲ

button-budget-gone = 🗑️ ምጥፋእ

budget-gone-sure = ነዚ ከነጥፍኦ ዶ?

button-budget-gone-yes = 🗑️ እወ፣ ምጥፋእ

button-budget-keep = ✖️ ኣይፋል፣ ይጽናሕ

budget-more = ብባጀትኩም እንታይ ትደልዩ?

budget-wipe = 🗑️ ንኹሉ ከነጥፍኦ ዶ? ዕላማታት ምውህላልኩም እውን ይጠፍእ። ሽዑ ዝኾነ ሰብ ምንም ኣይርእን።

budget-wiped = ባጀትኩም ጠፊኡ ኣሎ። ኩሉ ግዜ ሓድሽ ክትጅምሩ ትኽእሉ።

button-budget-wipe-yes = 🗑️ እወ፣ ኩሉ ይጥፋእ

budget-share = 👁️ <b>ባጀትኩም መን ክርእዮ ይኽእል?</b> ንስኹም ትመርጹ።

budget-share-on = ✅ { $who }፦ ሕጂ ባጀትኩም ይርእዩ።

budget-share-off = 🔒 { $who }፦ ምንም ኣይርእዩን።

budget-share-never = ምምሕዳር ከተማ (gemeente) ነቲ ባጀትኩም ንምቁጽጻር ፈጺሙ ኣይጥቀመሉን።

budget-share-what = 👁️ { $who } ሽዑ መስመራትኩምን መጠን ገንዘብን ዝተርፍን ይርእዩ። ዕላማታት ምውህላልኩም ኣይርእዩን።

budget-share-away = ኣብ ዝኾነ ግዜ ጠጠው ከተብሉ ትኽእሉ። ሽዑ ምንም ኣይርእዩን።

button-budget-share-yes = ✅ እወ፣ ይርአ

button-budget-share-no = ✖️ ኣይፋል፣ ኣይርአን

button-budget-share-consulent = 👁️ ንተጸዋዒ-ሰብ ምርኣይ

button-budget-share-coach = 👁️ ንኣሰልጣኒ ምርኣይ

button-budget-unshare-consulent = 🔒 ተጸዋዒ-ሰብ ኣይርአን

button-budget-unshare-coach = 🔒 ኣሰልጣኒ ኣይርአን

budget-who-consulent = ተጸዋዒ-ሰብ ({ $contact })

budget-who-coach = ኣሰልጣኒ ጉጅለ ({ $name })

budget-full = ባጀትኩም መሊኡ ኣሎ። ቅድም ሓደ መስመር ኣጥፍኡ።

budget-add = ዝኣቱ ገንዘብ ድዩ፣ ወይስ ዝወጽእ?

budget-what-income = ➕ እንታይ ይኣቱ?

budget-what-cost = ➖ ናበይ ይወጽእ?

budget-own-words = ሓደ መጠወቒ ምረጹ። ወይ ብገዛእ ቃላትኩም ጽሓፉ።

budget-what-leefgeld = ገንዘብ መነባብሮ (leefgeld)

budget-what-bijstand = ምሉእ ሓገዝ (bijstand)

budget-what-loon = ደሞዝ ስራሕ

budget-what-zorgtoeslag = ኣበል ጥዕና (zorgtoeslag)

budget-what-huurtoeslag = ኣበል ክራይ (huurtoeslag)

budget-what-kindgebonden = ኣበል ቆልዑ (kindgebonden)

budget-what-kinderbijslag = ኣበል ቆልዑ (kinderbijslag)

budget-what-huur = ክራይ ገዛ (huur)

budget-what-energie = ጋዝን ኤለክትሪክን

budget-what-zorg = መድሕን ጥዕና

budget-what-water = ማይ

budget-what-telefoon = ተሌፎንን ኢንተርነትን

budget-what-vervoer = ኣውቶቡስን ባቡርን

budget-named = { $sign } <b>{ $name }</b>

budget-amount-income = ኣብ ነፍስወከፍ ግዜ ክንደይ ትረኽቡ?

budget-amount-cost = ኣብ ነፍስወከፍ ግዜ ክንደይ እዩ?

budget-type-amount = ✏️ መጠን ገንዘብ ጽሓፉ። ንኣብነት፦ 12,50

budget-change = ሓድሽ መጠን ገንዘብ ክንደይ እዩ?

budget-how-much = { $sign } <b>{ $name }</b>፦ { MONEY($amount) }

budget-how-often-income = ክንደይ ግዜ ትረኽብዎ?

budget-how-often-cost = ክንደይ ግዜ ይኽፈል?

budget-day-income = ኣበየናይ መዓልቲ ናይ ወርሒ ይመጽእ?

budget-day-cost = ኣበየናይ መዓልቲ ናይ ወርሒ ይኽፈል?

budget-next-income = እዚ ገንዘብ ዝቕጽል ግዜ ኣበየናይ መዓልቲ ይመጽእ?

budget-next-cost = እዚ ዝቕጽል ግዜ ኣበየናይ መዓልቲ ይኽፈል?

budget-type-day = ሓደ መጠወቒ ምረጹ። ወይ ካብ 1 ክሳብ 31 ቁጽሪ ጽሓፉ።

button-budget-no-day = 🤷 ኣይፈልጥን

budget-sure = እዚ ልክዕ ድዩ?

button-budget-right = ✅ እወ፣ ልክዕ እዩ

button-budget-wrong = ✏️ ኣይፋል፣ ካልእ

budget-kept = ✅ ኣብ ባጀትኩም ተጻሒፉ ኣሎ።

lead-budget-name = ብሓጺሩ፣ ብቑሩብ ቃላት ጽሓፉ። መጠን ገንዘብ ድሕሪኡ ንሓትት።

lead-budget-amount = ነዚ መጠን ገንዘብ ከነንብቦ ኣይከኣልናን። መጠን ገንዘብ ጥራይ ጽሓፉ። ንኣብነት፦ 12,50

lead-budget-day = ካብ 1 ክሳብ 31 ቁጽሪ ጽሓፉ።

budget-week = 🗓️ <b>ካብ { DATE($first) } ክሳብ { DATE($last) }</b>

budget-week-day = 📌 { DAY($day) }

budget-week-income = ➕ { $sign } { $name }፦ { MONEY($amount) }

budget-week-cost = ➖ { $sign } { $name }፦ { MONEY($amount) }

budget-week-together = 🟰 ብሓባር፦ { MONEY($income) } ይኣቱ፣ { MONEY($cost) } ይወጽእ።

budget-week-empty = ኣብዚ ሰሙን እዚ ምንም የለን።

budget-week-without = 💡 መዓልቲ ዘይብሉ ኣብዚ ኣይርአን። ኣብ ሰለስተ ወርሒ ወይ ዓመት ዓመት ዝመጽእ እውን ኣይርአን። መዓልቲ ኣብ ዝርዝርኩም ክትመርጹ ትኽእሉ።

button-budget-week-on = ዝቕጽል ሰሙን ▸

budget-if = 🔮 <b>እንተ … ከ?</b>

budget-if-not-kept = ንሓስቦ ጥራይ ኢና። ባጀትኩም ከምዘለዎ ይተርፍ።

button-if-stops = ➖ ገንዘብ ጠጠው ይብል

button-if-baby = 👶 ህጻን ይመጽእ

button-if-bill = 💡 ናይ ዓመት ክፍሊት

button-if-takeover = 🔑 ኩሉ ባዕለይ እኸፍል

budget-if-empty = ኣብ ባጀትኩም ገና ዝተጻሕፈ የለን። ቅድም ገለ ጽሓፉ።

budget-if-no-income = ዝኣቱ ገንዘብ ገና ኣይተጻሕፈን። ቅድም ንዕኡ ጽሓፉ።

budget-if-which = ኣየናይ ገንዘብ ጠጠው ይብል?

budget-if-baby = 👶 ህጻን ኣብ ወርሒ ክንደይ ዘውጽእ ይመስለኩም?

budget-if-bill = 💡 ኣብ ናይ ዓመት መዛዘሚ ሕሳብ (jaarafrekening) ክንደይ ትውስኹ?

budget-if-now = <b>ሕጂ</b>

budget-if-then = <b>ሽዑ</b>

budget-if-stopped = ➖ እዚ ጠጠው እንተ በለኸ፦ { $name }?

budget-if-baby-costs = 👶 ህጻን እንተ መጺኡኸ? ኣብ ወርሒ { MONEY($amount) } የውጽእ።

budget-if-baby-comes = 👶 ህጻን እንተ መጺኡኸ? ኣብ ወርሒ { MONEY($amount) } የውጽእ። kinderbijslag ይውሰኽ፦ { MONEY($benefit) } ኣብ ሰለስተ ወርሒ።

budget-if-billed = 💡 እቲ ክፍሊት { MONEY($amount) } እዩ። ኣብ ዓሰርተ ክልተ ክፋል { MONEY($part) } ኣብ ወርሒ ይኸውን።

budget-if-nothing-paid = 🔑 ኣብ ባጀትኩም ምምሕዳር ከተማ (gemeente) ዝኸፍሎ የለን። ገለ ይኸፍል ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

budget-if-taken-over = 🔑 ንኹሉ ባዕልኹም እንተ ኸፈልኩምኸ? ሽዑ ዝያዳ ገንዘብ ናብ ሕሳብኩም ይመጽእ። ዝያዳ እውን ይወጽእ።

budget-if-stops-tip = 💡 ጠጠው ከም ዝብል ዝነግር ደብዳቤ መጺኡ ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ኣርእይዎም።

budget-if-baby-tip = 💡 ምስ ቆልዓ ዝያዳ ገንዘብ ክመጽእ ይኽእል። ንተጸዋዒ-ሰብኩም ({ $contact }) ኣብ ግዜኡ ሕተቱ።

budget-if-bill-tip = 💡 እቲ ክፍሊት ንሓደ ግዜ ብዙሕ ድዩ? ንትካል ደውሉ፣ ወይ ካብ ተጸዋዒ-ሰብኩም ({ $contact }) ሓገዝ ሕተቱ። ክፍሊት ኣይትግደፉ።

budget-if-takeover-tip = 💡 እዚ መዓስ ከም ዝጅምር ርግጸኛ ዘይኮንኩም ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

budget-if-short = 💛 ሽዑ ገንዘብ ይጎድል። እዚ ንብዙሓት ሰባት የጋጥም። ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ኣቐዲምኩም ተዛረቡ።

goals-title = 🌱 <b>ንእዚ ትውህልሉ</b>

goals-empty = 🌱 <b>ምውህላል</b>
    ንምንታይ ክትውህልሉ ትደልዩ? ቁሩብ ጽቡቕ ጅማሮ እዩ።

button-goal-new = ➕ ሓድሽ ዕላማ

goal-name = 🌱 ንምንታይ ክትውህልሉ ትደልዩ?

goal-type-name = ✏️ ብቑሩብ ቃላት ጽሓፉ። ንኣብነት፦ ጃኬት ክረምቲ

goal-named = 🌱 <b>{ $name }</b>

goal-amount = ንዕኡ ክንደይ የድልየኩም?

goal-what = 🌱 <b>{ $name }</b>፦ { MONEY($amount) }

goal-what-by = 🌱 <b>{ $name }</b>፦ { MONEY($amount) }፣ ኣብ { DAY($day) }

goal-by = መዓስ ክህልወኩም ትደልዩ?

button-goal-three = 🍂 ድሕሪ ሰለስተ ወርሒ

button-goal-six = 🌗 ድሕሪ ሽዱሽተ ወርሒ

button-goal-no-day = 🤷 ዝኾነ ግዜ

goal-a-week = ብ { MONEY($amount) } ኣብ ሰሙን ኣብ { DAY($day) } ይመልእ።

goal-kept = 🌱 ጽቡቕ! ክንደይ ከም ዘለኩም ንሕዝ።

goal-kept-weekly = ሰሙን ሰሙን ተዓዊቱ ድዩ ንሓትት። ከተጥፍእዎ ትኽእሉ።

goal-line = 🌱 { $name }፦ { MONEY($saved) } ካብ { MONEY($amount) }

label-goal = { $sign } { $name }

goal-weekly-on = 🔔 ሰሙን ሰሙን ንሓትት።

goal-weekly-off = 🔕 ኣይንሓትትን።

button-goal-put = 🪙 ገለ ኣቐሚጠ

button-goal-quiet = 🔕 ኣይትሕተቱ

button-goal-weekly = 🔔 ሰሙን ሰሙን ምሕታት

button-goal-gone = 🗑️ ምውህላል ምቁራጽ

goal-put = 🪙 ክንደይ ኣቐሚጥኩም?

goal-aside-sure = 🪙 { MONEY($amount) } ን { $name } ተቐሚጡ። ልክዕ ድዩ?

goal-saved = 👍 ጽቡቕ! ሓንቲ ስጉምቲ ንቕድሚት።

goal-reached = 🎉 እንቋዕ ሓጎሰኩም! ን { $name } እኹል ኣለኩም።

goal-gone-sure = ነዚ ዕላማ ከነጥፍኦ ዶ? ገንዘብኩም ናትኩም እዩ።

goal-nudge = 🌱 ምውህላል ን <b>{ $name }</b>፦ { MONEY($saved) } ካብ { MONEY($amount) } ኣለኩም። ኣብዚ ሰሙን ገለ ኣቐሚጥኩም ዲኹም? ምንም እንተ ዘይኮነ እውን ጽቡቕ እዩ።
