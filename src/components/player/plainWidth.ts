/** How wide a screenshot to touch is where no script runs, in pixels: the browser sends a touch in these. */
export const plainWidth = 280;
