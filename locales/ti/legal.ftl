button-legal = ⚖️ ተቓውሞ ወይ ምሕባር

legal-title = ⚖️ <b>እንታይ ክትገብሩ ትደልዩ?</b>

legal-choose = ኣበይ ከም ዝግበር ክነግር እየ። ኣብዚ ቻት ኣይቑጸርን።

button-legal-bezwaar = ✋ ተቓውሞ ምቕራብ

button-legal-wijziging = 🔄 ለውጢ ኣሎ

button-legal-verlenging = ⏳ ተወሳኺ ግዜ

button-legal-ontheffing = 🕊️ ነጻ ምዃን

button-legal-afmelden = 🤒 ክመጽእ ኣይክእልን

legal-bezwaar = ✋ <b>ተቓውሞ (bezwaar)</b>። በቲ ኣብ ደብዳቤ ዘሎ ውሳነ ኣይተሰማማዕኩምን።

legal-wijziging = 🔄 <b>ለውጢ ኣሎ</b>። ንኣብነት ኣድራሻ፣ ገንዘብ፣ ስድራ ቤት ወይ ስራሕ። ወይ ክትገሹ ኢኹም።

legal-verlenging = ⏳ <b>ምንዋሕ ግዜ (verlenging)</b>። ምስ ሕብረተሰብ ንምውህሃድ (inburgeren) ተወሳኺ ግዜ ትደልዩ።

legal-ontheffing = 🕊️ <b>ካብ ግዴታ ነጻ ምዃን (ontheffing)</b>። ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ኣይከኣልን፣ ንኣብነት ብሰንኪ ሕማም።

legal-afmelden = 🤒 <b>ክትመጹ ኣይትኽእሉን</b>። ንኣብነት ኣብ መዓልቲ ቆጸራ ወይ ትምህርቲ ሓሚምኩም።

legal-not-here = ⚠️ <b>ኣብዚ ቻት ዝጸሓፍ መልእኽቲ ኣይቑጸርን።</b>

legal-bezwaar-where = <b>ደብዳቤ</b> ይቑጸር። እቲ ኣድራሻ ኣብቲ ዝመጸኩም ደብዳቤ (beschikking) ኣሎ። ናይ መወዳእታ መዓልቲ እውን ኣብኡ ኣሎ።

legal-wijziging-where = ኣብ <b>ምምሕዳር ከተማ (gemeente)</b> ይቑጸር። ብኸመይ፣ ኣብ ደብዳቤኹም ተጻሒፉ ኣሎ። ኣበል (toeslag) ትወስዱ ዲኹም? ሽዑ ንበዓል-መዚ ግብሪ (Belastingdienst) እውን ሓብሩ።

legal-verlenging-where = ኣብ <b>DUO</b> ይቑጸር። ኣብኡ፣ ኣብ <b>Mijn Inburgering</b> ሕተትዎ።

legal-ontheffing-where = ኣብ <b>DUO</b> ይቑጸር። ኣብኡ ሕተትዎ። DUO ይውስን።

legal-afmelden-where = <b>ብስልኪ</b> ምስ እትድውሉ ይቑጸር። ቅድሚ ምጅማሩ ንተጸዋዒ-ሰብኩም ({ $contact }) ወይ ንቤት ትምህርቲ ደውሉ። ቁጽሪ ኣብ ደብዳቤኹም ኣሎ።

legal-sure = እዚ ከም እትደልዩ ንተጸዋዒ-ሰብኩም ({ $contact }) ክነግር እኽእል። ሽዑ ሓገዝ ትረኽቡ። ግን <b>ገና ኣይቑጸርን</b>። ክነግር ዶ?

legal-sent = ✅ ተጸዋዒ-ሰብኩም ({ $contact }) እዚ ከም እትደልዩ ሕጂ ይፈልጡ።

legal-sent-not-official = ⚠️ <b>ኣስተውዕሉ፦ እዚ ገና ኣይቑጸርን።</b>

button-legal-tell = 💬 ንተጸዋዒ-ሰብ ምንጋር

button-legal-tell-yes = ✅ እወ፣ ይነገር

button-legal-question = ✉️ ኣይፋል፣ ሕቶ እዩ
