"""The plug-ins that make up the dojo; each file of dojo/ says what it is for."""

pytest_plugins = [
    "dojo.session.arguments",
    "dojo.session.collection",
    "dojo.commands.selection",
    "dojo.commands.compare",
    "dojo.commands.keep",
    "dojo.session.answer",
    "dojo.session.isolation",
    "dojo.commands.hint",
    "dojo.commands.reset",
    "dojo.commands.watch",
    "dojo.session.report",
]
