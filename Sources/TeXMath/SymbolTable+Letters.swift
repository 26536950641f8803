extension SymbolTable {
  static let greek =
    symbols(
      .letter,
      """
      alpha α alpha
      beta β beta
      gamma γ gamma
      delta δ delta
      epsilon ϵ epsilon
      varepsilon ε epsilon
      zeta ζ zeta
      eta η eta
      theta θ theta
      vartheta ϑ theta
      iota ι iota
      kappa κ kappa
      lambda λ lambda
      mu μ mu
      nu ν nu
      xi ξ xi
      pi π pi
      rho ρ rho
      sigma σ sigma
      tau τ tau
      upsilon υ upsilon
      phi ϕ phi
      varphi φ phi
      chi χ chi
      psi ψ psi
      omega ω omega
      partial ∂ d
      ell ℓ l
      """)
    + symbols(
      .upright,
      """
      Gamma Γ Gamma
      Delta Δ Delta
      Theta Θ Theta
      Lambda Λ Lambda
      Xi Ξ Xi
      Pi Π Pi
      Sigma Σ Sigma
      Phi Φ Phi
      Psi Ψ Psi
      Omega Ω Omega
      nabla ∇ grad
      infty ∞ inf
      top ⊤ T
      bot ⊥ _|_
      emptyset ∅ {}
      """)

  static let others =
    symbols(
      .ordinary,
      """
      ldots … ...
      dots … ...
      cdots ⋯ ...
      vdots ⋮ :
      forall ∀ forall
      exists ∃ exists
      neg ¬ not
      angle ∠ angle
      """)
    + symbols(
      .big,
      """
      sum ∑ sum
      prod ∏ prod
      bigcup ⋃ union
      bigcap ⋂ intersection
      """) + symbols(.integral, "int ∫ int\noint ∮ oint")
    + symbols(.punctuation, "colon : :")

  /// Characters that mean something else without their backslash.
  static let escaped = symbols(.ordinary, "% % %\n# # #\n& & &\n_ _ _\n$ $ $")
}
