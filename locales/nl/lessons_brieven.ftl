## Les: welke brief is dit, wat doe ik ermee, en waar bewaar ik hem? In elke tekst mag ook:
## $contact (wie begeleidt) en $municipality (naam van de gemeente). Rania is verzonnen; de
## getekende brieven zijn van verzonnen afzenders.

# Titel van de les. Ook op een knop. Hooguit 26 tekens.
lesson-brieven = Brieven en papieren

# Wat iemand na de les weet, op één regel.
lesson-brieven-goal = U weet straks: welke brief is dit, en wat doe ik?

# Uitleg: open elke brief.
lesson-brieven-open = ✉️ In Nederland gaat veel per brief. Open elke brief op de dag dat hij komt. Ook als het een lastige brief lijkt.

# Uitleg: vier dingen om te zoeken in een brief.
lesson-brieven-open-look = Zoek vier dingen:
    • Van wie is de brief?
    • Waar gaat hij over?
    • Hoeveel geld is het?
    • Op welke dag moet iets klaar zijn?

# Vraag bij een getekende brief: een herinnering. Drie antwoorden.
lesson-brieven-one = 👩 Rania komt uit Homs. Zij krijgt deze brief. Welke brief is dit?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-one-herinner = Een herinnering

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-one-herinner-why = Een <b>herinnering</b> is een vriendelijke brief. Er staat: u hebt nog niet betaald. Meestal zijn er nog geen extra kosten.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-one-aanmaan = Een aanmaning

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-one-aanmaan-why = Een aanmaning is strenger, en komt later. Bovenaan deze brief staat <b>herinnering</b>. Dat is de eerste brief.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-one-besluit = Een besluit

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-one-besluit-why = In een besluit staat wat iemand van de overheid beslist. Hier vraagt een bedrijf om geld. Bovenaan staat <b>herinnering</b>.

# Vraag met drie antwoorden. Twee passen goed.
lesson-brieven-act = 👩 Rania was deze rekening vergeten. Wat doet zij nu?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-act-betaal = Kijken en betalen

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-act-betaal-why = Zij kijkt eerst: is dit mijn rekening? Of betaalt de gemeente? Klopt het, dan betaalt zij. Klaar!

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-act-bel = Bellen of hulp vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-act-bel-why = Goed als zij het niet in één keer kan betalen. Vaak mag het in delen. Dit heet <b>betalingsregeling</b>.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-act-wacht = Nog even wachten

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-act-wacht-why = Een drukke week kent iedereen. Maar na deze brief komt een strengere brief. Vandaag is het nog makkelijk.

# Vraag bij een getekende brief: een aanmaning. Drie antwoorden.
lesson-brieven-two = 👩 Een paar weken later krijgt Rania deze brief. Welke brief is dit?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-two-herinner = Een herinnering

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-two-herinner-why = Hij lijkt er veel op. Kijk naar het woord bovenaan: <b>aanmaning</b>. Deze brief is de tweede, en is strenger.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-two-aanmaan = Een aanmaning

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-two-aanmaan-why = Een <b>aanmaning</b> zegt: betaal nu, anders komen er kosten bij. In de brief staat een dag. Vóór die dag bellen helpt.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-two-jaar = Een jaarafrekening

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-two-jaar-why = Een jaarafrekening gaat over een heel jaar. Deze brief vraagt om een oude rekening. Bovenaan staat <b>aanmaning</b>.

# Uitleg: na een aanmaning. $minimum: wat de kosten minstens zijn.
lesson-brieven-costs = ⏳ Na een aanmaning hebt u vaak nog 14 dagen. Daarna komen er kosten bij. Dat is ongeveer { MONEY($minimum) } of meer. Bel dus op tijd.

# Uitleg: hulp bij een aanmaning. $contact: wie begeleidt.
lesson-brieven-costs-help = 🤝 Kunt u niet betalen? Stuur uw { $contact } een foto van de brief. Samen is er bijna altijd een weg.

# Vraag bij een getekende brief: een beschikking. Drie antwoorden.
lesson-brieven-three = 👩 Deze brief komt van een gemeente. Welke brief is dit?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-three-rekening = Een rekening

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-three-rekening-why = Er staan wel bedragen in. Maar u hoeft niets over te maken. De gemeente schrijft wat zij besluit: een <b>beschikking</b>.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-three-besluit = Een besluit

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-three-besluit-why = Een besluit heet in een brief vaak <b>beschikking</b>. Er staat wat u krijgt of wat er verandert. Bewaar deze brief altijd goed.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-three-reclame = Reclame

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-three-reclame-why = Reclame wil u iets verkopen. Deze brief zegt wat de gemeente besluit: een <b>beschikking</b>.

# Vraag met drie antwoorden.
lesson-brieven-disagree = 👩 In het besluit staat iets wat niet klopt, denkt Rania. Wat doet zij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-disagree-wacht = Wachten op een gesprek

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-disagree-wacht-why = Een gesprek is fijn. Maar in de brief staat een laatste dag. Is die voorbij, dan kan het vaak niet meer.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-disagree-vraag = Meteen hulp vragen

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-disagree-vraag-why = Zij mag het zeggen als zij het er niet mee eens is. Dit heet <b>bezwaar</b>. In de brief staat tot welke dag. Een { $contact } legt uit hoe.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-disagree-weg = De brief wegdoen

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-disagree-weg-why = Een lastige brief wilt u liever niet zien. Maar zonder brief kan niemand helpen. Bewaar hem, en vraag hulp.

# Vraag bij een getekende brief: een jaarafrekening. Drie antwoorden.
lesson-brieven-four = 👩 Waar gaat deze brief over?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-four-huur = Over de huur

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-four-huur-why = De huur gaat ook over uw huis. Maar hier staat <b>jaarafrekening</b>, met gas en stroom. Het gaat over een heel jaar.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-four-stroom = Een jaar gas en stroom

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-four-stroom-why = Dit is een <b>jaarafrekening</b>. Elke maand betaalde zij een deel. Nu staat er of zij geld terugkrijgt, of nog bijbetaalt.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-four-school = Over school

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-four-school-why = Brieven van school zijn er ook veel. Hier staan gas en stroom, en het woord <b>jaarafrekening</b>.

# Vraag bij een getekende brief over een toeslag. Drie antwoorden.
lesson-brieven-five = 👩 Deze brief gaat over een toeslag. Er verandert iets. Wat doet Rania?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-five-bewaar = Meteen in de ordner

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-five-bewaar-why = Bewaren is goed. Eerst lezen is beter. Klopt er iets niet, dan moet er later misschien geld terug.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-five-kijk = Kijken of alles klopt

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-five-kijk-why = Zij kijkt: klopt mijn huur, mijn inkomen, wie hier woont? Klopt het niet, dan meldt zij dat. Daarna gaat de brief in de ordner.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-five-blij = Het extra geld uitgeven

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-five-blij-why = Meer geld is fijn. Maar is het bedrag wel goed? Is het te hoog, dan moet een deel weer terug. Eerst kijken dus.

# Opdracht: dingen over dozen verdelen. Daarna komt één ding tegelijk.
lesson-brieven-keep = 📂 Wat doet u met dit papier?

# Knop: een doos. Hooguit 26 tekens.
lesson-brieven-keep-nu = ⚡ Vandaag iets doen

# Knop: een doos. Hooguit 26 tekens.
lesson-brieven-keep-map = 📁 Bewaren in de ordner

# Knop: een doos. Hooguit 26 tekens.
lesson-brieven-keep-weg = 🗑️ Weg

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-brieven-keep-aanmaan = Een aanmaning

# Waarom het daar hoort.
lesson-brieven-keep-aanmaan-why = Een aanmaning kan niet wachten. Betaal, bel, of stuur een foto naar uw { $contact }. Daarna gaat hij in de ordner.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-brieven-keep-contract = Het huurcontract

# Waarom het daar hoort.
lesson-brieven-keep-contract-why = Het huurcontract hebt u vaak nodig. Bijvoorbeeld voor een toeslag. Bewaar het zo lang u daar woont.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-brieven-keep-reclame = Reclame van een winkel

# Waarom het daar hoort.
lesson-brieven-keep-reclame-why = Reclame mag weg. Wilt u minder reclame? Een sticker op de deur helpt.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-brieven-keep-herinner = Een herinnering

# Waarom het daar hoort.
lesson-brieven-keep-herinner-why = Doet u vandaag iets, dan stopt het hier. Er komen dan geen kosten bij.

# Een ding om te verdelen. Hooguit 26 tekens.
lesson-brieven-keep-polis = Papier van verzekering

# Waarom het daar hoort.
lesson-brieven-keep-polis-why = Dit papier heet <b>polis</b>. Er staat wat de verzekering betaalt. Bewaar het in de ordner.

# Opdracht: in de goede volgorde zetten.
lesson-brieven-steps = 📬 De post komt. Wat doet u eerst? En daarna?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-brieven-steps-open = Alles openen

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-brieven-steps-lees = Lezen: wie, wat, wanneer?

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-brieven-steps-doe = Doen wat nodig is

# Een ding om te doen, op een knop. Hooguit 26 tekens.
lesson-brieven-steps-map = In de ordner doen

# Uitleg van de volgorde.
lesson-brieven-steps-why = Zo raakt er niets kwijt. Is alles gedaan? Dan pas gaat de brief in de ordner. Een vast moment in de week helpt.

# Vraag met drie antwoorden.
lesson-brieven-dutch = 👩 Rania begrijpt een Nederlandse brief niet. Wat doet zij?

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-dutch-wacht = Wachten tot zij het leert

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-dutch-wacht-why = Zij leert snel, dat is mooi. Maar een brief heeft vaak een laatste dag. Nu hulp vragen is handiger.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-dutch-foto = Een foto sturen

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-dutch-foto-why = Een { $contact } ziet snel wat er moet gebeuren. Haal de foto daarna weg als u dat wilt. Hulp is heel gewoon.

# Antwoord op een knop. Hooguit 26 tekens.
lesson-brieven-dutch-kind = Haar kind laten lezen

# Reactie op dit antwoord. Nooit "fout".
lesson-brieven-dutch-kind-why = Kinderen leren snel Nederlands. Maar zorgen over geld zijn zwaar voor een kind. Vraag liever een volwassene.

# Uitleg: een map voor papieren.
lesson-brieven-folder = 📁 Neem één ordner voor al uw papieren. Dan vindt u alles terug, ook over een jaar.

# Uitleg: vakken in de map. $contact: wie begeleidt.
lesson-brieven-folder-how = Maak vijf vakken: huis, geld, zorg, school en inburgeren. Hoe lang bewaart u iets? Vraag het uw { $contact }.

# Slot van de les.
lesson-brieven-end = 👍 Onthoud dit:
    • Open elke brief op de dag zelf.
    • Kijk bovenaan: welke brief is het?
    • Begrijpt u hem niet? Stuur een foto.
