"""`wegwijs gallery`: every screen in every language as one page that needs nothing else."""
