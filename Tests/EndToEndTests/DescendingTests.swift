import Foundation
import Testing

struct `Descending from the command line` {
  static let bowl = ["descend", "--on", "quadratic(1, 10)", "--optimizer", "sgd(0.1)"]
  static let issue = [
    "descend", "--on", "rosenbrock", "--optimizer", "sgd(0.001)", "--schedule",
    "cosine(0.001, over: 500)", "--from", "-1.2,1", "--steps", "500",
  ]

  private struct Descent: Decodable {
    let schema: String
    let objective: String
    let optimizer: String
    let schedule: String?
    let points: [[Double]]
    let losses: [Double]
    let rates: [Double]
    let diverged: Int?
  }

  private func descent(_ arguments: [String]) throws -> Descent {
    let run = try CommandRun(list: arguments + ["--format", "json"])
    #expect(run.status == 0)
    #expect(!run.output.contains("nan") && !run.output.contains("inf"))
    return try JSONDecoder().decode(Descent.self, from: Data(run.output.utf8))
  }

  @Test func `gives every step as JSON, the start first`() throws {
    let run = try CommandRun(
      list: Self.bowl + ["--from", "1,2", "--steps", "1", "--format", "json"])
    #expect(
      run.output == """
        {"schema":"lrlearn/descend/1","objective":"quadratic(1, 10)","optimizer":"sgd(0.1)",\
        "schedule":null,"points":[[1.0,2.0],[0.9,0.0]],"losses":[20.5,0.405],"rates":[0.1],\
        "diverged":null}

        """)
  }

  @Test func `puts the schedule in the place of the optimizer's rate`() throws {
    let descent = try descent(Self.issue)
    #expect(descent.schedule == "cosine(0.001, over: 500)")
    #expect(descent.points.count == 501 && descent.losses.count == 501)
    #expect(descent.points[0] == [-1.2, 1])
    #expect(descent.rates.count == 500)
    #expect(abs(descent.rates[250] - 0.0005) < 1e-15)
  }

  @Test func `draws the way and the loss, and tells both`() throws {
    let run = try CommandRun(list: Self.issue)
    #expect(run.status == 0)
    for words in ["on rosenbrock", "start", "The loss at each step", "step", "rate"] {
      #expect(run.output.contains(words))
    }
    let plain = try CommandRun(list: Self.issue + ["--plain"])
    #expect(plain.output.contains("comes to"))
    #expect(plain.output.contains("contour line"))
    #expect(!plain.output.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
    let ascii = try CommandRun(list: Self.issue + ["--ascii"])
    #expect(ascii.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `gives a line a step as CSV, and SVG that is well-formed`() throws {
    let csv = try CommandRun(list: Self.bowl + ["--steps", "2", "--format", "csv"]).output
    #expect(csv.hasPrefix("step,x,y,loss,rate\n0,3.0,-2.0,24.5,0.1\n1,"))
    #expect(csv.split(separator: "\n").count == 4)
    let svg = try CommandRun(list: Self.bowl + ["--format", "svg"]).output
    #expect(svg.contains("class=\"contour contour-1\""))
    #expect(XMLProbe().isWellFormed(svg))
  }

  @Test(arguments: ["styblinski-tang", "styblinski_tang", "himmelblau", "beale", "booth"])
  func `knows the surfaces by their names`(name: String) throws {
    let descent = try descent(
      ["descend", "--on", name, "--optimizer", "torch.SGD(lr=1e-4)", "--steps", "20"])
    #expect(descent.objective == name)
    #expect(descent.losses[20] < descent.losses[0])
  }

  @Test func `tells which limit a rate has crossed, and ends well`() throws {
    let arguments = ["descend", "--on", "quadratic(1, 10)", "--optimizer", "sgd(0.9)"]
    let run = try CommandRun(list: arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("diverges"))
    #expect(run.output.contains("2/10 = 0.2"))
    #expect(!run.output.contains("nan") && !run.output.contains("inf"))
    let descent = try descent(arguments)
    let step = try #require(descent.diverged)
    #expect(descent.points.count == step + 1)
  }

  @Test func `notes a schedule that ends before the run`() throws {
    let run = try CommandRun(
      list: Self.bowl + ["--schedule", "cosine(0.1, over: 40)", "--steps", "100"])
    #expect(run.status == 0)
    #expect(run.diagnostics.contains("ends at step 40"))
    #expect(run.diagnostics.contains("the 60 steps after it"))
  }

  @Test(arguments: [
    (["--from", "1"], "2 coordinates"), (["--from", "1,2,3"], "2 coordinates"),
    (["--from", "nan,1"], "from"), (["--from", "1e300,1"], "too far away"),
    (["--from", "-1.2;1"], "from"), (["--steps", "0"], "--steps takes 1 to 100000"),
    (["--steps", "100001"], "--steps takes 1 to 100000"), (["--on", "rosenbrok"], "rosenbrock"),
    (["--on", "0.1"], "objective"), (["--optimizer", "sgd"], "needs its rate"),
    (["--on", "digits(3)"], "there is no surface"), (["--optimizer", "sdg(0.1)"], "sgd"),
    (["--optimizer", "cosine(0.1, over: 3)"], "no optimizer"), (["--schedule", "cosin(0.1)"], "^"),
  ])
  func `teaches what is wrong`(arguments: [String], words: String) throws {
    let run = try CommandRun(list: Self.bowl + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.diagnostics.contains(words), "\(run.diagnostics)")
  }

  @Test func `says what to write when nothing is given`() throws {
    let run = try CommandRun("descend")
    #expect(run.status == 64)
    #expect(run.diagnostics.contains("lrlearn descend --on quadratic --optimizer 'sgd(0.1)'"))
    #expect(run.diagnostics.contains("rosenbrock"))
    #expect(try CommandRun("descend", "--on", "beale").diagnostics.contains("--on beale"))
  }
}
