"""Say what became of a process that ended before it had judged its kata."""

import signal

WINDOWS_CRASH = 0xC0000000  # and above: how Windows ends a program that went wrong
NOT_STARTED = "Le processus qui juge les katas n'a pas pu démarrer : lancez la commande encore une fois."


def hung(limit: float) -> str:
    return (
        f"Le programme n'était pas terminé après {limit:g} secondes : il a été arrêté.\n"
        "Contient-il une boucle sans fin, ou beaucoup plus d'epochs que demandé ?"
    )


def died(exitcode: int) -> str:
    if exitcode >= WINDOWS_CRASH:
        return f"Python s'est arrêté brutalement (code {exitcode:#x}) : votre programme a fait planter l'interpréteur."
    if exitcode >= 0:
        return (
            f"Le programme a mis fin à Python lui-même (code {exitcode}), avant que ses réponses soient lues.\n"
            "Retirez l'appel qui arrête Python, par exemple `os._exit`."
        )
    if -exitcode == getattr(signal, "SIGKILL", None):
        return "Le système a arrêté le programme, sans doute parce qu'il demandait trop de mémoire."
    return f"Python s'est arrêté brutalement (signal {-exitcode}) : votre programme a fait planter l'interpréteur."
