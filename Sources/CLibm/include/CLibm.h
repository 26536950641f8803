// The few libm functions that the pure half uses, declared so that they exist on every platform
// and in Embedded Swift, where no Foundation or Glibc module may be imported.
#pragma once
double cos(double x);
double sin(double x);
double tanh(double x);
double exp(double x);
double log(double x);
double log2(double x);
double log10(double x);
double pow(double x, double y);
double fmod(double x, double y);

// The machine's own square root. Swift's `squareRoot()` and C's `sqrt` keep a branch to libm for
// negative numbers, which holds a loop back from vector instructions. NaN for a negative x.
static inline __attribute__((always_inline)) float quickRootFloat(float x) {
  return __builtin_elementwise_sqrt(x);
}
static inline __attribute__((always_inline)) double quickRoot(double x) {
  return __builtin_elementwise_sqrt(x);
}
