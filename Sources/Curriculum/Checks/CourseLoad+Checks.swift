extension CourseLoad {
  /// Everything that can only be said when all pages have been read.
  mutating func runChecks() {
    checkDuplicateIDs()
    checkTermNames()
    checkAnchors()
    checkUnits()
    checkPrerequisites()
    checkRelatedTerms()
    checkUnusedReferences()
    checkBasicDepth()
    checkObjectives()
    checkMixes()
  }
}
