import Frameworks
import Optimization
import Testing

/// How the calls of Adam and its kin are read, refused and warned of.
struct `A call of Adam's kin` {
  @Test(arguments: [
    "torch.Adam(model.parameters(), lr=0.01)",
    "torch.optim.Adam(model.parameters(), 0.01, (0.9, 0.999))",
    "optim.Adam([weight, bias], lr=1e-2, betas=[0.9, 0.999], eps=1e-08, fused=True)",
    "torch.AdamW(model.parameters(), lr=0.01, weight_decay=0)",
    "optax.adam(0.01)", "optax.adam(learning_rate=optax.constant_schedule(0.01), b1=0.9)",
    "optax.adamw(0.01, weight_decay=0.0)", "adam(0.01)", "adamw(0.01, weight_decay: 0)",
  ])
  func `is read as pasted`(text: String) throws {
    let setting = try Expression(parsing: text, vocabulary: .complete).optimizer()
    var point = [1.0]
    let run = try setting.optimizer.start(at: point)
    for step in 0..<10 {
      run.update(&point, gradient: point, rate: setting.rates.rate(at: step))
    }
    #expect(abs(point[0] - 0.9003496545137929) < 1e-12)
    #expect(run.readings.map(\.name.text) == ["m", "v", "m̂", "v̂", "step size"])
  }

  @Test(arguments: [
    ("torch.Adam(betas=(0.9, 1))", "1", "at least 0 and below 1", "ValueError"),
    ("torch.Adam(betas=(0.9,))", "(0.9,)", "2 items", "PyTorch"),
    ("torch.Adam(eps=-1)", "-1", "'eps'", "ValueError"),
    ("torch.Adam(fused=True, foreach=True)", "True", "foreach", "RuntimeError"),
    ("torch.Adafactor(beta2_decay=0.8)", "0.8", "at most 0", "ValueError"),
    ("torch.Adafactor(d=0.5)", "0.5", "at least 1", "ValueError"),
    ("torch.Adafactor(eps=0.1)", "0.1", "must be a pair", ""),
    ("torch.Muon(ns_steps=100)", "100", "from 0 to 99", "ValueError"),
    ("torch.Muon(adjust_lr_fn='best')", "'best'", "must be one of", "ValueError"),
    ("keras.Adam(beta_2=1.0)", "1.0", "'beta_2'", "divide by 0"),
    ("keras.AdamW(weight_decay=None)", "None", "must be a number", "ValueError"),
    ("keras.Lion(beta_1=0.0)", "0.0", "above 0", "ValueError"),
    ("keras.Muon(exclude_layers=['head'])", "['head']", "must be None", "AdamW"),
    ("optax.adam()", "optax.adam", "'learning_rate' is missing", "optax.adam("),
    ("optax.adam(0.1, mu_dtype='bfloat16')", "'bfloat16'", "must be None", "rounds"),
    ("optax.adamw(0.1, mask={1: True})", "{1: True}", "must be None", "mask says"),
    (
      "optax.adamw(0.1, weight_decay=optax.constant_schedule(0.1))",
      "optax.constant_schedule(0.1)", "must be a number", "at each update"
    ),
    ("optax.radam(0.1, threshold=3)", "3", "at least 4", "root of a negative"),
    ("optax.adafactor(decay_offset=2)", "2", "at most 0", "NaN"),
    ("optax.contrib.muon(0.1, preconditioning='spectral')", "'spectral'", "singular", "largest"),
    ("optax.contrib.muon(0.1, ns_coeffs='dion', ns_steps=3)", "'dion'", "ns_steps", "ValueError"),
    ("optax.contrib.muon(0.1, ns_coeffs=[1, 2])", "[1, 2]", "three numbers", "ValueError"),
  ])
  func `is refused with its place and what the framework does`(
    text: String, marked: String, message: String, hint: String
  ) throws {
    let error = try #require(
      throws: ExpressionError.self,
      performing: { _ = try Expression(parsing: text, vocabulary: .complete).optimizer() })
    let bytes = Array(text.utf8)[error.range]
    #expect(String(decoding: bytes, as: UTF8.self) == marked, "\(error)")
    #expect(error.message.contains(message), "\(error)")
    #expect(hint.isEmpty || (error.hint ?? "").contains(hint), "\(error)")
  }

  @Test(arguments: [
    ("torch.Adam(lr=0.01)", ""),
    ("torch.Adam(lr=0.01, weight_decay=0.1)", "coupled-decay"),
    ("torch.Adam(lr=0.01, weight_decay=0.1, decoupled_weight_decay=True)", ""),
    ("torch.AdamW(lr=0.01)", "default-weight-decay"),
    ("torch.AdamW(lr=0.01, weight_decay=0.01)", ""),
    ("torch.NAdam(lr=0.01)", "slow-momentum"),
    ("torch.RAdam(lr=0.01)", "unscaled-start"),
    ("torch.RAdam(lr=0.01, betas=(0.9, 0.6))", "unscaled-start never-rectified"),
    ("torch.Adafactor()", "relative-rate"),
    ("torch.Muon(weight_decay=0.0)", "half-precision"),
    ("keras.Adam(learning_rate=0.01)", ""),
    ("keras.Adam(learning_rate=0.01, epsilon=0.001)", "epsilon-hat"),
    ("keras.AdamW(learning_rate=0.01)", "default-weight-decay"),
    ("keras.Adafactor(relative_step=False)", "relative-rate relative-anyway"),
    ("keras.Muon(weight_decay=0.0, rms_rate=None)", "matrices-only"),
    ("optax.adamw(0.01)", "default-weight-decay"),
    ("optax.amsgrad(0.01)", "corrected-maximum"),
    ("optax.amsgrad(0.01, bias_correction_nu=False)", ""),
    ("optax.lion(0.01)", "default-weight-decay"),
    ("optax.radam(0.01, b2=0.5)", "unscaled-start never-rectified"),
    (
      "optax.adafactor(0.01, weight_decay_rate=0.1)",
      "relative-rate small-matrices decay-without-rate"
    ),
    ("optax.contrib.muon(0.01)", "matrices-only lying-scale"),
  ])
  func `warns of what works otherwise than one would think`(text: String, ids: String) throws {
    let expression = try Expression(parsing: text, vocabulary: .complete)
    let warnings = expression.warnings(steps: 100)
    #expect(warnings.map(\.id.text).joined(separator: " ") == ids, "\(text)")
  }

  @Test(arguments: ["torch.Muon(lr=0.1)", "muon(0.1)"])
  func `that needs a matrix says so`(text: String) throws {
    let setting = try Expression(parsing: text, vocabulary: .complete).optimizer()
    #expect(throws: OptimizerError.needsMatrix("muon")) { try setting.optimizer.start(at: [1, 2]) }
  }

  @Test(arguments: ["keras.Muon(learning_rate=0.1)", "optax.contrib.muon(0.1)"])
  func `for matrices moves vectors by AdamW where the framework does`(text: String) throws {
    let setting = try Expression(parsing: text, vocabulary: .complete).optimizer()
    let run = try setting.optimizer.start(at: [1, 2])
    #expect(run.readings.map(\.name.text) == ["m", "v", "m̂", "v̂", "step size"])
  }
}
