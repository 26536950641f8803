import Demos
import Optimization
import Plotting
import Testing

struct `A descent over a surface` {
  private func descent(
    _ objective: String, _ optimizer: String, schedule: String? = nil, from: [Double]? = nil,
    steps: Int = 100
  ) throws -> SurfaceDescent {
    try SurfaceDescent(
      objective: Expression(parsing: objective), optimizer: Expression(parsing: optimizer),
      schedule: schedule.map { try Expression(parsing: $0) }, from: from, steps: steps)
  }

  private func refusal(_ attempt: () throws -> SurfaceDescent) -> (Name, String)? {
    do {
      _ = try attempt()
    } catch let error as DemoError {
      if case .bad(let field, let message, _) = error { return (field, message) }
    } catch {
      return nil
    }
    return nil
  }

  @Test func `tells where it comes to and how near that is`() throws {
    let sentence = try descent("quadratic(1, 10)", "sgd(0.1)", from: [1, 2], steps: 10)
      .contours.sentence
    #expect(
      sentence == """
        From (1, 2), where the loss is 20.5, sgd(0.1) comes to (0.3487, 0) in 10 steps, where it \
        is 0.06079; the minimum at (0, 0) is 0.3487 away. From contour line to contour line the \
        loss above the lowest triples.
        """)
  }

  @Test func `is drawn with its start, its minimum and contour lines`() throws {
    let figure = try descent("quadratic(1, 10)", "sgd(0.1)").contours
    #expect(figure.marks.map(\.label) == ["minimum", "start"])
    #expect(figure.surface?.levels.isEmpty == false)
    #expect(figure.series.map(\.points.count) == [101])
    #expect(try descent("himmelblau", "sgd(0.01)").contours.marks.count == 5)
  }

  @Test func `shows a start outside the window`() throws {
    let figure = try descent("quadratic(1, 10)", "sgd(0.1)", from: [40, -2]).contours
    #expect(figure.x.limits?.contains(40) == true)
    #expect(figure.y.limits == -3...3)
  }

  @Test func `tells the limit that was crossed, from the step on at which it was`() throws {
    let late = try descent(
      "quadratic(1, 10)", "sgd(0.1)", schedule: "constant(0.1) for 5 then constant(3)")
    #expect(late.trajectory.diverged != nil)
    #expect(late.contours.sentence.contains("2/10 = 0.2; the rate is above that at step 5."))
    #expect(late.contours.x.limits == -4...4)
    let first = try descent("quadratic(1, 10)", "sgd(1e30)")
    #expect(first.contours.sentence.contains("diverges at once: the update of step 0"))
    #expect(first.contours.sentence.contains("above that from the first step on"))
  }

  @Test func `draws numbers only, whatever the rate`() throws {
    for surface in ["quadratic(1, 10)", "rosenbrock", "beale", "styblinski_tang", "noisy(1, 10)"] {
      guard (try? Expression(parsing: surface).objective()) != nil else { continue }
      for rate in ["0", "1e-300", "0.001", "1", "1e300"] {
        let descent = try descent(surface, "sgd(\(rate))", steps: 30)
        for figure in [descent.contours, descent.losses] {
          #expect(figure.numbers.filter { !$0.isFinite } == [])
          #expect(figure.sentence.hasSuffix("."))
          let words = figure.table.rows.joined().joined() + figure.sentence
          #expect(!words.contains("nan") && !words.contains("inf"))
        }
      }
    }
  }

  @Test func `counts the loss from the lowest where that is not 0`() throws {
    let figure = try descent("styblinski_tang", "sgd(0.01)").losses
    #expect(figure.y.title == "loss above -78.33")
    #expect(figure.y.scale == .logarithmic)
  }

  @Test func `has a table of round steps, the last one without a rate`() throws {
    let table = try descent("quadratic(1, 10)", "sgd(0.1)", steps: 10).losses.table
    #expect(table.columns == ["step", "x", "y", "loss", "rate"])
    #expect(table.rows.first == ["0", "3", "-2", "24.5", "0.1"])
    #expect(table.rows.last?.first == "10" && table.rows.last?.last == "")
  }

  @Test func `notes a schedule that ends before the run`() throws {
    let short = try descent("booth", "sgd(0.1)", schedule: "cosine(0.01, over: 60)")
    #expect(
      short.notes == [
        "the schedule ends at step 60: its last rate, 0, holds for the 40 steps after it, so that "
          + "nothing moves any more"
      ])
    #expect(try descent("booth", "sgd(0.1)", schedule: "cosine(0.01, over: 100)").notes == [])
  }

  @Test func `refuses a start that is none`() throws {
    for (start, words) in [
      ([1.0], "has 2 coordinates, and the start 1"), ([.nan, 1], "too far away"),
      ([1e300, 1], "too far away"),
    ] {
      let found = refusal { try descent("booth", "sgd(0.1)", from: start) }
      #expect(found?.0 == "from")
      #expect(found?.1.contains(words) == true)
    }
    #expect(refusal { try descent("booth", "sgd(0.1)", steps: 0) }?.0 == "steps")
    #expect(refusal { try descent("booth", "sgd(0.1)", steps: 100_001) }?.0 == "steps")
  }
}
