import loadHighs from 'highs';
import type { Problem } from './problem';

let loading: ReturnType<typeof loadHighs> | undefined;

/**
 * The greatest total by HiGHS, which knows nothing of ours: the linear programme itself. Its matrix is that of a bipartite
 * graph, so its corners are whole, and the total is that of an assignment.
 */
export async function optimumOf({ start, mentor, value, places }: Problem): Promise<number> {
  if (mentor.length === 0) return 0;
  const highs = await (loading ??= loadHighs());
  const [mentees, columns] = [start.length - 1, mentor.length];
  const indices = new Int32Array(2 * columns);
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    for (let at = start[mentee]!; at < start[mentee + 1]!; at += 1) {
      indices[2 * at] = mentee;
      indices[2 * at + 1] = mentees + mentor[at]!;
    }
  }
  const numRows = mentees + places.length;
  const model = highs.createModel({
    ...{ numCols: columns, numRows, sense: highs.constants.objectiveSense.maximize },
    colCost: Float64Array.from(value),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(highs.infinity),
    rowLower: new Float64Array(numRows).fill(-highs.infinity),
    rowUpper: Float64Array.from([...new Uint8Array(mentees).fill(1), ...places]),
    matrix: {
      ...{ format: 'csc', numRows, numCols: columns },
      starts: Int32Array.from({ length: columns + 1 }, (_, at) => 2 * at),
      indices,
      values: new Float64Array(2 * columns).fill(1),
    },
  });
  try {
    model.options.set({ output_flag: false });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error(`HiGHS ended with ${model.getModelStatus()}`);
    return Math.round(model.getObjectiveValue());
  } finally {
    model.dispose();
  }
}
