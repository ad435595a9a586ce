import { conMemoria } from '../con-memoria';
import { comuneVicino } from './comune-vicino';
import { comunePerNome } from './comuni-lombardia';
import { normalizzaNome, senzaOrnamenti } from './normalizza-nome';

const LUNGHEZZA_MASSIMA = 80;
const PAROLE_MASSIME = 9;

const PREFISSO_COMUNE = /^(?:comune|com\.|citt(?:à|a['’`´]?)) +(?:di|del|della|dell['’`´]|d['’`´]) *(?=\p{L})/iu;
/** "ALER …", "A.L.E.R. …", "Azienda Lombarda per l'Edilizia Residenziale …". */
const ALER = /^(?:aler|a\. ?l\. ?e\. ?r\.|azienda +lombarda +.*edilizia +residenziale)(?![\p{L}\d])/iu;
/** Segni e parole che un nome non ha e una frase, un titolo o un'intestazione sì. */
const DA_FRASE =
  /[:;!?=%]|(?<!\p{L})(?:totale|alloggi|u\. ?i\.|unità|comuni|presenti|anno|nel|nei|nelle|che|sono|hanno|è|non)(?!\p{L})/iu;
const CIFRA = /\d/;
/** "COMUNE DI RESIDENZA" è un'intestazione. */
const NON_NOMI = new Set(['RESIDENZA', 'RIFERIMENTO', 'PROVENIENZA', 'APPARTENENZA', 'UBICAZIONE', 'NASCITA']);

/** Ciò che segue "COMUNE DI": un nome proprio comincia con la maiuscola, o è a poche lettere da un comune vero. */
function sembraComune(nome: string, prefisso: string): boolean {
  const normalizzato = normalizzaNome(nome);
  if (NON_NOMI.has(normalizzato)) return false;
  const iniziale = nome.charAt(prefisso.length);
  return iniziale !== iniziale.toLowerCase() || comuneVicino(normalizzato) !== null;
}

const haAspettoDiEnte = conMemoria({ testi: 250_000 }, (testo) => {
  if (comunePerNome(testo) !== null) return true;
  const nome = senzaOrnamenti(testo);
  const prefisso = PREFISSO_COMUNE.exec(nome)?.[0];
  const isAler = prefisso === undefined && ALER.test(nome) && !CIFRA.test(nome);
  if (prefisso === undefined && !isAler) return false;
  if (DA_FRASE.test(nome) || nome.split(' ').length > PAROLE_MASSIME) return false;
  return prefisso === undefined || sembraComune(nome, prefisso);
});

/**
 * Vero se il testo ha l'aspetto del nome di un ente: col prefisso "COMUNE DI" (anche di un comune che non conosciamo),
 * ALER, o il nome nudo di un comune lombardo. Falso per totali, intestazioni, titoli e note.
 */
export function sembraEnte(testo: string): boolean {
  if (testo.length > LUNGHEZZA_MASSIMA || testo.length < 2) return false;
  return haAspettoDiEnte(testo);
}
