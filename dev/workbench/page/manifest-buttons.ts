/** Un bottone dell'add-in nella barra di Excel. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** L'icona da 32 pixel; "" se non c'è. */
  readonly icon: string;
  /** La funzione da chiamare, o null per il bottone che apre il pannello. */
  readonly command: string | null;
}

export interface AddinManifest {
  readonly buttons: readonly RibbonButton[];
  /** L'indirizzo del pannello, che è anche la pagina dei comandi. */
  readonly paneUrl: string;
}

/** Legge dal manifesto i bottoni e gli indirizzi; `base` va al posto del segnaposto del modello. */
export function readManifest(xml: string, base: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml.replaceAll('{{BASE_URL}}', base), 'application/xml');
  const resource = (id: string | null): string => {
    const found = [...elements(manifest, 'String'), ...elements(manifest, 'Image'), ...elements(manifest, 'Url')].find(
      (element) => element.getAttribute('id') === id,
    );
    return found?.getAttribute('DefaultValue') ?? '';
  };
  const named = (parent: Document | Element, tag: string): string =>
    resource(elements(parent, tag)[0]?.getAttribute('resid') ?? null);
  const controls = new Map(elements(manifest, 'Control').map((control) => [control.getAttribute('id'), control]));
  const settings = elements(manifest, 'DefaultSettings')[0];
  const paneUrl = settings && elements(settings, 'SourceLocation')[0]?.getAttribute('DefaultValue');
  return {
    buttons: [...controls.values()].map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: named(control, 'Label'),
      description: named(control, 'Description'),
      icon: resource(iconOf(control)),
      command: elements(control, 'FunctionName')[0]?.textContent.trim() ?? null,
    })),
    paneUrl: paneUrl ?? `${base}/taskpane.html`,
  };
}

function elements(parent: Document | Element, tag: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', tag)];
}

function iconOf(control: Element): string | null {
  const images = elements(control, 'Image');
  const image = images.find((candidate) => candidate.getAttribute('size') === '32') ?? images[0];
  return image?.getAttribute('resid') ?? null;
}
