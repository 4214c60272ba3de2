satisfied-news-pvt = 💬 እቲ ብዛዕባ ሆላንድ ዝነበረ ትምህርቲ (PVT) ተወዲኡ። ከመይ ረኺብኩሞ? ክልተ ሓጸርቲ ሕቶታት ኣለዉና።

satisfied-news-map = 💬 እቲ ብዛዕባ ስራሕ ዝነበረ ትምህርቲ (MAP) ተወዲኡ። ከመይ ረኺብኩሞ? ክልተ ሓጸርቲ ሕቶታት ኣለዉና።

satisfied-news-begeleiding = 💬 እቲ ኣብ መጀመርታ ዝነበረ ሓገዝ (maatschappelijke begeleiding) ተወዲኡ። ከመይ ረኺብኩሞ? ክልተ ሓጸርቲ ሕቶታት ኣለዉና።

satisfied-about-pvt = 💬 <b>ትምህርቲ ብዛዕባ ሆላንድ (PVT)</b>

satisfied-about-map = 💬 <b>ትምህርቲ ብዛዕባ ስራሕ (MAP)</b>

satisfied-about-begeleiding = 💬 <b>ሓገዝ ኣብ መጀመርታ (maatschappelijke begeleiding)</b>

satisfied-ask = ምምሕዳር ከተማ (gemeente) እንታይ ጽቡቕ ከምዝኸይድን እንታይ ክመሓየሽ ከምዝኽእልን ክፈልጥ ይደሊ። ክልተ ሕቶታት ክንሓተኩም ንኽእል ዶ?

satisfied-ask-kept = 🔒 መልስኹም ብዘይ ስምኩም ንዕቅቦ። መልስታት ጥራይ ንቖጽር። ተጸዋዒ-ሰብኩም ({ $contact }) እንታይ ከም ዝመረጽኩም ኣይርእዩን። ከም ዝሓተትናኩም ግን ንዕቅብ።

satisfied-ask-free = 🙂 ግዴታ ኣይኮነን። ንዓኹም ዝቕየር ነገር የለን።

satisfied-helped = ሓጊዙኩም ዶ?

satisfied-clear = ንዓኹም ንጹር ዶ ኔሩ?

satisfied-thanks = 👍 የቐንየለይ። ካልእ ሕቶታት የለን።

satisfied-no = 👍 ጽቡቕ። ካልእ ግዜ እዚ ኣይንሓትትን።

button-satisfied = 💬 ናብቲ ሕቶታት

button-satisfied-agree = ✅ እወ፣ ሕተቱ

button-satisfied-decline = ✖️ ምምላስ ኣይደልን

button-satisfied-yes = 🙂 እወ

button-satisfied-partly = 😐 ቁሩብ

button-satisfied-no = 🙁 ኣይፋል

button-satisfied-unsaid = ✖️ ምምላስ ኣይደልን
