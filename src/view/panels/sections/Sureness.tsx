// An entity → how sure it is, in words, and what speaks for it.
import { isDoubtful } from "../../../graph/query.ts";
import type { GraphEntity } from "../../../model/index.ts";
import { useWords } from "../../context.ts";

const levelOf = (entity: GraphEntity): "sure" | "fairly" | "likely" | "doubtful" => {
  if (isDoubtful(entity)) return "doubtful";
  return entity.confidence >= 0.95 ? "sure" : entity.confidence >= 0.8 ? "fairly" : "likely";
};

/** Null where the files are of before certainty was told. */
export function Sureness({ entity }: { entity: GraphEntity }): React.JSX.Element | null {
  const { words, formats } = useWords();
  const { sure } = words;
  const { confidence, reasons, tagged = 0 } = entity;
  if (confidence === 1 && reasons.length === 0) return null;
  const told = sure.reasons(tagged);
  const others = reasons.filter((reason) => reason !== "corrected").map((reason) => told[reason]);
  // Nothing is certain that nobody has checked.
  const percent = Math.min(99, Math.round(confidence * 100));
  const corrected = reasons.includes("corrected");
  const level = sure.level[levelOf(entity)];
  return (
    <details className="panel-sure">
      <summary>
        <span className="quiet">{sure.title}</span>{" "}
        {corrected ? sure.level.sure.toLowerCase() : sure.short(level, percent)}
      </summary>
      <p>
        {corrected ? sure.corrected : sure.of(percent)}{" "}
        {others.length > 0 ? sure.because(formats.list(others)) : reasons.length === 0 && sure.alone}
      </p>
    </details>
  );
}
