import Optimization
import Testing

struct `The optimizer Adam` {
  @Test(arguments: [1e-6, 0.1, 3, -40, 1e9])
  func `moves by the rate in its first update, however large the gradient`(gradient: Double) throws
  {
    let adam = try Adam<Double>(epsilon: .outside(1e-12))
    var (point, state) = ([0.0], try adam.start(at: [0]))
    adam.update(&point, gradient: [gradient], state: &state, rate: 0.01)
    let expected = gradient > 0 ? -0.01 : 0.01
    #expect(abs(point[0] - expected) < 1e-7)
  }

  @Test func `shows what it remembers, with and without the bias of the start`() throws {
    let adam = try Adam<Double>(epsilon: .outside(0))
    var (point, state) = ([0.0, 0], try adam.start(at: [0, 0]))
    #expect(adam.readings(of: state).allSatisfy { $0.values == [0, 0] })
    adam.update(&point, gradient: [2, -4], state: &state, rate: 0.1)
    let readings = adam.readings(of: state)
    #expect(readings.map { $0.name.text } == ["m", "v", "m̂", "v̂", "step size"])
    let expected: [[Double]] = [[0.2, -0.4], [0.004, 0.016], [2, -4], [4, 16], [0.05, 0.025]]
    for (reading, values) in zip(readings, expected) {
      for (found, value) in zip(reading.values, values) { #expect(abs(found - value) < 1e-12) }
    }
  }

  @Test func `corrects with the momentum of the moment, as PyTorch does`() throws {
    let adam = try Adam<Double>(epsilon: .outside(0))
    var (point, state) = ([0.0], try adam.start(at: [0]))
    adam.update(&point, gradient: [1], state: &state, rate: 1, momentum: 0.5)
    #expect(abs(point[0] + 1) < 1e-12)
    adam.update(&point, gradient: [1], state: &state, rate: 1, momentum: 0.8)
    // m is 0.8·0.5 + 0.2·1 = 0.6, its correction 1 − 0.8², and v̂ is 1.
    #expect(abs(point[0] + 1 + 0.6 / 0.36) < 1e-12)
  }

  @Test func `weighs epsilon more in its hat form`() throws {
    var ends: [Double] = []
    for epsilon: EpsilonPlacement in [.outside(1), .hat(1), .both(inside: 1, outside: 0)] {
      let adam = try Adam<Double>(epsilon: epsilon)
      var (point, state) = ([0.0], try adam.start(at: [0]))
      adam.update(&point, gradient: [1], state: &state, rate: 1)
      ends.append(-point[0])
    }
    #expect(abs(ends[0] - 0.5) < 1e-12)
    #expect(abs(ends[1] - 1 / (1 + 1 / 0.001.squareRoot())) < 1e-12)
    #expect(abs(ends[2] - 1 / 2.0.squareRoot()) < 1e-12)
  }

  @Test func `decays inside or beside the gradient`() throws {
    var ends: [Double] = []
    for decay: WeightDecay in [.coupled(0.1), .decoupled(0.1)] {
      let adam = try Adam<Double>(epsilon: .outside(0), weightDecay: decay)
      var (point, state) = ([10.0], try adam.start(at: [10]))
      adam.update(&point, gradient: [1], state: &state, rate: 0.5)
      ends.append(point[0])
    }
    // Coupled decay doubles the gradient, and the division takes that back.
    #expect(abs(ends[0] - 9.5) < 1e-12)
    #expect(abs(ends[1] - 9) < 1e-12)
  }

  @Test func `never steps farther again once AMSGrad has seen a large gradient`() throws {
    let gradients = [100.0] + [Double](repeating: 1, count: 3000)
    var last: [Double] = []
    for amsgrad: AMSGrad in [.off, .ofRaw, .ofCorrected] {
      let adam = try Adam<Double>(beta2: 0.99, amsgrad: amsgrad)
      var (point, state) = ([0.0], try adam.start(at: [0]))
      var before = 0.0
      for gradient in gradients {
        before = point[0]
        adam.update(&point, gradient: [gradient], state: &state, rate: 1)
      }
      last.append(before - point[0])
    }
    #expect(abs(last[0] - 1) < 1e-6)
    #expect(abs(last[1] - 0.1) < 0.01)
    #expect(abs(last[2] - 0.01) < 1e-6)
  }

  @Test func `moves single-precision models as double-precision ones`() throws {
    let (wide, narrow) = (try Adam<Double>(), try Adam<Float>())
    let start = (0..<37).map { Double($0) - 18 }
    var (point, state) = (start, try wide.start(at: start))
    var single = start.map { Float($0) }
    var singleState = try narrow.start(at: single)
    for _ in 0..<100 {
      wide.update(&point, gradient: point, state: &state, rate: 0.05)
      narrow.update(&single, gradient: single, state: &singleState, rate: 0.05)
    }
    for (one, other) in zip(point, single) { #expect(abs(one - Double(other)) < 2e-5) }
  }

  @Test(arguments: [
    ("adam(0.01, beta1: 1)", "'beta1' must be below 1, not 1"),
    ("adam(0.01, beta2: -0.1)", "'beta2' must not be negative, but is -0.1"),
    ("adam(0.01, epsilon: -1)", "'epsilon' must not be negative, but is -1"),
    ("adamw(0.01, weight_decay: -1)", "'weight_decay' must not be negative, but is -1"),
  ])
  func `names the parameter at fault`(text: String, message: String) throws {
    let expression = try Expression(parsing: text)
    let error = #expect(throws: ExpressionError.self) { try expression.optimizer() }
    #expect(error?.message == message)
  }
}
