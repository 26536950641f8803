/// The places 0 to `count` − 1 in the order of what stands there; equals stay as they were.
///
/// Everything that Practice sorts is sorted by this one loop over places: the library's sort is compiled
/// anew for each kind of element, some 2 KB each in the page's WebAssembly, half of it moving elements.
///
/// - Complexity: O(n log n).
@inline(never)
func sortedPlaces(_ count: Int, by precedes: (Int, Int) -> Bool) -> [Int] {
  var places = Array(0..<count)
  var merged = places
  var width = 1
  while width < count {
    for start in stride(from: 0, to: count, by: 2 * width) {
      let middle = min(start + width, count)
      let end = min(middle + width, count)
      var (left, right) = (start, middle)
      for place in start..<end {
        if left == middle || right < end && precedes(places[right], places[left]) {
          merged[place] = places[right]
          right += 1
        } else {
          merged[place] = places[left]
          left += 1
        }
      }
    }
    swap(&places, &merged)
    width *= 2
  }
  return places
}
