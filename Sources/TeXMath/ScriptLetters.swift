/// Letters that Unicode has as superscripts or subscripts.
enum ScriptLetters {
  static let superscripts = table(
    "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθϕχ⊤′∗",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡᵀ′*")
  static let subscripts = table(
    "0123456789+−=()aehijklmnoprstuvxβγρϕχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  /// `text` in small letters, or nil when one of them does not exist. Spaces are dropped.
  static func map(_ text: String, _ table: [Unicode.Scalar: Unicode.Scalar]) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != " " {
      guard let small = table[scalar] else { return nil }
      result.append(small)
    }
    return result.isEmpty ? nil : String(result)
  }

  private static func table(_ plain: String, _ small: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(zip(plain.unicodeScalars, small.unicodeScalars)) { first, _ in first }
  }
}
