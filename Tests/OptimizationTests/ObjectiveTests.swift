import Optimization
import Testing

struct `Every objective of the catalogue` {
  private static let steps = [1e-4, 3e-5, 1e-5]

  /// Some points near the start and, of a surface, in its window.
  private static func points(_ descriptor: ObjectiveDescriptor, _ start: [Double]) -> [[Double]] {
    var generator = SplitMix64(seed: 7)
    return (0..<20).map { number in
      guard let window = descriptor.window else {
        return start.map { $0 + Double.random(in: -0.2...0.2, using: &generator) }
      }
      return number == 0
        ? start
        : [
          Double.random(in: window.x, using: &generator),
          Double.random(in: window.y, using: &generator),
        ]
    }
  }

  private static func made(_ descriptor: ObjectiveDescriptor) throws -> AnyObjective {
    try SmallData.objective(descriptor.example.description)
  }

  @Test(arguments: ObjectiveCatalog.all)
  func `has the gradient that finite differences measure`(descriptor: ObjectiveDescriptor) throws {
    let objective = try Self.made(descriptor)
    var gradient = [Double](repeating: .nan, count: objective.dimension)
    for point in Self.points(descriptor, objective.start) {
      objective.fillGradient(&gradient, at: point)
      for index in point.indices.prefix(40) {
        // Central differences miss by h²·f‴/6 and by rounding: the best of three h counts.
        let misses = Self.steps.map { step in
          var (left, right) = (point, point)
          left[index] -= step
          right[index] += step
          let slope = (objective.loss(at: right) - objective.loss(at: left)) / (2 * step)
          return abs(slope - gradient[index])
        }
        let scale = max(1, abs(gradient[index]))
        #expect((misses.min() ?? 1) < 1e-6 * scale, "\(descriptor.name.text) at \(point), \(index)")
      }
    }
  }

  @Test(arguments: ObjectiveCatalog.all)
  func `has its minima where it says`(descriptor: ObjectiveDescriptor) throws {
    let objective = try Self.made(descriptor)
    var gradient = objective.start
    for minimum in descriptor.minima {
      objective.fillGradient(&gradient, at: minimum)
      #expect(gradient.allSatisfy { abs($0) < 1e-11 }, "\(gradient) at \(minimum)")
      let loss = objective.loss(at: minimum)
      for (x, y) in [(0.01, 0.0), (-0.01, 0), (0, 0.01), (0, -0.01), (0.01, 0.01)] {
        #expect(objective.loss(at: [minimum[0] + x, minimum[1] + y]) > loss)
      }
    }
  }

  @Test(arguments: ObjectiveCatalog.all)
  func `says where it starts, and shows it`(descriptor: ObjectiveDescriptor) throws {
    let objective = try Self.made(descriptor)
    #expect(objective.start.count == objective.dimension)
    #expect(objective.loss(at: objective.start).isFinite)
    guard let window = descriptor.window else { return }
    #expect(objective.dimension == 2)
    for point in [objective.start] + descriptor.minima {
      #expect(window.x.contains(point[0]) && window.y.contains(point[1]), "\(point)")
    }
  }

  @Test(arguments: ObjectiveCatalog.all)
  func `is found by its name, with hyphens too`(descriptor: ObjectiveDescriptor) throws {
    #expect(ObjectiveCatalog.descriptor(named: descriptor.name)?.name == descriptor.name)
    let hyphens = descriptor.name.text.split(separator: "_").joined(separator: "-")
    let written = hyphens + descriptor.example.description.dropFirst(descriptor.name.text.count)
    let objective = try Expression(
      parsingObjective: " " + written, vocabulary: SmallData.vocabulary
    ).objective()
    #expect(objective.dimension == (try Self.made(descriptor)).dimension)
    let minus = try Expression(parsingObjective: "2-1")
    #expect(try minus.number() == 1)
  }

  @Test(arguments: ObjectiveCatalog.all)
  func `refuses a start that is no point of it`(descriptor: ObjectiveDescriptor) throws {
    let objective = try Self.made(descriptor)
    let optimizer = try Expression(parsing: "sgd(0.001)").optimizer()
    var start = objective.start
    start[0] = .nan
    #expect(throws: TrainingError.startNotFinite(index: 0)) {
      try TrainingPlan(objective, optimizer, from: start, steps: 1).run()
    }
    start[0] = 1e300
    let far = TrainingPlan(objective, optimizer, from: start, steps: 1)
    #expect(far.fault == .outsideDomain || far.fault == nil)
    #expect(throws: TrainingError.self) {
      try TrainingPlan(objective, optimizer, from: start + [0], steps: 1).run()
    }
  }
}

struct `A surface` {
  @Test(arguments: [
    ("rosenbrock", [-1.2, 1], 24.2), ("beale", [1, 1], 14.203125), ("himmelblau", [0, 0], 170),
    ("booth", [0, 0], 74), ("styblinski_tang", [1, 1], -10), ("ravine(100)", [-0.6, 0.8], 50),
    ("ravine(100)", [0.8, 0.6], 0.5), ("quadratic(1, 10)", [3, -2], 24.5),
    ("noisy_quadratic(2, 1)", [1, 1], 2),
  ])
  func `has the height of its formula`(name: String, point: [Double], height: Double) throws {
    let objective = try Expression(parsing: name).objective()
    #expect(abs(objective.loss(at: point) - height) < 1e-12)
  }

  @Test func `far outside its domain is refused, not computed with`() throws {
    let surface = try Expression(parsing: "beale").objective()
    let optimizer = try Expression(parsing: "sgd(0.001)").optimizer()
    let plan = TrainingPlan(surface, optimizer, from: [1e200, 1e200], steps: 5)
    #expect(throws: TrainingError.outsideDomain) { try plan.run() }
    #expect(
      TrainingError.outsideDomain.message
        == "the loss or its gradient is not finite at the start; begin nearer to a minimum")
  }
}

struct `A noisy bowl` {
  @Test func `settles at ησ²/(λ(2 − ηλ)), less with larger batches`() throws {
    let bowl = try Expression(parsing: "noisy_quadratic(2, 3)").objective()
    let optimizer = try Expression(parsing: "sgd(0.1)").optimizer()
    for batchSize in [1, 9] {
      let plan = TrainingPlan(
        bowl, optimizer, from: [0, 0], steps: 200_000, batchSize: batchSize, seed: 5)
      let squares = try plan.run().points.dropFirst(1000).map { $0[0] * $0[0] + $0[1] * $0[1] }
      let mean = squares.reduce(0, +) / Double(2 * squares.count)
      let floor = 0.1 * 9 / Double(batchSize) / (2 * (2 - 0.1 * 2))
      // 398,000 samples that are related over some five steps: a standard error of 0.7 %.
      #expect(abs(mean / floor - 1) < 0.03, "\(mean) instead of \(floor)")
    }
  }
}
