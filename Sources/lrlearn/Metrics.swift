import TerminalUI

/// The values of a metric, epoch by epoch, as somebody gave them: `0.9,0.8,0.8`, or a file.
struct Metrics {
  let values: [Double]

  private static let mostValues = 1_000_000

  /// - Parameter argument: numbers with commas between, or the name of a file that holds numbers
  ///   with commas, spaces or line ends between; `nan` is one.
  init(_ argument: String) throws(CommandError) {
    if let values = Self.numbers(in: argument) {
      self.values = values
      return
    }
    guard let bytes = World.contents(ofFile: argument) else {
      throw CommandError(
        .unreadableFile,
        "'\(visible(argument))' is neither numbers such as 0.9,0.8 nor a file that can be read")
    }
    values = try Self.numbers(in: String(decoding: bytes, as: UTF8.self), file: argument)
    guard (1...Self.mostValues).contains(values.count) else {
      throw CommandError(
        .unreadableFile,
        "'\(visible(argument))' holds \(values.count) numbers; 1 to \(Self.mostValues) are read")
    }
  }

  /// The numbers on a command line; nil when something else stands among them.
  private static func numbers(in text: String) -> [Double]? {
    var numbers: [Double] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = number(word.drop { $0 == " " }) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static func numbers(in text: String, file: String) throws(CommandError) -> [Double] {
    var numbers: [Double] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      for word in line.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "\t" }) {
        guard let number = number(word) else {
          throw CommandError(
            .unreadableFile,
            "\(visible(file)):\(index + 1): '\(visible(String(word.prefix(40))))' is no number")
        }
        numbers.append(number)
      }
    }
    return numbers
  }

  /// A decimal number, or `nan`; no infinity, no hexadecimal.
  private static func number(_ word: Substring) -> Double? {
    guard word != "nan", word != "NaN" else { return .nan }
    guard word.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }) else { return nil }
    return Double(word).flatMap { $0.isFinite ? $0 : nil }
  }
}
