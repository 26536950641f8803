internal import Frameworks

extension SearchDocumentList {
  /// What the frameworks call the schedules of a page.
  struct Calls {
    /// Those of one word, such as `StepLR`.
    var names: [String] = []
    /// Those of several, such as `warmup_cosine_decay_schedule`: their words say what else is in
    /// them, not what the page is called.
    var texts: [String] = []
  }

  /// The calls that write the schedules of a page.
  static func calls(in introduction: [ContentBlock], _ sections: [Section]) -> Calls {
    var calls = Calls()
    let blocks = introduction + sections.flattened().flatMap(\.proseBlocks)
    for case .frameworks(let block) in blocks.map(\.kind) {
      for version in block.versions where version.target != .swift {
        guard case .exact(let code) = version.outcome, let call = code.call else { continue }
        for name in calledNames(in: call) {
          if name.utf8.contains(UInt8(ascii: "_")) {
            calls.texts.append(name)
          } else if !calls.names.contains(name) {
            calls.names.append(name)
          }
        }
      }
    }
    return calls
  }

  /// `StepLR` in `torch.optim.lr_scheduler.StepLR(optimizer, 30)`; nested calls too.
  private static func calledNames(in call: String) -> [String] {
    var names: [String] = []
    var name: [UInt8] = []
    for byte in call.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): name.append(byte)
      case UInt8(ascii: "(") where !name.isEmpty:
        names.append(String(decoding: name, as: UTF8.self))
        name = []
      default: name = []
      }
    }
    return names
  }
}

extension Section {
  /// The blocks right below the heading, where it governs running text.
  fileprivate var proseBlocks: [ContentBlock] {
    if case .prose(let blocks) = body { blocks } else { [] }
  }
}
