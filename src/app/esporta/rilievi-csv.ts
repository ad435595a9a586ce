import { csv, innocuo } from '../../domain/esporta/csv';
import type { CampoCsv } from '../../domain/esporta/csv';
import { PAROLE } from '../../domain/fogli/esiti-testata';
import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { VOCI } from '../../domain/voci/voce';
import type { Rapporto } from '../rapporto';
import type { RilievoScritto } from '../rilievo-scritto';

const COLONNE = [
  'File',
  'Gravità',
  'Regola',
  'Titolo',
  'Ente',
  'Voce',
  'Foglio',
  'Cella',
  'Altre celle',
  'Trovato',
  'Atteso',
  'Messaggio',
  'Che cosa fare',
  'Norma',
  'Impronta',
] as const;
/** Come nel foglio degli esiti: il rilievo non è di un file. */
const TUTTO_L_AMBITO = "tutto l'ambito";

/** I rilievi di un rapporto, una riga l'uno; un file che non si è letto ha una riga che lo dice. */
export function rilieviCsv(rapporto: Rapporto): string {
  return csv(righeDi(rapporto));
}

/** Le stesse righe da incollare in un foglio: una tabulazione fra un campo e l'altro. */
export function rilieviTesto(rapporto: Rapporto): string {
  return righeDi(rapporto)
    .map((riga) => riga.map(campoIncollato).join('\t'))
    .join('\n');
}

function campoIncollato(campo: CampoCsv): string {
  if (campo === null) return '';
  return typeof campo === 'number' ? numeroItaliano(campo) : innocuo(campo.replace(/\s+/g, ' ').trim());
}

function righeDi({ file, ambito }: Rapporto): readonly (readonly CampoCsv[])[] {
  return [
    COLONNE,
    ...file.flatMap((uno) =>
      uno.esito === 'illeggibile'
        ? [rigaIlleggibile(uno.nome, uno.motivo)]
        : uno.rilievi.map((rilievo) => rigaDi(uno.nome, rilievo)),
    ),
    ...ambito.map((rilievo) => rigaDi(TUTTO_L_AMBITO, rilievo)),
  ];
}

function rigaDi(nome: string, rilievo: RilievoScritto): readonly CampoCsv[] {
  const { esito, gravita, regola, titolo, ente, voce, foglio, cella, celle } = rilievo;
  return [
    nome,
    PAROLE[esito === 'nonVerificabile' ? 'nonVerificabile' : gravita],
    regola,
    titolo,
    ente,
    voce === null ? null : VOCI[voce].breve,
    foglio,
    cella,
    celle.slice(1).join(' '),
    rilievo.trovato,
    rilievo.atteso,
    rilievo.messaggio,
    rilievo.rimedio,
    rilievo.fonte,
    rilievo.impronta,
  ];
}

function rigaIlleggibile(nome: string, motivo: string): readonly CampoCsv[] {
  const detto: Partial<Record<(typeof COLONNE)[number], string>> = {
    File: nome,
    Gravità: 'Illeggibile',
    Messaggio: motivo,
  };
  return COLONNE.map((colonna) => detto[colonna] ?? null);
}
