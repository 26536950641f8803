/// The learning rate of update number `step`, which counts from 0.
func learningRate(at step: Int) -> Double {
  let t = Double(step)
  return t < 40 ? 0.1 * t / 40 : 0.1 * (40 / (40 + t - 40)).squareRoot()
}
