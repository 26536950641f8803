import Optimization
import Testing

struct `A product of schedules` {
  @Test func `is written with an asterisk`() throws {
    let text = "cosine(0.1, to: 0, over: 100) * step(1, by: 0.5, every: 50)"
    let product = try Expression(parsing: text).schedule()
    let cosine = try CosineDecay(from: 0.1, over: 100)
    let step = try StepDecay(from: 1, by: 0.5, every: 50)
    for t in 0..<120 { #expect(product.rate(at: t) == cosine.rate(at: t) * step.rate(at: t)) }
    #expect(cosine.multiplied(by: cosine).length == 100)
    #expect(cosine.multiplied(by: step).length == nil)
  }
}
