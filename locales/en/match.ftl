match-greetings = hello | hello there | hi | hi there | hey | good day | good morning | good afternoon | good evening | greetings | dear sir | dear madam | dear sir or madam | dear sir madam | how are you | how are you doing | how do you do | nice to meet you

match-thanks = thank you | thank u | thank you very much | thank you so much | thank you a lot | thanks | thanks a lot | many thanks | thanks so much | thx | tnx | ty | ok | okay | oke | all right | alright | great | perfect | super | cool | nice | fine | good | very good
