extension SymbolTable {
  static let binaries = symbols(
    .binary,
    """
    cdot · *
    times × *
    div ÷ /
    pm ± +/-
    mp ∓ -/+
    ast ∗ *
    star ⋆ *
    circ ∘ o
    odot ⊙ (.)
    oplus ⊕ (+)
    otimes ⊗ (x)
    cup ∪ union
    cap ∩ intersection
    setminus ∖ \\
    wedge ∧ and
    vee ∨ or
    """)

  static let relations = symbols(
    .relation,
    """
    le ≤ <=
    leq ≤ <=
    ge ≥ >=
    geq ≥ >=
    ne ≠ !=
    neq ≠ !=
    lt < <
    gt > >
    ll ≪ <<
    gg ≫ >>
    approx ≈ ~=
    sim ∼ ~
    simeq ≃ ~=
    equiv ≡ ==
    propto ∝ proportional-to
    in ∈ in
    notin ∉ not-in
    ni ∋ contains
    subset ⊂ subset-of
    subseteq ⊆ subset-of-or-equals
    mid ∣ |
    perp ⟂ perpendicular-to
    coloneqq ≔ :=
    """)

  static let arrows = symbols(
    .relation,
    """
    to → ->
    rightarrow → ->
    leftarrow ← <-
    gets ← <-
    leftrightarrow ↔ <->
    mapsto ↦ |->
    Rightarrow ⇒ =>
    implies ⟹ ==>
    Leftrightarrow ⇔ <=>
    iff ⟺ <==>
    longrightarrow ⟶ -->
    uparrow ↑ up
    downarrow ↓ down
    """)

  static let delimiters =
    symbols(
      .opening,
      """
      lfloor ⌊ floor(
      lceil ⌈ ceil(
      langle ⟨ <
      lvert | |
      lVert ‖ ||
      { { {
      lbrace { {
      """)
    + symbols(
      .closing,
      """
      rfloor ⌋ )
      rceil ⌉ )
      rangle ⟩ >
      rvert | |
      rVert ‖ ||
      } } }
      rbrace } }
      """) + symbols(.ordinary, "| ‖ ||\nvert | |\nVert ‖ ||")

  /// What can be typed without a command.
  static let plain =
    symbols(.binary, "+ + +\n- − -\n* ∗ *") + symbols(.relation, "= = =\n< < <\n> > >\n: : :")
    + symbols(.punctuation, ", , ,\n; ; ;")
    + symbols(.ordinary, "/ / /\n! ! !\n? ? ?\n. . .\n| | |\n@ @ @")
    + symbols(.opening, "( ( (\n[ [ [") + symbols(.closing, ") ) )\n] ] ]")
}
