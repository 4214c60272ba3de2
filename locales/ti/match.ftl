match-greetings = ሰላም | ሠላም | ሰላማት | ሰላም ንዓኹም | ከመይ | ከመይ ኣለኹም | ከመይ ኣሎኹም | ከመይ አለኹም | ከመይ ኣለኻ | ከመይ ኣለኺ | ከመይ ኣሎኻ | ከመይ ኣሎኺ | ከመይ አለኻ | ከመይ አለኺ | ከመይ ሓዲርኩም | ከመይ ሓዲርካ | ከመይ ሓዲርኪ | ከመይ ውዒልኩም | ከመይ ውዒልካ | ከመይ ውዒልኪ | ከመይ ኣምሲኹም | ከመይ ኣምሲኻ | ከመይ ኣምሲኺ | ከመይ ቀኒኹም | ከመይ ቀኒኻ | ከመይ ቀኒኺ | ደሓን ዶ | ደሓንዶ | ደሓን ዲኹም | ሃለው | ሄሎ | ሃሎ | selam | salam | slam | selamat | selam alekum | kemey | kemay | kemey alekum | kemey alokum | kemey aleka | kemey aleki | kemey haderkum | kemey haderka | kemey haderki | kemey wielkum | kemey wielka | kemey wielki | dehan do | dehando

match-thanks = የቐንየለይ | የቅንየለይ | የቀንየለይ | የቕንየለይ | የቐንየልና | ብዙሕ የቐንየለይ | ኣዝየ የቐንየለይ | ክብረት ይሃብኩም | ክብረት ይሃበለይ | ሕራይ | እሺ | ጽቡቕ | ኦኬ | yekenyeley | yekeniyeley | yeqenyeley | yeqeniyeley | yekenyelna | yekenyelay | bzuh yekenyeley | bizuh yekenyeley | hray | hiray | eshi | ishi | tsbuk | tsbuq | xbuk

match-small = እንታይ | እዩ | እያ | ድዩ | ዶ | ከመይ | መዓስ | ኣበይ | መን | ክንደይ | ስለምንታይ | ንምንታይ | ኣነ | ንሕና | ናተይ | ናትና | ናይ | ኣለኒ | ኣሎ | ኣላ | ኣለዎ | የለን | ይኽእል | ክኽእል | እኽእል | ንኽእል | ይግበር | ክገብር | ጌረ | ገይረ | እዚ | እቲ | ነቲ | ናብ | ካብ | ኣብ | ምስ | ብዛዕባ | ማለት | ደልየ | እደሊ | ይደሊ | ክፈልጥ | ንገሩኒ | በጃኹም | እንተ | ወይ | ከም | ኣለኹ | ኮይኑ | entay | eyu | iyu | eyya | diyu | do | kemey | meas | meaz | abey | men | kndey | kndy | nay | ab | kab | nab | malet | delye | edeli | alo | aleni | natey | ane | bzaba | slemntay | gere | geyre | ዓመት | ግዜ | ወርሒ | ሰሙን | ሓደ | ክሳብ | ይኸውን | ይርከብ | ይረክብ | ኔሩ | እናተ

match-topic-consulent = ትማሊ | ሎሚ | ጽባሕ | ዝመጽእ ሰሙን | ዝሓለፈ ሰሙን | እዚ ወርሒ | ዝመጽእ ወርሒ | ሰብኣየይ | ሰበይተይ | በዓልቲ ቤተይ | በዓል ቤተይ | ወደይ | ጓለይ | ደቀይ | ሓወይ | ሓፍተይ | ኣደይ | ኣቦይ | ጎረቤተይ | ጎረቤት | መምህር | ቤት ፍርዲ | ጠበቓ | ቆጸራ ክንቅይር | ቆጸራ ምቕያር | ቆጸራ ይቀየር | ሓሙስ | ዓርቢ | ሰኑይ | ሰሉስ | ረቡዕ | ክገይሽ | ጉዕዞ | ኣይኣተወን | ኣይኣተወለይን | ኣይመጸን | ኣቋሪጾም | ከፊለ | ኢሎምኒ | ኢሉኒ | ነጊሮምኒ | ሕሳብ | ክቡር | ፓስፖርት | መንበሪ ፍቓድ | ምምጻእ ስድራ | ከምጽኣ | ከምጽኦ | ጥንስቲ | ፍትሕ | ዕዳ | ጸገም | tmali | lomi | tsbah | sebeytey | sebayey | wedey | gualey | hawey | deqey | mewedaeti | መኪና | መንጃ ፍቓድ | ዜግነት | ስመይ ጌጋ | ውጽኢት | ናይ ዓደይ ዲፕሎማ | ስለምንታይ | ንምንታይ | ደው ኢሉ | ኣቋሪጹ | ነጺጎም | ባንኪ | ስኒ | slemntay

match-topic-urgent = ምትንፋስ | ክተንፍስ | ከተንፍስ | ትንፋስ | ምስትንፋስ | ነብሰይ ክቐትል | ነብሰ ቅትለት | ክመውት ደልየ | ክነብር ኣይደልን | ይወቕዓኒ | ትወቕዓኒ | ወቒዑኒ | ይሃርመኒ | ሃሪሙኒ | የፈራርሓኒ | የፈራርሑኒ | ይወቕዑኒ | ይሃርሙኒ | ክቐትሉኒ | ዓመጽ | ተዓሚጸ | ባርዕ | ኣምቡላንስ | ደም ይፈስስ | ህጹጽ ሓገዝ | ቃንዛ ልቢ | nebsey kketl | nebsey kqetl | kmewt delye | yweqani | yhareme ni | ambulans | ክቐትለኒ | ክቐትል | ክቐትለና | ሰብኣየይ እፈርሕ

match-topic-unwell = ድቃስ የብለይን | ድቃስ ስኢነ | ክድቅስ ኣይክእልን | እጭነቕ | ጭንቀት | ተጨኒቐ | ሓዘን | እሓዝን | ጉሂ | እጉሂ | ፍርሒ | እፈርሕ | ሕማቕ ሕልሚ | ጭንቂ | በይነይ | እበኪ | ጽቡቕ ኣይስመዓንን | ኣይስመዓንን ዘሎ | dkas yebleyn | chinket | ይፈርሕ ኣለኹ | ይጭነቕ ኣለኹ | ኣእምሮይ

match-topic-objection = ተቓውሞ | ክቃወም | ይቃወም | ኣይስማዕማዕን | ኣይሰማማዕን | ኣይሰማምዕን | ይግባይ | teqawmo | aysmamaen

match-topic-change = ስራሕ ረኺበ | ስራሕ ጀሚረ | ሓድሽ ስራሕ | ገዛ ቀይረ | ገዛ ክቕይር | ኣድራሻ ቀይረ | ሓድሽ ኣድራሻ | ተመርዕየ | ክምርዖ | ወሊደ | srah rekibe | hadsh srah | hadsh adrasha | ቆልዓ ወሊድና | ወሊድና | ቆልዓ ተወሊዱ

match-topic-extension = ግዜ ይናዋሓለይ | ግዜ ምንዋሕ | ይናዋሓለይ | ተወሳኺ ግዜ | ዝያዳ ግዜ | ግዜ ኣይኣክልን | gze mnwah | gze ynawhaley

match-topic-exemption = ነጻ ክኸውን ደልየ | ናይ ነጻ ምዃን ሕቶ

match-topic-absence = ክመጽእ ኣይክእልን | ምምጻእ ኣይክእልን | ሓሚመ ኣይክመጽእን | ክመጽእ ኣይኽእልን | kmets aykln

match-topic-inburgeren = ምውህሃድ | ምስ ሕብረተሰብ ምውህሃድ | ውህደት | ኢንቡርኸሪንግ | ኢንበርገሪንግ | inburgering

match-topic-inburgeringsplicht = ግዴታ ምውህሃድ | ምውህሃድ ግዴታ | ናይ ምውህሃድ ግዴታ | inburgering gdeta | ሓድሽ ሕጊ ምውህሃድ

match-topic-termijn = ክንደይ ዓመት ምውህሃድ | ክንደይ ዓመት | ሰለስተ ዓመት | 3 ዓመት | ግዜ ምውህሃድ | ክንደይ ግዜ ኣለኒ ምውህሃድ | kndey amet | ብግዜ ዘይወዳእኩ

match-topic-kennisgeving = ደብዳቤ DUO | ደብዳቤ ካብ DUO | ወረቐት duo | debdabe duo | kennisgeving

match-topic-brp = brp | ምምዝጋብ ምምሕዳር ከተማ | ዝርዝር ነበርቲ | ኣብ ጌመንተ ምምዝጋብ

match-topic-koppeling = koppeling | ምምዳብ | ኣየናይ ከተማ | ኣየናይ ምምሕዳር

match-topic-voorinburgering = voorinburgering | ትምህርቲ ኣብ ካምፕ

match-topic-huisvesting = ገዛ መዓስ | ገዛ ክረክብ | ገዛ ምርካብ | ገዛ ይወሃበኒ | geza meas | geza ykreb

match-topic-noodopvang = noodopvang | ህጹጽ መዕቆቢ | ግዝያዊ መዕቆቢ | መዕቆቢ

match-topic-begeleiding = ሓጋዚ | ሓገዝ ኣብ መጀመርታ | vluchtelingenwerk | begeleider | begeleiding | መሰነይታ

match-topic-ontzorgen = ontzorgen | ክራይ ገዛ መን ይኸፍል | ክራይ መን ይኸፍሎ | ምምሕዳር ከተማ ይኸፍል | ምሕጋዝ ክፍሊት | ምምሕዳር ከተማ ይኸፍለለይ | ክሳብ መዓስ ይኸፍሉ

match-topic-vaste-lasten = ቀወምቲ ወጻኢታት | ቀዋሚ ወጻኢ | ወርሓዊ ወጻኢታት | vaste lasten

match-topic-leefgeld = leefgeld | ገንዘብ መነባብሮ | መነባብሮ | ገንዘብ ምግቢ | genzeb menebabro

match-topic-intake = intake | ኣቀባብላ | ሓፈሻዊ ኣቀባብላ | ቀዳማይ ዝርርብ | ኢንተይክ | ኣቀባብላ ብዘይ ስድራ

match-topic-tolk = ኣስተርጓሚ | ቱርጁማን | asterguami | ኣስተርጓሚ intake

match-topic-leerbaarheidstoets = leerbaarheidstoets | lbt | ፈተና ዓቕሚ | ናይ ምምሃር ዓቕሚ | ፈተና ናይ ምምሃር ዓቕሚ

match-topic-brugklas = brugklas | መሸጋገሪ ክፍሊ

match-topic-taalstart = taalstart | መጀመርታ ቋንቋ

match-topic-pip = pip | መደብ pip | ውልቃዊ መደብ | መደበይ | መደብ ምውህሃድ

match-topic-beschikking = beschikking | ወግዓዊ ውሳነ

match-topic-bezwaar = bezwaar | bezwaar እንታይ እዩ

match-topic-leerroute = leerroute | መስመር ትምህርቲ | ኣየናይ መስመር | b1 z | ፍልልይ መስመር | መስመር ትምህርቲ መን ይውስን | መስመር ምቕያር

match-topic-b1-route = b1 | መስመር b1 | ደረጃ b1

match-topic-onderwijsroute = onderwijsroute | ዩኒቨርሲቲ | ትምህርታዊ መስመር | ኮለጅ

match-topic-z-route = መስመር z | z route | 800 ሰዓት

match-topic-lessen = ትምህርቲ ቋንቋ | ትምህርቲ መዓስ ይጅምር | ትምህርቲ ዳች | ትምህርቲ ሆላንድ | ኣየናይ ቤት ትምህርቲ | ክንደይ መዓልቲ ትምህርቲ | ኮርስ ቋንቋ | ትምህርቲ ብነጻ | ነጻ ትምህርቲ | ትምህርቲ ምሸት | ኣድራሻ ቤት ትምህርቲ | timhrti meas | ቤት ትምህርቲ ቋንቋ

match-topic-knm = knm | ፍልጠት ሆላንድ | ፍልጠት ሕብረተሰብ ሆላንድ | ፈተና knm | መርመራ knm

match-topic-pvt = pvt | ሰዓት pvt

match-topic-map = map | ማፕ | ዕዳጋ ስራሕ | 40 ሰዓት

match-topic-ona = ona | ኦና

match-topic-voortgangsgesprek = ዝርርብ ምዕባለ | ምዕባለ | voortgangsgesprek | ዝርርብ ምስ ምምሕዳር ከተማ

match-topic-eindgesprek = ናይ መወዳእታ ዝርርብ | መወዳእታ ዝርርብ | eindgesprek

match-topic-examen = መርመራ | ፈተና | ፈተና ምውህሃድ | ንፈተና ምምዝጋብ | መርመራ ምምዝጋብ | እምዝገብ መርመራ | እምዝገብ ፈተና | ፈተና ካልኣይ ግዜ | ፈተና ወዲቐ | ፈተና b1 | fetena | mermera | ፈተና ምውሳድ | መርመራ ምንባብ | መርመራ ምጽሓፍ | መርመራ ምስማዕ | መርመራ ምዝራብ

match-topic-diploma = ዲፕሎማ | ምስክር ወረቐት | ሰርቲፊኬት | ናይ ምውህሃድ ዲፕሎማ | diploma

match-topic-diploma-abroad = ዲፕሎማ ምግምጋም | ዲፕሎማ ክግምገም | ዲፕሎማ ይግምገም

match-topic-verlenging = verlenging | ምንዋሕ | verlenging ወሊድ

match-topic-ontheffing = ነጻ ምዃን | ካብ ግዴታ ነጻ | ontheffing | ነጻ ምዃን ሕማም

match-topic-boete = መቕጻዕቲ | ቅጽዓት | መቕጻዕቲ ፈተና | መቕጻዕቲ ወዲቐ | እቕጻዕ | mekts3ti | boete | vooraankondiging | መቕጻዕቲ ክንደይ

match-topic-rechten-plichten = መሰላት | መሰለይ | ግዴታታት | መሰላትን ግዴታታትን | መሰላተይ

match-topic-bijstand = bijstand | uitkering | ረብሓ | ማሕበራዊ ሓገዝ

match-topic-inkomen = inkomensconsulent | ዝርርብ ገንዘብ | ዝርርብ ብዛዕባ ገንዘብ

match-topic-toeslag = toeslag | toeslagen | ኣበል | ኣበላት

match-topic-overbrugging = overbrugging | ቀዳማይ ኣበል | ናይ መጀመርታ ኣበል

match-topic-huurtoeslag = huurtoeslag | ኣበል ክራይ | ኣበል ክራይ ገዛ | ሓገዝ ክራይ

match-topic-zorgtoeslag = zorgtoeslag | ኣበል ጥዕና | ኣበል መድሕን ጥዕና

match-topic-zorgverzekering = zorgverzekering | መድሕን | መድሕን ጥዕና | ኢንሹራንስ | eigen risico

match-topic-kwijtschelding = kwijtschelding | ግብሪ ምምሕዳር ከተማ | ምሕረት ክፍሊት | ግብሪ ከተማ

match-topic-digid = digid | ዲጂድ | digid መሕለፊ ቃል | መሕለፊ ቃል

match-topic-duo-lening = ልቓሕ | ልቓሕ duo | ገንዘብ ምልቃሕ | lqah

match-topic-contact-person = ተጸዋዒ ሰብ | ተጸዋዒ | ቁጽሪ consulent | ቁጽሪ ተሌፎን consulent | consulent | klantmanager

match-topic-duo = duo | ዱዎ

match-topic-coa = coa | azc | ካምፕ

match-topic-huisarts = huisarts | ሓኪም | ናይ ገዛ ሓኪም | ሓኪም ገዛ | hakim

match-topic-appointments = ቆጸራይ | ቆጸራታተይ | ቆጸራታት | መዓስ ቆጸራ | ቆጸራ መዓስ | ሰዓት ክንደይ ቆጸራ | ኣበይ ቆጸራ | ዝመጽእ ቆጸራ | ቆጸራ ኣለኒ ድዩ | koteray | qotseray | meas qotsera

match-topic-journey = ኣበይ ኣለኹ | ኣበይ በጺሐ | ቀጺሉ እንታይ | ቀጺሉ | ዝቕጽል ስጉምቲ | abey aleku | ኣበይ ኣለኹ መስርሕ

match-topic-language = ቋንቋ ቀይር | ቋንቋ ምቕያር | ካልእ ቋንቋ | kuankua keyr

match-topic-data = ሓበሬታይ | ሓበሬታይ ደምስስ | ውልቃዊ ሓበሬታ

match-topic-vrijwilligerswerk = ወለንታዊ ስራሕ | ወለንታ | ስራሕ ወለንታ | vrijwilligerswerk

match-topic-naar-werk = ስራሕ ምድላይ | ስራሕ እደሊ | ስራሕ ክደሊ | ስራሕ ምርካብ | ስራሕ ንምርካብ | srah edeli

match-topic-zwemles = ምሕምባስ | ምሕንባስ | ክሕምብስ | ትምህርቲ ምሕምባስ | ክሕምብስ ክመሃር | ምሕምባስ ክመሃር

match-topic-fietsles = ብሽክለታ ምምሃር | ትምህርቲ ብሽክለታ | ምዝዋር ብሽክለታ | ብሽክለታ ክመሃር | ብሽክለታ ይመሃር

match-topic-taalhuis = taalhuis | ቋንቋ ምልምማድ | ገዛ ቋንቋ

match-topic-financieel-cafe = financieel cafe | ሓገዝ ብገንዘብ | ምሕደራ ገንዘብ

match-topic-bijzondere-bijstand = bijzondere bijstand | ፍሉይ ሓገዝ | ንብረት ገዛ | ኣቕሑ ገዛ

match-topic-vve = vve | መዋእለ ሕጻናት | ቅድመ ትምህርቲ

match-topic-kinderopvang = ምሕላው ቆልዑ | መውዓሊ ህጻናት | ኣልያ ቆልዑ | kinderopvang | መውዓሊ ቆልዑ

match-topic-groot-gezin = ዓቢ ስድራ | ዓባይ ስድራ | ብዙሓት ቆልዑ | ብዙሕ ቆልዑ

match-topic-reiskosten = ወጻኢታት ጉዕዞ | ናይ ባስ ክፍሊት | ወጻኢ መጓዓዝያ | መጓዓዝያ | reiskosten

match-topic-fiets = ብሽክለታ | ብሽግለታ | bshklet

match-topic-meerderjarig = 18 ዓመት | amv | በጺሕ ዓቕሚ

match-topic-examen-kosten = ፈተና ዋጋ | ፈተና ይኽፈል | ዋጋ መርመራ | መርመራ ይኽፈል | ፈተና ክንደይ ይኽፈሎ

match-topic-participatieverklaring = ናይ ተሳትፎ መግለጺ | መግለጺ ተሳትፎ

match-topic-inburgeringstraject = መስርሕ ምውህሃድ | inburgeringstraject

match-topic-asielstatushouder = ወናኒ ዑቕባ | statushouder | asielstatushouder

match-topic-gezinsmigrant = ስደተኛ ስድራ | gezinsmigrant

match-topic-basisexamen = basisexamen | ፈተና ኤምባሲ | መርመራ ኤምባሲ | ፈተና ኣብ ኤምባሲ

match-topic-oproep = oproep | ዕድመ ንምምጻእ

match-topic-vrijstelling = vrijstelling | ካብ ምውህሃድ ነጻ

match-topic-mijn-inburgering = mijn inburgering | መርበብ duo | ዌብሳይት duo

match-topic-verhuizen = ምግዓዝ | ናብ ካልእ ከተማ ምግዓዝ

match-topic-verblijfsvergunning = verblijfsvergunning | መንበሪ ፍቓድ እንታይ እዩ
