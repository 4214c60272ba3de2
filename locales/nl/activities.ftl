## Wat kan ik hier doen? `activity-NAAM` is de titel (ook op een knop, hooguit 26 tekens),
## `activity-NAAM-…` de uitleg. Namen en getallen komen uit het profiel. In elke tekst mag ook:
## $contact (wie begeleidt) en $municipality (naam van de gemeente).

# Iets om mee te doen.
activity-vrijwilligerswerk = Vrijwilligerswerk

# Uitleg: werken zonder loon.
activity-vrijwilligerswerk-what = U helpt anderen, zonder loon. U oefent Nederlands en leert mensen kennen. Dit kan naast uw lessen.

# Iets om mee te doen.
activity-taalhuis = Het Taalhuis

# Uitleg.
activity-taalhuis-what = In het Taalhuis oefent u Nederlands. U doet dat samen met anderen.

# Waar het Taalhuis meer doet.
activity-taalhuis-skills = U kunt er ook hulp krijgen met computer en rekenen. En met uw papieren over geld.

# Iets om mee te doen.
activity-zwemles = Zwemles

# Uitleg. In Nederland is veel water.
activity-zwemles-what = U leert zwemmen. In Nederland is veel water, dus dat is veilig.

# Iets om mee te doen.
activity-fietsles = Fietsles

# Uitleg.
activity-fietsles-what = U leert fietsen, en de regels op straat. Dan komt u makkelijk naar les en werk.

# Iets om mee te doen: trajecten gericht op werk.
activity-naar-werk = Op weg naar werk

# Uitleg.
activity-naar-werk-what = De gemeente helpt u op weg naar werk. Dit kan naast uw lessen.

# Iets om naartoe te gaan.
activity-financieel-cafe = Financieel café

# Uitleg.
activity-financieel-cafe-what = Hier kunt u vragen stellen over geld. U mag ook uw brieven meenemen.

# Hulp: een fiets van de gemeente.
activity-fiets = Een fiets

# Uitleg.
activity-fiets-what = Komt u hier wonen? Dan krijgt u een fiets. Hebt u nog geen fiets? Vraag ernaar.

# Hulp: kosten van bus en trein.
activity-reiskosten = Reiskosten

# Uitleg. Vriendelijk: meestal betaalt men zelf.
activity-reiskosten-what = De reis naar les betaalt u meestal zelf. Soms kan de gemeente helpen. Vraag het uw { $contact }.

# Hulp: geld voor meubels.
activity-inrichting = Geld voor meubels

# Uitleg: bijzondere bijstand.
activity-inrichting-what = Hebt u geen meubels? Misschien krijgt u <b>bijzondere bijstand</b>. Dat is geld voor extra kosten.

# Hulp voor jonge kinderen: voor- en vroegschoolse educatie.
activity-vve = Leren voor kleine kinderen

# Uitleg.
activity-vve-what = Kleine kinderen leren door te spelen. Dit heet <b>voor- en vroegschoolse educatie (vve)</b>. Vraag uw { $contact } of uw kind mee kan doen.

# Hulp: opvang van kinderen tijdens les of werk.
activity-kinderopvang = Kinderopvang

# Uitleg.
activity-kinderopvang-what = Hebt u les of werk? Dan kan uw kind naar de opvang. Soms moet u lang wachten. Vraag er dus vroeg naar.

# Hulp: voor grote gezinnen.
activity-groot-gezin = Een groot gezin

# Uitleg.
activity-groot-gezin-what = Hebt u veel kinderen? Dan is er veel te regelen. De gemeente heeft extra aandacht voor u. Vertel wat u nodig hebt.

# Hulp: wie in de noodopvang woont.
activity-noodopvang = Ik woon in de noodopvang

# Uitleg.
activity-noodopvang-what = Woont u in de noodopvang? De gemeente heeft extra aandacht voor u. Vertel wat u nodig hebt.

# Knop in het menu: uitleg van woorden, activiteiten en een lijst voor het verhuizen.
button-info = 📖 Uitleg en meer

# Boven de knoppen van Uitleg en meer.
info-title = 📖 <b>Uitleg en meer</b>
    Wat wilt u zien?

# Knop: wat kan ik hier doen?
button-activities = 🎒 Wat kan ik hier doen?

# Boven de lijst van activiteiten. $municipality: naam van de gemeente of "Nederland".
activities-title = 🎒 <b>Wat kan ik hier doen?</b>
    Dit is er in { $municipality }. Kies iets voor uitleg.

# Knop van een activiteit. $sign: teken; $title: de activiteit.
label-activity = { $sign } { $title }

# Titel van één activiteit. $title: de activiteit.
activities-name = <b>{ $title }</b>

# Knop: aan deze activiteit wil ik meedoen.
button-activity-do = 🙋 Dit wil ik

# Knop: hierover wil ik hulp van de consulent.
button-activity-help = 🙋 Ik wil hier hulp bij

# Zeker weten: naar de consulent sturen. $title: de activiteit; $contact: hoe de contactpersoon heet.
activities-sure = ✉️ <b>{ $title }</b>
    Zal ik dit naar uw { $contact } sturen?

# Een bericht is nog geen plek of besluit. $contact: hoe de contactpersoon heet.
activities-not-yet = Het is nog niet zeker. Uw { $contact } kijkt samen met u wat kan.
