import Demos
import Optimization
import Plotting
import Testing

private func request(_ text: String, kinds: [DemoKind] = DemoKind.all) throws -> DemoRequest {
  try DemoRequest(Array(text.utf8), kinds: kinds)
}

struct `A request for a demo` {
  @Test(arguments: ["schedule", "descent", "noise-floor", "parity", "race", "inside"])
  func `reads back as the demo it was written for`(name: String) throws {
    let kind = try #require(DemoKind.named(Name(name.utf8)))
    var inputs = try fitting(kind, steps: 30)
    if name == "noise-floor" { inputs.schedules = [try Expression(parsing: "0.1")] }
    inputs.title = "One line\nand another <b>"
    (inputs.unit, inputs.seed) = ("epoch", .max)
    if name != "parity" {
      inputs.parameters = kind.parameters.map {
        DemoParameter(name: $0.name, from: $0.from, to: $0.to, step: $0.step, value: $0.to)
      }
    }
    let demo = try Demo(kind: kind, inputs: inputs)
    let text = DemoRequest.text(of: demo, id: "figure-a")
    let read = try request(text).demo()
    #expect(DemoRequest.text(of: read, id: "figure-a") == text)
    #expect(read.inputs.title == "One line and another <b>")
    #expect(read.inputs.seed == .max)
    var expected = demo
    expected.inputs.title = read.inputs.title
    #expect(
      SVGDrawing(try read.run(), id: "a").text == SVGDrawing(try expected.run(), id: "a").text)
  }

  @Test func `keeps the numbers that a controller follows`() throws {
    var inputs = try inputs([])
    inputs.metrics = [1, 0.5, 0.1, 1e-7]
    let demo = try Demo(kind: .plateau, inputs: inputs)
    let read = try request(DemoRequest.text(of: demo, id: "a")).demo()
    #expect(read.inputs.metrics == inputs.metrics)
  }

  @Test func `moves parameters within their ranges`() throws {
    let text = "kind schedule\nschedule step(0.1, by: f, every: 10)\nparameter f 0.1 1 0.1 0.5\n"
    let demo = try request(text + "set f 0.3\nset f 0.4\n").demo()
    #expect(demo.parameters.map(\.value) == [0.4])
    for bad in ["set f 7", "set g 0.5"] {
      #expect(throws: DemoError.self) { try request(text + bad).demo() }
    }
    for bad in ["set f", "set f x", "set f 0.1 0.2", "seed -1", "seed 1e3", "seed x", "wild 1"] {
      #expect(throws: DemoError.self) { try request(text + bad) }
    }
  }

  @Test func `is only for the kinds that are known`() throws {
    #expect(throws: DemoError.self) { try request("kind training", kinds: DemoKind.quick) }
    #expect(throws: DemoError.self) { try request("title nothing").demo() }
    let names = (DemoKind.quick + DemoKind.trained).map(\.name) + [DemoKind.parity.name]
    #expect(names.count == DemoKind.all.count)
    #expect(DemoKind.all.allSatisfy { names.contains($0.name) })
  }
}

struct `A live demo` {
  private let staircase = """
    kind schedule
    id figure-halving
    title Halving
    steps 40
    unit epoch
    schedule step(0.1, by: factor, every: 10)
    parameter factor 0.1 1 0.1 0.5
    """
  private let race = """
    kind race
    title Who is nearest
    steps 10
    optimizer sgd(0.05)
    optimizer adam(0.3)
    objective quadratic(1, 10)
    parameter x -4 4 0.1 3
    parameter y -3 3 0.5 -2
    """

  private func live(_ text: String) throws -> LiveDemo { try LiveDemo(request(text)) }

  @Test func `draws what the demo draws`() throws {
    let live = try live(staircase)
    #expect(
      live.drawing() == SVGDrawing(try request(staircase).demo().run(), id: "figure-halving").text)
    #expect(live.drawing(shown: 0.5) != live.drawing())
  }

  @Test func `shows what was before`() throws {
    let before = try live(staircase + "\nset factor 0.9")
    let text = try live(staircase).drawing(LiveDemo.View(before: before))
    #expect(text.contains("class=\"ghost series-1\"") && text.contains(">before</text>"))
  }

  @Test func `takes a logarithmic axis only where every value has a place`() throws {
    let live = try live(staircase)
    #expect(live.figure(LiveDemo.View(scale: .logarithmic)).y.scale == .logarithmic)
    let zero = try self.live("kind schedule\nschedule cosine(0.1, over: 10)")
    #expect(zero.figure(LiveDemo.View(scale: .logarithmic)).y.scale == .linear)
  }

  @Test func `sums itself up in lines`() throws {
    let lines = try live(staircase).summary.split(separator: "\n")
    #expect(lines[0] == "40 0 1")
    #expect(lines[1].hasPrefix("Halving") || lines[1].hasPrefix("The rate"))
    #expect(lines[2].allSatisfy { "01".contains($0) })
    #expect(lines[3].split(separator: "\t").count == lines[2].count)
    let start = try live(race).summary.split(separator: "\n")[0].split(separator: " ")
    #expect(start.count == 5 && start[0] == "11")
  }

  @Test func `is read step by step, in words`() throws {
    let live = try live(staircase)
    let read = try #require(live.reading(LiveDemo.View(), x: 0, y: 0, index: 12))
    let lines = read.split(separator: "\n")
    #expect(lines[0] == "12 40")
    #expect(lines[1].split(separator: " ").count == 3 && lines[1].hasPrefix("1 "))
    #expect(lines[2] == "epoch 12: learning rate 0.05")
    let last = try #require(live.reading(LiveDemo.View(), x: 0, y: 0, index: 999))
    #expect(last.hasPrefix("39 40\n"))
    let path = try #require(try self.live(race).reading(LiveDemo.View(), x: 0, y: 0, index: 1))
    #expect(path.contains("step 1: sgd(0.05) at (2.85, -1); adam(0.3) at (2.7, -1.7)"))
  }

  @Test func `finds the start under a finger, at a position of its sliders`() throws {
    let live = try live(race)
    let place = live.summary.split(separator: "\n")[0].split(separator: " ").compactMap {
      Double($0)
    }
    #expect(live.start(x: place[3] + 0.2, y: place[4] - 0.2) == "3 -2")
    #expect(live.start(x: 1e9, y: 1e9) == "4 -3")
    #expect(try self.live(staircase).start(x: 0, y: 0) == nil)
  }
}
