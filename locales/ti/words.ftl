term-inburgeren = ምውህሃድ (inburgeren)

term-inburgeren-what = ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ማለት ኣብ ሆላንድ ምንባርን ምስራሕን ምምሃር እዩ። ቋንቋ ትመሃሩ። እታ ሃገር ብኸመይ ከም እትሰርሕ ትመሃሩ። ዕላማኡ፦ ምስታፍ፣ እንተ ተኻኢሉ ብዝኽፈሎ ስራሕ።

term-inburgeringsplicht = ግዴታኹም (inburgeringsplicht)

term-inburgeringsplicht-what = እዚ ማለት፦ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታኹም እዩ። DUO ይውስን። ብዛዕባ እዚ ደብዳቤ ይመጸኩም።

term-termijn = ግዜኹም (inburgeringstermijn)

term-termijn-what = እዚ ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም እዩ፦ { $years } ዓመት። ካብቲ ድሕሪ PIP ዝመጽእ መዓልቲ ይቑጸር።

term-kennisgeving = ደብዳቤ DUO (kennisgeving)

term-kennisgeving-what = እዚ ካብ DUO ዝመጽእ ደብዳቤ እዩ። ኣብኡ እዚ ተጻሒፉ ኣሎ፦ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታኹም እዩ። ነዚ ደብዳቤ ዓቅብዎ።

term-brp = ዝርዝር ነበርቲ (BRP)

term-brp-what = BRP ዝርዝር ናይ ነበርቲ እዩ። ስምኩምን ኣድራሻኹምን ኣብኡ ኣሎ። ኣብ ምምሕዳር ከተማ (gemeente) ትምዝገቡ።

term-intake = ኣቀባብላ (brede intake)

term-intake-what = እዚ ምስ ምምሕዳር ከተማ (gemeente) ዝግበር ናይ መጀመርታ ዝርርባት እዩ። ብዛዕባ ትምህርቲ፣ ስራሕ፣ ስድራን ጥዕናን ትዘራረቡ። ፈተና ናይ ምምሃር ዓቕሚ (leerbaarheidstoets) እውን ክፋሉ እዩ።

term-leerbaarheidstoets = ፈተናኹም (leerbaarheidstoets)

term-leerbaarheidstoets-what = እዚ ፈተና ብኸመይ ከም ትመሃሩ የርኢ። ውጽኢቱ መስመር ትምህርቲ (leerroute) ንምምራጽ ይሕግዝ።

term-pip = መደብ PIP

term-pip-what = { $weeks ->
        [one] PIP (persoonlijk Plan Inburgering en Participatie) ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) መደብኩም እዩ። እንታይ ክትገብሩ ምዃንኩም ኣብኡ ተጻሒፉ ኣሎ። ምምሕዳር ከተማ (gemeente) ኣብ ውሽጢ { $weeks } ሰሙን የዳልዎ።
       *[other] PIP (persoonlijk Plan Inburgering en Participatie) ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) መደብኩም እዩ። እንታይ ክትገብሩ ምዃንኩም ኣብኡ ተጻሒፉ ኣሎ። ምምሕዳር ከተማ (gemeente) ኣብ ውሽጢ { $weeks } ሰሙናት የዳልዎ።
    }

term-beschikking = ወግዓዊ ውሳነ (beschikking)

term-beschikking-what = ወግዓዊ ውሳነ (beschikking) ናይ ምምሕዳር ከተማ (gemeente) ውሳነ ዘለዎ ደብዳቤ እዩ። መደብኩም (PIP) እውን ወግዓዊ ውሳነ እዩ። ነቲ ደብዳቤ ምስ ካልእ ሰብ ብሓባር ኣንብብዎ።

term-bezwaar = ተቓውሞ (bezwaar)

term-bezwaar-what = ብሓደ ውሳነ ኣይተሰማማዕኩምን ዲኹም? ሽዑ ተቓውሞ (bezwaar) ከተቕርቡ ትኽእሉ ኢኹም። ብኸመይን ክሳብ መዓስን ኣብቲ ደብዳቤ ተጻሒፉ ኣሎ።

term-bezwaar-here = ኣብዚ ቻት ዝጸሓፍ መልእኽቲ ተቓውሞ (bezwaar) ኣይኮነን። ካብ ተጸዋዒ-ሰብኩም ({ $contact }) ሓገዝ ሕተቱ።

term-leerroute = መስመር ትምህርቲ (leerroute)

term-leerroute-what = መስመር ትምህርቲ (leerroute) ትምህርትኹም ዝኸዶ መንገዲ እዩ። ሰለስተ ዓይነት ኣሎ፦ B1-route፣ onderwijsroute፣ Z-route። ናትኩም ኣየናይ ምዃኑ ኣብ PIP ተጻሒፉ ኣሎ።

term-b1-route = መስመር B1 (B1-route)

term-b1-route-what = ኣብዚ መስመር ቋንቋ ሆላንድ ክሳብ ደረጃ B1 ትመሃሩ። እንተ ተኻኢሉ እውን ትሰርሑ። ኣብ መወዳእታ መርመራታት (examens) ትገብሩ።

term-onderwijsroute = ትምህርታዊ (onderwijsroute)

term-onderwijsroute-what = እዚ መስመር ብፍላይ ንመንእሰያት እዩ። ቋንቋ ሆላንድን ካልእ ትምህርትን ትመሃሩ። ካብኡ ናይ ሞያ ወይ ላዕለዋይ ትምህርቲ (opleiding) ክትጅምሩ ትኽእሉ ኢኹም።

term-z-route = መስመር Z (Z-route)

term-z-route-what = ደረጃ B1 ንዓኹም ኣዝዩ ከቢድ ድዩ? ሽዑ Z-route ኣሎ። { $hours } ሰዓት ትምህርቲ ይወሃበኩም። መርመራ የለን። ናይ መወዳእታ ዝርርብ (eindgesprek) ኣሎ።

term-z-route-active = { $active } ሰዓት እውን ትሳተፉ። ንኣብነት ብወለንታዊ ስራሕ (vrijwilligerswerk)።

term-knm = ፍልጠት ሆላንድ (KNM)

term-knm-what = ኣብ KNM ሆላንድ ብኸመይ ከም እትሰርሕ ትመሃሩ። ንኣብነት ብዛዕባ ትምህርቲ፣ ስራሕን ጥዕናን።

term-pvt = ናይ ተሳትፎ መግለጺ (PVT)

term-pvt-what = ኣብ PVT፣ ኣብ ሆላንድ እንታይ ኣገዳሲ ምዃኑ ትመሃሩ። ንኣብነት ሓርነትን ማዕርነትን። እንተ ወሓደ { $hours } ሰዓት እዩ። ናይ ተሳትፎ መግለጺ (participatieverklaring) ትፍርሙ።

term-map = ዕዳጋ ስራሕ (MAP)

term-map-what = ኣብ MAP ብዛዕባ ስራሕ ትመሃሩ። እንተ ወሓደ { $hours } ሰዓት ብተግባር ትላማመዱ።

term-voortgangsgesprek = ምዕባለ (voortgangsgesprek)

term-voortgangsgesprek-what = ብዛዕባ ምስ ሕብረተሰብ ምውህሃድኩም (inburgering) ምስ ምምሕዳር ከተማ (gemeente) ትዘራረቡ። እንታይ ጽቡቕ ይኸይድ ኣሎ? ኣበይ ሓገዝ የድልየኩም?

term-eindgesprek = መወዳእታ ዝርርብ (eindgesprek)

term-eindgesprek-what = እዚ ምስ ምምሕዳር ከተማ (gemeente) ናይ መወዳእታ ዝርርብ እዩ። እንታይ ከም ዝተማሃርኩም ትነግሩ። እዚ ኣብ MAPን ኣብ Z-routeን ኣሎ።

term-examen = መርመራ (inburgeringsexamen)

term-examen-what = እዚ ብዛዕባ ቋንቋን ብዛዕባ ሆላንድን ዝግበር መርመራታት እዩ። ኣብ DUO ባዕልኹም ትምዝገቡ።

term-diploma = ዲፕሎማ (certificaat)

term-diploma-what = ምስ ወዳእኩም፣ እዚ ወረቐት ይወሃበኩም። ድሕሪ Z-route ምስክር ወረቐት (certificaat) ይበሃል። ጽቡቕ ጌርኩም ዓቅብዎ።

term-verlenging = ምንዋሕ ግዜ (verlenging)

term-verlenging-what = ምንዋሕ ግዜ (verlenging) ማለት ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ተወሳኺ ግዜ እዩ። ሓድሓደ ግዜ DUO ይህቦ። ንኣብነት ንነዊሕ ግዜ ሓሚምኩም እንተ ነይርኩም።

term-verlenging-when = { $months ->
        [one] ኣብ መወዳእታ { $months } ወርሒ ካብ DUO ሕተትዎ። ተጸዋዒ-ሰብኩም ({ $contact }) ይሕግዙኹም።
       *[other] ኣብ መወዳእታ { $months } ኣዋርሕ ካብ DUO ሕተትዎ። ተጸዋዒ-ሰብኩም ({ $contact }) ይሕግዙኹም።
    }

term-ontheffing = ነጻ ምዃን (ontheffing)

term-ontheffing-what = ካብ ግዴታ ነጻ ምዃን (ontheffing) ማለት፦ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታ ኣይኮነን። DUO ይውስን። ንኣብነት ብጽኑዕ ሓሚምኩም እንተ ኣለኹም። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-boete = መቕጻዕቲ (boete)

term-boete-what = መቕጻዕቲ (boete) ክትከፍልዎ ዘለኩም ገንዘብ እዩ። እዚ ናይ መወዳእታ መገዲ እዩ። ምምሕዳር ከተማ (gemeente) ፈለማ ክሕግዘኩም ይደሊ።

term-boete-cannot = ዘይከኣል ነገር ኣሎ ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ኣቐዲምኩም ንገርዎም። ሽዑ ብሓባር ፍታሕ ትደልዩ።

term-boete-asiel = ናይ ዑቕባ መንበሪ ፍቓድ (asielvergunning) ኣለኩም ዶ? ናይ መቕጻዕቲ (boetes) ሕግታት ተቐይሩ እዩ። ንዓኹም እንታይ ከም ዝምልከት ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-rechten-plichten = መሰላትን ግዴታታትን

term-rechten-plichten-what = እዚ ብሆላንድኛ «rechten en plichten» ይበሃል። መሰል (recht) ዝፍቀደኩም ወይ ዝወሃበኩም ነገር እዩ። ግዴታ (plicht) ክትገብርዎ ዘለኩም ነገር እዩ። ግዴታታትኩም ኣብ PIP ተጻሒፉ ኣሎ።

term-bijstand = ረብሓ (bijstand, uitkering)

term-bijstand-what = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand, uitkering) ካብ ምምሕዳር ከተማ (gemeente) ዝወሃብ ገንዘብ እዩ። ውሑድ ገንዘብ ንዘለዎም ሰባት እዩ።

term-ontzorgen = ምሕጋዝ ክፍሊት (ontzorgen)

term-ontzorgen-what = { $months ->
        [one] ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ቀወምቲ ወጻኢታትኩም ይኸፍል። ካብ ረብሓኹም (bijstand) ይኸፍሎ። እዚ { $months } ወርሒ ይጸንሕ።
       *[other] ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ቀወምቲ ወጻኢታትኩም ይኸፍል። ካብ ረብሓኹም (bijstand) ይኸፍሎ። እዚ { $months } ኣዋርሕ ይጸንሕ።
    }

term-vaste-lasten = ወጻኢታት (vaste lasten)

term-vaste-lasten-what = ቀወምቲ ወጻኢታት (vaste lasten) ኣብ ነፍስወከፍ ወርሒ እትኸፍልዎ ገንዘብ እዩ። ንኣብነት ክራይ ገዛ፣ ጋዝ፣ ማይ፣ ኤለክትሪክን መድሕን ጥዕናን (zorgverzekering)።

term-leefgeld = ገንዘብ መነባብሮ (leefgeld)

term-leefgeld-what = ገንዘብ መነባብሮ (leefgeld) ድሕሪ ቀወምቲ ወጻኢታት ዝተርፍ ገንዘብ እዩ። በዚ ገንዘብ ንኣብነት መግብን ክዳንን ትዕድጉ።

term-toeslag = ኣበል (toeslag)

term-toeslag-what = ኣበል (toeslag) ካብ መንግስቲ ዝወሃብ ገንዘብ እዩ። ንክቡር ወጻኢታት ይሕግዝ፣ ንኣብነት ንክራይ ገዛ። ካብ በዓል-መዚ ግብሪ (Belastingdienst) ትሓትዎ።

term-toeslag-change = { $weeks ->
        [one] 💡 ዝተቐየረ ነገር ኣሎ ድዩ? ኣብ ውሽጢ { $weeks } ሰሙን ሓብሩ። ሽዑ ምናልባት ደሓር ውሑድ ገንዘብ ትመልሱ።
       *[other] 💡 ዝተቐየረ ነገር ኣሎ ድዩ? ኣብ ውሽጢ { $weeks } ሰሙናት ሓብሩ። ሽዑ ምናልባት ደሓር ውሑድ ገንዘብ ትመልሱ።
    }

term-huurtoeslag = ኣበል ክራይ (huurtoeslag)

term-huurtoeslag-what = ኣበል ክራይ ገዛ (huurtoeslag) ክራይ ገዛ ንምኽፋል ዝሕግዝ ገንዘብ እዩ። ይግብኣኩም ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-zorgtoeslag = ኣበል ጥዕና (zorgtoeslag)

term-zorgtoeslag-what = ኣበል ጥዕና (zorgtoeslag) መድሕን ጥዕና (zorgverzekering) ንምኽፋል ዝሕግዝ ገንዘብ እዩ። ይግብኣኩም ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-zorgverzekering = መድሕን (zorgverzekering)

term-zorgverzekering-what = ሓሚምኩም ዲኹም? መድሕን ጥዕና (zorgverzekering) ንሓኪምን ሆስፒታልን ይኸፍል። ሓድሓደ ግዜ ክፋል ናይቲ ዋጋ ባዕልኹም ትኸፍሉ (<b>eigen risico</b>)። መድሕን ጥዕና ምእታው ግዴታ እዩ።

term-kwijtschelding = ምሕረት ክፍሊት (kwijtschelding)

term-kwijtschelding-what = ውሑድ ገንዘብ ኣለኩም ዶ? ሽዑ ሓድሓደ ግዜ ግብሪ ምኽፋል ኣየድልየኩምን እዩ (kwijtschelding)። ካብ ምምሕዳር ከተማ (gemeente) ከምኡውን ካብ በዓል-መዚ ማያት (waterschap) ሕተትዎ። ደብዳቤ ምስ መጸ ቀልጢፍኩም ግበርዎ።

term-digid = ዲጂታላዊ መንነት (DigiD)

term-digid-what = ብ DigiD ኣብ ኢንተርነት ናብ ትካላት መንግስቲ ትኣትዉ። DigiD ናትኩም ንኻልእ ሰብ ፈጺምኩም ኣይትሃቡ። ሓገዝ ትደልዩ ዲኹም? DigiD Machtigen ተጠቐሙ።

term-duo-lening = ልቓሕ (DUO-lening)

term-duo-lening-what = ምናልባት ንትምህርቲ ዝኸውን ገንዘብ ካብ DUO ክትልቅሑ ትኽእሉ ኢኹም። ደሓር ምስ ወለድ (rente) ትመልስዎ። ፈለማ ን DUO ወይ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።
