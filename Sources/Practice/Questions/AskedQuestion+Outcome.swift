extension AskedQuestion {
  /// What the response is worth, and which mistake it shows.
  public func outcome(of response: Response) -> Outcome { Outcome(score: 0) }
}
