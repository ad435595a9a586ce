import { areaAddress, cellAddress, parseArea } from '../../excel-host/model/addresses/address';
import { GridView } from '../grid/grid-view';
import { remarkAt } from '../grid/remarks';
import { editableText } from '../input/italian-input';
import type { Tell } from './attempt';
import { CellEditor } from './cell-editor';
import { useClipboard } from './clipboard';
import { handleFiles } from './files';
import { resizeWith, switchTheme } from './layout';
import { readManifest } from './manifest-buttons';
import { showRemarks } from './remark-balloon';
import { drawRibbon } from './ribbon';
import { selectWithMouse } from './selection-input';
import { SelectionKeys } from './selection-keys';
import { drawTabs, moveBetweenTabs } from './sheet-tabs';
import { Workbench } from './workbench';

const EXAMPLE = 'esempio.xlsx';

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`Nella pagina manca ${id}`);
  return found;
}

const paneOrigin = document.documentElement.dataset['pane'] ?? location.origin;
const status = part('status', HTMLElement);
const address = part('address', HTMLInputElement);
const formula = part('formula', HTMLInputElement);
const tabs = part('tabs', HTMLElement);
const paneSide = part('pane', HTMLElement);
const panePlace = part('pane-place', HTMLElement);
const paneSilent = part('pane-silent', HTMLElement);

const bench = new Workbench();
const grid = new GridView(part('grid', HTMLElement), () => bench.workbook);

/** Un rifiuto vale per la cella scelta: quando si va altrove se ne va. */
let refusedAt: string | null = null;

const tell: Tell = (message, tone) => {
  status.textContent = message;
  status.classList.toggle('refused', tone === 'refused');
  const [selected] = bench.sheet.selection;
  refusedAt = tone === 'refused' && selected ? areaAddress(selected) : null;
};

const editor = new CellEditor(
  grid,
  bench,
  formula,
  (after, back) => {
    keys.after(after, back);
    refresh();
  },
  tell,
);
const keys = new SelectionKeys(grid, bench, editor, tell);

function refresh(): void {
  grid.refresh();
  drawTabs(tabs, bench);
  const [selected] = bench.sheet.selection;
  if (!selected) return;
  const { top, left } = selected;
  if (refusedAt !== null && refusedAt !== areaAddress(selected)) tell('');
  if (document.activeElement !== address) address.value = areaAddress(selected);
  if (!editor.isOpen) formula.value = editableText(bench.sheet.cells.get(top, left));
  const remark = remarkAt(bench.sheet, top, left);
  part('remark', HTMLElement).textContent = remark === null ? '' : `${cellAddress(top, left)}: ${remark}`;
  document.title = `${bench.workbook.name} – Banco di prova`;
  part('name', HTMLElement).textContent = bench.workbook.name;
}

async function bytesOf(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} non si legge`);
  return await answer.arrayBuffer();
}

async function start(): Promise<void> {
  const manifest = readManifest(new TextDecoder().decode(await bytesOf('/manifest.xml')), paneOrigin);
  const showPane = (): void => {
    paneSide.hidden = false;
    part('splitter', HTMLElement).hidden = false;
    if (bench.pane.isOpen) return;
    paneSilent.hidden = true;
    bench.pane.openPane(panePlace, manifest.paneUrl);
    void bench.pane.answers(new URL(manifest.paneUrl).origin).then((answered) => {
      paneSilent.hidden = answered || !bench.pane.isOpen;
    });
  };
  const open = async (bytes: Uint8Array, name: string): Promise<void> => {
    const shown = !paneSide.hidden;
    await bench.open(bytes, name);
    grid.reset();
    tell(`Aperto ${name}`);
    if (shown) showPane();
  };
  part('close-pane', HTMLButtonElement).addEventListener('click', () => {
    bench.pane.closePane();
    paneSide.hidden = true;
    part('splitter', HTMLElement).hidden = true;
  });
  part('pane-link', HTMLAnchorElement).href = manifest.paneUrl;
  drawRibbon(part('ribbon', HTMLElement), manifest, bench, showPane, tell);
  handleFiles(part('open-file', HTMLInputElement), part('save-copy', HTMLButtonElement), bench, open, tell);
  const example = document.documentElement.dataset['example'] ?? EXAMPLE;
  await open(new Uint8Array(await bytesOf(`/${EXAMPLE}`)), example);
}

bench.onChange(refresh);
resizeWith(part('splitter', HTMLElement), paneSide);
switchTheme(part('theme', HTMLButtonElement));
moveBetweenTabs(tabs);
selectWithMouse(grid, bench, () => {
  editor.begin();
});
useClipboard(grid.host, bench, tell);
showRemarks(grid);
address.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  const text = address.value.trim();
  if (!bench.goTo(parseArea(text) ? text.toUpperCase() : text)) tell(`Non trovo ${text}`);
  grid.host.focus({ preventScroll: true });
});
// Chi prova la pagina legge da qui che cosa c'è nella cartella.
Object.assign(globalThis, { workbench: bench });
void start().catch((error: unknown) => {
  tell(error instanceof Error ? error.message : String(error));
});
