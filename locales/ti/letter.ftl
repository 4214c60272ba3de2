letter-title = ሓገዝ ንምስ ሕብረተሰብ ምውህሃድ (inburgeren)፣ ብቋንቋኹም

letter-hello = ክቡራት { $name }፣

letter-about = ምምሕዳር ከተማ { $municipality } Wegwijs ዝበሃል ዲጂታላዊ ሓጋዚ ኣለዎ። ብቴሌግራም (Telegram) ኣብ ተለፎንኩም ምስኡ ተንብቡን ትጽሕፉን። Telegram ብነጻ እዩ።

letter-free = Wegwijs ምጥቃም ናትኩም ምርጫ እዩ። ብዘይ Wegwijs እውን እቲ ሓደ ዓይነት ሓገዝ ትረኽቡ።

letter-how = ከምዚ ጌርኩም ትጅምሩ

letter-install = ኣፕ Telegram ኣብ ተለፎንኩም ኣእትዉ።

letter-scan = ካሜራ ተለፎንኩም ክፈቱ። ናብዚ ኮድ ኣቕንዑዎ።

letter-start = ነቲ ሊንክ ክፈቱ፣ ካብኡ Start ጠውቑ።

letter-language = ቋንቋኹም ምረጹ።

letter-link = ወይ ነዚ ሊንክ ጽሓፉ፦

letter-once = እዚ ኮድ ንዓኹም ጥራይ እዩ፣ ሓደ ግዜ ጥራይ ይሰርሕ። ክሳብ { DAY($day) } ክትጥቀሙሉ ትኽእሉ። ንኻልእ ሰብ ኣይትሃብዎ።

letter-safe = ገንዘብ፣ DigiD ወይ BSN ፈጺምና ኣይንሓትትን ኢና።

letter-help = ኣይሰርሕን ድዩ? ንተጸዋዒ-ሰብኩም ({ $contact }) ሓገዝ ሕተቱ።
