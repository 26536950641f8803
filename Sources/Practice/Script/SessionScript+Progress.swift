public import Optimization

extension SessionScript {
  /// The log as `lrlearn/progress/1`.
  public var document: ProgressDocument { ProgressDocument(course: course, entries: log) }

  /// Takes over a document, all of it or nothing. The new entries come back as results, and a line
  /// `  imported NEW KNOWN`.
  ///
  /// - Throws: where and why the text is no such document, or of another course.
  public mutating func take(document json: [UInt8]) throws(ImportError) -> [UInt8] {
    let document: ProgressDocument
    do throws(FormatError) {
      document = try ProgressDocument(json: json)
    } catch {
      throw .format(error)
    }
    guard document.course == course else { throw .otherCourse(document.course, here: course) }
    var known = IDTable(capacity: log.count)
    for entry in log { _ = known.insert(entry.id) }
    output = []
    var new = 0
    for entry in document.entries where !known.contains(entry.id) {
      log.append(entry)
      write(entry)
      new += 1
    }
    write("imported", [new, document.entries.count - new])
    return output
  }

  /// Takes over one entry; what is none is refused with a reason.
  mutating func take(entry json: ArraySlice<UInt8>) {
    var reader = JSONReader(Array(json))
    do throws(FormatError) {
      let entry = try LogEntry(&reader)
      try reader.expectEnd()
      log.append(entry)
    } catch {
      output += Name("  refused ").bytes + error.message + [UInt8(ascii: "\n")]
    }
  }

  mutating func write(_ entry: LogEntry) {
    output += Name("  entry ").bytes + entry.json + [UInt8(ascii: "\n")]
  }
}

/// Why a document is not taken over.
public enum ImportError: Error, Sendable {
  /// It is none.
  case format(FormatError)
  /// It belongs to another course.
  case otherCourse(Name, here: Name)

  /// What is wrong, for people.
  public var message: [UInt8] {
    switch self {
    case .format(let error): error.message
    case .otherCourse(let other, let here):
      Name("this file holds progress in the course '").bytes + other.bytes
        + Name("'; this is the course '").bytes + here.bytes + Name("'").bytes
    }
  }
}
