/// The classes of a data set by a network with one hidden layer.
///
///     h = φ(W₁ᵀx + b₁), z = W₂ᵀh + b₂;  loss = mean over the examples of −log softmax(z)[class]
///
/// - Units: a point holds (features + 1) · hidden + (hidden + 1) · classes numbers: the weights from
///   each input, the biases, the weights from each hidden unit, the biases.
/// - Edge cases: the start depends on the seed; the biases are 0.
/// - Source: Rumelhart, Hinton & Williams, “Learning Representations by Back-Propagating Errors”,
///   Nature 323, 1986.
public struct DenseNetwork: Objective {
  /// What it learns from.
  public let data: DataSet
  /// How many hidden units it has.
  public let hidden: Int
  /// What a hidden unit makes of its sum.
  public let activation: Activation
  private let classifier: DenseClassifier

  /// - Throws: `.outside("hidden", …)` when there are fewer than 1 or more than 1024.
  public init(
    _ data: DataSet, hidden: Int, activation: Activation = .rectifier
  ) throws(ScheduleError) {
    try checkRange(Double(hidden), "hidden", 1, 1024)
    (self.data, self.hidden, self.activation) = (data, hidden, activation)
    let shape = DenseShape(
      features: data.featureCount, hidden: hidden, classes: data.classes.count,
      activation: activation)
    classifier = DenseClassifier(data: data, shape: shape)
  }

  /// How many weights and biases there are.
  public var dimension: Int { classifier.shape.dimension }
  /// Random weights that keep the size of signals; biases of 0.
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

extension DenseNetwork {
  /// `network("digits", hidden: 16)`.
  public static let descriptor = ObjectiveDescriptor(
    name: "network", title: "A small network",
    summary: "Classifies the examples of a data set by one hidden layer and a softmax.",
    formula: "loss = mean of −log softmax(W₂ᵀφ(W₁ᵀx + b₁) + b₂)[class]",
    parameters: [
      .data,
      ParameterDescriptor(
        "hidden", property: "hidden", meaning: "units of the hidden layer", unit: "units",
        range: "1 to 1024", default: "16"),
      ParameterDescriptor(
        "activation", property: "activation", meaning: "what a hidden unit makes of its sum",
        unit: "name", range: "\"relu\" or \"tanh\"", default: "\"relu\""),
    ],
    source: "Rumelhart, Hinton & Williams, Nature 323, 1986",
    example: "network(\"digits\", hidden: 16)",
    make: { arguments throws(ScheduleError) in
      guard let activation = Activation(named: try arguments.word("activation")) else {
        throw .wrongKind("activation", expected: "\"relu\" or \"tanh\"")
      }
      return AnyObjective(
        try DenseNetwork(
          arguments.dataSet("data"), hidden: arguments.whole("hidden"), activation: activation))
    })
}
