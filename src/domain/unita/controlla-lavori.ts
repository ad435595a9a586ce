import { isVuota } from '../tabelle/griglia';
import { chiaveCodice } from './doppioni';
import type { Banco, ControlloRiga, RigaInEsame } from './esame';
import { finiscono, dataItaliana, leggiData, leggiNumero } from './leggi-celle';

/** I codici degli alloggi i cui lavori si descrivono nei fogli Carenza, per file. */
export type LavoriDescritti = ReadonlyMap<number, ReadonlySet<string>>;

/** Lavori, costo e mesi di scomputo di un alloggio in carenza (Q13, Q14; R.R. 4/2017, art. 10). */
export function controlliLavori(banco: Banco, descritti: LavoriDescritti): readonly ControlloRiga[] {
  const { genere, file } = banco.elenco;
  const { limiti } = banco.dintorni;
  const inCarenza = (corrente: RigaInEsame): boolean => genere === 'carenza' || corrente.stato === 'carenza';
  const [costo, mesi, lavori] = [banco.indice('costo'), banco.indice('mesi'), banco.indice('lavori')];
  const controlli: ControlloRiga[] = [];
  if (costo >= 0) {
    controlli.push((celle, corrente) => {
      const letto = inCarenza(corrente) ? leggiNumero(celle[costo], true) : 0;
      const resto = (): object => ({ trovato: letto, atteso: limiti.costo });
      if (letto === 'assente') banco.segnala('Q14', 'senza-costo', 'costo', corrente, () => ({ trovato: null }));
      else if (letto !== 'illeggibile' && letto > limiti.costo)
        banco.segnala('Q13', 'oltre-limite', 'costo', corrente, resto);
    });
  }
  if (lavori >= 0) {
    controlli.push((celle, corrente) => {
      if (inCarenza(corrente) && isVuota(celle[lavori]))
        banco.segnala('Q14', 'senza-lavori', 'lavori', corrente, () => ({ trovato: null }));
    });
  }
  if (mesi >= 0) {
    controlli.push((celle, corrente) => {
      const letto = inCarenza(corrente) ? leggiNumero(celle[mesi]) : 0;
      if (typeof letto === 'number' && letto > limiti.mesi)
        banco.segnala('Q14', 'oltre-mesi', 'mesi', corrente, () => ({ trovato: letto, atteso: limiti.mesi }));
    });
  }
  if (costo < 0 && lavori < 0 && genere === 'unita') controlli.push(nonDescritto(banco, descritti.get(file) ?? null));
  return controlli;
}

/** L'elenco non ha colonne per i lavori: si guardano i codici del foglio Carenza, se c'è. */
function nonDescritto(banco: Banco, descritti: ReadonlySet<string> | null): ControlloRiga {
  return (_, corrente) => {
    if (corrente.stato !== 'carenza') return;
    if (descritti === null) {
      const gruppo = `senza-colonne ${banco.posto}`;
      banco.segnala('Q14', 'senza-colonne', 'stato', corrente, () => ({ esito: 'nonVerificabile' }), {
        gruppo,
        elencate: 1,
      });
    } else if (corrente.codice === '' || !descritti.has(chiaveCodice(corrente.codice))) {
      banco.segnala('Q14', 'non-descritta', 'stato', corrente, () => ({ trovato: corrente.codice }));
    }
  };
}

/** La convenzione con un privato dura almeno otto anni (Q15; L.R. 16/2016, art. 23, c. 2). */
export function controlliConvenzione(banco: Banco): readonly ControlloRiga[] {
  const [inizio, fine, durata] = [banco.indice('inizio'), banco.indice('fine'), banco.indice('durata')];
  if (durata < 0 && (inizio < 0 || fine < 0)) return [];
  const { anniConvenzione } = banco.dintorni.limiti;
  const inMesi = /\bmesi\b/i.test(banco.elenco.colonne.find(({ campo }) => campo === 'durata')?.testo ?? '');
  return [
    (celle, corrente) => {
      const dal = leggiData(celle[inizio]);
      const al = leggiData(celle[fine]);
      if (typeof dal === 'number' && typeof al === 'number') {
        const minimo = finiscono(dal, anniConvenzione);
        if (Math.floor(al) >= minimo) return;
        const resto = (): object => ({ trovato: dataItaliana(al), atteso: dataItaliana(minimo) });
        banco.segnala('Q15', al < dal ? 'finisce-prima' : 'troppo-breve', 'fine', corrente, resto);
        return;
      }
      const valore = celle[durata];
      const letta = leggiNumero(valore);
      if (typeof letta === 'number') {
        const anni = inMesi || (typeof valore === 'string' && /mes[ie]/i.test(valore)) ? letta / 12 : letta;
        if (letta > 0 && anni < anniConvenzione)
          banco.segnala('Q15', 'durata-breve', 'durata', corrente, () => ({ trovato: letta, atteso: anniConvenzione }));
      } else if (typeof dal === 'number' && al === 'assente' && letta === 'assente') {
        const campo = fine >= 0 ? 'fine' : 'durata';
        banco.segnala('Q15', 'senza-fine', campo, corrente, () => ({ trovato: null }), { gravita: 'avviso' });
      }
    },
  ];
}
