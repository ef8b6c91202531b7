/** Which characters of a text belong to an entity already; constant work for each character. */
export class Taken {
  private readonly mask: Uint8Array;

  constructor(length: number) {
    this.mask = new Uint8Array(length);
  }

  /** Whether nothing from start up to end is taken. */
  free(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.mask[i]) return false;
    return true;
  }

  /** Takes a stretch if all of it is free, and says whether it was. */
  take(start: number, end: number): boolean {
    if (end <= start || !this.free(start, end)) return false;
    this.mask.fill(1, start, end);
    return true;
  }
}
