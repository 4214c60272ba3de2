contact-consulent = ናትኩም { $contact }

contact-consulent-what = ተጸዋዒ-ሰብኩም ({ $contact }) ምሳኹም ኮይኖም መደብኩም (PIP) የዳልዉ። ብዛዕባ ምስ ሕብረተሰብ ምውህሃድኩም (inburgering) ትዘራረቡ።

contact-consulent-decides = ምምሕዳር ከተማ (gemeente) PVTን ዝርርባትን እውን ይህበኩም። ብኸመይ ትኸዱ ከም ዘለኹም ይከታተል።

contact-consulent-office = 🏢 { $office }

contact-consulent-ask = ብዛዕባ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ሕቶ ኣለኩም ዶ? ፈለማ ኣብዚ ሕተቱ።

contact-begeleider = ሓጋዚኹም (begeleider)

contact-begeleider-what = ሓጋዚኹም ኣብ መጀመርታ ይሕግዙኹም። ንኣብነት ብዛዕባ ባንክ፣ ደብዳቤ ወይ መድሕን (verzekering)። ነቲ ሓድሽ መንበሪ ቦታኹም እውን ትፈልጥዎ።

contact-coa = COA (ካምፕ፣ azc)

contact-coa-what = COA ነቲ ካምፕ (azc) የመሓድር። እትነብሩሉ ምምሕዳር ከተማ (gemeente) እውን ይደልየልኩም።

contact-duo = DUO (ትካል ትምህርቲ)

contact-duo-what = DUO ብዛዕባ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ደብዳቤታት ይልእከልኩም። ንመርመራታት (examens) ኣብ DUO ትምዝገቡ። ተወሳኺ ግዜ የድልየኩም ድዩ? ብዛዕባ እዚ DUO ይውስን።

contact-duo-decides = ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ግዴታኹም ምዃኑ እውን DUO ይውስን። ብዛዕባ vrijstellingን ካብ ግዴታ ነጻ ምዃንን (ontheffing) እውን ይውስን።

contact-duo-watch = ኣብ ግዜኡ ትውድኡ እንተ ዄንኩም DUO ይርኢ። ነቲ PIP ትኽተልዎ እንተ ዄንኩም ምምሕዳር ከተማ (gemeente) ይርኢ።

contact-duo-share = DUOን ምምሕዳር ከተማን (gemeente) ብዛዕባ ምስ ሕብረተሰብ ምውህሃድኩም (inburgering) ሓበሬታ ይለዋወጡ።

contact-duo-loan = ሓድሓደ ግዜ፣ ንትምህርቲ ዝኸውን ገንዘብ ካብ DUO ክትልቅሑ ትኽእሉ ኢኹም።

contact-school = ቤት ትምህርትን መምህርን

contact-school-what = ኣብ ቤት ትምህርቲ ቋንቋ ሆላንድ ትመሃሩ። ናብ ትምህርቲ ክትመጹ ኣይትኽእሉን ዲኹም? ንመምህርኩም ንገርዎም።

contact-school-share = ቤት ትምህርቲ፣ ምምሕዳር ከተማን (gemeente) DUOን ብዛዕባ ትምህርትኹም ሓበሬታ ይለዋወጡ። እንታይ ከም ዝፍቀድ ሕጊ ይውስን።

contact-huisarts = ናይ ገዛ ሓኪም (huisarts)

contact-huisarts-what = ናይ ገዛ ሓኪም (huisarts) ናትኩም ሓኪም እዮም። ሓሚምኩም ወይ ሓዚንኩም ዲኹም? ፈለማ ናብ ናይ ገዛ ሓኪም ደውሉ።

contact-alarm = ህጹጽ ቁጽሪ 112

contact-alarm-what = ሕጂ ሓደጋ ኣሎ ድዩ? ናብ 112 ደውሉ። ፖሊስ፣ መጥፋእቲ ሓዊ ወይ ኣምቡላንስ ትረኽቡ።
