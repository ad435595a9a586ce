import type { AddinManifest } from './manifest-buttons';
import type { Workbench } from './workbench';

/** I bottoni dell'add-in, come il manifesto li chiede a Excel. */
export function drawRibbon(
  place: HTMLElement,
  manifest: AddinManifest,
  bench: Workbench,
  showPane: () => void,
  tell: (message: string) => void,
): void {
  for (const { id, label, description, icon, command } of manifest.buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ribbon-button';
    button.title = description;
    if (icon !== '') button.append(iconOf(icon));
    const text = document.createElement('span');
    text.textContent = label;
    button.append(text);
    button.addEventListener('click', () => {
      // Qui l'ambiente condiviso vive nella pagina del pannello: chi chiama un comando la apre, come fanno poi i comandi in Excel.
      showPane();
      if (command === null) return;
      tell(`${label}: in corso…`);
      button.disabled = true;
      void bench.pane
        .invoke(command, id)
        .then(() => `${label}: fatto.`)
        .catch((error: unknown) => `${label}: ${error instanceof Error ? error.message : String(error)}`)
        .then((outcome) => {
          button.disabled = false;
          tell(outcome);
        });
    });
    place.append(button);
  }
}

/** Senza il riquadro costruito le icone non ci sono: il bottone resta col solo nome. */
function iconOf(url: string): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.width = 24;
  image.height = 24;
  image.addEventListener('error', () => {
    image.remove();
  });
  image.src = url;
  return image;
}
