import { comunePerCatastale, comunePerNome } from '../enti/comuni-lombardia';
import type { ComuneLombardo } from '../enti/comuni-lombardia';
import { codiceNormale } from '../regole/coerenza/codice-giusto';
import type { CampoCodice } from '../regole/coerenza/codici-scritti';
import type { Banco, ControlloRiga, RigaInEsame } from './esame';
import { mostrato, testoDi } from './leggi-celle';
import { ricorda } from './ricorda';

const CAMPI: readonly CampoCodice[] = ['codiceIstat', 'codiceCatastale', 'provincia'];

/** Codice ISTAT, codice catastale e provincia della riga sono quelli del comune scritto accanto (C02, C03). */
export function controlliLuogo(banco: Banco): readonly ControlloRiga[] {
  const dove = banco.indice('comune');
  if (dove < 0) return [];
  const comuneDi = ricorda(comuneInEssere);
  return CAMPI.flatMap((campo): ControlloRiga[] => {
    const colonna = banco.indice(campo);
    if (colonna < 0) return [];
    const normale = ricorda((testo) => codiceNormale(campo, testo));
    return [
      (celle, corrente) => {
        const testo = testoDi(celle[colonna]);
        const comune = testo === '' ? null : comuneDi(testoDi(celle[dove]));
        if (!comune) return;
        const codice = normale(testo);
        if (codice !== comune[campo]) diverso(banco, campo, corrente, celle[colonna], codice, comune);
        else if (campo === 'codiceIstat' && testo.length < codice.length) {
          // Il foglio mostra così tutta la colonna: basta dirlo una volta.
          const resto = (): object => ({ trovato: testo, atteso: codice, parametri: { comune: comune.nome } });
          const gruppo = `senza-zeri ${banco.posto}`;
          banco.segnala('C02', 'senza-zeri', campo, corrente, resto, { gravita: 'informazione', elencate: 1, gruppo });
        }
      },
    ];
  });
}

function comuneInEssere(nome: string): ComuneLombardo | null {
  const comune = nome === '' ? null : comunePerNome(nome);
  return comune?.cessatoNel === null ? comune : null;
}

function diverso(
  banco: Banco,
  campo: CampoCodice,
  corrente: RigaInEsame,
  valore: Parameters<typeof mostrato>[0],
  codice: string,
  comune: ComuneLombardo,
): void {
  const trovato = mostrato(valore);
  const altro = campo === 'codiceCatastale' ? comunePerCatastale(codice) : null;
  if (altro && altro.cessatoNel !== null && altro.successore === comune.nome) {
    const parametri = { cessato: altro.nome, anno: altro.cessatoNel, successore: comune.nome };
    const resto = (): object => ({ trovato, atteso: comune.codiceCatastale, parametri });
    // Il catasto conserva il codice vecchio in ogni scheda del comune cessato: si dice una volta.
    const gruppo = `cessato ${banco.posto} ${codice}`;
    banco.segnala('C03', 'comune-cessato', campo, corrente, resto, { gravita: 'informazione', elencate: 1, gruppo });
    return;
  }
  banco.segnala('C02', campo, campo, corrente, () => {
    const cella = banco.cella(campo, corrente.riga);
    const atteso = comune[campo];
    return { trovato, atteso, parametri: { comune: comune.nome }, correzione: { cella, valore: atteso } };
  });
}
