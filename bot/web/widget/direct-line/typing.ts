const PATIENCE_MS = 500;
const LONGEST_MS = 12_000;

/** Shows "typing" when an answer takes longer than half a second, or when the desk says so; never for ever. */
export function createTyping(show: (on: boolean) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const off = () => {
    clearTimeout(timer);
    show(false);
  };
  const on = () => {
    clearTimeout(timer);
    show(true);
    timer = setTimeout(off, LONGEST_MS);
  };
  return {
    asked() {
      clearTimeout(timer);
      timer = setTimeout(on, PATIENCE_MS);
    },
    typed: on,
    answered: off,
  };
}
