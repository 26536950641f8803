import ArgumentParser

/// What a figure is written as.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json, svg
}
