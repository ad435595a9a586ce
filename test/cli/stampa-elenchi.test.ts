import { controlla } from '../../src/app/controlla';
import { fileControllato, rapportoDiAmbito, rapportoDiFile } from '../../src/app/rapporto';
import type { Rapporto } from '../../src/app/rapporto';
import type { Ambiente } from '../../src/cli/ambiente';
import { stampaRapporto } from '../../src/cli/stampa-rapporto';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import { carenzaInBianco, elencoLungo } from '../costruttori/elenco-lungo';
import { alloggio, elenco } from '../costruttori/elenco-unita';

const AMBIENTE: Ambiente = {
  versione: '0.1.0',
  colori: false,
  larghezza: 200,
  avvisaSuTerminale: false,
  scrivi: () => undefined,
  avvisa: () => undefined,
};
const stampa = (rapporto: Rapporto, larghezza = 200): string => stampaRapporto(rapporto, { ...AMBIENTE, larghezza });
const cartella = (nome: string, ...fogli: readonly SheetSnapshot[]) => ({ nome, fogli });
const controllato = (nome: string, ...fogli: readonly SheetSnapshot[]) =>
  fileControllato(nome, controlla([cartella(nome, ...fogli)]));

describe('gli elenchi di alloggi nel testo del comando', () => {
  it('stanno sotto le tabelle, uno per riga, con il loro posto e quanti alloggi hanno', () => {
    const testo = stampa(
      rapportoDiFile([controllato('a.xlsx', elenco([alloggio(1)], undefined, 'Alloggi ERP'), carenzaInBianco())]),
    );
    expect(testo).toContain(
      [
        '  0 tabelle riconosciute',
        "  Elenco di alloggi: 'Alloggi ERP'!A1:K2, 1 alloggio",
        '  Elenco dei lavori negli alloggi in carenza: Carenza!A1:C1, in bianco',
      ].join('\n'),
    );
  });

  it('un nome di foglio non esegue niente nel terminale, e la riga va a capo', () => {
    const nome = `${'x'.repeat(20)}\u001b[31m`;
    const testo = stampa(rapportoDiFile([controllato('a.xlsx', elenco([alloggio(1)], undefined, nome))]), 40);
    expect(testo).not.toContain('\u001b');
    expect(testo).toMatch(/\n {2}Elenco di alloggi:\n {4}'x+/);
  });

  it('senza elenchi non si dice niente', () => {
    expect(stampa(rapportoDiFile([controllato('a.xlsx')]))).not.toMatch(/Elenco/);
  });

  it.each<[string, () => Rapporto]>([
    [
      'ognuno per sé',
      () => rapportoDiFile([controllato('a.xlsx', elencoLungo()), controllato('b.xlsx', elenco([alloggio(900)]))]),
    ],
    [
      'insieme',
      () =>
        rapportoDiAmbito(
          controlla([
            cartella('a.xlsx', elencoLungo()),
            cartella('b.xlsx', elenco([alloggio(900, { Subalterno: 900 })])),
          ]),
          [],
        ),
    ],
  ])('gli sbagli non elencati si contano nel verdetto e in tutto: %s', (_, rapporto) => {
    const testo = stampa(rapporto());
    expect(testo).toMatch(/a\.xlsx – non conforme: 150 errori/);
    expect(testo).toMatch(/In tutto: 150 errori/);
    expect(testo).toMatch(/Altri 50 casi uguali non elencati\./);
  });
});
