"""Importing this module makes a process warm: it then holds everything slow that a kata or its judge may import.

Meant for ``multiprocessing``'s list of modules to preload, whose server forks processes that start warm.
"""

import os
import signal

from dojo import sandbox

signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the middle of the imports: no traceback of some server
os.environ.update(sandbox.ENVIRONMENT)
sandbox.warm_up({"pytest", *sandbox.SLOW_IMPORTS.values()})
