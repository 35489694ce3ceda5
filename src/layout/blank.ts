/** White space of any kind, zero-width characters included. */

/** Whether a character (one UTF-16 unit) is white space of any kind, zero-width ones included. */
export function isBlank(char: string): boolean {
  return isBlankCode(char.charCodeAt(0));
}

/** The same of a UTF-16 unit. */
export function isBlankCode(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x3000 ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x0b ||
    code === 0x0c ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0xfeff ||
    code === 0x85 ||
    // The blank of symbol fonts.
    code === 0xf020 ||
    code === 0
  );
}
