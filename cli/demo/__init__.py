"""`wegwijs demo`: phone and console in the browser, without a token, server or account."""
