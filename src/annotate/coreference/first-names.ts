// Two first names → whether one is short for the other: "Mike" and "Michael", "Bill" and "William".

/** A name, and what it is shortened to; a short form may belong to several. */
const SHORT_FORMS = `
  abraham abe|albert al bert|alexander alex|andrew andy drew|anthony tony|benjamin ben benny|bernard bernie|charles charlie chuck
  christopher chris|daniel dan danny|david dave|donald don|douglas doug|edward ed eddie ted|eugene gene|francis frank|frederick fred
  gabriel gabe|gerald gerry jerry|gregory greg|harold harry hal|henry hank harry|jacob jake|james jim jimmy|jeffrey jeff|john jack johnny
  jonathan jon|joseph joe joey|joshua josh|kenneth ken|lawrence larry|leonard len|louis lou|martin marty|matthew matt|michael mike mick
  mitchell mitch|nathaniel nate|nicholas nick|patrick pat|peter pete|philip phil|phillip phil|raymond ray|richard dick rick rich
  robert bob bobby rob|ronald ron ronnie|rudolph rudy|russell russ|samuel sam|stanley stan|stephen steve|steven steve|stuart stu
  terrence terry|theodore ted teddy|thomas tom tommy|timothy tim|victor vic|vincent vince|walter walt|william bill billy will
  zachary zach|barbara barb|catherine cathy kate|cynthia cindy|deborah debbie deb|elizabeth liz beth betty|jennifer jen jenny
  katherine kate kathy|kathleen kathy|margaret maggie peggy meg|pamela pam|patricia pat patty trish|rebecca becky|susan sue|victoria vicky`
  .split(/[|\n]/)
  .map((line) => line.trim().split(" "))
  .filter(([name]) => name);

const LONG = new Map<string, Set<string>>();
for (const [name = "", ...shorts] of SHORT_FORMS)
  for (const form of [name, ...shorts]) LONG.set(form, (LONG.get(form) ?? new Set()).add(name));

/** @param a @param b folded first names; "Bob" and "Rob" are the same too. */
export function isSameFirstName(a: string, b: string): boolean {
  const names = LONG.get(b);
  return names !== undefined && [...(LONG.get(a) ?? [])].some((name) => names.has(name));
}
