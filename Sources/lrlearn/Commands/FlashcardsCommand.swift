import ArgumentParser
import Practice
import TerminalUI

struct FlashcardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flashcards",
    abstract: "Review the cards that are due; of one lesson, of the terms, or of all.",
    discussion: """
      Example: lrlearn flashcards
      Example: lrlearn flashcards --what-if 3,3,1,3
      Recall, turn the card, and say how well you knew it: 1 again, 2 hard, 3 good, 4 easy. Cards \
      come from lessons that you have read or been quizzed about. Through a pipe each line is a \
      key: an empty one turns the card, a number grades it, u takes back, s puts aside, q leaves.
      Cards are scheduled by FSRS-6, as py-fsrs 6.3.2 does it.
      """)

  @Argument(help: ArgumentHelp("A lesson, or terms; all of them when left out.", valueName: "deck"))
  var deck: String?

  @Option(name: .customLong("new"), help: ArgumentHelp("New cards a day.", valueName: "n"))
  var newPerDay: Int = 10

  @Flag(help: "Type the answers that are short enough.")
  var typed = false

  @Flag(help: "First bring back the cards that were put aside.")
  var resume = false

  @OptionGroup var whatIf: WhatIfOptions
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    if !(0...10_000).contains(newPerDay) {
      throw ValidationError("--new takes 0 to 10000 cards a day, not \(newPerDay)")
    }
  }

  func run() throws {
    let settings = try memory.settings()
    guard let run = try whatIf.run(settings) else { return try review(settings) }
    switch whatIf.format ?? .text {
    case .text: try Screen.show(screen, lines: { $0.whatIf(run) })
    case .json: try Screen.write(WhatIfDocument(run: run).json)
    }
  }

  private func review(_ settings: ReviewSettings) throws(CommandError) {
    try FlashcardReview(try OpenedCourse(course), settings: settings, resumes: resume)
      .run(deck, newPerDay: newPerDay, isTyped: typed, screen)
  }
}
