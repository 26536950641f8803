import Optimization

/// Entries of the catalogue as data: `lrlearn/schedule/1`.
struct ScheduleDocument {
  var schedules: [ScheduleDescriptor] = []
  var optimizers: [OptimizerDescriptor] = []

  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/schedule/1")
      json.key("schedules")
      json.array { json in for schedule in schedules { write(schedule, to: &json) } }
      json.key("optimizers")
      json.array { json in for optimizer in optimizers { write(optimizer, to: &json) } }
    }
    return json.text + "\n"
  }

  private func write(_ optimizer: OptimizerDescriptor, to json: inout JSONText) {
    json.object { json in
      write(
        [
          ("name", optimizer.name.text), ("title", "\(optimizer.title)"),
          ("summary", "\(optimizer.summary)"), ("formula", "\(optimizer.formula)"),
          ("source", "\(optimizer.source)"), ("example", "\(optimizer.example)"),
        ], to: &json)
      json.key("matrices")
      json.boolean(optimizer.isForMatrices)
      json.key("parameters")
      json.array { json in for each in optimizer.parameters { write(each, to: &json) } }
      json.key("worked")
      json.array { json in for value in optimizer.worked { write(value, to: &json) } }
    }
  }

  private func write(_ texts: [(String, String)], to json: inout JSONText) {
    for (key, text) in texts {
      json.key(key)
      json.string(text)
    }
  }

  private func write(_ schedule: ScheduleDescriptor, to json: inout JSONText) {
    json.object { json in
      write(
        [
          ("name", schedule.name.text), ("title", "\(schedule.title)"),
          ("summary", "\(schedule.summary)"), ("formula", "\(schedule.formula)"),
          ("source", "\(schedule.source)"), ("example", "\(schedule.example)"),
        ], to: &json)
      json.key("parameters")
      json.array { json in for each in schedule.parameters { write(each, to: &json) } }
      json.key("worked")
      json.array { json in for value in schedule.worked { write(value, to: &json) } }
    }
  }

  private func write(_ parameter: ParameterDescriptor, to json: inout JSONText) {
    json.object { json in
      write(
        [
          ("name", parameter.name.text), ("meaning", "\(parameter.meaning)"),
          ("unit", "\(parameter.unit)"), ("range", "\(parameter.range)"),
        ], to: &json)
      json.key("labelled")
      json.boolean(parameter.isLabelled)
      json.key("default")
      if let value = parameter.defaultValue { json.string("\(value)") } else { json.null() }
    }
  }

  private func write(_ value: WorkedDescent, to json: inout JSONText) {
    json.object { json in
      json.key("updates")
      json.number(value.updates)
      json.key("x")
      json.number(value.place)
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
