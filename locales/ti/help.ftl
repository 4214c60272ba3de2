help-title = 🙋 <b>ሓገዝ</b>
    እንታይ የድልየኩም?

help-urgent = 🚨 <b>ሓደጋ ኣሎ ድዩ? ናብ 112 ደውሉ።</b>
    ቁጽሪ <b>112</b> ብነጻ እዩ። ፖሊስ፣ መጥፋእቲ ሓዊ ወይ ኣምቡላንስ ትረኽቡ።

help-urgent-number = { $title }፦
    <code>{ PLAIN($phone) }</code>

help-urgent-not-read = ነዚ ቻት ብኡብኡ ዘንብቦ ሰብ የለን። ኣብዚ መልሲ ኣይትጸበዩ።

help-unwell = 💛 ጽቡቕ እንተ ዘይተሰምዓኩም፣ ዘገርም ኣይኮነን። ብዙሕ ነገር ኣሕሊፍኩም ኢኹም።

help-unwell-doctor = ናብ <b>ናይ ገዛ ሓኪም (huisarts)</b> ደውሉ። ንሶም ናትኩም ሓኪም እዮም። ብቃንዛ፣ ብጸገም ድቃስን ብሓዘንን ይሕግዙኹም። ኣስተርጓሚ (tolk) ክትሓቱ ትኽእሉ ኢኹም።

help-unwell-talk = ናብ ትምህርቲ ወይ ዝርርብ ክትመጹ ኣይትኽእሉን ዲኹም? ንተጸዋዒ-ሰብኩም (consulent) ንገርዎም። ሕጂ ሓደጋ ኣሎ ድዩ? ናብ 112 ደውሉ።

help-how-buttons = ❓ <b>Wegwijs ከምዚ እዩ ዝሰርሕ</b>
    ኣብ ትሕቲ መልእኽቲ ዘሎ መጠወቒ ጠውቑ። ንድሕሪት ንምምላስ፣ <b>ንድሕሪት</b> ጠውቑ።

help-how-write = ክትጽሕፉ፣ ክትዛረቡ ወይ ስእሊ ክትልእኩ እውን ትኽእሉ ኢኹም። ናብ ተጸዋዒ-ሰብኩም (consulent) ቅድሚ ምልኣኸይ፣ ኩሉ ግዜ ክሓተኩም እየ።

help-how-commands = ናብ ቀንዲ ገጽ ንምኻድ /menu ጽሓፉ። ካልእ ቋንቋ ንምምራጽ /taal ጽሓፉ።

button-ask = ✉️ ሕቶ ንተጸዋዒ-ሰብ

button-unwell = 💛 ጽቡቕ ኣይስመዓንን

button-urgent = 🚨 ህጹጽ

button-how = ❓ ብኸመይ ይሰርሕ?
