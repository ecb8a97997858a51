// What an action is: something the reader can do, offered by the search box in words.
import type { Language, OpenGraph } from "../context.ts";
import type { ViewState } from "../state.ts";

/** What an action knows when it is offered and when it runs. */
export interface ActionContext {
  readonly graph: OpenGraph;
  readonly state: ViewState;
  readonly language: Language;
  /**
   * Ids of the entities that the words typed name, in their order ("how are sukarno and kennedy linked" names two; "sukarno"
   * one); [] where they name none.
   */
  readonly named: readonly string[];
}

/** One file an action (or a few that belong together), one line in `index.ts`. */
export interface Action {
  /** Unique, kebab-case. */
  readonly id: string;
  /** What the reader sees and what typed words are matched with: "How are Sukarno and Kennedy linked?". */
  label(context: ActionContext): string;
  /** Other words that find it; "" for none. */
  keywords?(context: ActionContext): string;
  /** Whether it makes sense now. */
  applies(context: ActionContext): boolean;
  run(context: ActionContext): void;
}
