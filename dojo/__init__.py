"""The machinery that judges the katas: five rooms, each of which imports from those below it only.

commands   what a learner asks for besides a verdict: a hint, the reference, another try, a watch over what is saved
session    pytest's own course: arguments, collection, the `kata` fixture, isolation, what is shown, progress
running    where the file of a kata runs: the worker process, the sandbox in it, what is put back afterwards
reading    what a kata has made: networks, losses, tables, written answers, source text
speaking   the words for the learner, and how they are written in any terminal

Below them all, `catalogue` knows the katas and their files, and `verdict` what an expectation may say.
"""
