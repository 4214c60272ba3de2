settings-title = ⚙️ <b>ምስትኽኻል</b>

stop-ask = ካባይ ዝመጽእ መልእኽትታት ክቋረጽ ትደልዩ ዲኹም?

stop-appointments-stand = ቆጸራታትኩምን ደብዳቤታትኩምን ኣይቅየሩን እዮም። ኣነ ግን ብዛዕብኦም ኣየዘኻኽረኩምን እየ።

stop-done = 🔕 ሕራይ። መልእኽትታት ኣይልእከልኩምን እየ።

stop-back = እንተ ጽሒፍኩምለይ፣ ኩሉ ግዜ ክምልስ እየ። መልእኽትታት ደጊሙ ክመጸኩም ትደልዩ ዲኹም? ነቲ መጠወቒ ጠውቑ።

data-kept = 🔒 <b>ሓበሬታይ</b>
    ምምሕዳር ከተማ { $municipality } ኣብዚ እዚ ይዕቅብ፦
    • ስምኩም (voornaam)ን ቋንቋኹምን
    • ናይ inburgering ዕለታትኩም
    • ናይ ትምህርትን ተሳትፎን ሰዓታት
    • ዝለኣኽኩምዎም ሕቶታት
    • ኣብ ገዛ ምግዓዝ ዝተወድአ ነገራት
    • ቁጽሪ ናይዚ ቻት

data-not-kept = እዚ ኣብዚ ኣይንዕቅቦን ኢና፦
    • BSN
    • ስም ኣቦኹም (achternaam)ን ኣድራሻኹምን
    • ብዛዕባ ገንዘብኩም

data-choice = ሓበሬታኹም ክትርእይዎ ትኽእሉ ኢኹም። ክእረም ወይ ክድምሰስ ክትሓቱ እውን ትኽእሉ ኢኹም።

data-guest = 🔒 <b>ሓበሬታይ</b>
    መን ምዃንኩም ኣይፈልጥን እየ። ቋንቋኹምን ኣብዚ ቻት ዝመረጽኩምዎን ጥራይ እዕቅብ።

data-task = 🏛️ ምምሕዳር ከተማ { $municipality } ብዛዕባ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ይሕግዘኩም። እዚ ብሕጊ ዝተዋህቦ ስራሕ እዩ። ንዕኡ ስጉምትታትኩምን ቆጸራታትኩምን የድልይዎ።

data-consent = 🤝 ንካልእ ነገራት ግን ፈለማ «እወ» ክትብሉና ንሓተኩም። ንኣብነት ንናይ ገንዘብ መደብኩም፣ ንርእይቶኹም፣ ወይ ሓበሬታ ምስ ኮች (coach) ንምክፋል። ነቲ «እወ» ኩሉ ግዜ ክትስሕብዎ ትኽእሉ ኢኹም።

data-no-fines = ኣብዚ እትመሃርዎን እትሓትዎን ፈጺምና ንመቕጻዕቲ (boete) ኣይንጥቀመሉን ኢና።

data-complaint = ብዛዕባ ሓበሬታኹም ጥርዓን ኣለኩም ዶ? ካብ ምምሕዳር ከተማ (gemeente) ሓገዝ ሕተቱ። ወይ ናብ Autoriteit Persoonsgegevens ኪዱ። እዚ ትካል ሓበሬታ ሰባት ይሕሉ።

data-sure-correct = ✏️ ዝተጋገየ ነገር ኣሎ ድዩ? ተጸዋዒ-ሰብኩም ({ $contact }) ክሕግዙኹም ክሓትት እየ። ክገብሮ ዶ?

data-sure-erase = 🗑️ ተጸዋዒ-ሰብኩም ({ $contact }) ኣብዚ ዘሎ ሓበሬታኹም ክድምስሱ ክሓትት እየ። ኣብ ምምሕዳር ከተማ (gemeente) ዘሎ ፋይልኩም (dossier) ግን ኣይድምሰስን እዩ። ክሓትት ዶ?

data-withdraw = Wegwijs ምጥቃም ከተቋርጹ ትደልዩ ዲኹም?

data-withdraw-free = እዚ ኩሉ ግዜ ይከኣል እዩ። ናይ ማሕበራዊ ሓገዝ ረብሓኹምን (uitkering) ሓገዝኩምን ኣይቅየርን እዩ።

people-who = 👪 እዚ ቻት ሕጂ ናይ <b>{ $name }</b> እዩ።

people-add = ስድራኹም እውን በዚ ቴሌፎን ይጥቀሙ ድዮም? ናቶም ዕድመ (uitnodiging) እውን ኣብዚ ክፈቱ። ዝጠፍእ ነገር የለን።

people-pin-on = 🔑 ሓበሬታኹም ብኮድ ዕጹው እዩ።

people-pin-off = ኮድ ክትመርጹ ትኽእሉ ኢኹም። ሽዑ ካልእ ሰብ ሓበሬታኹም ከንብብ ኣይክእልን እዩ።

pin-choose = 🔑 <b>ኣርባዕተ ቁጽርታት</b> ዘለዎ ኮድ ምረጹ። ነቲ ኮድ ሕጂ ኣብ መልእኽቲ ጽሓፉ።

pin-forgotten = ኮድ ረሲዕኩም ዲኹም? ተጸዋዒ-ሰብኩም (consulent) ይሕግዙኹም።

pin-chosen = ✅ ኮድኩም ድሉው እዩ። ን15 ደቓይቕ እንተ ዘይነበርኩም፣ ነቲ ኮድ ክሓትት እየ።

pin-erase-message = ሕጂ ነቲ ኮድ ዘለዎ መልእኽትኹም ባዕልኹም ደምስስዎ። ሽዑ ካልእ ሰብ ኣይርእዮን እዩ።

pin-enter = 🔑 { $name }፣ ኣርባዕተ ቁጽርታት ዘለዎ ኮድኩም ጽሓፉ።

button-language = 🌐 ቋንቋ

button-data = 🔒 ሓበሬታይ

button-people = 👪 ስድራን ኮድን

button-stop = 🔕 ምቁራጽ

button-stop-yes = 🔕 እወ፣ ይቋረጽ

button-stop-no = ✅ ኣይፋል፣ ይቐጽል

button-resume = 🔔 መልእኽትታት ደጊሙ

button-data-why = ❓ ስለምንታይ ይፍቀድ?

button-data-correct = ✏️ ዝተጋገየ ነገር ኣሎ

button-data-erase = 🗑️ ምድምሳስ

button-withdraw = ✖️ ምጥቃም ምቁራጽ

button-withdraw-yes = ✖️ እወ፣ ከቋርጽ እየ

button-keep-using = ✅ ኣይፋል፣ ክቕጽል እየ

button-pin = 🔑 ኮድ ምምራጽ

button-pin-remove = 🔓 ኮድ ምእላይ
