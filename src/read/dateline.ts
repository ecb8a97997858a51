// First line of a body → the outlet its dateline names.

/** The outlet; "" when the line has no dateline or the dateline names none. */
export function outletOf(_body: string): string {
  return "";
}
