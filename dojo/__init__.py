"""The machinery of the katas: one small pytest plug-in or helper a file."""
