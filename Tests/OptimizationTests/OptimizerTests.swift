import Optimization
import Testing

struct `An optimizer without second moments` {
  static let calls = [
    "sgd(0.1, weight_decay: 0.1)", "momentum(0.1, dampening: 0.5, weight_decay: 0.1)",
    "nesterov(0.1)", "momentum(0.1, rate_inside: True)", "nesterov(0.1, rate_inside: True)",
    "adagrad(0.1)", "adadelta(1)", "rmsprop(0.1)", "rmsprop(0.1, centered: True, momentum: 0.5)",
    "rmsprop(0.1, centered: True)", "rprop(0.1)", "asgd(0.1, start: 3)",
  ]

  @Test(arguments: calls)
  func `moves every coordinate alike, and none whose gradient is 0`(call: String) throws {
    let setting = try Expression(parsing: call).optimizer()
    var point = [1.0, 1, 0, 1]
    let run = try setting.optimizer.start(at: point)
    for step in 0..<20 {
      run.update(&point, gradient: point, rate: setting.rates.rate(at: step))
    }
    #expect(point[0] == point[1] && point[0] == point[3] && point[2] == 0)
    #expect(point[0].isFinite && point[0] != 1)
    for reading in run.readings { #expect(reading.values.count == 4, "\(reading.name.text)") }
  }

  @Test(arguments: calls)
  func `stays where it is when it is given no coordinates`(call: String) throws {
    let run = try Expression(parsing: call).optimizer().optimizer.start(at: [])
    var point: [Double] = []
    run.update(&point, gradient: [], rate: 0.1)
    #expect(point.isEmpty)
  }

  @Test(arguments: ["adagrad(0.1, epsilon: 0)", "rmsprop(0.1, epsilon: 0)"])
  func `leaves a coordinate of which nothing was seen`(call: String) throws {
    let run = try Expression(parsing: call).optimizer().optimizer.start(at: [1])
    var point = [1.0]
    run.update(&point, gradient: [0], rate: 0.1)
    #expect(point == [1])
  }

  @Test(arguments: [
    "momentum(0.1)", "nesterov(0.1)", "adagrad(0.1)", "adadelta(1)", "rmsprop(0.1)", "rprop(0.1)",
  ])
  func `passes on a gradient that is not a number`(call: String) throws {
    let run = try Expression(parsing: call).optimizer().optimizer.start(at: [1])
    var point = [1.0]
    run.update(&point, gradient: [.nan], rate: 0.1)
    #expect(point[0].isNaN)
  }

  @Test func `moves Floats as it moves Doubles`() throws {
    try expectSame(Momentum<Float>(dampening: 0.5), Momentum<Double>(dampening: 0.5))
    try expectSame(Nesterov<Float>(), Nesterov<Double>())
    try expectSame(AdaGrad<Float>(), AdaGrad<Double>())
    try expectSame(AdaDelta<Float>(epsilon: 1e-3), AdaDelta<Double>(epsilon: 1e-3))
    try expectSame(
      RMSProp<Float>(isCentered: true, rolling: .init(0.5)),
      RMSProp<Double>(isCentered: true, rolling: .init(0.5)))
    try expectSame(Rprop<Float>(), Rprop<Double>())
    try expectSame(ASGD<Float>(), ASGD<Double>())
    expectSame(GradientDescent<Float>(), GradientDescent<Double>())
  }

  /// 40 updates of nine coordinates, more than a vector holds.
  private func expectSame<Narrow: Optimizer, Wide: Optimizer>(_ narrow: Narrow, _ wide: Wide)
  where Narrow.Scalar == Float, Wide.Scalar == Double {
    var (floats, doubles) = ([Float](), [Double]())
    for index in 0..<9 {
      floats.append(Float(index) / 4 + 1)
      doubles.append(Double(index) / 4 + 1)
    }
    guard var narrowState = try? narrow.start(at: floats),
      var wideState = try? wide.start(at: doubles)
    else { return }
    for _ in 0..<40 {
      narrow.update(&floats, gradient: floats, state: &narrowState, rate: 0.01)
      wide.update(&doubles, gradient: doubles, state: &wideState, rate: 0.01)
    }
    for (float, double) in zip(floats, doubles) { #expect(abs(Double(float) - double) < 1e-4) }
  }

  @Test func `takes the momentum of a schedule, and none where it has none itself`() throws {
    let rule = try Momentum<Double>(momentum: 0.9)
    var (point, state) = ([1.0], try rule.start(at: [1.0]))
    rule.update(&point, gradient: [1], state: &state, rate: 0.1, momentum: 0)
    #expect(state.velocity == [0] && abs(point[0] - 0.9) < 1e-15)
    rule.update(&point, gradient: [1], state: &state, rate: 0.1, momentum: 0.5)
    rule.update(&point, gradient: [1], state: &state, rate: 0.1, momentum: 0.5)
    #expect(state.velocity == [1.5])
    let plain = try RMSProp<Double>()
    var memory = try plain.start(at: point)
    plain.update(&point, gradient: [1], state: &memory, rate: 0.1, momentum: 0.9)
    #expect(memory.velocity.isEmpty)
  }
}
