import Plotting

/// A figure as data: `lrlearn/figure/1` and its table as CSV.
struct FigureDocument {
  let figure: Figure

  var csv: String {
    var csv = CSVText()
    csv.row(figure.table.columns)
    for row in figure.table.rows { csv.row(row) }
    return csv.text
  }

  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/figure/1")
      json.key("title")
      json.string(figure.title)
      json.key("sentence")
      json.string(figure.sentence)
      for (key, axis) in [("x", figure.x), ("y", figure.y)] {
        json.key(key)
        write(axis, to: &json)
      }
      json.key("series")
      json.array { json in for series in figure.series { write(series, to: &json) } }
      json.key("marks")
      json.array { json in for mark in figure.marks { write(mark, to: &json) } }
      json.key("bands")
      json.array { json in for band in figure.bands { write(band, to: &json) } }
      if let surface = figure.surface {
        json.key("surface")
        write(surface, to: &json)
      }
      json.key("table")
      write(figure.table, to: &json)
    }
    return json.text + "\n"
  }

  private func write(_ axis: Axis, to json: inout JSONText) {
    json.object { json in
      json.key("title")
      json.string(axis.title)
      json.key("unit")
      json.string(axis.unit)
      json.key("scale")
      switch axis.scale {
      case .linear: json.string("linear")
      case .logarithmic: json.string("logarithmic")
      }
    }
  }

  private func write(_ series: Series, to json: inout JSONText) {
    json.object { json in
      json.key("name")
      json.string(series.name)
      json.key("style")
      switch series.style {
      case .line: json.string("line")
      case .steps: json.string("steps")
      case .points: json.string("points")
      case .path: json.string("path")
      }
      json.key("points")
      json.array { json in for point in series.points { write(point, to: &json) } }
    }
  }

  private func write(_ mark: Mark, to json: inout JSONText) {
    json.object { json in
      json.key("point")
      write(mark.point, to: &json)
      json.key("label")
      json.string(mark.label)
    }
  }

  private func write(_ band: Band, to json: inout JSONText) {
    json.object { json in
      json.key("axis")
      switch band.direction {
      case .x: json.string("x")
      case .y: json.string("y")
      }
      json.key("from")
      json.number(band.range.lowerBound)
      json.key("to")
      json.number(band.range.upperBound)
      json.key("label")
      json.string(band.label)
    }
  }

  private func write(_ surface: Surface, to json: inout JSONText) {
    json.object { json in
      for (key, range) in [("x", surface.x), ("y", surface.y)] {
        json.key(key)
        json.array { json in
          json.number(range.lowerBound)
          json.number(range.upperBound)
        }
      }
      json.key("levels")
      json.array { json in for level in surface.levels { json.number(level) } }
    }
  }

  private func write(_ table: DataTable, to json: inout JSONText) {
    json.object { json in
      json.key("columns")
      json.array { json in for column in table.columns { json.string(column) } }
      json.key("rows")
      json.array { json in
        for row in table.rows { json.array { json in for cell in row { json.string(cell) } } }
      }
    }
  }

  private func write(_ point: Point, to json: inout JSONText) {
    json.array { json in
      json.number(point.x)
      json.number(point.y)
    }
  }
}
