// Numbers with keys → the number with the least key: a binary heap, equals by number.
export class Queue {
  readonly #numbers: number[] = [];
  readonly #keys: number[] = [];

  push(number: number, key: number): void {
    let at = this.#numbers.push(number) - 1;
    this.#keys.push(key);
    for (let up = (at - 1) >> 1; at > 0 && this.#isBefore(at, up); up = (at - 1) >> 1) {
      this.#swap(at, up);
      at = up;
    }
  }

  /** Undefined when empty. */
  pop(): number | undefined {
    if (this.#numbers.length === 0) return undefined;
    this.#swap(0, this.#numbers.length - 1);
    const least = this.#numbers.pop();
    this.#keys.pop();
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const down = left + 1 < this.#numbers.length && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (down >= this.#numbers.length || !this.#isBefore(down, at)) return least;
      this.#swap(at, down);
      at = down;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [x = 0, y = 0] = [this.#keys[a], this.#keys[b]];
    return x < y || (x === y && (this.#numbers[a] ?? 0) < (this.#numbers[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    swap(this.#numbers, a, b);
    swap(this.#keys, a, b);
  }
}

function swap(list: number[], a: number, b: number): void {
  const kept = list[a] ?? 0;
  list[a] = list[b] ?? 0;
  list[b] = kept;
}
