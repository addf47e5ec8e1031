import { log1pmx } from './log1pmx.js'

/** (−1)ᵏ·(ζ(k) − 1)/k for k = 2 … 29, made by `coefficients.oracle.py`. */
const coefficients: readonly number[] = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5, -4.492623673813314e-5,
  2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
  -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8,
  1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11,
]
const euler = 0.5772156649015329
const oneLessEuler = 0.42278433509846713

function beyondLinear(x: number): number {
  let sum = 0
  for (let k = coefficients.length - 1; k >= 0; k -= 1) sum = sum * x + (coefficients[k] as number)
  return sum * x * x
}

/** log Γ(2 + x) for |x| ≤ 0.5, accurate relative to its own size near 0 (the series in ζ(k) − 1, DLMF 5.7.3). */
export const logGamma2p = (x: number): number => oneLessEuler * x + beyondLinear(x)

/** log Γ(1 + x) for −0.5 ≤ x ≤ 1.5, accurate relative to its own size near 0 and near 1. */
export const logGamma1p = (x: number): number =>
  x > 0.5 ? logGamma2p(x - 1) : beyondLinear(x) - log1pmx(x) - euler * x
