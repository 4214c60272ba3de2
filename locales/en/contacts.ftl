contact-consulent = Your { $contact }

contact-consulent-what = Your caseworker ({ $contact }) makes the plan (PIP) with you. Together you talk about your integration.

contact-consulent-decides = The municipality also gives you PVT and talks. It looks at how you are doing.

contact-consulent-office = 🏢 { $office }

contact-consulent-ask = Do you have a question about integration (inburgeren)? Ask it here first.

contact-begeleider = Your guide (begeleider)

contact-begeleider-what = The guide helps you at the start. For example with a bank, a letter or insurance. You also get to know your new home town.

contact-coa = The COA (azc)

contact-coa-what = The COA runs the centre for asylum seekers (azc). The COA also looks for a municipality for you.

contact-duo = DUO (letters, exams)

contact-duo-what = DUO sends you letters about integration (inburgeren). You sign up for exams with DUO. Do you need more time? DUO decides about that.

contact-duo-decides = DUO also decides if you must integrate (inburgeren). And about vrijstelling and exemption (ontheffing).

contact-duo-watch = DUO checks if you finish in time. The municipality checks if you follow the PIP.

contact-duo-share = DUO and the municipality share information about your integration (inburgering).

contact-duo-loan = Sometimes you can borrow money from DUO for lessons.

contact-school = Your school and teacher

contact-school-what = At school you learn Dutch. Can you not go to a lesson? Tell your teacher.

contact-school-share = School, municipality and DUO share information about your lessons. The law says what is allowed.

contact-huisarts = Your GP (huisarts)

contact-huisarts-what = The GP is your own doctor. Are you ill or sad? First call the GP.

contact-alarm = Emergency number 112

contact-alarm-what = Is there danger right now? Call 112. The police, fire brigade or ambulance will help you.
