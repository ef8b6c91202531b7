/**
 * The inverse of a symmetric positive definite matrix by Cholesky: A = L Lᵀ, M = L⁻¹, A⁻¹ = Mᵀ M
 * (Golub and Van Loan, Matrix Computations, 4.2). All three steps are dot products of contiguous rows, taken four by
 * four so that each number that is read serves four of them: about three times as fast as one by one.
 * @param a n × n, row after row; its lower half is read, and it is overwritten by the result
 * @throws RangeError where the matrix is not positive definite
 */
export function spdInverse(a: Float64Array, n: number, progress?: (share: number) => void): Float64Array {
  choleskyRows(a, n, (share) => progress?.(share / 3));
  const m = inverseColumns(a, n, (share) => progress?.((1 + share) / 3));
  const tile = new Float64Array(16);
  for (let i = 0; i < n; i += 4) {
    for (let j = 0; j <= i; j += 4) {
      dots(m, i, m, j, n, i, n, tile);
      for (let r = 0; r < 4 && i + r < n; r++)
        for (let c = 0; c < 4 && j + c < n; c++) a[(i + r) * n + j + c] = a[(j + c) * n + i + r] = tile[r * 4 + c]!;
    }
    progress?.((2 + (i / n) ** 2) / 3);
  }
  return a;
}

/** Overwrites the lower half by L. */
function choleskyRows(a: Float64Array, n: number, progress: (share: number) => void): void {
  const tile = new Float64Array(16);
  for (let i = 0; i < n; i += 4) {
    const iEnd = Math.min(n, i + 4);
    for (let j = 0; j <= i; j += 4) {
      dots(a, i, a, j, n, 0, j, tile);
      for (let r = i; r < iEnd; r++)
        for (let c = j; c < Math.min(n, j + 4) && c <= r; c++) {
          let sum = a[r * n + c]! - tile[(r - i) * 4 + c - j]!;
          for (let k = j; k < c; k++) sum -= a[r * n + k]! * a[c * n + k]!;
          if (c === r && !(sum > 0)) throw new RangeError('The matrix is not positive definite.');
          a[r * n + c] = c === r ? Math.sqrt(sum) : sum / a[c * n + c]!;
        }
    }
    progress((i / n) ** 3);
  }
}

/** Row j of the result is column j of M = L⁻¹: M_ij = -(Σ_{k=j}^{i-1} L_ik M_kj) / L_ii below the diagonal. */
function inverseColumns(l: Float64Array, n: number, progress: (share: number) => void): Float64Array {
  const m = new Float64Array(n * n);
  const tile = new Float64Array(16);
  for (let i = 0; i < n; i += 4) {
    const iEnd = Math.min(n, i + 4);
    for (let j = 0; j <= i; j += 4) {
      if (j < i) dots(l, i, m, j, n, j, i, tile);
      else tile.fill(0);
      for (let r = i; r < iEnd; r++)
        for (let c = j; c < Math.min(n, j + 4) && c <= r; c++) {
          let sum = r === c ? 1 : -tile[(r - i) * 4 + c - j]!;
          if (r !== c) for (let k = i; k < r; k++) sum -= l[r * n + k]! * m[c * n + k]!;
          m[c * n + r] = sum / l[r * n + r]!;
        }
    }
    progress((i / n) ** 3);
  }
  return m;
}

/** The sixteen products of x's rows i.. and y's rows j.., over the columns from..to; rows past the end repeat the last. */
function dots(
  x: Float64Array,
  i: number,
  y: Float64Array,
  j: number,
  n: number,
  from: number,
  to: number,
  tile: Float64Array,
): void {
  const last = n - 1;
  const a0 = i * n;
  const a1 = Math.min(i + 1, last) * n;
  const a2 = Math.min(i + 2, last) * n;
  const a3 = Math.min(i + 3, last) * n;
  const b0 = j * n;
  const b1 = Math.min(j + 1, last) * n;
  const b2 = Math.min(j + 2, last) * n;
  const b3 = Math.min(j + 3, last) * n;
  let s00 = 0,
    s01 = 0,
    s02 = 0,
    s03 = 0;
  let s10 = 0,
    s11 = 0,
    s12 = 0,
    s13 = 0;
  let s20 = 0,
    s21 = 0,
    s22 = 0,
    s23 = 0;
  let s30 = 0,
    s31 = 0,
    s32 = 0,
    s33 = 0;
  for (let k = from; k < to; k++) {
    const y0 = y[b0 + k]!,
      y1 = y[b1 + k]!,
      y2 = y[b2 + k]!,
      y3 = y[b3 + k]!;
    let v = x[a0 + k]!;
    s00 += v * y0;
    s01 += v * y1;
    s02 += v * y2;
    s03 += v * y3;
    v = x[a1 + k]!;
    s10 += v * y0;
    s11 += v * y1;
    s12 += v * y2;
    s13 += v * y3;
    v = x[a2 + k]!;
    s20 += v * y0;
    s21 += v * y1;
    s22 += v * y2;
    s23 += v * y3;
    v = x[a3 + k]!;
    s30 += v * y0;
    s31 += v * y1;
    s32 += v * y2;
    s33 += v * y3;
  }
  tile[0] = s00;
  tile[1] = s01;
  tile[2] = s02;
  tile[3] = s03;
  tile[4] = s10;
  tile[5] = s11;
  tile[6] = s12;
  tile[7] = s13;
  tile[8] = s20;
  tile[9] = s21;
  tile[10] = s22;
  tile[11] = s23;
  tile[12] = s30;
  tile[13] = s31;
  tile[14] = s32;
  tile[15] = s33;
}
