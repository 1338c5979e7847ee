using System.Text;
using Gridlock.App.CommandLine;

using var interruption = new Interruption();
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
var surroundings = new Surroundings(
    TextWriter.Synchronized(output),
    Console.Error,
    TimeProvider.System,
    Environment.GetEnvironmentVariable
);
return (int)await Invocation.RunAsync(args, surroundings, interruption.Token);
