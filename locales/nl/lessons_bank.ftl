## Les: bank, betalen, DigiD, en wat u voor u houdt. In elke tekst mag ook: $contact (wie
## begeleidt) en $municipality (naam van de gemeente). Yonas is verzonnen. Over schuld van de
## reis en druk van familie: zacht, zonder oordeel; niemand hoeft iets te vertellen.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-bank = Bank en DigiD

# Wat iemand na de les weet, op één regel.
lesson-bank-goal = U weet straks: hoe betaal ik veilig? Wat geef ik nooit weg?

# Uitleg: wat een bankrekening is.
lesson-bank-account = 🏦 Op uw <b>bankrekening</b> komt uw geld binnen. U betaalt er ook mee. Uw rekening heeft een nummer. Dit heet <b>IBAN</b>.

# Uitleg: drie manieren om te betalen.
lesson-bank-account-ways = • <b>iDEAL</b>: u koopt op een website en betaalt via uw bank.
    • <b>Incasso</b>: een bedrijf haalt zelf het geld bij u op.
    • <b>Overmaken</b>: u stuurt zelf geld naar een IBAN.

# Opdracht: dingen over dozen verdelen. Daarna komt één ding tegelijk.
lesson-bank-how = 💳 Welke manier past hier het best?

# Knop: een doos. Hooguit 26 tekens.
lesson-bank-how-ideal = 🛒 Met iDEAL

# Knop: een doos. Hooguit 26 tekens.
lesson-bank-how-incasso = Incasso

# Knop: een doos. Hooguit 26 tekens.
lesson-bank-how-zelf = Zelf overmaken

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-bank-how-schoen = 👟 Schoenen op een website

# Waarom het daar hoort.
lesson-bank-how-schoen-why = De website stuurt u naar uw eigen bank. Kijk eerst: klopt het bedrag, en ken ik deze winkel?

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-bank-how-huur = 🏠 De huur, elke maand

# Waarom het daar hoort.
lesson-bank-how-huur-why = De huur komt elke maand. Met een incasso vergeet niemand het. Er moet dan wel genoeg geld zijn.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-bank-how-broer = 🤝 Geld terug aan vriend

# Waarom het daar hoort.
lesson-bank-how-broer-why = U vraagt zijn IBAN en stuurt het geld zelf. Kijk twee keer naar het nummer en de naam.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-bank-how-bellen = 📱 Contract voor bellen

# Waarom het daar hoort.
lesson-bank-how-bellen-why = Ook dit komt elke maand. Het bedrijf vraagt vaak om een incasso. U geeft daar zelf toestemming voor.

# Uitleg: automatische incasso.
lesson-bank-debit = 🔄 Een incasso gaat vanzelf. Kijk elke week op uw rekening. Klopt een bedrag niet? Bel het bedrijf, of vraag het uw bank.

# Voorbeeld.
lesson-bank-debit-example = 👨 Yonas komt uit Asmara. Hij ziet op zijn telefoon een bedrag van een sportclub. Hij sport daar niet meer. Hij belt en zegt het contract op.

# Vraag met drie antwoorden. Twee passen goed.
lesson-bank-empty = 👨 Morgen haalt de verhuurder de huur op. Op de rekening van Yonas staat te weinig. Wat doet hij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-empty-niets = Niets doen

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-empty-niets-why = Soms lost iets zich vanzelf op. Hier komt er een brief dat er niet betaald is. Bellen kost maar vijf minuten.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-empty-bellen = De verhuurder bellen

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-empty-bellen-why = Hij vertelt op welke dag er geld is. Vaak kan het dan later die week. Wie zelf belt, krijgt sneller hulp.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-empty-vraag = Hulp vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-empty-vraag-why = Een { $contact } kan meekijken. Misschien betaalt de gemeente de huur al. Dan is er niets aan de hand.

# Uitleg: wat DigiD is.
lesson-bank-digid = 🔑 Met <b>DigiD</b> logt u in bij de overheid. Zoals bij DUO en de Belastingdienst. DigiD is de sleutel van uw huis. Geef die nooit aan iemand.

# Uitleg: DigiD Machtigen.
lesson-bank-digid-help = 🤝 Hebt u hulp nodig? Er is <b>DigiD Machtigen</b>. Daarmee mag iemand u helpen met zijn eigen DigiD. Uw sleutel blijft bij u.

# Vraag met drie antwoorden. Twee passen goed.
lesson-bank-who = 👨 Een kennis wil voor Yonas een toeslag aanvragen. Hij vraagt om zijn DigiD. Wat past hier?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-who-geven = Zijn DigiD geven

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-who-geven-why = Hulp aannemen is goed. Maar met DigiD kan iemand alles veranderen, ook de bankrekening. Gaat het mis? Dan krijgt Yonas de brieven.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-who-machtig = DigiD Machtigen kiezen

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-who-machtig-why = Zo helpt de kennis met zijn eigen DigiD. Yonas kiest zelf waarvoor. Zijn wachtwoord blijft geheim.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-who-vraag = Hulp van de consulent

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-who-vraag-why = Een { $contact } weet wie veilig helpt, zonder geld te vragen. Yonas typt zijn wachtwoord altijd zelf.

# Opdracht: dingen over dozen verdelen. Daarna komt één ding tegelijk.
lesson-bank-secret = 🔒 Houdt u dit voor u, of mag u het delen?

# Knop: een doos. Hooguit 26 tekens.
lesson-bank-secret-ik = 🔒 Alleen voor mij

# Knop: een doos. Hooguit 26 tekens.
lesson-bank-secret-delen = 🤝 Delen mag

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-bank-secret-pin = De pincode van uw pas

# Waarom het daar hoort.
lesson-bank-secret-pin-why = Met pas en pincode kan iemand uw geld halen. Ook een vriend of iemand van de bank heeft die niet nodig.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-bank-secret-code = Een code in een bericht

# Waarom het daar hoort.
lesson-bank-secret-code-why = Met zo'n code betaalt u of logt u in. Vraagt iemand erom? Dan wil hij dat voor u doen. Stop dan.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-bank-secret-digid = Uw wachtwoord van DigiD

# Waarom het daar hoort.
lesson-bank-secret-digid-why = Dit is de sleutel tot uw geld en uw gegevens. Wegwijs en de gemeente vragen er nooit om.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-bank-secret-iban = Uw IBAN, voor uw loon

# Waarom het daar hoort.
lesson-bank-secret-iban-why = Met alleen een IBAN kan iemand u geld sturen. Geef het aan wie u kent, zoals uw werk of de gemeente.

# Uitleg: berichten van oplichters.
lesson-bank-fraud = ⚠️ Soms stuurt een oplichter een bericht. Het lijkt van uw bank, of van uw kind. Er is altijd haast. Er is altijd een link of geld nodig.

# Voorbeeld.
lesson-bank-fraud-example = 👨 Yonas leest: "Uw pas is dicht. Klik snel hier." Hij klikt niet. Hij belt de bank met het nummer op zijn pas. Er is niets mis.

# Opdracht: in de goede volgorde zetten.
lesson-bank-strange = 📲 U klikte op een vreemd bericht en gaf een code. Dat gebeurt veel mensen. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-bank-strange-stop = Stoppen, niets meer typen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-bank-strange-bank = De bank meteen bellen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-bank-strange-pas = Pas laten blokkeren

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-bank-strange-vertel = Vertellen en hulp vragen

# Uitleg van de volgorde.
lesson-bank-strange-why = Eerst stoppen, dan gaat er niets meer weg. De bank sluit de pas. Daarna helpt een { $contact } verder, ook met aangifte. U hoeft zich niet te schamen.

# Vraag met drie antwoorden.
lesson-bank-card = 👨 Iemand biedt Yonas geld. Hij wil daarvoor een week zijn pas gebruiken. Wat zegt Yonas?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-card-ja = Ja, dat is snel geld

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-card-ja-why = Geld is welkom, dat is logisch. Maar vaak is het geld van een ander gestolen. Dan staat zijn naam erbij.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-card-keer = Eén keer kan wel

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-card-keer-why = Eén keer lijkt klein. Eén keer kan al genoeg zijn voor gestolen geld op zijn naam. Nee zeggen is dan lastiger.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-card-nee = Nee, de pas is van mij

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-card-nee-why = Zo blijft zijn naam schoon. Blijft iemand vragen? Yonas vertelt het een { $contact }, of de politie. Bij gevaar belt hij 112.

# Uitleg: familie vraagt om geld. Zacht en zonder oordeel.
lesson-bank-family = 💛 Vraagt uw familie om geld? Veel mensen kennen dit. Helpen is mooi. Uw eigen huur en eten gaan wel voor. U mag eerst rekenen, en dan pas antwoord geven.

# Uitleg: schuld van de reis. Zacht; niemand hoeft iets te vertellen. $contact: wie begeleidt.
lesson-bank-family-journey = Moet u nog iemand betalen voor de reis? U bent niet de enige. U kiest zelf met wie u praat. Uw { $contact } denkt mee, als u dat wilt. Dreigt er iemand? Bel 112.

# Vraag met drie antwoorden. Twee passen goed.
lesson-bank-sister = 📞 De zus van Yonas belt uit Asmara. Zij vraagt om geld. Hij heeft deze week nog maar weinig. Wat kan hij zeggen?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-sister-alles = Ik stuur alles

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-sister-alles-why = Hij houdt van haar, dat is mooi. Maar dan heeft hij zelf geen eten. Met een klein bedrag kan hij vaker helpen.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-sister-deel = Ik stuur wat kan

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-sister-deel-why = Hij rekent eerst uit wat over is. Dat deel stuurt hij. Hij legt uit: meer heb ik nu niet.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-bank-sister-later = Nu niet, volgende maand

# Reactie op dit antwoord. Nooit "fout".
lesson-bank-sister-later-why = Eerlijk nee zeggen mag. Hij noemt een dag waarop hij weer kijkt. Zo weet zijn zus waar zij aan toe is.

# Een som: $rest en $eten zijn bedragen van een voorbeeld.
lesson-bank-send = 👨 Yonas heeft nog { MONEY($rest) }. Voor eten tot vrijdag heeft hij { MONEY($eten) } nodig. Hoeveel kan hij hooguit sturen?

# Uitleg van de som. $result is de uitkomst; $rest en $eten zijn bedragen van een voorbeeld.
lesson-bank-send-why = { MONEY($rest) } min { MONEY($eten) } is { MONEY($result) }. Eerst zijn eten, dan pas sturen. Minder sturen mag ook.

# Slot van de les.
lesson-bank-end = 👍 Onthoud dit:
    • Pincode, codes en DigiD zijn alleen van u.
    • Haast en een link? Stop en bel zelf.
    • Familie helpen mag. Reken eerst.
