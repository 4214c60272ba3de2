ask-write = ✉️ <b>ሕቶኹም</b>
    ሕቶኹም ብቋንቋኹም ጽሓፉ። ብድምጺ ክትዛረቡ፣ ወይ ስእሊ ክትልእኩ እውን ትኽእሉ ኢኹም።

ask-no-bsn = ቁጽሪ BSNን መሕለፊ ቃልን (wachtwoord) ኣይትልኣኹ። ከምኡ ዝያዳ ውሑስ እዩ።

ask-guest = ሕቶኹም ከሕልፎ ኣይክእልን እየ። መን ምዃንኩም ኣይፈልጥን እየ። ናብቲ እትነብሩሉ ምምሕዳር ከተማ (gemeente) ደውሉ፣ ወይ ኪዱ። ኣብኡ ናይ Wegwijs ዕድመ (uitnodiging) ሕተቱ።

ask-photo = 📎 መልእኽትኹም በጺሑኒ። ፈለማ ጽቡቕ ጌርኩም ርኣዩ፦ ኣብኡ <b>BSN</b> ተጻሒፉ ኣሎ ድዩ? BSN 9 ኣሃዝ ዘለዎ ቁጽሪ እዩ።

ask-photo-cover = እወ? ሽዑ ብዘይ እቲ ቁጽሪ ስእሊ ስደዱ። ነቲ ቁጽሪ ብኣጻብዕትኹም ሸፍንዎ።

ask-found = ትደልይዎ ዝነበርኩም እዚ ድዩ?

ask-confirm = { $count ->
        [one] ✉️ መልእኽትኹም በጺሑኒ። ናብ ተጸዋዒ-ሰብኩም ({ $contact }) ክልእኾ ዶ?
       *[other] ✉️ { $count } መልእኽትታት በጺሖምኒ። ብሓባር ናብ ተጸዋዒ-ሰብኩም ({ $contact }) ክልእኾም ዶ?
    }

ask-topic = እወ? ብዛዕባ እንታይ ምዃኑ ምረጹ።

ask-sent = ✅ ናብ ተጸዋዒ-ሰብኩም ({ $contact }) ተላኢኹ ኣሎ።

ask-answer-by = መልሲ ክወሃበኩም እዩ። ናይ መወዳእታ መዓልቲ፦ { DAY($day) }።

ask-answer-later = መልሲ ኣብዚ ክመጸኩም እዩ። ተሃዊኽኩም ዲኹም? ናብ ምምሕዳር ከተማ (gemeente) ደውሉ።

ask-stands = ኣስተውዕሉ፦ ደብዳቤኹምን ቆጸራኹምን ኣይተቐየሩን። ኣብዚ ዝለኣኽ መልእኽቲ ኣይቅይሮምን እዩ።

button-photo-covered = ✅ ኣብኡ BSN የለን

button-photo-anew = 📷 ስእሊ ምልኣኽ

button-helped = 👍 እወ፣ የቐንየለይ

button-topic-letter = 📄 ደብዳቤ ወይ ቆጸራ

button-topic-money = 💶 ገንዘብ

button-topic-other = 🏠 ካልእ

button-dont-send = ✖️ ኣይለኣኽ

button-send = ✅ እወ፣ ይለኣኽ
