contact-inkomen = ረብሓ (inkomensconsulent)

contact-inkomen-what = <i>inkomensconsulent</i> ናይ ማሕበራዊ ሓገዝ ረብሓኹም (uitkering) የዳልዉ። ብዛዕባ ገንዘብ ንኣቕሑት ገዛ እውን ኣብዚ ሕተቱ።

contact-budget = ገንዘብ (budgetbeheer)

contact-budget-what = <i>budgetbeheer</i> ክፍሊ ናይ ምምሕዳር ከተማ (gemeente) እዩ። ካብ ቀወምቲ ወጻኢታትኩም (vaste lasten) ንገሊኡ ይኸፍል።

contact-consulent-whole = { $years ->
        [one] ተጸዋዒ-ሰብኩም ({ $contact }) ኩሉ ግዜ ይሕግዙኹም። { $years } ዓመት ክወስድ ይኽእል እዩ።
       *[other] ተጸዋዒ-ሰብኩም ({ $contact }) ኩሉ ግዜ ይሕግዙኹም። { $years } ዓመታት ክወስድ ይኽእል እዩ።
    }

step-koppeling-three = ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ምስ COAን ብሓባር ትዘራረቡ። እንተ ተኻኢሉ፣ እቲ ዝርርብ ኣብ { $municipality } እዩ።

step-begeleiding-moving = ፈለማ ናይ ምግዓዝ ሓገዝ ይወሃበኩም። ካብኡ ዝያዳ ነገራት ባዕልኹም ምግባር ትመሃሩ።

step-begeleiding-papers = ብዛዕባ ወረቓቕቲ እውን ሓገዝ ይወሃበኩም። ንኣብነት ውዕል ክራይ ገዛ (huurcontract)ን መድሕን ጥዕና (zorgverzekering)ን። ብዛዕባ ጋዝ፣ ማይን ኤለክትሪክን እውን።

step-begeleiding-more = ካብኡ ድማ ሓገዝ የድልየኩም ድዩ? ሽዑ { $next } ይሕግዙኹም።

step-begeleiding-legal = ብዛዕባ ሕጊ እውን ክትሓቱ ትኽእሉ ኢኹም።

step-begeleiding-extended = ሓድሓደ ግዜ እቲ ሓገዝ ዝያዳ ይጸንሕ። ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-inkomen = ዝርርብ ብዛዕባ ገንዘብ

step-inkomen-what = ምስ { $income } ናይ ምምሕዳር ከተማ (gemeente) ትዘራረቡ። እቲ ዝርርብ ብዛዕባ ናይ ማሕበራዊ ሓገዝ ረብሓኹም (uitkering) እዩ።

step-inkomen-furnish = 🛋️ ኣቕሑት ገዛ የብልኩምን ድዩ? ብዛዕባ <b>bijzondere bijstand</b> ሕተቱ። እዚ ንተወሳኺ ወጻኢታት ዝኸውን ገንዘብ እዩ።

step-inkomen-after = ካብኡ budgetbeheer ብዛዕባ ቀወምቲ ወጻኢታትኩም (vaste lasten) ይሕግዘኩም። ድሕሪኡ ሓፈሻዊ ኣቀባብላ (brede intake) ይመጽእ።

step-ontzorgen-part = ናይ ማሕበራዊ ሓገዝ ረብሓ (bijstand) ትወስዱ ዲኹም? ሽዑ ምምሕዳር ከተማ (gemeente) ካብ ቀወምቲ ወጻኢታትኩም (vaste lasten) ንገሊኡ ይኸፍል። ካብ ረብሓኹም እዩ ዝኸፍሎ። እዚ <b>financieel ontzorgen</b> ይበሃል። ኣብዚ ምስታፍ ግዴታ እዩ።

step-ontzorgen-which = 🧾 ምምሕዳር ከተማ (gemeente) ኣየናይ ክፍሊት ይኸፍል? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-ontzorgen-group = { $times ->
        [one] 📒 ደሓር ኣብ ጉጅለ ገንዘብ ብኸመይ ከም ትጥቀሙ ትመሃሩ። { $times } ኣኼባ ኣሎ። በይንኹም እውን ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።
       *[other] 📒 ደሓር ኣብ ጉጅለ ገንዘብ ብኸመይ ከም ትጥቀሙ ትመሃሩ። { $times } ኣኼባታት ኣለዉ። በይንኹም እውን ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።
    }

step-ontzorgen-exception = ኣዝዩ ሓሓሊፉ ጥራይ ዝያዳ ይጸንሕ። ተጸዋዒ-ሰብኩም ({ $contact }) ብዛዕባ እዚ ምሳኹም ይዘራረቡ።

step-ontzorgen-course = 📒 ኣብዚ ግዜ ገንዘብ ብኸመይ ከም ትጥቀሙ ትመሃሩ። ስም ናይቲ ኮርስ { $course } እዩ። { $partner } እውን ይሕግዙኹም።

step-ontzorgen-rent-care = 🧾 ምምሕዳር ከተማ (gemeente) ክልተ ነገር ይኸፍል።
    • ክራይ ገዛ፣ ን { $landlord }።
    • መድሕን ጥዕና (zorgverzekering)፣ ኣብ { $insurer }።

step-ontzorgen-self = ⚠️ ምምሕዳር ከተማ (gemeente) <b>ኣይከፍልን</b> እዩ፦ ጋዝ፣ ማይን ኤለክትሪክን። ነዚ ክፍሊት ባዕልኹም ትኸፍልዎ።

step-ontzorgen-skills = 📒 { $partner } ብዛዕባ ቋንቋ፣ ኮምፕዩተርን ቁጽርን ይሕግዙ። ብዛዕባ ናይ ገንዘብ ወረቓቕትኹም እውን። እዚ ፈተነ (proef) እዩ። ክትሳተፉ ትኽእሉ እንተ ዄንኩም፣ ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-intake-invite = ተጸዋዒ-ሰብኩም ({ $contact }) ይዕድሙኹም።

step-intake-family = ብዛዕባኹምን ብዛዕባ ስድራኹምን ትዘራረቡ። ፈተና ናይ ምምሃር ዓቕሚ (leerbaarheidstoets) እውን ትገብሩ።

step-intake-number-ask = ክንደይ ዝርርባት ኣለዉ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-intake-several = ካብ ሓደ ንላዕሊ ዝርርባት ኣለዉ። ፈተና ናይ ምምሃር ዓቕሚ (leerbaarheidstoets) እውን ትገብሩ።

step-intake-observe = ኣብዚ ግዜ ምምሕዳር ከተማ (gemeente) ብኸመይ ከም ትመሃሩ ይርኢ። እንታይ ጽቡቕ ጌርኩም ከም ትኽእሉ እውን ይርኢ።

step-intake-azc = ሓድሓደ ግዜ እዚ ኣብ ካምፕ (azc) ይጅምር።

step-intake-helper = 🤝 { $partner } ኣብዚ ይሕግዙኹም።

step-intake-interpreters = 🗣️ ኣስተርጓሚ (tolk) ካብ { $interpreters } እዮም።

step-leerbaarheidstoets-by = ነቲ ፈተና ምስ ተጸዋዒ-ሰብኩም ({ $contact }) ትገብርዎ።

step-leerbaarheidstoets-maker = እቲ ፈተና ናይ { $maker } እዩ። ኣብ ምሉእ ሆላንድ ሓደ እዩ።

step-taalstart = ጅማሮ ቋንቋ (taalstart)

step-taalstart-what = ትምህርቲ ቋንቋ ሆላንድ ትጅምሩ። እዚ ክፋል ናይ ሓፈሻዊ ኣቀባብላ (brede intake) እዩ።

step-taalstart-see = ብኸምዚ ምምሕዳር ከተማ (gemeente) ብኸመይ ከም ትመሃሩ ይርኢ። መስመር ትምህርትኹም (leerroute) ንምምራጽ ይሕግዝ።

step-taalstart-place = 📍 እቲ ትምህርቲ ኣብ { $places } እዩ።

step-lessen-enrol = ምምሕዳር ከተማ (gemeente) ኣብቲ ቤት ትምህርቲ የመዝግበኩም።

step-lessen-young = ዕድሜኹም ትሕቲ { $age } ዓመት ድዩ? ብዛዕባ onderwijsroute ሕተቱ።

step-lessen-school-at = 🏫 ቤት ትምህርቲ፦ { $schools }።
    📍 እቲ ትምህርቲ ኣብ { $places } እዩ።

step-lessen-further = 🏫 ናብ hbo ክትኣትዉ ትደልዩ ዲኹም? ቤት ትምህርቲ፦ { $hbo }።
    🏫 ናብ mbo ክትኣትዉ ትደልዩ ዲኹም? ኣብያተ ትምህርቲ፦ { $mbo }።

step-lessen-week = ኣብ ሰሙን { $least } ወይ { $most } ፍርቂ መዓልታት (dagdelen) ትምህርቲ ኣለኩም። ፍርቂ መዓልቲ ማለት ንጉሆ ወይ ድሕሪ ቀትሪ እዩ።

step-lessen-place = 📍 እቲ ትምህርቲ ኣብ { $place } እዩ።

step-lessen-place-z = 📍 እቲ ትምህርቲ ኣብ { $z_place } እዩ።

step-lessen-education = 🏫 ኣብያተ ትምህርቲ፦ { $schools }። ኣየናይ ቤት ትምህርቲ ከም ዝሰማማዓኩም ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።

step-lessen-entree = ፈለማ ናብ <b>entree</b>፣ መጀመርታ ናይ mbo፣ ክትኣትዉ ትደልዩ ዲኹም? ንዕኡ ፍሉይ ኮርስ ኣሎ።

step-lessen-work = 🛠️ { $partner } ብክፍሊት ዝስራሕ ስራሕ ክትረኽቡ ይሕግዙኹም።

step-lessen-take-part = 🛠️ { $partner } ኣብ ሕብረተሰብ ክትሳተፉ ይሕግዙኹም። ንኣብነት ብወለንታዊ ስራሕ (vrijwilligerswerk)። እንተ ተኻኢሉ ድማ ብክፍሊት ዝስራሕ ስራሕ።

step-pvt-meetings = { $times ->
        [one] { $times } ኣኼባ ኣሎ።
            📍 ቦታ፦ { $places }።
       *[other] { $times } ኣኼባታት ኣለዉ።
            📍 ቦታታት፦ { $places }።
    }

step-pvt-guide = 🤝 ነቲ PVT ተጸዋዒ-ሰብኩም ({ $contact }) ይህብዎ።

step-pvt-about = ብዛዕባ ሃይማኖት፣ ኣድልዎን (discriminatie) ርእይቶ ምሃብን እውን ትዘራረቡ። ከምኡ እውን፦ ደቂ ኣንስትዮን ደቂ ተባዕትዮን ማዕረ እዮም።

step-pvt-guests = ካልኦት ሰባት እውን ብዛዕባ ስርሖም ይነግሩኹም። ንኣብነት { $guests }።

step-pvt-in-route = PVT ክፋል ናይ መስመር ትምህርትኹም (leerroute) እዩ።

step-map-partner = 🤝 ነቲ MAP { $partner } ይህብዎ።

step-map-in-lessons = MAP ክፋል ናይ ትምህርትኹም እዩ።

step-map-parts = ትምህርትን ናይ ስራሕ ልምምድን (stage) ይወሃበኩም። ኣብ ናይ ስራሕ ልምምድ፣ እናሰራሕኩም ትመሃሩ።

step-voortgang-every = { $months ->
        [one] ኣብ ነፍስወከፍ { $months } ወርሒ ዝርርብ ኣሎ።
       *[other] ኣብ ነፍስወከፍ { $months } ኣዋርሕ ዝርርብ ኣሎ።
    }

step-voortgang-with = መምህርኩምን ሓጋዚኹምን (begeleider) እውን ይሳተፉ። ደሓር ሓድሓደ ግዜ ካብ ስራሕኩም ሓደ ሰብ እውን ይሳተፉ።

step-voortgang-a-year = { $times ->
        [one] ኣብ ዓመት እንተ ወሓደ { $times } ዝርርብ ኣሎ። ሓድሓደ ግዜ ካብኡ ይበዝሕ።
       *[other] ኣብ ዓመት እንተ ወሓደ { $times } ዝርርባት ኣለዉ። ሓድሓደ ግዜ ካብኡ ይበዝሕ።
    }

term-ontzorgen-not-all = ⚠️ ኣስተውዕሉ፦ ኣብ { $municipality } ጋዝ፣ ማይን ኤለክትሪክን ባዕልኹም ትኸፍሉ።

term-ontzorgen-part = { $months ->
        [one] ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ካብ ቀወምቲ ወጻኢታትኩም (vaste lasten) ንገሊኡ ይኸፍል። ካብ ረብሓኹም (bijstand) እዩ ዝኸፍሎ። እዚ { $months } ወርሒ ይጸንሕ።
       *[other] ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ካብ ቀወምቲ ወጻኢታትኩም (vaste lasten) ንገሊኡ ይኸፍል። ካብ ረብሓኹም (bijstand) እዩ ዝኸፍሎ። እዚ { $months } ኣዋርሕ ይጸንሕ።
    }
