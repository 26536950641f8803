/// What the text of a link's destination means, before anyone looks whether the page exists.
enum LinkDestination: Equatable {
  case external(String)
  /// A file of the course, relative to the content folder.
  case file(String, anchor: String?)
  case anchor(String)
  case empty
  /// Not a form that links may have; the reason.
  case refused(String)

  /// Reads `destination` as it stands in the page at `page`.
  init(_ destination: String, from page: String) {
    guard !destination.isEmpty else {
      self = .empty
      return
    }
    if let scheme = destination.scheme {
      let isAllowed = ["http", "https", "mailto"].contains(scheme)
      self = isAllowed ? .external(destination) : .refused("links to '\(scheme):' are not allowed")
      return
    }
    guard destination.percentDecoded.harmless == nil else {
      self = .refused("there is a control character in this link")
      return
    }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]).percentDecoded : nil
    if parts[0].isEmpty {
      self = anchor.map { $0.isEmpty ? .empty : .anchor($0) } ?? .empty
    } else if parts[0].hasPrefix("/") {
      self = .refused("links do not begin with '/'")
    } else if let path = resolve(String(parts[0]).percentDecoded, from: page) {
      self = .file(path, anchor: anchor.flatMap { $0.isEmpty ? nil : $0 })
    } else {
      self = .refused("this link leaves the course")
    }
  }
}

/// `path`, as written in the file `page`, relative to the content folder; nil when it leaves it.
private func resolve(_ path: String, from page: String) -> String? {
  var folders = page.split(separator: "/").dropLast().map(String.init)
  for part in path.split(separator: "/") {
    switch part {
    case ".": continue
    case "..":
      if folders.popLast() == nil { return nil }
    default: folders.append(String(part))
    }
  }
  return folders.joined(separator: "/")
}

/// How a link in the file `page` names the file `path`; both relative to the content folder.
func relativePath(from page: String, to path: String) -> String {
  let from = page.split(separator: "/").dropLast()
  let to = path.split(separator: "/")
  var shared = 0
  while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
  let up = Array(repeating: Substring(".."), count: from.count - shared)
  return (up + to[shared...]).joined(separator: "/")
}

extension String {
  /// The letters before `:` in lower case, when it is a URL with a scheme.
  fileprivate var scheme: String? {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon != startIndex else {
      return nil
    }
    let letters = utf8[..<colon]
    let isScheme = letters.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || [0x2B, 0x2D, 0x2E].contains(byte)
    }
    return isScheme ? self[..<colon].lowercased() : nil
  }

  /// With `%20` and its like replaced by what they stand for.
  fileprivate var percentDecoded: String {
    var bytes: [UInt8] = []
    let source = Array(utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let high = source[index + 1].hexValue, let low = source[index + 2].hexValue
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
