/** The score interval of Wilson (1927) for a share, at 95 %: 1.96 is the normal quantile, 3.8416 its square. */
const SHARE = (k: string, n: string, sign: '+' | '-') =>
	`round(100 * (${k} / ${n} + 3.8416 / (2 * ${n}) ${sign} 1.96 * sqrt(${k} / ${n} * (1 - ${k} / ${n}) / ${n} + 3.8416 / (4 * ${n} * ${n}))) / (1 + 3.8416 / ${n}), 1)`;

/**
 * SQL for a value, `low` and `high`: `k` of `n` in percent, with the 95 % interval of Wilson. It treats the models of a year
 * as a sample: another year as good would have listed others.
 */
export const shareColumns = (k: string, n: string, name = 'value'): string =>
	`round(100 * ${k} / ${n}, 1) as ${name},
  ${SHARE(k, n, '-')} as low,
  ${SHARE(k, n, '+')} as high`;
