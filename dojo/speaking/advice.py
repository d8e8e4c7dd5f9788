"""What is known of the exceptions that end a kata file: one row for each, and the sentence that helps."""

from collections.abc import Callable

from dojo.speaking import diagnosis, keras_usage, syntax
from dojo.speaking.diagnosis import TOO_LONG
from dojo.speaking.failure import Failure

# Sentences that help with more than one exception.
ENCODING = "le texte n'est pas en UTF-8 : dans votre éditeur, enregistrez le fichier en UTF-8."
KEYBOARD = "Un kata ne lit rien au clavier : remplacez input() par une valeur écrite dans le fichier."
NOTHING_RETURNED = "Ceci vaut None, ce que renvoient les méthodes add et compile : ne gardez pas leur résultat."
A_FOLDER = "Ceci est un dossier, ou un fichier protégé : le nom du fichier est-il complet ?"

# For each type of exception, what its message may contain and the sentence that helps; the first that fits counts.
ADVICE: dict[str, dict[str, str | Callable[[Failure], str]]] = {
    "Exception": {
        "[Ee]llipsis": diagnosis.still_dots,
        "null bytes": "Le fichier contient des octets nuls : enregistrez-le de nouveau, comme du texte en UTF-8.",
    },
    "TabError": {"": "Le retrait mélange tabulations et espaces : n'utilisez que des espaces, quatre par niveau."},
    "IndentationError": {
        "unexpected indent": "Cette ligne commence par des espaces de trop : alignez-la sur la précédente.",
        "expected an indented": "Après une ligne qui finit par deux-points, la suivante est décalée de 4 espaces.",
        "": "Le retrait de cette ligne n'est celui d'aucune ligne au-dessus : alignez-les.",
    },
    "SyntaxError": {
        "codec can't decode|encoding declaration|unknown encoding": ENCODING,
        "'(.)' was never closed": syntax.open_bracket,
        "unmatched '(.)'": "Le signe {0} ferme ici ce qui n'a pas été ouvert, ou ce qui est déjà fermé.",
        "'(.)' does not match .*'(.)'": "Ce qui s'ouvre par {1} ne peut pas se fermer par {0}.",
        "unterminated triple": "Ce texte n'est jamais fermé : il lui manque trois guillemets à la fin.",
        "unterminated": "Ce texte n'est pas fermé : il manque un guillemet, ou une apostrophe y est de trop.",
        "forgot a comma": "Manque-t-il une virgule entre deux éléments, ou un signe = après le nom d'un argument ?",
        "expected ':'": "Il manque les deux-points à la fin de cette ligne.",
        "call to 'print'": "print est une fonction : ce qu'elle affiche va entre parenthèses.",
        "character '([“”‘’«»])'": "Le signe {0} n'est pas un guillemet pour Python : tapez \" au clavier.",
        "character '(.)'": "Python ne connaît pas le signe {0} : est-il venu d'un copier-coller ? Retapez-le.",
        "non-printable": "Une espace spéciale est venue d'un copier-coller : retapez les espaces de cette ligne.",
        "Maybe you meant '=='": syntax.single_equals,
        "nested parentheses": TOO_LONG,
        "cannot assign": "À gauche du signe =, il faut le nom d'une variable.",
        "positional argument follows": syntax.positional_argument,
        "repeated: (.+)": "L'argument `{0}` est donné deux fois.",
        "leading zeros|invalid decimal": "Un nom ne commence pas par un chiffre, ni un nombre par un zéro inutile.",
        "outside (function|loop)": "Ce mot ne va que dans une fonction ou une boucle : le retrait est-il juste ?",
        "": syntax.bad_syntax,
    },
    "UnicodeDecodeError": {"": ENCODING},
    "UnboundLocalError": {r"variable '(\w+)'": "`{0}` n'a pas encore de valeur quand la fonction s'en sert."},
    "NameError": {r"name '(\w+)' is not defined": diagnosis.unknown_name},
    "ModuleNotFoundError": {r"No module named '([\w.]+)'": diagnosis.unknown_module},
    "ImportError": {r"cannot import name '(\w+)' from '([\w.]+)'": diagnosis.unknown_import},
    "AttributeError": {
        "'NoneType'": NOTHING_RETURNED,
        "no defined input|never been": "Le réseau ne connaît pas encore la taille de ses entrées.",
        "": diagnosis.unknown_attribute,
    },
    "TypeError": {
        r"missing \d+ required .*?: '(\w+)'": diagnosis.missing_argument,
        r"^compile\(\) missing required": (
            "`compile` seul est une fonction de Python ; pour un réseau : model.compile(...)."
        ),
        "arguments? but|multiple values": "Il y a trop d'arguments entre les parenthèses, ou l'un d'eux est répété.",
        r"'(\w+)' object is not callable": (
            "Un objet {0} ne s'appelle pas avec des parenthèses : faut-il des crochets, ou un autre nom ?"
        ),
        "cannot unpack": "À droite du signe =, il n'y a qu'une valeur pour plusieurs noms.",
        "'NoneType' object": NOTHING_RETURNED,
        "not subscriptable": "Les crochets ne vont pas après cet objet : faut-il des parenthèses ?",
        "unsupported|concatenate|interpreted": (
            "Ces deux valeurs ne vont pas ensemble : un nombre est-il écrit entre guillemets ?"
        ),
    },
    "FileNotFoundError": {"": diagnosis.unknown_file},
    "IsADirectoryError": {"": A_FOLDER},
    "PermissionError": {"": A_FOLDER},  # what Windows says of a folder
    "KeyError": {"": diagnosis.unknown_column},
    "IndexError": {"": "Cette position n'existe pas : on compte à partir de 0, et il y a moins d'éléments que cela."},
    "ZeroDivisionError": {"": "Ce par quoi on divise vaut zéro."},
    "OSError": {
        "reading from stdin": KEYBOARD,
        "File too large": "Le programme écrit beaucoup trop : contient-il une boucle sans fin ?",
    },
    "EOFError": {"reading a line": KEYBOARD},
    "RecursionError": {"": diagnosis.endless_recursion},
    "MemoryError": {"": diagnosis.out_of_memory},
    "TooMuchOutput": {"": "le programme affiche beaucoup trop de lignes : contient-il une boucle sans fin ?"},
    "PythonEnded": {"": "le programme met fin à Python lui-même : retirez cet appel, rien n'est jugé après lui."},
    "KeyboardInterrupt": {"": "le programme a été interrompu (KeyboardInterrupt) : ce qui suit n'est pas exécuté."},
    "SystemExit": {"": diagnosis.early_exit},
    "BaseException": {
        r"unexpected keyword argument '(\w+)'": diagnosis.unknown_keyword,
        r"(?:Unrecognized keyword|not recognized).*?\{'(\w+)'": diagnosis.unknown_keyword,
        r"Could not interpret ([\w ]+?) identifier: (.+)": keras_usage.unknown_identifier,
        "values to unpack": diagnosis.unpacking,
        "invalid literal": "Ce texte n'est pas un nombre.",
        r"value for `units`.*units=(.*)": keras_usage.wrong_units,
        "call `compile|must compile": "Le réseau se compile avant l'entraînement : appelez `compile` avant `fit`.",
        "No loss to compute": "`compile` n'a pas reçu de perte : c'est son argument `loss`.",
        "has no layers": "Le réseau n'a pas encore de couches : ajoutez-les avant cette ligne.",
        "keras.Layer.*: <class": "La classe n'est pas une couche : il manque les parenthèses et leurs arguments.",
        "Only instances of `keras.Layer`": "Un réseau séquentiel n'est fait que de couches, comme Dense(...).",
        "Expected `trainable`|`name` must be a string": "Sequential reçoit une seule liste de couches, entre crochets.",
        r"'(\d+)' to a shape": "Une forme s'écrit avec une virgule ou des crochets : ({0},) ou [{0}].",
        "to a shape": "Une forme s'écrit avec une virgule ou des crochets : (3,) ou [3].",
        "Expected `metrics`": "`metrics` est une liste, entre crochets.",
        "cardinality|inconsistent numbers of samples": keras_usage.cardinality,
        r"input shape to have value (\d+), but .*?(\d+)\)": keras_usage.wrong_input,
        "target.*output.*shape|output.*target.ndim|label value of": keras_usage.disagreement,
        "ncompatible|broadcast|core dimension|must be equal": "Ces tableaux ont des formes qui ne s'accordent pas.",
        "data type|dtype|Failed to convert|could not convert": "Il faut ici des tableaux de nombres.",
        "None values": "`fit` a besoin des entrées et des cibles : model.fit(X_train, y_train, epochs=...).",
        "closed file": "Ce fichier, ou le clavier, a été fermé avant cette ligne.",
        "Usecols": "L'une des colonnes demandées n'est pas dans le fichier : son nom est-il bien écrit ?",
        "test_size": "`test_size` est une part entre 0 et 1, ou un nombre de lignes plus petit que le total.",
    },
}
