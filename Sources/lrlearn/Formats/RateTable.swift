import Optimization

/// The rates of some schedules over the same steps, for people who want the numbers.
struct RateTable {
  let expressions: [String]
  let rates: [[Double]]
  let steps: Int

  /// `lrlearn/plot/1`: steps from 0 up to but not including `steps`, one array of rates a series.
  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/plot/1")
      json.key("steps")
      json.array { json in for step in 0..<steps { json.number(step) } }
      json.key("series")
      json.array { json in
        for (expression, values) in zip(expressions, rates) {
          json.object { json in
            json.key("expression")
            json.string(expression)
            json.key("rates")
            json.array { json in for value in values { json.number(value) } }
          }
        }
      }
    }
    return json.text + "\n"
  }

  /// A header line, then a line a step.
  var csv: String {
    var csv = CSVText()
    csv.row(["step"] + expressions)
    for step in 0..<steps { csv.row(["\(step)"] + rates.map { "\($0[step])" }) }
    return csv.text
  }
}
