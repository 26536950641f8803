/// As cmark-gfm escapes text.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// As cmark-gfm escapes destinations.
func escapedLink(_ link: String) -> String {
  let safe = "-_.+!*(),%#@?=;:/,+$~"
  var result = ""
  for byte in link.utf8 {
    let scalar = Unicode.Scalar(byte)
    switch scalar {
    case "&": result += "&amp;"
    case "'": result += "&#x27;"
    case "a"..."z", "A"..."Z", "0"..."9": result.unicodeScalars.append(scalar)
    case _ where safe.unicodeScalars.contains(scalar): result.unicodeScalars.append(scalar)
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += "%" + (byte < 16 ? "0" : "") + digits
    }
  }
  return result
}
