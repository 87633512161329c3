package org.backwise.figure.kinematics;

/**
 * A homogeneous 4 by 4 transform, right-handed: x ahead, y up, z to the right. It shares nothing
 * with {@link Turn}.
 */
record Matrix(double[][] m) {

  static Matrix identity() {
    double[][] m = new double[4][4];
    for (int i = 0; i < 4; i++) {
      m[i][i] = 1;
    }
    return new Matrix(m);
  }

  Matrix times(Matrix o) {
    double[][] product = new double[4][4];
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 4; column++) {
        for (int k = 0; k < 4; k++) {
          product[row][column] += m[row][k] * o.m[k][column];
        }
      }
    }
    return new Matrix(product);
  }

  Matrix moved(double x, double y, double z) {
    double[][] shift = identity().m;
    shift[0][3] = x;
    shift[1][3] = y;
    shift[2][3] = z;
    return times(new Matrix(shift));
  }

  /** About the axis 0 (ahead), 1 (up) or 2 (right) by the right-hand rule. */
  Matrix turned(int axis, double degrees) {
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    int a = (axis + 1) % 3;
    int b = (axis + 2) % 3;
    double[][] turn = identity().m;
    turn[a][a] = c;
    turn[a][b] = -s;
    turn[b][a] = s;
    turn[b][b] = c;
    return times(new Matrix(turn));
  }

  double[] place() {
    return new double[] {m[0][3], m[1][3], m[2][3]};
  }

  /** Where an axis points. */
  double[] axis(int axis) {
    return new double[] {m[0][axis], m[1][axis], m[2][axis]};
  }
}
