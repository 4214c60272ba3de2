## Woorden waaraan Wegwijs een bericht herkent. Worden nooit getoond. Schei ze met |.

# Begroetingen zoals mensen ze typen, ook in Latijnse letters. Niet letterlijk vertalen: noem wat men in uw taal echt schrijft.
match-greetings = hallo | hoi | hey | hi | dag | goedemorgen | goedemiddag | goedenavond | goede morgen | goede middag | goede avond | goeiemorgen | beste | hoe gaat het | alles goed

# Bedankjes zoals mensen ze typen, ook in Latijnse letters. Niet letterlijk vertalen.
match-thanks = dank u | dank je | dank u wel | dankjewel | dankuwel | bedankt | dank | hartelijk dank | super bedankt | ok | oke | okay | oké | top | fijn | prima | goed
