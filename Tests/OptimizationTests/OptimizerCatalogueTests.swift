import Optimization
import Testing

struct `Every optimizer of the catalogue` {
  @Test(arguments: OptimizerCatalog.all)
  func `goes where its worked example says`(descriptor: OptimizerDescriptor) throws {
    let setting = try Expression(parsing: descriptor.example.description).optimizer()
    let shape: ParameterShape = descriptor.isForMatrices ? .matrix(rows: 2, columns: 2) : .vector
    for worked in descriptor.worked {
      var point = descriptor.isForMatrices ? [1.0, 0, 0, 1] : [1.0]
      let run = try setting.optimizer.start(at: point, shaped: shape)
      for step in 0..<worked.updates {
        run.update(&point, gradient: point, rate: setting.rates.rate(at: step))
      }
      #expect(abs(point[0] - worked.place) < 1e-12, "after \(worked.updates): \(point[0])")
    }
  }

  @Test(arguments: OptimizerCatalog.all)
  func `is found by its name and has worked values`(descriptor: OptimizerDescriptor) {
    #expect(OptimizerCatalog.descriptor(named: descriptor.name)?.name == descriptor.name)
    #expect(!descriptor.worked.isEmpty)
    #expect(descriptor.parameters.first?.name == "rate")
  }
}

struct `A training plan` {
  @Test func `makes the updates of gradient descent in a bowl`() throws {
    let bowl = try Expression(parsing: "quadratic(1, 10)").objective()
    let plan = TrainingPlan(bowl, try Expression(parsing: "sgd(0.1)").optimizer(), steps: 2)
    let run = try plan.run()
    #expect(run.points == [[3, -2], [2.7, 0], [2.43, 0]])
    #expect(run.losses.count == 3)
    #expect(run.diverged == nil)
  }

  @Test func `stops where the loss explodes, and keeps nothing that is not finite`() throws {
    let bowl = try Expression(parsing: "quadratic").objective()
    let plan = TrainingPlan(bowl, try Expression(parsing: "sgd(10)").optimizer(), steps: 5000)
    let run = try plan.run()
    #expect(run.diverged != nil)
    #expect(!run.losses.contains { !$0.isFinite })
  }
}
