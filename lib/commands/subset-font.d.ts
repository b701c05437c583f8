declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    keepFeatures: readonly string[]
    noHinting: boolean
    /** axis → the value it is pinned to, or the range that is kept */
    variationAxes: Readonly<Record<string, number | { min: number; max: number }>>
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>
}
