/**
 * Fin dove si legge un file. I limiti non stringono nessuna cartella vera di un ambito (poche centinaia di righe):
 * servono perché un file sbagliato o ostile dia una riga chiara invece di esaurire la memoria.
 */
export interface LimitiLettura {
  /** Dimensione del file, in byte. */
  readonly byte: number;
  /** Somma delle parti dello zip, una volta estratte, in byte. */
  readonly byteEstratti: number;
  /** Quante volte lo zip può crescere estraendolo; conta solo oltre `byteEstrattiSenzaRapporto`. */
  readonly rapporto: number;
  /** Fogli della cartella, di ogni tipo e visibilità. */
  readonly fogli: number;
  /** Celle della cartella: per ogni foglio l'area da A1 all'ultima cella piena, sommate. */
  readonly celle: number;
  /** Elementi XML che starebbero in memoria tutti insieme: testi condivisi di `.xlsx`, contenuto di `.ods`. */
  readonly elementi: number;
}

const MIB = 1024 * 1024;

/** Sotto questa misura il rapporto non dice niente: un foglio quasi vuoto si comprime benissimo. In byte. */
export const BYTE_ESTRATTI_SENZA_RAPPORTO = 10 * MIB;

export const LIMITI_LETTURA: LimitiLettura = {
  /** Le cartelle degli enti stanno in 100 kB; oltre 50 MiB ci sono immagini o un file che non è il nostro. */
  byte: 50 * MIB,
  /** Duecentomila righe per venti colonne ne fanno circa 200; oltre 512 MiB un testo non sta in una stringa. */
  byteEstratti: 500 * MIB,
  /** Un foglio vero cresce da 5 a 40 volte; deflate arriva a 1032 solo su byte tutti uguali. */
  rapporto: 200,
  /** Un ambito con un foglio per ente e per tabella sta sotto i cento. */
  fogli: 150,
  /** Più del doppio di un foglio di duecentomila righe per venti colonne; meno dei 20 milioni della libreria. */
  celle: 10_000_000,
  /** Circa 400 byte l'uno nella memoria della libreria: sta nei 2 GB che Node e un browser hanno di solito. */
  elementi: 4_000_000,
};
