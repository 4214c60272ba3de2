## Twee vragen na PVT, MAP of maatschappelijke begeleiding. De antwoorden worden alleen geteld. Niemand mag denken dat een antwoord gevolgen heeft.

# Bericht dat vanzelf komt. Daaronder een knop.
satisfied-news-pvt = 💬 De lessen over Nederland (PVT) zijn klaar. Wat vond u ervan? Wij hebben twee korte vragen.

# Bericht dat vanzelf komt. Daaronder een knop.
satisfied-news-map = 💬 De lessen over werk (MAP) zijn klaar. Wat vond u ervan? Wij hebben twee korte vragen.

# Bericht dat vanzelf komt. Daaronder een knop.
satisfied-news-begeleiding = 💬 De hulp in het begin (maatschappelijke begeleiding) is klaar. Wat vond u ervan? Wij hebben twee korte vragen.

# Kop boven een vraag.
satisfied-about-pvt = 💬 <b>De lessen over Nederland (PVT)</b>

# Kop boven een vraag.
satisfied-about-map = 💬 <b>De lessen over werk (MAP)</b>

# Kop boven een vraag.
satisfied-about-begeleiding = 💬 <b>De hulp in het begin (maatschappelijke begeleiding)</b>

# Voor de eerste vraag: waarvoor het is.
satisfied-ask = De gemeente wil weten wat goed gaat en wat beter kan. Mogen wij u twee vragen stellen?

# Wat wij bewaren. $contact: hoe de consulent hier heet.
satisfied-ask-kept = 🔒 Wij bewaren uw antwoord zonder uw naam. Wij tellen alleen. Uw { $contact } ziet niet wat u kiest. Wij bewaren wel dat wij u dit vroegen.

# Dat het mag en niet moet.
satisfied-ask-free = 🙂 U hoeft niet. Er verandert niets voor u.

# Eerste vraag.
satisfied-helped = Heeft het u geholpen?

# Tweede vraag.
satisfied-clear = Was het duidelijk voor u?

# Na de laatste vraag.
satisfied-thanks = 👍 Dank u wel. Er zijn geen vragen meer.

# Na "liever niet".
satisfied-no = 👍 Dat is goed. Wij vragen dit niet meer.

# Knop onder het bericht: naar de vragen.
button-satisfied = 💬 Naar de vragen

# Knop: vraag het maar.
button-satisfied-agree = ✅ Ja, vraag maar

# Knop: liever geen vragen.
button-satisfied-decline = ✖️ Liever niet

# Knop met een antwoord op beide vragen.
button-satisfied-yes = 🙂 Ja

# Knop met een antwoord op beide vragen.
button-satisfied-partly = 😐 Een beetje

# Knop met een antwoord op beide vragen.
button-satisfied-no = 🙁 Nee

# Knop: op deze vraag geen antwoord geven.
button-satisfied-unsaid = ✖️ Liever niet
