internal import CLibm

/// One phase of `OneCycleLR`: from where to where, until which step.
struct OneCyclePhase: Sendable, Equatable {
  /// The three rates between which the phases go.
  enum Level: Sendable {
    case initial, peak, floor
  }

  let endStep: Double
  let start: Level
  let end: Level
  /// Whether the momentum falls, rises or stays: the highest or the lowest at both ends.
  let startsLowMomentum: Bool
  let endsLowMomentum: Bool

  static func phases(_ total: Int, _ start: Double, isThreePhase: Bool) -> [OneCyclePhase] {
    let steps = Double(total)
    let up = OneCyclePhase(
      endStep: start * steps - 1, start: .initial, end: .peak, startsLowMomentum: false,
      endsLowMomentum: true)
    guard isThreePhase else {
      return [
        up,
        OneCyclePhase(
          endStep: steps - 1, start: .peak, end: .floor, startsLowMomentum: true,
          endsLowMomentum: false),
      ]
    }
    return [
      up,
      OneCyclePhase(
        endStep: 2 * start * steps - 2, start: .peak, end: .initial, startsLowMomentum: true,
        endsLowMomentum: false),
      OneCyclePhase(
        endStep: steps - 1, start: .initial, end: .floor, startsLowMomentum: false,
        endsLowMomentum: false),
    ]
  }
}
