/// A picture for an idea, and where the picture stops being true (required).
public struct Analogy: Sendable {
  /// The picture.
  public var picture: [ContentBlock]
  /// Begins with the paragraph that says `**Where it breaks:**`, without those words.
  public var limits: [ContentBlock]

  /// A picture with its limits.
  public init(picture: [ContentBlock], limits: [ContentBlock]) {
    (self.picture, self.limits) = (picture, limits)
  }
}
