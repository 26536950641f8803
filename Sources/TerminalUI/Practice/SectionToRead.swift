import Curriculum
import Optimization

/// Which section of a lesson teaches an objective: the one that shares the rarest words with the objective
/// and the questions that show it.
enum SectionToRead {
  /// The section's title; nil when no section stands out.
  static func section(of lesson: Lesson, for objective: Name) -> String? {
    nil
  }
}
