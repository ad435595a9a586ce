import { Button, Caption1, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { FileEsaminato } from '../../app/importa/importazione';
import type { LettoreFile } from '../../app/importa/lettore-file';
import type { AnnoPrecedente } from '../../domain/confronto/anno-precedente';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import { guastoDa } from '../stato/guasto';
import type { Guasto } from '../stato/guasto';
import type { PropScheda } from '../stato/tipi';
import { ANNO_PRIMA } from '../testi/fonti';
import { ESTENSIONI, fileScelti } from './file-scelti';

const useStili = makeStyles({
  tutto: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  titolo: { margin: 0 },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Passo = { readonly tipo: 'fermo' | 'legge' } | { readonly tipo: 'rifiutato'; readonly motivo: string } | Rotto;
interface Rotto {
  readonly tipo: 'rotto';
  readonly guasto: Guasto;
}

interface Prop extends PropScheda {
  readonly lettore: LettoreFile;
  readonly ferma: boolean;
}

/** Il quadro dell'anno prima: lo si sceglie una volta, i suoi numeri restano nella cartella. */
export function AnnoPrima({ stato, azioni, lettore, ferma }: Prop): ReactElement {
  const stili = useStili();
  const campo = useRef<HTMLInputElement>(null);
  const [passo, setPasso] = useState<Passo>({ tipo: 'fermo' });
  const precedente = stato.impostazioni.precedente ?? null;
  const conserva = async (nuovo: AnnoPrecedente | null): Promise<void> => {
    const riuscito = await azioni.imposta({ ...stato.impostazioni, precedente: nuovo });
    if (riuscito) azioni.annuncia(nuovo ? ANNO_PRIMA.letto : ANNO_PRIMA.tolto);
  };
  const leggi = async (scelti: readonly File[]): Promise<void> => {
    setPasso({ tipo: 'legge' });
    azioni.annuncia(ANNO_PRIMA.leggo);
    try {
      const esaminato = await leggiUno(scelti, lettore);
      const trovato = esaminato?.tipo === 'letto' ? esaminato.precedente : undefined;
      if (trovato?.enti.some(({ valori }) => Object.keys(valori).length > 0)) {
        setPasso({ tipo: 'fermo' });
        await conserva(trovato);
      } else {
        const motivo = esaminato?.tipo === 'illeggibile' ? esaminato.motivo : ANNO_PRIMA.senzaDati;
        setPasso({ tipo: 'rifiutato', motivo });
        azioni.annuncia(motivo);
      }
    } catch (errore) {
      setPasso({ tipo: 'rotto', guasto: guastoDa(errore) });
    }
  };
  const occupato = ferma || passo.tipo === 'legge';
  return (
    <section className={stili.tutto} aria-label={ANNO_PRIMA.titolo}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {ANNO_PRIMA.titolo}
      </Subtitle2>
      <Conservato precedente={precedente} anno={stato.controllata?.controllo.contesto.anno ?? null} />
      {passo.tipo === 'legge' && <Spinner size="tiny" label={ANNO_PRIMA.leggo} />}
      {passo.tipo === 'rifiutato' && <Text>{passo.motivo}</Text>}
      {passo.tipo === 'rotto' && <AvvisoGuasto guasto={passo.guasto} />}
      <div className={stili.bottoni}>
        <Button size="small" disabledFocusable={occupato} onClick={() => campo.current?.click()}>
          {precedente ? ANNO_PRIMA.cambia : ANNO_PRIMA.scegli}
        </Button>
        {precedente && (
          <Button size="small" disabledFocusable={occupato} onClick={() => void conserva(null)}>
            {ANNO_PRIMA.togli}
          </Button>
        )}
      </div>
      <input
        ref={campo}
        type="file"
        hidden
        accept={ESTENSIONI.join(',')}
        aria-label={ANNO_PRIMA.scegli}
        onChange={({ currentTarget }) => {
          const scelti = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (scelti.length > 0) void leggi(scelti);
        }}
      />
    </section>
  );
}

interface PropConservato {
  readonly precedente: AnnoPrecedente | null;
  readonly anno: number | null;
}

function Conservato({ precedente, anno }: PropConservato): ReactElement {
  if (!precedente) return <Caption1>{ANNO_PRIMA.serve}</Caption1>;
  const altro = precedente.anno !== null && anno !== null && precedente.anno !== anno - 1 ? precedente.anno : null;
  return (
    <>
      <Text>{ANNO_PRIMA.usato(precedente.anno, precedente.enti.length, precedente.file.join(', '))}</Text>
      <Caption1>
        {altro === null || anno === null ? ANNO_PRIMA.conservato : ANNO_PRIMA.altroAnno(altro, anno - 1)}
      </Caption1>
    </>
  );
}

/** Il primo dei file scelti, letto con lo stesso lettore dei file dei comuni. */
async function leggiUno(scelti: readonly File[], lettore: LettoreFile): Promise<FileEsaminato | null> {
  const file = fileScelti(scelti).file.slice(0, 1);
  const arrivati: FileEsaminato[] = [];
  const arrivato = (_: number, esaminato: FileEsaminato): void => {
    arrivati.push(esaminato);
  };
  await lettore.esamina(file, { comePrecedente: true }, arrivato, new AbortController().signal);
  return arrivati[0] ?? null;
}
