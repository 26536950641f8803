public import Curriculum

/// A piece of a page in reading order. The number and order of parts do not depend on the width,
/// so a reader keeps its place when the window changes.
public enum ReadingPart: Sendable {
  /// Lines to show.
  case lines([Line])
  /// A guess to ask for; `outcome` (figure, then why) is shown after it is answered or skipped.
  case prediction(Prediction, outcome: [Line])
  /// The end of a section: output that cannot wait shows the outcomes here.
  case endOfSection
}
