"""Options that do something else than judge, on pytest's hooks. May import every other room."""
