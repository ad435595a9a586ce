/** Il testo di `--aiuto`, e ciò che si mostra quando il comando è scritto male. */
export const USO = `quadro-sap – controlla l'offerta annuale dei servizi abitativi pubblici

Uso
  quadro-sap controlla FILE… | CARTELLA [opzioni]
      Controlla ogni cartella di lavoro per conto suo.

  quadro-sap consolida FILE… | CARTELLA --uscita QUADRO.xlsx [opzioni]
      Controlla tutto insieme, come un solo ambito, e scrive la cartella dell'ambito:
      Quadro riepilogativo, Pivot, Dati, Esiti controlli, Tabelle del piano.
      Senza --ambito usa il file ambito.json della cartella data, se c'è.

  quadro-sap regole [--json]
      Elenca le regole: che cosa controllano, con quale gravità, per quale norma.

Opzioni
  --ambito FILE.json       registro degli enti dell'ambito (nome, capofila, enti e codici)
  --anno N                 anno del piano; senza, quello del registro o scritto nei fogli
  --approvato AAAA-MM-GG   data di approvazione del piano: decide quali soglie valgono
  --sat-fuori              i servizi transitori non sono compresi nel complessivo
  --json                   stampa un oggetto JSON invece del testo
  --aiuto, --help          questo testo
  --versione, --version    la versione del programma

File letti: .xlsx .xlsm .xlsb .xls .ods. Di una cartella si guardano anche le sottocartelle.

Stato d'uscita
  0  nessun errore nei dati (gli avvisi sono ammessi)
  1  almeno un errore nei dati
  2  un file non si è potuto leggere o scrivere, o il comando è scritto male
`;
