/** Il testo di `--aiuto`, e ciò che si mostra quando il comando è scritto male. */
export const USO = `quadro-sap – controlla l'offerta annuale dei servizi abitativi pubblici

Uso
  quadro-sap controlla FILE… | CARTELLA [opzioni]
      Controlla ogni cartella di lavoro per conto suo.

  quadro-sap consolida FILE… | CARTELLA --uscita QUADRO.xlsx [opzioni]
      Controlla tutto insieme, come un solo ambito, e scrive la cartella dell'ambito:
      Quadro riepilogativo, Pivot, Dati, Esiti controlli, Tabelle del piano.
      Vi conserva anche i file da cui viene: Registro e Dati ricevuti.
      Senza --ambito usa il file ambito.json della cartella data, se c'è.

  quadro-sap confronta FILE… | CARTELLA --precedente FILE.xlsx [--uscita CONFRONTO.xlsx] [opzioni]
      Mette accanto l'anno prima e questo, per ente e voce, e dice che cosa è cambiato.

  quadro-sap modello --ambito FILE.json --anno N --uscita CARTELLA [--approvato AAAA-MM-GG]
      Scrive una cartella in bianco per ogni ente, e quella del capofila.
      Se nella cartella c'è già uno dei file non scrive niente.

  quadro-sap regole [REGOLA] [--json]
      Elenca le regole: che cosa controllano, con quale gravità, per quale norma.
      Con una regola (per esempio A01) la spiega: perché, esempi, come si corregge, eccezioni.

Opzioni
  --ambito FILE.json       registro degli enti dell'ambito (nome, capofila, enti e codici)
  --anno N                 anno del piano; senza, quello del registro o scritto nei fogli
  --approvato AAAA-MM-GG   data di approvazione del piano: decide quali soglie valgono
  --precedente FILE.xlsx   il quadro dell'anno prima: accende i controlli che lo guardano
  --sat-fuori              i servizi transitori non sono compresi nel complessivo
  --tolleranza N           alloggi di differenza ammessi da A05 e A10: da 0 a 10, di solito 1
  --csv FILE.csv           scrive anche i rilievi, uno per riga, da aprire in Excel
  --lettere CARTELLA       (consolida) scrive una lettera per ente: che cosa correggere e confermare;
                           nella cartella dell'ambito le aggiunge anche come foglio Lettere
  --json                   stampa un oggetto JSON invece del testo
  --aiuto, --help          questo testo
  --versione, --version    la versione del programma

File letti: .xlsx .xlsm .xlsb .xls .ods. Di una cartella si guardano anche le sottocartelle.

Stato d'uscita
  0  nessun errore nei dati (gli avvisi sono ammessi)
  1  almeno un errore nei dati
  2  un file non si è potuto leggere o scrivere, o il comando è scritto male
`;
