// The size of a share card, in pixels: apart from the drawing, so that metadata need not load fonts.
export const cardSize = { width: 1200, height: 630 } as const
