import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { CORNICE } from '../testi/cornice';
import { AvvisoGuasto } from './AvvisoGuasto';

/** Qui gli stili del tema possono mancare: è ciò che resta quando il resto si è rotto. */
const DISTANZA: CSSProperties = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px' };

interface Stato {
  readonly dettagli: string | null;
}

/** Un difetto del pannello non lascia mai una pagina bianca: si dice che cosa è successo e come ripartire. */
export class Riparo extends Component<{ readonly children: ReactNode }, Stato> {
  override state: Stato = { dettagli: null };

  static getDerivedStateFromError(errore: unknown): Stato {
    return { dettagli: errore instanceof Error ? (errore.stack ?? errore.message) : String(errore) };
  }

  override render(): ReactNode {
    const { dettagli } = this.state;
    if (dettagli === null) return this.props.children;
    return (
      <div style={DISTANZA}>
        <AvvisoGuasto guasto={{ ...CORNICE.difetto, dettagli }} />
        <Button appearance="primary" onClick={() => this.setState({ dettagli: null })}>
          {CORNICE.riparti}
        </Button>
      </div>
    );
  }
}
