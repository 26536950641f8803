import Foundation

/// The learning rate of update number `step`, which counts from 0.
func learningRate(at step: Int) -> Double {
  let t = Double(step)
  return t < 50 ? 0.1 * t / 50 : 0.1 * (1 + cos(Double.pi * min(t - 50, 95) / 95)) / 2
}
