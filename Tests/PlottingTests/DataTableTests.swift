import Plotting
import Testing

struct `A data table` {
  @Test(arguments: [
    (["0.5", "1e-5", "−3", "10,000"], true), (["84.1 %", "none", "90 %"], true),
    (["", "1.36", "start"], true), (["0", "1", "1 in theory"], true),
    (["8 days", "10 minutes"], true),
    (["8, same rate", "8, rate × 4"], false), (["0, x", "0, y"], false),
    (["lowered; the best was 1", "", "start"], false), (["1", "cosine(1, over: 9)"], false),
  ])
  func `tells columns of numbers from columns of words`(cells: [String], areNumbers: Bool) {
    let table = DataTable(columns: ["a"], rows: cells.map { [$0] })
    #expect(table.holdsNumbers(0) == areNumbers)
  }

  @Test func `without rows holds no numbers`() {
    #expect(!DataTable(columns: ["a"], rows: []).holdsNumbers(0))
    #expect(!DataTable(columns: ["a"], rows: [["1"]]).holdsNumbers(3))
  }
}
