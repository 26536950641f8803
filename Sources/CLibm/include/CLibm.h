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
