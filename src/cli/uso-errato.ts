/** Il comando è scritto male: `message` dice come, in italiano. */
export class UsoErrato extends Error {
  override readonly name = 'UsoErrato';
}
