import Optimization
import Testing

struct `The optimizer Adafactor` {
  @Test func `remembers a matrix by its rows and columns`() throws {
    let rule = try Adafactor<Double>()
    let point = [Double](repeating: 1, count: 6)
    #expect(try rule.start(at: point, shaped: .matrix(rows: 2, columns: 3)).rows.count == 2)
    #expect(try rule.start(at: point, shaped: .matrix(rows: 2, columns: 3)).columns.count == 3)
    #expect(try rule.start(at: point, shaped: .matrix(rows: 2, columns: 3)).v.isEmpty)
    #expect(try rule.start(at: point).v.count == 6)
  }

  @Test func `keeps squares exactly where a gradient is a product of rows and columns`() throws {
    let rule = try Adafactor<Double>()
    let (rows, columns) = ([1.0, -2], [3.0, 0.5, -1])
    let gradient = rows.flatMap { row in columns.map { row * $0 } }
    var point = [Double](repeating: 1, count: 6)
    var state = try rule.start(at: point, shaped: .matrix(rows: 2, columns: 3))
    rule.update(&point, gradient: gradient, state: &state, rate: 0.1)
    for (estimate, slope) in zip(rule.readings(of: state)[0].values, gradient) {
      #expect(abs(estimate - slope * slope) < 1e-12)
    }
  }

  @Test(arguments: [1e-3, 1, 50])
  func `moves weights by a share of their size`(size: Double) throws {
    let rule = try Adafactor<Double>()
    var (point, state) = ([size], try rule.start(at: [size]))
    rule.update(&point, gradient: [123], state: &state, rate: 0.01)
    #expect(abs(point[0] / size - 0.99) < 1e-12)
  }

  @Test func `shrinks its steps as the root of the count, whatever the rate`() throws {
    var options = AdafactorOptions()
    options.scaleFloor = nil
    let rule = try Adafactor<Double>(options)
    var (point, state) = ([0.0], try rule.start(at: [0]))
    for _ in 0..<99 { rule.update(&point, gradient: [1], state: &state, rate: 1) }
    let before = point[0]
    rule.update(&point, gradient: [1], state: &state, rate: 1)
    #expect(abs(before - point[0] - 0.1) < 1e-12)
  }
}

struct `The optimizer Muon` {
  @Test func `makes all directions nearly equally strong`() throws {
    let rule = try Muon<Double>()
    // Singular values 100 and 1, at right angles.
    var point = [Double](repeating: 0, count: 4)
    var state = try rule.start(at: point, shaped: .matrix(rows: 2, columns: 2))
    rule.update(&point, gradient: [100, 0, 0, 1], state: &state, rate: 1)
    #expect(point[1] == 0 && point[2] == 0)
    for value in [point[0], point[3]] { #expect((-1.25)...(-0.65) ~= value) }
  }

  @Test func `moves a matrix and its transpose alike`() throws {
    var options = MuonOptions()
    options.scaling = .none
    let rule = try Muon<Double>(options)
    let gradient = [1.0, 2, -3, 0.5, 4, 1]
    var tall = [Double](repeating: 0, count: 6)
    var wide = tall
    var (first, second) = (
      try rule.start(at: tall, shaped: .matrix(rows: 3, columns: 2)),
      try rule.start(at: wide, shaped: .matrix(rows: 2, columns: 3))
    )
    let turned = [0, 2, 4, 1, 3, 5].map { gradient[$0] }
    rule.update(&tall, gradient: gradient, state: &first, rate: 1)
    rule.update(&wide, gradient: turned, state: &second, rate: 1)
    #expect([0, 2, 4, 1, 3, 5].map { tall[$0] } == wide)
  }

  @Test func `stays where nothing pulls`() throws {
    let rule = try Muon<Double>()
    var point = [1.0, 2, 3, 4]
    var state = try rule.start(at: point, shaped: .matrix(rows: 2, columns: 2))
    rule.update(&point, gradient: [0, 0, 0, 0], state: &state, rate: 1)
    #expect(point == [1, 2, 3, 4])
  }

  @Test func `refuses a vector, and says what to take`() throws {
    let setting = try Expression(parsing: "muon(0.02)").optimizer()
    let error = #expect(throws: OptimizerError.needsMatrix("muon")) {
      try setting.optimizer.start(at: [1, 2])
    }
    #expect(error?.message.contains("adamw") == true)
  }

  @Test(arguments: [
    ("muon(0.02, steps: 0)", "'steps' must be from 1 to 99, not 0"),
    ("muon(0.02, momentum: 2)", "'momentum' must be from 0 to 1, not 2"),
    ("adafactor(0.02, clip: 0)", "'clip' must be above 0, not 0"),
    ("adafactor(0.02, floor: -1)", "'floor' must not be negative, but is -1"),
  ])
  func `names the parameter at fault`(text: String, message: String) throws {
    let expression = try Expression(parsing: text)
    let error = #expect(throws: ExpressionError.self) { try expression.optimizer() }
    #expect(error?.message == message)
  }
}
