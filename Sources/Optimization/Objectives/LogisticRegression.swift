/// The classes of a data set by one layer: a line, a plane, … between each two.
///
///     z = Wᵀx + b;  loss = mean over the examples of −log softmax(z)[class]
///
/// It is convex: there is one valley, and every rate below 2/λ leads down.
///
/// - Units: a point holds (features + 1) · classes numbers, see `DenseShape`.
/// - Edge cases: starts at 0, where the loss is log(classes). Classes that can be separated have no
///   minimum: the weights grow for ever, and the loss approaches 0.
/// - Source: Cox, “The Regression Analysis of Binary Sequences”, 1958; here for many classes.
public struct LogisticRegression: Objective {
  /// What it learns from.
  public let data: DataSet
  private let classifier: DenseClassifier

  /// Logistic regression on the training part of `data`.
  public init(_ data: DataSet) {
    self.data = data
    let shape = DenseShape(
      features: data.featureCount, hidden: 0, classes: data.classes.count, activation: .rectifier)
    classifier = DenseClassifier(data: data, shape: shape)
  }

  /// (features + 1) · classes.
  public var dimension: Int { classifier.shape.dimension }
  /// Zeros.
  public var start: [Double] { start(seed: 1) }
  /// As `start`, for another seed.
  public func start(seed: UInt64) -> [Double] { classifier.shape.start(seed: seed) }
  /// The examples of the training part.
  public var exampleCount: Int? { data.trainCount }

  /// The mean loss of the training part.
  public func loss(at point: [Double]) -> Double { classifier.loss(at: point) }

  /// The gradient of that loss.
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    classifier.fillGradient(&gradient, at: point)
  }

  /// Batches of the training part, each example once an epoch.
  public func sampler(batchSize: Int, seed: UInt64) -> Sampler {
    Sampler(base: classifier.sampler(batchSize: batchSize, seed: seed))
  }

  /// The order of the examples, and memory for a batch.
  public struct Sampler {
    fileprivate var base: DenseClassifier.Sampler
  }

  /// The gradient of the next batch.
  public func fillSample(
    _ gradient: inout [Double], at point: [Double], sampler: inout Sampler
  ) -> Double {
    classifier.fillSample(&gradient, at: point, sampler: &sampler.base)
  }

  /// Loss and accuracy of the test part.
  public func score(at point: [Double]) -> HeldOutScore? { classifier.score(at: point) }
}

extension LogisticRegression {
  /// `logistic("iris")`.
  public static let descriptor = ObjectiveDescriptor(
    name: "logistic", title: "Logistic regression",
    summary: "Classifies the examples of a data set by one layer; the loss is convex.",
    formula: "loss = mean of −log softmax(Wᵀx + b)[class]",
    parameters: [.data],
    source: "Cox, “The Regression Analysis of Binary Sequences”, 1958",
    example: "logistic(\"iris\")",
    make: { arguments throws(ScheduleError) in
      AnyObjective(LogisticRegression(try arguments.dataSet("data")))
    })
}

extension ParameterDescriptor {
  /// The name of a file of the course.
  static let data = ParameterDescriptor(
    first: "data", property: "data", meaning: "the name of a data set of the course",
    unit: "name", range: "in quotes, as in \"digits\"")
}
