import Optimization

extension CardLines {
  /// Takes over a document, all of it or nothing; the new entries are written out.
  func take(document json: [UInt8], _ state: inout ScriptState) throws(ImportError) {
    let document: ProgressDocument
    do throws(FormatError) {
      document = try ProgressDocument(json: json)
    } catch {
      throw .format(error)
    }
    guard document.course == course else { throw .otherCourse(document.course, here: course) }
    var known = IDTable(capacity: state.log.count)
    for entry in state.log { _ = known.insert(entry.id) }
    var new = 0
    for entry in document.entries where !known.contains(entry.id) {
      state.log.append(entry)
      state.write(entry)
      new += 1
    }
    state.write("imported", [new, document.entries.count - new])
  }

  /// Takes over one entry; what is none is refused with a reason.
  func take(entry json: ArraySlice<UInt8>, _ state: inout ScriptState) {
    var reader = JSONReader(Array(json))
    do throws(FormatError) {
      let entry = try LogEntry(&reader)
      try reader.expectEnd()
      state.log.append(entry)
    } catch {
      state.output += Name("  refused ").bytes
      state.output += error.message
      state.output.append(UInt8(ascii: "\n"))
    }
  }
}
