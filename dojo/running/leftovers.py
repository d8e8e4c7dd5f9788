"""Put back what a kata may have changed in a process that judges another one after it."""

import contextlib
import gc
import locale
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from types import ModuleType

SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGALRM") if hasattr(signal, name)]
# Of Keras, what its public modules hold is watched too.
WATCHED_MODULES = ("builtins", "os", "random", "numpy", "pandas", "sklearn.model_selection", "tensorflow")
KERAS_SETTINGS = ("floatx", "epsilon", "image_data_format", "dtype_policy", "max_epochs", "max_steps_per_epoch")
Setting = tuple[object, Callable[[object], object]]  # a value, and what sets it again


class Leftovers:
    """What is there to put back: the interpreter and the libraries as they were before any kata."""

    def __init__(self) -> None:
        self.settings = list(settings())
        self.environment = dict(os.environ)
        self.modules = dict(sys.modules)
        self.threads = set(threading.enumerate())
        self.streams = streams()
        self.contents = [(owner, dict(vars(owner))) for owner in patchable()]

    def put_back(self) -> bool:
        """Put everything back; tell whether nothing is left that cannot be."""
        try:
            return self._put_back()
        except Exception:  # a kata may leave anything behind, even what raises when it is looked at
            return False

    def _put_back(self) -> bool:
        os.environ.clear()
        os.environ.update(self.environment)
        for value, write in self.settings:
            write(value)
        for owner, content in self.contents:
            put_back_attributes(owner, content)
        self._forget_modules()
        clear_libraries()
        if hasattr(signal, "setitimer"):  # not on Windows
            signal.setitimer(signal.ITIMER_REAL, 0)
        gc.enable()
        gc.collect()
        graphs = "tensorflow" in sys.modules and not sys.modules["tensorflow"].executing_eagerly()
        return not (graphs or set(threading.enumerate()) - self.threads or has_children() or streams() != self.streams)

    def _forget_modules(self) -> None:
        """Forget the modules of the learner's own: those that no installed package holds."""
        installed = tuple({os.path.realpath(folder) for folder in (sys.prefix, sys.base_prefix)})
        for name in sys.modules.keys() - self.modules.keys():
            file = getattr(sys.modules[name], "__file__", None)
            if file and not os.path.realpath(file).startswith(installed):
                del sys.modules[name]
        sys.modules.update(self.modules)


def settings() -> Iterator[Setting]:
    """Give what a program may set by calling a function, with the function that sets it again."""
    yield os.umask(os.umask(0o22)), os.umask
    yield sys.getswitchinterval(), sys.setswitchinterval
    yield locale.setlocale(locale.LC_ALL), lambda name: locale.setlocale(locale.LC_ALL, name)
    for number in SIGNALS:
        yield signal.getsignal(number), lambda handler, number=number: signal.signal(number, handler)
    if numpy := sys.modules.get("numpy"):
        yield numpy.geterr(), lambda handling: numpy.seterr(**handling)
        yield numpy.get_printoptions(), lambda options: numpy.set_printoptions(**options)
    if sklearn := sys.modules.get("sklearn"):
        yield sklearn.get_config(), lambda config: sklearn.set_config(**config)
    if keras := sys.modules.get("keras"):
        for name in KERAS_SETTINGS:
            yield getattr(keras.config, name)(), getattr(keras.config, f"set_{name}")
        objects = keras.utils.get_custom_objects()
        yield dict(objects), lambda known: (objects.clear(), objects.update(known))
    if tensorflow := sys.modules.get("tensorflow"):
        yield tensorflow.config.functions_run_eagerly(), tensorflow.config.run_functions_eagerly


def clear_libraries() -> None:
    """Have the libraries forget what they keep of the programs that used them."""
    if keras := sys.modules.get("keras"):
        keras.utils.clear_session()
    if pandas := sys.modules.get("pandas"):
        with warnings.catch_warnings(action="ignore"):  # of options that pandas is to give up
            pandas.reset_option("^(?!plotting)")  # those would import matplotlib


def patchable() -> list[ModuleType | type]:
    """Return the modules and the classes whose attributes a program may have replaced."""
    public = [name for name in sys.modules if name.startswith("keras.") and not name.startswith("keras.src")]
    modules = [sys.modules[name] for name in (*WATCHED_MODULES, *public) if name in sys.modules]
    classes = (value for module in modules for value in vars(module).values() if isinstance(value, type))
    return modules + list({base for class_ in classes for base in class_.__mro__ if is_patchable(base)})


def is_patchable(class_: type) -> bool:
    """Tell whether the attributes of a class can be replaced: not those of classes written in C."""
    return bool(class_.__flags__ & 1 << 9) and not class_.__flags__ & 1 << 8  # a heap type that is not immutable


def put_back_attributes(owner: ModuleType | type, content: dict[str, object]) -> None:
    """Undo what was added to the attributes of `owner`, changed or removed."""
    now = dict(vars(owner))
    for name in now.keys() - content.keys():
        if isinstance(owner, type):
            delattr(owner, name)
    for name, value in content.items():
        if now.get(name, now) is not value:
            with contextlib.suppress(AttributeError):  # __dict__ and such, which Python makes anew each time
                setattr(owner, name, value)


def streams() -> list[tuple[int, int] | None]:
    """Return what tells the files behind the standard streams from any others."""
    found = []
    for descriptor in (0, 1, 2):
        try:
            status = os.fstat(descriptor)
        except OSError:
            found.append(None)
        else:
            found.append((status.st_dev, status.st_ino))
    return found


def has_children() -> bool:
    """Tell whether a process that was started here is still known."""
    if multiprocessing.active_children():
        return True
    try:
        os.waitpid(-1, os.WNOHANG)
    except (ChildProcessError, AttributeError):  # there is none; Windows cannot tell
        return False
    return True
