import { PROFILI } from '../../../src/domain/regole/profili/indice';
import { corpusValido } from './cartelle-valide';
import { esaminaValida, SPIEGATI } from './esamina-valida';
import type { EsitoValida } from './esamina-valida';
import { profiloDi } from './piano-valido';
import type { PianoValido } from './piano-valido';

const esiti: EsitoValida[] = [];
for (const cartella of corpusValido()) esiti.push(esaminaValida(cartella));

const perPiano = new Map<PianoValido, EsitoValida[]>();
for (const esito of esiti) {
  perPiano.set(esito.cartella.piano, [...(perPiano.get(esito.cartella.piano) ?? []), esito]);
}
const piani = [...perPiano.keys()];

describe('cartelle giuste: nessun falso allarme', () => {
  it.each([...perPiano].map(([piano, suoi]) => [piano.nome, suoi] as const))('%s: nessun errore', (_, suoi) => {
    expect(suoi.flatMap(({ cartella, errori }) => errori.map((errore) => `${cartella.nome}: ${errore}`))).toEqual([]);
  });

  it('ogni avviso è fra quelli che la cartella merita, ed è spiegato', () => {
    const inattesi = esiti.flatMap(({ cartella, avvisi }) =>
      [...avvisi].flatMap(([codice, detto]) =>
        cartella.avvisi.includes(codice) && codice in SPIEGATI ? [] : [`${cartella.nome}: ${detto}`],
      ),
    );
    expect(inattesi).toEqual([]);
  });

  it('ogni avviso spiegato si vede davvero', () => {
    const visti = new Set(esiti.flatMap(({ avvisi }) => [...avvisi.keys()]));
    expect(Object.keys(SPIEGATI).filter((codice) => !visti.has(codice))).toEqual([]);
  });
});

describe('il corpus è vario', () => {
  it('almeno trecento cartelle, in almeno sedici disposizioni', () => {
    expect(esiti.length).toBeGreaterThanOrEqual(300);
    const disposizioni = new Set(esiti.map(({ cartella }) => cartella.nome.slice(cartella.piano.nome.length)));
    expect(disposizioni.size).toBeGreaterThanOrEqual(16);
  });

  it('da un ente a più di cento', () => {
    const grandezze = piani.map(({ enti }) => enti.length);
    expect(Math.min(...grandezze)).toBe(1);
    expect(Math.max(...grandezze)).toBeGreaterThan(100);
  });

  it('ogni anno dal 2019 al 2026, e ogni profilo di legge', () => {
    expect([...new Set(piani.map(({ anno }) => anno))].sort()).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(new Set(piani.map((piano) => profiloDi(piano).id))).toEqual(new Set(PROFILI.map(({ id }) => id)));
  });

  it('nomi vicini, con l’apostrofo, con l’accento, e di comuni poi confluiti in altri', () => {
    const nomi = piani.flatMap(({ enti }) => enti.map(({ nome }) => nome));
    expect(nomi.some((nome) => nome.includes("'"))).toBe(true);
    expect(nomi.some((nome) => /[ÀÈÉÌÒÙ]/.test(nome))).toBe(true);
    const confluiti = piani.flatMap(({ enti }) =>
      enti.filter(({ ente }) => ente.tipo === 'comune' && ente.codiceIstat === null),
    );
    expect(confluiti.length).toBeGreaterThan(0);
    const conVicini = piani.filter(({ enti }) =>
      ['COMUNE DI RIVAROLO MANTOVANO', 'COMUNE DI RIVAROLO DEL RE ED UNITI'].every((nome) =>
        enti.some((ente) => ente.nome === nome),
      ),
    );
    expect(conVicini.length).toBeGreaterThan(0);
  });

  it('il seme è fisso: lo stesso corpus ogni volta', () => {
    const primi = (): unknown => [...corpusValido(2, 0)].map(({ nome, cartelle }) => [nome, cartelle]);
    expect(JSON.stringify(primi())).toBe(JSON.stringify(primi()));
  });
});
