import Foundation

/// The learning rate of update number `step`, which counts from 0.
func learningRate(at step: Int) -> Double {
  let t = Double(step)
  return 0.1 * pow(0.5, t / 10)
}
