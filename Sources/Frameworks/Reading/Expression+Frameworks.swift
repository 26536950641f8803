public import Optimization

extension Expression {
  /// What the expression makes when it is a framework's call, with its momentum or its controller;
  /// nil when it is not.
  ///
  /// - Parameter group: the parameter group, where PyTorch takes a list with an item for each.
  public func frameworkProduct(
    with bindings: Bindings = Bindings(), group: Int = 0
  ) throws(ExpressionError) -> FrameworkProduct? {
    guard case .call(let written) = root.kind,
      FrameworkCatalog.call(named: written.callee) != nil
    else { return nil }
    let scope = ExpressionScope(vocabulary: vocabulary, bindings: bindings)
    return try FrameworkReader.product(of: written, scope, group: group)
  }
}
