internal import Curriculum

/// How a source is named: short in a sentence, whole in the list.
enum ReferenceText {
  /// `Loshchilov & Hutter 2017`; three and more authors become `Smith et al. 2018`.
  static func label(_ reference: Reference) -> String {
    let names = reference.authors.map(familyName)
    let who =
      switch names.count {
      case 0: reference.title
      case 1: names[0]
      case 2: names[0] + " & " + names[1]
      default: names[0] + " et al."
      }
    return "\(who) \(reference.year)"
  }

  /// `Ilya Loshchilov, Frank Hutter`
  static func authors(_ reference: Reference) -> String {
    reference.authors.joined(separator: ", ")
  }

  /// Where it can be read: name and address.
  static func links(_ reference: Reference) -> [(name: String, address: String)] {
    var links: [(name: String, address: String)] = []
    if let arXiv = reference.arXiv {
      links.append(("arXiv:\(arXiv)", "https://arxiv.org/abs/" + HTMLEscaping.address(arXiv)))
    }
    if let doi = reference.doi {
      links.append(("doi:\(doi)", "https://doi.org/" + HTMLEscaping.address(doi)))
    }
    if let url = reference.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      links.append((host(of: url), HTMLEscaping.address(url)))
    }
    return links
  }

  /// What a list of sources is sorted by: the first author's family name, letter case aside.
  static func sortName(_ reference: Reference) -> String {
    (reference.authors.first.map(familyName) ?? reference.title).lowercased()
  }

  /// `Loshchilov` of `Ilya Loshchilov` and of `Loshchilov, Ilya`; a group's name stays whole.
  private static func familyName(_ author: String) -> String {
    if let comma = author.firstIndex(of: ",") { return String(author[..<comma]) }
    guard let last = author.split(separator: " ").last, last.first?.isUppercase == true else {
      return author
    }
    return String(last)
  }

  private static func host(of url: String) -> String {
    let rest = url.drop { $0 != "/" }.dropFirst(2)
    let host = rest.prefix { $0 != "/" }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
