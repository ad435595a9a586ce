import { basename } from 'node:path';
import type { Contesto } from '../../src/domain/contesto';
import { toA1ConFoglio } from '../../src/domain/notazione-a1';
import { applicaRegole } from '../../src/domain/regole/applica';
import { CATALOGO } from '../../src/domain/regole/catalogo';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import { COMUNICAZIONI, contestoEsempio, opzioniDellAmbito } from '../costruttori/esempi';

/** Regola, file e cella da guardare. */
function trovato({ regola, celle }: Rilievo, { cartelle }: Contesto): string {
  const prima = celle[0];
  if (!prima) return `${regola} nessuna cella`;
  return `${regola} ${basename(cartelle[prima.file]?.nome ?? '', '.xlsx')} ${toA1ConFoglio(prima.foglio, prima)}`;
}

let contesto: Contesto;
let rilievi: readonly Rilievo[];

beforeAll(async () => {
  contesto = await contestoEsempio(COMUNICAZIONI, opzioniDellAmbito());
  rilievi = applicaRegole(CATALOGO, contesto);
});

function diGravita(gravita: Rilievo['gravita']): string[] {
  return rilievi.filter((rilievo) => rilievo.gravita === gravita).map((rilievo) => trovato(rilievo, contesto));
}

describe('le 29 comunicazioni insieme', () => {
  it('hanno un solo errore: i transitori di San Martino del Lago', () => {
    expect(diGravita('errore')).toEqual(['Q09 san-martino-del-lago Destinazioni!B7']);
  });

  it('gli avvisi sono quelli del piano che non vengono da come è stampato, più le motivazioni che non dà', () => {
    expect(diGravita('avviso').sort()).toEqual([
      'D02 nessuna cella',
      'Q06 casteldidone Destinazioni!B6',
      'Q06 rivarolo-del-re-ed-uniti Destinazioni!B6',
      'Q07 sabbioneta Destinazioni!B6',
      'Q08 bozzolo Destinazioni!B7',
      'Q08 marcaria Destinazioni!B7',
      'Q08 pomponesco Destinazioni!B7',
      'Q08 sabbioneta Destinazioni!B7',
      'Q08 san-martino-dall-argine Destinazioni!B7',
      'Q08 scandolara-ravara Destinazioni!B7',
      'Q08 viadana Destinazioni!B7',
      'Q10 bozzolo Destinazioni!B7',
      'Q10 marcaria Destinazioni!B7',
      'Q10 pomponesco Destinazioni!B7',
      'Q10 san-martino-dall-argine Destinazioni!B7',
      'Q10 san-martino-del-lago Destinazioni!B7',
      'Q10 scandolara-ravara Destinazioni!B7',
      'Q10 spineda Destinazioni!B6',
      'Q12 casalmaggiore Destinazioni!B9',
      'Q12 spineda Destinazioni!B9',
    ]);
  });

  it('le informazioni sono gli alloggi delle quote e la consistenza non compilata', () => {
    const perRegola = new Map<string, number>();
    for (const { regola, gravita } of rilievi) {
      if (gravita === 'informazione') perRegola.set(regola, (perRegola.get(regola) ?? 0) + 1);
    }
    // Q03: 2 unità ALER e 11 comuni con alloggi; S01: i 24 enti con U.I. SAP.
    expect(Object.fromEntries(perRegola)).toEqual({ Q03: 13, Q05: 4, Q12: 1, S01: 24 });
  });
});

describe('ogni comunicazione da sola', () => {
  it.each(COMUNICAZIONI)('%s', async (nome) => {
    const sola = await contestoEsempio([nome], opzioniDellAmbito());
    const errori = applicaRegole(CATALOGO, sola).filter(({ gravita }) => gravita === 'errore');
    expect(sola.tabelle.map(({ righe }) => righe.map(({ ente }) => ente?.nome))).not.toContainEqual([undefined]);
    expect(errori.map((rilievo) => rilievo.regola)).toEqual(nome.includes('san-martino-del-lago') ? ['Q09'] : []);
  });
});
