import type { Workbench } from './workbench';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "Apri" e "Salva una copia": i file si leggono e si scrivono qui, non vanno da nessuna parte. */
export function handleFiles(
  chooser: HTMLInputElement,
  saver: HTMLButtonElement,
  bench: Workbench,
  open: (bytes: Uint8Array, name: string) => Promise<void>,
  tell: (message: string) => void,
): void {
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    chooser.value = '';
    if (!file) return;
    void file
      .arrayBuffer()
      .then((buffer) => open(new Uint8Array(buffer), file.name))
      .catch(() => {
        tell(`${file.name} non si apre: non è una cartella .xlsx, oppure è rovinata o protetta da password.`);
      });
  });
  saver.addEventListener('click', () => {
    void bench.save().then((bytes) => {
      const name = copyName(bench.workbook.name);
      download(bytes, name);
      tell(`Salvata una copia: ${name}`);
    });
  });
}

/** "piano.xlsx" → "piano-copia.xlsx". */
function copyName(name: string): string {
  return `${name.replace(/\.xlsx$/i, '')}-copia.xlsx`;
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
