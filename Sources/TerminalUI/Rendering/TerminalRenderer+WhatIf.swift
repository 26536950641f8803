public import Practice

extension TerminalRenderer {
  /// What a run of grades does: the forgetting curve from review to review, a sentence, and a table
  /// with a row a review.
  public func whatIf(_ run: WhatIf) -> [Line] {
    figure(WhatIfFigure(run).figure, rowLimit: run.reviews.count)
  }
}
