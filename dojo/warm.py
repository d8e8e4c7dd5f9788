"""Importing this module makes a process warm: it then holds everything slow that a kata or its judge may import.

Meant for ``multiprocessing``'s list of modules to preload, whose server forks processes that start warm.
"""

import os

from dojo import sandbox

os.environ.update(sandbox.ENVIRONMENT)
sandbox.warm_up({"pytest", *sandbox.SLOW_IMPORTS.values()})
