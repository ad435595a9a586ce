"""Ciò che farebbe chi se lo scrive da sé: apre ogni file con openpyxl e somma i complessivi. Stampa la somma."""
import glob
import os
import sys

from openpyxl import load_workbook

somma = 0
for percorso in sorted(glob.glob(os.path.join(sys.argv[1], "*.xlsx"))):
    foglio = load_workbook(percorso, data_only=True)["Disponibilita"]
    for riga in foglio.iter_rows(values_only=True):
        if isinstance(riga[0], str) and riga[0].lower().startswith("numero complessivo"):
            somma += riga[1] or 0
print(somma)
