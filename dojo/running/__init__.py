"""The process in which a kata runs, and how it ends. May import speaking; knows no kata's content."""
