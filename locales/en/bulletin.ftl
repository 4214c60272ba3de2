bulletin-lead = 📢 <b>Municipality (gemeente) { $municipality }</b>

bulletin-read = ✅ You have read this. Thank you!

bulletin-locked = 🔒 There is a message for you. Press the button and type your code. Then press the button once more.

button-bulletin-read = ✅ I have read it

button-bulletin-open = 📖 Read the message

notice-closed =
    Our office is closed on { DAY($day) }.
    We are back on { DAY($open) }.

notice-room =
    { $what } is in another place.
    Day: { DAY($day) }
    Time: { $time }
    Place: { $place }

notice-bring =
    Day: { DAY($day) }
    Where: { $what }
    Please bring: { $thing }

notice-start =
    The course { $what } begins.
    First day: { DAY($day) }
    Time: { $time }
    Place: { $place }
    Can you not come? Please tell us in time.

notice-cancelled =
    { $what } is cancelled on { DAY($day) }.
    You do not need to come that day. You will get a new date.

bulletin-letter-title = Message from the municipality (gemeente) { $municipality }

bulletin-letter-hello = Dear { $name },

bulletin-letter-help = Do you have a question? Ask your caseworker ({ $contact }).
