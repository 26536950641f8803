import Foundation
import Frameworks
import Optimization
import Testing

/// Every entry of the fixture against the call that made it.
struct `Reference values` {
  @Test func `agree with every framework to the tolerance of each entry`() throws {
    var tally = Tally()
    for entry in try ReferenceEntry.all() { tally.count(entry) }
    print(tally.report)
    #expect(tally.missing.isEmpty)
    for failure in tally.failures { Issue.record(Comment(rawValue: failure)) }
  }
}

/// How many entries agree, by framework.
private struct Tally {
  var agreeing: [String: Int] = [:]
  var total: [String: Int] = [:]
  var missing: [String] = []
  var failures: [String] = []
  var worst: [String: Double] = [:]

  mutating func count(_ entry: ReferenceEntry) {
    total[entry.framework, default: 0] += 1
    guard isKnown(entry) else { return missing.append(entry.id) }
    do {
      let gap = try entry.largestGap()
      worst[entry.framework] = max(worst[entry.framework] ?? 0, gap)
      if gap <= entry.tol {
        agreeing[entry.framework, default: 0] += 1
      } else {
        failures.append("\(entry.id): off by \(gap) of the highest rate: \(entry.expression)")
      }
    } catch {
      failures.append("\(entry.id): \(error): \(entry.expression)")
    }
  }

  private func isKnown(_ entry: ReferenceEntry) -> Bool {
    let name = entry.framework == "transformers" ? "get_scheduler" : entry.class
    let full = Name("\(entry.framework).\(name)".utf8)
    return FrameworkCatalog.all.contains { $0.fullName == full }
  }

  var report: String {
    var lines: [String] = []
    for framework in Framework.allCases {
      let name = framework.name.text
      let gap = worst[name].map { ", largest difference \($0) of the highest rate" } ?? ""
      lines.append("\(name): \(agreeing[name] ?? 0) of \(total[name] ?? 0) agree\(gap)")
    }
    if !missing.isEmpty { lines.append("missing: " + missing.joined(separator: " ")) }
    return lines.joined(separator: "\n")
  }
}

extension ReferenceEntry {
  /// The largest difference to the reference, as a part of the highest rate.
  func largestGap() throws -> Double {
    var gap = Self.gap(try rates(group: 0), lr)
    if let lr_group1 { gap = max(gap, Self.gap(try rates(group: 1), lr_group1)) }
    if let momentum {
      guard case .schedule(let schedule) = try product(group: 0), let curve = schedule.momentum
      else { return .infinity }
      gap = max(gap, Self.gap(values(of: curve), momentum))
    }
    return gap
  }

  private func product(group: Int) throws -> FrameworkProduct {
    let expression = try Expression(parsing: expression, vocabulary: .complete)
    return try #require(try expression.frameworkProduct(group: group))
  }

  private func rates(group: Int) throws -> [Double] {
    if call == "step(epoch)" { return try fractionalRates() }
    switch try product(group: group) {
    case .schedule(let schedule): return values(of: schedule)
    case .plateau(let plateau): return Array(plateau.rates(metrics ?? []).dropLast())
    case .scheduler, .optimizer: return []
    }
  }

  /// A step axis cannot express fractions of an epoch: these go through the library.
  private func fractionalRates() throws -> [Double] {
    let rule = try Torch.CosineAnnealingWarmRestarts(
      firstCycle: Int(params["T_0"]?.number ?? 0), growth: Int(params["T_mult"]?.number ?? 1),
      minimum: params["eta_min"]?.number ?? 0)
    return (steps ?? []).map { rule.rate(from: base_lr?.number ?? 0, atEpoch: $0) }
  }

  /// The values at the steps, asked for in two ways that must give the same bits.
  private func values<Curve: Schedule>(of curve: Curve) -> [Double] {
    let steps = wholeSteps
    var all = [Double](repeating: 0, count: (steps.last ?? 0) + 1)
    curve.fill(&all, from: 0)
    for step in steps where curve.rate(at: step) != all[step] { all[step] = .infinity }
    return steps.map { all[$0] }
  }

  private static func gap(_ values: [Double], _ reference: [Double]) -> Double {
    guard values.count == reference.count else { return .infinity }
    let scale = reference.map(abs).max() ?? 1
    let gaps = zip(values, reference).map { abs($0 - $1) / scale }
    return gaps.contains { $0.isNaN } ? .infinity : gaps.max() ?? .infinity
  }
}
