/** Pixels as a canvas gives them: four bytes each, row by row. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

export interface ContentKind {
  /** A screenshot or a drawing: large even areas and sharp edges, which JPEG would smear. */
  flat: boolean;
  transparent: boolean;
}

/** From this share of neighbours of one colour on a picture is a screenshot or a drawing: in photos hardly any are. */
const evenShare = 0.45;

/** What a picture is of, as far as its encoding goes. Looks at its pixels as they are: a scaled picture has no even areas. */
export function contentKind({ data, width, height }: Pixels): ContentKind {
  let even = 0;
  let transparent = false;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (data[at + 3]! < 255) transparent = true;
      if (x > 0 && data[at] === data[at - 4] && data[at + 1] === data[at - 3] && data[at + 2] === data[at - 2]) even += 1;
    }
  }
  return { flat: even > evenShare * Math.max(1, (width - 1) * height), transparent };
}
