internal import CLibm

/// √x, correctly rounded, in a form that vectors can hold: `squareRoot()` keeps loops from them.
///
/// NaN for a negative number.
@inline(__always)
func quickRoot<Scalar: BinaryFloatingPoint>(_ x: Scalar) -> Scalar {
  if Scalar.self == Float.self {
    return unsafeBitCast(quickRootFloat(unsafeBitCast(x, to: Float.self)), to: Scalar.self)
  }
  if Scalar.self == Double.self {
    let root: Double = CLibm.quickRoot(unsafeBitCast(x, to: Double.self))
    return unsafeBitCast(root, to: Scalar.self)
  }
  return x.squareRoot()
}
