/** Misura i testi col carattere della cella, per sapere quali escono dai bordi. */
export class TextFit {
  private readonly context = document.createElement('canvas').getContext('2d');
  private readonly known = new Map<string, number>();

  width(text: string, font: string): number {
    const key = `${font} ${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (!this.context) return 0;
    this.context.font = font;
    const { width } = this.context.measureText(text);
    if (this.known.size > 20_000) this.known.clear();
    this.known.set(key, width);
    return width;
  }
}
