import Demos
import Optimization

/// The request of a demo as a page has it, made from one whose expressions are written; or what is
/// wrong, as a reply of another kind.
@_cdecl("sample_request")
public func sampleRequest(
  _ request: UnsafePointer<UInt8>, _ count: Int32
) -> UnsafeMutableRawPointer {
  var rest = Array(UnsafeBufferPointer(start: request, count: Int(count)))[...]
  do {
    let parameters = try DemoRequest(Array(rest), kinds: DemoKind.all).demo().parameters
    var bytes: [UInt8] = []
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      rest = rest[line.endIndex...].dropFirst()
      let parts = line.split(separator: 0x20, maxSplits: 1)
      if let key = parts.first, let role = DemoRole.allCases.first(where: { $0.key == Name(key) }) {
        let expression = try role.expression(String(decoding: parts[1], as: UTF8.self))
        guard let recipe = DemoRequest.prepared(expression, parameters) else {
          return sampleReply("there is no recipe", kind: 3)
        }
        bytes += role.key.bytes + [0x20] + recipe + [0x0A]
      } else {
        bytes += line + [0x0A]
      }
      if parts.first.map({ Name($0) }) == "data" {
        let size = Int(String(decoding: line.split(separator: 0x20)[2], as: UTF8.self)) ?? 0
        bytes += rest.prefix(size)
        rest = rest.dropFirst(size)
      }
    }
    return sampleReply(String(decoding: bytes, as: UTF8.self), kind: 1)
  } catch {
    return sampleReply("the request is at fault", kind: 3)
  }
}

/// The summary and the drawing of a demo whose expressions are written.
@_cdecl("sample_demo")
public func sampleDemo(
  _ request: UnsafePointer<UInt8>, _ count: Int32
) -> UnsafeMutableRawPointer {
  let request = Array(UnsafeBufferPointer(start: request, count: Int(count)))
  do {
    let demo = try LiveDemo(DemoRequest(request, kinds: DemoKind.all))
    return sampleReply(demo.summary + "\n" + demo.drawing(), kind: 1)
  } catch {
    return sampleReply("the request is at fault", kind: 3)
  }
}

private func sampleReply(_ text: String, kind: UInt32) -> UnsafeMutableRawPointer {
  let bytes = Array(text.utf8)
  let block = UnsafeMutableRawPointer.allocate(byteCount: 8 + bytes.count, alignment: 8)
  block.storeBytes(of: kind, as: UInt32.self)
  block.storeBytes(of: UInt32(bytes.count), toByteOffset: 4, as: UInt32.self)
  for (place, byte) in bytes.enumerated() {
    block.storeBytes(of: byte, toByteOffset: 8 + place, as: UInt8.self)
  }
  return block
}
