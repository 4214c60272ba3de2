prepare-yours = 🔒 ገለ ሕቶታት ኣለዉኒ። መልስታትኩም ናትኩም እዮም። ተጸዋዒ-ሰብኩም ({ $contact }) ዝርእይዎም፣ ምስ ኣካፈልኩምዎም ጥራይ እዩ።

prepare-may = 🙋 <b>መሰላትኩም (rechten)፦ ዝፍቀደልኩም</b>

prepare-may-voortgangsgesprek = ኩሉ ክትሓቱ ትኽእሉ ኢኹም። ዘይከኣል ነገር ክትነግሩ ትኽእሉ ኢኹም። መደብኩም ደጊም ዘይሰማማዕ ድዩ? ክቕየር ይከኣል እንተኾይኑ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ። ኣስተርጓሚ (tolk) እውን ክትሓቱ ትኽእሉ ኢኹም።

prepare-may-intake = ንተጸዋዒ-ሰብኩም ({ $contact }) ኩሉ ክትሓቱ ትኽእሉ ኢኹም። ኣይፈልጦን እየ ክትብሉ እውን ትኽእሉ ኢኹም። ኣስተርጓሚ (tolk) ክትሓቱ ትኽእሉ ኢኹም።

prepare-must = 📌 <b>ግዴታታትኩም (plichten)፦ ዘድሊ ነገር</b>

prepare-must-voortgangsgesprek = ናብቲ ዝርርብ ትመጹ። ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ዝርርብ ንገሩ። ኣብ መደብኩም (PIP) ተጻሒፉ ዘሎ ትገብሩ። ዘይከኣል ነገር ኣሎ ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ንገሩ። ብሓባር ሓገዝ ትረኽቡ።

prepare-must-intake = ናብቲ ዝርርብ ትመጹ። ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ዝርርብ ንገሩ። ሽዑ ብሓባር ሓድሽ ቆጸራ ትገብሩ። ብዛዕባ ግዴታታትኩም ሕቶ ኣለኩም ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

prepare-number = ሕቶ { $number } ካብ { $count }

prepare-answer = መልስኹም፦ <b>{ $answer }</b>

prepare-how = ሓደ መልሲ ጠውቑ። ወይ ብቋንቋኹም ጽሓፉ፣ ወይ ብድምጺ ተዛረቡ።

prepare-well = 😊 <b>እንታይ ጽቡቕ ይኸይድ ኣሎ?</b>

prepare-hard = 🧗 <b>እንታይ ከቢድ እዩ?</b>

prepare-want = 🎯 <b>ብዝያዳ እንታይ ክትገብሩ ወይ ክትመሃሩ ትደልዩ?</b>

prepare-school = 🎒 <b>ክሳብ ክንደይ ተማሂርኩም?</b>

prepare-work = 🧰 <b>ቅድሚ ሕጂ እንታይ ስራሕ ትሰርሑ ኔርኩም?</b>

prepare-wishes = 🎯 <b>ኣብ ሆላንድ እንታይ ክትገብሩ ትደልዩ?</b>

prepare-children = 👧 <b>ቆልዑ ትኣልዩ ዲኹም?</b>

prepare-line =
    <b>{ $question }</b>
    { $answer }

prepare-spoken = 🎤 ብድምጽኹም

prepare-private = 🔒 እዚ ንስኹም ጥራይ ትርእይዎ። እንተ ኣካፈልኩምዎ፣ ተጸዋዒ-ሰብኩም ({ $contact }) ቅድሚ እቲ ዝርርብ የንብብዎ።

prepare-is-shared = ✅ ተጸዋዒ-ሰብኩም ({ $contact }) እዚ ከንብብዎ ይኽእሉ እዮም።

prepare-which = ሓደ ሕቶ ምረጹ። ሽዑ መልስኹም ክትቅይሩ ወይ ክትድምስሱ ትኽእሉ ኢኹም።

prepare-shared = ✅ ተኻፊሉ ኣሎ! ተጸዋዒ-ሰብኩም ({ $contact }) መልስታትኩም ከንብብዎም ይኽእሉ እዮም።

prepare-shared-later = መልሲ እንተ ቐይርኩም፣ ንስኹም ጥራይ ትርእይዎ። ክሳብ ዳግም ተካፍልዎ።

prepare-lead = 💭 <b>ብዛዕባ እዚ ዝርርብ ኣቐዲምኩም ሕሰቡ</b>

prepare-invite = ክትሓስቡሉ ገለ ሕቶታት ኣለዉኒ። ግድን ኣይኮነን።

rate-lead = 💬 <b>እዚ ዝርርብ ኔሩኩም</b>

rate-how = እቲ ዝርርብ ከመይ ኔሩ?

rate-counted = 🔒 ተጸዋዒ-ሰብኩም ({ $contact }) እንታይ ከም ዝመረጽኩም ኣይርእዩን። ምምሕዳር ከተማ (gemeente) መልስታት ጥራይ ይቖጽር።

rate-not-there = ኣብኡ ኣይነበርኩምን ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ንገሩ።

rate-good = 😊 ጽቡቕ! የቐንየለይ።

rate-fair = 👍 ስለ መልስኹም የቐንየለይ።

rate-bad = 💛 ዘሕዝን እዩ። ምንጋርኩም ግን ጽቡቕ እዩ።

rate-talk = ብዛዕባኡ ክትዛረቡ ትደልዩ ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

button-prepare = 💭 ንዝርርብ ምድላው

button-prepare-rights = ⚖️ መሰላትን ግዴታታትን

button-prepare-questions = 💭 ናብ ሕቶታት

button-prepare-answers = 📝 መልስታተይ

button-prepare-share = ✅ እወ፣ ምክፋል

button-prepare-change = ✏️ መልሲ ምቕያር

button-prepare-pass = ነዚ ምሕላፍ ▸

button-prepare-gone = 🗑️ መልሲ ምድምሳስ

button-prepare-well-lessons = 📚 እቲ ትምህርቲ

button-prepare-well-work = 🤝 ስራሕ ወይ ተሳትፎ

button-prepare-well-people = 👥 ሰባት ምፍላጥ

button-prepare-hard-language = 🗣️ እቲ ቋንቋ

button-prepare-hard-time = ⏰ ግዜ ይውሕድ

button-prepare-hard-letters = ✉️ ደብዳቤታትን ሕግታትን

button-prepare-want-speak = 🗣️ ዝሓሸ ምዝራብ

button-prepare-want-work = 🧰 ስራሕ ምርካብ

button-prepare-want-study = 🎓 ስልጠና ምውሳድ

button-prepare-school-little = 🌱 ትምህርቲ የለን ወይ ውሑድ

button-prepare-school-years = 🎒 መባእታ ወይ ካልኣይ ደረጃ

button-prepare-school-trade = 🛠️ ድሕሪኡ ስልጠና እውን

button-prepare-work-job = 💼 ተቖጺረ ይሰርሕ ኔረ

button-prepare-work-own = 🏪 ናይ ገዛእ ርእሰይ ስራሕ

button-prepare-work-home = 🏠 ኣብ ገዛ ይሰርሕ ኔረ

button-prepare-wishes-work = 🧰 ምስራሕ

button-prepare-wishes-learn = 🎓 ምምሃር

button-prepare-wishes-both = ➕ ምስራሕን ምምሃርን

button-prepare-children-small = 👶 እወ፣ ትሕቲ 4 ዓመት

button-prepare-children-school = 🧒 እወ፣ 4 ዓመትን ልዕሊኡን

button-prepare-children-none = ✖️ ኣይፋል፣ ቆልዑ የለን

button-prepare-q-well = 🙂 ጽቡቕ ዝኸይድ ዘሎ

button-prepare-q-hard = 🤔 ከቢድ ዘሎ ነገር

button-prepare-q-want = 🌟 እንታይ ትደልዩ?

button-prepare-q-school = 🎒 ትምህርቲ

button-prepare-q-work = 🧰 ናይ ቅድሚ ሕጂ ስራሕ

button-prepare-q-wishes = 🎯 ድሌታትኩም

button-prepare-q-children = 👧 ቆልዑ

button-rate-good = 🙂 ጽቡቕ

button-rate-fair = 😐 ማእከላይ

button-rate-bad = 🙁 ጽቡቕ ኣይነበረን

button-rate = 💬 ከመይ ኔሩ?
