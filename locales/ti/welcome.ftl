welcome-choose-language = 🌐 ቋንቋኹም ምረጹ

welcome-hello = 👋 <b>እንቋዕ ብደሓን መጻእኩም!</b>

welcome-about = ኣነ Wegwijs እየ። ናይ ምምሕዳር ከተማ { $municipality } ዲጂታላዊ ሓጋዚ እየ። ብዛዕባ <b>ምስ ሕብረተሰብ ምውህሃድ (inburgeren)</b> እሕግዘኩም፦ ቋንቋ ሆላንድ ምምሃር፣ ኣብ ሕብረተሰብ ምስታፍን ቆጸራታትኩምን።

welcome-not-for = ኣነ ኮምፒዩተር እየ። ምስ ሰብ ክትዛረቡ ትደልዩ ዲኹም? <b>ሓገዝ</b> ጠውቑ።

welcome-keep = 🔒 <b>ሓበሬታኹም</b>
    ምምሕዳር ከተማ { $municipality } ስምኩም (voornaam)፣ ቋንቋኹምን ስጉምትታትኩምን ይዕቅብ። ናብ ተጸዋዒ-ሰብኩም (consulent) ባዕልኹም እትልእክዎም ሕቶታት እውን ይዕቅብ።

welcome-keep-guest = 🔒 <b>ሓበሬታኹም</b>
    ዕድመ (uitnodiging) የብልኩምን። ስለዚ መን ምዃንኩም ኣይፈልጥን እየ። ቋንቋኹምን ኣብዚ ቻት ዝመረጽኩምዎን ጥራይ እዕቅብ።

welcome-public-task = ምምሕዳር ከተማ (gemeente) ብዛዕባ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ክሕግዘኩም ኣለዎ። እዚ ኣብ ሕጊ ተጻሒፉ ኣሎ። ኣብዚ እትመሃርዎን እትሓትዎን ፈጺምና ንመቕጻዕቲ (boete) ኣይንጥቀመሉን ኢና።

welcome-free = Wegwijs ምጥቃም ናትኩም ምርጫ እዩ። ኩሉ ግዜ «ኣይፋል» ክትብሉ ትኽእሉ ኢኹም። ናይ ማሕበራዊ ሓገዝ ረብሓኹምን (uitkering) ሓገዝኩምን ኣይቅየርን እዩ።

welcome-ask-agree = Wegwijs ክትጥቀሙ ትደልዩ ዲኹም?

welcome-goodbye = ጸገም የለን። መልእኽቲ ኣይልእከልኩምን እየ። ምምሕዳር ከተማ { $municipality } ብኻልእ መገዲ ክሕግዘኩም እዩ።

welcome-goodbye-back = ደሓር ምጥቃም እንተ ደሊኹም፣ ነቲ መጠወቒ ጠውቑ፣ ወይ /start ጽሓፉ።

welcome-person = 😊 ሰላም { $name }! እዚ ቻት ሕጂ ናትኩም እዩ።

welcome-person-wrong = ካልእ ሰብ ዲኹም? ኣብ ታሕቲ ንገሩኒ።

welcome-other = ስለዚ እዚ ዕድመ (uitnodiging) ናይ ካልእ ሰብ እዩ። ናብ ምምሕዳር ከተማ { $municipality } ደውሉ። ንሶም ከስተኻኽልዎ እዮም።

welcome-guest = ዕድመ (uitnodiging) የብልኩምን። ጸገም የለን። ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ብኸመይ ከም ዝኸይድ ክነግረኩም እየ። ስምኩም ኣይሓትትን እየ። መልእኽትታትኩም እውን ኣይዕቅብን እየ።

welcome-which-municipality = ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) ትነብሩ?

welcome-elsewhere = ምምሕዳር ከተማ (gemeente) ምረጹ።

welcome-why-here = ስለምንታይ ኣብ ሆላንድ ኣለኹም?

button-next = ዝቕጽል ▸

button-agree = ✅ እወ፣ ደስ ይብለኒ

button-decline = ✖️ ኣይፋል፣ ኣይደልን

button-start-again = ↩️ ሕጂ ምጅማር

button-that-is-me = ✅ እወ፣ ኣነ እየ

button-not-me = ✖️ ኣይፋል፣ ካልእ ሰብ

button-other-municipality = 🏘️ ካልእ ምምሕዳር ከተማ

button-not-in-list = ❓ ኣብዚ ዝርዝር የለን

button-reason-asielstatushouder = 🕊️ ዑቕባ ረኺበ

button-reason-nareiziger = 👨‍👩‍👧 ስድራይ ዑቕባ ኣለዎም

button-reason-gezinsmigrant = 💍 ሓዳረይ ኣብዚ ኣሎ

button-reason-overig = ➕ ካልእ ምኽንያት
