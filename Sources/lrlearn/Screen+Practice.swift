import Practice
import TerminalUI

extension Screen {
  /// Runs a screen that practises; what it says is to be kept goes into the log before anything is shown.
  @discardableResult
  static func practise<Practised: PracticeScreen>(
    _ screen: Practised, _ options: TerminalOptions, _ progress: Progress
  ) throws(CommandError) -> Practised {
    progress.prepare()
    if let warning = progress.takeWarning() { warn(warning) }
    return try run(screen, options, progress)
  }

  /// Asks something of which nothing is kept.
  static func ask(
    _ offer: OfferScreen, _ options: TerminalOptions, _ progress: Progress
  ) throws(CommandError) -> OfferScreen {
    try run(offer, options, progress)
  }

  private static func run<Practised: PracticeScreen>(
    _ screen: Practised, _ options: TerminalOptions, _ progress: Progress
  ) throws(CommandError) -> Practised {
    do throws(DeviceError) {
      return try Terminal.practise(
        screen, options, moment: { Moment(time: World.now, id: World.freshID()) },
        keep: { entries in
          for entry in entries { progress.append(entry) }
          return progress.takeWarning()
        })
    } catch {
      switch error {
      case .closedPipe: return screen
      case .failed:
        throw CommandError(
          .inputOutput, "the output could not be written: \(error.reason.lowercased())")
      }
    }
  }
}
