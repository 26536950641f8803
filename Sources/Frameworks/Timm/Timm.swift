/// The schedulers of timm, one file each.
public enum Timm {
  /// Adding a call adds its file and one line here.
  static let calls: [FrameworkCall] = [
    CosineLRScheduler.call,
    TanhLRScheduler.call,
    PolyLRScheduler.call,
    StepLRScheduler.call,
    MultiStepLRScheduler.call,
    WSDLRScheduler.call,
    PlateauLRScheduler.call,
  ]
}
