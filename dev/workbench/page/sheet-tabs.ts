import type { Workbench } from './workbench';

/** Le linguette dei fogli visibili, col loro colore. */
export function drawTabs(place: HTMLElement, bench: Workbench): void {
  const focused = place.contains(document.activeElement);
  const tabs = bench.workbook.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.role = 'tab';
      tab.className = 'tab';
      tab.textContent = sheet.name;
      tab.ariaSelected = String(sheet === bench.sheet);
      tab.tabIndex = sheet === bench.sheet ? 0 : -1;
      if (/^#[\dA-F]{6}$/i.test(sheet.tabColor)) tab.style.setProperty('--tab-color', sheet.tabColor);
      tab.addEventListener('click', () => {
        bench.activate(sheet);
      });
      return tab;
    });
  place.replaceChildren(...tabs);
  const active = tabs.find(({ ariaSelected }) => ariaSelected === 'true');
  active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (focused) active?.focus();
}

/** Le frecce passano da una linguetta all'altra. */
export function moveBetweenTabs(place: HTMLElement): void {
  place.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const tabs = [...place.querySelectorAll<HTMLButtonElement>('.tab')];
    const current = tabs.findIndex((tab) => tab === document.activeElement);
    tabs[current + step]?.click();
    tabs[current + step]?.focus();
  });
}
