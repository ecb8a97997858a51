// Organisations: known ones, names with a telling first or last word, and acronyms.
import type { Candidate, Doc, Token } from "../model/index.ts";
import { type Chunk, chunks, isAcronym, type WordSets, wordSets } from "./chunks.ts";
import type { Recogniser } from "./recogniser.ts";

const NOT_ORGANISATIONS = new Set(`WIB WIT WITA HAM RUU UU KTP PDB APBN APBD ASN PNS TKI WNI WNA KTT SIM STNK BBM HP PHK CEO CFO COO TV GDP
  AC AM PM UMKM NKRI RI AS US UK USA UAE EU SARS HIV AIDS DNA SMA SMP SD SMK IPK BUMN BUMD RT RW TPS DPT PIN ATM IPO USD IDR RP ID PDT PST EDT EST GMT
  II III IV VI VII VIII IX XI XII SDM PSBB PPKM OTT TPPU KUHP KUHAP IT AI VIP MOU`.split(/\s+/));

function organisationIn(doc: Doc, chunk: Chunk, sets: WordSets): Candidate | undefined {
  const word = (i: number) => doc.tokens[i]?.text ?? "";
  const lower = (i: number) => word(i).toLowerCase();
  const make = (first: number, last: number, score: number): Candidate => ({
    type: "organisation", start: (doc.tokens[first] as Token).start, end: (doc.tokens[last - 1] as Token).end, score,
  });
  for (let i = chunk.first; i < chunk.last; i++) if (sets.organisationHeads.has(lower(i)) && chunk.last - i > 1) return make(i, chunk.last, 0.6);
  for (let i = chunk.last - 1; i > chunk.first; i--) if (sets.organisationTails.has(lower(i))) return make(chunk.first, i + 1, 0.6);
  const only = word(chunk.last - 1);
  if (isAcronym(only) && only.length <= 8 && !NOT_ORGANISATIONS.has(only)) return make(chunk.last - 1, chunk.last, 0.5);
  return undefined;
}

export const organisation: Recogniser = {
  type: "organisation",
  find: (doc) => {
    const sets = wordSets(doc);
    return chunks(doc).flatMap((chunk) => organisationIn(doc, chunk, sets) ?? []);
  },
};
