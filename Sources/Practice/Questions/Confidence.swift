/// How sure a learner is of an answer before it is graded.
public enum Confidence: Int, Sendable, CaseIterable {
  case guessing = 1
  case unsure
  case sure
}
