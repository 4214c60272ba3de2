answer-from = 💬 <b>{ $name }</b> ካብ ምምሕዳር ከተማ { $municipality }፦

answer-words = { $text }

answer-locked = 💬 ካብ ምምሕዳር ከተማ (gemeente) መልሲ መጺኡኩም ኣሎ። ነቲ መጠወቒ ጠውቑ፣ ካብኡ ኮድኩም ጽሓፉ።

answer-here = 💬 ካብ ምምሕዳር ከተማ { $municipality } መልሲ መጺኡኩም ኣሎ።

answer-taken = 👋 ሕጂ ባዕለይ የንብብ ኣለኹ። ጽሓፉ ወይ ተዛረቡ፦ ብቐጥታ ናባይ ይመጽእ።

answer-given-back = ✅ ዝርርብና ተወዲኡ። Wegwijs ከም ብሓድሽ ይሕግዘኩም።

button-answer-back = ✍️ መልሲ ምሃብ

button-answer-read = 📖 መልሲ ምንባብ

phrase-seen = 👀 ሕቶኹም ርእየዮ ኣለኹ። ናይ መልሲ መወዳእታ መዓልቲ፦ { DAY($day) }።

phrase-fine = ✅ እዚ ጽቡቕ ኣሎ። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።

phrase-visit = 🏛️ ናብ ሰዓት ምይይጥ (spreekuur) ምጹ። ኣብኡ ኩሉ ክትሓቱ ትኽእሉ ኢኹም።
    { DAY($day) }፣ { TIME($at) }
    { $place }

phrase-bring = 📄 ነዚ ደብዳቤ (brief) ሒዝኩም ናብዚ ኺዱ፦ { $place }

phrase-call = 📞 ኣብዚ መዓልቲ ክድውለልኩም እየ፦ { DAY($day) }።

phrase-letter = 📷 ናይቲ ደብዳቤ (brief) ስእሊ ስደዱ። ነቲ BSN ብኣጻብዕትኹም ሸፍንዎ።

phrase-unclear = 🔁 መልእኽትኹም ጽቡቕ ጌረ ክርእዮ ወይ ክሰምዖ ኣይከኣልኩን። መሊስኩም ስደድዎ።

phrase-interpreter = 🗣️ ኣስተርጓሚ (tolk) ክሓትት እየ። ድሕሪኡ ኣብዚ መልሲ ክመጸኩም እዩ።
