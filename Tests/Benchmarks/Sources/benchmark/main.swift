import CaseGenerator
import Store

// What is measured inside the process. `Tests/Scripts/bench` runs it, adds what is measured from
// outside, and makes one table; a line here is a name, a unit and one sample, separated by tabs.

let words = Array(CommandLine.arguments.dropFirst())
switch (words.first, words.dropFirst().first, words.dropFirst(2).first.flatMap { Int($0) }) {
case ("corpus", let folder?, let count?): try Corpus.make(count, in: folder)
case ("decode", let folder?, let repeats?): try Decoding.measure(folder, repeats: repeats)
case ("assess", _, let count?): Assessing.measure(count)
case ("status", let folder?, let count?): try Judging.measure(folder, count: count)
case ("draws", let folder?, let repeats?): try Judging.draw(folder, repeats: repeats)
case ("save", let folder?, let count?): try Saving.measure(folder, count: count)
case ("stages", let folder?, let repeats?): try Stages.measure(folder, repeats: repeats)
case ("repeat", "decode"?, let count?): try Decoding.repeat(words.last ?? "", count: count)
case ("repeat", "report"?, let count?): try Judging.repeat(words.last ?? "", count: count)
case ("repeat", let stage?, let count?): try Stages.repeat(stage, words.last ?? "", count: count)
default:
  fatalError(
    "corpus FOLDER COUNT | decode STORE REPEATS | assess - COUNT | status STORE COUNT"
      + " | draws STORE REPEATS | save STORE COUNT | stages STORE REPEATS | repeat STAGE COUNT STORE"
  )
}
