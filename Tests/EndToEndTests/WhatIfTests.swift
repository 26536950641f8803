import Foundation
import Testing

struct `What if, from the command line` {
  private struct Reply: Decodable {
    let schema: String
    let reviews: [Review]
  }

  private struct Review: Decodable {
    let rating: Int
    let retrievability, stability, difficulty: Double
    let intervalSeconds: Int64
  }

  /// What py-fsrs 6.3.2 computed.
  private struct Reference: Decodable {
    struct Entry: Decodable {
      struct Scheduler: Decodable {
        let parameters: [Double]?
        let desired_retention: Double?
        let maximum_interval: Int?
        let learning_steps: [Int]?
      }
      struct Review: Decodable {
        let rating: Int
        let t_s, interval_s: Int64
        let retrievability, stability, difficulty: Double
      }
      let id: String
      let scheduler: Scheduler
      let log: [Review]
    }
    let entries: [Entry]
  }

  private func flashcards(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(list: ["flashcards"] + arguments)
  }

  private func list(_ values: [some CustomStringConvertible]) -> String {
    values.map(\.description).joined(separator: ",")
  }

  @Test func `gives every review as JSON`() throws {
    let run = try flashcards(["--what-if", "3,3", "--format", "json"])
    #expect(run.status == 0)
    #expect(
      run.output == """
        {"schema":"lrlearn/what-if/1","reviews":[{"rating":3,"retrievability":0.0,\
        "stability":2.3065,"difficulty":2.118103970459015,"intervalSeconds":600},{"rating":3,\
        "retrievability":1.0,"stability":2.3065,"difficulty":2.1112142357853942,\
        "intervalSeconds":172800}]}

        """)
  }

  @Test func `agrees with py-fsrs on every sequence that can be typed`() throws {
    let file = CommandRun.package.appending(path: "Tests/PracticeTests/Fixtures/fsrs.json")
    let reference = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
    let entries = reference.entries.filter { $0.scheduler.learning_steps == nil }
    #expect(entries.count == 92)
    for entry in entries {
      let scheduler = entry.scheduler
      var arguments = ["--what-if", list(entry.log.map(\.rating))]
      arguments += ["--at", list(entry.log.map(\.t_s)), "--format", "json"]
      if let weights = scheduler.parameters { arguments += ["--weights", list(weights)] }
      if let chance = scheduler.desired_retention { arguments += ["--retention", "\(chance)"] }
      if let days = scheduler.maximum_interval { arguments += ["--maximum-interval", "\(days)"] }
      let run = try flashcards(arguments)
      let reply = try JSONDecoder().decode(Reply.self, from: Data(run.output.utf8))
      #expect(reply.schema == "lrlearn/what-if/1")
      #expect(reply.reviews.count == entry.log.count, "\(entry.id)")
      for (ours, theirs) in zip(reply.reviews, entry.log) {
        #expect(ours.rating == theirs.rating && ours.intervalSeconds == theirs.interval_s)
        #expect(abs(ours.retrievability - theirs.retrievability) < 1e-12, "\(entry.id)")
        #expect(abs(ours.stability / theirs.stability - 1) < 1e-12, "\(entry.id)")
        #expect(abs(ours.difficulty / theirs.difficulty - 1) < 1e-12, "\(entry.id)")
      }
    }
  }

  @Test func `draws the curve and tells what happens`() throws {
    let run = try flashcards(["--what-if", "3,3,1,3"])
    #expect(run.status == 0 && run.diagnostics == "")
    for words in ["A card graded good, good, again, good", "chance of remembering", "10 minutes"] {
      #expect(run.output.contains(words))
    }
    #expect(run.output.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    let ascii = try flashcards(["--what-if", "3, 3, 1, 3", "--ascii"])
    #expect(ascii.output.utf8.allSatisfy { $0 < 0x80 })
    let plain = try flashcards(["--what-if", "3,3,1,3", "--plain"])
    #expect(plain.output.contains("review: 3; after: 2 days; grade: again; chance: 0.909"))
  }

  @Test(arguments: [
    (["--what-if", ""], "holds no number"), (["--what-if", ","], "holds no number"),
    (["--what-if", "3,"], "number 2 of --what-if"),
    (["--what-if", "3,0"], "number 2 of --what-if"),
    (["--what-if", "5"], "1 (again), 2 (hard), 3 (good) or 4 (easy)"),
    (["--what-if", "-1"], "'-1'"), (["--what-if", "good"], "'good'"),
    (["--what-if", "3,3", "--at", "0"], "1 time and --what-if 2 grades"),
    (["--what-if", "3,3", "--at", "5,6"], "seconds since the first review"),
    (["--what-if", "3,3", "--at", "0,-1"], "0 to 1000000000000"),
    (["--what-if", "3,3,3", "--at", "0,9,8"], "number 3 of --at, '8', is earlier"),
    (["--what-if", "3,3", "--at", "0,1000000000001"], "too late: 0 to 1000000000000"),
    (["--what-if", "3,3", "--at", "0,99999999999999999999"], "whole number of seconds"),
    (["--what-if", "3,3", "--at", "0,0.5"], "whole number of seconds"),
    (["--what-if", "3", "--retention", "1.5"], "0.7 to 0.99"),
    (["--what-if", "3", "--retention", "nan"], "0.7 to 0.99"),
    (["--what-if", "3", "--maximum-interval", "0"], "1 to 36500 days"),
    (["--what-if", "3", "--maximum-interval", "99999999999999999999"], "1 to 36500 days"),
    (["--what-if", "3", "--format", "svg"], "accepted: 'text' and 'json'"),
    (["--at", "0"], "--at belongs to --what-if"),
    (["--format", "json"], "--format belongs to --what-if"),
  ])
  func `teaches what is wrong`(arguments: [String], words: String) throws {
    let run = try flashcards(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.diagnostics.contains(words), "\(run.diagnostics)")
  }

  @Test(arguments: [
    (Array(repeating: "1", count: 20), "holds 20 numbers; FSRS-6 has 21"),
    (Array(repeating: "1", count: 21), "number 8 of --weights, '1', is outside 0.001 to 0.75"),
    (Array(repeating: "1", count: 20) + ["inf"], "number 21 of --weights, 'inf', is not a number"),
    (Array(repeating: "", count: 21), "holds no number"),
  ])
  func `names the weight that is wrong`(weights: [String], words: String) throws {
    let run = try flashcards(["--what-if", "3", "--weights", list(weights)])
    #expect(run.status == 64)
    #expect(run.diagnostics.contains(words), "\(run.diagnostics)")
  }

  @Test func `runs through a thousand grades and no more`() throws {
    let grades = list(Array(repeating: 4, count: 1000))
    let run = try flashcards(["--what-if", grades, "--format", "json"])
    #expect(run.status == 0 && !run.output.contains("null"))
    let more = try flashcards(["--what-if", grades + ",4"])
    #expect(more.status == 64 && more.diagnostics.contains("at most 1000"))
  }
}
