"""The plug-ins that make up the dojo; each file of dojo/ says what it is for."""

pytest_plugins = [
    "dojo.arguments",
    "dojo.collection",
    "dojo.answer",
    "dojo.process",
    "dojo.hint",
    "dojo.compare",
    "dojo.reset",
    "dojo.watch",
    "dojo.report",
]
