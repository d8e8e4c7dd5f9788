"""The plug-ins that make up the dojo; each file of dojo/ says what it is for."""

pytest_plugins = [
    "dojo.arguments",
    "dojo.collection",
    "dojo.selection",
    "dojo.compare",
    "dojo.keep",
    "dojo.answer",
    "dojo.process",
    "dojo.hint",
    "dojo.reset",
    "dojo.watch",
    "dojo.report",
]
