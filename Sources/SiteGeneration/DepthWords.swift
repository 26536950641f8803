internal import Curriculum

/// What a depth is called on a page.
enum DepthWords {
  /// For classes and attributes.
  static func name(_ depth: Depth) -> String {
    switch depth {
    case .basic: "basic"
    case .standard: "standard"
    case .detailed: "detailed"
    }
  }

  static func label(_ depth: Depth) -> String {
    switch depth {
    case .basic: "The basics"
    case .standard: "Standard"
    case .detailed: "In detail"
    }
  }
}
