import { entiDellAmbito } from '../../scripts/esempi/enti';
import { leggiDati } from '../../scripts/esempi/leggi-dati';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import type { Ente } from '../../src/domain/enti/ente';
import { modelloEnte } from '../../src/domain/fogli/modello/ente';
import type { RichiestaModello } from '../../src/domain/fogli/modello/richiesta';
import { riconosci } from '../../src/domain/tabelle/riconosci';
import type { Riconosciuto } from '../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../src/domain/voci/voce';

const ENTI = entiDellAmbito(leggiDati().codici);

function ente(nome: string): Ente {
  const trovato = ENTI.find((candidato) => candidato.nome === nome);
  if (!trovato) throw new Error(`L'ambito non ha ${nome}`);
  return trovato;
}

async function riletto(parti: Partial<RichiestaModello>): Promise<Riconosciuto> {
  const richiesta = { ambito: 'Oglio Po', anno: 2021, ente: ente('COMUNE DI TORNATA'), ...parti };
  return riconosci(await readWorkbook('modello.xlsx', await writeWorkbook(modelloEnte(richiesta))), 0);
}

/** Le voci riconosciute, foglio per foglio, con l'anno se la riga ne ha uno. */
function voci({ tabelle }: Riconosciuto): Record<string, string[]> {
  return Object.fromEntries(
    tabelle.map(({ foglio, colonne }) => [foglio.nome, colonne.map(({ voce, anno }) => `${voce ?? ''}${anno ?? ''}`)]),
  );
}

const VOCI_2021 = {
  Consistenza: ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'],
  Disponibilita: [
    'libere',
    'turnOverAnnuo2018',
    'turnOverAnnuo2019',
    'turnOverAnnuo2020',
    'turnOverMedio',
    'turnOver',
    'carenza',
    'ristrutturazione',
    'nuovaEdificazione',
    'nuova',
    'privati',
    'complessivo',
  ],
  Destinazioni: ['indigenti', 'polizia', 'transitori', 'altraCategoria', 'motivazione'],
  Assegnate: ['assegnate'],
};

describe('il modello scritto e riletto', () => {
  it('in bianco ha tutte le sue voci', async () => {
    const riconosciuto = await riletto({});
    expect(voci(riconosciuto)).toEqual(VOCI_2021);
    expect(riconosciuto.illeggibili).toEqual([]);
  });

  it('dopo il R.R. 2/2025 ha anche Polizia Locale e categorie', async () => {
    const { Destinazioni } = voci(await riletto({ anno: 2026 }));
    expect(Destinazioni).toEqual([
      'indigenti',
      'polizia',
      'poliziaLocale',
      'categorie',
      'transitori',
      'altraCategoria',
      'motivazione',
    ]);
  });

  it.each(ENTI.map(({ nome }) => nome))("l'anagrafica di %s dice chi dichiara", async (nome) => {
    const { anagrafiche } = await riletto({ ente: ente(nome) });
    const campi = new Map(anagrafiche[0]?.campi.map(({ chiave, testo }) => [chiave, testo]));
    const { codiceIstat, codiceCatastale, provincia, senzaSap } = ente(nome);
    expect(anagrafiche).toHaveLength(1);
    expect(campi.get('anno')).toBe('2021');
    expect(campi.get('ambito')).toBe('Oglio Po');
    expect(campi.get('ente')).toBe(nome);
    expect(campi.get('codiceIstat') ?? null).toBe(codiceIstat);
    expect(campi.get('codiceCatastale') ?? null).toBe(codiceCatastale);
    expect(campi.get('provincia')).toBe(provincia);
    expect(campi.get('statoSap')).toBe(senzaSap ? 'senza U.I. SAP' : 'con U.I. SAP');
  });

  it('compilato dice ogni valore, le percentuali da 0 a 100', async () => {
    const valori: Partial<Record<VoceKey, number | string>> = {
      libere: 1,
      turnOver: 2,
      carenza: 0,
      ristrutturazione: 1,
      nuovaEdificazione: 1,
      nuova: 2,
      privati: 0,
      indigenti: 20,
      polizia: 3.03,
      transitori: 1,
      altraCategoria: 'Donne vittime di violenza',
      motivazione: '=SOMMA(A1)',
      assegnate: 7,
      consistenzaSap: 10,
      consistenzaSas: 2,
      consistenzaAltri: 1,
    };
    const { tabelle } = await riletto({ valori });
    const letti = new Map<string | null, number | string>();
    for (const { colonne, righe } of tabelle) {
      colonne.forEach(({ voce }, indice) => {
        const valore = righe[0]?.valori[indice];
        if (valore?.tipo === 'numero') letti.set(voce, valore.numero);
        if (valore?.tipo === 'testo') letti.set(voce, valore.testo);
      });
    }
    expect(Object.fromEntries(letti)).toEqual({ ...valori, complessivo: 4, consistenza: 13 });
  });
});
