import Optimization
import Testing

struct `A plateau controller` {
  private func controller(
    _ mode: PlateauMode = .minimum, patience: Int = 2, cooldown: Int = 0, floor: Double = 0,
    minimalChange: Double = 0, averaging: Int = 1, relative: Double = 0, absolute: Double = 0,
    of reference: PlateauThreshold.Reference = .magnitude,
    _ convention: PlateauConvention = .pytorch
  ) throws -> PlateauController {
    try PlateauController(
      mode: mode, factor: 0.5, patience: patience,
      threshold: PlateauThreshold(relative: relative, absolute: absolute, of: reference),
      cooldown: cooldown, floor: floor, minimalChange: minimalChange, averaging: averaging,
      convention: convention)
  }

  private let flat = [Double](repeating: 1, count: 8)

  @Test(arguments: [
    (PlateauConvention.pytorch, [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25]),
    (PlateauConvention.keras, [1, 1, 1, 0.5, 0.5, 0.25, 0.25, 0.125, 0.125]),
    (PlateauConvention.optax, [1, 1, 1, 0.5, 0.5, 0.25, 0.25, 0.125, 0.125]),
  ])
  func `ends a patience of 2 as its framework does`(
    convention: PlateauConvention, expected: [Double]
  ) throws {
    #expect(try controller(.minimum, convention).rates(from: 1, metrics: flat) == expected)
  }

  @Test func `leaves out the metrics of a cooldown`() throws {
    let pytorch = try controller(patience: 0, cooldown: 2)
    #expect(
      try pytorch.rates(from: 1, metrics: flat)
        == [1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125])
    let keras = try controller(patience: 1, cooldown: 3, .keras)
    #expect(try keras.rates(from: 1, metrics: flat) == pytorch.rates(from: 1, metrics: flat))
  }

  @Test func `takes a patience of 0 at its word where Optax does`() throws {
    let optax = try controller(patience: 0, .optax)
    #expect(try optax.rates(from: 1, metrics: [3, 2, 2, 1]) == [1, 0.5, 0.25, 0.25, 0.125])
  }

  @Test func `follows a metric that should rise`() throws {
    let rising = try controller(.maximum, patience: 0, relative: 0.1)
    #expect(try rising.rates(from: 1, metrics: [1, 1.05, 1.2, 1.3]) == [1, 1, 0.5, 0.5, 0.25])
  }

  @Test func `judges a negative loss by its magnitude, or as the frameworks do`() throws {
    let worse = (0..<6).map { -1 + 0.003 * Double($0) }
    let signed = try controller(patience: 1, relative: 0.1, of: .signed)
    #expect(try signed.rates(from: 1, metrics: worse).last == 1)
    let fair = try controller(patience: 1, relative: 0.1)
    #expect(try fair.rates(from: 1, metrics: worse) == [1, 1, 1, 0.5, 0.5, 0.25, 0.25])
  }

  @Test func `asks for the absolute difference`() throws {
    let strict = try controller(patience: 0, absolute: 0.1)
    #expect(try strict.rates(from: 1, metrics: [1, 0.95, 0.8, 0.75]) == [1, 1, 0.5, 0.5, 0.25])
  }

  @Test func `counts NaN as bad, and never as the best`() throws {
    let controller = try controller(patience: 1)
    let metrics = [1, Double.nan, .nan, .nan, 0.5]
    #expect(try controller.rates(from: 1, metrics: metrics) == [1, 1, 1, 0.5, 0.5, 0.5])
    var state = try controller.start(at: 1)
    for metric in metrics { state = controller.step(state, metric: metric) }
    #expect(state.best == 0.5)
  }

  @Test func `stops at the floor and below the smallest change`() throws {
    let floored = try controller(patience: 0, floor: 0.3)
    #expect(try floored.rates(from: 1, metrics: flat)[1...4] == [1, 0.5, 0.3, 0.3])
    let small = try controller(patience: 0, minimalChange: 0.25)
    #expect(try small.rates(from: 1, metrics: flat)[1...4] == [1, 0.5, 0.5, 0.5])
    #expect(try floored.rates(from: 0.1, metrics: flat).allSatisfy { $0 == 0.1 })
  }

  @Test func `averages metrics before it decides`() throws {
    let averaged = try controller(patience: 0, averaging: 2)
    #expect(
      try averaged.rates(from: 1, metrics: [1, 3, 0, 5, 2, 1]) == [1, 1, 1, 1, 0.5, 0.5, 0.5])
  }

  @Test func `refuses bad parameters and names them`() throws {
    let none = try PlateauThreshold()
    #expect(throws: ScheduleError.notBelow("factor", 1, limit: 1)) {
      try PlateauController(factor: 1, patience: 1, threshold: none)
    }
    #expect(throws: ScheduleError.negative("patience", -1)) {
      try PlateauController(factor: 0.5, patience: -1, threshold: none)
    }
    #expect(throws: ScheduleError.notPositive("averaging", 0)) {
      try PlateauController(factor: 0.5, patience: 1, threshold: none, averaging: 0)
    }
    #expect(throws: ScheduleError.notFinite("relative")) { try PlateauThreshold(relative: .nan) }
    #expect(throws: ScheduleError.notFinite("rate")) {
      try PlateauController(factor: 0.5, patience: 1, threshold: none).start(at: .infinity)
    }
  }
}
