import ArgumentParser
import Commands
import Glibc

do {
  if let request = OpenRequest(commandLine: CommandLine.arguments.dropFirst()) {
    try request.run()
  } else {
    var command = try TumorBoard.parseAsRoot()
    try command.run()
  }
} catch let error as UserError {
  Output.problem(error.text)
  exit(error.kind.rawValue)
} catch let code as ExitCode {
  exit(code.rawValue)
} catch {
  // The argument parser would say 64 for wrong use; scripts rely on 2.
  let isHelp = TumorBoard.exitCode(for: error) == .success
  if isHelp {
    Output.line(TumorBoard.fullMessage(for: error))
  } else {
    Output.problem(TumorBoard.fullMessage(for: error))
  }
  exit(isHelp ? 0 : UserError.Kind.usage.rawValue)
}
