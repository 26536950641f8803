import ArgumentParser
import Practice
import TerminalUI

struct FlashcardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flashcards",
    abstract: "Show what grades do to the memory of a card.",
    discussion: """
      Example: lrlearn flashcards --what-if 3,3,1,3
      Cards are scheduled by FSRS-6, as py-fsrs 6.3.2 does it.
      """)

  @OptionGroup var whatIf: WhatIfOptions
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let settings = try memory.settings()
    guard let run = try whatIf.run(settings) else { return try review(settings) }
    switch whatIf.format ?? .text {
    case .text: try Screen.show(screen, lines: { $0.whatIf(run) })
    case .json: try Screen.write(WhatIfDocument(run: run).json)
    }
  }

  /// The review of the cards that are due.
  private func review(_ settings: ReviewSettings) throws(CommandError) {
    throw CommandError(
      .usage,
      "say which grades to try: lrlearn flashcards --what-if 3,3,1,3\n"
        + "`lrlearn flashcards --help` explains it")
  }
}
