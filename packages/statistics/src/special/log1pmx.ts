/**
 * log(1 + x) − x for x > −1, without the cancellation near 0. The deviance of the gamma and of the beta distribution is made of it.
 *
 * Between −0.8 and 1: with r = x / (2 + x), log(1 + x) = 2·artanh(r), so that log(1 + x) − x = −x·r + 2·r³·(1/3 + r²/5 + r⁴/7 + …).
 */
export function log1pmx(x: number): number {
  if (x < -0.8 || x > 1) return Math.log1p(x) - x
  const r = x / (2 + x)
  const square = r * r
  let sum = 0
  let power = 1
  for (let k = 3; power > 1e-18; k += 2) {
    sum += power / k
    power *= square
  }
  return 2 * r * square * sum - x * r
}
