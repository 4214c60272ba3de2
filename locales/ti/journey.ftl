journey-general = 🧭 ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ኣብ { $municipality } ከምዚ ይኸይድ።

journey-general-start = በዚ ይጅምር፦ <b>{ $title }</b>።

journey-now = 📍 ሕጂ፦ <b>{ $title }</b>

journey-next = 🔹 ድሕሪኡ፦ { $title }

journey-waiting = 📍 ሕጂ ነቲ ዝቕጽል ስጉምቲ ትጽበዩ ኣለኹም።

journey-all = { $count ->
        [one] 🗺️ እዚ <b>{ $count }</b> ስጉምቲ እዩ።
       *[other] 🗺️ ኩሎም <b>{ $count }</b> ስጉምትታት እዞም እዮም።
    }

journey-all-signs = ✅ ተወዲኡ · 📍 ሕጂ · 🔹 ቀጺሉ · ▫️ ደሓር

journey-all-general = መብርሂ ንምርካብ ሓደ ስጉምቲ ጠውቑ።

journey-step-title = <b>{ $title }</b>

journey-status-done = ✅ እዚ ተወዲኡ ኣሎ።

journey-status-now = 📍 ሕጂ ኣብዚ ኣለኹም።

journey-status-next = 🔹 ቀጺሉ እዚ ይመጽእ።

journey-status-later = ▫️ እዚ ደሓር ይመጽእ።

journey-due = ናይ መወዳእታ መዓልቲ፦ { DAY($day) }።

journey-due-provisional = ንግዚኡ ናይ መወዳእታ መዓልቲ፦ { DAY($day) }። እዚ ክቕየር ይኽእል እዩ።

journey-ask = መዓስ ምዃኑ፣ ተጸዋዒ-ሰብኩም (consulent) ይነግሩኹም።

journey-weeks-left = { $weeks ->
        [one] ⏳ ገና { $weeks } ሰሙን ኣሎ። መደብኩም (<b>PIP</b>) ክሳብ { DATE($day) } ክዳሎ ኣለዎ።
       *[other] ⏳ ገና { $weeks } ሰሙናት ኣሎ። መደብኩም (<b>PIP</b>) ክሳብ { DATE($day) } ክዳሎ ኣለዎ።
    }

journey-weeks-provisional = { $weeks ->
        [one] ⏳ ንግዚኡ ገና { $weeks } ሰሙን ኣሎ። መደብኩም (<b>PIP</b>) ክሳብ { DATE($day) } ክዳሎ ኣለዎ።
       *[other] ⏳ ንግዚኡ ገና { $weeks } ሰሙናት ኣሎ። መደብኩም (<b>PIP</b>) ክሳብ { DATE($day) } ክዳሎ ኣለዎ።
    }

journey-weeks-over = ⏳ መደብኩም (<b>PIP</b>) ደሓር ክመጽእ እዩ። ተጸዋዒ-ሰብኩም (consulent) ይሰርሑሉ ኣለዉ።

journey-ontzorgen-left = { $days ->
        [one] 💶 ሓገዝ ቀወምቲ ወጻኢታት (vaste lasten) ገና { $days } መዓልቲ ይቕጽል። ናይ መወዳእታ መዓልቲ፦ { DATE($day) }።
       *[other] 💶 ሓገዝ ቀወምቲ ወጻኢታት (vaste lasten) ገና { $days } መዓልታት ይቕጽል። ናይ መወዳእታ መዓልቲ፦ { DATE($day) }።
    }

journey-termijn-years = 🎓 ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም ገና { $years ->
        [one] { $years } ዓመትን
       *[other] { $years } ዓመታትን
    } { $months ->
        [one] { $months } ወርሕን
       *[other] { $months } ኣዋርሕን
    } እዩ። ናይ መወዳእታ መዓልቲ፦ { DATE($day) }።

journey-termijn-whole-years = { $years ->
        [one] 🎓 ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም ገና { $years } ዓመት እዩ። ናይ መወዳእታ መዓልቲ፦ { DATE($day) }።
       *[other] 🎓 ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም ገና { $years } ዓመታት እዩ። ናይ መወዳእታ መዓልቲ፦ { DATE($day) }።
    }

journey-termijn-months = { $months ->
        [one] 🎓 ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም ገና { $months } ወርሒ እዩ። ናይ መወዳእታ መዓልቲ፦ { DATE($day) }።
       *[other] 🎓 ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም ገና { $months } ኣዋርሕ እዩ። ናይ መወዳእታ መዓልቲ፦ { DATE($day) }።
    }

journey-termijn-days = 🎓 ናይ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዜኹም ክሳብ { DATE($day) } እዩ። ምስ ተጸዋዒ-ሰብኩም (consulent) ተዘራረቡ።

journey-picture-here = ኣብዚ ኣለኹም

journey-picture-title = ናተይ ኢንቡርኸሪንግ

journey-picture-more = { $count ->
        [one] ገና { $count } ስጉምቲ
       *[other] ገና { $count } ስጉምትታት
    }

journey-picture-weeks = { $weeks ->
        [one] ክሳብ PIP { $weeks } ሰሙን
       *[other] ክሳብ PIP { $weeks } ሰሙናት
    }

journey-picture-due = ክሳብ { DATE($day) }

label-step = { $sign } { $title }

label-term = { $sign } { $title }

label-contact = { $sign } { $title }

button-all-steps = 🗺️ ኩሎም ስጉምትታት

button-step-after = ▸ ዝቕጽል ስጉምቲ

button-read-on = 📖 ተወሳኺ ምንባብ

button-who-does-this = 👥 እዚ ዝገብሩ ሰባት

words-title = 📖 <b>ቃላት</b>

words-how = ኣብ ደብዳቤኹም ከቢድ ቃል ኣሎ ድዩ? ሓደ ኣርእስቲ ምረጹ። ነቲ ቃል ክትጽሕፍዎ እውን ትኽእሉ ኢኹም።

words-theme-letters = 📄 <b>ደብዳቤታትን ሕግታትን</b>

words-theme-learning = 🎓 <b>ትምህርቲ</b>

words-theme-money = 💶 <b>ገንዘብ</b>

words-theme-plan = 🗓️ <b>መደብን ዝርርብን</b>

words-choose = ሓደ ቃል ምረጹ።

words-term = <b>{ $title }</b>

button-theme-letters = 📄 ደብዳቤታትን ሕግታትን

button-theme-learning = 🎓 ትምህርቲ

button-theme-money = 💶 ገንዘብ

button-theme-plan = 🗓️ መደብን ዝርርብን

contacts-title = 👥 <b>ዝሕግዙኹም ሰባት</b>

contacts-name = <b>{ $title }</b>

contacts-phone = 📞 ደውሉ፦
    <code>{ PLAIN($phone) }</code>

contacts-hours = 🕘 { $first } – { $last }፦ { $opens } – { $closes }

contacts-no-phone = 📞 ቁጽሪ ቴሌፎን ኣብ ደብዳቤኹም ኣሎ።

contacts-address = 📍 { $address }

weekday-ma = ሰኑይ

weekday-di = ሰሉስ

weekday-wo = ረቡዕ

weekday-do = ሓሙስ

weekday-vr = ዓርቢ

weekday-za = ቀዳም

weekday-zo = ሰንበት

journey-picture-weeks-provisional = { $weeks ->
        [one] ንግዚኡ ክሳብ PIP { $weeks } ሰሙን
       *[other] ንግዚኡ ክሳብ PIP { $weeks } ሰሙናት
    }
