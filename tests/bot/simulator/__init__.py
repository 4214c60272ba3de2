"""The stand-in for Telegram: what it refuses, what it tells, and who checks it."""
