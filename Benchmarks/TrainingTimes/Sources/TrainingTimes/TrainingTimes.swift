import Foundation
import Optimization

// TrainingTimes FILE OBJECTIVE OPTIMIZER STEPS BATCH [start]: seconds of the run, its last loss and
// its accuracy; with `start`, the losses before each update, then the point it starts from.

let arguments = CommandLine.arguments
guard arguments.count >= 6, let steps = Int(arguments[4]), let batch = Int(arguments[5]) else {
  print("usage: TrainingTimes FILE OBJECTIVE OPTIMIZER STEPS BATCH [start]")
  exit(64)
}
let bytes = Array(try Data(contentsOf: URL(filePath: arguments[1])))
var vocabulary = Vocabulary.standard
vocabulary.dataSets = { _ in bytes }
let objective = try Expression(parsing: arguments[2], vocabulary: vocabulary).objective()
let optimizer = try Expression(parsing: arguments[3]).optimizer()
let plan = TrainingPlan(
  objective, optimizer, steps: steps, batchSize: batch, keepsPoints: false,
  recordsWholeLoss: false)
var run = Trajectory()
let time = try ContinuousClock().measure { run = try plan.run() }.components
print(Double(time.seconds) + Double(time.attoseconds) * 1e-18)
if arguments.count > 6 {
  print(run.batchLosses.map { "\($0)" }.joined(separator: " "))
  print(objective.start.map { "\($0)" }.joined(separator: " "))
} else {
  print(run.batchLosses.suffix(40).reduce(0, +) / Double(run.batchLosses.suffix(40).count))
}
