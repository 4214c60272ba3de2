activity-vrijwilligerswerk = Voluntary work

activity-vrijwilligerswerk-what = You help others, without pay (vrijwilligerswerk). You practise Dutch and meet people. You can do this beside your lessons.

activity-taalhuis = Language house (Taalhuis)

activity-taalhuis-what = In the <i>Taalhuis</i> you practise Dutch. You do that together with others.

activity-taalhuis-skills = You can also get help there with computer and sums. And with your papers about money.

activity-zwemles = Swimming lessons

activity-zwemles-what = You learn to swim. There is a lot of water in the Netherlands, so that is safe.

activity-fietsles = Cycling lessons

activity-fietsles-what = You learn to cycle, and the rules of the road. Then you easily get to lessons and work.

activity-naar-werk = On the way to work

activity-naar-werk-what = The municipality helps you on the way to work. You can do this beside your lessons.

activity-financieel-cafe = Money café

activity-financieel-cafe-what = Here you can ask questions about money (<i>financieel café</i>). You can bring your letters too.

activity-fiets = A bicycle

activity-fiets-what = Do you come to live here? Then you get a bicycle (fiets). No bicycle yet? Ask about it.

activity-reiskosten = Travel costs

activity-reiskosten-what = Mostly you pay the way to your lessons yourself (reiskosten). Sometimes the municipality can help. Ask your caseworker ({ $contact }).

activity-inrichting = Money for furniture

activity-inrichting-what = No furniture? Maybe you can get <b>bijzondere bijstand</b>. That is money for extra costs.

activity-vve = Learning for small ones

activity-vve-what = Small children learn by playing. This is called <b>voor- en vroegschoolse educatie (vve)</b>. Ask your caseworker ({ $contact }) whether your child can join.

activity-kinderopvang = Childcare

activity-kinderopvang-what = Do you have lessons or work? Then your child can go to childcare (kinderopvang). Sometimes you have to wait long. So ask about it early.

activity-groot-gezin = A large family

activity-groot-gezin-what = Do you have many children? Then there is a lot to arrange. The municipality pays extra attention to you. Tell what you need.

activity-noodopvang = In emergency shelter

activity-noodopvang-what = Do you live in an emergency shelter (noodopvang)? The municipality pays extra attention to you. Tell what you need.

button-info = 📖 Explanation and more

info-title = 📖 <b>Explanation and more</b>
    What would you like to see?

button-activities = 🎒 What can I do here?

activities-title = 🎒 <b>What can I do here?</b>
    This is what there is in { $municipality }. Choose something to read about it.

label-activity = { $sign } { $title }

activities-name = <b>{ $title }</b>

button-activity-do = 🙋 I want this

button-activity-help = 🙋 I want help with this

activities-sure = ✉️ <b>{ $title }</b>
    Shall I send this to your caseworker ({ $contact })?

activities-not-yet = It is not certain yet. Your caseworker ({ $contact }) looks with you at what can be done.
