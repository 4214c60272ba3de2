## Woorden waaraan Wegwijs een bericht herkent. Worden nooit getoond. Schei ze met |.

# Begroetingen zoals mensen ze typen, ook in Latijnse letters. Niet letterlijk vertalen: noem wat men in uw taal echt schrijft.
match-greetings = hallo | hoi | hey | hi | dag | goedemorgen | goedemiddag | goedenavond | goede morgen | goede middag | goede avond | goeiemorgen | beste | hoe gaat het | alles goed

# Bedankjes zoals mensen ze typen, ook in Latijnse letters. Niet letterlijk vertalen.
match-thanks = dank u | dank je | dank u wel | dankjewel | dankuwel | bedankt | dank | hartelijk dank | super bedankt | ok | oke | okay | oké | top | fijn | prima | goed

# Kleine woorden die in elke vraag kunnen staan (wat, hoe, mijn, graag). Zij noemen geen onderwerp. Niet letterlijk vertalen.
match-small = ik | je | jij | u | uw | we | wij | ze | zij | hij | het | de | een | en | of | is | zijn | ben | bent | was | wat | waar | waarom | waarvoor | wanneer | wie | welke | welk | hoe | hoeveel | kan | kun | kunt | kunnen | mag | mogen | moet | moeten | wil | willen | heb | heeft | hebben | had | krijg | krijgt | krijgen | mijn | me | mij | ons | onze | deze | dit | die | dat | er | voor | van | naar | in | op | bij | met | aan | om | te | als | dan | ook | nog | nu | maar | niet | geen | wel | iets | veel | graag | svp | aub | alstublieft | mevrouw | meneer | weten | vertellen | uitleg | uitleggen | informatie | info | vraag | betekent | betekenen | doen | gaat | gaan | komt | worden | word | door | over | uit | al | toch | precies | snap | begrijp | hallo | hoi | dag | sinds | nodig | vaak | keer | per | jaar | maand | week | kosten | kost | dagen | tijd

# Woorden waaraan te zien is dat alleen de consulent kan antwoorden: iets is gebeurd, iemand wordt genoemd, een afspraak moet anders, geld is niet gekomen. Niet letterlijk vertalen.
match-topic-consulent = gisteren | gister | vandaag | volgende week | vorige week | volgende maand | deze maand | deze week | morgen | mijn man | mijn vrouw | mijn zoon | mijn dochter | mijn kind | mijn broer | mijn moeder | mijn vader | mijn buurman | buren | mijn baas | docent | leraar | andere groep | brief gekregen | brief rechter | rechtbank | deurwaarder | rekening gekregen | energierekening | stroom rekening | uwv | ind | advocaat | vakantie | op reis | paspoort | verblijfsvergunning | gezinshereniging | terug bellen | bel mij | mij bellen | afspraak maken | afspraak verzetten | afspraak veranderen | andere dag | andere tijd | waarom minder | geld niet gekregen | geen geld gekregen | geld niet gekomen | uitkering niet gekregen | uitkering gestopt | al betaald | kapot | meubels kopen | u zei | zei tegen mij | zegt dat | klopt dat | euro betalen | zwanger | ruzie | scheiden | scheiding | schuld | parkeren | auto | rijbewijs | nationaliteit | nederlander worden | verkeerde naam | naam verkeerd | diploma uit syrie | buitenlands diploma | uitslag | ziekenhuis rekening | waarom | stop gezet | gestopt | afgewezen | geweigerd | bij mijn bank | tandarts | laptop

# Woorden voor gevaar: geen lucht, zelfmoord, geweld, brand. Hierop volgt meteen het scherm met 112. Noem veel vormen.
match-topic-urgent = geen lucht | geen adem | ademen | ademhalen | hartaanval | pijn borst | pijn hart | bewusteloos | bloedt veel | zelfmoord | niet meer leven | wil dood | doodmaken | mij doden | slaat mij | slaat kind | man slaat | vrouw slaat | geslagen | mishandeld | mishandeling | huiselijk geweld | geweld thuis | bedreigd | bedreigt mij | bedreigen mij | slaan mij | schopt mij | brand thuis | ambulance | politie nodig | verkracht | noodgeval | vermoorden | doodsbang voor mijn man | bang voor mijn man | wil mij vermoorden | mij vermoorden

# Woorden voor zich niet goed voelen: slecht slapen, verdriet, angst. Hierop volgt "Ik voel me niet goed". Noem veel vormen.
match-topic-unwell = niet slapen | slaap niet | slecht slapen | nachtmerrie | nachtmerries | verdriet | verdrietig | depressief | depressie | somber | veel stress | bang | angst | paniek | trauma | voel niet goed | voel slecht | eenzaam | huilen | psycholoog | psychisch | voel bang | de hele tijd bang | altijd alleen

# Woorden van wie het niet eens is met een besluit (bezwaar). Hierop volgt dat een bericht hier geen bezwaar is.
match-topic-objection = bezwaar maken | bezwaar indienen | wil bezwaar | niet eens besluit | niet eens beschikking | niet mee eens | oneens | in beroep

# Woorden van wie een verandering meldt: verhuizen, werk, kind, trouwen. Hierop volgt dat een bericht hier geen melding is.
match-topic-change = ga verhuizen | ben verhuisd | nieuw adres | adres veranderd | baan gevonden | werk gevonden | nieuwe baan | heb werk | heb baan | ben getrouwd | ga trouwen | baby geboren | wijziging doorgeven | verandering doorgeven | verandering melden | kindje gekregen | kind gekregen | baby gekregen | bevallen

# Woorden van wie meer tijd wil vragen (verlenging). Hierop volgt dat een bericht hier geen aanvraag is.
match-topic-extension = verlenging aanvragen | wil verlenging | verlenging nodig | meer tijd nodig | meer tijd | langer tijd | tijd is niet genoeg | termijn verlengen | uitstel

# Woorden van wie niet meer hoeft in te burgeren of dat wil vragen (ontheffing).
match-topic-exemption = ontheffing aanvragen | wil ontheffing | hoef ik niet in te burgeren | stoppen inburgering

# Woorden van wie niet kan komen naar een les of afspraak. Hierop volgt dat een bericht hier geen afmelding is.
match-topic-absence = ziek kan niet komen | ziek niet naar les | ziek niet les | afmelden | kan niet naar les | niet naar school komen | afspraak kan niet | kan niet komen

# Het woord inburgeren en hoe mensen het typen.
match-topic-inburgeren = inburgeren | inburgering | wat is inburgeren | inburgering betekent

# Moet ik inburgeren? De plicht.
match-topic-inburgeringsplicht = inburgeringsplicht | moet ik inburgeren | verplicht inburgeren | inburgering verplicht | inburgeringsplichtig | nieuwe wet inburgering | oude wet inburgering

# Hoe lang heb ik de tijd voor inburgering?
match-topic-termijn = inburgeringstermijn | termijn | hoe lang inburgering | hoeveel jaar inburgering | hoeveel tijd inburgering | drie jaar | 3 jaar | hoe lang duurt inburgering | niet op tijd klaar | tijd is om

# De brief van DUO dat u moet inburgeren (kennisgeving).
match-topic-kennisgeving = kennisgeving | brief duo | brief van duo gekregen | duo brief

# Inschrijven bij de gemeente (BRP).
match-topic-brp = brp | inschrijven gemeente | gemeente inschrijving | bevolkingsregister | inschrijven bsn

# Welke gemeente krijg ik (koppeling)?
match-topic-koppeling = koppeling | gekoppeld | welke gemeente | gekoppeld aan gemeente

# Al leren in het azc.
match-topic-voorinburgering = voorinburgering | les in azc | leren in azc

# Wanneer krijg ik een huis?
match-topic-huisvesting = huis krijgen | woning krijgen | wanneer huis | wanneer krijg ik woning | huisvesting | wachten op huis | nieuwe woning

# Wonen in de noodopvang.
match-topic-noodopvang = noodopvang | nood opvang | crisisopvang

# Hulp in het begin (maatschappelijke begeleiding), de begeleider.
match-topic-begeleiding = begeleiding | begeleider | maatschappelijke begeleiding | vluchtelingenwerk | hulp in het begin

# De gemeente betaalt in het begin de vaste lasten (financieel ontzorgen).
match-topic-ontzorgen = ontzorgen | financieel ontzorgen | wie betaalt huur | gemeente betaalt huur | gemeente betaalt | betaalt gemeente mijn huur | gemeente betaalt vaste lasten | hulp vaste lasten | hoe lang betaalt gemeente

# Vaste lasten: huur, gas, water, stroom.
match-topic-vaste-lasten = vaste lasten | vaste last | vaste kosten | vaste laste | huur gas water

# Leefgeld: wat overblijft voor eten en kleren.
match-topic-leefgeld = leefgeld | leef geld | weekgeld | geld voor eten | geld per week leven

# De brede intake: de eerste gesprekken.
match-topic-intake = intake | brede intake | intakegesprek | eerste gesprek | intake meenemen | alleen praten intake | intake zonder familie

# Een tolk bij een gesprek.
match-topic-tolk = tolk | tolk bij gesprek | tolk intake

# De leerbaarheidstoets (LBT).
match-topic-leerbaarheidstoets = leerbaarheidstoets | lbt | leerbaarheid toets | leerbaarheid

# De brugklas.
match-topic-brugklas = brugklas | brug klas

# De Taalstart.
match-topic-taalstart = taalstart | taal start

# Het persoonlijke plan (PIP).
match-topic-pip = pip | persoonlijk plan | plan inburgering participatie | inburgeringsplan

# Het officiële besluit (beschikking).
match-topic-beschikking = beschikking | besluit brief | officieel besluit

# Wat is bezwaar?
match-topic-bezwaar = bezwaar | wat is bezwaar | wat betekent bezwaar

# Welke leerroute past bij mij?
match-topic-leerroute = leerroute | leerroutes | welke route | andere route | leer route | welke leerroute | verschil route | b1 z | wie beslist route | route kiezen | route veranderen

# De B1-route.
match-topic-b1-route = b1 route | b1 | taalniveau b1

# De onderwijsroute: naar mbo, hbo of universiteit.
match-topic-onderwijsroute = onderwijsroute | onderwijs route | universiteit | studeren | hbo | mbo | opleiding volgen

# De Z-route.
match-topic-z-route = z route | zelfredzaamheidsroute | uren z route | 800 uur

# Lessen: wanneer, hoe vaak, welke school.
match-topic-lessen = wanneer begint les | taalles | taallessen | nederlandse les | welke school | hoeveel les | lesdagen | cursus nederlands | lessen beginnen | rooster les | cursus in de avond | avond les | les gratis | lessen gratis | lessen betalen | adres school | inburgering cursus | hoe lang taalschool | taalschool

# KNM: kennis van de Nederlandse maatschappij.
match-topic-knm = knm | kennis nederlandse maatschappij | toets knm | knm examen | examen knm

# Het PVT: participatieverklaring.
match-topic-pvt = pvt | uren pvt | pvt uur

# De MAP: module arbeidsmarkt en participatie, 40 uur.
match-topic-map = map | module arbeidsmarkt | map uren | 40 uur | map 40 | stage map

# ONA, van de oude wet.
match-topic-ona = ona | orientatie arbeidsmarkt

# Het voortgangsgesprek.
match-topic-voortgangsgesprek = voortgangsgesprek | voortgang gesprek | gesprek voortgang | voortgang | praten met gemeente | hoe vaak gesprek | gesprek gemeente

# Het eindgesprek.
match-topic-eindgesprek = eindgesprek | eind gesprek | laatste gesprek

# Het examen: aanmelden, wanneer, nog een keer.
match-topic-examen = examen | examens | inburgeringsexamen | toets doen | examen aanmelden | examen nog een keer | examen opnieuw | niet slagen examen | examen b1 | examen duo | examen moeilijk | nt2 examen | examen lezen | examen schrijven | examen luisteren | examen spreken

# Klaar: het diploma of certificaat.
match-topic-diploma = diploma | certificaat | inburgeringsdiploma | inburgering diploma | wanneer klaar | klaar inburgering

# Een diploma uit een ander land laten bekijken.
match-topic-diploma-abroad = diplomawaardering | diploma waarderen | diploma laten waarderen | diploma erkennen | diploma laten bekijken

# Wat is verlenging?
match-topic-verlenging = verlenging | wat is verlenging | verlenging baby | verlenging bevalling | verlenging ziek

# Wat is ontheffing?
match-topic-ontheffing = ontheffing | ontheffing ziekte | ontheffing inburgering

# Krijg ik een boete?
match-topic-boete = boete | boetes | krijg ik boete | straf | boete examen | boete niet slagen | boete betalen | boete inburgering | vooraankondiging | hoe hoog boete

# Rechten en plichten.
match-topic-rechten-plichten = rechten plichten | mijn rechten | welke rechten | recht heb ik | mijn plichten

# De bijstand of uitkering.
match-topic-bijstand = bijstand | uitkering | bijstandsuitkering | uitkering aanvragen | wanneer uitkering

# Het gesprek over de uitkering, met de inkomensconsulent.
match-topic-inkomen = inkomensconsulent | inkomen consulent | gesprek over geld | gesprek over uitkering | gesprek inkomen

# Toeslagen in het algemeen.
match-topic-toeslag = toeslag | toeslagen | toeslag aanvragen

# Geld tot de eerste toeslag komt.
match-topic-overbrugging = overbrugging | overbruggen | eerste toeslag | wachten op toeslag

# De huurtoeslag.
match-topic-huurtoeslag = huurtoeslag | huur toeslag | toeslag huur | huurtoeslag aanvragen

# De zorgtoeslag.
match-topic-zorgtoeslag = zorgtoeslag | zorg toeslag | toeslag zorg | zorgtoeslag aanvragen

# De zorgverzekering.
match-topic-zorgverzekering = zorgverzekering | ziekteverzekering | zorg verzekering | eigen risico | verzekering | eigen risiko

# Geen belasting van gemeente of waterschap (kwijtschelding).
match-topic-kwijtschelding = kwijtschelding | gemeente belasting | gemeentebelasting | belasting niet betalen | waterschap

# DigiD.
match-topic-digid = digid | digi d | digid wachtwoord | digid vergeten | digid aanvragen | inloggen digid | digid verloren | digid brief

# Geld lenen bij DUO voor de lessen.
match-topic-duo-lening = duo lening | lening duo | geld lenen | lenen duo | lening school | lening voor inburgering

# Wie is mijn consulent, en hoe bereik ik die?
match-topic-contact-person = consulent | mijn consulent | telefoon consulent | nummer consulent | klantmanager | contactpersoon | telefoonnummer gemeente | wie is mijn consulent | contact gemeente | contact bij gemeente

# Wat is DUO?
match-topic-duo = duo | wat is duo | wat doet duo

# Wat doet het COA?
match-topic-coa = coa | azc | opvang azc

# De huisarts.
match-topic-huisarts = huisarts | dokter | naar dokter

# Wanneer en waar is mijn afspraak? Hierop volgt de lijst van afspraken. Niet: een afspraak maken of verzetten.
match-topic-appointments = mijn afspraak | mijn afspraken | afspraken | wanneer afspraak | hoe laat afspraak | waar afspraak | volgende afspraak | afspraak bekijken | welke afspraak | wanneer gesprek | hoe laat gesprek | waar gesprek

# Waar ben ik nu, en wat komt hierna?
match-topic-journey = waar ben ik nu | mijn traject | waar ben ik traject | wat komt hierna | volgende stap | wat nu | mijn klantreis | hoever ben ik

# Een andere taal kiezen.
match-topic-language = andere taal | taal veranderen | taal wijzigen | taal kiezen

# Wat weet Wegwijs van mij? Gegevens bekijken of wissen.
match-topic-data = mijn gegevens | gegevens wissen | gegevens verwijderen | privacy

# Vrijwilligerswerk doen.
match-topic-vrijwilligerswerk = vrijwilligerswerk | vrijwilligers werk | vrijwilliger worden | vrijwilliger

# Werk zoeken, op weg naar werk.
match-topic-naar-werk = op weg naar werk | werk zoeken | zoek werk | werk vinden | baan zoeken | zoek baan | baan vinden | hulp bij werk

# Zwemles.
match-topic-zwemles = zwemles | zwemlessen | leren zwemmen | zwemmen

# Fietsles.
match-topic-fietsles = fietsles | fietslessen | leren fietsen | fietsen leren

# Het Taalhuis: oefenen met de taal.
match-topic-taalhuis = taalhuis | taal oefenen | taal huis | nederlands oefenen | taalmaatje | praten oefenen

# Het financieel café en hulp met geldzaken.
match-topic-financieel-cafe = financieel cafe | hulp met geld | hulp administratie | geldzaken | budgetcoach

# Bijzondere bijstand, geld voor de inrichting.
match-topic-bijzondere-bijstand = bijzondere bijstand | inrichting | geld voor meubels | inrichtingskrediet | geld inrichting

# Voor- en vroegschoolse educatie (VVE).
match-topic-vve = vve | voorschool | peuterspeelzaal | peuter | voorschoolse

# Kinderopvang.
match-topic-kinderopvang = kinderopvang | kinder opvang | opvang kind | creche | oppas | wie past op mijn kind

# Een groot gezin, veel kinderen.
match-topic-groot-gezin = groot gezin | grote familie | veel kinderen

# Reiskosten.
match-topic-reiskosten = reiskosten | reis kosten | ov kosten | buskosten | trein betalen | vergoeding reis | fiets of bus betalen

# Een fiets krijgen.
match-topic-fiets = fiets krijgen | gratis fiets | fiets | eigen fiets

# Alleen gekomen als kind, en 18 jaar worden.
match-topic-meerderjarig = 18 jaar | achttien | meerderjarig | word 18 | amv

# Wat kost een examen?
match-topic-examen-kosten = kosten examen | examen kost | prijs examen | examen betalen | examengeld

# De participatieverklaring die u tekent.
match-topic-participatieverklaring = participatieverklaring | participatie verklaring | verklaring tekenen

# Het hele inburgeringstraject.
match-topic-inburgeringstraject = inburgeringstraject | wat is traject

# Wat is een asielstatushouder?
match-topic-asielstatushouder = asielstatushouder | statushouder | wat is statushouder

# Wat is een gezinsmigrant?
match-topic-gezinsmigrant = gezinsmigrant | gezinsmigranten

# Het basisexamen in het buitenland.
match-topic-basisexamen = basisexamen | basis examen | examen buitenland | examen ambassade

# Een oproep: een brief met een dag en een tijd waarop u moet komen.
match-topic-oproep = oproep | oproep brief | wat is oproep

# Vrijstelling: niet hoeven inburgeren.
match-topic-vrijstelling = vrijstelling | wie hoeft niet in te burgeren

# De site Mijn Inburgering van DUO.
match-topic-mijn-inburgering = mijn inburgering site | mijn inburgering inloggen | site duo | website duo | mijn inburgering digid

# Verhuizen naar een andere gemeente: wat gebeurt er met het plan?
match-topic-verhuizen = verhuizen | verhuizen andere gemeente | verhuizing

# Wat is een verblijfsvergunning?
match-topic-verblijfsvergunning = wat is verblijfsvergunning | verblijfsvergunning betekent
