"""Budgeting lessons: one file a lesson, the amounts they name, and how somebody learns."""
