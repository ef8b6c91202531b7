/** Written by `npm run fit-questions`; the last weight is the bias. */
export const CUT: { words: readonly number[]; both: readonly number[]; sureByWords: number; sure: number } = {
  words: [
    0.41754, 0.1957, 0.49986, 0.16317, 0.17558, -0.02446, 0.13133, 0.12571, 0.13416, -0.97019, 0.0375, 0.02222,
    -0.27901, -0.18108, -1.91356, -1.23153, -1.22306, -0.00671, 0.11947, -3.93802,
  ],
  both: [
    0.84451, 0.08295, 0.14601, -2.52891, 0.00588, -0.05091, -0.22014, -0.08167, -1.74076, -2.67432, -1.73315, 0.26308,
    0.71366, -1.40429,
  ],
  sureByWords: 0.60284,
  sure: 0.39806,
};
