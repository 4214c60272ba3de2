match-greetings = hello | hello there | hi | hi there | hey | good day | good morning | good afternoon | good evening | greetings | dear sir | dear madam | dear sir or madam | dear sir madam | how are you | how are you doing | how do you do | nice to meet you

match-thanks = thank you | thank u | thank you very much | thank you so much | thank you a lot | thanks | thanks a lot | many thanks | thanks so much | thx | tnx | ty | ok | okay | oke | all right | alright | great | perfect | super | cool | nice | fine | good | very good

match-small = i | im | you | your | we | they | he | she | it | its | the | a | an | and | or | is | are | am | was | be | what | whats | where | when | who | which | wich | how | why | much | many | can | could | may | must | should | do | does | did | dont | want | have | has | had | get | got | my | me | our | this | that | these | there | for | of | from | to | in | on | at | by | with | about | if | then | also | still | now | but | not | no | any | some | please | pls | plz | sir | madam | know | tell | explain | information | info | question | mean | means | meaning | go | going | need | will | would | like | so | hello | hi | dear | possible | often | times | year | years | month | week | cost | costs | day | days | time | long | someone | while

match-topic-consulent = change appointment | move appointment | make appointment | cancel appointment | reschedule | yesterday | today | tomorrow | next week | last week | next month | this month | this week | my husband | my wife | my son | my daughter | my kids | my children | my child | my brother | my mother | my father | my neighbour | my neighbor | neighbours | my boss | landlord | teacher | got letter | got a letter | received a letter | letter from court | court | lawyer | bill | invoice | holiday | travel | passport | residence permit | family reunification | call me | call you | talk to you | move the meeting | change the appointment | other day | another group | monday | tuesday | wednesday | thursday | friday | did not receive | didnt receive | not received | no money | money not | stopped my | already paid | broken | he said | she said | they said | you said | told me | pregnant | divorce | debt | parking | car | driving licence | nationality | citizenship | name wrong | wrong name | foreign diploma | my result | result wrong | why | stopped | rejected | refused | bank account | dentist | laptop

match-topic-urgent = breathe | breath | no air | chest pain | heart attack | unconscious | bleeding | suicide | kill myself | kill me | want die | dont want live | end my life | hits me | hitting me | beating me | hurts me | threaten me | threatening me | hit me | beats me | beat me | domestic violence | raped | rape | threatens me | threatened me | house fire | ambulance | need police | emergency | overdose | wants kill | afraid of my husband | scared of my husband | murder

match-topic-unwell = cant sleep | not sleep | no sleep | dont sleep | nightmare | very sad | feel sad | always sad | depressed | depression | stress | stressed | anxiety | afraid always | panic attack | trauma | feel bad | not feel well | lonely | crying | psychologist | mental

match-topic-objection = object | objection | dont agree | not agree | disagree | appeal decision | make an objection | complain about decision

match-topic-change = i moved | moving to | new address | address changed | got a job | found a job | found work | new job | got married | getting married | baby born | report a change | had a baby | have a baby | gave birth

match-topic-extension = extension apply | want an extension | need extension | more time | extra time | not enough time | extend my time | longer time

match-topic-exemption = want exemption | apply for exemption | apply exemption | stop integration

match-topic-absence = sick cant come | cant come | cannot come | can not come | cant come lesson | sick lesson | report sick | absent

match-topic-inburgeren = inburgering | integration | civic integration | what is integration

match-topic-inburgeringsplicht = duty to integrate | obligation integration | integration obligatory | integration mandatory | do i have to integrate | must integrate | new integration law | old integration law

match-topic-termijn = how long integration | how many years integration | how much time integration | three years | 3 years | term of integration | deadline integration | not finished in time | run out of time

match-topic-kennisgeving = kennisgeving | letter duo | duo letter | letter from duo

match-topic-brp = brp | register municipality | register at city hall | register at gemeente | population register

match-topic-koppeling = which municipality | linked to municipality | matched to city | koppeling

match-topic-voorinburgering = voorinburgering | lessons in camp | lessons in azc

match-topic-huisvesting = when house | get a house | housing | waiting for house | get a home | own house

match-topic-noodopvang = noodopvang | emergency shelter | crisis shelter | shelter

match-topic-begeleiding = guidance | guide | mentor | vluchtelingenwerk | refugee council | social guidance

match-topic-ontzorgen = ontzorgen | who pays rent | municipality pays | gemeente pays rent | pays my rent | who pays my bills | pay my fixed costs | gemeente pay fixed costs | how long municipality pays | help fixed costs

match-topic-vaste-lasten = fixed costs | fixed cost | monthly costs | fixed expenses

match-topic-leefgeld = leefgeld | living money | money for food | weekly money | living allowance

match-topic-intake = intake | first talk | first interview | intake bring | intake alone | intake without family

match-topic-tolk = interpreter | translator | interpreter intake | translate intake | someone translate

match-topic-leerbaarheidstoets = leerbaarheidstoets | learnability test | learnability | lbt | learning ability test

match-topic-brugklas = brugklas | bridging class | bridge class

match-topic-taalstart = taalstart | language start

match-topic-pip = pip | personal plan | integration plan

match-topic-beschikking = beschikking | formal decision | official decision

match-topic-bezwaar = bezwaar | what is bezwaar

match-topic-leerroute = leerroute | learning route | which route | wich route | other route | route best | b1 z | difference route | who decides route | choose route | change route

match-topic-b1-route = b1 route | b1 | level b1

match-topic-onderwijsroute = onderwijsroute | education route | university | study at university | college

match-topic-z-route = z route | self reliance route | 800 hours

match-topic-lessen = dutch lessons | language lessons | dutch course | language course | when lessons start | when does school start | which school | how many lessons | dutch class | lessons free | free lessons | pay for lessons | evening lessons | evening class | address of school | language school

match-topic-knm = knm | knowledge of dutch society | knm test | knm exam

match-topic-pvt = pvt | hours pvt

match-topic-map = map | labour market module | job market module | 40 hours | map hours

match-topic-ona = ona | orientation labour market

match-topic-voortgangsgesprek = progress talk | progress meeting | progress interview | voortgangsgesprek | talk with gemeente | how often talk municipality

match-topic-eindgesprek = final interview | final talk | last interview | eindgesprek

match-topic-examen = exam | exams | integration exam | register exam | exam again | retake exam | fail exam | exam b1 | hard exam | exam duo | reading exam | writing exam | listening exam | speaking exam

match-topic-diploma = diploma | certificate | integration diploma | integration certificate | finished integration

match-topic-diploma-abroad = diploma evaluation | diploma recognised | recognise diploma | validate diploma | diploma recognition

match-topic-verlenging = verlenging | extension | what is extension | extension baby | extension illness

match-topic-ontheffing = exemption | ontheffing | exempt | exemption integration

match-topic-boete = fine to pay | get a fine | fine if fail | penalty | pay a fine | boete | fines | the fine | vooraankondiging | how much fine

match-topic-rechten-plichten = rights | my rights | rights and duties | my duties

match-topic-bijstand = bijstand | benefit | social assistance | uitkering | welfare

match-topic-inkomen = inkomensconsulent | income consultant | income officer | talk about money | income talk

match-topic-toeslag = toeslag | toeslagen | allowance | allowances

match-topic-overbrugging = overbrugging | bridging | bridge money | first allowance | waiting for allowance

match-topic-huurtoeslag = huurtoeslag | rent allowance | rent benefit | housing allowance | help with rent

match-topic-zorgtoeslag = zorgtoeslag | care allowance | health allowance | healthcare allowance

match-topic-zorgverzekering = zorgverzekering | health insurance | insurance | own risk

match-topic-kwijtschelding = kwijtschelding | municipal tax | city tax | gemeente tax | water tax | tax remission

match-topic-digid = digid | digi d | digid password | digid login | lost digid | digid letter

match-topic-duo-lening = duo loan | loan duo | borrow money | student loan | loan for school | loan for lessons

match-topic-contact-person = caseworker | my caseworker | contact person | phone number caseworker | consulent | case manager | my consultant | phone gemeente | contact gemeente

match-topic-duo = duo | what is duo

match-topic-coa = coa | azc | camp | asylum center

match-topic-huisarts = huisarts | doctor | gp | family doctor

match-topic-appointments = my appointment | my appointments | appointments | when appointment | what time appointment | where appointment | next appointment | see appointment | when meeting | what time meeting

match-topic-journey = where am i | where am i now | next step | what comes next | what is next | my journey | my progress | comes next

match-topic-language = change language | other language | another language | switch language

match-topic-data = my data | delete my data | my personal data | privacy | delete my account

match-topic-vrijwilligerswerk = volunteering | volunteer | voluntary work | volunteer work

match-topic-naar-werk = find work | find a job | look for work | looking for work | look for a job | looking for a job | job search | help with work

match-topic-zwemles = swimming | swimming lessons | learn to swim | swim lessons

match-topic-fietsles = cycling lessons | learn cycling | bike lessons | learn to cycle | learn to ride

match-topic-taalhuis = taalhuis | practice dutch | language house | practise dutch | language buddy

match-topic-financieel-cafe = financial cafe | help with money | help with paperwork | budget coach | money matters

match-topic-bijzondere-bijstand = special assistance | special benefit | money for furniture | furniture | furnishing

match-topic-vve = vve | preschool | toddler school | playgroup

match-topic-kinderopvang = childcare | daycare | day care | child care | nursery | kinderopvang

match-topic-groot-gezin = big family | large family | many children | many kids

match-topic-reiskosten = travel costs | travel cost | bus ticket | travel expenses | transport costs

match-topic-fiets = get a bike | free bike | bike | bicycle

match-topic-meerderjarig = 18 years | turn 18 | eighteen | amv | adult age

match-topic-examen-kosten = exam fee | exam cost | price exam | pay exam | exam fees

match-topic-participatieverklaring = participation declaration | participation statement | sign declaration

match-topic-inburgeringstraject = trajectory | integration trajectory

match-topic-asielstatushouder = status holder | asylum permit holder | asielstatushouder

match-topic-gezinsmigrant = family migrant | gezinsmigrant

match-topic-basisexamen = basisexamen | basic exam | exam abroad | exam embassy

match-topic-oproep = oproep | invitation letter

match-topic-vrijstelling = vrijstelling | who does not have to integrate

match-topic-mijn-inburgering = mijn inburgering | duo website | my inburgering login

match-topic-verhuizen = moving house | move to another city | relocate

match-topic-verblijfsvergunning = what is residence permit | verblijfsvergunning
