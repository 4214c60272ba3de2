activity-vrijwilligerswerk = ወለንታዊ ስራሕ

activity-vrijwilligerswerk-what = ብዘይ ክፍሊት ንካልኦት ትሕግዙ (vrijwilligerswerk)። ቋንቋ ሆላንድ ትላማመዱን ሰባት ትፋለጡን። እዚ ጎኒ ትምህርትኹም ክግበር ይከኣል።

activity-taalhuis = ቤት ቋንቋ (Taalhuis)

activity-taalhuis-what = ኣብ <i>Taalhuis</i> ቋንቋ ሆላንድ ትላማመዱ። ምስ ካልኦት ሰባት ብሓባር ትገብርዎ።

activity-taalhuis-skills = ብዛዕባ ኮምፕዩተርን ቁጽርን እውን ኣብኡ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም። ብዛዕባ ናይ ገንዘብ ወረቓቕትኹም እውን።

activity-zwemles = ትምህርቲ ምሕምባስ

activity-zwemles-what = ምሕምባስ ትመሃሩ (zwemles)። ኣብ ሆላንድ ብዙሕ ማይ ኣሎ፣ ስለዚ ዝያዳ ውሑስ እዩ።

activity-fietsles = ትምህርቲ ብሽክለታ

activity-fietsles-what = ብሽክለታ ምዝዋርን ሕጊ ጎደናን ትመሃሩ (fietsles)። ሽዑ ናብ ትምህርትን ስራሕን ብቐሊሉ ትኸዱ።

activity-naar-werk = ኣብ መንገዲ ናብ ስራሕ

activity-naar-werk-what = ምምሕዳር ከተማ (gemeente) ስራሕ ንምርካብ ይሕግዘኩም። እዚ ጎኒ ትምህርትኹም ክግበር ይከኣል።

activity-financieel-cafe = ካፌ ገንዘብ

activity-financieel-cafe-what = ኣብዚ ብዛዕባ ገንዘብ ክትሓቱ ትኽእሉ ኢኹም (<i>financieel café</i>)። ደብዳቤታትኩም እውን ከተምጽኡ ትኽእሉ ኢኹም።

activity-fiets = ብሽክለታ (fiets)

activity-fiets-what = ኣብዚ ክትነብሩ ትመጹ ዲኹም? ሽዑ ብሽክለታ (fiets) ይወሃበኩም። ገና ብሽክለታ የብልኩምን ድዩ? ሕተቱ።

activity-reiskosten = ክፍሊት መጓዓዝያ

activity-reiskosten-what = መብዛሕትኡ ግዜ ናብ ትምህርቲ ዝወስድ ክፍሊት መጓዓዝያ (reiskosten) ባዕልኹም ትኸፍልዎ። ሓድሓደ ግዜ ምምሕዳር ከተማ (gemeente) ክሕግዘኩም ይኽእል እዩ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

activity-inrichting = ገንዘብ ንኣቕሑት ገዛ

activity-inrichting-what = ኣቕሑት ገዛ የብልኩምን ድዩ? ምናልባት <b>bijzondere bijstand</b> ይወሃበኩም። እዚ ንተወሳኺ ወጻኢታት ዝኸውን ገንዘብ እዩ።

activity-vve = ትምህርቲ ንኣሽቱ ቆልዑ

activity-vve-what = ንኣሽቱ ቆልዑ እናተጻወቱ ይመሃሩ። እዚ <b>voor- en vroegschoolse educatie (vve)</b> ይበሃል። ውላድኩም ክሳተፍ ይኽእል እንተ ኾይኑ፣ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

activity-kinderopvang = መውዓሊ ህጻናት

activity-kinderopvang-what = ትምህርቲ ወይ ስራሕ ኣለኩም ዶ? ሽዑ ውላድኩም ናብ መውዓሊ ህጻናት (kinderopvang) ክኸይድ ይኽእል እዩ። ሓድሓደ ግዜ ነዊሕ ግዜ ትጽበዩ። ስለዚ ኣቐዲምኩም ሕተቱ።

activity-groot-gezin = ብዙሓት ስድራ

activity-groot-gezin-what = ብዙሓት ቆልዑ ኣለዉኹም ዶ? ሽዑ ብዙሕ ዝግበር ነገር ኣሎ። ምምሕዳር ከተማ (gemeente) ፍሉይ ኣቓልቦ ይህበኩም። እንታይ ከም ዘድልየኩም ንገሩ።

activity-noodopvang = ኣብ ናይ ህጹጽ መዕቆቢ

activity-noodopvang-what = ኣብ ናይ ህጹጽ መዕቆቢ (noodopvang) ትነብሩ ዲኹም? ምምሕዳር ከተማ (gemeente) ፍሉይ ኣቓልቦ ይህበኩም። እንታይ ከም ዘድልየኩም ንገሩ።

button-info = 📖 መብርህን ካልእን

info-title = 📖 <b>መብርህን ካልእን</b>
    እንታይ ክትርእዩ ትደልዩ?

button-activities = 🎒 ኣብዚ ዝግበር ነገራት

activities-title = 🎒 <b>ኣብዚ እንታይ ክገብር እኽእል?</b>
    ኣብ { $municipality } እዚ ኣሎ። መብርሂ ንምንባብ ሓደ ምረጹ።

label-activity = { $sign } { $title }

activities-name = <b>{ $title }</b>

button-activity-do = 🙋 እዚ እደሊ

button-activity-help = 🙋 ኣብዚ ሓገዝ እደሊ

activities-sure = ✉️ <b>{ $title }</b>
    ነዚ ናብ ተጸዋዒ-ሰብኩም ({ $contact }) ክልእኾ ዶ?

activities-not-yet = ገና ርግጽ ኣይኮነን። እንታይ ከም ዝከኣል ተጸዋዒ-ሰብኩም ({ $contact }) ምሳኹም ይርእዩ።
