import Curriculum

extension PageWriter {
  mutating func lines(for list: ContentList, _ room: Extent) -> [Line] {
    let bullet = glyphs.bullets[listDepth % glyphs.bullets.count]
    let last = (list.start ?? 0) + list.items.count - 1
    let digits = String(last).utf8.count
    listDepth += 1
    defer { listDepth -= 1 }
    var result: [Line] = []
    for (index, item) in list.items.enumerated() {
      var marker = bullet
      if let start = list.start {
        let number = String(start + index)
        marker = spaces(digits - number.utf8.count) + number + "."
      }
      var style = Style(.accent)
      if let isChecked = item.isChecked {
        marker = isChecked ? glyphs.checked : glyphs.unchecked
        style = isChecked ? Style(.right) : Style(.quiet)
      }
      if index > 0 && !list.isTight { result.append(Line()) }
      result += hanging([StyledText(marker, style)], room) {
        $0.lines(for: item.blocks, $1, isTight: list.isTight)
      }
    }
    return result
  }

  /// Content with a marker before its first line, the other lines below the first.
  mutating func hanging(
    _ marker: [StyledText], _ room: Extent, _ content: (inout PageWriter, Extent) -> [Line]
  ) -> [Line] {
    let width = Line(marker).width + 1
    guard let inner = room.inset(by: width) else {
      return [Line(marker).clipped(to: room.text)] + content(&self, room)
    }
    let lines = content(&self, inner)
    let first = marker + [StyledText(" ")]
    return (lines.isEmpty ? [Line()] : lines).prefixed(
      first: first,
      rest: [
        StyledText(spaces(width))
      ])
  }
}
