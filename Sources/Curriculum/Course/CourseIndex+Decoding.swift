extension CourseIndex {
  mutating func addCourse(_ fields: [String]) -> Bool {
    guard fields.count >= 6 else { return false }
    (id, title, summary) = (fields[1], fields[2], fields[3])
    (licence, repository, authors) = (fields[4], fields[5], Array(fields[6...]))
    return true
  }

  mutating func addUnit(_ fields: [String]) -> Bool {
    guard fields.count >= 2 else { return false }
    units.append(Unit(title: fields[1], lessons: Array(fields[2...])))
    return true
  }

  mutating func addLesson(_ fields: [String]) -> Bool {
    guard fields.count == 6, let minutes = Int(fields[5]) else { return false }
    lessons.append(
      LessonEntry(
        id: fields[1], title: fields[2], summary: fields[3], path: fields[4], minutes: minutes))
    return true
  }

  mutating func addTerm(_ fields: [String]) -> Bool {
    guard fields.count >= 7, let count = Int(fields[6]), count >= 0, fields.count >= 7 + count
    else { return false }
    terms.append(
      TermEntry(
        id: fields[1], term: fields[2], path: fields[3], aliases: Array(fields[7..<(7 + count)]),
        abbreviation: unmarked(fields[4]), summary: fields[5], tags: Array(fields[(7 + count)...])))
    return true
  }

  mutating func addFAQPage(_ fields: [String]) -> Bool {
    guard fields.count == 4 else { return false }
    faqPages.append(FAQPageEntry(id: fields[1], title: fields[2], path: fields[3]))
    return true
  }

  mutating func addQuestion(_ fields: [String]) -> Bool {
    guard fields.count == 7, let owner = LinkTarget(fields: fields[4...]) else { return false }
    questions.append(
      QuestionEntry(id: fields[1], question: fields[2], path: fields[3], owner: owner))
    return true
  }

  mutating func addDemo(_ fields: [String]) -> Bool {
    guard fields.count == 8, let owner = LinkTarget(fields: fields[5...]) else { return false }
    demos.append(
      DemoEntry(id: fields[1], title: fields[2], kind: fields[3], path: fields[4], owner: owner))
    return true
  }

  mutating func addCard(_ fields: [String]) -> Bool {
    guard fields.count == 5, let fingerprint = UInt32(fields[4]) else { return false }
    cards.append(
      CardEntry(id: fields[1], lesson: fields[2], path: fields[3], fingerprint: fingerprint))
    return true
  }

  mutating func addQuizQuestion(_ fields: [String]) -> Bool {
    guard fields.count == 8, let kind = Question.Kind(rawValue: fields[4]),
      let fingerprint = UInt32(fields[7])
    else { return false }
    quizQuestions.append(
      QuizQuestionEntry(
        id: fields[1], lesson: fields[2], objective: fields[3], kind: kind, mix: fields[5],
        path: fields[6], fingerprint: fingerprint))
    return true
  }

  mutating func addReference(_ fields: [String]) -> Bool {
    guard fields.count >= 8, let year = Int(fields[3]) else { return false }
    references.append(
      Reference(
        key: fields[1], authors: Array(fields[8...]), title: fields[2], year: year,
        venue: unmarked(fields[4]), arXiv: unmarked(fields[5]), doi: unmarked(fields[6]),
        url: unmarked(fields[7])))
    return true
  }
}

private func unmarked(_ field: String) -> String? {
  field.isEmpty ? nil : String(decoding: field.utf8.dropFirst(), as: UTF8.self)
}

extension LinkTarget {
  fileprivate init?(fields: ArraySlice<String>) {
    let fields = Array(fields)
    guard fields.count == 3 else { return nil }
    let anchor = unmarked(fields[2])
    switch fields[0] {
    case "lesson": self = .lesson(id: fields[1], anchor: anchor)
    case "term": self = .term(id: fields[1], anchor: anchor)
    case "faq": self = .faq(id: fields[1], anchor: anchor)
    case "anchor": self = .anchor(fields[1])
    case "external": self = .external(fields[1])
    default: return nil
    }
  }
}
