item-huur = ውዕል ክራይ ገዛ

item-huur-what = ውዕል ክራይ ገዛ (<b>huurcontract</b>) ብዛዕባ ገዛኹም እዩ። ክንደይ ክራይ ከም ትኸፍሉ ኣብኡ ተጻሒፉ ኣሎ። ምስ ካልእ ሰብ ብሓባር ኣንብብዎ። ምስ ተረድኣኩም ጥራይ ፈርሙ።

item-huur-paid = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ክራይ ገዛ ይኸፍል።

item-huur-paid-to = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ክራይ ገዛ ይኸፍል። እቲ ገንዘብ ናብ { $landlord } ይኸይድ።

item-huur-which = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ምናልባት ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ነዚ ይኸፍሎ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

item-huur-helper = 🤝 ሓጋዚኹም ካብ { $partner } ኣብዚ ይሕግዙኹም።

item-energie = ጋዝ፣ ማይን ኤለክትሪክን

item-energie-what = ንጋዝን ኤለክትሪክን ሓደ ትካል ትመርጹ። ኣብ ነፍስወከፍ ወርሒ ገንዘብ ትኸፍሉ። ድሕሪ ዓመት ዓመታዊ መዛዘሚ ሕሳብ (<b>jaarafrekening</b>) ይመጸኩም።

item-energie-paid = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ጋዝ፣ ማይን ኤለክትሪክን ይኸፍል።

item-energie-which = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ምናልባት ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ነዚ ይኸፍሎ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

item-energie-self = ⚠️ ምምሕዳር ከተማ (gemeente) ጋዝ፣ ማይን ኤለክትሪክን <b>ኣይከፍልን</b> እዩ። ባዕልኹም ትኸፍልዎ። ስለዚ ቀልጢፍኩም ኣዳልውዎ።

item-energie-helper = 🤝 ሓጋዚኹም ካብ { $partner } ኣብዚ ይሕግዙኹም።

item-meterstanden = ቁጽሪ ቆጻሪ

item-meterstanden-what = ቆጻሪ ጋዝኩም፣ ማይኩምን ኤለክትሪክኩምን ይቖጽር። ኣብታ ቀዳመይቲ መዓልቲ ነቲ ቁጽሪ (meterstanden) ጽሓፍዎ። ስእሊ ኣልዕሉ። ነቲ ቁጽሪ ናብቲ ትካል ስደድዎ።

item-zorgverzekering = መድሕን ጥዕና

item-zorgverzekering-what = ኣብ ሆላንድ ንኹሉ ሰብ መድሕን ጥዕና (zorgverzekering) የድልዮ። እቲ መድሕን ንሓኪምን ንሆስፒታልን ይኸፍል። ብዛዕባ ኣበል ጥዕና (zorgtoeslag) እውን ሕተቱ፦ ኣብዚ ዝሕግዝ ገንዘብ እዩ።

item-zorgverzekering-paid = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ነዚ ይኸፍሎ።

item-zorgverzekering-paid-at = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ነዚ ይኸፍሎ። እቲ መድሕን ካብ { $insurer } እዩ።

item-zorgverzekering-which = 🧾 ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ምናልባት ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ነዚ ይኸፍሎ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

item-zorgverzekering-helper = 🤝 ሓጋዚኹም ካብ { $partner } ኣብዚ ይሕግዙኹም።

item-brp = ምምዝጋብ (BRP)

item-brp-what = ሓድሽ ኣድራሻኹም ንምምሕዳር ከተማ (gemeente) ሃብዎ። ምምሕዳር ከተማ ኣብ <b>BRP</b> የመዝግበኩም። ንዚ ቆጸራ ግበሩ።

item-bank = ሕሳብ ባንክ

item-bank-what = ሕሳብ ባንክ (bankrekening) የድልየኩም። ገንዘብኩም ናብኡ ይኣቱ። ገና የብልኩምን ድዩ? ሓገዝ ሕተቱ።

item-inrichting = ኣቕሑት ገዛ

item-inrichting-what = ኣብ ገዛ እንታይ የድልየኩም? ዝርዝር ጽሓፉ። ገንዘብኩም ውሑድ ድዩ? እንታይ ከም ዝከኣል ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

item-inrichting-furnish = 🧾 ብዛዕባ <b>bijzondere bijstand</b> ሕተቱ። እዚ ንተወሳኺ ወጻኢታት ዝኸውን ገንዘብ እዩ።

item-huisarts = ናይ ገዛ ሓኪም (huisarts)

item-huisarts-what = ናይ ገዛ ሓኪም (huisarts) ናትኩም ሓኪም እዮም። ኣብ ጥቓ ገዛኹም ዘለዉ ድለዩ። ደውሉ እሞ ሕተቱ፦ ናባኹም ክመጽእ ይኽእል ዶ?

item-school = ቤት ትምህርቲ ንደቅኹም

item-school-what = ቆልዑ ኣለዉኹም ዶ? ኣብ ጥቓ ገዛኹም ዘሎ ቤት ትምህርቲ ድለዩ። ካብ ተጸዋዒ-ሰብኩም ({ $contact }) ሓገዝ ሕተቱ።

button-checklist = 📦 ገዛ ምግዓዝ

checklist-title = 📦 <b>ገዛ ምግዓዝ</b>
    እዚ ነገራት ክዳሎ ኣለዎ። መብርሂ ንምንባብ ሓደ ምረጹ።

checklist-done = ተወዲኡ፦ { $done } ካብ { $count }።

checklist-all-done = 🎉 ኩሉ ተወዲኡ። ጽቡቕ ጌርኩም!

label-item = { $sign } { $title }

checklist-name = <b>{ $title }</b>

button-item-done = ✅ እዚ ተወዲኡ

button-item-open = ▫️ እዚ ገና ኣይተወድአን
