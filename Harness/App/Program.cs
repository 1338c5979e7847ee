using Gridlock.App.CommandLine;

using var interruption = new Interruption();
var surroundings = new Surroundings(
    StandardOutput.Open(),
    Console.Error,
    TimeProvider.System,
    Environment.GetEnvironmentVariable
);
return (int)await Invocation.RunAsync(args, surroundings, interruption.Token);
