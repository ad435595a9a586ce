import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FileLetto } from '../../app/importa/importazione';
import type { RilievoScritto } from '../../app/rilievo-scritto';
import { mostraValore } from '../../domain/testi/cita';
import { ICONA_CATEGORIA } from '../controllo/icone';
import type { Categoria } from '../controllo/vista';
import { COMUNI } from '../testi/comuni';
import { CATEGORIA, RILIEVO } from '../testi/controllo';

/** Oltre, si chiedono: un file sbagliato può averne mille. */
const MOSTRATI = 20;

const useStili = makeStyles({
  elenco: { listStyleType: 'none', margin: 0, padding: 0 },
  uno: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  icona: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center', fontSize: '16px' },
  testi: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  dove: { fontWeight: tokens.fontWeightSemibold },
  minuto: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** I rilievi di un file, da leggere: si correggono nel file del comune. */
export function RilieviFile({ file: { rilievi } }: { readonly file: FileLetto }): ReactElement {
  const stili = useStili();
  const [tutti, setTutti] = useState(false);
  if (rilievi.length === 0) return <div className={stili.minuto}>{COMUNI.senzaRilievi}</div>;
  const ordinati = [...rilievi].sort((a, b) => ORDINE.indexOf(categoriaDi(a)) - ORDINE.indexOf(categoriaDi(b)));
  const mostrati = tutti ? ordinati : ordinati.slice(0, MOSTRATI);
  return (
    <>
      <ul className={stili.elenco}>
        {mostrati.map((rilievo, i) => (
          <Rilievo key={`${rilievo.impronta}-${i}`} rilievo={rilievo} />
        ))}
      </ul>
      {mostrati.length < ordinati.length && (
        <Button size="small" onClick={() => setTutti(true)}>
          {COMUNI.mostraRilievi(ordinati.length)}
        </Button>
      )}
    </>
  );
}

function Rilievo({ rilievo }: { readonly rilievo: RilievoScritto }): ReactElement {
  const stili = useStili();
  const { regola, titolo, foglio, celle, messaggio, rimedio } = rilievo;
  const categoria = categoriaDi(rilievo);
  const valori = valoriDi(rilievo);
  return (
    <li className={stili.uno}>
      <span className={stili.icona} role="img" aria-label={CATEGORIA[categoria].nome}>
        {ICONA_CATEGORIA[categoria]}
      </span>
      <div className={stili.testi}>
        <span className={stili.dove}>{foglio === null ? RILIEVO.senzaCella : `${foglio} · ${celle.join(', ')}`}</span>
        {valori !== '' && <span>{valori}</span>}
        <span>{messaggio}</span>
        <span className={stili.minuto}>{rimedio}</span>
        <span className={stili.minuto}>
          {RILIEVO.regola(regola)}: {titolo}
        </span>
      </div>
    </li>
  );
}

const ORDINE: readonly Categoria[] = ['errori', 'avvisi', 'nonVerificabili', 'informazioni'];
const PER_GRAVITA = { errore: 'errori', avviso: 'avvisi', informazione: 'informazioni' } as const;

function categoriaDi({ esito, gravita }: RilievoScritto): Categoria {
  return esito === 'nonVerificabile' ? 'nonVerificabili' : PER_GRAVITA[gravita];
}

/** Trovato e atteso a colpo d'occhio; senza un atteso il trovato è già nella frase. */
function valoriDi({ trovato, atteso, esito }: RilievoScritto): string {
  if (esito === 'nonVerificabile' || atteso === null) return '';
  return `${RILIEVO.trovato(mostraValore(trovato))} · ${RILIEVO.atteso(mostraValore(atteso))}`;
}
