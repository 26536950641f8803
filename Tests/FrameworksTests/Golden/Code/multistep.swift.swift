import Foundation

/// The learning rate of update number `step`, which counts from 0.
func learningRate(at step: Int) -> Double {
  let t = Double(step)
  return t < 30 ? 0.1 : t < 60 ? 0.1 * 0.1 : 0.1 * pow(0.1, 2)
}
