button-takeover = 🔑 ባዕለይ ምኽፋል

takeover-title = 🔑 <b>ድሕሪ ቁሩብ ባዕልኹም ትኸፍሉ</b>

takeover-days = { $days ->
        [one] ⏳ { $days } መዓልቲ ተሪፉ። ምምሕዳር ከተማ (gemeente) ክሳብ { DAY($day) } ብምኽፋል ይሕግዝ።
       *[other] ⏳ { $days } መዓልታት ተሪፉ። ምምሕዳር ከተማ (gemeente) ክሳብ { DAY($day) } ብምኽፋል ይሕግዝ።
    }

takeover-longer = { $days ->
        [one] ⏳ ሓገዝ ዝያዳ ይጸንሕ፦ { $days } መዓልቲ ተሪፉ፣ ክሳብ { DAY($day) }።
       *[other] ⏳ ሓገዝ ዝያዳ ይጸንሕ፦ { $days } መዓልታት ተሪፉ፣ ክሳብ { DAY($day) }።
    }

takeover-past = 🔑 ምምሕዳር ከተማ (gemeente) ክሳብ { DAY($day) } ሓጊዙ። ሕጂ ባዕልኹም ትኸፍሉ።

takeover-one-by-one = ሰሙን ሰሙን ሓደ ነገር ይኣክል። ኣብ ሓደ መስመር ጠውቑ።

label-takeover = { $sign } { $name }

takeover-account = ባንከይ ይሰርሕ

takeover-debits = ክፍሊታት ብስመይ

takeover-addresses = ኣድራሻይ ፍሉጥ እዩ

takeover-allowances = ኣበላት ርእየ

takeover-first = ሓደ ክፍሊት ባዕለይ

takeover-account-how = 🏦 ብካርድኹምን ብተሌፎንኩምን ክትከፍሉ ትኽእሉ ዲኹም? ገንዘብኩም ናብዚ ሕሳብ ይመጽእ ድዩ? እንተ ዘይፈለጥኩም ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

takeover-debits-how = 🧾 ዝርዝር ግበሩ፦ ክራይ ገዛ (huur)፣ ጋዝን ኤለክትሪክን፣ ማይ፣ መድሕን ጥዕና (zorgverzekering)። ንነፍስወከፍ ትካል ናትኩም ቁጽሪ ሕሳብ ንኣውቶማቲክ ክፍሊት (automatische incasso) ሃቡ። ካበየናይ መዓልቲ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

takeover-addresses-how = 🏠 ነፍስወከፍ ትካል ኣድራሻኹም ይፈልጥ ድዩ? ክፍሊታት ናባኹም ድዮም ዝመጹ፣ ናብ ምምሕዳር ከተማ (gemeente) ዘይኮነ? ክፍሊት እንተ ጎዲሉ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

takeover-allowances-how = 💶 ኣበልኩም (toeslag) ናብ ሕሳብኩም ድዩ ዝመጽእ? ምሳኹም ዝነብሩ ሰባትን እትረኽብዎ ገንዘብን ልክዕ ድዩ? ነቲ ደብዳቤ ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ርኣይዎ።

takeover-first-how = ✋ ንልምምድ ሓደ ክፍሊት ባዕልኹም ክፈሉ። ኣየናይ ቅድም ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ። ሽዑ ክልተ ግዜ ኣይትኸፍሉን።

button-takeover-done = ✅ እዚ ተወዲኡ

button-takeover-undo = ↩️ ገና ኣይተወድአን

button-takeover-ready = 💬 ከመይ ከም ዘሎ ምንጋር

takeover-ready = 💬 ድሕሪ ቁሩብ ባዕልኹም ክትከፍሉ ትኽእሉ ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ንገርዎም። ሽዑ ብሓባር ትርእዩ፦ ዝያዳ ግዜ የድሊ ድዩ?

takeover-ready-free = እዚ ፈተና ኣይኮነን። “ገና ኣይከኣለንን” እውን ጽቡቕ መልሲ እዩ።

takeover-words = ✏️ ከመይ ከም ዘሎ ብገዛእ ቃላትኩም ጽሓፉ ወይ ተዛረቡ። ወይ ነቲ መጠወቒ ምረጹ።

button-takeover-no-words = ብዘይ ቃላት ምቕጻል

takeover-sure = 📨 ነዚ ናብ ተጸዋዒ-ሰብኩም ({ $contact }) ንሰዶ፦

takeover-with-words = { $count ->
        [one] 💬 ከምኡ'ውን { $count } መልእኽቲ ካባኹም።
       *[other] 💬 ከምኡ'ውን { $count } መልእኽትታት ካባኹም።
    }

takeover-without-words = ብዘይ ገዛእ ቃላትኩም። ገና ክትጽሕፉ ትኽእሉ።

button-takeover-send = 📨 እወ፣ ይለኣኽ

takeover-sent = 📨 ተላኢኹ። ተጸዋዒ-ሰብኩም ({ $contact }) ይርእይዎን ምሳኹም ይዛረቡን። ክሳብ ሽዑ ቀስ ኢልኩም ቀጽሉ።

takeover-news = 🔑 ምምሕዳር ከተማ (gemeente) ክሳብ { DAY($day) } ብምኽፋል ይሕግዝ። ድሕሪኡ ባዕልኹም ትኸፍሉ። ሰሙን ሰሙን ሓደ ነገር ዘለዎ ዝርዝር ኣለና።

takeover-news-longer = 🔑 ሓገዝ ምኽፋል ዝያዳ ይጸንሕ፦ ክሳብ { DAY($day) }።
