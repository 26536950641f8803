import Foundation
import Frameworks
import Optimization

/// A run of a framework's optimizer, alone or under a schedule, as the fixtures hold it.
struct ReferenceRun: Decodable {
  let id: String
  let framework: String
  let `class`: String?
  let params: [String: JSONValue]?
  let optimizer: String?
  let optimizer_params: [String: JSONValue]?
  let schedule: String?
  let schedule_params: [String: JSONValue]?
  let param_groups: [[String: JSONValue]]?
  let function: String
  let x0: JSONValue
  let n: Int
  let order: String?
  let tol: Double
  let traj: [[Double]]
  let ax: [[Double]]?

  /// All runs of a fixture.
  static func all(_ file: String) throws -> [ReferenceRun] {
    struct File: Decodable { let entries: [ReferenceRun] }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Fixtures/\(file)"))
    return try JSONDecoder().decode(File.self, from: data).entries
  }

  /// The updates whose points are kept, from 0.
  var keptUpdates: [Int] { (0..<n).filter { $0 < 10 || $0 % 5 == 4 } }

  /// Transformers and timm steer optimizers of PyTorch.
  var optimizerFramework: String {
    framework == "transformers" || framework == "timm" ? "torch" : framework
  }

  /// `torch.SGD`.
  var optimizerName: String { optimizerFramework + "." + (`class` ?? optimizer ?? "") }

  /// The call that made the optimizer, as it would stand in Python.
  ///
  /// - Parameter group: what a group of parameters overrides.
  func optimizerExpression(group: Int = 0) -> String {
    var all = params ?? optimizer_params ?? [:]
    for (key, value) in param_groups?[group] ?? [:] { all[key] = value }
    var arguments = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.python)" }
    if let call = scheduleCall, framework == "keras" || framework == "optax" {
      arguments.append("learning_rate=" + call.expression)
    }
    return optimizerName + "(" + arguments.joined(separator: ", ") + ")"
  }

  /// The call that made the schedule; nil where the optimizer ran alone.
  var scheduleCall: ReferenceEntry? {
    guard let schedule else { return nil }
    let isInside = framework == "keras" || framework == "optax"
    let rates = param_groups.map { groups in JSONValue.list(groups.compactMap { $0["lr"] }) }
    return ReferenceEntry(
      id: id, framework: framework, class: schedule,
      base_lr: isInside ? nil : rates ?? optimizer_params?["lr"], params: schedule_params ?? [:],
      lr: [], lr_group1: nil, momentum: nil, metrics: nil, tol: tol, steps: nil, call: nil)
  }
}

extension ReferenceRun {
  /// The numbers of the start, and how they are arranged.
  var start: (point: [Double], shape: ParameterShape) {
    let point = x0.items.compactMap(\.number)
    switch function {
    case "matrix_ls": return (point, .matrix(rows: 3, columns: 2))
    case "matrix_ls_wide": return (point, .matrix(rows: 2, columns: 3))
    default: return (point, .vector)
    }
  }

  /// The gradient of the function, in the reference's order of operations.
  func gradient(_ point: [Double]) -> [Double] {
    let (x, y) = (point[0], point[1])
    switch function {
    case "quadratic", "quadratic_axis": return [x, 10 * y]
    case "rosenbrock":
      let u = y - x * x
      return [-2 * (1 - x) - 400 * x * u, 200 * u]
    case "beale": return Self.beale(x, y)
    case "matrix_ls": return Self.leastSquares(point)
    default: return Self.transposed(Self.leastSquares(Self.transposed(point, rows: 2)), rows: 3)
    }
  }

  /// The loss, which only a plateau asks for.
  func loss(_ point: [Double]) -> Double {
    0.5 * (point[0] * point[0] + 10 * (point[1] * point[1]))
  }

  private static func beale(_ x: Double, _ y: Double) -> [Double] {
    let (y2, y3) = (y * y, y * y * y)
    let (t1, t2, t3) = (1.5 - x + x * y, 2.25 - x + x * y2, 2.625 - x + x * y3)
    let dx = 2 * t1 * (y - 1) + 2 * t2 * (y2 - 1)
    let dy = 2 * t1 * x + 4 * t2 * x * y
    return [dx + 2 * t3 * (y3 - 1), dy + 6 * t3 * x * y2]
  }

  /// Aᵀ(A·W − B) of a W with three rows of two numbers.
  private static func leastSquares(_ w: [Double]) -> [Double] {
    let a: [[Double]] = [[2, 0.5, -1], [0, 1, 0.25], [1, -0.5, 1.5], [0.5, 0.5, 0.5]]
    let b: [[Double]] = [[1, -2], [0.5, 0], [-1, 1.5], [2, 1]]
    var result = [Double](repeating: 0, count: 6)
    for row in 0..<4 {
      for column in 0..<2 {
        let product = (0..<3).reduce(0.0) { $0 + a[row][$1] * w[$1 * 2 + column] }
        let rest = product - b[row][column]
        for inner in 0..<3 { result[inner * 2 + column] += a[row][inner] * rest }
      }
    }
    return result
  }

  private static func transposed(_ values: [Double], rows: Int) -> [Double] {
    let columns = values.count / rows
    return (0..<values.count).map { values[($0 % rows) * columns + $0 / rows] }
  }
}
