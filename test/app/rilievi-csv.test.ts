import { rapportoDellaCartella } from '../../src/app/esporta/rapporto-della-cartella';
import { rilieviCsv, rilieviTesto } from '../../src/app/esporta/rilievi-csv';
import { controlla } from '../../src/app/controlla';
import { fileControllato, fileNonControllato, rapportoDiFile } from '../../src/app/rapporto';
import { COME_PUBBLICATO, leggiEsempio } from '../costruttori/esempi';

const pubblicato = leggiEsempio(COME_PUBBLICATO[0] ?? '').then((letta) => controlla([letta]));

describe('i rilievi come CSV', () => {
  it('una riga per rilievo, più le intestazioni e i file non letti', async () => {
    const controllo = await pubblicato;
    const rapporto = rapportoDiFile([
      fileControllato('a.xlsx', controllo),
      fileNonControllato({ nome: 'rotto.xlsx', motivo: 'Il file è troncato.' }),
    ]);
    const righe = rilieviCsv(rapporto).split('\r\n').slice(0, -1);
    expect(righe).toHaveLength(controllo.rilievi.length + 2);
    expect(righe[0]?.slice(1)).toMatch(/^File;Gravità;Regola;/);
    expect(righe.at(-1)).toBe('rotto.xlsx;Illeggibile;;;;;;;;;;Il file è troncato.;;;');
  });

  it('un testo ostile non diventa una formula, né nel file né fra ciò che si incolla', async () => {
    const ostile = '=HYPERLINK("http://x";"y")\r\n@SUM(A1)';
    const letto = fileControllato('+a.xlsx', await pubblicato);
    const rilievi = letto.rilievi.map((uno) => ({ ...uno, ente: ostile, trovato: ostile, messaggio: ostile }));
    const rapporto = rapportoDiFile([{ ...letto, rilievi }]);
    expect(rilieviCsv(rapporto)).toContain('HYPERLINK');
    expect(rilieviCsv(rapporto)).not.toMatch(/(?:^|;|\r\n)"?[=+@](?!SUM)/);
    expect(rilieviTesto(rapporto)).not.toMatch(/(?:^|\t|\n)[=+@]/);
  });
});

describe('il rapporto di ciò che il pannello ha controllato', () => {
  it('i giustificati si contano a parte e non stanno fra i rilievi', async () => {
    const controllo = await pubblicato;
    const uno = controllo.rilievi.find(({ giustificabile, celle }) => giustificabile && celle.length > 0);
    if (!uno) throw new Error('nessun rilievo giustificabile');
    const giustificazione = {
      impronta: uno.impronta,
      regola: uno.regola,
      ente: null,
      foglio: 'x',
      cella: 'A1',
      motivo: 'va bene così',
      data: '2026-01-01',
    };
    const [prima] = rapportoDellaCartella(controllo, []).file;
    const [dopo] = rapportoDellaCartella(controllo, [giustificazione]).file;
    if (prima?.esito === 'illeggibile' || dopo?.esito === 'illeggibile') throw new Error('illeggibile');
    expect(prima?.conteggi.giustificati).toBe(0);
    expect(dopo?.conteggi.giustificati).toBe(1);
    expect(dopo?.rilievi).toHaveLength((prima?.rilievi.length ?? 0) - 1);
  });
});
