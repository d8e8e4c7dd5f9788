"""What the tests of a kata read: networks, losses, tables, texts. May import speaking."""
