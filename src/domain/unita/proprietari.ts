import type { Abbinamento, Ente } from '../enti/ente';
import { nomeCitato } from '../regole/struttura/nomi-scritti';
import type { Banco, ControlloRiga } from './esame';
import { testoDi } from './leggi-celle';
import { ricorda } from './ricorda';

const NESSUNO: { readonly ente: Ente | null; readonly nome: string | null; readonly come: Abbinamento['come'] } = {
  ente: null,
  nome: null,
  come: 'sconosciuto',
};

/**
 * Di chi è l'alloggio: chi è scritto nella riga, o l'ente della cartella. Un proprietario che non è dell'ambito si dice una
 * volta per nome (S04), se si sa quali enti ne fanno parte. Il comune in cui sta l'alloggio non è chi lo possiede.
 */
export function controlloProprietario(banco: Banco): ControlloRiga {
  const { dintorni, elenco } = banco;
  const dellaCartella = dintorni.entePerFile.get(elenco.file) ?? null;
  const dove = banco.indice('proprietario');
  const leggi = ricorda((scritto) => {
    const abbinamento = dintorni.abbina(scritto);
    const ente = 'ente' in abbinamento && abbinamento.come !== 'vicino' ? abbinamento.ente : null;
    return { ente, nome: ente?.nome ?? nomeCitato(scritto), come: abbinamento.come };
  });
  return (celle, corrente) => {
    const scritto = dove < 0 ? '' : testoDi(celle[dove]);
    if (scritto === '') {
      corrente.ente = dellaCartella;
      corrente.nome = dellaCartella?.nome ?? null;
      return;
    }
    const { ente, nome, come } = leggi(scritto) ?? NESSUNO;
    corrente.ente = ente;
    corrente.nome = nome;
    if (ente || !dintorni.conRegistro) return;
    const gruppo = `proprietario ${banco.posto} ${nome ?? ''}`;
    const codice = come === 'fuoriAmbito' ? 'fuori-ambito' : 'sconosciuto';
    const resto = (): object => ({ trovato: nome, parametri: { provenienza: 'file' } });
    banco.segnala('S04', codice, 'proprietario', corrente, resto, { gruppo, elencate: 1 });
  };
}
