import Curriculum

/// A small course in memory: one lesson, `page`, with a neighbour of every kind to link to.
struct TestCourse {
  static let lessonPath = "en/lessons/page.md"

  var files: [String: [UInt8]] = [
    "en/course.yml": Array(
      """
      title: Test
      summary: A course for tests.
      licence: CC BY 4.0
      units:
        - title: All
          lessons: [page]

      """.utf8),
    "en/references.yml": Array(
      """
      smith2017:
        authors: ["Leslie N. Smith"]
        title: Cyclical Learning Rates for Training Neural Networks
        year: 2017

      """.utf8),
    "en/lessons/page.md": Array(lesson("Words [@smith2017].\n").utf8),
    "en/glossary/warm-up.md": Array(
      "---\nterm: warm-up\n---\n\nA slow start [@smith2017].\n\n## Origin\n\nOld.\n".utf8),
    "en/faq/general.md": Array(
      "---\ntitle: General\n---\n\n## Why? <!-- id: why -->\n\nBecause.\n".utf8),
    "en/images/steps.svg": [],
  ]

  /// The course with `text` in place of one of its files.
  init(_ path: String = lessonPath, _ text: String) { files[path] = Array(text.utf8) }

  init() {}

  var courseFiles: CourseFiles {
    let files = files
    return CourseFiles(paths: files.keys.sorted(), displayPrefix: "Content/") { files[$0] }
  }

  func load() -> Checked<Course> { Course.load(courseFiles) }

  /// A lesson with complete front matter and the given text.
  static func lesson(_ body: String) -> String {
    """
    ---
    title: Page
    summary: A page.
    minutes: 4
    ---

    \(body)
    """
  }
}
