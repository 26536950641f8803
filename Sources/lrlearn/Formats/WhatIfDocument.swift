import Practice

/// What a run of grades does, as data.
struct WhatIfDocument {
  let run: WhatIf

  /// `lrlearn/what-if/1`: one object a review.
  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/what-if/1")
      json.key("reviews")
      json.array { json in
        for review in run.reviews { json.object { Self.write(review, to: &$0) } }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ review: WhatIf.Review, to json: inout JSONText) {
    json.key("rating")
    json.number(review.grade.rawValue)
    json.key("retrievability")
    json.number(review.retrievability)
    json.key("stability")
    json.number(review.stability)
    json.key("difficulty")
    json.number(review.difficulty)
    json.key("intervalSeconds")
    json.number(Int(review.intervalSeconds))
  }
}
