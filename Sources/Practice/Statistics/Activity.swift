/// On which days something was done.
struct Activity {
  /// Grades and answers on each of the last 14 days, today last.
  private(set) var byDay = [Int](repeating: 0, count: 14)
  /// Days in a row with a grade, an answer or a lesson read, up to today or yesterday.
  private(set) var streak = 0

  init(_ history: History, days: LearnerDay, now: Int64) {
    let today = days.day(of: now)
    var active = history.readings.map { days.day(of: $0.at) }
    func count(_ time: Int64) {
      let day = days.day(of: time)
      if active.last != day { active.append(day) }
      let place = day - today + Int64(byDay.count) - 1
      if place >= 0, place < Int64(byDay.count) { byDay[Int(place)] += 1 }
    }
    for review in history.reviews { count(review.at) }
    for question in history.questions { question.times.forEach(count) }
    for question in history.pretests { question.times.forEach(count) }
    streak = Self.streak(
      sortedPlaces(active.count) { active[$0] > active[$1] }.map { active[$0] }, today: today)
  }

  /// The days in a row at the beginning of `active`, the latest first; what lies after today, by a
  /// clock that was wrong, is left out.
  private static func streak(_ active: [Int64], today: Int64) -> Int {
    var (streak, expected) = (0, today)
    for day in active where day <= today {
      if day == expected + 1 { continue }
      if streak == 0, day == today - 1 { expected = day }
      guard day == expected else { break }
      (streak, expected) = (streak + 1, day - 1)
    }
    return streak
  }
}
