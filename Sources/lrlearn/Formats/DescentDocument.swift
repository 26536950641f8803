import Optimization

/// A descent as data, step by step.
struct DescentDocument {
  let objective: String
  let optimizer: String
  let schedule: String?
  let trajectory: Trajectory

  /// `lrlearn/descend/1`: the start first, one rate less than points.
  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/descend/1")
      json.key("objective")
      json.string(objective)
      json.key("optimizer")
      json.string(optimizer)
      json.key("schedule")
      if let schedule { json.string(schedule) } else { json.null() }
      json.key("points")
      json.array { json in
        for point in trajectory.points {
          json.array { json in for value in point { json.number(value) } }
        }
      }
      json.key("losses")
      json.array { json in for loss in trajectory.losses { json.number(loss) } }
      json.key("rates")
      json.array { json in for rate in trajectory.rates { json.number(rate) } }
      json.key("diverged")
      if let step = trajectory.diverged { json.number(step) } else { json.null() }
    }
    return json.text + "\n"
  }

  /// A header line, then a line a step; the last point has no rate, since no update leaves it.
  var csv: String {
    var csv = CSVText()
    csv.row(["step", "x", "y", "loss", "rate"])
    for (step, point) in trajectory.points.enumerated() {
      let rate = step < trajectory.rates.count ? "\(trajectory.rates[step])" : ""
      csv.row(["\(step)"] + point.map { "\($0)" } + ["\(trajectory.losses[step])", rate])
    }
    return csv.text
  }
}
