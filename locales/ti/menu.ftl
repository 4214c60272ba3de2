menu-hello = 👋 ሰላም { $name }!

menu-hello-guest = 👋 ሰላም! ኣብዚ ብዛዕባ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ኣብ { $municipality } ትረኽቡ።

menu-what = ብምንታይ ክሕግዘኩም እኽእል?

button-journey = 🧭 ናተይ ኢንቡርኸሪንግ

button-words = 📖 ቃላት

button-contacts = 👥 ዝሕግዙኒ ሰባት

button-settings = ⚙️ ምስትኽኻል

button-back = ◂ ንድሕሪት

button-help = 🙋 ሓገዝ

button-sound = 🔊 ምስማዕ

button-dutch = 🇳🇱 ሆላንድ

button-own-language = ◂ ቋንቋይ

button-menu = 🏠 ቀንዲ ገጽ

button-more = ተወሳኺ ▾

button-from-start = ⟲ ናብ መጀመርታ

button-toast-old = እዚ ኣረጊት መጠወቒ እዩ።

command-start = ካብ መጀመርታ ምጅማር

command-menu = ናብ ቀንዲ ገጽ ምኻድ

command-taal = ካልእ ቋንቋ ምምራጽ

command-help = ካብ ሰብ ሓገዝ ምርካብ

command-stop = መልእኽትታት ምቁራጽ

command-mijngegevens = ብዛዕባይ ዝተዓቀበ ሓበሬታ

command-description = Wegwijs ብዛዕባ ምስ ሕብረተሰብ ምውህሃድ (inburgeren) ይሕግዘኩም፣ ብቋንቋኹም። Start ጠውቑ።
