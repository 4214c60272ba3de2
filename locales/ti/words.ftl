term-inburgeren = ምውህሃድ (inburgeren)

term-inburgeren-what = ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ማለት ኣብ ሆላንድ ምንባርን ምስራሕን ምምሃር እዩ። ቋንቋ ትመሃሩ። እታ ሃገር ብኸመይ ከም እትሰርሕ ትመሃሩ። ዕላማኡ፦ ምስታፍ፣ እንተ ተኻኢሉ ብዝኽፈሎ ስራሕ።

term-inburgeren-goals = ቀልጢፍኩም ትጅምሩ። እቲ መደብ ንዓኹም ይሰማማዕ። ቋንቋ እናተማሃርኩም ትሳተፉ።

term-inburgeringsplicht = ግዴታኹም (inburgeringsplicht)

term-inburgeringsplicht-what = እዚ ማለት፦ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታኹም እዩ። DUO ይውስን። ብዛዕባ እዚ ደብዳቤ ይመጸኩም።

term-inburgeringsplicht-age = እዚ ካብ { $from } ዓመት ጀሚሩ ክሳብ ዕድመ ጥሮታ ይምልከት።

term-inburgeringsplicht-since = እዚ ስርዓት ናይ ሓድሽ ሕጊ እዩ። ግዴታኹም ብ { $since } ወይ ድሕሪኡ ምስ ዝጅምር ይምልከተኩም።

term-inburgeringsplicht-not = ዜግነትኩም ናይ EU፣ ኣይስላንድ፣ ሊኽተንሽታይን፣ ኖርወይ ወይ ስዊዘርላንድ ድዩ? ሽዑ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታ ኣይኮነን።

term-inburgeringsplicht-overig = እዚ ንመራሕቲ ሃይማኖት (geestelijk bedienaar) እውን ይምልከት። ንኣብነት ኢማም፣ ቀሺ ወይ ፓስተር።

term-inburgeringstraject = መስርሕ (inburgeringstraject)

term-inburgeringstraject-what = እዚ ምሉእ መገድኹም እዩ (inburgeringstraject)። ብደብዳቤ DUO ይጅምር። ብዲፕሎማ ወይ ምስክር ወረቐት (certificaat) ይውዳእ።

term-asielstatushouder = ወናኒ ናይ ዑቕባ ኩነታት

term-asielstatushouder-what = ወናኒ ናይ ዑቕባ ኩነታት (asielstatushouder) ናይ ዑቕባ መንበሪ ፍቓድ ዘለዎ ሰብ እዩ። ምምሕዳር ከተማ (gemeente) ትምህርቲ የዳሉን ይኸፍልን። ደሓር ምሳኹም ክነብሩ ንዝመጹ ስድራ እውን።

term-gezinsmigrant = ስደተኛ ስድራ (gezinsmigrant)

term-gezinsmigrant-what = ምስ ስድራ ቤት ዝጥርነፍ ስደተኛ (gezinsmigrant) ኣብ ሆላንድ ምስ ስድራኡ ክነብር ዝመጽእ ሰብ እዩ። ቤት ትምህርቲ ባዕልኹም ትመርጹ። ክፍሊት ትምህርቲ ባዕልኹም ትኸፍሉ።

term-gezinsmigrant-exam = ብዙሓት ሰባት ቅድሚ ምምጻኦም ኣብ ሃገሮም መርመራ ይገብሩ፦ <b>basisexamen</b>። ንስኹም እውን ዲኹም? ኣብ ኣቀባብላ (intake) ንገሩ።

term-verblijfsvergunning = መንበሪ ፍቓድ (vergunning)

term-verblijfsvergunning-what = ብመንበሪ ፍቓድ (verblijfsvergunning) ኣብ ሆላንድ ክትነብሩ ይፍቀደኩም። ጽቡቕ ጌርኩም ዓቅብዎ።

term-tolk = ኣስተርጓሚ (tolk)

term-tolk-what = ኣስተርጓሚ (tolk) ንስኹምን እቲ ካልእ ሰብን እትብልዎ ይትርጉሙ። ቅድሚ ዝርርብ ኣስተርጓሚ ሕተቱ።

term-oproep = ዕድመ ንምምጻእ (oproep)

term-oproep-what = እዚ ዕለትን ሰዓትን ዘለዎ ደብዳቤ እዩ። ሽዑ ክትመጹ ኣለኩም። ኣይትኽእሉን ዲኹም? ብኡንብኡ ደውሉ።

term-vrijstelling = ካብኡ ነጻ (vrijstelling)

term-vrijstelling-what = ብ vrijstelling ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታ ኣይኮነን። ንኣብነት ቤት ትምህርቲ ምኻድ ግዴታኹም እንተ ኾይኑ (leerplicht)። ወይ ተቐባልነት ዘለዎ ዲፕሎማ እንተ ኣለኩም። DUO ይውስን።

term-mijn-inburgering = መርበብ Mijn Inburgering

term-mijn-inburgering-what = እዚ ናይ DUO መርበብ ሓበሬታ እዩ። ክሳብ መዓስ ግዜ ከም ዘለኩም ኣብኡ ትርእዩ። ብ DigiD ትኣትዉ።

term-termijn = ግዜኹም (inburgeringstermijn)

term-termijn-what = እዚ ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም እዩ፦ { $years } ዓመት። ካብቲ ድሕሪ PIP ዝመጽእ መዓልቲ ይቑጸር።

term-termijn-revised = መደብኩም (PIP) ተቐይሩ ድዩ? ግዜኹም ካብ መጀመርታ ኣይቑጸርን።

term-termijn-duo = DUO ዕለታት ዘለዎ ደብዳቤ ይልእከልኩም። ኣብ Mijn Inburgering እውን ትርእይዎ።

term-kennisgeving = ደብዳቤ DUO (kennisgeving)

term-kennisgeving-what = እዚ ካብ DUO ዝመጽእ ደብዳቤ እዩ። ኣብኡ እዚ ተጻሒፉ ኣሎ፦ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታኹም እዩ። ነዚ ደብዳቤ ዓቅብዎ።

term-brp = ዝርዝር ነበርቲ (BRP)

term-brp-what = BRP ዝርዝር ናይ ነበርቲ እዩ። ስምኩምን ኣድራሻኹምን ኣብኡ ኣሎ። ኣብ ምምሕዳር ከተማ (gemeente) ትምዝገቡ።

term-intake = ኣቀባብላ (brede intake)

term-intake-what = እዚ ምስ ምምሕዳር ከተማ (gemeente) ዝግበር ናይ መጀመርታ ዝርርባት እዩ። ብዛዕባ ትምህርቲ፣ ስራሕ፣ ስድራን ጥዕናን ትዘራረቡ። ፈተና ናይ ምምሃር ዓቕሚ (leerbaarheidstoets) እውን ክፋሉ እዩ።

term-intake-invited = ዕለት ዘለዎ ዕድመ (oproep) ይመጸኩም። እንተ ዘይመጺእኩም፣ መጠንቀቕታን ሓድሽ ዕድመን ይመጸኩም። ድሕሪ { $times } ግዜ ምምሕዳር ከተማ (gemeente) ነቲ ኣቀባብላ ብዘይ ብኣኹም ይውድኦ።

term-intake-absent = 💡 ክትመጹ ኣይትኽእሉን ዲኹም? ኣቐዲምኩም ንገሩ። ሽዑ ብሓባር ሓድሽ ቆጸራ ትገብሩ።

term-leerbaarheidstoets = ፈተናኹም (leerbaarheidstoets)

term-leerbaarheidstoets-what = እዚ ፈተና ብኸመይ ከም ትመሃሩ የርኢ። ውጽኢቱ መስመር ትምህርቲ (leerroute) ንምምራጽ ይሕግዝ።

term-pip = መደብ PIP

term-pip-what = { $weeks ->
        [one] PIP (persoonlijk Plan Inburgering en Participatie) ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) መደብኩም እዩ። እንታይ ክትገብሩ ምዃንኩም ኣብኡ ተጻሒፉ ኣሎ። ምምሕዳር ከተማ (gemeente) ኣብ ውሽጢ { $weeks } ሰሙን የዳልዎ።
       *[other] PIP (persoonlijk Plan Inburgering en Participatie) ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) መደብኩም እዩ። እንታይ ክትገብሩ ምዃንኩም ኣብኡ ተጻሒፉ ኣሎ። ምምሕዳር ከተማ (gemeente) ኣብ ውሽጢ { $weeks } ሰሙናት የዳልዎ።
    }

term-pip-contents = ኣብኡ እዚ ተጻሒፉ ኣሎ፦ መስመር ትምህርትኹም (leerroute)፣ PVTን ዝርርባትኩምን። MAP እውን ኣሎ፣ ኣብ onderwijsroute ጥራይ የለን። ትምህርትን ስራሕን፣ ወይ ወለንታዊ ስራሕን (vrijwilligerswerk) ብኸመይ ብሓባር ከም ዝኸዱ እውን ኣሎ።

term-pip-money = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ሓገዝ ቀወምቲ ወጻኢታት (vaste lasten) እውን ኣብቲ መደብ ኣሎ።

term-pip-late = { $more ->
        [one] ምምሕዳር ከተማ (gemeente) ካብ ካልኦት ሓበሬታ ይጎድሎ ድዩ? ሽዑ { $more } ሰሙን ተወሳኺ ክወስድ ይኽእል።
       *[other] ምምሕዳር ከተማ (gemeente) ካብ ካልኦት ሓበሬታ ይጎድሎ ድዩ? ሽዑ { $more } ሰሙናት ተወሳኺ ክወስድ ይኽእል።
    }

term-verhuizen = ምግዓዝ (verhuizen)

term-verhuizen-what = { $weeks ->
        [one] ናብ ካልእ ምምሕዳር ከተማ (gemeente) ትግዕዙ ዲኹም? ንሱ ኣብ ውሽጢ { $weeks } ሰሙን ሓድሽ PIP የዳሉ። መስመር ትምህርትኹም (leerroute) ኣይቅየርን።
       *[other] ናብ ካልእ ምምሕዳር ከተማ (gemeente) ትግዕዙ ዲኹም? ንሱ ኣብ ውሽጢ { $weeks } ሰሙናት ሓድሽ PIP የዳሉ። መስመር ትምህርትኹም (leerroute) ኣይቅየርን።
    }

term-vve = መዋእለ ህጻናት (vve)

term-vve-what = ኣብዚ ንኣሽቱ ቆልዑ ይመሃሩን ይጻወቱን። ንኣሽቱ ቆልዑ ኣለዉኹም ዶ? ኣብ ኣቀባብላ (intake) ብዛዕባ እዚ ትዘራረቡ። እቲ ስምምዕ ኣብ PIP ተጻሒፉ ኣሎ።

term-begeleiding = ሓገዝ መጀመርታ (begeleiding)

term-begeleiding-what = እዚ ኣብ መጀመርታ ዝወሃብ ተግባራዊ ሓገዝ እዩ (maatschappelijke begeleiding)። ኣብዚ ነገራት ብኸመይ ከም ዝኸዱ እውን ይነግሩኹም። ምስ ተመዝገብኩም ይጅምር።

term-beschikking = ወግዓዊ ውሳነ (beschikking)

term-beschikking-what = ወግዓዊ ውሳነ (beschikking) ናይ ምምሕዳር ከተማ (gemeente) ውሳነ ዘለዎ ደብዳቤ እዩ። መደብኩም (PIP) እውን ወግዓዊ ውሳነ እዩ። ነቲ ደብዳቤ ምስ ካልእ ሰብ ብሓባር ኣንብብዎ።

term-bezwaar = ተቓውሞ (bezwaar)

term-bezwaar-what = ብሓደ ውሳነ ኣይተሰማማዕኩምን ዲኹም? ሽዑ ተቓውሞ (bezwaar) ከተቕርቡ ትኽእሉ ኢኹም። ብኸመይን ክሳብ መዓስን ኣብቲ ደብዳቤ ተጻሒፉ ኣሎ።

term-bezwaar-here = ኣብዚ ቻት ዝጸሓፍ መልእኽቲ ተቓውሞ (bezwaar) ኣይኮነን። ካብ ተጸዋዒ-ሰብኩም ({ $contact }) ሓገዝ ሕተቱ።

term-leerroute = መስመር ትምህርቲ (leerroute)

term-leerroute-what = መስመር ትምህርቲ (leerroute) ትምህርትኹም ዝኸዶ መንገዲ እዩ። ሰለስተ ዓይነት ኣሎ፦ B1-route፣ onderwijsroute፣ Z-route። ናትኩም ኣየናይ ምዃኑ ኣብ PIP ተጻሒፉ ኣሎ።

term-leerroute-switch = { $months ->
        [one] እቲ መስመር ኣይሰማማዕን ድዩ? ምምሕዳር ከተማ (gemeente) ኣብ ፈለማ { $months } ወርሒ ክቕይሮ ይኽእል። ካብ onderwijsroute ናብ B1-route ኩሉ ግዜ ይከኣል።
       *[other] እቲ መስመር ኣይሰማማዕን ድዩ? ምምሕዳር ከተማ (gemeente) ኣብ ፈለማ { $months } ኣዋርሕ ክቕይሮ ይኽእል። ካብ onderwijsroute ናብ B1-route ኩሉ ግዜ ይከኣል።
    }

term-b1-route = መስመር B1 (B1-route)

term-b1-route-what = ኣብዚ መስመር ቋንቋ ሆላንድ ክሳብ ደረጃ B1 ትመሃሩ። እንተ ተኻኢሉ እውን ትሰርሑ። ኣብ መወዳእታ መርመራታት (examens) ትገብሩ።

term-b1-route-a2 = ድሕሪ { $hours } ሰዓት ትምህርትን ብዙሕ ጻዕርን B1 ኣይተኻእለን ድዩ? ሽዑ ምምሕዳር ከተማ (gemeente) ክፋሉ ብደረጃ A2 ክኸውን ክውስን ይኽእል።

term-onderwijsroute = ትምህርታዊ (onderwijsroute)

term-onderwijsroute-what = እዚ መስመር ብፍላይ ንመንእሰያት እዩ። ቋንቋ ሆላንድን ካልእ ትምህርትን ትመሃሩ። ካብኡ ናይ ሞያ ወይ ላዕለዋይ ትምህርቲ (opleiding) ክትጅምሩ ትኽእሉ ኢኹም።

term-onderwijsroute-subjects = { $months ->
        [one] ንኣብነት ሕሳብ፣ እንግሊዝን ማተማቲክስን እውን ትመሃሩ። ብማእከላይ { $months } ወርሒ ይወስድ። MAP የለን።
       *[other] ንኣብነት ሕሳብ፣ እንግሊዝን ማተማቲክስን እውን ትመሃሩ። ብማእከላይ { $months } ኣዋርሕ ይወስድ። MAP የለን።
    }

term-z-route = መስመር Z (Z-route)

term-z-route-what = ደረጃ B1 ንዓኹም ኣዝዩ ከቢድ ድዩ? ሽዑ Z-route ኣሎ። { $hours } ሰዓት ትምህርቲ ይወሃበኩም። መርመራ የለን። ናይ መወዳእታ ዝርርብ (eindgesprek) ኣሎ።

term-z-route-active = { $active } ሰዓት እውን ትሳተፉ። ንኣብነት ብወለንታዊ ስራሕ (vrijwilligerswerk)።

term-knm = ፍልጠት ሆላንድ (KNM)

term-knm-what = ኣብ KNM ሆላንድ ብኸመይ ከም እትሰርሕ ትመሃሩ። ንኣብነት ብዛዕባ ትምህርቲ፣ ስራሕን ጥዕናን።

term-pvt = ናይ ተሳትፎ መግለጺ (PVT)

term-pvt-what = ኣብ PVT፣ ኣብ ሆላንድ እንታይ ኣገዳሲ ምዃኑ ትመሃሩ። ንኣብነት ሓርነትን ማዕርነትን። እንተ ወሓደ { $hours } ሰዓት እዩ። ናይ ተሳትፎ መግለጺ (participatieverklaring) ትፍርሙ።

term-pvt-everyone = PVT ኣብ ነፍስወከፍ መስመር ትምህርቲ (leerroute) ንኹሉ ሰብ እዩ። ብዛዕባ ምትሕግጋዝን ምስታፍን እውን እዩ። እንተ ወሓደ ሓደ ንጥፈት ኣሎ።

term-participatieverklaring = ምፍራም ናይ ተሳትፎ መግለጺ

term-participatieverklaring-what = ናይ ተሳትፎ መግለጺ (participatieverklaring) ኣብ መወዳእታ PVT ትፍርምዎ። ትርጉሙ፦ ክብርታት ሆላንድ እፈልጥን የኽብርን። ክሳተፍ እውን እደሊ።

term-participatieverklaring-law = እቲ ጽሑፍ ንኹሉ ሰብ ሓደ እዩ። ኣብ ሕጊ ተጻሒፉ ኣሎ።

term-map = ዕዳጋ ስራሕ (MAP)

term-map-what = ኣብ MAP ብዛዕባ ስራሕ ትመሃሩ። እንተ ወሓደ { $hours } ሰዓት ብተግባር ትላማመዱ።

term-map-themes = MAP { $themes } ኣርእስትታት ኣለዎ። ኣብ መወዳእታ ምስ ምምሕዳር ከተማ (gemeente) ትዘራረቡ። ኣብ onderwijsroute MAP የለን።

term-map-ona = ሰባት ብዛዕባ <b>ONA</b> ይዛረቡ ድዮም? እዚ ናይ ቀደም ሕጊ እዩ ነይሩ። ሕጂ MAP ኣሎ።

term-vrijwilligerswerk = ወለንታ (vrijwilligerswerk)

term-vrijwilligerswerk-what = ወለንታዊ ስራሕ (vrijwilligerswerk) ንኻልኦት ንምሕጋዝ ዝግበር ስራሕ እዩ። ደሞዝ የብሉን። ን MAP ክቑጸር ይኽእል። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-voortgangsgesprek = ምዕባለ (voortgangsgesprek)

term-voortgangsgesprek-what = ብዛዕባ ምስ ሕብረተሰብ ምውህሃድኩም (inburgering) ምስ ምምሕዳር ከተማ (gemeente) ትዘራረቡ። እንታይ ጽቡቕ ይኸይድ ኣሎ? ኣበይ ሓገዝ የድልየኩም?

term-voortgangsgesprek-how-many = ክንደይ ዝርርባት ከም ዘለኩም ኣብ PIP ተጻሒፉ ኣሎ። ኣብኡ መሰላትኩምን ግዴታታትኩምን (rechten en plichten) እውን ይነግሩኹም።

term-eindgesprek = መወዳእታ ዝርርብ (eindgesprek)

term-eindgesprek-what = እዚ ምስ ምምሕዳር ከተማ (gemeente) ናይ መወዳእታ ዝርርብ እዩ። እንታይ ከም ዝተማሃርኩም ትነግሩ። እዚ ኣብ MAPን ኣብ Z-routeን ኣሎ።

term-examen = መርመራ (inburgeringsexamen)

term-examen-what = እዚ ብዛዕባ ቋንቋን ብዛዕባ ሆላንድን ዝግበር መርመራታት እዩ። ኣብ DUO ባዕልኹም ትምዝገቡ።

term-examen-parts = እቶም መርመራታት (examens)፦ ምንባብ፣ ምስማዕ፣ ምጽሓፍ፣ ምዝራብን KNMን እዮም።

term-examen-costs = ሓደ መርመራ { MONEY($price) } ይኽፈሎ። ኩሎም ብሓባር { MONEY($all) } ይኽፈሎም።

term-examen-results = { $weeks ->
        [one] ውጽኢት ኣብ ውሽጢ { $weeks } ሰሙን ይመጽእ። ምጽሓፍን ምዝራብን ኣብ A2 ክሳብ { $more } ሰሙናት ክወስድ ይኽእል።
       *[other] ውጽኢት ኣብ ውሽጢ { $weeks } ሰሙናት ይመጽእ። ምጽሓፍን ምዝራብን ኣብ A2 ክሳብ { $more } ሰሙናት ክወስድ ይኽእል።
    }

term-examen-cancel = { $days ->
        [one] ክትመጹ ኣይትኽእሉን ዲኹም? እንተ ወሓደ ቅድሚ { $days } መዓልቲ ከም ዘይትመጹ ሓብሩ።
       *[other] ክትመጹ ኣይትኽእሉን ዲኹም? እንተ ወሓደ ቅድሚ { $days } መዓልታት ከም ዘይትመጹ ሓብሩ።
    }

term-diploma = ዲፕሎማ (certificaat)

term-diploma-what = ምስ ወዳእኩም፣ እዚ ወረቐት ይወሃበኩም። ድሕሪ Z-route ምስክር ወረቐት (certificaat) ይበሃል። ጽቡቕ ጌርኩም ዓቅብዎ።

term-diploma-z = ደሓር ዜግነት ሆላንድ ትደልዩ ዲኹም? ምስክር ወረቐት (certificaat) ንዕኡ ኣይኣክልን እዩ። እንታይ ከም ዝከኣል ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-diploma-abroad = ካብ ካልእ ሃገር ዲፕሎማ ኣለኩም ዶ? ብነጻ ክግምገም ይከኣል እዩ። ብኸመይ ምዃኑ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-verlenging = ምንዋሕ ግዜ (verlenging)

term-verlenging-what = ምንዋሕ ግዜ (verlenging) ማለት ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ተወሳኺ ግዜ እዩ። ሓድሓደ ግዜ DUO ይህቦ። ንኣብነት ንነዊሕ ግዜ ሓሚምኩም እንተ ነይርኩም።

term-verlenging-reasons = ንኣብነት፦ ቆልዓ ምውላድ ወይ ሞት ቤተሰብ። ገዛ ዘይምህላው ወይ ኣብ መዕቆቢ (opvang) ምንባር። ምምሕዳር ከተማ (gemeente) ወይ ቤት ትምህርቲ ደንጕዩ። ወይ ፈለማ ምንባብን ምጽሓፍን ትመሃሩ ነይርኩም።

term-verlenging-illness = ካብ { $ill } ኣዋርሕ ንላዕሊ ሓሚምኩም ዲኹም? ወይ ኣባል ስድራኹም? ሽዑ ምናልባት እዚ እውን ይከኣል።

term-verlenging-birth = ኣብዚ ግዜ ዝወለዳ ኣዴታት፣ { $birth } ሰሙናት ተወሳኺ ግዜ ክሓታ ይኽእላ እየን።

term-verlenging-effort = { $more ->
        [one] ብዙሕ ጻዕሪ ጌርኩም ገና ኣይተኻእለን ድዩ? ሓድሓደ ግዜ DUO ተወሳኺ { $more } ወርሒ ይህብ።
       *[other] ብዙሕ ጻዕሪ ጌርኩም ገና ኣይተኻእለን ድዩ? ሓድሓደ ግዜ DUO ተወሳኺ { $more } ኣዋርሕ ይህብ።
    }

term-verlenging-done = እዚ ንመስመር B1 እዩ። ኩሉ ትምህርቲ፣ PVTን MAPን ጌርኩም። KNMን ካብ { $parts } ናይ ቋንቋ መርመራታት እንተ ወሓደ { $exams } ሓሊፍኩም።

term-verlenging-hours = እዚ ንመስመር B1 እዩ። እንተ ወሓደ { $lessons } ሰዓት ትምህርቲ፣ PVTን MAPን ጌርኩም። KNMን ካብ { $parts } ናይ ቋንቋ መርመራታት እንተ ወሓደ { $exams } ሓሊፍኩም።

term-verlenging-when = { $months ->
        [one] ኣብ መወዳእታ { $months } ወርሒ ካብ DUO ሕተትዎ። ተጸዋዒ-ሰብኩም ({ $contact }) ይሕግዙኹም።
       *[other] ኣብ መወዳእታ { $months } ኣዋርሕ ካብ DUO ሕተትዎ። ተጸዋዒ-ሰብኩም ({ $contact }) ይሕግዙኹም።
    }

term-verlenging-decision = { $weeks ->
        [one] DUO ኣብ ውሽጢ { $weeks } ሰሙን ይውስን።
       *[other] DUO ኣብ ውሽጢ { $weeks } ሰሙናት ይውስን።
    }

term-ontheffing = ነጻ ምዃን (ontheffing)

term-ontheffing-what = ካብ ግዴታ ነጻ ምዃን (ontheffing) ማለት፦ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታ ኣይኮነን። DUO ይውስን። ንኣብነት ብጽኑዕ ሓሚምኩም እንተ ኣለኹም። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-ontheffing-medical = ቀጻሊ ሕማም ኣለኩም ዶ? ሽዑ ናይ ሓኪም ምኽሪ የድሊ። { MONEY($price) } ይኽፈሎ። ካብ ግዴታ ነጻ ምዃን (ontheffing) እንተ ተዋሂቡኩም፣ እዚ ገንዘብ ይምለሰልኩም።

term-ontheffing-other = ሓድሓደ ግዜ ብኻልእ ኣዝዩ ከቢድ ምኽንያት እውን ይከኣል። ሽዑ ምምሕዳር ከተማ (gemeente) ምኽሪ ይህብ።

term-boete = መቕጻዕቲ (boete)

term-boete-what = መቕጻዕቲ (boete) ክትከፍልዎ ዘለኩም ገንዘብ እዩ። እዚ ናይ መወዳእታ መገዲ እዩ። ምምሕዳር ከተማ (gemeente) ፈለማ ክሕግዘኩም ይደሊ።

term-boete-cannot = ዘይከኣል ነገር ኣሎ ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ኣቐዲምኩም ንገርዎም። ሽዑ ብሓባር ፍታሕ ትደልዩ።

term-boete-same = ብሰንኪ እዚ ረብሓኹም (bijstand) ጎዲሉ ድዩ? ሽዑ መቕጻዕቲ ኣይውሰኽን።

term-boete-asiel = ናይ ዑቕባ መንበሪ ፍቓድ (asiel) ኣለኩም ዶ? ሽዑ DUO ብምድንጓይ መቕጻዕቲ ኣይህበኩምን። ምምሕዳር ከተማ (gemeente) መቕጻዕቲ ክህብ ይኽእል ዶ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-boete-gemeente = እንተ ዘይተሓባቢርኩም ሓድሓደ ግዜ ምምሕዳር ከተማ (gemeente) መቕጻዕቲ ይህብ። ንኣቀባብላ (intake) { MONEY($intake) } እዩ። ንመደብ PIP ካብ { MONEY($plan) } ይጅምር። ብሓባር ካብ { MONEY($most) } ኣይሓልፍን። ካብ ዓቕምኹም ወጻኢ እንተ ነይሩ፣ ይንኪ።

term-boete-again = ብዛዕባ PIP ኣብ ውሽጢ { $repeat } ኣዋርሕ እንተ ተደጊሙ፣ እቲ ገንዘብ ብዕጽፊ ይውስኽ። ካብ { MONEY($plan_most) } ግን ኣይሓልፍን።

term-boete-share = ኣብ PIP ምምሕዳር ከተማ (gemeente) እውን ይርኢ፦ ኣብ ዓቕምኹም ዝነበረ ድዩ? ስለዚ ካብቲ ገንዘብ ክፋሉ ትኸፍሉ። ብሚእታዊት፦ { $shares }።

term-boete-duo = { $months ->
        [one] DUO ቅድሚ መወዳእታ ግዜኹም { $months } ወርሒ ኣቐዲሙ የጠንቅቐኩም። PVT ወይ MAP ምድንጓይ፦ { MONEY($module) }። መስመር ትምህርቲ (leerroute) ምድንጓይ፦ እንተ በዝሐ { MONEY($route) }። ሽዑ ሓድሽ ግዜ እውን ይወሃበኩም።
       *[other] DUO ቅድሚ መወዳእታ ግዜኹም { $months } ኣዋርሕ ኣቐዲሙ የጠንቅቐኩም። PVT ወይ MAP ምድንጓይ፦ { MONEY($module) }። መስመር ትምህርቲ (leerroute) ምድንጓይ፦ እንተ በዝሐ { MONEY($route) }። ሽዑ ሓድሽ ግዜ እውን ይወሃበኩም።
    }

term-boete-route = ብዙሕ ትምህርትን መርመራታትን ጌርኩም ዲኹም? ሽዑ ናይ መስመር ትምህርቲ (leerroute) መቕጻዕቲ ይንኪ።

term-boete-time = እቲ ሓድሽ ግዜ ካብ { $least } ኣዋርሕ ክሳብ { $longest } ዓመት እዩ።

term-boete-letter = ቅድሚ መቕጻዕቲ DUO ፈለማ ደብዳቤ ይልእክ፦ <b>vooraankondiging</b>። ሽዑ ንተጸዋዒ-ሰብኩም ({ $contact }) ሓገዝ ሕተቱ።

term-rechten-plichten = መሰላትን ግዴታታትን

term-rechten-plichten-what = እዚ ብሆላንድኛ «rechten en plichten» ይበሃል። መሰል (recht) ዝፍቀደኩም ወይ ዝወሃበኩም ነገር እዩ። ግዴታ (plicht) ክትገብርዎ ዘለኩም ነገር እዩ። ግዴታታትኩም ኣብ PIP ተጻሒፉ ኣሎ።

term-bijstand = ረብሓ (bijstand, uitkering)

term-bijstand-what = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand, uitkering) ካብ ምምሕዳር ከተማ (gemeente) ዝወሃብ ገንዘብ እዩ። ውሑድ ገንዘብ ንዘለዎም ሰባት እዩ።

term-ontzorgen = ምሕጋዝ ክፍሊት (ontzorgen)

term-ontzorgen-what = { $months ->
        [one] ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ቀወምቲ ወጻኢታትኩም ይኸፍል። ካብ ረብሓኹም (bijstand) ይኸፍሎ። እዚ { $months } ወርሒ ይጸንሕ።
       *[other] ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ቀወምቲ ወጻኢታትኩም ይኸፍል። ካብ ረብሓኹም (bijstand) ይኸፍሎ። እዚ { $months } ኣዋርሕ ይጸንሕ።
    }

term-ontzorgen-ask = ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ብዛዕባ ቀወምቲ ወጻኢታትኩም (vaste lasten) ይሕግዘኩም። እንታይ ይኸፍለልኩም? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-ontzorgen-why = ብኸምዚ ብህድኣት ትመሃሩ። ዕዳ (schulden) እውን ቀልጢፉ ኣይመጽእን።

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

term-toeslag-first = { $first ->
        [one] ናይ መጀመርታ ኣበል (toeslag) መብዛሕትኡ ግዜ ድሕሪ { $first } ሰሙን ይመጽእ። ሓድሓደ ግዜ ምምሕዳር ከተማ (gemeente) ኣብቲ ግዜ ብገንዘብ ይሕግዝ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።
       *[other] ናይ መጀመርታ ኣበል (toeslag) መብዛሕትኡ ግዜ ድሕሪ { $first } ሰሙናት ይመጽእ። ሓድሓደ ግዜ ምምሕዳር ከተማ (gemeente) ኣብቲ ግዜ ብገንዘብ ይሕግዝ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።
    }

term-toeslag-bridge = እዚ ሓገዝ <b>overbrugging</b> ይበሃል። ኩሉ ምምሕዳር ከተማ (gemeente) ኣይህቦን። ንሓደ ሰብ ካብ { MONEY($one_least) } ክሳብ { MONEY($one_most) } ነይሩ። ንስድራ ካብ { MONEY($family_least) } ክሳብ { MONEY($family_most) }።

term-toeslag-coa = COA ድሕሪ ሕጂ ኣበል (toeslag) ኣይሓተልኩምን እዩ። ንሓጋዚኹም (begeleider) ሓገዝ ሕተቱ።

term-huurtoeslag = ኣበል ክራይ (huurtoeslag)

term-huurtoeslag-what = ኣበል ክራይ ገዛ (huurtoeslag) ክራይ ገዛ ንምኽፋል ዝሕግዝ ገንዘብ እዩ። ይግብኣኩም ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-zorgtoeslag = ኣበል ጥዕና (zorgtoeslag)

term-zorgtoeslag-what = ኣበል ጥዕና (zorgtoeslag) መድሕን ጥዕና (zorgverzekering) ንምኽፋል ዝሕግዝ ገንዘብ እዩ። ይግብኣኩም ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-zorgverzekering = መድሕን (zorgverzekering)

term-zorgverzekering-what = ሓሚምኩም ዲኹም? መድሕን ጥዕና (zorgverzekering) ንሓኪምን ሆስፒታልን ይኸፍል። ሓድሓደ ግዜ ክፋል ናይቲ ዋጋ ባዕልኹም ትኸፍሉ (<b>eigen risico</b>)። መድሕን ጥዕና ምእታው ግዴታ እዩ።

term-zorgverzekering-starts = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ እቲ መድሕን ምስ ረብሓኹም ይጅምር።

term-kwijtschelding = ምሕረት ክፍሊት (kwijtschelding)

term-kwijtschelding-what = ውሑድ ገንዘብ ኣለኩም ዶ? ሽዑ ሓድሓደ ግዜ ግብሪ ምኽፋል ኣየድልየኩምን እዩ (kwijtschelding)። ካብ ምምሕዳር ከተማ (gemeente) ከምኡውን ካብ በዓል-መዚ ማያት (waterschap) ሕተትዎ። ደብዳቤ ምስ መጸ ቀልጢፍኩም ግበርዎ።

term-digid = ዲጂታላዊ መንነት (DigiD)

term-digid-what = ብ DigiD ኣብ ኢንተርነት ናብ ትካላት መንግስቲ ትኣትዉ። DigiD ናትኩም ንኻልእ ሰብ ፈጺምኩም ኣይትሃቡ። ሓገዝ ትደልዩ ዲኹም? DigiD Machtigen ተጠቐሙ።

term-duo-lening = ልቓሕ (DUO-lening)

term-duo-lening-what = ምናልባት ንትምህርቲ ዝኸውን ገንዘብ ካብ DUO ክትልቅሑ ትኽእሉ ኢኹም። ደሓር ምስ ወለድ (rente) ትመልስዎ። ፈለማ ን DUO ወይ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

term-duo-lening-most = እንተ በዝሐ { MONEY($most) } ክትልቅሑ ትኽእሉ። እዚ ብእቶትኩም ይፍለ።

term-duo-lening-school = ቤት ትምህርትኹም ወግዓዊ ምስክር (keurmerk) ክህልዎ ኣለዎ። DUO ነቲ ገንዘብ ንቤት ትምህርቲ ይኸፍሎ።

term-duo-lening-repay = { $months ->
        [one] ድሕሪ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ፈለማ { $months } ወርሒ ዕረፍቲ ኣሎ። ካብኡ ኣብ ውሽጢ { $years } ዓመት ትመልሱ። ብዙሕ ድዩ? ን DUO ዝወሓደ መጠን ሕተቱ።
       *[other] ድሕሪ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ፈለማ { $months } ኣዋርሕ ዕረፍቲ ኣሎ። ካብኡ ኣብ ውሽጢ { $years } ዓመት ትመልሱ። ብዙሕ ድዩ? ን DUO ዝወሓደ መጠን ሕተቱ።
    }
