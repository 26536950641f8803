import Curriculum
import Foundation
import SiteGeneration
import Testing

/// `LRLEARN_SCRATCH_SITE=DIR swift test --filter ScratchSite` writes the fixture's site for people to look at.
struct `Scratch site` {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["LRLEARN_SCRATCH_SITE"] != nil))
  func `is written where the environment says`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["LRLEARN_SCRATCH_SITE"])
    let pages = SiteGenerator(course: try FixtureCourse.make(), options: SiteOptions()).pages()
    #expect(try SiteFolder.write(pages, to: folder + "/fixture").written >= 0)
    let content = Repository.content
    let course = Course.load(content).value
    let real = SiteGenerator(course: course, options: SiteOptions(files: content)).pages()
    #expect(try SiteFolder.write(real, to: folder + "/course").written >= 0)
  }
}
