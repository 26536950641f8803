internal import GRDB

/// What brings a store from one version of its tables to the next. A migration that has been
/// released is never edited.
struct Migration: Sendable {
  let sql: String

  /// All of them; the version of a store is how many it went through.
  static let all = [first]

  /// Courses and subjects (cards, questions, lessons) are kept once and pointed at by number, so
  /// that a long log is read fast. Entries are only ever added.
  private static let first = Migration(
    sql: """
      CREATE TABLE course (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE subject (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE entry (
        key INTEGER PRIMARY KEY,
        course INTEGER NOT NULL REFERENCES course,
        high INTEGER NOT NULL, low INTEGER NOT NULL,
        at INTEGER NOT NULL,
        event INTEGER NOT NULL,
        subject INTEGER REFERENCES subject,
        grade INTEGER, fingerprint INTEGER,
        undone_high INTEGER, undone_low INTEGER,
        score REAL, confidence INTEGER, mistake INTEGER, hints INTEGER, pretest INTEGER,
        seed INTEGER,
        UNIQUE (high, low)
      ) STRICT;
      """)
}
