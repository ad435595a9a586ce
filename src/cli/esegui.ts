import { NonRiuscito, STATO } from './ambiente';
import type { Ambiente, Stato } from './ambiente';
import { leggiComando } from './argomenti';
import type { Comando } from './argomenti';
import { eseguiConfronta } from './comando-confronta';
import { eseguiConsolida } from './comando-consolida';
import { eseguiControlla } from './comando-controlla';
import { eseguiModello } from './comando-modello';
import { eseguiRegole } from './comando-regole';
import { stampaDifetto } from './difetto';
import { pulisci } from './testo-terminale';
import { USO } from './uso';
import { UsoErrato } from './uso-errato';

/** Esegue un comando, dagli argomenti allo stato d'uscita; non lancia mai. */
export async function esegui(argomenti: readonly string[], ambiente: Ambiente): Promise<Stato> {
  try {
    return await eseguiComando(leggiComando(argomenti), ambiente);
  } catch (errore) {
    if (errore instanceof UsoErrato) ambiente.avvisa(`${pulisci(errore.message)}\n\n${USO}`);
    else if (errore instanceof NonRiuscito) ambiente.avvisa(`${pulisci(errore.message)}\n`);
    else stampaDifetto(errore, null, ambiente);
    return STATO.nonRiuscito;
  }
}

async function eseguiComando(comando: Comando, ambiente: Ambiente): Promise<Stato> {
  switch (comando.nome) {
    case 'aiuto':
      ambiente.scrivi(USO);
      return STATO.pulito;
    case 'versione':
      ambiente.scrivi(`${ambiente.versione}\n`);
      return STATO.pulito;
    case 'regole':
      return eseguiRegole(comando, ambiente);
    case 'controlla':
      return eseguiControlla(comando, ambiente);
    case 'modello':
      return eseguiModello(comando, ambiente);
    case 'confronta':
      return eseguiConfronta(comando, ambiente);
    case 'consolida':
      return eseguiConsolida(comando, ambiente);
  }
}
