bulletin-lead = 📢 <b>ምምሕዳር ከተማ (gemeente) { $municipality }</b>

bulletin-read = ✅ ነዚ መልእኽቲ ኣንቢብኩምዎ ኣለኹም። የቐንየልና!

bulletin-locked = 🔒 መልእኽቲ መጺኡኩም ኣሎ። ነቲ መጠወቒ ጠውቑ፣ ካብኡ ኮድኩም ጽሓፉ። ድሕሪኡ ነቲ መጠወቒ መሊስኩም ጠውቑ።

button-bulletin-read = ✅ ኣንቢበዮ

button-bulletin-open = 📖 መልእኽቲ ምንባብ

notice-closed =
    ቤት ጽሕፈትና ኣብ { DAY($day) } ዕጹው እዩ።
    ኣብ { DAY($open) } ክንክፈት ኢና።

notice-room =
    { $what } ኣብ ካልእ ቦታ እዩ።
    መዓልቲ፦ { DAY($day) }
    ሰዓት፦ { $time }
    ቦታ፦ { $place }

notice-bring =
    መዓልቲ፦ { DAY($day) }
    ናበይ፦ { $what }
    ምሳኹም ኣምጽኡ፦ { $thing }

notice-start =
    ኮርስ { $what } ክጅምር እዩ።
    ፈላማይ መዓልቲ፦ { DAY($day) }
    ሰዓት፦ { $time }
    ቦታ፦ { $place }
    ክትመጹ ኣይትኽእሉን ዲኹም? ኣብ ግዜኡ ንገሩና።

notice-cancelled =
    { $what } ኣብ { DAY($day) } ኣይካየድን እዩ።
    ሽዑ ክትመጹ ኣየድልን። ሓድሽ ዕለት ክወሃበኩም እዩ።

bulletin-letter-title = መልእኽቲ ካብ ምምሕዳር ከተማ (gemeente) { $municipality }

bulletin-letter-hello = ክቡራት { $name }፣

bulletin-letter-help = ሕቶ ኣለኩም ዶ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሕተቱ።
