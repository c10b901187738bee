/// The last day inside a window and the first day outside, where the published tables name neither.
enum BoundaryExamples {
  static let rows: [StatusRow] = []
}
