import Optimization

/// Entries of the catalogue as data: `lrlearn/schedule/1`.
struct ScheduleDocument {
  let schedules: [ScheduleDescriptor]

  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/schedule/1")
      json.key("schedules")
      json.array { json in for schedule in schedules { write(schedule, to: &json) } }
    }
    return json.text + "\n"
  }

  private func write(_ schedule: ScheduleDescriptor, to json: inout JSONText) {
    json.object { json in
      let texts = [
        ("name", schedule.name.text), ("title", "\(schedule.title)"),
        ("summary", "\(schedule.summary)"), ("formula", "\(schedule.formula)"),
        ("source", "\(schedule.source)"), ("example", "\(schedule.example)"),
      ]
      for (key, text) in texts {
        json.key(key)
        json.string(text)
      }
      json.key("parameters")
      json.array { json in for each in schedule.parameters { write(each, to: &json) } }
      json.key("worked")
      json.array { json in for value in schedule.worked { write(value, to: &json) } }
    }
  }

  private func write(_ parameter: ParameterDescriptor, to json: inout JSONText) {
    json.object { json in
      let texts = [
        ("name", parameter.name.text), ("meaning", "\(parameter.meaning)"),
        ("unit", "\(parameter.unit)"), ("range", "\(parameter.range)"),
      ]
      for (key, text) in texts {
        json.key(key)
        json.string(text)
      }
      json.key("labelled")
      json.boolean(parameter.isLabelled)
      json.key("default")
      if let value = parameter.defaultValue { json.string("\(value)") } else { json.null() }
    }
  }

  private func write(_ value: WorkedValue, to json: inout JSONText) {
    json.object { json in
      json.key("step")
      json.number(value.step)
      json.key("rate")
      json.number(value.rate)
    }
  }
}
