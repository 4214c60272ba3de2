klantreis-ask-local = ℹ️ ምምሕዳር ከተማኹም (gemeente) ነዚ ብናቱ ኣገባብ ይገብሮ ይኸውን። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

klantreis-dated = 📅 እዚ ሓበሬታ ናይ { $year } እዩ። ሕጂ እውን ልክዕ እንተ ኾይኑ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-koppeling = ምምዳብ ናብ ምምሕዳር ከተማ

step-koppeling-what = COA እትነብሩሉ ምምሕዳር ከተማ (gemeente) ይደልየልኩም። እዚ <b>koppeling</b> ይበሃል። እቲ ምምሕዳር ከተማ ብዛዕባ ገዛን ምስ ሕብረተሰብ ምውህሃድን (inburgeren) ይሕግዘኩም። ብዙሕ ግዜ ምስ COAን ምስ ምምሕዳር ከተማን ብሓባር ትዘራረቡ።

step-koppeling-early = ካብ ሕጂ እዚ ምምሕዳር ከተማ (gemeente) ይሕግዘኩም። እንተ ተኻኢሉ ኣቀባብላኹም (intake) ኣብ ካምፕ (azc) ይጅምር።

step-koppeling-handover = COA ብዛዕባኹም ሓበሬታ ንምምሕዳር ከተማ (gemeente) ይህብ። እዚ <b>warme overdracht</b> ይበሃል።

step-koppeling-prepare = ኣብ ካምፕ (azc) ትምህርቲ ክትጅምሩ ትኽእሉ ኢኹም። እዚ <b>voorinburgering</b> ይበሃል። ብነጻ እዩ። ግዴታ ኣይኮነን።

step-koppeling-bring = 💡 ንዓኹም ኣገዳሲ ዝኾነ ነገር ንገሩ። ንኣብነት ብዛዕባ ስድራኹም፣ ስራሕኩም ወይ ጥዕናኹም።

step-huisvesting = ገዛ

step-huisvesting-what = ምምሕዳር ከተማ (gemeente) ገዛ የዳልወልኩም። መዓስ ከም ትግዕዙ፣ ተጸዋዒ-ሰብኩም ({ $contact }) ይነግሩኹም።

step-huisvesting-bring = 💡 ብዛዕባ ውዕል ክራይ ገዛ (huurcontract) ሓገዝ ሕተቱ። ብዛዕባ ጋዝ፣ ማይን ኤለክትሪክን እውን ሓገዝ ሕተቱ። መድሕን ጥዕና (zorgverzekering) እውን የድልየኩም።

step-huisvesting-bike = 🚲 ኣብዚ ክትነብሩ ምስ መጻእኩም፣ ብሽክለታ (fiets) ይወሃበኩም።

step-begeleiding = ሓገዝ ኣብ መጀመርታ

step-begeleiding-what = ኣብ ሓድሽ መንበሪ ቦታኹም ሓጋዚ (begeleider) ይህልወኩም። እዚ ማሕበራዊ ሓገዝ (<b>maatschappelijke begeleiding</b>) ይበሃል።

step-begeleiding-help = ሓጋዚኹም ብመዓልታዊ ጉዳያት ይሕግዙኹም። ንኣብነት ብዛዕባ ሕሳብ ባንክ ወይ ናይ ማሕበራዊ ሓገዝ ረብሓ (uitkering)። ኣብ ሆላንድ ነገራት ብኸመይ ከም ዝኸዱ እውን ትመሃሩ።

step-begeleiding-partner = 🤝 ሓጋዚኹም ካብ { $partner } እዮም።

step-begeleiding-length = { $months ->
        [one] እቲ ሓገዝ { $months } ወርሒ ይጸንሕ። ኣብዚ ክትነብሩ ምስ መጻእኩም ይጅምር።
       *[other] እቲ ሓገዝ { $months } ኣዋርሕ ይጸንሕ። ኣብዚ ክትነብሩ ምስ መጻእኩም ይጅምር።
    }

step-begeleiding-length-ask = እቲ ሓገዝ ክንደይ ግዜ ይጸንሕ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-begeleiding-after = ካብኡ { $next } ይሕግዙኹም። ሓጋዚኹም ምሳቶም የራኽቡኹም።

step-ontzorgen = ሓገዝ ቀወምቲ ወጻኢታት

step-ontzorgen-what = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ምምሕዳር ከተማ (gemeente) ቀወምቲ ወጻኢታትኩም ይኸፍል። ካብ ረብሓኹም እዩ ዝኸፍሎ። እዚ <b>financieel ontzorgen</b> ይበሃል። ኣብዚ ምስታፍ ግዴታ እዩ።

step-ontzorgen-what-ask = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ምምሕዳር ከተማ (gemeente) ብዛዕባ ቀወምቲ ወጻኢታትኩም (vaste lasten) ይሕግዘኩም። እዚ <b>financieel ontzorgen</b> ይበሃል። ኣብዚ ምስታፍ ግዴታ እዩ።

step-ontzorgen-permit = እዚ ግዜኡ ዝተወሰነ ናይ ዑቕባ ፍቓድ (asielvergunning voor bepaalde tijd) ንዘለዎም ሰባት እዩ። ካልእ ፍቓድ ኣለኩም ዶ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-ontzorgen-pays = 🧾 ምምሕዳር ከተማ (gemeente) ክራይ ገዛ፣ ጋዝ፣ ማይን ኤለክትሪክን ይኸፍል። መድሕን ጥዕናኹም (zorgverzekering) እውን ይኸፍል።

step-ontzorgen-pays-ask = ⚠️ ምምሕዳር ከተማ (gemeente) ኣየናይ ክፍሊት ይኸፍለልኩም? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ። ክሳብ ሽዑ ዝኾነ ክፍሊት ኣይትሕደጉ።

step-ontzorgen-rest = 🛒 እቲ ዝተረፈ ገንዘብ ንዓኹም እዩ። እዚ ገንዘብ መነባብሮ (<b>leefgeld</b>) ይበሃል። በዚ ገንዘብ ንኣብነት መግብን ክዳንን ትዕድጉ።

step-ontzorgen-learn = ደሓር ባዕልኹም ንምግባሩ እውን ትመሃሩ። እዚ ሓገዝ ነዊሕ ግዜ ክወስድ ይኽእል እዩ።

step-ontzorgen-length = { $months ->
        [one] እዚ { $months } ወርሒ ይጸንሕ። ረብሓኹም (bijstand) ካብ ዝጅምረሉ መዓልቲ ይቑጸር።
       *[other] እዚ { $months } ኣዋርሕ ይጸንሕ። ረብሓኹም (bijstand) ካብ ዝጅምረሉ መዓልቲ ይቑጸር።
    }

step-ontzorgen-longer = ሓድሓደ ግዜ ዝያዳ ይጸንሕ። ተጸዋዒ-ሰብኩም ({ $contact }) ብዛዕባ እዚ ምሳኹም ይዘራረቡ።

step-ontzorgen-lessons = { $times ->
        [one] 📒 ገንዘብ ብኸመይ ከም ትጥቀሙ ትመሃሩ። ስም ናይቲ ኮርስ { $course } እዩ። እቲ ኮርስ { $times } ፍርቂ መዓልቲ እዩ (ንጉሆ ወይ ድሕሪ ቀትሪ)።
       *[other] 📒 ገንዘብ ብኸመይ ከም ትጥቀሙ ትመሃሩ። ስም ናይቲ ኮርስ { $course } እዩ። እቲ ኮርስ { $times } ፍርቂ መዓልታት እዩ (ንጉሆ ወይ ድሕሪ ቀትሪ)።
    }

step-ontzorgen-coach = ናይ { $partner } ኣማኻሪ ገንዘብ (budgetcoach) እውን ይሕግዙኹም።

step-meerderjarig = 18 ዓመት ምምላእ

step-meerderjarig-what = { $age } ዓመት ትመልኡ ዲኹም? ሽዑ ዓቕመ ኣዳም/ሄዋን ትበጽሑ። ብዙሕ ነገር ይቕየር፦ ዝያዳ ነገር ባዕልኹም ትገብሩ።

step-meerderjarig-school = ቤት ትምህርቲ ምኻድ ገና ግዴታኹም ድዩ (leerplicht)? ሽዑ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ገና ግዴታ ኣይኮነን። ደሓር ግዴታ ይኸውን ይኸውን። ሽዑ DUO ደብዳቤ ይልእከልኩም።

step-meerderjarig-guide = 18 ዓመት ክትመልኡ ከለኹም ምምሕዳር ከተማ (gemeente) ይሕግዘኩም።

step-meerderjarig-bring = 💡 እንታይ ከም ዝቕየር ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ። ንኣብነት ብዛዕባ ገዛ፣ ገንዘብን ቤት ትምህርትን።

step-kennisgeving = ደብዳቤ ካብ DUO

step-kennisgeving-what = DUO ደብዳቤ ይልእከልኩም። ስም ናይቲ ደብዳቤ <b>kennisgeving</b> እዩ። ኣብኡ እዚ ተጻሒፉ ኣሎ፦ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታኹም እዩ።

step-kennisgeving-needs = ን DUO ቅድም ቁጽሪ BSNን መንበሪ ፍቓድን (verblijfsvergunning) የድልዮ። ኣብ ምምሕዳር ከተማ (gemeente) እውን ክትምዝገቡ ኣለኩም።

step-kennisgeving-when = { $weeks ->
        [one] ኣብ ምምሕዳር ከተማ (gemeente) ድሕሪ ምምዝጋብኩም፣ እቲ ደብዳቤ ይመጽእ። { $weeks } ሰሙን ክወስድ ይኽእል እዩ።
       *[other] ኣብ ምምሕዳር ከተማ (gemeente) ድሕሪ ምምዝጋብኩም፣ እቲ ደብዳቤ ይመጽእ። { $weeks } ሰሙናት ክወስድ ይኽእል እዩ።
    }

step-kennisgeving-bring = 💡 ነቲ ደብዳቤ ጽቡቕ ጌርኩም ዓቅብዎ። ንተጸዋዒ-ሰብኩም ({ $contact }) ኣርእይዎም።

step-intake = ሓፈሻዊ ኣቀባብላ (intake)

step-intake-what = ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ብዛዕባ ህይወትኩም ትዘራረቡ። ንኣብነት ብዛዕባ ትምህርቲ፣ ስራሕ፣ ስድራን ጥዕናን። ብኸምዚ ብሓባር ጽቡቕ መደብ ተዳልዉ።

step-intake-talks = { $talks ->
        [one] { $talks } ዝርርብ ኣሎ። ብዛዕባ { $topics } ጉዳያት ትዘራረቡ።
       *[other] { $talks } ዝርርባት ኣለዉ። ብዛዕባ { $topics } ጉዳያት ትዘራረቡ።
    }

step-intake-interpreter = 🗣️ ቋንቋ ሆላንድ ገና ብዙሕ ኣይትፈልጡን ዲኹም? ኣስተርጓሚ (tolk) ሕተቱ።

step-intake-alone = 🔒 ብዘይ ስድራኹም በይንኹም ክትዘራረቡ መሰልኩም እዩ። ኣስተርጓሚ (tolk) ግን ክህልው ይኽእል እዩ።

step-intake-bring = 💡 ናብቲ ዝርርብ ምጹ። ኣቐዲምኩም ሕሰቡ፦ እንታይ ክትመሃሩ ትደልዩ? እንታይ ስራሕ ክትሰርሑ ትደልዩ? እንታይ ምምጻእ ከም ዘድሊ፣ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-intake-absent = ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ ቆጸራ ንገሩ። ሽዑ ብሓባር ሓድሽ ቆጸራ ትገብሩ።

step-leerbaarheidstoets = ፈተና ናይ ምምሃር ዓቕሚ (LBT)

step-leerbaarheidstoets-what = ሓደ ፈተና (leerbaarheidstoets) ትገብሩ። እቲ ፈተና ብኸመይ ከም ትመሃሩ የርኢ። ብኸምዚ ብሓባር ጽቡቕ መስመር ትምህርቲ (leerroute) ትመርጹ።

step-leerbaarheidstoets-hour = እቲ ፈተና ኣስታት { $hours } ሰዓት ይወስድ።

step-leerbaarheidstoets-languages = መብርሂ ናይቲ ፈተና ብ { $languages } ቋንቋታት ኣሎ። ከተንብብዎ ወይ ክትሰምዕዎ ትኽእሉ ኢኹም።

step-leerbaarheidstoets-score = እቲ ፈተና { $questions } ሕቶታት ኣለዎ። { $right } ወይ ካብኡ ንላዕሊ ልክዕ መልሲ ኣለኩም ዶ? ሽዑ <b>B1-route</b> ዝከኣል ይመስል። ካብኡ ንታሕቲ ድዩ? ሽዑ ዝሰማማዕ መስመር ብሓባር ትደልዩ።

step-leerbaarheidstoets-exempt = ጸገም ምርኣይ ወይ ጸገም ምስማዕ ኣለኩም ዶ? ቅድሚ ፈተና ንገሩ። ምናልባት እቲ ፈተና ኣየድልየኩምን ይኸውን።

step-leerbaarheidstoets-bring = 💡 እቲ መብርሂ ኣይተረድኣኩምን ድዩ? ቅድሚ ምጅማርኩም ሕተቱ።

step-brugklas = መሸጋገሪ ክፍሊ (brugklas)

step-brugklas-what = { $weeks ->
        [one] ን { $weeks } ሰሙን ናብ መሸጋገሪ ክፍሊ (brugklas) ትኸዱ። እዚ፣ ቅድሚ መደብኩም (PIP) ምድላዉ እዩ።
       *[other] ን { $weeks } ሰሙናት ናብ መሸጋገሪ ክፍሊ (brugklas) ትኸዱ። እዚ፣ ቅድሚ መደብኩም (PIP) ምድላዉ እዩ።
    }

step-brugklas-learn = ሓበሬታ ይወሃበኩም። ነቲ ከባቢ እውን ትፈልጥዎ። ካብኡ፣ ኣየናይ መስመር ትምህርቲ (leerroute) ከም ዝሓይሽ ትፈልጡ።

step-brugklas-place = 📍 ቤት ትምህርቲ፦ { $school }።
    ቦታ፦ { $place }።

step-brugklas-coach = ናይ { $coach } ኣሰልጠንቲ (praktijkcoaches) ይሕግዙኹም።

step-pip = መደብኩም (PIP)

step-pip-what = <b>PIP</b> ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) መደብኩም እዩ። ብዛዕባ እቲ መደብ ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ትዘራረቡ። ካብኡ እቲ መደብ ብደብዳቤ ይመጸኩም። እቲ ደብዳቤ ናይ ምምሕዳር ከተማ (gemeente) ወግዓዊ ውሳነ (<b>beschikking</b>) እዩ።

step-pip-contents = ኣብቲ መደብ፣ መስመር ትምህርትኹም (leerroute) ተጻሒፉ ኣሎ። እንታይ ትምህርትን ዝርርብን ከም ዘለኩም እውን ተጻሒፉ ኣሎ።

step-pip-when = { $weeks ->
        [one] ምምሕዳር ከተማ (gemeente) ነቲ መደብ ኣብ ውሽጢ { $weeks } ሰሙን የዳልዎ። እቲ ግዜ ካብ ደብዳቤ DUO ይጅምር። ኣብ ምምሕዳር ከተማ ደሓር ዲኹም ተመዝጊብኩም? ሽዑ እቲ ግዜ በታ መዓልቲ ይጅምር።
       *[other] ምምሕዳር ከተማ (gemeente) ነቲ መደብ ኣብ ውሽጢ { $weeks } ሰሙናት የዳልዎ። እቲ ግዜ ካብ ደብዳቤ DUO ይጅምር። ኣብ ምምሕዳር ከተማ ደሓር ዲኹም ተመዝጊብኩም? ሽዑ እቲ ግዜ በታ መዓልቲ ይጅምር።
    }

step-pip-bring = 💡 እንታይ ከም ትደልዩን እንታይ ከም ትኽእሉን ንገሩ። ዘይተረድኣኩም ኩሉ ሕተቱ።

step-pip-change = እቲ መደብ ንዓኹም ኣይሰማማዕን ድዩ? ንገሩ። እቲ መደብ ክቕየር ይኽእል እዩ። ግዜኹም ካብ መጀመርታ ኣይቑጸርን።

step-pip-disagree = ✋ በቲ መደብ ኣይተሰማማዕኩምን ዲኹም? ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ተዘራረቡ። ተቓውሞ (bezwaar) ከተቕርቡ እውን ትኽእሉ ኢኹም። ብኸመይን ክሳብ መዓስን ኣብቲ ደብዳቤ ተጻሒፉ ኣሎ። ኣብዚ ቻት ዝጸሓፍ መልእኽቲ ተቓውሞ (bezwaar) ኣይኮነን።

step-lessen = ትምህርቲ (leerroute)

step-lessen-what = ቋንቋ ሆላንድ ትመሃሩ። ኣብ ሆላንድ ነገራት ብኸመይ ከም ዝሰርሑ እውን ትመሃሩ። እዚ <b>KNM</b> ይበሃል።

step-lessen-geen = ሰለስተ ዓይነት መስመር ትምህርቲ (leerroute) ኣሎ። ናትኩም ኣየናይ ምዃኑ ኣብ መደብኩም (PIP) ተጻሒፉ ኣሎ።

step-lessen-b1 = ናትኩም መስመር ትምህርቲ <b>B1-route</b> እዩ። ቋንቋ ሆላንድ ክሳብ ደረጃ B1 ትመሃሩ። እንተ ተኻኢሉ እውን ትሰርሑ፣ ወይ ወለንታዊ ስራሕ (vrijwilligerswerk) ትገብሩ።

step-lessen-onderwijs = ናትኩም መስመር ትምህርቲ <b>onderwijsroute</b> እዩ። ቋንቋ ሆላንድን ካልእ ትምህርትን ትመሃሩ። ካብኡ ናይ ሞያ ወይ ላዕለዋይ ትምህርቲ (opleiding) ክትጅምሩ ትኽእሉ ኢኹም።

step-lessen-z = ናትኩም መስመር ትምህርቲ <b>Z-route</b> እዩ። { $hours } ሰዓት ትምህርቲ ይወሃበኩም። መዓልታዊ ጉዳያትኩም ብቋንቋ ሆላንድ ምግባር ትመሃሩ።

step-lessen-z-active = ኣብ ሕብረተሰብ ሆላንድ እውን { $active } ሰዓት ትሳተፉ። ንኣብነት ብወለንታዊ ስራሕ (vrijwilligerswerk)። PVTን MAPን እውን ይቑጸሩ።

step-lessen-offer = ምምሕዳር ከተማ (gemeente) ነቲ ትምህርቲ የዳልዎ። ምምሕዳር ከተማ ክፍሊቱ እውን ይኸፍል። ምንባብን ምጽሓፍን ገና ኣይትኽእሉን ዲኹም? ሽዑ ነዚ እውን ትመሃሩ።

step-lessen-schools = 🏫 ኣብያተ ትምህርቲ፦ { $schools }። ናትኩም ኣየናይ ምዃኑ ኣብ መደብኩም ተጻሒፉ ኣሎ።

step-lessen-partners = 🛠️ ንስራሕን ንተሳትፎን፦ { $partners }።

step-lessen-universities = 🏫 ን hbo ወይ ዩኒቨርሲቲ፦ { $universities }። ናብ mbo ክትኣትዉ ትደልዩ ዲኹም? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-lessen-choose = ቤት ትምህርቲ ባዕልኹም ትመርጹ። ክፍሊት ትምህርቲ እውን ባዕልኹም ትኸፍሉ። ተጸዋዒ-ሰብኩም ({ $contact }) ይመኽሩኹም።

step-lessen-loan = ምናልባት ካብ DUO ገንዘብ ክትልቅሑ ትኽእሉ ኢኹም። ቅድሚ ምጅማርኩም ን DUO ሕተቱ።

step-pvt = ብሓባር ምንባር (PVT)

step-pvt-what = ኣብ ሆላንድ እንታይ ኣገዳሲ ምዃኑ ትመሃሩ። ንኣብነት ሓርነት፣ ማዕርነትን ተሳትፎን።

step-pvt-hours = PVT እንተ ወሓደ { $hours } ሰዓት እዩ። ሓደ ንጥፈት እውን ትገብሩ። ንኣብነት ሓደ ቦታ ትበጽሑ።

step-pvt-brugklas = ነቲ PVT ኣብ መሸጋገሪ ክፍሊ (<b>brugklas</b>) ትገብርዎ።

step-pvt-separate = ንዓኹም፣ PVT በይኑ ዝኸይድ ኮርስ እዩ።

step-pvt-partner = 🤝 ነቲ PVT { $partner } ይህብዎ።

step-pvt-sign = 💡 ኣብ መወዳእታ ናይ ተሳትፎ መግለጺ (<b>participatieverklaring</b>) ትፍርሙ። ባዕልኹም ኣብኡ ክትህልዉ ኣለኩም።

step-map = ስራሕ ምድላይ (MAP)

step-map-what = ብዛዕባ ስራሕ ኣብ ሆላንድ ትመሃሩ። እንታይ ከም ትኽእሉን እንታይ ከም ትደልዩን ትፈልጡ።

step-map-practice = እንተ ወሓደ { $hours } ሰዓት ብተግባር ትላማመዱ። ንኣብነት ብወለንታዊ ስራሕ (vrijwilligerswerk)። ወይ ሓደ ትካል ትበጽሑ።

step-map-talk = 💡 ኣብ መወዳእታ ምስ ምምሕዳር ከተማ (gemeente) ትዘራረቡ። እንታይ ከም ዝተማሃርኩም ንገሩ።

step-map-geen = ናትኩም መስመር ትምህርቲ onderwijsroute ድዩ? ሽዑ MAP ኣየድልየኩምን እዩ።

step-voortgang = ዝርርብ ምዕባለ

step-voortgang-what = ብዛዕባ ምስ ሕብረተሰብ ምውህሃድኩም (inburgering) ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ትዘራረቡ። እዚ voortgangsgesprek ይበሃል። እንታይ ጽቡቕ ይኸይድ ኣሎ? እንታይ ከቢድ እዩ?

step-voortgang-rights = መሰላትኩምን ግዴታታትኩምን (rechten en plichten) እውን ይነግሩኹም። ማለት፦ እንታይ ከም ዝፍቀድን እንታይ ክትገብሩ ከም ዘለኩምን።

step-voortgang-how-many = ክንደይ ዝርርባት ከም ዘለኩም ኣብ መደብኩም (PIP) ተጻሒፉ ኣሎ።

step-voortgang-bring = 💡 ቅድሚ እቲ ዝርርብ ሕቶታትኩም ጽሓፉ። ዘይከኣል ነገር ኣሎ ድዩ? ንገሩ፣ ብሓባር ሓገዝ ትረኽቡ።

step-examen = መርመራታት (examens)

step-examen-what = ናይ ምንባብ፣ ምስማዕ፣ ምጽሓፍን ምዝራብን መርመራ (examen) ትገብሩ። ብዛዕባ ሆላንድ እውን መርመራ (KNM) ትገብሩ።

step-examen-register = { $weeks ->
        [one] 💡 ኣብ ግዜኡ ተመዝገቡ። ቅድሚ መርመራ ካብ { $weeks } ሰሙን ንላዕሊ ኣቐዲምኩም ግበርዎ።
       *[other] 💡 ኣብ ግዜኡ ተመዝገቡ። ቅድሚ መርመራ ካብ { $weeks } ሰሙናት ንላዕሊ ኣቐዲምኩም ግበርዎ።
    }

step-examen-free = { $tries ->
        [one] ነፍስወከፍ መርመራ { $tries } ግዜ ብነጻ እዩ። እዚ፣ ነቲ ኣብ መደብኩም ዘሎ ደረጃ ጥራይ እዩ።
       *[other] ነፍስወከፍ መርመራ { $tries } ግዜ ብነጻ እዩ። እዚ፣ ነቲ ኣብ መደብኩም ዘሎ ደረጃ ጥራይ እዩ።
    }

step-examen-costs = ነፍስወከፍ መርመራ { MONEY($price) } ይኽፈሎ።

step-examen-geen = ናትኩም መስመር ትምህርቲ Z-route ድዩ? ሽዑ መርመራ የለን። ናይ መወዳእታ ዝርርብ (eindgesprek) ኣሎ።

step-examen-bring = ንመርመራ ድሉዋት ዲኹም? ንመምህርኩም ሕተቱ።

step-eindgesprek = ናይ መወዳእታ ዝርርብ

step-eindgesprek-what = ኣብ Z-route መርመራ የለን። ምስ ምምሕዳር ከተማ (gemeente) ናይ መወዳእታ ዝርርብ (eindgesprek) ትገብሩ። እንታይ ከም ዝገበርኩምን ዝተማሃርኩምን ንገሩ።

step-klaar = ተወዲኡ!

step-klaar-what = 🎉 ኩሉ ምስ ገበርኩም፡ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ወዲእኩም።

step-klaar-diploma = ዲፕሎማ (<b>inburgeringsdiploma</b>) ይወሃበኩም።

step-klaar-certificate = ምስክር ወረቐት (<b>certificaat</b>) ይወሃበኩም። እዚ ንዜግነት ሆላንድ ኣይኣክልን እዩ። ሽዑ እንታይ ከም ዘድሊ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-klaar-either = ዲፕሎማ ወይ ምስክር ወረቐት (certificaat) ይወሃበኩም። እዚ ብመስመር ትምህርትኹም (leerroute) ይፍለ።

step-klaar-time = ⏳ ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም { $years } ዓመት እዩ። ካብቲ ድሕሪ PIP ዝመጽእ መዓልቲ ይቑጸር።

step-klaar-more = ኣብ ግዜኡ ኣይውዳእን ድዩ? ሓድሓደ ግዜ DUO ተወሳኺ ግዜ ይህብ። ኣቐዲምኩም ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ተዘራረቡ።
