import { forseDiceVoce } from './colonna-ignota';
import { leggiColonne, type ColonneBanda } from './colonne-banda';
import { righeDiProva, type Banda } from './colonna-nomi';
import { segnalaColonneMute } from './colonne-mute';
import { famigliaDi } from './famiglie';
import { areaFra, type Griglia } from './griglia';
import { leggiRighe, type RigheLette } from './leggi-righe';
import type { Lettore } from './lettore';
import { leggiSchedaOrizzontale } from './scheda-orizzontale';
import type { ColonnaTabella, TipoTabella } from './tabella';
import type { PianoRighe } from './tipo-riga';
import { tipoDaColonne } from './tipo-tabella';
import { tipoValori } from './tipo-valori';

/** Senza colonna dei nomi, tre voci in fila sono un'intestazione e due possono essere una legenda. */
const VOCI_IN_FILA = 3;
/** Un elenco di enti non ripete quasi mai un nome; l'elenco degli alloggi sì. */
const QUOTA_DISTINTI = 0.9;
/** Quante righe bastano per sapere che cosa porta una colonna. */
const RIGHE_DI_PROVA = 40;

/** Legge la tabella la cui intestazione sta nella banda, se lì ce n'è una. */
export function leggiTabella(lettore: Lettore, riga: number, banda: Banda): void {
  const lette = leggiColonne(lettore, riga, banda);
  const { nome } = lette;
  if (nome === null) {
    senzaNomi(lettore, lette);
    return;
  }
  const tipo = tipoDaColonne(lette);
  if (tipo === null) return;
  const senzaVoci = tipo === 'enti' || tipo === 'elenco';
  if (senzaVoci && lettore.scartata('elenco', riga, nome)) return;
  if (senzaVoci && !haNomiDistinti(nomiDiProva(lettore, lette, nome))) return;
  const colonne = colonnePerTipo(lette.colonne, tipo);
  const piano = pianoRighe(lettore, lette, nome, colonne, tipo);
  const righe = leggiRighe(piano);
  if (righe.righe.length === 0) {
    if (lette.testataEnte) segnalaVociSenzaRighe(lettore, lette, colonne);
  } else if (senzaVoci && !isElencoDiEnti(lettore, lette, tipo, righe)) {
    lettore.scarta('elenco', nome, righe.ultima);
  } else {
    aggiungi(lettore, lette, nome, tipo, colonne, righe, piano);
  }
}

function haNomiDistinti(nomi: readonly string[]): boolean {
  return new Set(nomi).size >= nomi.length * QUOTA_DISTINTI;
}

function nomiDiProva({ griglia }: Lettore, { blocco, banda }: ColonneBanda, nome: number): readonly string[] {
  return righeDiProva(griglia, blocco.ultima, banda).flatMap((riga) => griglia.testo(riga, nome) ?? []);
}

/** Fuori dalle tabelle dei fondi un importo non è una voce del piano. */
function colonnePerTipo(colonne: readonly ColonnaTabella[], tipo: TipoTabella): readonly ColonnaTabella[] {
  if (tipo === 'fondi') return colonne;
  return colonne.map((colonna) =>
    colonna.voce && famigliaDi(colonna.voce) === 'fondi' ? { ...colonna, voce: null } : colonna,
  );
}

function pianoRighe(
  { griglia }: Lettore,
  lette: ColonneBanda,
  nome: number,
  colonne: readonly ColonnaTabella[],
  tipo: TipoTabella,
): PianoRighe {
  const usate = [nome, ...colonne.map(({ colonna }) => colonna)];
  return {
    griglia,
    nome,
    secondoNome: tipo === 'fondi' ? lette.secondoNome : null,
    colonne: colonne.map((colonna) => ({ colonna: colonna.colonna, tipo: tipoValori(colonna) })),
    ordinali: lette.ordinali,
    da: Math.min(...usate),
    a: Math.max(...usate),
    prima: lette.blocco.ultima + 1,
    testate: testiTestata(griglia, lette),
    nomiLiberi: tipo === 'patrimonio' || tipo === 'fondi',
  };
}

function testiTestata(griglia: Griglia, { banda, blocco }: ColonneBanda): ReadonlyMap<number, ReadonlySet<string>> {
  const testi = new Map<number, Set<string>>();
  for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
    const diColonna = new Set<string>();
    for (let riga = blocco.prima; riga <= blocco.ultima; riga += 1) {
      const testo = griglia.testo(riga, colonna);
      if (testo !== null) diColonna.add(testo.trim());
    }
    testi.set(colonna, diColonna);
  }
  return testi;
}

/** Intestazioni di voci senza una colonna di nomi: i dati di un ente solo in una riga, oppure niente. */
function senzaNomi(lettore: Lettore, lette: ColonneBanda): void {
  const voci = lette.colonne.filter(({ voce }) => voce !== null && famigliaDi(voce) !== 'fondi');
  const scheda = voci.length > 1 ? leggiSchedaOrizzontale(lettore, lette, voci) : null;
  if (scheda) {
    lettore.aggiungi(scheda);
    return;
  }
  const { griglia } = lettore;
  const { blocco, banda } = lette;
  const nienteSotto = [1, 2, 3].every((passo) => griglia.rigaVuota(blocco.ultima + passo, banda.da, banda.a));
  if (voci.length >= VOCI_IN_FILA && nienteSotto) segnalaVociSenzaRighe(lettore, lette, voci);
}

function segnalaVociSenzaRighe(lettore: Lettore, { blocco }: ColonneBanda, colonne: readonly ColonnaTabella[]): void {
  const prima = colonne.find(({ voce }) => voce !== null);
  if (!prima) return;
  const estremi = colonne.map(({ colonna }) => colonna);
  const area = areaFra(blocco.prima, Math.min(...estremi), blocco.ultima, Math.max(...estremi));
  lettore.illeggibile({ area, motivo: { codice: 'voci-senza-righe', cella: prima.intestazione } });
  lettore.copertura.copri(area);
}

/** Un registro o un elenco vale solo se i nomi sono enti e non si ripetono; altrimenti è un'altra cosa. */
function isElencoDiEnti(lettore: Lettore, lette: ColonneBanda, tipo: TipoTabella, { righe }: RigheLette): boolean {
  if (!lette.enti || righe.length < 2) return false;
  if (!haNomiDistinti(righe.map(({ nome }) => nome))) return false;
  if (tipo !== 'elenco') return true;
  const numeriche = [...lette.mute, ...lette.colonne.map(({ colonna }) => colonna)].filter(
    (colonna) => !lette.ordinali.includes(colonna),
  );
  const conNumeri = righe.some(({ riga }) =>
    numeriche.some((colonna) => typeof lettore.griglia.valore(riga, colonna) === 'number'),
  );
  return !conNumeri && !haColonnaDiNumeriScritti(lettore, lette, righe);
}

/** Un numero scritto come testo può essere anche un codice o un telefono: conta se la colonna può essere una voce. */
function haColonnaDiNumeriScritti(
  lettore: Lettore,
  { nome, colonne }: ColonneBanda,
  righe: RigheLette['righe'],
): boolean {
  const prova = righe.slice(0, RIGHE_DI_PROVA).map(({ riga }) => riga);
  return nome !== null && colonne.some(({ intestazione }) => forseDiceVoce(lettore, prova, nome, intestazione));
}

function aggiungi(
  lettore: Lettore,
  lette: ColonneBanda,
  nome: number,
  tipo: TipoTabella,
  colonne: readonly ColonnaTabella[],
  { righe, totali, ultima }: RigheLette,
  piano: PianoRighe,
): void {
  const { blocco } = lette;
  const area = areaFra(blocco.prima, piano.da, ultima, piano.a);
  lettore.aggiungi({
    tipo,
    file: lettore.file,
    foglio: lettore.foglio,
    area,
    intestazione: { prima: blocco.prima, ultima: blocco.ultima },
    colonnaEnte: nome,
    colonne,
    righe,
    totali,
    testi: [],
    anno: null,
  });
  if (lette.nomiSenzaTestata && (tipo === 'offerta' || tipo === 'popolazione')) {
    const cella = { riga: blocco.ultima, colonna: nome };
    lettore.illeggibile({ area, motivo: { codice: 'senza-intestazione-ente', cella } });
  }
  if (tipo !== 'enti') segnalaColonneMute(lettore, lette, [...righe, ...totali]);
}
