import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { RigaImportazione } from '../../app/importa/importazione';
import { COMUNI, fraseAvvertenza, fraseConteggi, GRUPPO } from '../testi/comuni';
import { DettaglioRiga } from './DettaglioRiga';
import type { AzioniFile, PianoLettera } from './DettaglioRiga';
import { ICONA_GRUPPO } from './icone';
import type { Riga } from './righe';

const useStili = makeStyles({
  riga: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  testa: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icona: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center', fontSize: '16px' },
  testi: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  titolo: { fontWeight: tokens.fontWeightSemibold },
  minuto: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  avvertenza: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Prop {
  readonly riga: Riga;
  readonly aperta: boolean;
  readonly inverti: (chiave: string) => void;
  readonly azioni: AzioniFile;
  readonly piano: PianoLettera;
}

/** Un file, o un ente che manca: di chi è, com'è andata, che cosa non torna; aperta, il resto. */
export const RigaFile = memo(function RigaFile({ riga, aperta, inverti, azioni, piano }: Prop): ReactElement {
  const stili = useStili();
  return (
    <li className={stili.riga}>
      <button type="button" className={stili.testa} aria-expanded={aperta} onClick={() => inverti(riga.chiave)}>
        <Corpo riga={riga} />
        <span className={stili.icona} aria-hidden>
          {aperta ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
      </button>
      {aperta && <DettaglioRiga riga={riga} azioni={azioni} piano={piano} />}
    </li>
  );
});

function Corpo({ riga: { gruppo, titolo, importazione } }: { readonly riga: Riga }): ReactElement {
  const stili = useStili();
  return (
    <>
      <span className={stili.icona} aria-hidden>
        {ICONA_GRUPPO[gruppo]}
      </span>
      <span className={stili.testi}>
        <span className={stili.titolo}>{titolo}</span>
        <span className={stili.minuto}>
          {[GRUPPO[gruppo].nome, ...(importazione ? dettagli(importazione) : [])].join(' · ')}
        </span>
        {importazione?.avvertenze.map((una, i) => (
          <span key={i} className={stili.avvertenza}>
            {fraseAvvertenza(una)}
          </span>
        ))}
        {importazione?.importabile === false && importazione.file.tipo === 'letto' && (
          <span className={stili.avvertenza}>{COMUNI.nonImporto}</span>
        )}
      </span>
    </>
  );
}

function dettagli({ file }: RigaImportazione): readonly string[] {
  return file.tipo === 'illeggibile'
    ? [file.motivo]
    : [fraseConteggi(file.conteggi), file.nome].filter((testo) => testo !== '');
}
