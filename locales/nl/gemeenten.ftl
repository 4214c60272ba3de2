## Wat één gemeente anders doet of extra heeft. `step-NAAM-…` hoort bij een stap van de
## klantreis, `contact-NAAM` bij wie is wie, `term-NAAM-…` bij een woord. Namen en getallen
## komen uit het profiel. In elke tekst mag ook: $contact (wie begeleidt, bijvoorbeeld
## "consulent inburgering") en $municipality (naam van de gemeente).

# Op een knop: wie de uitkering regelt. Hooguit 26 tekens.
contact-inkomen = Inkomensconsulent

# Wat de inkomensconsulent doet.
contact-inkomen-what = De inkomensconsulent regelt uw uitkering. Vraag hier ook naar geld voor meubels.

# Op een knop: de afdeling die vaste lasten betaalt. Hooguit 26 tekens.
contact-budget = Budgetbeheer

# Wat budgetbeheer doet.
contact-budget-what = Budgetbeheer is een afdeling van de gemeente. Zij betalen een deel van uw vaste lasten.

# De begeleider blijft de hele tijd dezelfde soort persoon. $years: aantal jaren.
contact-consulent-whole = { $years ->
        [one] Uw { $contact } helpt u de hele tijd. Dat kan { $years } jaar duren.
       *[other] Uw { $contact } helpt u de hele tijd. Dat kan { $years } jaar duren.
    }

# Gesprek vóór de verhuizing, samen met het COA (warme overdracht).
step-koppeling-three = U praat met uw { $contact } en het COA. Het liefst is dit gesprek in { $municipality }.

# Eerst hulp bij verhuizen, dan andere hulp.
step-begeleiding-moving = Eerst krijgt u hulp bij het verhuizen. Daarna leert u meer zelf te doen.

# Hulp met papieren rond het huis.
step-begeleiding-papers = U krijgt ook hulp met papieren. Bijvoorbeeld het huurcontract en de zorgverzekering. En ook met gas, water en stroom.

# Wie daarna helpt, als dat nodig is. $next: naam van een organisatie.
step-begeleiding-more = Hebt u daarna nog hulp nodig? Dan helpt { $next } u verder.

# Juridische begeleiding.
step-begeleiding-legal = U kunt ook vragen stellen over de wet.

# De hulp kan langer duren.
step-begeleiding-extended = Soms duurt de hulp langer. Uw { $contact } weet daar meer van.

# Titel van een stap: het gesprek over de uitkering. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-inkomen = Gesprek over geld

# Uitleg van de stap. $income: hoe die persoon heet ("inkomensconsulent").
step-inkomen-what = U praat met de { $income } van de gemeente. Het gesprek gaat over uw uitkering.

# Geld voor de inrichting van het huis.
step-inkomen-furnish = 🛋️ Hebt u geen meubels? Vraag naar <b>bijzondere bijstand</b>. Dat is geld voor extra kosten.

# Wat er daarna komt: budgetbeheer, dan de brede intake.
step-inkomen-after = Daarna helpt budgetbeheer u met uw vaste lasten. Dan komt de brede intake.

# Uitleg van financieel ontzorgen, waar de gemeente niet alle vaste lasten betaalt.
step-ontzorgen-part = Krijgt u bijstand? Dan betaalt de gemeente een deel van uw vaste lasten. Zij betaalt ze van uw bijstand. Dit heet <b>financieel ontzorgen</b>. U moet hieraan meedoen.

# Waar niet bekend is welke vaste lasten de gemeente betaalt.
step-ontzorgen-which = 🧾 Welke rekeningen betaalt de gemeente? Vraag het uw { $contact }.

# Groepslessen over geld. $times: aantal bijeenkomsten.
step-ontzorgen-group = { $times ->
        [one] 📒 Later leert u in een groep omgaan met geld. Er is { $times } bijeenkomst. U kunt ook alleen hulp krijgen.
       *[other] 📒 Later leert u in een groep omgaan met geld. Er zijn { $times } bijeenkomsten. U kunt ook alleen hulp krijgen.
    }

# Langer ontzorgen is een uitzondering.
step-ontzorgen-exception = Heel soms duurt het langer. Uw { $contact } praat daarover met u.

# Cursus over geld. $course: naam van de cursus; $partner: wie er ook helpt.
step-ontzorgen-course = 📒 U leert in deze tijd omgaan met geld. De cursus heet { $course }. Ook { $partner } helpt u.

# Wat de gemeente hier wel betaalt. $landlord: van wie het huis is; $insurer: naam van de zorgverzekeraar.
step-ontzorgen-rent-care = 🧾 De gemeente betaalt twee dingen.
    • De huur, aan { $landlord }.
    • De zorgverzekering, bij { $insurer }.

# Wat de gemeente hier niet betaalt. Dit moet heel duidelijk zijn.
step-ontzorgen-self = ⚠️ De gemeente betaalt <b>niet</b>: gas, water en stroom. Die rekeningen betaalt u zelf.

# Hulp met taal, computer, rekenen en papieren: een proef. $partner: naam van de organisatie.
step-ontzorgen-skills = 📒 { $partner } helpt met taal, computer en rekenen. En ook met uw papieren over geld. Dit is een proef. Vraag uw { $contact } of u mee kunt doen.

# De klantmanager nodigt uit.
step-intake-invite = Uw { $contact } nodigt u uit.

# Waar het gesprek over gaat; de toets hoort erbij.
step-intake-family = U praat over uzelf en over uw gezin. U doet ook de leerbaarheidstoets.

# Waar niet bekend is hoeveel gesprekken er zijn.
step-intake-number-ask = Hoeveel gesprekken zijn er? Vraag het uw { $contact }.

# Er zijn meer gesprekken.
step-intake-several = Er zijn meer gesprekken. U doet ook een toets: de leerbaarheidstoets.

# De observatieperiode: de gemeente kijkt wat iemand kan.
step-intake-observe = De gemeente kijkt in deze tijd hoe u leert. En ook wat u al goed kunt.

# Voor wie nog in het azc woont.
step-intake-azc = Soms begint dit al in het azc.

# Wie helpt bij de brede intake. $partner: naam van de organisatie.
step-intake-helper = 🤝 { $partner } helpt hierbij.

# Van wie de tolken zijn. $interpreters: naam van het tolkenbureau.
step-intake-interpreters = 🗣️ De tolk is van { $interpreters }.

# Wie de toets afneemt.
step-leerbaarheidstoets-by = U doet de toets bij uw { $contact }.

# Wie de toets heeft gemaakt. $maker: naam van de organisatie.
step-leerbaarheidstoets-maker = De toets is van { $maker }. Hij is overal in Nederland gelijk.

# Titel van een stap: eerste taallessen tijdens de brede intake. Ook op een knop en op de tekening. Hooguit 26 tekens.
step-taalstart = Taalstart

# Uitleg van de Taalstart.
step-taalstart-what = U begint al met Nederlandse les. Dit hoort bij de brede intake.

# Waarvoor de Taalstart ook is.
step-taalstart-see = Zo ziet de gemeente hoe u leert. Dat helpt bij het kiezen van uw leerroute.

# Waar de lessen zijn. $places: plaatsnamen.
step-taalstart-place = 📍 De lessen zijn in { $places }.

# De gemeente meldt iemand aan bij school.
step-lessen-enrol = De gemeente meldt u aan bij de school.

# Voor wie nog geen leerroute heeft. $age: leeftijd in jaren.
step-lessen-young = Bent u jonger dan { $age } jaar? Vraag dan naar de onderwijsroute.

# School en plaatsen. $schools: naam van de school; $places: plaatsen.
step-lessen-school-at = 🏫 De school is { $schools }.
    📍 De lessen zijn in { $places }.

# Scholen van de onderwijsroute. $hbo en $mbo: namen van scholen.
step-lessen-further = 🏫 Wilt u naar het hbo? De school is { $hbo }.
    🏫 Wilt u naar het mbo? De scholen zijn { $mbo }.

# Hoeveel les in de week. $least en $most: aantal dagdelen (ochtend of middag).
step-lessen-week = U hebt { $least } of { $most } dagdelen les per week. Een dagdeel is een ochtend of een middag.

# Waar de lessen zijn. $place: plaatsnaam.
step-lessen-place = 📍 De lessen zijn in { $place }.

# Waar de lessen van de Z-route zijn. $z_place: plaatsnamen.
step-lessen-place-z = 📍 De lessen zijn in { $z_place }.

# Scholen van de onderwijsroute. $schools: namen van scholen.
step-lessen-education = 🏫 De scholen zijn { $schools }. Vraag uw { $contact } welke school bij u past.

# De entree-opleiding: het laagste niveau van het mbo.
step-lessen-entree = Wilt u eerst naar <b>entree</b>, het begin van het mbo? Daar is een eigen cursus voor.

# Begeleiding naar werk in de B1-route. $partner: naam van de organisatie.
step-lessen-work = 🛠️ { $partner } helpt u om betaald werk te vinden.

# Begeleiding naar meedoen in de Z-route. $partner: naam van de organisatie.
step-lessen-take-part = 🛠️ { $partner } helpt u met meedoen. Bijvoorbeeld met vrijwilligerswerk. Als het kan met betaald werk.

# Het PVT in bijeenkomsten. $times: aantal bijeenkomsten; $places: waar.
step-pvt-meetings = { $times ->
        [one] Er is { $times } bijeenkomst.
            📍 Plaats: { $places }.
       *[other] Er zijn { $times } bijeenkomsten.
            📍 Plaatsen: { $places }.
    }

# De klantmanager geeft zelf het PVT.
step-pvt-guide = 🤝 Uw { $contact } geeft het PVT.

# Waar het PVT hier ook over gaat.
step-pvt-about = U praat ook over geloof, discriminatie en uw mening geven. En: vrouwen en mannen zijn gelijk.

# Gastlessen in het PVT. $guests: naam van een organisatie, bijvoorbeeld de GGD.
step-pvt-guests = Ook anderen vertellen over hun werk. Bijvoorbeeld de { $guests }.

# Het PVT is een deel van de leerroute.
step-pvt-in-route = Het PVT hoort bij uw leerroute.

# Wie de MAP geeft. $partner: naam van de organisatie.
step-map-partner = 🤝 { $partner } geeft de MAP.

# De MAP is een deel van de lessen.
step-map-in-lessons = De MAP hoort bij uw lessen.

# Theorie en stage.
step-map-parts = U krijgt lessen en een stage. In een stage leert u door te werken.

# Om de hoeveel tijd er een gesprek is. $months: aantal maanden.
step-voortgang-every = { $months ->
        [one] Er is elke maand een gesprek.
       *[other] Er is elke { $months } maanden een gesprek.
    }

# Wie er ook bij het gesprek is.
step-voortgang-with = Ook uw docent en uw begeleider praten mee. Later soms ook iemand van uw werk.

# Hoeveel gesprekken in een jaar. $times: aantal gesprekken.
step-voortgang-a-year = { $times ->
        [one] Er is minstens { $times } gesprek per jaar. Soms zijn het er meer.
       *[other] Er zijn minstens { $times } gesprekken per jaar. Soms zijn het er meer.
    }

# Bij het woord financieel ontzorgen, waar de gemeente niet alles betaalt.
term-ontzorgen-not-all = ⚠️ Let op: gas, water en stroom betaalt u in { $municipality } zelf.

# Bij het woord financieel ontzorgen, waar de gemeente een deel betaalt. $months: aantal maanden.
term-ontzorgen-part = { $months ->
        [one] De gemeente betaalt eerst een deel van uw vaste lasten. Zij doet dat van uw bijstand. Dit duurt { $months } maand.
       *[other] De gemeente betaalt eerst een deel van uw vaste lasten. Zij doet dat van uw bijstand. Dit duurt { $months } maanden.
    }
