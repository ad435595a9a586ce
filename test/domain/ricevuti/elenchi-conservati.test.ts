import { controlla } from '../../../src/app/controlla';
import type { Controllo } from '../../../src/app/controlla';
import { toA1ConFoglio } from '../../../src/domain/notazione-a1';
import type { OpzioniContesto } from '../../../src/domain/offerta/crea-contesto';
import { soliFogliRiconosciuti } from '../../../src/domain/ricevuti/fogli-riconosciuti';
import type { SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { alloggio, elenco, TESTATA } from '../../costruttori/elenco-unita';
import { ricevutiDi, scrittiERiletti } from '../../costruttori/ricevuti';
import { DISPOSIZIONI_CON_ELENCHI } from '../../guasti/disposizioni-con-elenchi';
import { GUASTI_DEGLI_ELENCHI } from '../../guasti/guasti-degli-elenchi';
import { comeSnapshot } from '../../guasti/modello';

const DOPO_STATO = 5;
const NOME = 'Rossi Mario';
const CODICE_FISCALE = 'RSSMRA80A01E648Y';

/** I rilievi sugli alloggi e sul resto. Quello sui nomi delle persone non c'è più, perché i nomi non si conservano. */
function rilievi({ rilievi: tutti }: Controllo): readonly object[] {
  return tutti
    .filter(({ regola, codice }) => regola !== 'S13' && codice !== 'dati-personali')
    .map(({ regola, codice, impronta, casi = 1, celle }) => ({
      regola,
      codice,
      impronta,
      casi,
      celle: celle.map((cella) => toA1ConFoglio(cella.foglio, cella)),
    }));
}

async function ricostruita({ contesto }: Controllo): Promise<WorkbookSnapshot> {
  const { cartelle, guasti } = await scrittiERiletti(ricevutiDi(soliFogliRiconosciuti(contesto, 0)));
  expect(guasti).toEqual([]);
  const [prima] = cartelle;
  if (!prima) throw new Error('La cartella non è stata conservata');
  return prima;
}

async function uguali(cartella: WorkbookSnapshot, opzioni: OpzioniContesto = {}): Promise<Controllo> {
  const originale = controlla([cartella], opzioni);
  const conservata = await ricostruita(originale);
  const riletta = controlla([conservata], opzioni);
  expect(JSON.stringify(conservata)).not.toMatch(/Rossi|RSSMRA/);
  expect(riletta.contesto.unita.righe).toEqual(originale.contesto.unita.righe);
  expect(rilievi(riletta)).toEqual(rilievi(originale));
  return originale;
}

/** Le stesse righe con una colonna di persone in mezzo. */
function conPersone(righe: readonly (readonly ValoreCella[])[], titolo: string | null, chi: string): SheetSnapshot {
  const inMezzo = (riga: readonly ValoreCella[], valore: ValoreCella): ValoreCella[] => [
    ...riga.slice(0, DOPO_STATO),
    valore,
    ...riga.slice(DOPO_STATO),
  ];
  return elenco(
    righe.map((riga) => inMezzo(riga, chi)),
    inMezzo(TESTATA, titolo),
  );
}

const SPORCHE = [
  alloggio(1),
  alloggio(2, { 'Superficie utile (mq)': 0 }),
  alloggio(3, { Stato: 'boh' }),
  alloggio(3, { Subalterno: 9 }),
  alloggio(4, { Subalterno: 1 }),
  alloggio(5, { 'Codice catastale': 'F205' }),
  alloggio(6, { Foglio: null }),
];

describe('un elenco di alloggi conservato e ricostruito dà gli stessi rilievi, alle stesse celle', () => {
  it.each([...DISPOSIZIONI_CON_ELENCHI])('%s, con ogni guasto', async (_, { fogli, opzioni }) => {
    const guastate = GUASTI_DEGLI_ELENCHI.flatMap(({ pianta }) => pianta(fogli) ?? []);
    expect(guastate.length).toBeGreaterThanOrEqual(20);
    for (const guastata of guastate) await uguali(comeSnapshot(guastata.fogli), opzioni);
  });

  it.each<[string, string | null, string]>([
    ['nomi', 'Assegnatario', NOME],
    ['codici fiscali', 'Codice fiscale', CODICE_FISCALE],
    ['codici fiscali senza intestazione', null, CODICE_FISCALE],
  ])('con una colonna di %s in mezzo', async (_, titolo, chi) => {
    const { rilievi: tutti } = await uguali({ nome: 'a.xlsx', fogli: [conPersone(SPORCHE, titolo, chi)] });
    expect(tutti.length).toBeGreaterThanOrEqual(6);
    expect(tutti.filter(({ codice }) => codice === 'dati-personali')).toHaveLength(1);
  });

  it.each<[string, readonly (readonly ValoreCella[])[]]>([
    ['in fondo', [...SPORCHE, alloggioSolo(7)]],
    ['in mezzo', [...SPORCHE, alloggioSolo(7), alloggio(8)]],
    ['prima di tutti', [alloggioSolo(7), ...SPORCHE]],
  ])('anche se di un alloggio ci sono solo il codice e chi ci abita: %s', async (_, righe) => {
    const { contesto } = await uguali({ nome: 'a.xlsx', fogli: [conPersone(righe, 'Assegnatario', NOME)] });
    expect(contesto.unita.righe).toEqual([righe.length]);
  });

  it('i nomi che cominciano dopo molte righe, o sotto l’ultimo alloggio, non si conservano', async () => {
    const righe = Array.from({ length: 70 }, (_, i) => [...alloggio(i + 1), i < 60 ? null : NOME]);
    const sotto = [...TESTATA.map(() => null), NOME];
    const fogli = [elenco([...righe, sotto, [], sotto], [...TESTATA, 'Inquilino'])];
    const { contesto } = await uguali({ nome: 'a.xlsx', fogli });
    expect(contesto.unita.righe).toEqual([70]);
  });
});

function alloggioSolo(numero: number): ValoreCella[] {
  return TESTATA.map((_, i) => (i === 0 ? `UI-${numero}` : null));
}
