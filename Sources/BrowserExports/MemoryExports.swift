/// `lr_allocate(count)`: room for `count` bytes that JavaScript wants to pass in.
@_cdecl("lr_allocate")
public func allocateBuffer(_ count: Int32) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer.allocate(byteCount: Int(max(count, 1)), alignment: 8)
}

/// `lr_free(pointer)`: gives back a buffer or a reply.
@_cdecl("lr_free")
public func freeBuffer(_ pointer: UnsafeMutableRawPointer) {
  pointer.deallocate()
}
