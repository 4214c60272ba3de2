lead-old-button = እዚ ኣረጊት መጠወቒ እዩ። ሕጂ ኣብዚ ኣለኹም፦

lead-unknown-command = ነዚ ትእዛዝ ኣይፈልጦን እየ። ሕጂ ኣብዚ ኣለኹም፦

lead-first-this = ስለ መልእኽትኹም የቐንየለይ። ፈለማ ኣብ ታሕቲ ሓደ መጠወቒ ምረጹ።

lead-unreadable = ነዚ መልእኽቲ ከንብቦ ኣይከኣልኩን። ሰራሕተኛታት ክርእይዎ እዮም።

lead-greeting = ሰላም! እንቋዕ ደሓን መጻእኩም።

lead-thanks = ገንዘብኩም!

lead-sticker = ጽቡቕ! ብምንታይ ክሕግዘኩም እኽእል?

lead-location = ቦታኹም ኣይዕቅቦን እየ። ሕቶኹም ኣብ መልእኽቲ ጽሓፉ።

lead-contact = ነዚ ቁጽሪ ኣይዕቅቦን እየ። ሕቶኹም ኣብ መልእኽቲ ጽሓፉ።

lead-other = ነዚ ከንብቦ ኣይክእልን እየ። ሕቶኹም ጽሓፉ፣ ወይ ብድምጺ ተዛረቡ።

lead-invitation-unknown = ነዚ ሊንክ ኣይፈልጦን እየ። ካብ ተጸዋዒ-ሰብኩም (consulent) ሓድሽ ሊንክ ሕተቱ።

lead-invitation-expired = ናይዚ ሊንክ ግዜኡ ሓሊፉ እዩ። ካብ ተጸዋዒ-ሰብኩም (consulent) ሓድሽ ሊንክ ሕተቱ።

lead-invitation-used = እዚ ሊንክ ድሮ ኣብ ጥቕሚ ውዒሉ እዩ። ካብ ተጸዋዒ-ሰብኩም (consulent) ሓድሽ ሊንክ ሕተቱ።

lead-pin-wrong = እዚ ኮድ ቅኑዕ ኣይኮነን። ደጊምኩም ፈትኑ።

lead-pin-wait = ኮድ ብዙሕ ግዜ ቅኑዕ ኣይነበረን። ድሕሪ 15 ደቓይቕ ደጊምኩም ፈትኑ።

lead-pin-four-digits = ኮድ ኣርባዕተ ቁጽርታት ኣለዎ። ንኣብነት፦ 2580።

group-only-private = ምሳኹም ኣብ ናይ ብሕትኹም ቻት ጥራይ እዛረብ። ከምኡ ካልእ ሰብ ኣይርእዮን እዩ። ስመይ ጠውቑ፣ መልእኽቲ ልኣኹለይ።
