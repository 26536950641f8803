/// How the numbers of a parameter are arranged.
public enum ParameterShape: Sendable, Equatable {
  /// In a row.
  case vector
  /// In rows of `columns` numbers each, row after row.
  case matrix(rows: Int, columns: Int)
}
