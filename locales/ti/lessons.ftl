button-lessons = 💶 ትምህርቲ ገንዘብ

lessons-title = 💶 <b>ትምህርቲ ብዛዕባ ገንዘብ</b>
    ሓጸርቲ ትምህርትታት። ኩሉ ግዜ ጠጠው ክትብሉ፣ ደሓር ድማ ክትቅጽሉ ትኽእሉ።

lessons-far = ተወዲኡ፦ { $done } ካብ { $count }።

lessons-guest = 💡 ኣብዚ ጋሻ ኢኹም። ኣበይ ከም ዘለኹም ኣይነቐምጦን።

lessons-due = { $count ->
        [one] 🔁 እንደገና ንምልምማድ { $count } ሕቶ ኣሎ።
       *[other] 🔁 እንደገና ንምልምማድ { $count } ሕቶታት ኣለዉ።
    }

lessons-now = { $minutes ->
        [one] ሕጂ፦ <b>{ $title }</b> (ኣስታት { $minutes } ደቒቕ)
       *[other] ሕጂ፦ <b>{ $title }</b> (ኣስታት { $minutes } ደቓይቕ)
    }

lessons-all-done = 🎉 ኩሉ ትምህርቲ ወዲእኩም!

button-lessons-again = 🔁 እንደገና ምልምማድ

button-lessons-topics = 📚 ትምህርቲ ምምራጽ

button-lessons-progress = 📊 ኣበይ በጺሐ?

lessons-topics = 📚 ኣየናይ ትምህርቲ ትደልዩ?
    ✅ ተወዲኡ፣ 📍 ኣብዚ ነይርኩም።

label-lesson = { $sign } { $title }

lessons-one = { $minutes ->
        [one] <b>{ $title }</b> (ኣስታት { $minutes } ደቒቕ)
       *[other] <b>{ $title }</b> (ኣስታት { $minutes } ደቓይቕ)
    }

lessons-one-done = ✅ ነዚ ትምህርቲ ወዲእኩም ኣለኹም። እንደገና ምግባሩ ኩሉ ግዜ ይከኣል።

button-lesson-begin = ▶️ ትምህርቲ ምጅማር

button-lesson-on = ▶️ ካብ ዝነበርኩዎ ምቕጻል

button-lesson-known = 💪 ነዚ እፈልጦ እየ

button-lesson-next = ምቕጻል ▸

button-lesson-end = 🏁 ተወዲኡ

button-lesson-later = ⏸ ደሓር ምቕጻል

button-lesson-again = ↩️ እንደገና

button-lesson-show = 👀 ኣገባቡ ምርኣይ

button-lesson-amount-yes = ✅ እወ

button-lesson-amount-no = ✏️ ኣይፋል፣ ካልእ

lessons-step = 📖 { $title } · { $number } ካብ { $count }

lessons-known = 💪 { $title } · ሕቶ { $number } ካብ { $count }

lessons-again = 🔁 እንደገና፦ { $title }

lessons-exercise = 🎯 ሓንቲ ሕቶ ካብ ትምህርቲ { $title }

lessons-item = 👉 <b>{ $item }</b>

lessons-place = { $number }. { $item }

lessons-type-amount = ✏️ መጠን ገንዘብ ጽሓፉ። ንኣብነት፦ 12,50

lessons-amount-sure = { MONEY($amount) } ማለትኩም ድዩ?

lessons-amount-typed = { MONEY($amount) } ጽሒፍኩም። ብሓባር ንርአ፦

lead-lesson-amount = ነዚ መጠን ገንዘብ ከነንብቦ ኣይከኣልናን። መጠን ገንዘብ ጥራይ ጽሓፉ። ንኣብነት፦ 12,50

lessons-figure-old = 📅 ኣስተውዕሉ፦ ኣብዚ ዘሎ መጠን ገንዘብ ኣረጊት እዩ። ክሳብ { DAY($day) } ከምኡ ነይሩ። ብዛዕባ ሓድሽ መጠን ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

lessons-figure-about = ≈ ኣብ ላዕሊ ዘሎ መጠን ገንዘብ ኣስታት እዩ። ትኽክለኛ መጠን ኣብ ደብዳቤኹም ኣሎ።

lessons-well = 👍 እወ፣ ከምኡ እዩ።

lessons-look = 💡 ብሓባር ንርአ።

lessons-belongs = { $item } → <b>{ $box }</b>

lessons-paid-gemeente = 🏛️ ሕጂ ምምሕዳር ከተማ (gemeente) ንዓኹም ይኸፍሎ። ከምኡ ኮይኑ ናይ ክፍሊት ወረቐት መጺእኩም ድዩ? ስእሊ ናብ ተጸዋዒ-ሰብኩም ({ $contact }) ስደዱ።

lessons-paid-ik = 🙋 ነዚ ሕጂ ባዕልኹም ትኸፍልዎ። ከቢድ ድዩ? ካብ ተጸዋዒ-ሰብኩም ({ $contact }) ሓገዝ ሕተቱ።

lessons-paid-vraag = ❓ ነዚ ሕጂ መን ከም ዝኸፍሎ ብርግጽ ኣይንፈልጥን። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ። ናይ ክፍሊት ወረቐት ፈጺምኩም ኣይትግደፉ።

lessons-done = 🎉 ጽቡቕ ጌርኩም! ትምህርቲ <b>{ $title }</b> ተወዲኡ።

lessons-following = ድሕሪ እዚ፦ { $title }። ሕጂ ወይ ኣብ ካልእ መዓልቲ ይከኣል።

lessons-progress = 📊 <b>ትምህርትኹም</b>

lessons-line = { $sign } { $title }

button-certificate = 🏅 ምስክር ወረቐተይ

certificate-given = 🏅 { $name } ኩሉ ትምህርቲ ገንዘብ ወዲኦም፣ ኣብ { DAY($day) }።

button-lessons-pace = ⏰ ክንደይ ግዜ ትምህርቲ?

lessons-pace = ⏰ ንትምህርቲ ክንደይ ግዜ ክንዕድመኩም ንኽእል?

lessons-pace-week = ሕጂ፦ ሰሙን ሰሙን።

lessons-pace-fortnight = ሕጂ፦ ኣብ ክልተ ሰሙን ሓደ ግዜ።

lessons-pace-month = ሕጂ፦ ወርሒ ወርሒ።

lessons-pace-never = ሕጂ፦ ኣይንዕድምን። ባዕልኹም ኩሉ ግዜ ትምህርቲ ክትጅምሩ ትኽእሉ።

button-pace-week = 📅 ሰሙን ሰሙን

button-pace-fortnight = 🌓 ኣብ ክልተ ሰሙን

button-pace-month = 🗓️ ወርሒ ወርሒ

button-pace-never = 🔕 ባዕለይ እጅምር

button-lessons-household = 🏠 ምሳይ መን ይነብር?

lessons-household = 🏠 ኣብ ገዛኹም መን ይነብር? ሽዑ ንዓኹም ዝምልከት መጠን ገንዘብ ትርእዩ።

lessons-household-alone = ሕጂ፦ በይነይ እነብር።

lessons-household-single-parent = ሕጂ፦ ምስ ደቀይ ጥራይ እነብር።

lessons-household-couple = ሕጂ፦ ክልተ ሰብ ብሓባር ንነብር።

lessons-household-family = ሕጂ፦ ብሓባር ምስ ቆልዑ ንነብር።

button-household-alone = 🧍 ኣነ በይነይ

button-household-single-parent = 🧒 ኣነን ደቀይን

button-household-couple = 👥 ኣነን መጻምደይን

button-household-family = 👪 መጻምደይን ቆልዑን

button-lessons-coach = 🤝 ምስ ኮችይ ምክፋል

lessons-coach = 🤝 ኣብ <b>{ $course }</b> ትሳተፉ ኣለኹም። እቲ ኮች (coach) ክሳብ ክንደይ ከም ዝበጻሕኩም ክርኢ ይኽእል ዶ?

lessons-coach-what = እቲ ኮች ኣየኖት ትምህርቲ ከም ዝወዳእኩም ይርኢ። መልስታትኩም ግን ዋላ ሓደ ኣይርእዮን።

lessons-coach-hidden = ሕጂ፦ እቲ ኮች ነዚ ኣይርእዮን።

lessons-coach-shown = ሕጂ፦ እቲ ኮች ነዚ ይርእዮ። ኩሉ ግዜ ከተቋርጽዎ ትኽእሉ።

button-coach-show = ✅ እወ፣ ይካፈል

button-coach-hide = 🔒 ድሕሪ ሕጂ ኣይካፈልን

button-coach-other = 🔄 ካልእ ኮርስ

lessons-invite = { $minutes ->
        [one] 💶 { $minutes } ደቒቕ ኣላትኩም ዶ? ብዛዕባ ገንዘብ ትምህርቲ ኣሎኩም፦ <b>{ $title }</b>
       *[other] 💶 { $minutes } ደቓይቕ ኣለዋኹም ዶ? ብዛዕባ ገንዘብ ትምህርቲ ኣሎኩም፦ <b>{ $title }</b>
    }

lessons-invite-on = 💶 ኣብ ትምህርቲ <b>{ $title }</b> ነይርኩም። ክትቅጽሉ ትደልዩ ዲኹም?

lessons-invite-free = ግድን ሎሚ ኣይኮነን። ክንደይ ግዜ ከም ንሓትት ባዕልኹም ትመርጹ።

lessons-after-meeting = 📒 ኣብ ጉጅለ ብዛዕባ ገንዘብ ነይርኩም። ቁሩብ ክትለማመዱ ትደልዩ ዲኹም?

button-lessons-exercise = 🎯 ብሓንቲ ሕቶ ምልምማድ

lessons-invite-locked = 💶 ሓደ ትምህርቲ ኣሎኩም።

lessons-picture-title = ትምህርተይ ብዛዕባ ገንዘብ

lessons-picture-more = { $count ->
        [one] ከምኡ'ውን { $count } ትምህርቲ
       *[other] ከምኡ'ውን { $count } ትምህርትታት
    }

letter-picture-mark = VOORBEELD · geen echte brief

certificate-picture-title = ምስክር ወረቐት

certificate-picture-what = { $count ->
        [one] { $count } ትምህርቲ ገንዘብ ወዲኦም
       *[other] { $count } ትምህርትታት ገንዘብ ወዲኦም
    }

certificate-picture-where = ምስ Wegwijs፣ ምምሕዳር ከተማ { $municipality }

certificate-picture-when = { DATE($day) }
