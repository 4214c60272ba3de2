button-appointments = 📅 ቆጸራታተይ

appointments-title = 📅 <b>ቆጸራታትኩም (afspraken)</b>

appointments-none = ሕጂ ዝፈልጦ ቆጸራ (afspraak) የለን። ቆጸራ ምስ ዝመጽእ ክነግረኩም እየ።

appointments-listed =
    { $sign } <b>{ $kind }</b>
    🗓️ { DAY($at) }፣ { TIME($at) }

label-appointment = { $sign } { DATE($at) } { TIME($at) }

appointment-title = { $sign } <b>{ $kind }</b>

appointment-kind-warme-overdracht = ዝርርብ ምስ COAን ምምሕዳር ከተማን (warme overdracht)

appointment-kind-intake = ሓፈሻዊ ኣቀባብላ (brede intake)

appointment-kind-leerbaarheidstoets = ፈተና ናይ ምምሃር ዓቕሚ (leerbaarheidstoets)

appointment-kind-pip = ዝርርብ ብዛዕባ መደብኩም (PIP)

appointment-kind-inkomensgesprek = ዝርርብ ብዛዕባ እቶት (inkomensgesprek)

appointment-kind-voortgangsgesprek = ዝርርብ ምዕባለ (voortgangsgesprek)

appointment-kind-budgetgesprek = ዝርርብ ብዛዕባ ገንዘብ (budgetgesprek)

appointment-kind-les = ትምህርቲ (les)

appointment-kind-eindgesprek = ናይ መወዳእታ ዝርርብ (eindgesprek)

appointment-kind-examen = መርመራ (examen)

appointment-kind-overig = ቆጸራ (afspraak)

appointment-subject = 💡 ብዛዕባ፦ { $what }

appointment-subject-dutch = 💡 ብዛዕባ (ብቋንቋ ሆላንድ)፦ { $what }

appointment-day = 🗓️ { DAY($at) }

appointment-time = 🕘 ሰዓት <b>{ TIME($at) }</b>

appointment-from-until = 🕘 ካብ ሰዓት <b>{ TIME($at) }</b> ክሳብ { TIME($until) }

appointment-place = 📍 { $place }

appointment-no-place = 📍 እቲ ቦታ ኣብ ደብዳቤኹም (brief) ተጻሒፉ ኣሎ።

appointment-online = 💻 ብኢንተርነት (online)፣ ብስልክኹም ወይ ብኮምፒዩተር

appointment-link = 🔗
    { PLAIN($link) }

appointment-by-phone = 📞 ብተሌፎን። ክድወለልኩም እዩ።

appointment-bring = 🎒 ሒዝኩም ምጹ፦

appointment-bring-item = • { $what }

appointment-bring-item-dutch = • { $what } (ብቋንቋ ሆላንድ)

appointment-who = 👤 ምስ፦ { $who }

appointment-interpreter = 🗣️ ኣስተርጓሚ (tolk) ክህሉ እዩ።

appointment-interpreter-asked = 🗣️ ኣስተርጓሚ (tolk) ሓቲትኩም ኣለኹም። ዝከኣል ምዃኑ ተጸዋዒ-ሰብኩም ({ $contact }) ክነግሩኹም እዮም።

appointment-confirmed = ✅ ክመጽእ እየ ኢልኩም ኣለኹም።

appointment-cannot-come = ❌ ክመጽእ ኣይክእልን ኢልኩም ኣለኹም። ተጸዋዒ-ሰብኩም ({ $contact }) ካልእ ክሳብ ዝብሉ እቲ ቆጸራ (afspraak) ከም ዘለዎ እዩ።

appointment-moved = 🔄 እዚ ሓድሽ ግዜ እዩ። ቅድሚ ሕጂ፦ { DATE($was) }፣ { TIME($was) }።

appointment-cancelled = 🚫 እዚ ቆጸራ (afspraak) ተሰሪዙ ኣሎ። ተጸዋዒ-ሰብኩም ({ $contact }) ዝያዳ ይፈልጡ።

appointment-missed = ኣይረኸብናኩምን። በጃኹም ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ተዘራረቡ።

appointment-past = እዚ ቆጸራ (afspraak) ሓሊፉ እዩ።

appointment-own = ✏️ እዚ ዕለት ባዕልኹም ዝጸሓፍኩምዎ እዩ።

appointment-coming = ✅ <b>ጽቡቕ። ክትመጹ ኢኹም።</b>

appointment-why = <b>ስለምንታይ ክትመጹ ኣይትኽእሉን?</b>

appointment-told = 💬 ንተጸዋዒ-ሰብኩም ({ $contact }) ነጊረዮም ኣለኹ።

appointment-stands = ⚠️ <b>እቲ ቆጸራን (afspraak) ደብዳቤኹምን (brief) ከም ዘለዎ እዩ</b>፣ ተጸዋዒ-ሰብኩም ({ $contact }) ክሳብ ዝምልሱ።

appointment-call-when-soon = ሎሚ ወይ ጽባሕ ድዩ? ሽዑ ንተጸዋዒ-ሰብኩም ({ $contact }) ወይ ንቤት ትምህርቲ እውን ደውሉ።

appointment-route = 🚌 ከመይ ትኸዱ (ብቋንቋ ሆላንድ)፦ { $route }

appointment-pin = 🗺️ ነቲ ኣብ ላዕሊ ዘሎ ካርታ ጠውቑ። ሽዑ መንገዲ ትርእዩ።

appointment-more = <b>እንታይ ክትገብሩ ትደልዩ?</b>

appointment-changed = ⚠️ <b>ዝተቐየረ ነገር ኣሎ።</b> ሕጂ ከምዚ እዩ፦

appointment-locked = 🔔 ብዛዕባ ቆጸራ (afspraak) መልእኽቲ ኣሎ። ነቲ መጠወቒ ጠውቑ፣ ካብኡ ኮድኩም ጽሓፉ።

button-coming = ✅ ክመጽእ እየ

button-coming-after-all = ✅ ክመጽእ ይኽእል እየ

button-cannot-come = ❌ ክመጽእ ኣይክእልን

button-where = 📍 ኣበይ እዩ?

button-appointment-more = ➕ ሕቶ፣ ኣስተርጓሚ …

button-appointment-see = 👀 ቆጸራ ምርኣይ

button-calendar = 🗓️ ናብ ካለንደር ምእታው

button-interpreter = 🗣️ ኣስተርጓሚ ምሕታት

button-why-childcare = 👶 ቆልዓ ዝሕዝ የለን

button-why-illness = 🤒 ሕማም

button-why-work = 💼 ስራሕ

button-why-lesson = 📚 ትምህርቲ ወይ ቆጸራ

button-why-travel = 🚌 ጸገም መጓዓዝያ

button-why-else = 💭 ካልእ ምኽንያት

bring-identity = መንነት ወረቐት (identiteitsbewijs)

bring-permit = ናይ IND መንበሪ ካርድ (verblijfsdocument)

bring-passport = ፓስፖርት (paspoort)

bring-letter = ብዛዕባ እዚ ቆጸራ ዝተላእከ ደብዳቤ (brief)

bring-letters = ደብዳቤታትኩም (brieven)

bring-digid = ናትኩም DigiD

bring-bank-card = ናይ ባንክ ካርድ (bankpas)

bring-bank-statement = ወረቓቕቲ ባንክ (bankafschriften)

bring-rent = ውዕል ክራይ ገዛ (huurcontract)

bring-diploma = ዲፕሎማታትኩም (diploma's)

bring-cv = ናይ ትምህርትን ስራሕን ወረቐት (cv)

bring-book = መጽሓፍ ትምህርቲ

bring-pen = ፒሮን ወረቐትን

bring-phone = ተሌፎንኩም

bring-calendar = መጽሓፍ ቆጸራ (agenda)

bring-plan = መደብኩም (PIP)

bring-photo = ጉርድ ስእሊ (pasfoto)

bring-glasses = መነጽር ንባብ

subject-meet = ምፍላጥ (kennismaking)

subject-plan = መደብኩም (PIP)

subject-sign = ምፍራም (tekenen)

subject-progress = ብኸመይ ትኸዱ ከም ዘለኹም (voortgang)

subject-language = ቋንቋ ሆላንድ ምምሃር (taalles)

subject-pvt = ኣብ ሆላንድ ምንባር (PVT)

subject-map = ስራሕን ተሳትፎን (MAP)

subject-knm = ፍልጠት ሕብረተሰብ ሆላንድ (KNM)

subject-money = ገንዘብ

subject-income = ናይ ማሕበራዊ ሓገዝ ረብሓ ወይ እቶት (uitkering)

subject-school = ቤት ትምህርቲ

subject-work = ስራሕ

subject-letters = ደብዳቤታት (brieven)

calendar-caption = 🗓️ እዚ ፋይል ንካለንደር ተሌፎንኩም እዩ።

calendar-how = ነቲ ኣብ ላዕሊ ዘሎ ፋይል ጠውቑ። ሽዑ እቲ ቆጸራ (afspraak) ናብ ካለንደርኩም ይኣቱ።

calendar-changes = ዝቕየር ነገር ኣሎ ድዩ? ክነግረኩም እየ። ሽዑ ሓድሽ ፋይል ሕተቱ።

interpreter-language = 🗣️ <b>ኣስተርጓሚ (tolk) ብኣየናይ ቋንቋ ትደልዩ?</b>

interpreter-who = ኣስተርጓሚ (tolk)፦ ሰበይቲ ድያ ወይስ ሰብኣይ ትደልዩ?

interpreter-wish = እዚ ድሌት እዩ። ሓድሓደ ግዜ ኣይከኣልን።

button-interpreter-other = 🌍 ካልእ ቋንቋ

button-interpreter-woman = 👩 ሰበይቲ

button-interpreter-man = 👨 ሰብኣይ

button-interpreter-any = 🤷 ክልቲኡ ጽቡቕ እዩ

interpreter-asked = 💬 ንተጸዋዒ-ሰብኩም ({ $contact }) ሓቲተዮም ኣለኹ።

interpreter-no-promise = ገና ርግጸኛ ኣይኮነን። ኣስተርጓሚ (tolk) ክመጽእ ዝከኣል ምዃኑ ተጸዋዒ-ሰብኩም ({ $contact }) ክርእዩ እዮም።

button-own-add = ✏️ ናተይ ዕለት ምውሳኽ

own-add = ✏️ <b>ናትኩም ዕለት ምውሳኽ</b>

own-what = እንታይ እዩ? ክዝክረኩም እየ።

button-own-examen = 🎓 መርመራ

button-own-les = 📚 ትምህርቲ

button-own-overig = 📌 ካልእ

own-which-day = ኣየናይ መዓልቲ እዩ?

own-type-day = መዓልቲ ጽሓፉ፣ ንኣብነት <code>{ $example }</code>። ወይ መጠወቒ ጠውቑ።

button-own-today = ☀️ ሎሚ

button-own-tomorrow = ⏩ ጽባሕ

own-which-time = ሰዓት ክንደይ እዩ?

own-type-time = ሰዓት ጽሓፉ፣ ንኣብነት <code>14:30</code>። ወይ መጠወቒ ጠውቑ።

own-sure = እዚ ቅኑዕ ድዩ?

button-own-right = ✅ እወ፣ ቅኑዕ እዩ

button-own-wrong = ✏️ ኣይኮነን፣ ይቀየር

own-added = ✅ ተጻሒፉ ኣሎ። ክዝክረኩም እየ።

own-is-yours = ሕጂ ኣብ ቆጸራታትኩም ኣሎ። ንምምሕዳር ከተማ (gemeente) ወይ ንቤት ትምህርቲ ኣይነግርን እየ።

button-own-remove = 🗑️ እዚ ዕለት ምድምሳስ

lead-own-day = እዚ መዓልቲ ኣይተነበበን፣ ወይ ሓሊፉ እዩ። ንኣብነት ከምዚ ጽሓፉ፦ { $example }።

lead-own-time = እዚ ሰዓት ኣይተነበበን፣ ወይ ሓሊፉ እዩ። ንኣብነት ከምዚ ጽሓፉ፦ 14:30።

told-planned = 🔔 <b>ቆጸራ (afspraak) ኣለኩም።</b>

told-moved = 🔄 <b>ግዜ ቆጸራኹም (afspraak) ተቐይሩ ኣሎ።</b>

told-was = ⏪ ቅድሚ ሕጂ፦ { DATE($was) }፣ { TIME($was) }።

told-changed = 🔄 <b>ኣብ ቆጸራኹም (afspraak) ዝተቐየረ ነገር ኣሎ።</b> ሕጂ ከምዚ እዩ፦

told-again = 🔔 <b>እዚ ቆጸራ (afspraak) ብዝኾነ ክካየድ እዩ።</b>

told-cancelled = 🚫 <b>እዚ ቆጸራ (afspraak) ተሰሪዙ ኣሎ።</b>

told-cancelled-more = ክትመጹ ኣየድልየኩምን። ሓድሽ ቆጸራ? ተጸዋዒ-ሰብኩም ({ $contact }) ክነግሩኹም እዮም።

coming-days = { $days ->
    [0] ⏰ <b>ሎሚ ቆጸራ (afspraak) ኣለኩም።</b>
    [1] ⏰ <b>ጽባሕ ቆጸራ (afspraak) ኣለኩም።</b>
    [one] ⏰ <b>ድሕሪ { $days } መዓልቲ ቆጸራ (afspraak) ኣለኩም።</b>
   *[other] ⏰ <b>ድሕሪ { $days } መዓልታት ቆጸራ (afspraak) ኣለኩም።</b>
}

coming-answered = ✅ ክመጽእ እየ ኢልኩም ኣለኹም። ክሳብ ሽዑ!

missed-lead = 👋 <b>ኣይረኸብናኩምን።</b>

missed-kind = ምናልባት ዘጋጠመ ነገር ነይሩ ይኸውን። ንኹሉ ሰብ ከጋጥም ይኽእል እዩ።

missed-ask = ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ተዘራረቡ። ሽዑ ብሓባር ሓድሽ ቆጸራ (afspraak) ትገብሩ።

registration-lead = 🎓 <b>መርመራ (examen) ይመጽእ ኣሎ።</b>

registration-how = ኣብ DUO ተመዝጊብኩም ዲኹም? ገና እንተ ዘይኮነ፣ ሕጂ ተመዝገቡ።

button-registration-more = 📖 ብዛዕባ መርመራ

old-changed = 🔄 እዚ መልእኽቲ ኣረጊት እዩ። እቲ ቆጸራ (afspraak) ተቐይሩ ኣሎ።

old-cancelled = 🚫 እዚ መልእኽቲ ኣረጊት እዩ። እቲ ቆጸራ (afspraak) ተሰሪዙ ኣሎ።
