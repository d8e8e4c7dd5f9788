# Faux : l'objet a le bon attribut mais ce n'est pas une couche.
# Refusé par : `layer` est une couche Dense
from types import SimpleNamespace

layer = SimpleNamespace(units=60, name="dense")
