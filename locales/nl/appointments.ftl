## Afspraken: de lijst, één afspraak, antwoorden, een tolk, eigen data, en berichten die vanzelf komen.
## Een afspraak staat in korte regels onder elkaar. Tussen haakjes staat het woord uit de brief.

# Knop naar de lijst van afspraken.
button-appointments = 📅 Mijn afspraken

# Boven de lijst.
appointments-title = 📅 <b>Uw afspraken</b>

# In plaats van de lijst, als er niets komt.
appointments-none = Ik weet nu geen afspraak. Komt er een? Dan zeg ik het u.

# Een afspraak in de lijst. $sign: teken; $kind: soort; $at: dag en tijd.
appointments-listed =
    { $sign } <b>{ $kind }</b>
    🗓️ { DAY($at) }, { TIME($at) }

# Knop van één afspraak: alleen cijfers. $sign: plaatje; $at: dag en tijd.
label-appointment = { $sign } { DATE($at) } { TIME($at) }

# Titel van één afspraak. $sign: plaatje; $kind: soort afspraak.
appointment-title = { $sign } <b>{ $kind }</b>

# Soort afspraak: COA, gemeente en u praten samen, vóór de verhuizing.
appointment-kind-warme-overdracht = Gesprek met COA en gemeente (warme overdracht)

# Soort afspraak: het eerste lange gesprek.
appointment-kind-intake = Brede intake

# Soort afspraak: de toets vóór het plan.
appointment-kind-leerbaarheidstoets = Leerbaarheidstoets

# Soort afspraak: over het Plan Inburgering en Participatie.
appointment-kind-pip = Gesprek over uw plan (PIP)

# Soort afspraak: over de uitkering.
appointment-kind-inkomensgesprek = Gesprek over inkomen (inkomensgesprek)

# Soort afspraak: hoe gaat het met inburgeren?
appointment-kind-voortgangsgesprek = Voortgangsgesprek

# Soort afspraak: over omgaan met geld.
appointment-kind-budgetgesprek = Gesprek over geld (budgetgesprek)

# Soort afspraak: een les of bijeenkomst.
appointment-kind-les = Les

# Soort afspraak: het laatste gesprek van de Z-route.
appointment-kind-eindgesprek = Eindgesprek

# Soort afspraak: een examen.
appointment-kind-examen = Examen

# Soort afspraak: iets anders.
appointment-kind-overig = Afspraak

# Waar het over gaat, in woorden die wij kennen. $what: een van subject-….
appointment-subject = 💡 Het gaat over: { $what }

# Waar het over gaat, zoals de gemeente het schreef: Nederlands, ook voor wie een andere taal leest. $what: Nederlandse woorden.
appointment-subject-dutch = 💡 Het gaat over: { $what }

# De dag van een afspraak. $at: die dag.
appointment-day = 🗓️ { DAY($at) }

# De tijd, als niet bekend is hoe lang het duurt. $at: begin.
appointment-time = 🕘 Om <b>{ TIME($at) }</b> uur

# De tijd van begin tot eind. $at: begin; $until: eind.
appointment-from-until = 🕘 Van <b>{ TIME($at) }</b> tot { TIME($until) } uur

# Waar het is. $place: naam en adres, zoals in de brief.
appointment-place = 📍 { $place }

# Niet bekend waar het is.
appointment-no-place = 📍 De plaats staat in uw brief.

# De afspraak is met beeld, op telefoon of computer.
appointment-online = 💻 Online, met uw telefoon of computer

# De link van een online afspraak. $link: webadres, alleen op zijn regel.
appointment-link = 🔗
    { PLAIN($link) }

# De afspraak gaat per telefoon.
appointment-by-phone = 📞 Aan de telefoon. U wordt gebeld.

# Boven de lijst van wat iemand meeneemt.
appointment-bring = 🎒 Neem mee:

# Eén ding om mee te nemen, in woorden die wij kennen. $what: een van bring-….
appointment-bring-item = • { $what }

# Eén ding om mee te nemen, zoals de gemeente het schreef: Nederlands. $what: Nederlandse woorden.
appointment-bring-item-dutch = • { $what }

# Wie er is. $who: naam of functie, zoals de gemeente het schreef.
appointment-who = 👤 Met: { $who }

# Er komt een tolk.
appointment-interpreter = 🗣️ Er is een tolk bij.

# De persoon vroeg om een tolk; nog niet zeker. $contact: hoe de contactpersoon heet.
appointment-interpreter-asked = 🗣️ U vroeg om een tolk. Uw { $contact } zegt u of dat kan.

# De persoon zei: ik kom.
appointment-confirmed = ✅ U hebt gezegd: ik kom.

# De persoon zei: ik kan niet. $contact: hoe de contactpersoon heet.
appointment-cannot-come = ❌ U hebt gezegd: ik kan niet. De afspraak blijft staan tot uw { $contact } iets anders zegt.

# De afspraak is verplaatst. $was: dag en tijd van eerst.
appointment-moved = 🔄 Dit is een nieuwe tijd. Eerst was het: { DATE($was) }, { TIME($was) } uur.

# De afspraak gaat niet door. $contact: hoe de contactpersoon heet.
appointment-cancelled = 🚫 Deze afspraak gaat niet door. Uw { $contact } weet meer.

# De persoon was er niet. Zonder verwijt. $contact: hoe de contactpersoon heet.
appointment-missed = Wij hebben u gemist. Praat even met uw { $contact }.

# De afspraak is voorbij.
appointment-past = Deze afspraak is geweest.

# Een datum die iemand zelf opschreef.
appointment-own = ✏️ Deze datum hebt u zelf opgeschreven.

# Na "ik kom".
appointment-coming = ✅ <b>Goed. U komt.</b>

# Vraag waarom iemand niet kan komen. Er is nog niets verteld.
appointment-why = <b>Waarom kunt u niet komen?</b>

# Na de reden. $contact: hoe de contactpersoon heet.
appointment-told = 💬 Ik heb het uw { $contact } gezegd.

# Het belangrijkste: nog niet afgemeld. $contact: hoe de contactpersoon heet.
appointment-stands = ⚠️ <b>De afspraak en uw brief blijven gelden</b>, tot uw { $contact } antwoordt.

# Bellen, als het snel is. $contact: hoe de contactpersoon heet.
appointment-call-when-soon = Is het vandaag of morgen? Bel dan ook uw { $contact } of de school.

# Hoe men er komt, zoals de gemeente het schreef: Nederlands. $route: Nederlandse zinnen.
appointment-route = 🚌 Zo komt u er: { $route }

# Er is een speld op de kaart gestuurd, boven dit bericht.
appointment-pin = 🗺️ Druk op de kaart hierboven. Dan ziet u de weg.

# Boven vraag, tolk en agenda.
appointment-more = <b>Wat wilt u doen?</b>

# Boven een afspraak, na een druk op een oude knop.
appointment-changed = ⚠️ <b>Er is iets veranderd.</b> Zo is het nu:

# In plaats van een bericht over een afspraak, als iemand een code heeft. Er staat niets persoonlijks in.
appointment-locked = 🔔 Er is een bericht over een afspraak. Druk op de knop en typ uw code.

# Knop: ja, ik kom.
button-coming = ✅ Ik kom

# Knop, na "ik kan niet": toch wel.
button-coming-after-all = ✅ Ik kom toch wel

# Knop: ik kan niet komen.
button-cannot-come = ❌ Ik kan niet komen

# Knop: waar is de afspraak?
button-where = 📍 Waar is het?

# Knop: een vraag stellen, een tolk vragen, of in de agenda zetten.
button-appointment-more = ➕ Vraag, tolk, agenda

# Knop: laat de hele afspraak zien.
button-appointment-see = 👀 Bekijk de afspraak

# Knop: een bestand voor de agenda van de telefoon.
button-calendar = 🗓️ Zet in mijn agenda

# Knop: ik wil een tolk.
button-interpreter = 🗣️ Ik wil een tolk

# Reden: niemand past op de kinderen.
button-why-childcare = 👶 Geen oppas

# Reden: ziek.
button-why-illness = 🤒 Ik ben ziek

# Reden: werk.
button-why-work = 💼 Ik moet werken

# Reden: een andere les of afspraak.
button-why-lesson = 📚 Andere les of afspraak

# Reden: de reis lukt niet.
button-why-travel = 🚌 De reis lukt niet

# Reden: iets anders.
button-why-else = 💭 Iets anders

## Wat men meeneemt en waar het over gaat: bekende woorden. Midden in een regel, zonder punt.

# Iets om mee te nemen.
bring-identity = uw identiteitsbewijs

# Iets om mee te nemen.
bring-permit = uw pas van de IND (verblijfsdocument)

# Iets om mee te nemen.
bring-passport = uw paspoort

# Iets om mee te nemen.
bring-letter = de brief over deze afspraak

# Iets om mee te nemen.
bring-letters = uw brieven

# Iets om mee te nemen.
bring-digid = uw DigiD

# Iets om mee te nemen.
bring-bank-card = uw bankpas

# Iets om mee te nemen: papieren van de bank.
bring-bank-statement = papieren van uw bank (bankafschriften)

# Iets om mee te nemen.
bring-rent = uw huurcontract

# Iets om mee te nemen.
bring-diploma = uw diploma's

# Iets om mee te nemen: papier over werk en school (cv).
bring-cv = uw cv

# Iets om mee te nemen: het boek van de les.
bring-book = uw lesboek

# Iets om mee te nemen.
bring-pen = een pen en papier

# Iets om mee te nemen.
bring-phone = uw telefoon

# Iets om mee te nemen: waar afspraken in staan.
bring-calendar = uw agenda

# Iets om mee te nemen.
bring-plan = uw plan (PIP)

# Iets om mee te nemen.
bring-photo = een pasfoto

# Iets om mee te nemen: om te lezen.
bring-glasses = uw leesbril

# Waar het over gaat.
subject-meet = elkaar leren kennen (kennismaking)

# Waar het over gaat.
subject-plan = uw plan (PIP)

# Waar het over gaat.
subject-sign = tekenen

# Waar het over gaat.
subject-progress = hoe het gaat (voortgang)

# Waar het over gaat.
subject-language = Nederlands leren (taalles)

# Waar het over gaat: Participatieverklaringstraject.
subject-pvt = leven in Nederland (PVT)

# Waar het over gaat: Module Arbeidsmarkt en Participatie.
subject-map = werk en meedoen (MAP)

# Waar het over gaat: Kennis van de Nederlandse Maatschappij.
subject-knm = hoe Nederland werkt (KNM)

# Waar het over gaat.
subject-money = geld

# Waar het over gaat.
subject-income = uw uitkering of inkomen

# Waar het over gaat.
subject-school = school

# Waar het over gaat.
subject-work = werk

# Waar het over gaat.
subject-letters = brieven

## De agenda van de telefoon.

# Onder het bestand voor de agenda. [caption]
calendar-caption = 🗓️ Dit bestand is voor uw agenda.

# Wat men met het bestand doet.
calendar-how = Druk op het bestand hierboven. Dan komt de afspraak in uw agenda.

# De agenda verandert niet vanzelf.
calendar-changes = Verandert er iets? Dan zeg ik het u. Vraag dan een nieuw bestand.

## Een tolk vragen.

# In welke taal?
interpreter-language = 🗣️ <b>In welke taal wilt u een tolk?</b>

# Een vrouw of een man?
interpreter-who = Wilt u een vrouw of een man als tolk?

# Het is een wens.
interpreter-wish = Dit is een wens. Soms kan het niet.

# Knop: een taal die er niet bij staat.
button-interpreter-other = 🌍 Een andere taal

# Knop: een vrouw als tolk.
button-interpreter-woman = 👩 Een vrouw

# Knop: een man als tolk.
button-interpreter-man = 👨 Een man

# Knop: het maakt niet uit.
button-interpreter-any = 🤷 Dat is mij gelijk

# De vraag om een tolk is verteld. $contact: hoe de contactpersoon heet.
interpreter-asked = 💬 Ik heb het uw { $contact } gevraagd.

# Geen belofte. $contact: hoe de contactpersoon heet.
interpreter-no-promise = Het is nog niet zeker. Uw { $contact } kijkt of er een tolk kan komen.

## Een eigen datum: een examen, een les, iets anders.

# Knop: zelf een datum opschrijven.
button-own-add = ✏️ Zelf een datum erbij

# Titel.
own-add = ✏️ <b>Zelf een datum erbij</b>

# Wat voor datum?
own-what = Wat is het? Ik help u eraan denken.

# Knop: een examen.
button-own-examen = 🎓 Een examen

# Knop: een les.
button-own-les = 📚 Een les

# Knop: iets anders.
button-own-overig = 📌 Iets anders

# Op welke dag?
own-which-day = Op welke dag is het?

# Hoe men een dag typt. $example: een dag als voorbeeld, zoals 24-12.
own-type-day = Typ de dag, bijvoorbeeld <code>{ $example }</code>. Of druk op een knop.

# Knop: vandaag.
button-own-today = ☀️ Vandaag

# Knop: morgen.
button-own-tomorrow = ⏩ Morgen

# Hoe laat?
own-which-time = Hoe laat is het?

# Hoe men een tijd typt.
own-type-time = Typ de tijd, bijvoorbeeld <code>14:30</code>. Of druk op een knop.

# Nog een keer nagaan.
own-sure = Klopt dit?

# Knop: ja, het klopt.
button-own-right = ✅ Ja, dat klopt

# Knop: nee, het klopt niet.
button-own-wrong = ✏️ Nee, anders

# Opgeschreven.
own-added = ✅ Opgeschreven. Ik help u eraan denken.

# Wat men opschrijft, verandert niets bij de gemeente of de school.
own-is-yours = Het staat nu bij uw afspraken. De gemeente of de school weet dit niet van mij.

# Knop: een eigen datum wissen.
button-own-remove = 🗑️ Deze datum wissen

# Boven het scherm, als een getypte dag niet kan. $example: een dag als voorbeeld, zoals 24-12.
lead-own-day = Deze dag kan ik niet lezen, of hij is al geweest. Typ bijvoorbeeld: { $example }.

# Boven het scherm, als een getypte tijd niet kan.
lead-own-time = Deze tijd kan ik niet lezen, of hij is al geweest. Typ bijvoorbeeld: 14:30.

## Berichten die vanzelf komen.

# Er is een nieuwe afspraak.
told-planned = 🔔 <b>U hebt een afspraak.</b>

# De afspraak is verplaatst. Daaronder staat de nieuwe dag en tijd.
told-moved = 🔄 <b>Uw afspraak is verplaatst.</b>

# Onder "verplaatst": hoe het eerst was. $was: dag en tijd van eerst.
told-was = ⏪ Eerst was het: { DATE($was) }, { TIME($was) } uur.

# Er is iets anders dan de tijd veranderd (plaats, adres).
told-changed = 🔄 <b>Er is iets veranderd aan uw afspraak.</b> Zo is het nu:

# Een afspraak die niet doorging, gaat nu toch door.
told-again = 🔔 <b>Deze afspraak gaat toch door.</b>

# De afspraak gaat niet door.
told-cancelled = 🚫 <b>Deze afspraak gaat niet door.</b>

# Wat nu? $contact: hoe de contactpersoon heet.
told-cancelled-more = U hoeft niet te komen. Een nieuwe afspraak? Uw { $contact } zegt het u.

# Herinnering. $days: over hoeveel dagen; 0 is vandaag, 1 is morgen.
coming-days = { $days ->
    [0] ⏰ <b>Vandaag hebt u een afspraak.</b>
    [1] ⏰ <b>Morgen hebt u een afspraak.</b>
    [one] ⏰ <b>Over { $days } dag hebt u een afspraak.</b>
   *[other] ⏰ <b>Over { $days } dagen hebt u een afspraak.</b>
}

# In een herinnering, als iemand al zei: ik kom.
coming-answered = ✅ U hebt gezegd: ik kom. Tot dan!

# Iemand was er niet. Vriendelijk, zonder verwijt.
missed-lead = 👋 <b>Wij hebben u gemist.</b>

# Hoe gaat het? Geen verwijt.
missed-kind = Misschien was er iets. Dat kan iedereen gebeuren.

# Wat men kan doen. $contact: hoe de contactpersoon heet.
missed-ask = Praat met uw { $contact }. Dan maakt u samen een nieuwe afspraak.

# Er komt een examen, over een paar weken: aanmelden. Daaronder staan dag en tijd.
registration-lead = 🎓 <b>Er komt een examen.</b>

# Aanmelden bij DUO, ruim van tevoren.
registration-how = Hebt u zich al aangemeld bij DUO? Doe het nu, als het nog niet zo is.

# Knop: uitleg over examens.
button-registration-more = 📖 Over het examen

# Een ouder bericht, nadat de afspraak veranderde. Het vervangt de hele oude tekst.
old-changed = 🔄 Dit bericht is oud. De afspraak is veranderd.

# Een ouder bericht, nadat de afspraak werd afgezegd. Het vervangt de hele oude tekst.
old-cancelled = 🚫 Dit bericht is oud. De afspraak gaat niet door.
