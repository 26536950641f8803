import ArgumentParser

struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Take your progress along: export, import, reset.",
    discussion: """
      Progress lies in $XDG_DATA_HOME/lrlearn/progress.sqlite, else in ~/.local/share/lrlearn. An \
      export holds everything that you did in this course; importing it elsewhere adds what is \
      not there yet.
      """,
    subcommands: [
      ProgressExportCommand.self, ProgressImportCommand.self, ProgressResetCommand.self,
    ])
}
