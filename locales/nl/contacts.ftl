## Wie is wie. `contact-NAAM` is de titel, `contact-NAAM-…` wat deze persoon voor u doet.
## In elke tekst mag ook: $contact (wie begeleidt) en $municipality (naam van de gemeente).

# Wie begeleidt, ook op een knop. $contact: zoals de gemeente hem of haar noemt, "consulent inburgering".
contact-consulent = Uw { $contact }

# Wat de consulent doet.
contact-consulent-what = Uw { $contact } maakt met u het plan (PIP). U praat samen over uw inburgering.

# Wat de gemeente doet: aanbieden en volgen.
contact-consulent-decides = De gemeente geeft u ook PVT en gesprekken. Zij kijkt hoe het met u gaat.

# Bij welke afdeling. $office: naam van de afdeling.
contact-consulent-office = 🏢 { $office }

# Waarvoor men bij de consulent komt.
contact-consulent-ask = Hebt u een vraag over inburgeren? Vraag het eerst hier.

# Maatschappelijk begeleider, ook op een knop. Hooguit 26 tekens.
contact-begeleider = Uw begeleider

# Wat de begeleider doet.
contact-begeleider-what = De begeleider helpt u in het begin. Bijvoorbeeld met een bank, een brief of een verzekering. U leert ook uw nieuwe woonplaats kennen.

# Op een knop. COA: Centraal Orgaan opvang asielzoekers.
contact-coa = Het COA (azc)

# Wat het COA doet.
contact-coa-what = Het COA zorgt voor het azc. Het COA zoekt ook een gemeente voor u.

# Op een knop. DUO: Dienst Uitvoering Onderwijs.
contact-duo = DUO

# Wat DUO doet.
contact-duo-what = DUO stuurt u brieven over inburgeren. Bij DUO meldt u zich aan voor examens. Hebt u meer tijd nodig? DUO beslist daarover.

# Wat DUO nog meer beslist.
contact-duo-decides = DUO beslist ook of u moet inburgeren. En over vrijstelling en ontheffing.

# Wie op wat let: DUO op de termijn, de gemeente op het PIP.
contact-duo-watch = DUO kijkt of u op tijd klaar bent. De gemeente kijkt of u het PIP volgt.

# DUO en gemeente wisselen gegevens uit.
contact-duo-share = DUO en de gemeente delen informatie over uw inburgering.

# Voor gezinsmigranten en overige migranten.
contact-duo-loan = Soms kunt u bij DUO geld lenen voor lessen.

# Op een knop. De school waar men Nederlands leert.
contact-school = Uw school en docent

# Wat de school doet.
contact-school-what = Op school leert u Nederlands. Kunt u niet naar de les? Zeg het tegen uw docent.

# Wie wat van de lessen weet (Besluit inburgering 2021, art. 9.1 en verder).
contact-school-share = School, gemeente en DUO delen informatie over uw lessen. De wet zegt wat mag.

# Op een knop. De eigen dokter.
contact-huisarts = Uw huisarts

# Wat de huisarts doet.
contact-huisarts-what = De huisarts is uw eigen dokter. Bent u ziek of verdrietig? Bel dan eerst de huisarts.

# Op een knop, bij spoed.
contact-alarm = Alarmnummer 112

# Wanneer men 112 belt.
contact-alarm-what = Is er direct gevaar? Bel 112. U krijgt politie, brandweer of een ambulance.
