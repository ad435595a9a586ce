import type { Frame, Page } from 'playwright-core';

/** Oltre, la meta non si raggiunge col tabulatore. */
const PASSI = 120;

interface Fuoco {
  readonly nome: string;
  readonly ruolo: string;
  /** Vero se si vede dov'è: contorno, ombra o bordo disegnato. */
  readonly visibile: boolean;
}

/** Chi lavora senza mouse: preme tasti e guarda dov'è il fuoco. A ogni passo il fuoco si deve vedere. */
export class Tastiera {
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** Preme il tabulatore finché il fuoco non è su un elemento con quel nome; `indietro` con Maiuscole. */
  async finoA(nome: RegExp, indietro = false): Promise<void> {
    const visti: string[] = [];
    for (let passo = 0; passo < PASSI; passo += 1) {
      await this.premi(indietro ? 'Shift+Tab' : 'Tab');
      const fuoco = await this.fuoco();
      visti.push(fuoco.nome);
      if (fuoco.nome === '') continue;
      await this.siVede(fuoco);
      if (nome.test(fuoco.nome)) return;
    }
    throw new Error(`Il tabulatore non arriva a ${String(nome)}: ${[...new Set(visti)].join(' | ')}`);
  }

  async premi(tasto: string): Promise<void> {
    await this.page.keyboard.press(tasto);
  }

  async scrivi(testo: string): Promise<void> {
    await this.page.keyboard.type(testo);
  }

  /** Aspetta che il fuoco sia su un elemento con quel nome e che si veda. */
  async fuocoSu(nome: RegExp): Promise<void> {
    let fuoco = await this.fuoco();
    for (let prova = 0; prova < 50 && !nome.test(fuoco.nome); prova += 1) {
      await this.page.waitForTimeout(50);
      fuoco = await this.fuoco();
    }
    if (!nome.test(fuoco.nome))
      throw new Error(`Il fuoco è su «${fuoco.nome}» (${fuoco.ruolo}), non su ${String(nome)}`);
    await this.siVede(fuoco);
  }

  /** Il segno del fuoco può comparire con una breve animazione. */
  private async siVede({ visibile, nome, ruolo }: Fuoco): Promise<void> {
    if (visibile) return;
    await this.page.waitForTimeout(400);
    if (!(await this.fuoco()).visibile) throw new Error(`Il fuoco su «${nome}» (${ruolo}) non si vede`);
  }

  /** Dov'è il fuoco; il nome è vuoto se nel pannello non ce l'ha nessuno. */
  fuoco(): Promise<Fuoco> {
    return this.frame.evaluate(() => {
      const elemento = document.activeElement;
      if (!(elemento instanceof HTMLElement) || elemento === document.body) {
        return { nome: '', ruolo: 'body', visibile: false };
      }
      const etichetta = elemento instanceof HTMLInputElement || elemento instanceof HTMLTextAreaElement;
      const nome =
        elemento.getAttribute('aria-label') ?? (etichetta ? elemento.labels?.[0]?.innerText : elemento.innerText) ?? '';
      const chiaro = (colore: string): boolean => /transparent|rgba\(.*, 0\)/.test(colore);
      const segnato = [elemento, elemento.parentElement].some((uno) => {
        if (!uno) return false;
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, textDecorationStyle } = getComputedStyle(uno);
        const dopo = getComputedStyle(uno, '::after');
        return (
          (outlineStyle !== 'none' && outlineWidth !== '0px' && !chiaro(outlineColor)) ||
          boxShadow !== 'none' ||
          // Così Fluent segna i collegamenti.
          textDecorationStyle === 'double' ||
          (dopo.content !== 'none' &&
            dopo.borderBottomWidth !== '0px' &&
            !chiaro(dopo.borderBottomColor) &&
            !dopo.transform.startsWith('matrix(0,'))
        );
      });
      return {
        nome: nome.trim().replace(/\s+/g, ' ').slice(0, 200) || elemento.tagName,
        ruolo: elemento.getAttribute('role') ?? elemento.tagName.toLowerCase(),
        visibile: segnato,
      };
    });
  }
}
