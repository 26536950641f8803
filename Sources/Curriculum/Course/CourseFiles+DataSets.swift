public import Optimization

extension CourseFiles {
  /// The bytes of `data/NAME.txt`, read when they are asked for; nil when the course has none.
  public var dataSets: @Sendable (Name) -> [UInt8]? {
    let (paths, read) = (paths, read)
    return { name in
      let path = "data/" + name.text + ".txt"
      return paths.contains(path) ? read(path) : nil
    }
  }
}
