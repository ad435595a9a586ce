/** Dal codice del sistema alle parole. */
export const MOTIVI: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'non esiste'],
  ['ENOTDIR', 'non esiste'],
  ['EACCES', 'non si ha il permesso, oppure è aperto in un altro programma'],
  ['EPERM', 'non si ha il permesso, oppure è aperto in un altro programma'],
  ['EROFS', 'il disco è in sola lettura'],
  ['EBUSY', 'è in uso in un altro programma: chiuderlo e riprovare'],
  ['EISDIR', 'è una cartella, non un file'],
  ['ENOSPC', 'il disco è pieno'],
  ['EMFILE', 'troppi file aperti: chiudere qualche programma e riprovare'],
  ['ENAMETOOLONG', 'il nome è troppo lungo'],
  ['EIO', 'il disco non risponde'],
]);

/**
 * Perché il sistema ha rifiutato di leggere o scrivere, in italiano; null se l'errore non viene dal sistema
 * e quindi è un difetto del programma.
 */
export function motivoDiSistema(errore: unknown): string | null {
  if (typeof errore !== 'object' || errore === null || !('code' in errore) || !('syscall' in errore)) return null;
  const codice = String(errore.code);
  return MOTIVI.get(codice) ?? `il sistema risponde ${codice}`;
}
