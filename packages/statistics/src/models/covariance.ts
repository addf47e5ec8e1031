/**
 * How the uncertainty of coefficients is estimated. Danish: estimator af kovariansmatricen, robuste standardfejl.
 *
 * - `classical`: one variance for all observations, independent of each other (R: `vcov(lm(…))`); degrees of freedom n − k.
 * - `HC1`: independent observations of any variance, times n/(n − k) (R: `sandwich::vcovHC(type = 'HC1')`); n − k.
 * - `HC3`: as HC1, each residual divided by 1 − its leverage in place of the factor; the better of the two in small samples; n − k.
 * - `CR1`: observations depend on each other within clusters; times G/(G − 1)·(n − 1)/(n − k), as Stata and `sandwich::vcovCL(type = 'HC1')`
 *   (clubSandwich names this CR1S); G − 1 degrees of freedom. Too small with fewer than some forty clusters.
 * - `CR2`: bias-reduced, degrees of freedom for each coefficient by Satterthwaite (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018; R:
 *   `clubSandwich::coef_test(vcov = 'CR2')`, working model: equal variances, independent). For few or unequal clusters.
 * - `{ neweyWest: lag }`: rows in order of time, that depend on each other up to `lag` steps apart; Bartlett weights, no prewhitening, times
 *   n/(n − k) (R: `sandwich::NeweyWest(lag, prewhite = FALSE, adjust = TRUE)`); n − k.
 */
export type Covariance = 'classical' | 'HC1' | 'HC3' | 'CR1' | 'CR2' | { readonly neweyWest: number }
