import Practice

extension CommandError {
  /// A file that is no `lrlearn/progress/1`: where, what is wrong, and that nothing was done.
  static func format(_ error: FormatError, in file: String) -> Self {
    let message = String(decoding: error.message, as: UTF8.self)
    return Self(
      .unreadableFile, "\(visible(file)):\(visible(message))\nnothing was imported")
  }
}
