import Optimization

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

// OptimizerTimes COUNT: for each line on standard input makes so many updates of Adam on COUNT Floats,
// and prints the nanoseconds of each parameter in each; 0 prints four parameters instead, by which
// the caller sees that it computes the same.

/// Seconds of the processor in this process, which has one thread.
func seconds(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
  let start = now()
  work()
  return now() - start
}

func serve(count: Int) throws {
  let adam = try Adam<Float>()
  var point = (0..<count).map { Float($0 % 1000) / 1000 - 0.5 }
  let gradient = (0..<count).map { Float($0 % 777) / 777 - 0.4 }
  var state = try adam.start(at: point)
  while let line = readLine(), let updates = Int(line) {
    guard updates > 0 else {
      print(
        (0..<4).map { "\(point[$0 * (count - 1) / 3])" }.joined(separator: " "))
      continue
    }
    let time = seconds {
      for _ in 0..<updates {
        adam.update(&point, gradient: gradient, state: &state, rate: 0.001)
      }
    }
    print(time * 1e9 / Double(updates) / Double(count))
  }
}

// What is printed must be seen before the next line is asked for.
setlinebuf(stdout)
if let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init), count > 0 {
  try serve(count: count)
} else {
  print("usage: OptimizerTimes COUNT")
}
