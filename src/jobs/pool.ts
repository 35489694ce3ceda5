/** The pool's package, loaded where there is work for it. The built program, which cannot import, is given it by its entry. */
export const loadPool = (): Promise<typeof import('tinypool')> => import('tinypool');
