import type { ValoreCella } from '../../../src/domain/snapshot';
import { VOCI } from '../../../src/domain/voci/voce';
import { TESTATA as TESTATA_ALLOGGI } from '../../costruttori/elenco-unita';
import type { FoglioPiantato } from '../../guasti/modello';
import { righePulite, titoloPulito } from '../../guasti/tabelle-pulite';
import type { EnteValido, PianoValido } from './piano-valido';

/** Gli enti con più alloggi non mandano l'elenco: il corpus resta leggero, e un elenco può mancare. */
const ALLOGGI_MASSIMI = 60;

const TESTATA = [...TESTATA_ALLOGGI, 'Data di rilascio prevista', 'Lavori necessari', 'Costo stimato (€)'] as const;
type Colonna = (typeof TESTATA)[number];

/** Quanti alloggi, di quale classificazione e stato; `seNeVa`: si libera nell'anno. */
type Gruppo = readonly [quanti: number, classe: string, stato: string, seNeVa?: boolean];

/** Tutto il patrimonio dell'ente, com'è dichiarato. Quelli da costruire non hanno ancora una riga. */
function tutti({ valori }: EnteValido): readonly Gruppo[] {
  const { libere = 0, turnOver = 0, carenza = 0, ristrutturazione = 0, consistenzaSap = 0 } = valori;
  const seNeVanno = turnOver - libere;
  return [
    ...offerti(libere, carenza, ristrutturazione),
    [seNeVanno, 'SAP', 'Occupata', true],
    [consistenzaSap - seNeVanno - libere - carenza - ristrutturazione, 'SAP', 'Occupata'],
    [valori.consistenzaSas ?? 0, 'SAS', 'Occupata'],
    [valori.consistenzaAltri ?? 0, 'Altri usi', 'Libera'],
  ];
}

function offerti(libere: number, carenza: number, ristrutturazione: number): readonly Gruppo[] {
  return [
    [libere, 'SAP', 'Libera'],
    [carenza, 'SAP', 'In carenza manutentiva'],
    [ristrutturazione, 'SAP', 'In ristrutturazione'],
  ];
}

/** I soli alloggi offerti: di quelli che si libereranno, che sono una stima, se ne conosce qualcuno. */
function soloOfferti({ valori }: EnteValido): readonly Gruppo[] {
  const { libere = 0, turnOver = 0, carenza = 0, ristrutturazione = 0 } = valori;
  return [...offerti(libere, carenza, ristrutturazione), [Math.ceil((turnOver - libere) / 2), 'SAP', 'Occupata', true]];
}

function righe(piano: PianoValido, gruppi: (ente: EnteValido) => readonly Gruppo[]): Record<Colonna, ValoreCella>[] {
  return piano.enti.flatMap((uno) => {
    if (uno.senzaSap || (uno.valori.consistenza ?? 0) > ALLOGGI_MASSIMI) return [];
    const { nome, ente } = uno;
    const stati = gruppi(uno).flatMap(([quanti, ...resto]) => Array.from({ length: quanti }, () => resto));
    return stati.map(([classe, stato, seNeVa], i) => ({
      'Codice alloggio': `${ente.id.replaceAll(' ', '')}-${i + 1}`,
      'Ente proprietario': nome,
      Comune: ente.tipo === 'comune' ? nome.replace('COMUNE DI ', '') : null,
      'Codice catastale': ente.codiceCatastale,
      Foglio: 1 + (i % 40),
      Mappale: 100 + i,
      Subalterno: i + 1,
      Vani: 2 + (i % 5) / 2,
      'Superficie utile (mq)': 40.5 + i,
      Classificazione: classe,
      Stato: stato,
      'Data di rilascio prevista': seNeVa ? piano.anno : null,
      'Lavori necessari': stato.startsWith('In carenza') ? 'Impianto elettrico' : null,
      'Costo stimato (€)': stato.startsWith('In carenza') ? 6_500 : null,
    }));
  });
}

function foglio(alloggi: readonly Record<Colonna, ValoreCella>[], senza: readonly Colonna[]): FoglioPiantato {
  const colonne = TESTATA.filter((titolo) => !senza.includes(titolo));
  return {
    nome: 'Elenco alloggi',
    righe: [['Elenco degli alloggi'], [], [...colonne], ...alloggi.map((uno) => colonne.map((titolo) => uno[titolo]))],
  };
}

/** Ciò che gli elenchi riscontrano, dichiarato accanto. */
function dichiarati(piano: PianoValido): FoglioPiantato {
  const pulito = { anno: piano.anno, enti: piano.enti };
  return {
    nome: 'Patrimonio',
    righe: [
      titoloPulito(pulito, 'patrimonio', VOCI.consistenza.breve),
      ...righePulite(pulito, {
        id: 'patrimonio',
        voci: ['libere', 'consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'],
      }),
    ],
  };
}

/** Lo stesso piano con l'elenco degli alloggi, intero o di una parte, accanto alle sue tabelle. */
export function* conElenchi(
  piano: PianoValido,
  tabelle: readonly FoglioPiantato[],
): Iterable<readonly [nome: string, fogli: readonly FoglioPiantato[]]> {
  const [interi, parti] = [righe(piano, tutti), righe(piano, soloOfferti)];
  const patrimonio = dichiarati(piano);
  yield ['elenco di tutti gli alloggi', [...tabelle, patrimonio, foglio(interi, [])]];
  yield ['elenco di tutti gli alloggi, senza patrimonio', [...tabelle, foglio(interi, ['Data di rilascio prevista'])]];
  yield ['elenco senza lo stato', [...tabelle, patrimonio, foglio(interi, ['Stato'])]];
  yield ['elenco dei soli alloggi offerti', [...tabelle, patrimonio, foglio(parti, [])]];
  yield [
    'elenco dei soli alloggi offerti, senza il rilascio',
    [...tabelle, patrimonio, foglio(parti, ['Data di rilascio prevista'])],
  ];
  yield [
    'elenco dei soli alloggi offerti, senza patrimonio',
    [...tabelle, foglio(parti, ['Data di rilascio prevista'])],
  ];
}
