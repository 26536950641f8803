/// The number of an event in the store. These never change.
enum EventCode: Int64 {
  case grade = 1
  case undo, suspend, resume, reset, answer, read
}
